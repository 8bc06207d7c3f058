// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences of an annual report, against the rows of a bare table.
@Suite("Figures of companies")
struct CompanyFiguresTests {
  /// A sentence and the verdicts of its figures, in order, with the figure's words.
  struct Case: CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }
  }

  private static func record(
    _ subject: String, _ measure: String, _ value: String, _ unit: String, _ year: String
  ) -> String {
    #"{"id": "\#(subject).\#(measure).\#(year)", "subject": "\#(subject)", "measure": "\#(measure)", "value": "\#(value)", "unit": "\#(unit)", "period": "\#(year)"}"#
  }

  static let evidence =
    "["
    + [
      record("Tarn Corp", "revenue", "1250000000", "USD", "2023"),
      record("Tarn Corp", "revenue", "1100000000", "USD", "2022"),
      record("Tarn Corp", "revenue", "900000000", "USD", "2021"),
      record("Tarn Corp", "net income", "85000000", "USD", "2023"),
      record("Tarn Corp", "net income", "-12000000", "USD", "2022"),
      record("Tarn Corp", "employees", "4200", "{person}", "2023"),
      record("Tarn Corp", "employees", "3900", "{person}", "2022"),
      record("Birk Ltd", "revenue", "2300000000", "USD", "2023"),
    ].joined(separator: ",\n") + "]"

  static let cases: [Case] = [
    Case(
      text: "Tarn's revenue was $1.1 billion in 2022 and $900 million in 2021.",
      expected: ["$1.1 billion consistent", "$900 million consistent"]),
    Case(
      text: "Tarn Corp's revenue was $1.1 billion in 2022 and $950 million in 2021.",
      expected: ["$1.1 billion consistent", "$950 million inconsistent"]),
    Case(
      text: "Tarn Corp posted net income of $85 million, after a loss of $12 million in 2022.",
      expected: ["$85 million not-in-evidence", "$12 million consistent"]),
    Case(
      text: "Tarn Corp's net income in 2022 was $12 million.",
      expected: ["$12 million inconsistent"]),
    Case(
      text: "Revenue per employee at Tarn Corp was about $298,000 in 2023.",
      expected: ["about $298,000 not-in-evidence"]),
    Case(
      text: "Together, Tarn and Birk had revenue of $3.55 billion in 2023.",
      expected: ["$3.55 billion consistent"]),
    Case(
      text: "Tarn and Birk had a combined revenue of $4.6 billion in 2023.",
      expected: ["$4.6 billion inconsistent"]),
    Case(
      text: "Together, Tarn and Birk had 7,000 employees in 2023.",
      expected: ["7,000 employees not-in-evidence"]),
    Case(
      text:
        "Tarn's net income was $85 million in 2023. Its revenue rose to $1.25 billion from $1.1 billion.",
      expected: ["$85 million consistent", "$1.25 billion consistent", "$1.1 billion consistent"]),
    Case(
      text: "Tarn's revenue rose to $1.25 billion from $1.02 billion.",
      expected: ["$1.25 billion consistent", "$1.02 billion not-in-evidence"]),
    Case(
      text:
        "Unlike Birk, whose revenue was $2.3 billion in 2023, Tarn saw its revenue rise to $1.25 billion in 2023.",
      expected: ["$2.3 billion consistent", "$1.25 billion consistent"]),
    Case(
      text: "Tarn's revenue rose to $1.25 billion from $1.1 billion in 2022.",
      expected: ["$1.25 billion consistent", "$1.1 billion consistent"]),
    Case(
      text: "Tarn's revenue rose from $900 million in 2021 to $1.1 billion a year later.",
      expected: ["$900 million consistent", "$1.1 billion consistent"]),
    Case(
      text:
        "Tarn's revenue rose 13.6% to $1.25 billion in 2023, leaving a cash pile of $85 million.",
      expected: [
        "13.6% consistent", "$1.25 billion consistent", "$85 million not-in-evidence",
      ]),
    Case(
      text: "Tarn's revenue rose to $1.25 billion from $900 million.",
      expected: ["$1.25 billion consistent", "$900 million not-in-evidence"]),
    Case(
      text: "Together, Tarn and Birk did not have revenue of $3.55 billion in 2023.",
      expected: ["$3.55 billion not-in-evidence"]),
    Case(
      text: "Tarn's revenue rose to $1.25 billion (1.1) in 2023.",
      expected: ["$1.25 billion consistent"]),
    Case(
      text:
        "Tarn's net income rose to $85 million in 2023 from a loss of $12 million the year before.",
      expected: ["$85 million consistent", "$12 million consistent"]),
    Case(
      text: "Tarn has 4,200 employees, said Anna Berg, 51, who leads it.",
      expected: ["4,200 employees consistent", "51 not-in-evidence"]),
    Case(
      text: "Tarn spent $60 million, or 5% of its revenue, in 2023.",
      expected: ["$60 million not-in-evidence", "5% not-in-evidence"]),
    Case(text: "Birk is the largest of the three by revenue.", expected: []),
    Case(
      text: "Birk's revenue grew by $300 million in 2023.",
      expected: ["$300 million not-in-evidence"]),
  ]

  @Test("Each figure is held against its own year, sign and measure", arguments: cases)
  func figures(_ example: Case) throws {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty)
    let document = Document(example.text)
    let report = checker.check(document, with: inline, options: Verifier.Options())
    let found = report.findings.compactMap { finding in
      finding.claim.value.map { "\(document.text(in: $0.range)) \(finding.verdict.rawValue)" }
    }
    #expect(found == example.expected)
  }
}
