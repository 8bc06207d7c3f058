// SPDX-License-Identifier: MIT

import Quantities

/// A date as a table or a statement gives it: any of year, month and day may be missing.
struct PartialDate: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?

  /// Whether everything this date gives, the other has too, years compared only where both have one.
  func matches(_ other: PartialDate) -> Bool {
    if let month, month != other.month { return false }
    if let day, day != other.day { return false }
    if let year, let theirs = other.year, year != theirs { return false }
    if month == nil, day == nil { return year != nil && other.year == year }
    return true
  }

  /// A number by which dates that give the same parts can be ordered.
  var order: Int { (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date that begins at a word, and how many words it takes.
  ///
  /// Read: "april 9", "6 july 1957", "july 15 , 2005", "june 1989", "april 29th 1939", "1989 - 06 - 02",
  /// "22 - 24 feb" (the first day counts), and, when `allowsYear`, "1957".
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
      if allowsYear { return (PartialDate(year: first), 1) }
    }
    return nil
  }
}

extension PartialDate: CustomStringConvertible {
  /// The parts given, largest first.
  var description: String {
    [year, month, day].map { $0.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "?" }
      .joined(separator: "-")
  }
}
