// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences of an annual report, against the rows of a bare table.
@Suite("Figures of companies")
struct CompanyFiguresTests {
  static let evidence = RecordEvidence(records: [
    RecordEvidence.record("Tarn Corp", "revenue", "1250000000", "USD", "2023"),
    RecordEvidence.record("Tarn Corp", "revenue", "1100000000", "USD", "2022"),
    RecordEvidence.record("Tarn Corp", "revenue", "900000000", "USD", "2021"),
    RecordEvidence.record("Tarn Corp", "net income", "85000000", "USD", "2023"),
    RecordEvidence.record("Tarn Corp", "net income", "-12000000", "USD", "2022"),
    RecordEvidence.record("Tarn Corp", "employees", "4200", "{person}", "2023"),
    RecordEvidence.record("Tarn Corp", "employees", "3900", "{person}", "2022"),
    RecordEvidence.record("Birk Ltd", "revenue", "2300000000", "USD", "2023"),
  ])

  static let cases: [FigureCase] = [
    FigureCase(
      text: "Tarn's revenue was $1.1 billion in 2022 and $900 million in 2021.",
      expected: ["$1.1 billion consistent", "$900 million consistent"]),
    FigureCase(
      text: "Tarn Corp's revenue was $1.1 billion in 2022 and $950 million in 2021.",
      expected: ["$1.1 billion consistent", "$950 million inconsistent"]),
    FigureCase(
      text: "Tarn Corp posted net income of $85 million, after a loss of $12 million in 2022.",
      expected: ["$85 million not-in-evidence", "$12 million consistent"]),
    FigureCase(
      text: "Tarn Corp's net income in 2022 was $12 million.",
      expected: ["$12 million inconsistent"]),
    FigureCase(
      text: "Revenue per employee at Tarn Corp was about $298,000 in 2023.",
      expected: ["about $298,000 not-in-evidence"]),
    FigureCase(
      text: "Together, Tarn and Birk had revenue of $3.55 billion in 2023.",
      expected: ["$3.55 billion consistent"]),
    FigureCase(
      text: "Tarn and Birk had a combined revenue of $4.6 billion in 2023.",
      expected: ["$4.6 billion inconsistent"]),
    FigureCase(
      text: "Together, Tarn and Birk had 7,000 employees in 2023.",
      expected: ["7,000 employees not-in-evidence"]),
    FigureCase(
      text:
        "Tarn's net income was $85 million in 2023. Its revenue rose to $1.25 billion from $1.1 billion.",
      expected: ["$85 million consistent", "$1.25 billion consistent", "$1.1 billion consistent"]),
    FigureCase(
      text: "Tarn's revenue rose to $1.25 billion from $1.02 billion.",
      expected: ["$1.25 billion consistent", "$1.02 billion not-in-evidence"]),
    FigureCase(
      text:
        "Unlike Birk, whose revenue was $2.3 billion in 2023, Tarn saw its revenue rise to $1.25 billion in 2023.",
      expected: ["$2.3 billion consistent", "$1.25 billion consistent"]),
    FigureCase(
      text: "Tarn's revenue rose to $1.25 billion from $1.1 billion in 2022.",
      expected: ["$1.25 billion consistent", "$1.1 billion consistent"]),
    FigureCase(
      text: "Tarn's revenue rose from $900 million in 2021 to $1.1 billion a year later.",
      expected: ["$900 million consistent", "$1.1 billion consistent"]),
    FigureCase(
      text:
        "Tarn's revenue rose 13.6% to $1.25 billion in 2023, leaving a cash pile of $85 million.",
      expected: [
        "13.6% consistent", "$1.25 billion consistent", "$85 million not-in-evidence",
      ]),
    FigureCase(
      text: "Tarn's revenue rose to $1.25 billion from $900 million.",
      expected: ["$1.25 billion consistent", "$900 million not-in-evidence"]),
    FigureCase(
      text: "Together, Tarn and Birk did not have revenue of $3.55 billion in 2023.",
      expected: ["$3.55 billion not-in-evidence"]),
    FigureCase(
      text: "Tarn's revenue rose to $1.25 billion (1.1) in 2023.",
      expected: ["$1.25 billion consistent"]),
    FigureCase(
      text:
        "Tarn's net income rose to $85 million in 2023 from a loss of $12 million the year before.",
      expected: ["$85 million consistent", "$12 million consistent"]),
    FigureCase(
      text: "Tarn has 4,200 employees, said Anna Berg, 51, who leads it.",
      expected: ["4,200 employees consistent", "51 not-in-evidence"]),
    FigureCase(
      text: "Tarn spent $60 million, or 5% of its revenue, in 2023.",
      expected: ["$60 million not-in-evidence", "5% not-in-evidence"]),
    FigureCase(text: "Birk is the largest of the three by revenue.", expected: []),
    FigureCase(
      text: "Birk's revenue grew by $300 million in 2023.",
      expected: ["$300 million not-in-evidence"]),
  ]

  @Test("Each figure is held against its own year, sign and measure", arguments: cases)
  func figures(_ example: FigureCase) throws { try example.check(against: Self.evidence) }
}
