// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("Figures of one document held against each other, and movements against levels")
struct DocumentArithmeticTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let codes: [String]
    var testDescription: String { text }

    init(_ text: String, _ codes: [String] = []) {
      self.text = text
      self.codes = codes
    }
  }

  static let own: [Case] = [
    Case("Exports of Norway rose 50% from $4 million to $5 million.", ["document.arithmetic"]),
    Case("Exports of Norway rose 25% from $4 million to $5 million."),
    Case("Exports of Norway rose 27% from $4 million to $5 million."),
    Case("The jobless rate fell by 3 points from 7.5% to 5.5%.", ["document.arithmetic"]),
    Case("The jobless rate rose 0.25 points to 5.5% from 5.25%."),
    Case("The cargo was split into 55% coal, 35% grain and 30% ore.", ["document.shares"]),
    Case("The cargo was split into 33.4% coal, 33.3% grain and 33.4% ore."),
    Case("Of all guests 60% like apples, 50% like pears and 40% like figs."),
    Case(
      "The population of Norway was 5.4 million in 2021. The population of Norway was 4.1 million in 2021.",
      ["document.contradiction", "document.contradiction"]),
    Case(
      "The population of Norway was 5.4 million in 2021. The population of Norway was 5.38 million in 2021."
    ),
    Case(
      "The population of Norway was 5.4 million in 2021. The population of Norway was 4.1 million in 1981."
    ),
    Case(
      "The population of Norway was 5.4 million in 2021. The male population of Norway was 2.7 million in 2021."
    ),
  ]

  @Test("What the text's own figures exclude is flagged, and nothing else", arguments: own)
  func document(_ item: Case) {
    let report = Checker(store: EvidenceStore()).check(Document(item.text))
    let codes = report.findings.filter(\.verdict.isFlagged).compactMap {
      $0.reasons.first?.code.rawValue
    }
    #expect(codes == item.codes)
  }

  static let moved: [Case] = [
    Case("Exports of Norway rose 12% from 2020 to 2021.", ["consistent"]),
    Case("Exports of Norway rose 21% from 2020 to 2021.", ["inconsistent"]),
    Case("Exports of Norway fell by 12% from 2020 to 2021.", ["inconsistent"]),
    Case("Exports of Norway rose by $24 million from 2020 to 2021.", ["consistent"]),
    Case("Exports of Norway have more than doubled since 2015.", ["consistent"]),
    Case("Exports of Norway have tripled since 2015.", ["inconsistent"]),
    Case("Unemployment in Norway fell by 2 points between 2019 and 2021.", ["consistent"]),
    Case(
      "Unemployment in Norway fell by 3 percentage points between 2019 and 2021.",
      ["inconsistent"]),
    // Another thing, another side, an average and a guess are left alone.
    Case("Oil exports of Norway rose 5% from 2020 to 2021."),
    Case("Exports of Norway to Sweden rose 3% from 2020 to 2021."),
    Case("Exports of Norway rose an average 12% a year between 2018 and 2021."),
    Case("Exports of Norway are expected to rise 5% from 2020 to 2021."),
  ]

  static let evidence: [UInt8] = {
    let rows: [(String, String, [Int: String])] = [
      (
        "exports", "USD",
        [2015: "100000000", 2018: "150000000", 2020: "200000000", 2021: "224000000"]
      ),
      ("unemployment rate", "%", [2019: "7.5", 2020: "9.1", 2021: "5.5"]),
    ]
    let records = rows.flatMap { measure, unit, values in
      values.sorted { $0.key < $1.key }.map { year, value in
        #"{"id": "\#(measure).\#(year)", "subject": "Norway", "measure": "\#(measure)", "#
          + #""value": "\#(value)", "unit": "\#(unit)", "period": "\#(year)"}"#
      }
    }
    return Array("[\(records.joined(separator: ","))]".utf8)
  }()

  @Test("A movement is held against the levels of the two times", arguments: moved)
  func movement(_ item: Case) {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Self.evidence, lexicon: checker.store.lexicon)
    let report = checker.check(
      Document(item.text), with: inline,
      options: .init(published: CalendarDate("2022-05-01")))
    let judged = report.findings.filter(\.verdict.isJudged)
    #expect(judged.map(\.verdict.rawValue) == item.codes)
    for finding in judged {
      #expect(finding.reasons.first?.code.rawValue.hasPrefix("derived.") == true)
      #expect(finding.citations.count == 2)
      #expect(finding.trace.contains { $0.stage == "derive" })
    }
  }
}
