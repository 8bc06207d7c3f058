// SPDX-License-Identifier: MIT

/// A day, or a few, that have a name, and how to find them in a year.
struct NamedDay: Hashable, Sendable {
  /// How the first day is found.
  indirect enum Rule: Hashable, Sendable {
    /// The same month and day every year.
    case fixed(month: Int, day: Int)
    /// The n-th such weekday of a month; from its end for a negative number.
    case nth(Int, weekday: Int, month: Int)
    /// So many days after Easter Sunday of the Western churches.
    case easter(Int)
    /// So many days after Easter Sunday of the Eastern churches.
    case orthodoxEaster(Int)
    /// So many days after another rule's day.
    case offset(Rule, days: Int)
    /// The nearest such weekday strictly before another rule's day.
    case before(Rule, weekday: Int)
    /// The nearest such weekday strictly after another rule's day.
    case after(Rule, weekday: Int)
    /// Another rule's day, or the nearest working day where that is at the weekend.
    case nearestWorkday(Rule)
    /// Another rule's day, or the next working day where that is at the weekend or on a holiday.
    case nextWorkday(Rule, holiday: Rule)
    /// Another rule's day, or the day before where that is a Sunday.
    case notSunday(Rule)
    /// A day of the Hebrew calendar, months from Nisan, from the evening before; 14 is the last Adar.
    case hebrew(month: Int, day: Int)
    /// A day of the Islamic calendar.
    case islamic(month: Int, day: Int)
    /// The first day of the Chinese year.
    case chineseNewYear
    /// A day of a month of the Chinese calendar.
    case chinese(month: Int, day: Int)
    /// The day on which the sun reaches a longitude, by the clock of a place so many hours east; the
    /// day after, where an afternoon does not count.
    case sun(longitude: Int, hoursEast: Double, countsAfternoon: Bool)
    /// A lunar day of a Hindu month, that prevails at an hour.
    case hindu(month: Int, tithi: Int, hour: Int)
    /// The sun's entry into a sign of the stars.
    case ingress(sign: Int, countsEvening: Bool)
    /// A day that comes every 365 days, with no leap year, by one such day's number.
    case every365(dayNumber: Int)
    /// Days that follow no rule, by year.
    case listed([Int: [Int]])
  }

  /// How the first day is found.
  let rule: Rule
  /// How many days it lasts.
  let length: Int

  /// The days in a year, or `nil` when the year has none.
  func period(in year: Int) -> Period? {
    guard let first = Self.day(rule, in: year) else { return nil }
    switch rule {
    case .hebrew:
      return Period(
        first: first.advanced(byDays: -1), last: first.advanced(byDays: length - 1),
        granularity: length == 1 ? .day : .span)
    case .islamic(let month, 1) where length > 27 && month < 12:
      // A whole month lasts until the next begins.
      guard let next = CalendarDate.islamicMonth(after: first) else { return nil }
      return Period(
        first: first, last: next.advanced(byDays: -1), granularity: .span, isApproximate: true)
    default:
      return Period(
        first: first, last: first.advanced(byDays: length - 1),
        granularity: length == 1 ? .day : .span, isApproximate: isSighted)
    }
  }

  /// Whether the day hangs on what people see in the sky, so that places may differ by one.
  private var isSighted: Bool {
    switch rule {
    case .islamic, .hindu: true
    default: false
    }
  }

  private static func day(_ rule: Rule, in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month):
      return CalendarDate.nth(count, weekday: weekday, year: year, month: month)
    case .easter(let days): return CalendarDate.easter(in: year)?.advanced(byDays: days)
    case .orthodoxEaster(let days):
      return CalendarDate.orthodoxEaster(in: year)?.advanced(byDays: days)
    case .offset(let rule, let days): return day(rule, in: year)?.advanced(byDays: days)
    case .before(let rule, let weekday):
      return day(rule, in: year)?.nearest(weekday: weekday, side: .past, countsSelf: false)
    case .after(let rule, let weekday):
      return day(rule, in: year)?.nearest(weekday: weekday, side: .future, countsSelf: false)
    case .nearestWorkday(let rule):
      return day(rule, in: year).map {
        $0.advanced(byDays: $0.weekday == 6 ? -1 : $0.weekday == 7 ? 1 : 0)
      }
    case .nextWorkday(let rule, let holiday):
      guard var date = day(rule, in: year) else { return nil }
      let closed = day(holiday, in: year)
      while date.weekday > 5 || date == closed { date = date.advanced(byDays: 1) }
      return date
    case .notSunday(let rule):
      return day(rule, in: year).map { $0.advanced(byDays: $0.weekday == 7 ? -1 : 0) }
    case .hebrew(let month, let day): return hebrew(month, day, in: year)
    case .islamic(let month, let day): return islamic(month, day, in: year)
    case .chineseNewYear: return CalendarDate.chineseNewYear(in: year)
    case .chinese(let month, let day):
      return CalendarDate.chinese(year: year, month: month, day: day)
    case .sun(let longitude, let hours, let countsAfternoon):
      return sun(longitude, in: year, hoursEast: hours, countsAfternoon: countsAfternoon)
    case .hindu(let month, let tithi, let hour):
      return CalendarDate.hindu(year: year, month: month, tithi: tithi, hour: Double(hour))
    case .ingress(let sign, let countsEvening):
      return CalendarDate.solarIngress(sign: sign, in: year, countsEvening: countsEvening)
    case .every365(let number): return every365(number, in: year)
    case .listed(let days):
      return days[year].flatMap { parts in
        parts.count == 2 ? CalendarDate(year: year, month: parts[0], day: parts[1]) : nil
      }
    }
  }

  private static func sun(
    _ longitude: Int, in year: Int, hoursEast: Double, countsAfternoon: Bool
  ) -> CalendarDate? {
    guard 1600...2400 ~= year, let equinox = CalendarDate(year: year, month: 3, day: 20) else {
      return nil
    }
    let guess = equinox.advanced(byDays: longitude * 365 / 360)
    let (day, hour) = CalendarDate.day(ofSun: longitude, near: guess, hoursEast: hoursEast)
    return countsAfternoon || hour < 12 ? day : day.advanced(byDays: 1)
  }

  private static func hebrew(_ month: Int, _ day: Int, in year: Int) -> CalendarDate? {
    for hebrewYear in [year + 3760, year + 3761] {
      let isLeap = CalendarDate.hebrewIsLeap(hebrewYear)
      let actual = month == 14 ? (isLeap ? 13 : 12) : month
      if let date = CalendarDate.hebrew(year: hebrewYear, month: actual, day: day),
        date.year == year
      {
        return date
      }
    }
    return nil
  }

  private static func islamic(_ month: Int, _ day: Int, in year: Int) -> CalendarDate? {
    guard 1600...2500 ~= year else { return nil }
    let guess = (year - 622) * 33 / 32
    for islamicYear in guess - 1...guess + 1 {
      if let date = CalendarDate.islamic(year: islamicYear, month: month, day: day),
        date.year == year
      {
        return date
      }
    }
    return nil
  }

  private static func every365(_ number: Int, in year: Int) -> CalendarDate? {
    guard let start = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    let ahead = ((number - Int(start.dayNumber)) % 365 + 365) % 365
    return start.advanced(byDays: ahead)
  }
}
