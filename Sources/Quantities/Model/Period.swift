// SPDX-License-Identifier: MIT

/// A span of calendar days, both ends included, either end possibly open.
public struct Period: Hashable, Sendable {
  /// The size of calendar piece that a period was named by.
  public enum Granularity: String, Hashable, Sendable, CaseIterable, Comparable {
    case day, week, month, quarter, half, year, decade, century, span

    /// Whether the left comes before the right.
    public static func < (left: Granularity, right: Granularity) -> Bool {
      left.order < right.order
    }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A part of a period that words name loosely.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// "the start of", "the beginning of".
    case start
    /// "early".
    case early
    /// "mid-", "the middle of".
    case middle
    /// "late".
    case late
    /// "the end of", "the close of".
    case end
  }

  /// The first day; `nil` when open to the past.
  public let first: CalendarDate?
  /// The last day; `nil` when open to the future.
  public let last: CalendarDate?
  /// The piece of calendar it was named by.
  public let granularity: Granularity
  /// Whether it is a fiscal period, whose days depend on whose year it is.
  public let isFiscal: Bool
  /// Whether its borders are loose ("early 2024", "mid-April", "recently").
  public let isApproximate: Bool
  /// The part of it that is meant, when words narrow it loosely ("early 2024", "the end of 2022").
  public let part: Part?

  /// Makes a period from its ends.
  public init(
    first: CalendarDate?, last: CalendarDate?, granularity: Granularity,
    isFiscal: Bool = false, isApproximate: Bool = false, part: Part? = nil
  ) {
    self.first = first
    self.last = last
    self.granularity = granularity
    self.isFiscal = isFiscal
    self.isApproximate = isApproximate
    self.part = part
  }

  /// One day.
  public init(day: CalendarDate) { self.init(first: day, last: day, granularity: .day) }

  /// One calendar year, or `nil` outside 1...9999.
  public init?(year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last, granularity: .year)
  }

  /// One calendar month, or `nil` when there is none such.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.init(
      first: first,
      last: first.advanced(byDays: CalendarDate.daysInMonth(month, year: year) - 1),
      granularity: .month)
  }

  /// One calendar quarter, or `nil` when there is none such.
  public init?(year: Int, quarter: Int) {
    guard 1...4 ~= quarter, let start = Period(year: year, month: quarter * 3 - 2),
      let end = Period(year: year, month: quarter * 3)
    else { return nil }
    self.init(first: start.first, last: end.last, granularity: .quarter)
  }

  /// One half of a calendar year, or `nil` when there is none such.
  public init?(year: Int, half: Int) {
    guard 1...2 ~= half, let start = Period(year: year, month: half * 6 - 5),
      let end = Period(year: year, month: half * 6)
    else { return nil }
    self.init(first: start.first, last: end.last, granularity: .half)
  }

  /// Whether a day lies inside.
  public func contains(_ day: CalendarDate) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// Whether all of another period lies inside.
  public func contains(_ other: Period) -> Bool {
    let startsInside = first.map { mine in other.first.map { mine <= $0 } ?? false } ?? true
    let endsInside = last.map { mine in other.last.map { $0 <= mine } ?? false } ?? true
    return startsInside && endsInside
  }

  /// Whether the two share a day.
  public func overlaps(_ other: Period) -> Bool {
    if let last, let start = other.first, last < start { return false }
    if let end = other.last, let first, end < first { return false }
    return true
  }

  /// How many days it has; `nil` when an end is open.
  public var dayCount: Int? {
    guard let first, let last else { return nil }
    return first.days(until: last) + 1
  }
}
