// SPDX-License-Identifier: MIT

/// Days of calendars that follow the moon.
extension CalendarDate {
  // MARK: - Hebrew

  /// A day of the Hebrew calendar, months counted from Nisan; after Reingold and Dershowitz.
  static func hebrew(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard 3800...9999 ~= year, 1...13 ~= month, 1...30 ~= day else { return nil }
    var days = hebrewNewYear(year) + day - 1
    let isLeap = hebrewIsLeap(year)
    let lastMonth = isLeap ? 13 : 12
    if month < 7 {
      for earlier in 7...lastMonth { days += hebrewMonthLength(earlier, year: year) }
      for earlier in 1..<month { days += hebrewMonthLength(earlier, year: year) }
    } else {
      for earlier in 7..<month { days += hebrewMonthLength(earlier, year: year) }
    }
    return CalendarDate(dayNumber: Int32(clamping: days))
  }

  /// Whether a Hebrew year has thirteen months.
  static func hebrewIsLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

  private static func hebrewElapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let days = 29 * months + parts / 25_920
    return 3 * (days + 1) % 7 < 3 ? days + 1 : days
  }

  /// Days from 1 January 1970 to 1 Tishri.
  private static func hebrewNewYear(_ year: Int) -> Int {
    let (before, now, after) = (
      hebrewElapsedDays(year - 1), hebrewElapsedDays(year), hebrewElapsedDays(year + 1)
    )
    let delay = after - now == 356 ? 2 : now - before == 382 ? 1 : 0
    // 1 Tishri of year 1 is day -1,373,427 of the common era, counted from 1 January 1 as 1.
    return now + delay - 1_373_427 - 719_163
  }

  private static func hebrewMonthLength(_ month: Int, year: Int) -> Int {
    let yearLength = hebrewNewYear(year + 1) - hebrewNewYear(year)
    switch month {
    case 2, 4, 6, 10, 13: return 29
    case 12: return hebrewIsLeap(year) ? 30 : 29
    case 8: return yearLength % 10 == 5 ? 30 : 29
    case 9: return yearLength % 10 == 3 ? 29 : 30
    default: return 30
    }
  }

  // MARK: - Islamic

  /// A day of the Islamic calendar as Mecca's sky gives it.
  ///
  /// A month begins on the day after its new moon when that falls before sunset there, else a day
  /// later. Sightings may differ by a day.
  static func islamic(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard 900...3000 ~= year, 1...12 ~= month, 1...30 ~= day else { return nil }
    // The new moon before 1 Muharram 1445 was on 17 July 2023.
    let months = Double((year - 1445) * 12 + month - 1)
    return islamicMonth(near: 2_460_143.27 + months * Sky.lunation).advanced(byDays: day - 1)
  }

  /// The first day of the Islamic month after the one that begins on a day.
  static func islamicMonth(after first: CalendarDate) -> CalendarDate? {
    islamicMonth(near: Sky.time(of: first, hour: 0, hoursEast: 0) + Sky.lunation - 1)
  }

  private static func islamicMonth(near guess: Double) -> CalendarDate {
    let newMoon = Sky.universal(Sky.time(ofElongation: 0, near: guess))
    let (date, hour) = Sky.day(newMoon, hoursEast: 0)
    return date.advanced(byDays: hour < 14.5 ? 1 : 2)
  }

  // MARK: - Chinese

  /// The first day of the Chinese year, by the clock of Beijing.
  ///
  /// The eleventh month is the one that holds the winter solstice. The year begins two months later,
  /// or three where a leap month lies between: in a year of thirteen months the first month without a
  /// principal term is the leap one.
  static func chineseNewYear(in year: Int) -> CalendarDate? {
    guard 1600...2400 ~= year, let start = chineseEleventhMonth(in: year - 1),
      let next = chineseEleventhMonth(in: year)
    else { return nil }
    var starts = [start]
    for _ in 0..<3 {
      starts.append(chineseMonth(near: starts[starts.count - 1].advanced(byDays: 30)))
    }
    let isLeapYear = start.days(until: next) > 370
    let leapBetween =
      isLeapYear
      && (chineseTerm(on: starts[1]) == chineseTerm(on: starts[2])
        || chineseTerm(on: starts[2]) == chineseTerm(on: starts[3]))
    return leapBetween ? starts[3] : starts[2]
  }

  /// A day of the Chinese year that begins in a common year, in months that are no leap ones.
  ///
  /// The n-th month is the one in which the sun reaches its n-th principal term.
  static func chinese(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard 1600...2400 ~= year, 1...12 ~= month, 1...30 ~= day,
      let spring = CalendarDate(year: year, month: 1, day: 20)
    else { return nil }
    let guess = spring.advanced(byDays: month * 61 / 2)
    return chineseMonth(holding: (month * 30 + 300) % 360, near: guess)
      .advanced(byDays: day - 1)
  }

  /// The first day of the month that holds the winter solstice of a year.
  private static func chineseEleventhMonth(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: 12, day: 21).map { chineseMonth(holding: 270, near: $0) }
  }

  /// The first day of the month in which the sun reaches a longitude.
  private static func chineseMonth(holding longitude: Int, near guess: CalendarDate) -> CalendarDate
  {
    let term = day(ofSun: longitude, near: guess, hoursEast: 8).day
    let month = chineseMonth(near: term)
    return month <= term ? month : chineseMonth(near: month.advanced(byDays: -29))
  }

  /// The day and hour at which the sun reaches a longitude, by the clock of a place.
  static func day(ofSun longitude: Int, near guess: CalendarDate, hoursEast: Double) -> (
    day: CalendarDate, hour: Double
  ) {
    let time = Sky.time(
      ofSun: Double(longitude), near: Sky.time(of: guess, hour: 0, hoursEast: 0))
    return Sky.day(Sky.universal(time), hoursEast: hoursEast)
  }

  /// The day of the new moon nearest to a day.
  private static func chineseMonth(near day: CalendarDate) -> CalendarDate {
    let guess = Sky.time(of: day, hour: 0, hoursEast: 8)
    return Sky.day(Sky.universal(Sky.time(ofElongation: 0, near: guess)), hoursEast: 8).day
  }

  /// Which twelfth of its path the sun is in when a day begins.
  private static func chineseTerm(on day: CalendarDate) -> Int {
    Int(Sky.sun(at: Sky.time(of: day, hour: 0, hoursEast: 8)) / 30)
  }

  // MARK: - Hindu

  /// A feast of the Hindu lunar calendar, by the sky of India.
  ///
  /// - Parameters:
  ///   - year: The common year.
  ///   - month: 0 for Chaitra to 11 for Phalguna, counted from new moon to new moon.
  ///   - tithi: The lunar day, 1 to 30 from the new moon.
  ///   - hour: The hour of day at which the lunar day must prevail.
  /// - Returns: The day, or `nil` when the year is out of reach.
  static func hindu(year: Int, month: Int, tithi: Int, hour: Double) -> CalendarDate? {
    guard 1600...2400 ~= year, 0...11 ~= month, 1...30 ~= tithi,
      let spring = CalendarDate(year: year, month: 4, day: 14)
    else { return nil }
    // The months from midwinter on began with the spring of the year before.
    for lap in [-365.25, 0] {
      let guess = Sky.time(of: spring, hour: 0, hoursEast: 0) + Double(month) * 30.44 + lap
      // The month is the lunation in which the sun enters the sign of the same number.
      let ingress = Sky.time(ofSiderealSun: Double(month) * 30, near: guess)
      var moon = Sky.time(ofElongation: 0, near: ingress - Sky.lunation / 2)
      if moon > ingress { moon = Sky.time(ofElongation: 0, near: moon - Sky.lunation) }
      let next = Sky.time(ofElongation: 0, near: moon + Sky.lunation)
      if next < ingress { moon = next }
      let from = tithiTime(tithi - 1, after: moon)
      let to = tithiTime(tithi, after: moon)
      let first = Sky.day(from, hoursEast: 5.5).day
      var feast = first
      for offset in 0..<3 {
        let moment = Sky.time(of: first.advanced(byDays: offset), hour: hour, hoursEast: 5.5)
        if from <= moment, moment < to {
          feast = first.advanced(byDays: offset)
          break
        }
      }
      if feast.year == year { return feast }
    }
    return nil
  }

  private static func tithiTime(_ tithi: Int, after moon: Double) -> Double {
    let guess = moon + Sky.lunation * Double(tithi) / 30
    return Sky.universal(Sky.time(ofElongation: Double(tithi % 30) * 12, near: guess))
  }

  /// The day on which the sun enters a sign of the stars, by the sky of India.
  ///
  /// - Parameters:
  ///   - sign: 0 for Aries to 11 for Pisces.
  ///   - year: The common year.
  ///   - countsEvening: Whether an entry after sunset makes the next day the feast.
  /// - Returns: The day, or `nil` when the year is out of reach.
  static func solarIngress(sign: Int, in year: Int, countsEvening: Bool) -> CalendarDate? {
    guard 1600...2400 ~= year, 0...11 ~= sign,
      let start = CalendarDate(year: year, month: 1, day: 14)
    else { return nil }
    let guess =
      Sky.time(of: start, hour: 0, hoursEast: 0) + Double((sign + 3) % 12) * 30.44
    let entry = Sky.universal(Sky.time(ofSiderealSun: Double(sign) * 30, near: guess))
    let (day, hour) = Sky.day(entry, hoursEast: 5.5)
    return countsEvening && hour > 17.75 ? day.advanced(byDays: 1) : day
  }
}
