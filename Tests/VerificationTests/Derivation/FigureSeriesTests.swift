// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("A series of figures over time")
struct FigureSeriesTests {
  /// A series by year, unit per cent or none, values as decimals.
  static func series(
    _ values: KeyValuePairs<Int, String>, unit: Unit? = nil, vintages: [CalendarDate?] = []
  ) -> FigureSeries {
    FigureSeries(
      figures: values.enumerated().map { index, pair in
        Figure(
          record: .init("r\(pair.key).\(index)"), value: ExactDecimal(pair.value) ?? .zero,
          precision: -1,
          unit: unit, subject: "Freedonia", period: Period(year: pair.key),
          vintage: index < vintages.count ? vintages[index] : nil)
      })
  }

  static func year(_ year: Int) throws -> Period { try #require(Period(year: year)) }

  static let unemployment = series(
    [2018: "5.0", 2019: "7.5", 2020: "9.1", 2021: "5.5", 2022: "5.5", 2023: "6.0"],
    unit: .percent)

  @Test("A change between percentages is in points, with the subtraction in the trace")
  func points() throws {
    let fact = try #require(
      Self.unemployment.change(from: Self.year(2019), to: Self.year(2021)))
    #expect(fact.operation == .percentagePoints)
    #expect(fact.amount == ExactDecimal(-2))
    #expect(fact.unit == .percentagePoints)
    #expect(fact.steps.map(\.text) == ["2021 5.5 - 2019 7.5 = -2 pp"])
    #expect(fact.records.map(\.rawValue) == ["r2021.3", "r2019.1"])
  }

  @Test("A percentage change keeps how far rounding of the records can move it")
  func percentageChange() throws {
    let exports = Self.series([2020: "200.0", 2021: "224.0"], unit: .money("USD"))
    let fact = try #require(
      exports.percentageChange(from: Self.year(2020), to: Self.year(2021)))
    #expect(fact.amount == ExactDecimal(12))
    #expect(fact.interval?.contains(ExactDecimal("12.05") ?? .zero) == true)
    #expect(fact.interval?.contains(ExactDecimal("12.2") ?? .zero) == false)
    #expect(fact.steps.map(\.text) == ["(2021 224 - 2020 200) / 200 = 12%"])
  }

  @Test("Nothing is derived from a zero or negative start, another unit, or a missing year")
  func nothingToDerive() throws {
    let odd = Self.series([2019: "-4", 2020: "0", 2021: "3"])
    #expect(odd.percentageChange(from: try Self.year(2020), to: try Self.year(2021)) == nil)
    #expect(odd.percentageChange(from: try Self.year(2019), to: try Self.year(2021)) == nil)
    #expect(odd.change(from: try Self.year(2012), to: try Self.year(2021)) == nil)
    #expect(odd.change(from: try Self.year(2021), to: try Self.year(2021)) == nil)
  }

  struct Since: Sendable, CustomTestStringConvertible {
    let extreme: FigureSet.Extreme
    let at: Int
    let since: Int?
    let holds: Bool?
    var testDescription: String {
      "\(extreme.rawValue) \(at) since \(since.map(String.init) ?? "ever")"
    }
  }

  @Test(
    "Highest since and lowest since look at every figure between",
    arguments: [
      Since(extreme: .highest, at: 2023, since: 2020, holds: true),
      Since(extreme: .highest, at: 2023, since: 2019, holds: false),
      Since(extreme: .highest, at: 2020, since: nil, holds: true),
      Since(extreme: .lowest, at: 2021, since: 2018, holds: true),
      Since(extreme: .lowest, at: 2023, since: 2020, holds: false),
      Since(extreme: .highest, at: 2020, since: 2023, holds: nil),
      Since(extreme: .highest, at: 2020, since: 1999, holds: nil),
    ])
  func since(_ test: Since) throws {
    let fact = Self.unemployment.isExtreme(
      test.extreme, at: try Self.year(test.at), since: try test.since.map { try Self.year($0) })
    #expect(fact?.holds == test.holds)
  }

  @Test("The year that 'since' should name is the last one at least as high")
  func lastBeyond() throws {
    let found = Self.unemployment.lastPeriod(beyond: .highest, before: try Self.year(2023))
    #expect(found?.period == Period(year: 2020))
  }

  @Test("A missing year makes 'since' incomplete and ends a streak")
  func gaps() throws {
    let gap = Self.series([2016: "1", 2017: "2", 2018: "3", 2020: "4", 2021: "5"])
    let fact = try #require(
      gap.isExtreme(.highest, at: try Self.year(2021), since: try Self.year(2016)))
    #expect(fact.holds == true)
    #expect(fact.completeness == .partial(known: 5, expected: 6, missing: ["2019"]))
    let streak = try #require(gap.streak(.up, endingAt: try Self.year(2021)))
    #expect(streak.amount == ExactDecimal(1))
    #expect(streak.completeness == .unknown(known: 1))
  }

  @Test("A streak counts the moves in one direction and stops at the first other one")
  func streaks() throws {
    let gdp = Self.series([2018: "9", 2019: "5", 2020: "6", 2021: "7", 2022: "8"])
    let fact = try #require(gdp.streak(.up, endingAt: try Self.year(2022)))
    #expect(fact.amount == ExactDecimal(3))
    #expect(fact.completeness == .complete)
    #expect(try gdp.streak(.down, endingAt: Self.year(2022))?.amount == .zero)
    let growth = Self.series([2019: "-1.0", 2020: "2.0", 2021: "1.0"], unit: .percent)
    #expect(
      try growth.streak(ofSign: true, endingAt: Self.year(2021))?.amount == ExactDecimal(2))
  }

  @Test("Of two vintages the later counts; a dispute within one vintage leaves the year out")
  func vintages() throws {
    let early = CalendarDate("2022-01-01")
    let late = CalendarDate("2023-01-01")
    let revised = Self.series([2021: "5", 2021: "6"], vintages: [early, late])
    #expect(revised.figures.map(\.value) == [ExactDecimal(6)])
    let disputed = Self.series([2021: "5", 2021: "6"], vintages: [late, late])
    #expect(disputed.figures.isEmpty)
    #expect(disputed.disputed == [try Self.year(2021)])
  }

  @Test("Sums and averages over a span say when a year of it is missing")
  func sums() throws {
    let series = Self.series([2019: "10", 2020: "20", 2021: "60"])
    let span = try #require(Period(iso: "2019/2021"))
    #expect(series.sum(over: span)?.amount == ExactDecimal(90))
    #expect(series.average(over: span)?.amount == ExactDecimal(30))
    #expect(series.sum(over: span)?.completeness == .complete)
    let longer = try #require(Period(iso: "2018/2021"))
    #expect(series.sum(over: longer)?.completeness.isComplete == false)
    #expect(series.extreme(.lowest, over: span)?.amount == ExactDecimal(10))
  }

  @Test("Doubled and halved are multiples of the earlier figure")
  func multiples() throws {
    let series = Self.series([2010: "40", 2020: "82"])
    #expect(
      try series.multiple(from: Self.year(2010), to: Self.year(2020))?.amount
        == ExactDecimal("2.05"))
  }
}
