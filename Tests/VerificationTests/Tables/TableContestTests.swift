// SPDX-License-Identifier: MIT

import Evidence
import Testing

@testable import Verification

@Suite("Statements about matches, races and medals in a table")
struct TableContestTests {
  typealias Case = TableVerifierTests.Case

  static let cup = EvidenceTable(
    caption: "2003 island cup",
    columns: ["match", "team 1", "team 2", "venue", "winner"],
    rows: [
      ["1", "ardea", "borduria", "olm park", "ardea"],
      ["2", "corvia", "dalmaria", "west end", "dalmaria"],
      ["3", "borduria", "corvia", "olm park", "corvia"],
      ["4", "ardea", "dalmaria", "hill road", "dalmaria"],
    ])

  static let season = EvidenceTable(
    caption: "1973 ardea college season",
    columns: ["date", "opponent", "site", "result", "attendance"],
    rows: [
      ["september 8", "at borduria state", "alumni field", "w 24 - 17", "3100"],
      ["september 15", "corvia", "ardea stadium", "l 10 - 13", "4250"],
      ["october 6", "dalmaria", "ardea stadium", "t 14 - 14", "4400"],
      ["october 20", "elmont", "ardea stadium", "w 42 - 12", "5120"],
    ])

  static let race = EvidenceTable(
    caption: "1981 ardea grand prix",
    columns: ["pos", "driver", "constructor", "laps", "time / retired", "grid"],
    rows: [
      ["1", "mara quill", "lark", "70", "1:41:22.3", "2"],
      ["2", "jan de vos", "brand", "70", "+ 14.2", "1"],
      ["3", "ivo stark", "lark", "69", "+ 1 lap", "5"],
      ["ret", "ken otis", "brand", "8", "gearbox", "4"],
    ])

  static let medals = EvidenceTable(
    caption: "2002 island games",
    columns: ["rank", "nation", "gold", "silver", "bronze", "total"],
    rows: [
      ["1", "ardea", "11", "6", "9", "26"], ["2", "borduria", "8", "7", "0", "15"],
      ["3", "corvia", "2", "4", "5", "11"],
    ])

  @Test(
    "Where a column names the winners, who won stands there and who was beaten does not",
    arguments: [
      Case("Ardea beat Borduria at Olm Park", true),
      Case("Borduria beat Ardea at Olm Park", false),
      Case("Dalmaria won 2 Match", true),
      Case("Corvia won 2 Match", false),
      Case("Borduria did not win any Match", true),
      Case("Corvia did not win any Match", false),
      Case("Match 3 was won by Corvia", true),
      Case("Match 3 was won by Borduria", false),
      Case("3 different team won a match", true),
    ])
  func cup(_ test: Case) {
    #expect(TableVerifier(Self.cup).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "Points are the side's own, margins are of the score, and wins and losses are counted in turn",
    arguments: [
      Case("Ardea College scored 42 point against Elmont", true),
      Case("Ardea College scored 12 point against Elmont", false),
      Case("the Result against Elmont was 42 - 12", true),
      Case("Ardea College lost to Corvia by 3 point", true),
      Case("Ardea College lost to Corvia by 13 point", false),
      Case("Ardea College won 2 game and lost 1", true),
      Case("Ardea College won 2 game and lost 2", false),
      Case("the highest Attendance was 5120 in the game against Elmont", true),
      Case("the highest Attendance was 4400 in the game against Dalmaria", false),
      Case("the only tie came against Dalmaria", true),
    ])
  func season(_ test: Case) {
    #expect(TableVerifier(Self.season).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A place is a row, a name that begins with a month is no date, laps are not the laps behind",
    arguments: [
      Case("Mara Quill won the race", true),
      Case("Jan De Vos won the race", false),
      Case("Jan De Vos finished 2nd", true),
      Case("Ivo Stark finished 2nd", false),
      Case("Ivo Stark started 5th on the Grid and finished 3rd", true),
      Case("Ivo Stark started 4th on the Grid and finished 3rd", false),
      Case("2 Driver completed all 70 Lap", true),
      Case("3 Driver completed all 70 Lap", false),
      Case("Ken Otis completed 8 Lap", true),
      Case("Ken Otis finished in last place", nil),
    ])
  func race(_ test: Case) {
    #expect(TableVerifier(Self.race).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "Columns of one row are held against each other, and none of something is none",
    arguments: [
      Case("Corvia won more Bronze than Gold", true),
      Case("Ardea won more Silver than Bronze", false),
      Case("Borduria is the only Nation without a Bronze medal", true),
      Case("Corvia is the only Nation without a Bronze medal", false),
      Case("Borduria won no Bronze medal", true),
      Case("Ardea won 3 more Gold medal than Borduria", true),
      Case("Ardea won the most Gold and the most Bronze medal", true),
      Case("Ardea won the most Gold and the most Silver medal", false),
      Case("2 Nation won 5 or more Gold medal", true),
      Case("3 Nation won 5 or more Gold medal", false),
      Case("Corvia finished in 3rd place", true),
      Case("Corvia finished in 2nd place", false),
    ])
  func medals(_ test: Case) {
    #expect(TableVerifier(Self.medals).judgement(on: test.text).holds == test.holds)
  }

  static let ladder = EvidenceTable(
    caption: "1966 ardea final ladder",
    columns: ["team", "played", "won", "lost", "drawn", "points", "crowd"],
    rows: [
      ["redcliff", "18", "15", "3", "0", "60", "4100"],
      ["sandgate", "18", "13", "4", "1", "54", "5200"],
      ["yarrum", "18", "2", "16", "0", "8", "900"],
    ])

  static let chart = EvidenceTable(
    caption: "singles of the tides",
    columns: ["single", "us", "uk", "album"],
    rows: [
      ["hold on", "5", "14", "first class"], ["africa bound", "1", "3", "hydro"],
      ["rosalind", "2", "1", "hydro"],
    ])

  @Test(
    "More games won is of the column of wins, a difference is of two rows",
    arguments: [
      Case("Sandgate Won 11 more game than Yarrum", true),
      Case("Sandgate Won 12 more game than Yarrum", false),
      Case("the difference in Points between Redcliff and Sandgate was 6", true),
      Case("the difference in Points between Redcliff and Sandgate was 16", false),
      Case("Sandgate drew the largest Crowd", true),
      Case("Redcliff drew the largest Crowd", false),
      Case("Yarrum had the fewest Points , with only 8", true),
    ])
  func ladder(_ test: Case) {
    #expect(TableVerifier(Self.ladder).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A place in a chart is of the column behind it, and which end is lowest is a matter of taste",
    arguments: [
      Case("Africa Bound reached number 1 in the Us", true),
      Case("Rosalind reached number 1 in the Us", false),
      Case("Hold On had the lowest Us position", nil),
    ])
  func chart(_ test: Case) {
    #expect(TableVerifier(Self.chart).judgement(on: test.text).holds == test.holds)
  }
}
