// SPDX-License-Identifier: MIT

/// The days worked out so far, so that a text that repeats a feast reckons it once a year.
final class NamedDayMemory {
  private struct Key: Hashable {
    let day: NamedDay
    let year: Int
  }

  private var periods: [Key: Period?] = [:]

  /// The days in a year, or `nil` when the year has none.
  func period(of day: NamedDay, in year: Int) -> Period? {
    let key = Key(day: day, year: year)
    if let known = periods[key] { return known }
    let found = day.period(in: year)
    periods[key] = .some(found)
    return found
  }
}
