// SPDX-License-Identifier: MIT

import Foundation
import Quantities
import Testing

/// A day counted the slow way: one after the other.
private struct NaiveDay {
  var year = 1
  var month = 1
  var day = 1

  mutating func advance() {
    day += 1
    if day > Self.length(month, year) { (day, month) = (1, month + 1) }
    if month > 12 { (month, year) = (1, year + 1) }
  }

  static func length(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

@Suite("A calendar date")
struct CalendarDateTests {
  @Test("has the parts, number and weekday of a calendar counted day by day")
  func naive() throws {
    var naive = NaiveDay()
    var number = -719_162
    var wrong: [String] = []
    while naive.year < 2401 {
      let date = try #require(
        CalendarDate(year: naive.year, month: naive.month, day: naive.day))
      let parts = date.components
      if parts != (naive.year, naive.month, naive.day) || Int(date.dayNumber) != number
        || date.weekday != ((number + 719_162) % 7) + 1
      {
        wrong.append(date.description)
      }
      naive.advance()
      number += 1
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test("agrees with Foundation's calendar on months added")
  func months() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for start in stride(from: 0, to: 30_000, by: 97) {
      for step in [-25, -12, -1, 1, 11, 30] {
        let date = CalendarDate(dayNumber: Int32(start))
        // Foundation steps over the end of a shorter month now and then; the next test is ours.
        guard date.day <= 28 else { continue }
        let moment = Date(timeIntervalSince1970: Double(start) * 86_400)
        let moved = try #require(calendar.date(byAdding: .month, value: step, to: moment))
        let expected = Int((moved.timeIntervalSince1970 / 86_400).rounded())
        #expect(Int(date.advanced(byMonths: step).dayNumber) == expected, "\(date) \(step)")
      }
    }
  }

  @Test("moved by months ends on the last day of a shorter month")
  func clamped() {
    let date = CalendarDate("2024-01-31")
    #expect(date?.advanced(byMonths: 1).description == "2024-02-29")
    #expect(date?.advanced(byMonths: 13).description == "2025-02-28")
    #expect(date?.advanced(byMonths: -2).description == "2023-11-30")
    #expect(CalendarDate("2008-03-30")?.advanced(byMonths: -25).description == "2006-02-28")
  }

  @Test("does not exist on the 30th of February and the like")
  func impossible() {
    for (year, month, day) in [
      (2023, 2, 29), (2024, 2, 30), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1),
      (2024, 1, 0), (0, 1, 1), (10_000, 1, 1),
    ] {
      #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
  }

  @Test("is read from what it prints", arguments: ["0001-01-01", "1969-12-31", "2024-02-29"])
  func roundTrip(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test("is not read from anything else", arguments: ["2024-2-29", "2023-02-29", "2024/02/29", ""])
  func unread(_ text: String) { #expect(CalendarDate(text) == nil) }
}

@Suite("A period")
struct PeriodTests {
  @Test("of a year is its quarters, its halves and its months, without gap or overlap")
  func pieces() throws {
    for year in [1900, 2000, 2023, 2024] {
      let whole = try #require(Period(year: year))
      for pieces in [
        (1...4).map { Period(year: year, quarter: $0) },
        (1...2).map { Period(year: year, half: $0) },
        (1...12).map { Period(year: year, month: $0) },
      ] {
        let found = pieces.compactMap { $0 }
        #expect(found.count == pieces.count)
        #expect(found.first?.first == whole.first && found.last?.last == whole.last)
        for (left, right) in zip(found, found.dropFirst()) {
          #expect(left.last?.advanced(byDays: 1) == right.first)
          #expect(!left.overlaps(right) && whole.contains(left))
        }
      }
    }
  }

  @Test("of a week agrees with Foundation's ISO 8601 weeks")
  func weeks() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for year in 1995...2030 {
      for week in 1...53 {
        let parts = DateComponents(weekday: 2, weekOfYear: week, yearForWeekOfYear: year)
        let monday = try #require(calendar.date(from: parts))
        let isReal = calendar.component(.yearForWeekOfYear, from: monday) == year
        let period = Period(year: year, week: week)
        #expect((period != nil) == isReal, "\(year)-W\(week)")
        if let first = period?.first {
          #expect(Double(first.dayNumber) * 86_400 == monday.timeIntervalSince1970)
        }
      }
    }
  }

  @Test(
    "is read from what it prints",
    arguments: [
      "2023", "2024-02", "2024-Q1", "2024-H2", "2022-12-31", "2022-04-01/2023-03-31",
      "../2020-05-01",
      "2020-05-01/..",
    ])
  func roundTrip(_ text: String) { #expect(Period(iso: text)?.isoDescription == text) }

  @Test("is not read when it ends before it begins or is none")
  func unread() {
    for text in ["2024/2023", "2024-Q5", "2024-13", "2024-W54", "24", "", "/", "2024-H3"] {
      #expect(Period(iso: text) == nil, "\(text)")
    }
  }
}
