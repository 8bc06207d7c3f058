// SPDX-License-Identifier: MIT

import Quantities

/// The layout of a record in an index: so many words of 32 bits, most of them numbers of strings.
enum IndexRow {
  /// The word for "nothing".
  static let none: UInt32 = .max
  /// How many words a record has.
  static let width = 36

  static let id = 0
  static let subject = 1
  static let subjectID = 2
  static let measure = 3
  static let measureID = 4
  static let place = 5
  static let placeID = 6
  static let counterpart = 7
  static let counterpartID = 8
  static let basis = 9
  static let flags = 10
  static let supersedes = 11
  static let source = 12
  static let quote = 13
  static let note = 14
  static let path = 15
  static let line = 16
  static let column = 17
  static let cell = 18
  static let qualifiers = 19
  static let vintage = 20
  static let nature = 21
  static let status = 22
  static let first = 23
  static let last = 24
  static let granularity = 25
  /// Four words of a significand.
  static let digits = 26
  static let exponent = 30
  static let precision = 31
  static let comparator = 32
  static let unit = 33
  static let dimension = 34
  /// The text of a value that is no plain number.
  static let coded = 35

  /// A day as a word; no day is the lowest number.
  static func word(_ day: CalendarDate?) -> UInt32 {
    UInt32(bitPattern: day?.dayNumber ?? Int32.min)
  }

  /// The day of a word.
  static func day(_ word: UInt32) -> CalendarDate? {
    let number = Int32(bitPattern: word)
    return number == Int32.min ? nil : CalendarDate(dayNumber: number)
  }
}
