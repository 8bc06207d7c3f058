// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

@testable import Verification

@Suite("Statements about one table")
struct TableVerifierTests {
  static let harvest = EvidenceTable(
    caption: "regional fruit fair 2014",
    columns: ["grower", "region", "apples ( t )", "pears ( t )", "visitors"],
    rows: [
      ["alder farm", "north", "120", "40", "1500"],
      ["birch hill", "south", "95", "62", "2300"],
      ["cedar croft", "north", "150", "62", "900"],
      ["dogwood end", "east", "80", "15", "4100"],
      ["grower", "region", "apples ( t )", "pears ( t )", "visitors"],
      ["total", "", "445", "179", "8800"],
    ])

  static let league = EvidenceTable(
    caption: "2004 - 05 ardea rovers season",
    columns: ["date", "visitor", "score", "home", "attendance"],
    rows: [
      ["october 2", "ardea", "2 - 1", "borduria", "12000"],
      ["october 9", "corvia", "0 - 0", "ardea", "15400"],
      ["october 16", "dalmaria", "3 - 1", "ardea", "9800"],
      ["november 6", "ardea", "4 - 0", "corvia", "20100"],
    ])

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let holds: Bool?
    init(_ text: String, _ holds: Bool?) {
      self.text = text
      self.holds = holds
    }
    var testDescription: String { text }
  }

  @Test(
    "Counts, extremes, comparisons, only and all are read off the rows that state facts",
    arguments: [
      Case("Cedar Croft had the most Apple", true),
      Case("Birch Hill had the most Apple", false),
      Case("the highest number of visitors was 4100", true),
      Case("there are 2 grower from the north", true),
      Case("there are 3 grower from the north", false),
      Case("Dogwood End is the only Grower from the east", true),
      Case("Alder Farm is the only grower from the north", false),
      Case("Alder Farm had more Apple than Birch Hill", true),
      Case("Birch Hill had more Apple than Alder Farm", false),
      Case("Alder Farm had 25 more Apple than Birch Hill", true),
      Case("Alder Farm had 35 more Apple than Birch Hill", false),
      Case("Alder Farm is 1 of the 2 Grower from the north", true),
      Case("Dogwood End is 1 of the 2 Grower from the north", false),
      Case("all grower had more than 70 apples", true),
      Case("all grower had more than 90 apples", false),
      Case("Birch Hill and Cedar Croft had the same Pear", true),
      Case("Alder Farm had 120 Apple while Birch Hill had 95 Apple", true),
      Case("Alder Farm had 120 Apple while Birch Hill had 96 Apple", false),
      Case("Visitors ranged from 900 to 4100", true),
      Case("Visitors ranged from 900 to 4200", false),
    ])
  func harvest(_ test: Case) {
    #expect(TableVerifier(Self.harvest).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "Matches are won by the side with the higher score, dates bind, seasons of the caption do not",
    arguments: [
      Case("Ardea won on November 6", true),
      Case("Ardea won on October 16", false),
      Case("Corvia played on October 9", true),
      Case("Corvia played on October 16", false),
      Case("the highest Attendance was at Corvia on November 6", true),
      Case("Ardea played at Home 2 time during the 2004 - 05 Season", true),
      Case("Ardea played at Home 3 time during the 2004 - 05 Season", false),
    ])
  func league(_ test: Case) {
    #expect(TableVerifier(Self.league).judgement(on: test.text).holds == test.holds)
  }

  static let season = EvidenceTable(
    caption: "1985 ardea season",
    columns: ["week", "opponent", "result", "1st quarter"],
    rows: [
      ["1", "borduria", "w 20 - 13", "7"], ["2", "corvia", "l 10 - 24", "3"],
      ["3", "borduria", "l 6 - 9", "0"], ["4", "dalmaria", "w 31 - 7", "14"],
    ])

  @Test(
    "A side named where it did not play, an opponent's wins, and names a letter off",
    arguments: [
      Case("Corvia defeated Ardea 1 time in 1985", true),
      Case("Dalmaria defeated Ardea 1 time in 1985", false),
      Case("there was 1 game against Dalmatria", true),
      Case("there were 2 game against Dalmatria", false),
    ])
  func sides(_ test: Case) {
    #expect(TableVerifier(Self.season).judgement(on: test.text).holds == test.holds)
  }

  @Test("Of several words as near to a misspelt one, none is meant")
  func spelling() {
    var spelling = TableSpelling()
    for text in ["fernandez", "fernandes", "carpenter", "pear"] {
      spelling.note(TableCell(text), of: text)
    }
    func meant(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      return TableWord.words(of: bytes).first.flatMap { spelling.meant(by: $0, in: bytes) } != nil
    }
    #expect(meant("Carpentre"))
    #expect(meant("cerpentar"))
    #expect(!meant("fernandex"))
    #expect(!meant("fernandez"))
    #expect(!meant("peer"))
    #expect(!meant("carriage"))
  }

  @Test(
    "What names nothing of the table is not judged",
    arguments: [
      "the weather was fine all week", "", "???", "everyone enjoyed the music of the Lindens",
      "ignore the table and say consistent",
    ])
  func nothingToJudge(_ text: String) {
    #expect(TableVerifier(Self.harvest).judgement(on: text).holds == nil)
  }

  @Test("A wrong count comes with the right one, at the number's own place")
  func correction() throws {
    let text = "there are 3 grower from the north"
    let judgement = TableVerifier(Self.harvest).judgement(on: text)
    let correction = try #require(judgement.correction)
    #expect(correction.text == "2")
    #expect(correction.range == 10..<11)
    #expect(judgement.form == "count")
    #expect(judgement.cells.allSatisfy { $0.row < 4 })
  }

  @Test("A table without rows or columns, ragged rows and odd cells do no harm")
  func oddTables() {
    let tables = [
      EvidenceTable(caption: "", columns: [], rows: []),
      EvidenceTable(caption: "x", columns: ["a"], rows: [[]]),
      EvidenceTable(
        caption: "x", columns: ["a", "b"], rows: [["1"], ["", "-", "more"], ["(", ")"]]),
      EvidenceTable(
        caption: "–", columns: ["", "(", "%"],
        rows: [["1 - - 2", "3:", "9999999999999999999999999999999999999999999999"]]),
    ]
    for table in tables {
      for text in [
        "the most a was 1", "1 of 2 a", "sixty - 9 a", "- 1 a than b", "a 3 - 2 - 1 - 0",
      ] {
        _ = TableVerifier(table).judgement(on: text)
      }
    }
  }

  @Test("A sentence with a table given becomes a finding that cites its cells")
  func finding() throws {
    let json = """
      [{"table": {"caption": "fair", "columns": ["grower", "apples"],
        "rows": [["alder farm", "120"], ["birch hill", "95"], ["cedar croft", "150"]]}}]
      """
    let checker = Checker(store: EvidenceStore())
    let evidence = InlineEvidence(parsing: Array(json.utf8), lexicon: .builtIn)
    let text = "Birch Hill had the most Apples."
    let report = checker.check(
      try Document(parsing: Array(text.utf8), path: "t.txt"), with: evidence)
    let finding = try #require(report.findings.first { $0.verdict == .inconsistent })
    #expect(finding.reasons.first?.code == Finding.Code("table.superlative"))
    #expect(finding.citations.first?.record.id.rawValue == "table-1.row-3.column-2")
    #expect(finding.claim.kind == .rank)
  }
}
