// SPDX-License-Identifier: MIT

import Evidence
import Testing

@testable import Verification

@Suite("Statements that count the rows of a table")
struct TableCountingTests {
  typealias Case = TableVerifierTests.Case

  static let works = EvidenceTable(
    caption: "engine classes of the varden railway",
    columns: ["class", "builder", "number built", "withdrawn", "preserved"],
    rows: [
      ["a1", "nelson", "24", "1921", "no"], ["b2", "dunn", "60", "1938", "yes"],
      ["c3", "nelson", "12", "1930", "no"], ["d4", "north works", "35", "1949", "yes"],
      ["e5", "north works", "18", "1952", "no"], ["f6", "peak", "20", "1965", "yes"],
    ])

  static let squad = EvidenceTable(
    caption: "2004 varden rovers transfers",
    columns: ["player", "position", "from", "fee"],
    rows: [
      ["carl dale", "mf", "aston", "free"], ["sam cross", "mf", "grimley", "free"],
      ["paul troll", "df", "norton", "£50000"], ["jim hunt", "fw", "aston", "£30000"],
      ["abe sall", "df", "kidder", "loan"],
    ])

  @Test(
    "Counts of what the table is of, of each of two, one after the other, and of yes and no",
    arguments: [
      Case("Nelson was the Builder of 2 Class", true),
      Case("Dunn was the Builder of 2 Class", false),
      Case("Nelson and North Works each built 2 Class", true),
      Case("Nelson and Dunn each built 2 Class", false),
      Case("3 Class are Preserved", true),
      Case("2 Class are Preserved", false),
      Case("Class B2 is Preserved", true),
      Case("Class A1 is not Preserved", true),
      Case("both North Works Class were Withdrawn after 1940", true),
      Case("both Nelson Class were Withdrawn after 1925", false),
      Case("all 2 of the Nelson Class were Withdrawn before 1935", true),
      Case("all 3 of the Nelson Class were Withdrawn before 1935", false),
      Case("Nelson and North Works built the same number of class", nil),
    ])
  func works(_ test: Case) {
    #expect(TableVerifier(Self.works).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "Counts listed one after the other, and sums in pounds",
    arguments: [
      Case("there were 2 Mf , 2 Df and 1 Fw", true),
      Case("there were 2 Mf , 1 Df and 2 Fw", false),
      Case("the highest Fee paid was £50000 , for Paul Troll", true),
      Case("the Fee of Jim Hunt was £30000", true),
      Case("the Fee of Jim Hunt was £50000", false),
      Case("2 Player came from Aston", true),
      Case("the first 2 Player were Mf", true),
      Case("the first 3 Player were Mf", false),
      Case("there are 2 Df in the table", true),
      Case("there are 3 Df in the table", false),
    ])
  func squad(_ test: Case) {
    #expect(TableVerifier(Self.squad).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A subject holds for the next verb, a column for the next superlative",
    arguments: [
      Case("Class D4 was Withdrawn in 1949 and is Preserved", true),
      Case("Class D4 was Withdrawn in 1949 and is not Preserved", false),
      Case("Class B2 has the largest Number Built while Class C3 has the smallest", true),
      Case("Class B2 has the largest Number Built while Class E5 has the smallest", false),
    ])
  func clauses(_ test: Case) {
    #expect(TableVerifier(Self.works).judgement(on: test.text).holds == test.holds)
  }

  static let museums = EvidenceTable(
    caption: "museums of varden county",
    columns: ["museum", "town", "type", "former type", "exhibits", "loans", "free entry"],
    rows: [
      ["old mint history museum", "weston", "history", "art", "2100", "40", "yes"],
      ["fire house", "eastley", "history", "history", "310", "12", "yes"],
      ["galleria nova", "weston", "art", "art", "870", "870", "no"],
      ["air field hall", "eastley", "aviation", "history", "145", "9", "no"],
    ])

  @Test(
    "Of two columns the plain one is meant, a word and a noun are not part of one name",
    arguments: [
      Case("2 of the History Museum have Free Entry", true),
      Case("1 of the History Museum has Free Entry", false),
      Case("there are 2 History Museum", true),
      Case("there are 3 History Museum", false),
      Case("there are 1 Art Museum and 2 History Museum", true),
      Case("the only Aviation Museum is in Eastley", true),
      Case("the only Aviation Museum is in Weston", false),
      Case("each Town has 2 Museum", true),
      Case("each Town has 3 Museum", false),
      Case(
        "Old Mint History Museum has more than twice as many Exhibits as the Galleria Nova", true),
      Case("Galleria Nova has more than 3 time as many Exhibits as the Fire House", false),
      Case("Galleria Nova has the same number of Exhibits and Loans", true),
      Case("Fire House has the same number of Exhibits and Loans", false),
      Case("Fire House has 298 more Exhibits than Loans", true),
      Case("Fire House has 288 more Exhibits than Loans", false),
      Case("Galleria Nova has the most Exhibits except for the Old Mint History Museum", nil),
    ])
  func museums(_ test: Case) {
    #expect(TableVerifier(Self.museums).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A table without rows and numbers beyond reason answer nothing",
    arguments: [
      "the first 3 games were at home", "the 2nd game was won", "all 3 games were lost",
      "A was 4 places before B", "each team has 2 players", "the last to open was A",
    ])
  func empty(_ text: String) {
    let empty = EvidenceTable(caption: "", columns: ["game", "team", "opened"], rows: [])
    #expect(TableVerifier(empty).judgement(on: text).holds != true)
    let far = EvidenceTable(
      caption: "", columns: ["rank", "team"],
      rows: [["9223372036854775807", "a"], ["- 9223372036854775807", "b"]])
    #expect(TableVerifier(far).judgement(on: text).holds != true)
  }
}
