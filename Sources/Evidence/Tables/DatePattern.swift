// SPDX-License-Identifier: MIT

import Quantities

/// Reads dates by a pattern such as `%d/%m/%Y`, as data packages give them.
enum DatePattern {
  /// The period of a text: a day, or a month or year where the pattern has no more.
  static func period(of text: String, pattern: String) -> Period? {
    var year: Int?
    var month: Int?
    var day: Int?
    var rest = Array(text.utf8)[...]
    var marks = Array(pattern.utf8)[...]
    func number(_ digits: Int) -> Int? {
      var value = 0
      var count = 0
      while count < digits, let byte = rest.first, 0x30...0x39 ~= byte {
        value = value * 10 + Int(byte - 0x30)
        rest = rest.dropFirst()
        count += 1
      }
      return count > 0 ? value : nil
    }
    while let mark = marks.first {
      marks = marks.dropFirst()
      guard mark == UInt8(ascii: "%"), let letter = marks.first else {
        guard rest.first == mark else { return nil }
        rest = rest.dropFirst()
        continue
      }
      marks = marks.dropFirst()
      switch letter {
      case UInt8(ascii: "Y"): year = number(4)
      case UInt8(ascii: "y"): year = number(2).map { $0 + ($0 < 69 ? 2000 : 1900) }
      case UInt8(ascii: "m"): month = number(2)
      case UInt8(ascii: "d"): day = number(2)
      case UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S"):
        guard number(2) != nil else { return nil }
      case UInt8(ascii: "b"), UInt8(ascii: "B"):
        let word = rest.prefix(while: { $0 > 0x40 })
        month = MonthName.number(of: String(decoding: word, as: UTF8.self))
        guard month != nil else { return nil }
        rest = rest.dropFirst(word.count)
      default: return nil
      }
    }
    guard rest.isEmpty, let year else { return nil }
    guard let month else { return Period(year: year) }
    guard let day else { return Period(year: year, month: month) }
    return CalendarDate(year: year, month: month, day: day).map(Period.init(day:))
  }
}
