// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences of a project page and a health report, where several figures each count their own thing.
@Suite("Figures that say what they count")
struct CountedFiguresTests {
  static let evidence = RecordEvidence(records: [
    RecordEvidence.record(
      "Quarry", "throughput", "45000", nil, "2024", basis: "requests per second"),
    RecordEvidence.record(
      "Quarry", "throughput", "31000", nil, "2023", basis: "requests per second"),
    RecordEvidence.record("Quarry", "memory use", "220", "MBy", "2024"),
    RecordEvidence.record("Quarry", "supported languages", "42", nil, "2024"),
    RecordEvidence.record("Quarry", "supported languages", "36", nil, "2023"),
    RecordEvidence.record("Quarry", "contributors", "318", nil, "2024"),
    RecordEvidence.record("Quarry", "open issues", "127", nil, "2024"),
    RecordEvidence.record("Quarry", "downloads", "1840000", nil, "2024"),
    RecordEvidence.record(
      "Granite", "throughput", "29000", nil, "2024", basis: "requests per second"),
    RecordEvidence.record("Granite", "memory use", "510", "MBy", "2024"),
    RecordEvidence.record("Lomond", "population", "5457000", nil, "2022"),
    RecordEvidence.record("Lomond", "hospital beds", "3.4", nil, "2022", basis: "per 1000 people"),
    RecordEvidence.record("Lomond", "physicians", "5.2", nil, "2022", basis: "per 1000 people"),
    RecordEvidence.record("Lomond", "smoking prevalence", "33.1", "%", "2022"),
    RecordEvidence.record("Lomond", "home ownership", "62", "%", "2022"),
    RecordEvidence.record("Arran", "population", "10490000", nil, "2022"),
    RecordEvidence.record("Arran", "physicians", "4.3", nil, "2022", basis: "per 1000 people"),
    RecordEvidence.record("Bute", "physicians", "4.4", nil, "2022", basis: "per 1000 people"),
  ])

  static let cases: [FigureCase] = [
    FigureCase(
      text: "Quarry has 318 contributors and 127 open issues, and had 1.84 million downloads.",
      expected: [
        "318 contributors consistent", "127 open issues consistent",
        "1.84 million downloads consistent",
      ]),
    FigureCase(
      text: "Quarry has 318 contributors and 172 open issues.",
      expected: ["318 contributors consistent", "172 open issues inconsistent"]),
    FigureCase(
      text: "Quarry supports 42 languages, six more than in 2023.",
      expected: ["42 languages consistent", "six not-in-evidence"]),
    FigureCase(
      text: "Quarry uses 220 MB of memory, less than half of Granite's 510 MB.",
      expected: [
        "220 MB consistent", "less than half consistent", "510 MB consistent",
      ]),
    FigureCase(
      text:
        "Granite handles 29,000 requests per second. Quarry answers 54,000 requests per second.",
      expected: [
        "29,000 requests per second consistent",
        "54,000 requests per second inconsistent",
      ]),
    FigureCase(
      text: "# Quarry\n\nRequests are retried 3 times.\n",
      expected: ["3 times not-in-evidence"]),
    FigureCase(
      text:
        "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 220 MB\n- Throughput: 45,000\n",
      expected: ["510 MB consistent", "220 MB consistent", "45,000 consistent"]),
    FigureCase(
      text: "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 510 MB\n",
      expected: ["510 MB consistent", "510 MB not-in-evidence"]),
    FigureCase(
      text: "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 300 MB\n",
      expected: ["510 MB consistent", "300 MB inconsistent"]),
    FigureCase(
      text:
        "With a population of 5.46 million, about half of Arran's 10.5 million, Lomond has 3.4 hospital beds per 1,000 people, or some 18,500 beds.",
      expected: [
        "5.46 million consistent", "about half consistent", "10.5 million consistent",
        "3.4 hospital beds per 1,000 people consistent", "some 18,500 beds not-in-evidence",
      ]),
    FigureCase(
      text: "Lomond has 5.2 doctors per 1,000 people; Arran has 4.3 and Bute 4.4.",
      expected: ["5.2 doctors per 1,000 people consistent", "4.3 consistent", "4.4 consistent"]),
    FigureCase(
      text: "Smoking prevalence in Lomond is one in three.", expected: ["one in three consistent"]),
    FigureCase(
      text: "Smoking prevalence in Lomond is one in five.",
      expected: ["one in five inconsistent"]),
    FigureCase(
      text:
        "The number of physicians per 1,000 people was 5.2 in Lomond, 4.3 in Arran and 4.4 in Bute.",
      expected: ["5.2 consistent", "4.3 consistent", "4.4 consistent"]),
    FigureCase(
      text:
        "The number of physicians per 1,000 people was 5.2 in Lomond, 4.4 in Arran and 4.3 in Bute.",
      expected: ["5.2 consistent", "4.4 inconsistent", "4.3 inconsistent"]),
    FigureCase(
      text: "Lomond has a population of 5.457 million; Arran has 10.49 million.",
      expected: ["5.457 million consistent", "10.49 million consistent"]),
    FigureCase(
      text: "Lomond has 5.2 doctors per 1,000 people while Arran has 5.2.",
      expected: ["5.2 doctors per 1,000 people consistent", "5.2 inconsistent"]),
    FigureCase(
      text: "More doctors per 1,000 people work in Bute (4.4) than in Arran (4.3).",
      expected: ["4.4 consistent", "4.3 consistent"]),
    FigureCase(
      text: "Arran has 5 million more inhabitants than Lomond.",
      expected: ["5 million more inhabitants not-in-evidence"]),
    FigureCase(
      text: "# Quarry\n\nA number to go by: 318 contributors.",
      expected: ["318 contributors consistent"]),
    FigureCase(
      text: "Quarry is what we build by. 318 contributors support Quarry.",
      expected: ["318 contributors consistent"]),
    FigureCase(
      text: "- Quarry's contributors: 318\n- More than they had hoped: 42 supported languages",
      expected: ["318 consistent", "42 supported languages consistent"]),
    FigureCase(
      text: "Quarry has 200 or more contributors.",
      expected: ["200 or more contributors consistent"]),
    FigureCase(
      text: "Arran has twice as many people as Lomond, whose population is 5.457 million.",
      expected: ["twice consistent", "5.457 million consistent"]),
    FigureCase(
      text: "Smoking prevalence in Lomond is 13 percentage points above the average.",
      expected: ["13 percentage points not-in-evidence"]),
    FigureCase(
      text: "Granite's memory use exceeds Quarry's by 290 MB.",
      expected: ["290 MB not-in-evidence"]),
    FigureCase(
      text: "Quarry keeps 10% of its memory use, or 22 MB, in reserve.",
      expected: ["10% not-in-evidence", "22 MB not-in-evidence"]),
    FigureCase(
      text: "Home ownership in Lomond is about two-thirds.",
      expected: ["about two-thirds inconsistent"]),
  ]

  @Test("Each figure is held against what it counts itself", arguments: cases)
  func figures(_ example: FigureCase) throws { try example.check(against: Self.evidence) }
}
