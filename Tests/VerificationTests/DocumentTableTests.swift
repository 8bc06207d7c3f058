// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Tables that stand in a document: every figure by its row, its column and what stands above.
@Suite("Tables in a document")
struct DocumentTableTests {
  static let evidence = RecordEvidence(records: [
    RecordEvidence.record("Quarry", "throughput", "45000", nil, "2024"),
    RecordEvidence.record("Quarry", "throughput", "31000", nil, "2023"),
    RecordEvidence.record("Quarry", "median latency", "12", "ms", "2024"),
    RecordEvidence.record("Quarry", "median latency", "19", "ms", "2023"),
    RecordEvidence.record("Quarry", "memory use", "220", "MBy", "2024"),
    RecordEvidence.record("Quarry", "downloads", "1840000", nil, "2024"),
    RecordEvidence.record("Quarry", "downloads", "1210000", nil, "2023"),
    RecordEvidence.record("Granite", "throughput", "29000", nil, "2024"),
    RecordEvidence.record("Granite", "memory use", "510", "MBy", "2024"),
    RecordEvidence.record("Tarn Corp", "revenue", "1250000000", "USD", "2023"),
    RecordEvidence.record("Tarn Corp", "revenue", "1100000000", "USD", "2022"),
    RecordEvidence.record("Tarn Corp", "net income", "-12000000", "USD", "2023"),
    RecordEvidence.record("Tarn Corp", "employees", "4200", "{person}", "2023"),
    RecordEvidence.record("Norway", "unemployment rate", "3.2", "%", "2022"),
    RecordEvidence.record("Sweden", "unemployment rate", "7.5", "%", "2022"),
    RecordEvidence.record("Norway", "unemployment rate", "4.4", "%", "2021"),
  ])

  static let cases: [FigureCase] = [
    FigureCase(
      name: "things in rows, measures in columns",
      text: """
        | Tool | Throughput | Median latency (ms) | Memory use |
        |------|-----------:|:-------------------:|---|
        | Quarry | 45,000 | 12 | 220 MB |
        | Granite | 92,000 | 21 | 510 MB |
        | Feldspar | 45,000 | 12 | 220 MB |
        """,
      expected: [
        "45,000 consistent", "12 consistent", "220 MB consistent", "92,000 inconsistent",
        "21 not-in-evidence", "510 MB consistent", "45,000 not-in-evidence", "12 not-in-evidence",
        "220 MB not-in-evidence",
      ]),
    FigureCase(
      name: "years in columns, measures in rows, the thing in the heading",
      text: """
        # Quarry in figures

        | Metric | 2023 | 2024 |
        |---|---|---|
        | median latency | 19 ms | 21 ms |
        | Downloads | 1,210,000 | 1,840,000 |
        | Cache hits | 19 | 12 |
        """,
      expected: [
        "19 ms consistent", "21 ms inconsistent", "1,210,000 consistent", "1,840,000 consistent",
        "19 not-in-evidence", "12 not-in-evidence",
      ]),
    FigureCase(
      name: "years in rows, a magnitude in the head",
      text: """
        ## Quarry over the years

        Year | Throughput | Downloads (millions)
        ---|---|---
        2023 | 31,000 | 1.21
        2024 | 45,000 | 1.85
        """,
      expected: [
        "31,000 consistent", "1.21 consistent", "45,000 consistent", "1.85 inconsistent",
      ]),
    FigureCase(
      name: "money with its magnitude in the row, what is negative in brackets",
      text: """
        # Tarn Corp

        | | 2022 | 2023 |
        |---|---|---|
        | Revenue ($m) | 1,100 | 1,205 |
        | Net income ($m) | | (12) |
        | Employees | | 4,200 |
        """,
      expected: [
        "1,100 consistent", "1,205 inconsistent", "4,200 consistent",
      ]),
    FigureCase(
      name: "a magnitude above that no column repeats",
      text: """
        Tarn Corp's accounts, in thousands of dollars:

        | | 2022 | 2023 |
        |---|---|---|
        | Revenue | 1,100,000 | 1,250,000 |
        """,
      expected: [
        "thousands of dollars not-in-evidence", "1,100,000 consistent", "1,250,000 consistent",
      ]),
    FigureCase(
      name: "a magnitude above that is not meant for all rows",
      text: """
        Tarn Corp's accounts (in millions)

        | | 2022 | 2023 |
        |---|---|---|
        | Revenue | 1,100 | 1,520 |
        | Employees | | 4,200 |
        """,
      expected: [
        "millions not-in-evidence", "1,100 consistent", "1,520 not-in-evidence",
        "4,200 consistent",
      ]),
    FigureCase(
      name: "a unit in the corner",
      text: """
        # Tarn Corp

        | USD million | 2022 | 2023 | Change |
        |---|---|---|---|
        | Revenue | 1,100 | 1,205 | +14% |
        | Employees | | 4,200 | +300 |
        """,
      expected: [
        "1,100 consistent", "1,205 inconsistent", "+14% not-in-evidence", "4,200 consistent",
        "+300 not-in-evidence",
      ]),
    FigureCase(
      name: "the measure above, things in rows and years in columns",
      text: """
        ### Unemployment rate (%)

        | Country | 2021 | 2022 |
        |---|---|---|
        | Norway | 4.4 | 3.2 |
        | Sweden | | 5.7 |
        """,
      expected: ["4.4 consistent", "3.2 consistent", "5.7 inconsistent"]),
    FigureCase(
      name: "what is planned is not judged",
      text: """
        # Tarn Corp

        | | 2023 | 2025 forecast |
        |---|---|---|
        | Revenue | $1.25bn | $2bn |
        """,
      expected: ["$1.25bn consistent", "$2bn not-checkable"]),
    FigureCase(
      name: "two tables one after the other",
      text: """
        | Tool | Throughput |
        |---|---|
        | Quarry | 45,000 |

        | Tool | Memory use |
        |---|---|
        | Quarry | 202 MB |
        """,
      expected: ["45,000 consistent", "202 MB inconsistent"]),
    FigureCase(
      name: "a table of HTML",
      text: """
        <h1>Quarry</h1><table>
        <thead><tr><th>Metric</th> <th>2023</th><th>2024</th></tr></thead>
        <tbody><tr><td>Throughput</td><td>31,000</td><td>54,000</td></tr>
        <tr><td>Downloads</td>
            <td></td>
            <td>1.84 million</td></tr></tbody></table>
        <p>Its memory use is 220 MB.</p>
        """,
      format: .html,
      expected: [
        "31,000 consistent", "54,000 inconsistent", "1.84 million consistent", "220 MB consistent",
      ]),
    FigureCase(
      name: "a line with a bar is no table",
      text: "12 May 2024 | Quarry's memory use is 202 MB.\n",
      format: .plain, expected: ["202 MB inconsistent"]),
  ]

  @Test("Each figure is held against the record of its row and column", arguments: cases)
  func figures(_ example: FigureCase) throws { try example.check(against: Self.evidence) }

  @Test("What to write is in the figures of the column")
  func suggestion() throws {
    let report = try Self.evidence.report(
      on: Document(
        "# Tarn Corp\n\n| | 2022 | 2023 |\n|---|---|---|\n| Revenue ($bn) | 1.10 | 1.52 |\n",
        format: .markdown))
    #expect(report.findings.compactMap(\.suggestion).map(\.replacement) == ["1.25"])
  }
}
