// SPDX-License-Identifier: MIT

import SourceText

/// Finds named days by their words.
enum NamedDays {
  /// The longest name, in words.
  static let longestName = 6

  /// The first words of all names.
  static let firstWords: [String] = Array(
    Set(names.compactMap { $0.words.first })
  ).sorted()

  private static let names: [(words: [String], day: NamedDay)] =
    NamedDayTable.english.flatMap { names, day in
      names.split(separator: ",").map { name in
        (words: name.split(separator: " ").map(String.init), day: day)
      }
    }

  /// Names by the hash of their words.
  static let byHash: [UInt32: NamedDay] = {
    var table: [UInt32: NamedDay] = [:]
    for (words, day) in names {
      table[words.reduce(WordHash.seed) { extended($0, by: WordHash.of($1)) }] = day
    }
    return table
  }()

  /// The hashes of Monday to Sunday, which short forms stand for.
  static let weekdays: [UInt32] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { WordHash.of($0) }

  /// The hash of a name with one more word.
  static func extended(_ hash: UInt32, by code: UInt32) -> UInt32 {
    (hash ^ code) &* 16_777_619
  }
}
