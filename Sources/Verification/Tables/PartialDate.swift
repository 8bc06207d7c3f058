// SPDX-License-Identifier: MIT

import Quantities

/// A date as a table or a statement gives it: any of year, month and day may be missing.
struct PartialDate: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// How many years from `year` on are meant: ten of "the 1980s".
  var span = 1
  /// Whether more than one year is meant.
  var isSpan: Bool { span > 1 }

  /// Whether everything this date gives, the other has too, years compared only where both have one.
  func matches(_ other: PartialDate) -> Bool {
    if let month, month != other.month { return false }
    if let day, day != other.day { return false }
    if isSpan, let year, let theirs = other.year { return year..<(year + span) ~= theirs }
    if let year, let theirs = other.year, year != theirs { return false }
    if month == nil, day == nil { return year != nil && other.year == year }
    return true
  }

  /// A number by which dates that give the same parts can be ordered.
  var order: Int { (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date that begins at a word, and how many words it takes.
  ///
  /// Read: "april 9", "6 july 1957", "july 15 , 2005", "june 1989", "april 29th 1939", "1989 - 06 - 02",
  /// "22 - 24 feb" (the first day counts), and, when `allowsYear`, "1957" and "1950s".
  static func read(_ words: ArraySlice<TableWord>, allowsYear: Bool) -> (PartialDate, Int)? {
    var index = words.startIndex
    func number(_ at: Int, _ range: ClosedRange<Int>) -> Int? {
      guard words.indices.contains(at),
        words[at].kind == .number || words[at].kind == .ordinal,
        let value = words[at].value?.asInt, range.contains(value)
      else { return nil }
      return value
    }
    func month(_ at: Int) -> Int? {
      guard words.indices.contains(at), words[at].kind == .word else { return nil }
      return TableCue.months[words[at].exact]
    }
    func year(_ at: Int) -> (Int, Int)? {
      if let year = number(at, 1000...2999), words[at].kind == .number { return (year, at + 1) }
      if words.indices.contains(at), words[at].isSign(",") || TableCue.isOf(words[at]),
        let year = number(at + 1, 1000...2999), words[at + 1].kind == .number
      {
        return (year, at + 2)
      }
      return nil
    }
    if allowsYear, words[index].kind == .ordinal, let place = number(index, 10...21),
      words.indices.contains(index + 1), words[index + 1].exact == TableCue.century
    {
      return (PartialDate(year: (place - 1) * 100, span: 100), 2)
    }
    if let found = month(index) {
      if let day = number(index + 1, 1...31) {
        let rest = year(index + 2)
        return (
          PartialDate(year: rest?.0, month: found, day: day),
          (rest?.1 ?? index + 2) - words.startIndex
        )
      }
      let rest = year(index + 1)
      // "may" alone is more often a verb.
      if rest == nil, found == 5, !words[index].isCapitalized { return nil }
      return (PartialDate(year: rest?.0, month: found), (rest?.1 ?? index + 1) - words.startIndex)
    }
    if let day = number(index, 1...31) {
      index += 1
      if words.indices.contains(index), words[index].isSign("-"), number(index + 1, 1...31) != nil {
        index += 2
      }
      if words.indices.contains(index), TableCue.isOf(words[index]) { index += 1 }
      if let found = month(index) {
        let rest = year(index + 1)
        return (
          PartialDate(year: rest?.0, month: found, day: day),
          (rest?.1 ?? index + 1) - words.startIndex
        )
      }
      return nil
    }
    if let first = number(index, 1000...2999), words[index].kind == .number {
      if index + 4 < words.endIndex, words[index + 1].isSign("-"), words[index + 3].isSign("-"),
        let month = number(index + 2, 1...12), let day = number(index + 4, 1...31)
      {
        return (PartialDate(year: first, month: month, day: day), 5)
      }
      guard allowsYear else { return nil }
      if first % 10 == 0, index + 1 < words.endIndex, words[index + 1].exact == TableCue.decadeEnd {
        return (PartialDate(year: first, span: 10), 2)
      }
      return (PartialDate(year: first), 1)
    }
    return nil
  }
}

extension PartialDate {
  /// A unit that distances between dates are counted in.
  enum Unit: UInt8, Hashable, Sendable { case day, week, month, year }

  /// How many units two dates are apart: one number, or two where part of a unit is left over and both
  /// are said; none where the dates do not tell.
  static func gaps(_ a: PartialDate, _ b: PartialDate, in unit: Unit, year: Int?) -> [Int] {
    if unit == .year, a.month == nil || b.month == nil {
      guard let first = a.year, let second = b.year else { return [] }
      return [abs(first - second)]
    }
    // Dates without a year lie in one.
    guard a.year != nil && b.year != nil || a.year == nil && b.year == nil,
      let first = a.number(year), let second = b.number(year)
    else { return [] }
    let days = abs(first - second)
    func rounded(_ length: Int) -> [Int] {
      days % length == 0 ? [days / length] : [days / length, days / length + 1]
    }
    switch unit {
    case .day: return [days]
    case .week: return days % 7 == 0 ? [days / 7] : []
    case .month:
      guard let month = a.month, let other = b.month else { return [] }
      let months = abs(((a.year ?? 0) - (b.year ?? 0)) * 12 + month - other)
      return a.day == b.day ? [months] : [months, max(months - 1, 0)]
    case .year: return rounded(365)
    }
  }

  /// The days from a fixed day to this one.
  private func number(_ known: Int?) -> Int? {
    guard let month, let day else { return nil }
    let year = (year ?? known ?? 2001) - (month <= 2 ? 1 : 0)
    let shifted = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (shifted * 153 + 2) / 5 + day
  }
}

extension PartialDate: CustomStringConvertible {
  /// The parts given, largest first.
  var description: String {
    [year, month, day].map { $0.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "?" }
      .joined(separator: "-")
  }
}
