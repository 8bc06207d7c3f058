// SPDX-License-Identifier: MIT

import Evidence
import Testing

@testable import Verification

@Suite("Statements about the years, units and spans of a table")
struct TableYearsAndUnitsTests {
  typealias Case = TableVerifierTests.Case

  /// Years under a name that only tells what was done then, a unit in a header, a place without a date.
  static let dams = EvidenceTable(
    caption: "dams of the upper varden",
    columns: ["dam", "opened", "height (m)", "volume", "type", "enlarged"],
    rows: [
      ["lower gate", "1884", "31", "1900", "arch", "1931"],
      ["stone fold", "1911", "64", "2450", "gravity", "-"],
      ["mill reach", "1938", "58", "1620", "arch", "1987"],
      ["high water", "1957", "97", "8800", "gravity", "1962"],
      ["north fork", "1973", "42", "1200", "earthfill", "-"],
    ])

  static let towns = EvidenceTable(
    caption: "towns of the varden valley",
    columns: ["town", "population 1901", "population 1951", "area"],
    rows: [
      ["ashford", "3411", "2280", "12"], ["birchen", "5120", "3904", "30"],
      ["coldwell", "2077", "4365", "18"],
    ])

  static let keepers = EvidenceTable(
    caption: "keepers of the varden archive",
    columns: ["keeper", "term", "height", "deputy"],
    rows: [
      ["ana brook", "1901 - 1905", "5 ft 9 in", "none"],
      ["tom vale", "1905 - 1922", "6 ft 2 in", "jan moss"],
      ["jan moss", "1922 - 1931", "5 ft 11 in", "none"],
    ])

  @Test(
    "A participle over years is a date, four digits beside a bound or a unit are an amount",
    arguments: [
      Case("3 dam were Opened before 1940", true),
      Case("4 dam were Opened before 1940", false),
      Case("2 dam were Opened in the 1930s", false),
      Case("1 dam was Opened in the 1930 's", true),
      Case("4 of the Dam were Opened in the 20th century", true),
      Case("Lower Gate is the oldest Dam", true),
      Case("North Fork is the oldest Dam", false),
      Case("High Water had a Volume of more than 2000", true),
      Case("North Fork had a Volume of more than 2000", false),
      Case("3 Dam have a Volume of less than 2000", true),
      Case("Stone Fold Opened 27 year after Lower Gate", true),
      Case("Stone Fold Opened 37 year after Lower Gate", false),
      Case("Lower Gate was Opened before any other Dam", true),
      Case("Mill Reach was Opened before any other Dam", false),
      Case("Mill Reach was the last to be Enlarged", true),
      Case("High Water was the last to be Enlarged", false),
      Case("North Fork has never been Enlarged", true),
      Case("Mill Reach has never been Enlarged", false),
      Case("3 Dam are above 50 m", true),
      Case("2 Dam are above 50 m", false),
      Case("2 Dam have a Height of 60 m or more", true),
      Case("3 Dam have a Height of 60 m or more", false),
    ])
  func dams(_ test: Case) {
    #expect(TableVerifier(Self.dams).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "A year in a column's name picks the column and sets no row apart",
    arguments: [
      Case("Birchen had the highest Population in 1901", true),
      Case("Coldwell had the highest Population in 1901", false),
      Case("Coldwell had the highest 1951 Population", true),
      Case("Birchen is the largest town", true),
      Case("Coldwell is larger than Ashford", true),
      Case("Ashford is larger than Coldwell", false),
    ])
  func towns(_ test: Case) {
    #expect(TableVerifier(Self.towns).judgement(on: test.text).holds == test.holds)
  }

  @Test(
    "The longest term is the one of the most years, and feet count twelve inches",
    arguments: [
      Case("Tom Vale had the longest Term", true),
      Case("Jan Moss had the longest Term", false),
      Case("Ana Brook had the shortest Term", true),
      Case("Tom Vale is the tallest Keeper", true),
      Case("Jan Moss is the tallest Keeper", false),
      Case("Ana Brook did not have a Deputy", true),
      Case("Tom Vale did not have a Deputy", false),
      Case("Jan Moss was the Deputy of Tom Vale", true),
    ])
  func keepers(_ test: Case) {
    #expect(TableVerifier(Self.keepers).judgement(on: test.text).holds == test.holds)
  }

  static let senators = EvidenceTable(
    caption: "senators of varden",
    columns: ["seat", "senator", "party", "took office", "left office", "succeeded by"],
    rows: [
      ["a", "otto brann", "centre", "1949", "1957", "karl toms"],
      ["a", "karl toms", "centre", "1957", "1969", "eva lindt"],
      ["a", "eva lindt", "social", "1969", "1980", "jan kurtz"],
      ["b", "max alder", "liberal", "1949", "1953", "ida foss"],
      ["b", "ida foss", "liberal", "1953", "1974", "none"],
    ])

  @Test(
    "Who stands in two columns is the one that the column named is not of",
    arguments: [
      Case("Karl Toms was Succeeded By Eva Lindt", true),
      Case("Karl Toms was Succeeded By Jan Kurtz", false),
      Case("Ida Foss Took Office in 1953 and Left Office in 1974", true),
      Case("Ida Foss Took Office in 1949 and Left Office in 1974", false),
      Case("Max Alder Left Office 4 year before Otto Brann", true),
      Case("Max Alder Left Office 14 year before Otto Brann", false),
      Case("there were 2 Liberal Senator , Max Alder and Ida Foss", true),
    ])
  func senators(_ test: Case) {
    #expect(TableVerifier(Self.senators).judgement(on: test.text).holds == test.holds)
  }

  @Test("Distances between dates are counted in days, weeks, months and years")
  func gaps() {
    let first = PartialDate(year: 1999, month: 2, day: 27)
    let second = PartialDate(year: 2000, month: 3, day: 5)
    #expect(PartialDate.gaps(first, second, in: .day, year: nil) == [372])
    #expect(PartialDate.gaps(first, second, in: .week, year: nil) == [])
    #expect(PartialDate.gaps(first, second, in: .month, year: nil) == [13, 12])
    #expect(PartialDate.gaps(first, second, in: .year, year: nil) == [1, 2])
    let day = PartialDate(month: 2, day: 28)
    #expect(PartialDate.gaps(day, PartialDate(month: 3, day: 7), in: .week, year: 2001) == [1])
    #expect(PartialDate.gaps(day, first, in: .day, year: nil) == [])
    #expect(PartialDate.gaps(PartialDate(year: 1990), first, in: .year, year: nil) == [9])
  }
}
