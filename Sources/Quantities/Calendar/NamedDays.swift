// SPDX-License-Identifier: MIT

import SourceText

/// Days that have a name, and how to find them in a year.
struct NamedDay: Hashable, Sendable {
  /// How the day is found.
  enum Rule: Hashable, Sendable {
    /// The same month and day every year.
    case fixed(month: Int, day: Int)
    /// The n-th such weekday of a month; from its end for a negative number.
    case nth(Int, weekday: Int, month: Int)
    /// So many days after another rule's n-th weekday.
    case afterNth(Int, weekday: Int, month: Int, days: Int)
    /// So many days after Easter Sunday of the Western churches.
    case easter(Int)
    /// So many days after Easter Sunday of the Eastern churches.
    case orthodoxEaster(Int)
  }

  /// How the day is found.
  let rule: Rule
  /// How many days it lasts.
  let length: Int

  /// The days in a year, or `nil` when the year has none.
  func period(in year: Int) -> Period? {
    guard let first = first(in: year) else { return nil }
    return length == 1
      ? Period(day: first)
      : Period(first: first, last: first.advanced(byDays: length - 1), granularity: .span)
  }

  private func first(in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month):
      CalendarDate.nth(count, weekday: weekday, year: year, month: month)
    case .afterNth(let count, let weekday, let month, let days):
      CalendarDate.nth(count, weekday: weekday, year: year, month: month)?.advanced(byDays: days)
    case .easter(let days): CalendarDate.easter(in: year)?.advanced(byDays: days)
    case .orthodoxEaster(let days): CalendarDate.orthodoxEaster(in: year)?.advanced(byDays: days)
    }
  }
}

extension CalendarDate {
  /// The n-th weekday of a month, counted from its end for a negative number.
  static func nth(_ count: Int, weekday: Int, year: Int, month: Int) -> CalendarDate? {
    guard count != 0, 1...12 ~= month, let first = CalendarDate(year: year, month: month, day: 1)
    else { return nil }
    let length = daysInMonth(month, year: year)
    if count > 0 {
      let day = 1 + ((weekday - first.weekday) % 7 + 7) % 7 + (count - 1) * 7
      return day <= length ? first.advanced(byDays: day - 1) : nil
    }
    let last = first.advanced(byDays: length - 1)
    let back = ((last.weekday - weekday) % 7 + 7) % 7 + (-count - 1) * 7
    return back < length ? last.advanced(byDays: -back) : nil
  }

  /// Easter Sunday of the Western churches, after the anonymous Gregorian computus.
  static func easter(in year: Int) -> CalendarDate? {
    guard 1583...9999 ~= year else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)
  }

  /// Easter Sunday of the Eastern churches, after Meeus's Julian computus, in the Gregorian calendar.
  static func orthodoxEaster(in year: Int) -> CalendarDate? {
    guard 1583...9999 ~= year else { return nil }
    let a = year % 4
    let b = year % 7
    let c = year % 19
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let n = d + e + 114
    let lead = year / 100 - year / 400 - 2
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)?.advanced(byDays: lead)
  }
}

/// Finds named days by their words.
enum NamedDays {
  /// The longest name, in words.
  static let longestName = 6

  /// The first words of all names.
  static let firstWords: [String] = Array(
    Set(NamedDayTable.english.flatMap { $0.names.compactMap { $0.split(separator: " ").first } })
  ).map(String.init).sorted()

  /// Names by the hash of their words.
  static let byHash: [UInt32: NamedDay] = {
    var table: [UInt32: NamedDay] = [:]
    for (names, day) in NamedDayTable.english {
      for name in names {
        let hash = name.split(separator: " ").reduce(WordHash.seed) {
          extended($0, by: WordHash.of($1.utf8))
        }
        table[hash] = day
      }
    }
    return table
  }()

  /// The hash of a name with one more word.
  static func extended(_ hash: UInt32, by code: UInt32) -> UInt32 {
    (hash ^ code) &* 16_777_619
  }
}
