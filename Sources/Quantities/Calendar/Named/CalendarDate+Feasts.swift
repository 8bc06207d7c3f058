// SPDX-License-Identifier: MIT

/// Days that move by rule.
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
