// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Measures that only a number tells apart.
@Suite("Measures with a number in their name")
struct NumberedMeasuresTests {
  static let evidence = """
    [{"id": "s1", "subject": "Tarn Corp", "measure": "scope 1 emissions", "value": "120000", "unit": "t", "period": "2023"},
     {"id": "s2", "subject": "Tarn Corp", "measure": "scope 2 emissions", "value": "340000", "unit": "t", "period": "2023"},
     {"id": "s3", "subject": "Tarn Corp", "measure": "scope 3 emissions", "value": "990000", "unit": "t", "period": "2023"}]
    """

  @Test(
    "The number belongs to the name, and tells which is meant",
    arguments: [
      ("Tarn Corp's scope 2 emissions were 340,000 tonnes in 2023.", ["consistent"]),
      ("In 2023 Tarn Corp reported scope 1 emissions of 120,000 tonnes.", ["consistent"]),
      ("Tarn Corp's scope 3 emissions were 120,000 tonnes in 2023.", ["inconsistent"]),
      ("Tarn Corp's emissions were 120,000 tonnes in 2023.", ["not-in-evidence"]),
    ])
  func figures(_ text: String, _ expected: [String]) throws {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty)
    let report = checker.check(Document(text), with: inline, options: Verifier.Options())
    #expect(report.findings.map(\.verdict.rawValue) == expected)
  }
}
