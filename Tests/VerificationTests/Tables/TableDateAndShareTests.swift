// SPDX-License-Identifier: MIT

import Evidence
import Testing

@testable import Verification

@Suite("Statements about the dates, shares and different entries of a table")
struct TableDateAndShareTests {
  static let films = EvidenceTable(
    caption: "list of the most seen films of 1998",
    columns: ["title", "studio", "gross", "release date"],
    rows: [
      ["harbor lights", "orion gate", "553,709", "july 1, 1998"],
      ["saving grace", "meridian", "481,840", "july 24, 1998"],
      ["the long tide", "meridian", "379,014", "may 20, 1998"],
      ["copper sky", "lantern", "363,258", "november 25, 1998"],
    ])

  static let vote = EvidenceTable(
    caption: "2006 district vote",
    columns: ["candidate", "party", "votes", "%", "status"],
    rows: [
      ["maria holt", "liberal", "24,310", "38.2", "elected"],
      ["john pryce", "labour", "19,822", "31.1", "elected"],
      ["anna weir", "green", "11,456", "18.0", "not elected"],
      ["sue lam", "labour", "3,102", "4.9", "not elected"],
    ])

  static let medals = EvidenceTable(
    caption: "games of 2009",
    columns: ["nation", "gold", "silver", "total"],
    rows: [
      ["estonia", "12", "9", "21"], ["latvia", "10", "14", "24"], ["sweden", "2", "2", "4"],
    ])

  static let lectures = EvidenceTable(
    caption: "summer lecture schedule",
    columns: ["week", "speaker", "topic", "room"],
    rows: [
      ["1", "ito", "glaciers", "a12"], ["2", "reyes", "volcanoes", "b03"],
      ["3", "novak", "oceans", "a12"], ["4", "ito", "forests", "b03"],
    ])

  static let fixtures = EvidenceTable(
    caption: "2011 rovers season",
    columns: ["date", "opponent", "attendance"],
    rows: [
      ["march 5", "kingsbury", "12,450"], ["march 12", "westport", "8,310"],
      ["march 19", "kingsbury", "15,080"], ["april 2", "ashby", "11,905"],
    ])

  typealias Case = TableVerifierTests.Case

  @Test(
    "Two rows, or a row and a date, are put in order by the one column of dates",
    arguments: [
      Case("The Long Tide was released before Harbor Lights.", true),
      Case("Copper Sky was released before Saving Grace.", false),
      Case("Saving Grace was released after The Long Tide.", true),
      Case("Three films were released before August 1998.", true),
      Case("Two films were released before August 1998.", false),
      Case("There are three different studios.", true),
      Case("There are four different studios.", false),
      // The rows do not stand in the order of their dates: the verb names the column.
      Case("Copper Sky was the last film to be released.", true),
    ])
  func dates(_ test: Case) {
    #expect(TableVerifier(Self.films).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A share stands in the column of per cent, and what is denied in a cell is another entry",
    arguments: [
      Case("John Pryce received 31.1% of the votes.", true),
      Case("Two candidates were elected.", true),
      Case("Four candidates were elected.", false),
    ])
  func shares(_ test: Case) {
    #expect(TableVerifier(Self.vote).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A column named in full is meant, not one that the noun after it could stand for",
    arguments: [
      Case("The average number of gold medals was 8.", true),
      Case("The average number of gold medals was 16.", false),
      Case("Estonia won 12 gold medals.", true),
      Case("Estonia won 9 gold medals.", false),
      Case("Latvia won the most silver medals.", true),
    ])
  func kinds(_ test: Case) {
    #expect(TableVerifier(Self.medals).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "The noun of the caption counts rows",
    arguments: [
      Case("Two lectures were in room B03.", true),
      Case("Three lectures were in room B03.", false),
    ])
  func rows(_ test: Case) {
    #expect(TableVerifier(Self.lectures).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "Games against one opponent are counted one by one",
    arguments: [
      Case("The attendance was over 10,000 in 3 matches.", true),
      Case("The attendance was over 10,000 in 2 matches.", false),
    ])
  func games(_ test: Case) {
    #expect(TableVerifier(Self.fixtures).judgement(on: test.text).holds == test.holds)
  }

  static let standings = EvidenceTable(
    caption: "2003 northern league",
    columns: ["team", "gp", "w", "l", "pts"],
    rows: [["icehawks", "40", "28", "12", "60"], ["mariners", "40", "25", "15", "54"]])

  @Test(
    "Of a table of standings, games won and lost are its columns of one letter",
    arguments: [
      Case("The Mariners lost 15 games.", true),
      Case("The Mariners lost 12 games.", false),
      Case("The Icehawks had the most wins.", true),
      Case("The Mariners had the most wins.", false),
    ])
  func standings(_ test: Case) {
    #expect(TableVerifier(Self.standings).judgement(on: test.text).holds == test.holds)
  }
}
