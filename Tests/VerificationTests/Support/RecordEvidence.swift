// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// A small store of records, for texts about their figures.
struct RecordEvidence: Sendable {
  /// One record as JSON.
  let records: [String]

  /// A record of a year.
  static func record(
    _ subject: String, _ measure: String, _ value: String, _ unit: String?, _ year: String,
    basis: String? = nil
  ) -> String {
    let unit = unit.map { #", "unit": "\#($0)""# } ?? ""
    let basis = basis.map { #", "basis": "\#($0)""# } ?? ""
    return
      #"{"id": "\#(subject).\#(measure).\#(year)", "subject": "\#(subject)", "measure": "\#(measure)", "value": "\#(value)"\#(unit)\#(basis), "period": "\#(year)"}"#
  }

  /// What the store says of a document.
  func report(
    on document: Document, options: Verifier.Options = Verifier.Options()
  ) throws -> DocumentReport {
    let checker = Checker(store: EvidenceStore())
    let json = "[" + records.joined(separator: ",") + "]"
    let inline = InlineEvidence(parsing: Array(json.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty, "\(inline.diagnostics)")
    return checker.check(document, with: inline, options: options)
  }
}

/// A text and the verdicts of its figures, in order, with the figure's words: "$5 million consistent".
struct FigureCase: CustomTestStringConvertible, Sendable {
  var name: String?
  let text: String
  var format = Document.Format.markdown
  let expected: [String]
  var testDescription: String { name ?? text }

  /// Holds the text against a store.
  func check(against evidence: RecordEvidence) throws {
    let document = Document(text, format: format)
    let found = try evidence.report(on: document).findings.compactMap { finding in
      finding.claim.value.map { "\(document.text(in: $0.range)) \(finding.verdict.rawValue)" }
    }
    #expect(found == expected)
  }
}
