// SPDX-License-Identifier: MIT

import Quantities

/// Years that begin in one calendar year and end in the next: `2019/20`, `2019-2020`, `FY2019-20`.
enum FiscalYear {
  /// The day of the year that such years begin on.
  struct Start: Hashable, Sendable {
    let month: Int
    let day: Int

    /// Reads `04-01`; `nil` when there is no such day in every year.
    init?(_ text: String) {
      guard let day = CalendarDate("2001-" + text) else { return nil }
      (_, month, self.day) = day.components
    }
  }

  /// The period of a text that names both years; `nil` for anything else.
  static func period(of text: String, start: Start) -> Period? {
    guard let year = firstYear(of: text),
      let first = CalendarDate(year: year, month: start.month, day: start.day),
      let next = CalendarDate(year: year + 1, month: start.month, day: start.day)
    else { return nil }
    return Period(first: first, last: next.advanced(byDays: -1), granularity: .span)
  }

  /// Whether texts that look like months (`2011-12`) name two years each: every one of them goes on with the next
  /// year, and one of them could be no month or they are several.
  static func areMeant(by texts: some Sequence<String>) -> Bool {
    var tails: Set<Int> = []
    for text in texts {
      let bytes = Array(text.utf8)
      guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let tail = Int(text.suffix(2)) else {
        continue
      }
      guard firstYear(of: text) != nil else { return false }
      tails.insert(tail)
    }
    return tails.count > 1 || tails.contains { $0 > 12 }
  }

  /// The first of two years that follow each other; `nil` when the text does not name two.
  static func firstYear(of text: String) -> Int? {
    var rest = Array(text.utf8).filter { $0 != 0x20 }[...]
    if rest.starts(with: Array("FY".utf8)) { rest = rest.dropFirst(2) }
    func digits() -> Int? {
      let found = rest.prefix(while: { 0x30...0x39 ~= $0 })
      guard 1...4 ~= found.count else { return nil }
      rest = rest.dropFirst(found.count)
      return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let year = digits(), 1000...9998 ~= year else { return nil }
    let mark = rest.prefix(while: { !(0x30...0x39 ~= $0) })
    guard ["/", "-", "\u{2013}"].contains(String(decoding: mark, as: UTF8.self)) else {
      return nil
    }
    rest = rest.dropFirst(mark.count)
    let count = rest.count
    guard let next = digits(), rest.isEmpty else { return nil }
    return (count == 4 && next == year + 1) || (count == 2 && next == (year + 1) % 100)
      ? year : nil
  }
}
