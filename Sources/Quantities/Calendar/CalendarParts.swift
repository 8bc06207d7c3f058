// SPDX-License-Identifier: MIT

/// The parts of a date that a text gives; the rest is for the context to say.
struct CalendarParts: Hashable, Sendable {
  // As narrow as they can be, the lowest number for none: phrases are handed on often.
  private var yearKept = Int16.min
  private var monthKept = Int8.min
  private var dayKept = Int8.min
  private var weekdayKept = Int8.min

  /// Makes parts; those that are not given are open.
  init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// The year.
  var year: Int? {
    get { yearKept == .min ? nil : Int(yearKept) }
    set { yearKept = newValue.map { Int16(clamping: max($0, -9999)) } ?? .min }
  }
  /// The month, 1 to 12.
  var month: Int? {
    get { Self.value(monthKept) }
    set { monthKept = Self.kept(newValue) }
  }
  /// The day of the month.
  var day: Int? {
    get { Self.value(dayKept) }
    set { dayKept = Self.kept(newValue) }
  }
  /// The day of the week, 1 for Monday.
  var weekday: Int? {
    get { Self.value(weekdayKept) }
    set { weekdayKept = Self.kept(newValue) }
  }

  private static func value(_ kept: Int8) -> Int? { kept == .min ? nil : Int(kept) }

  /// A part as it is kept; what is no day of any month stays none of any.
  private static func kept(_ value: Int?) -> Int8 {
    value.map { Int8(clamping: max($0, -1)) } ?? .min
  }

  /// Whether the parts name a piece of the calendar without help.
  var isAbsolute: Bool { year != nil }

  /// Whether any year has such a day.
  var isPossible: Bool {
    guard let day else { return true }
    guard let month else { return 1...31 ~= day }
    return day >= 1 && day <= CalendarDate.daysInMonth(month, year: year ?? 2000)
  }

  /// The period the parts name, the missing year taken from the nearest fit on the side that is meant.
  ///
  /// - Parameters:
  ///   - reference: The day of the text.
  ///   - side: Which way to look for a missing year.
  /// - Returns: The days, or `nil` when they cannot be told or there are none such.
  func period(reference: CalendarDate?, side: CalendarSide) -> Period? {
    if let year {
      if let month, let day {
        return CalendarDate(year: year, month: month, day: day).map { Period(day: $0) }
      }
      if let month { return Period(year: year, month: month) }
      return day == nil ? Period(year: year) : nil
    }
    guard let reference else { return nil }
    if let month, let day {
      let start = reference.year
      for step in 0..<9 {
        let year = side == .past ? start - step : start + step
        guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
        if let weekday, date.weekday != weekday { continue }
        if side == .past ? date <= reference : date >= reference { return Period(day: date) }
      }
      return weekday == nil ? nil : without(\.weekday).period(reference: reference, side: side)
    }
    if let month {
      let (year, now, _) = reference.components
      let shift = side == .past ? (month <= now ? 0 : -1) : (month >= now ? 0 : 1)
      return Period(year: year + shift, month: month)
    }
    if let day {
      for step in 0..<24 {
        let month = reference.advanced(byDays: 1 - reference.day)
          .advanced(byMonths: side == .past ? -step : step)
        guard let date = CalendarDate(year: month.year, month: month.month, day: day) else {
          continue
        }
        if let weekday, date.weekday != weekday { continue }
        if side == .past ? date <= reference : date >= reference { return Period(day: date) }
      }
      return nil
    }
    guard let weekday else { return nil }
    return Period(day: reference.nearest(weekday: weekday, side: side, countsSelf: true))
  }

  private func without(_ part: WritableKeyPath<CalendarParts, Int?>) -> CalendarParts {
    var copy = self
    copy[keyPath: part] = nil
    return copy
  }
}

/// On which side of the reference an incomplete date lies.
enum CalendarSide: Hashable, Sendable {
  case past, future
}

extension CalendarDate {
  /// The nearest day of a weekday on one side.
  func nearest(weekday target: Int, side: CalendarSide, countsSelf: Bool) -> CalendarDate {
    let ahead = ((target - weekday) % 7 + 7) % 7
    switch side {
    case .future: return advanced(byDays: ahead == 0 && !countsSelf ? 7 : ahead)
    case .past:
      let behind = (7 - ahead) % 7
      return advanced(byDays: -(behind == 0 && !countsSelf ? 7 : behind))
    }
  }

  /// The Monday of the day's week.
  var startOfWeek: CalendarDate { advanced(byDays: 1 - weekday) }
}
