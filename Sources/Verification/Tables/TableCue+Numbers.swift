// SPDX-License-Identifier: MIT

import Quantities

// Words around numbers and dates.
extension TableCue {
  /// Whether a word is "of".
  static func isOf(_ word: TableWord) -> Bool { word.kind == .word && word.exact == ofHash }
  private static let ofHash = TableWord.hash("of")

  /// Month names and their abbreviations.
  static let months: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let names = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ]
    for (index, list) in names.enumerated() {
      for hash in hashes(list) { table[hash] = index + 1 }
    }
    return table
  }()

  static let weekdays = hashes(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
  )

  /// Words that may part a column's name from the number it gives: "an attendance of 1975".
  static let links = hashes("of is was were are at a an")

  /// Words that part a number from a noun that is not its own.
  static let prepositions = hashes("for at in on against with from to during by via into")

  static let spanWords = hashes("from to through")

  /// Words before a year that make it one.
  static let timeWords = hashes("in since before after during until till year season")

  static let feet = hashes("ft feet foot")

  /// Units that may follow a number.
  static let units = hashes(
    "km kilometre kilometer kilometres kilometers m metre metres meter meters cm mm ft feet foot mi mile miles "
      + "inch inches kg kilogram kilograms lb lbs pounds tonne tonnes ton tons acre acres ha hectare hectares "
      + "mph kmh mhz khz mw kw kwh hp cc dollars euros degrees year-old"
  )

  static let century = TableWord.hash("century")

  /// What makes a decade of a year: "1980s".
  static let decadeEnd = TableWord.hash("s")
  static let yearWords = hashes("year years")

  /// What distances between dates are counted in.
  static let calendarUnits: [UInt64: PartialDate.Unit] = {
    var table: [UInt64: PartialDate.Unit] = [:]
    for hash in hashes("day days") { table[hash] = .day }
    for hash in hashes("week weeks") { table[hash] = .week }
    for hash in hashes("month months") { table[hash] = .month }
    for hash in hashes("year years") { table[hash] = .year }
    return table
  }()
  /// What distances between places are counted in.
  static let placeNouns = hashes("place places position positions spot spots pick picks rank ranks")

  static let untilWords = hashes("to through until till and")

  /// Numbers as words.
  static let numberWords: [UInt64: ExactDecimal] = {
    var table: [UInt64: ExactDecimal] = [:]
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ]
    for (value, word) in words.enumerated() {
      table[TableWord.hash(of: word.utf8)] = ExactDecimal(value)
    }
    let tens = [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
      ("ninety", 90), ("twice", 2), ("once", 1), ("thrice", 3), ("hundred", 100),
      ("dozen", 12),
    ]
    for (word, value) in tens { table[TableWord.hash(of: word.utf8)] = ExactDecimal(value) }
    return table
  }()

  /// Units of time that may follow a number, in seconds.
  static let durations: [UInt64: Int] = [
    TableWord.hash("second"): 1, TableWord.hash("minute"): 60, TableWord.hash("hour"): 3600,
    TableWord.hash("min"): 60, TableWord.hash("sec"): 1,
  ]

  /// Powers of ten that may follow a number.
  static let magnitudes: [UInt64: Int] = [
    TableWord.hash("thousand"): 3, TableWord.hash("million"): 6, TableWord.hash("billion"): 9,
  ]

  /// Ordinals as words.
  static let ordinalWords: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let words = [
      "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    for (index, word) in words.enumerated() { table[TableWord.hash(of: word.utf8)] = index + 2 }
    return table
  }()

  /// Words before a date that part earlier rows from later ones.
  static let boundaries: [UInt64: DateBoundary] = [
    TableWord.hash("before"): .before, TableWord.hash("after"): .after,
    TableWord.hash("since"): .since,
  ]
}
