// SPDX-License-Identifier: MIT

import Evidence
import Testing

@testable import Verification

@Suite("Statements about numbered rows and the names that recur in them")
struct TableEpisodeTests {
  typealias Case = TableVerifierTests.Case

  static let episodes = EvidenceTable(
    caption: "quay street ( season 3 )",
    columns: [
      "no in series", "no in season", "title", "directed by", "written by", "original air date",
    ],
    rows: [
      ["31", "1", "home again", "una cole", "leo park", "january 8 , 2002"],
      ["32", "2", "the parcel", "tim moss", "amy ross", "january 15 , 2002"],
      ["33", "3", "high wind", "una cole", "sid lowe", "january 22 , 2002"],
      ["34", "4", "all ashore", "rob hart", "amy ross", "february 5 , 2002"],
      ["35", "5", "late watch", "una cole", "leo park", "february 12 , 2002"],
    ])

  static let games = EvidenceTable(
    caption: "2009 ardea oilers season",
    columns: ["game", "date", "team", "score", "high points", "high assists"],
    rows: [
      ["12", "december 2", "reno", "w 101 - 94", "jones (27)", "miles (9)"],
      ["13", "december 5", "boise", "l 88 - 97", "miles (21)", "dixon (6)"],
      ["14", "december 8", "fargo", "w 110 - 90", "jones (31)", "dixon (11)"],
    ])

  static let ships = EvidenceTable(
    caption: "ships of the line",
    columns: ["ship", "launched", "fate"],
    rows: [
      ["ss corvin", "1907", "sunk 1916"], ["ss dunmere", "1911", "scrapped 1934"],
      ["ss fairley", "1915", "scrapped 1949"],
    ])

  @Test(
    "Rows are named by their numbers, and who recurs is counted",
    arguments: [
      Case("the Parcel was the second Episode of the Season", true),
      Case("High Wind was the second Episode of the Season", false),
      Case("Episode 34 in the Series was Written By Amy Ross", true),
      Case("Episode 33 in the Series was Written By Amy Ross", false),
      Case("Una Cole Directed more Episode than any other director", true),
      Case("Tim Moss Directed more Episode than any other director", false),
      Case("Una Cole Directed 2 more Episode than Tim Moss", true),
      Case("Una Cole Directed 3 more Episode than Tim Moss", false),
      Case("Amy Ross Directed the Parcel", nil),
      Case("Late Watch Aired 7 day after All Ashore", true),
      Case("Late Watch Aired 14 day after All Ashore", false),
      Case("Leo Park was the sole writer of 3 Episode", nil),
    ])
  func episodes(_ test: Case) {
    #expect(TableVerifier(Self.episodes).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A number beside a name in a cell is what the cell says",
    arguments: [
      Case("Dixon had 11 Assist against Fargo", true),
      Case("Dixon had 6 Assist against Fargo", false),
      Case("Jones led the team in High Point in 2 game", true),
      Case("the largest margin of victory was 20 point", true),
      Case("the largest margin of victory was 7 point", false),
    ])
  func games(_ test: Case) {
    #expect(TableVerifier(Self.games).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A year written among words is a year of its row",
    arguments: [
      Case("the Ss Fairley was Scrapped in 1949", true),
      Case("2 Ship were Scrapped", true),
      Case("the Ss Corvin was Launched in 1907", true),
      Case("the Ss Corvin was Launched in 1911", false),
    ])
  func ships(_ test: Case) {
    #expect(TableVerifier(Self.ships).judgement(on: test.text).holds == test.holds)
  }
}
