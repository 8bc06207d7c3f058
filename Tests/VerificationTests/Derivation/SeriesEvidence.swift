// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// A small store of yearly series, written one a line, for sentences about what follows from them.
struct SeriesEvidence {
  private var records: [String] = []

  /// Makes a store of lines such as "Ruritania | exports | USD | 2018: 40 44 - 47" ("-" for a year that is missing).
  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimming() }
      guard parts.count == 4 else { continue }
      let pieces = parts[3].split(separator: ":").map { $0.trimming() }
      guard pieces.count == 2, let first = Int(pieces[0]) else { continue }
      for (index, value) in pieces[1].split(separator: " ").enumerated() where value != "-" {
        let year = first + index
        records.append(
          #"{"id": "\#(parts[0]).\#(parts[1]).\#(year)", "subject": "\#(parts[0])", "#
            + #""measure": "\#(parts[1])", "value": "\#(value)", "unit": "\#(parts[2])", "#
            + #""period": "\#(year)"}"#)
      }
    }
  }

  /// A verifier over the store.
  func verifier() throws -> Verifier {
    let store = EvidenceStore()
    let json = "[" + records.joined(separator: ",") + "]"
    let inline = InlineEvidence(parsing: Array(json.utf8), lexicon: store.lexicon)
    try #require(inline.diagnostics.isEmpty, "\(inline.diagnostics)")
    return Verifier(store: store).adding(inline)
  }

  /// What the store says of a text.
  func findings(
    on text: String, format: Document.Format = .plain, published: String? = nil
  ) throws -> [Finding] {
    let options = Verifier.Options(published: published.flatMap { CalendarDate($0) })
    return try verifier().report(on: Document(text, format: format), options: options).findings
  }
}

/// A sentence, and the rule that is to decide it; no rule where nothing may be called wrong.
struct DerivedCase: CustomTestStringConvertible, Sendable {
  let text: String
  let code: String?
  let verdict: Verdict?
  var published: String?
  var testDescription: String { text }

  /// A sentence that a rule decides.
  init(_ text: String, _ verdict: Verdict, _ code: String, published: String? = nil) {
    self.text = text
    self.code = code
    self.verdict = verdict
    self.published = published
  }

  /// A sentence that must not be called wrong.
  init(open text: String, published: String? = nil) {
    self.text = text
    code = nil
    verdict = nil
    self.published = published
  }

  /// Holds the sentence against a store.
  func check(against evidence: SeriesEvidence) throws {
    let findings = try evidence.findings(on: text, published: published)
    let told = findings.map { "\($0.claim.quote): \($0.verdict) \($0.reasons)" }
    guard let code, let verdict else {
      #expect(!findings.contains { $0.verdict.isFlagged }, "\(told)")
      return
    }
    #expect(
      findings.contains { finding in
        finding.verdict == verdict && finding.reasons.contains { $0.code.rawValue == code }
      }, "\(told)")
    if verdict == .consistent {
      #expect(!findings.contains { $0.verdict.isFlagged }, "\(told)")
    }
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
