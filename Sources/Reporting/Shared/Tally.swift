// SPDX-License-Identifier: MIT

public import Verification

/// How many statements came to which verdict, over one or more documents.
public struct Tally: Hashable, Sendable {
  /// How many statements were found.
  public private(set) var statements: Int = 0
  /// How many numbers, dates and ranks were found.
  public private(set) var numbers: Int = 0
  /// How many of those belong to a statement.
  public private(set) var bound: Int = 0
  /// How many belong to none that could be read.
  public private(set) var leftOver: Int = 0
  /// How many are no quantities.
  public private(set) var countedOut: Int = 0
  /// How many flagged statements someone lets stand.
  public private(set) var accepted: Int = 0
  private var counts: [Verdict: Int] = [:]

  /// Counts the findings of some documents.
  public init(_ documents: [DocumentReport]) {
    for document in documents {
      statements += document.findings.count
      for finding in document.findings {
        counts[finding.verdict, default: 0] += 1
        if finding.acceptance != nil { accepted += 1 }
      }
      numbers += document.coverage.entries.count
      bound += document.coverage.boundCount
      leftOver += document.coverage.leftOverCount
      countedOut += document.coverage.countedOutCount
    }
  }

  /// How many statements came to a verdict.
  public func count(of verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// How many statements were held against a record.
  public var judged: Int { Verdict.allCases.reduce(0) { $0 + ($1.isJudged ? count(of: $1) : 0) } }

  /// The statements in a sentence: "31 statements, 14 judged: 12 consistent, 2 misleading".
  public var statementSentence: String {
    let head = "\(statements) \(statements == 1 ? "statement" : "statements"), \(judged) judged"
    return head + list(of: Verdict.allCases.filter(\.isJudged))
      + (accepted == 0 ? "" : " (\(accepted) accepted)")
      + (statements == judged
        ? "" : "; \(statements - judged) not judged" + list(of: Self.unjudged))
  }

  /// The numbers in a sentence: "40 numbers: 25 bound to a statement, 11 left over, 4 no quantity".
  public var numberSentence: String {
    let head = "\(numbers) \(numbers == 1 ? "number" : "numbers")"
    guard numbers > 0 else { return head }
    return head
      + ": \(bound) bound to a statement, \(leftOver) left over, \(countedOut) no quantity"
  }

  private static var unjudged: [Verdict] { Verdict.allCases.filter { !$0.isJudged } }

  private func list(of verdicts: [Verdict]) -> String {
    let parts = verdicts.compactMap { verdict -> String? in
      let count = count(of: verdict)
      return count == 0 ? nil : "\(count) \(VerdictWording(verdict).word)"
    }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }
}
