// SPDX-License-Identifier: MIT

import Testing
import Touchstone
import Verification

/// What the sentences of these tests come to without one family of rules.
@Suite("Every family of rules earns its place")
struct AblationTests {
  /// How many come out as expected, and how many are called wrong that are not.
  struct Score {
    var right = 0
    var alarms = 0
  }

  private static let sets: [(evidence: SeriesEvidence, cases: [DerivedCase])] = [
    (MovementTests.evidence, MovementTests.cases),
    (AxisSlipTests.evidence, AxisSlipTests.cases),
    (RankStatementTests.evidence, RankStatementTests.cases),
    (SeriesStatementTests.evidence, SeriesStatementTests.cases + SeriesStatementTests.open),
  ]

  static func score(without: Set<RuleFamily>) throws -> Score {
    var score = Score()
    for set in sets {
      let verifier = try set.evidence.verifier()
      for item in set.cases {
        var options = Verifier.Options(published: item.published.flatMap { CalendarDate($0) })
        options.without = without
        let findings = verifier.report(on: Document(item.text), options: options).findings
        let isFlagged = findings.contains { $0.verdict.isFlagged }
        let isOpen = item.verdict == nil || item.verdict == .notInEvidence
        if isFlagged, isOpen || item.verdict == .consistent { score.alarms += 1 }
        let holds =
          isOpen ? !isFlagged : findings.contains { $0.verdict == item.verdict }
        if holds { score.right += 1 }
      }
    }
    var options = Verifier.Options()
    options.without = without
    for text in MeasureScopeTests.narrower {
      let report = try MeasureScopeTests.evidence.report(
        on: Document(text, format: .markdown), options: options)
      if report.findings.contains(where: { $0.verdict.isFlagged }) { score.alarms += 1 }
    }
    for rule in RuleCatalog.rules {
      guard let example = rule.example else { continue }
      if try holds(example, of: rule, without: without) { score.right += 1 }
    }
    return score
  }

  private static func holds(
    _ example: Rule.Example, of rule: Rule, without: Set<RuleFamily>
  ) throws -> Bool {
    let checker = Checker(store: EvidenceStore())
    let json = "[" + example.evidence.joined(separator: ",") + "]"
    let inline = InlineEvidence(parsing: Array(json.utf8), lexicon: checker.store.lexicon)
    var options = Verifier.Options(published: example.published.flatMap { CalendarDate($0) })
    options.without = without
    let report = checker.check(Document(example.text), with: inline, options: options)
    return report.findings.contains { finding in
      finding.verdict == example.verdict
        && (finding.reasons + finding.caveats + finding.rejections.flatMap(\.reasons))
          .contains { $0.code == rule.code }
    }
  }

  @Test("Without it, fewer sentences come out right or more are called wrong")
  func earns() throws {
    let whole = try Self.score(without: [])
    for family in RuleFamily.allCases {
      let part = try Self.score(without: [family])
      #expect(
        part.right < whole.right || part.alarms > whole.alarms,
        "\(family.rawValue): \(part) of \(whole)")
    }
  }
}
