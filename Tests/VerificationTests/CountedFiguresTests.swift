// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences of a project page and a health report, where several figures each count their own thing.
@Suite("Figures that say what they count")
struct CountedFiguresTests {
  /// A text and the verdicts of its figures, in order, with the figure's words.
  struct Case: CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }
  }

  private static func record(
    _ subject: String, _ measure: String, _ value: String, _ unit: String?, _ year: String,
    basis: String? = nil
  ) -> String {
    let unit = unit.map { #", "unit": "\#($0)""# } ?? ""
    let basis = basis.map { #", "basis": "\#($0)""# } ?? ""
    return
      #"{"id": "\#(subject).\#(measure).\#(year)", "subject": "\#(subject)", "measure": "\#(measure)", "value": "\#(value)"\#(unit)\#(basis), "period": "\#(year)"}"#
  }

  static let evidence =
    "["
    + [
      record("Quarry", "throughput", "45000", nil, "2024", basis: "requests per second"),
      record("Quarry", "throughput", "31000", nil, "2023", basis: "requests per second"),
      record("Quarry", "memory use", "220", "MBy", "2024"),
      record("Quarry", "supported languages", "42", nil, "2024"),
      record("Quarry", "supported languages", "36", nil, "2023"),
      record("Quarry", "contributors", "318", nil, "2024"),
      record("Quarry", "open issues", "127", nil, "2024"),
      record("Quarry", "downloads", "1840000", nil, "2024"),
      record("Granite", "throughput", "29000", nil, "2024", basis: "requests per second"),
      record("Granite", "memory use", "510", "MBy", "2024"),
      record("Lomond", "population", "5457000", nil, "2022"),
      record("Lomond", "hospital beds", "3.4", nil, "2022", basis: "per 1000 people"),
      record("Lomond", "physicians", "5.2", nil, "2022", basis: "per 1000 people"),
      record("Lomond", "smoking prevalence", "33.1", "%", "2022"),
      record("Lomond", "home ownership", "62", "%", "2022"),
      record("Arran", "population", "10490000", nil, "2022"),
      record("Arran", "physicians", "4.3", nil, "2022", basis: "per 1000 people"),
      record("Bute", "physicians", "4.4", nil, "2022", basis: "per 1000 people"),
    ].joined(separator: ",\n") + "]"

  static let cases: [Case] = [
    Case(
      text: "Quarry has 318 contributors and 127 open issues, and had 1.84 million downloads.",
      expected: [
        "318 contributors consistent", "127 open issues consistent",
        "1.84 million downloads consistent",
      ]),
    Case(
      text: "Quarry has 318 contributors and 172 open issues.",
      expected: ["318 contributors consistent", "172 open issues inconsistent"]),
    Case(
      text: "Quarry supports 42 languages, six more than in 2023.",
      expected: ["42 languages consistent", "six not-in-evidence"]),
    Case(
      text: "Quarry uses 220 MB of memory, less than half of Granite's 510 MB.",
      expected: [
        "220 MB consistent", "less than half consistent", "510 MB consistent",
      ]),
    Case(
      text:
        "Granite handles 29,000 requests per second. Quarry answers 54,000 requests per second.",
      expected: [
        "29,000 requests per second consistent",
        "54,000 requests per second inconsistent",
      ]),
    Case(
      text: "# Quarry\n\nRequests are retried 3 times.\n",
      expected: ["3 times not-in-evidence"]),
    Case(
      text:
        "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 220 MB\n- Throughput: 45,000\n",
      expected: ["510 MB consistent", "220 MB consistent", "45,000 consistent"]),
    Case(
      text: "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 510 MB\n",
      expected: ["510 MB consistent", "510 MB not-in-evidence"]),
    Case(
      text: "# Quarry\n\nThe rival Granite uses 510 MB of memory.\n\n- Memory use: 300 MB\n",
      expected: ["510 MB consistent", "300 MB inconsistent"]),
    Case(
      text:
        "With a population of 5.46 million, about half of Arran's 10.5 million, Lomond has 3.4 hospital beds per 1,000 people, or some 18,500 beds.",
      expected: [
        "5.46 million consistent", "about half consistent", "10.5 million consistent",
        "3.4 hospital beds per 1,000 people consistent", "some 18,500 beds not-in-evidence",
      ]),
    Case(
      text: "Lomond has 5.2 doctors per 1,000 people; Arran has 4.3 and Bute 4.4.",
      expected: ["5.2 doctors per 1,000 people consistent", "4.3 consistent", "4.4 consistent"]),
    Case(
      text: "Smoking prevalence in Lomond is one in three.", expected: ["one in three consistent"]),
    Case(
      text: "Smoking prevalence in Lomond is one in five.",
      expected: ["one in five inconsistent"]),
    Case(
      text:
        "The number of physicians per 1,000 people was 5.2 in Lomond, 4.3 in Arran and 4.4 in Bute.",
      expected: ["5.2 consistent", "4.3 consistent", "4.4 consistent"]),
    Case(
      text:
        "The number of physicians per 1,000 people was 5.2 in Lomond, 4.4 in Arran and 4.3 in Bute.",
      expected: ["5.2 consistent", "4.4 inconsistent", "4.3 inconsistent"]),
    Case(
      text: "Lomond has a population of 5.457 million; Arran has 10.49 million.",
      expected: ["5.457 million consistent", "10.49 million consistent"]),
    Case(
      text: "Lomond has 5.2 doctors per 1,000 people while Arran has 5.2.",
      expected: ["5.2 doctors per 1,000 people consistent", "5.2 inconsistent"]),
    Case(
      text: "More doctors per 1,000 people work in Bute (4.4) than in Arran (4.3).",
      expected: ["4.4 consistent", "4.3 consistent"]),
    Case(
      text: "Arran has 5 million more inhabitants than Lomond.",
      expected: ["5 million more inhabitants not-in-evidence"]),
    Case(
      text: "Quarry has 200 or more contributors.",
      expected: ["200 or more contributors consistent"]),
    Case(
      text: "Arran has twice as many people as Lomond, whose population is 5.457 million.",
      expected: ["twice consistent", "5.457 million consistent"]),
    Case(
      text: "Smoking prevalence in Lomond is 13 percentage points above the average.",
      expected: ["13 percentage points not-in-evidence"]),
    Case(
      text: "Granite's memory use exceeds Quarry's by 290 MB.",
      expected: ["290 MB not-in-evidence"]),
    Case(
      text: "Quarry keeps 10% of its memory use, or 22 MB, in reserve.",
      expected: ["10% not-in-evidence", "22 MB not-in-evidence"]),
    Case(
      text: "Home ownership in Lomond is about two-thirds.",
      expected: ["about two-thirds inconsistent"]),
  ]

  @Test("Each figure is held against what it counts itself", arguments: cases)
  func figures(_ example: Case) throws {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty)
    let document = Document(example.text, format: .markdown)
    let report = checker.check(document, with: inline, options: Verifier.Options())
    let found = report.findings.compactMap { finding in
      finding.claim.value.map { "\(document.text(in: $0.range)) \(finding.verdict.rawValue)" }
    }
    #expect(found == example.expected)
  }
}
