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

  /// Names that are plain words too, and days only with a capital.
  static let plainWords = CodeSet(words: "lent epiphany")

  /// The hashes of each name's words.
  static var codes: [[UInt32]] { names.map { $0.words.map { WordHash.of($0) } } }

  /// Whether a name may go on after such words; most words that begin one go on otherwise.
  static func mayGoOn(after words: UInt32) -> Bool { beginnings.mayHold(words) }

  /// Which hashes are of words that a name goes on after, nearly.
  private static let beginnings: HashFilter = {
    var filter = HashFilter()
    for (words, _) in names {
      var hash = seed
      for word in words.dropLast() {
        hash = extended(hash, by: WordHash.of(word))
        filter.insert(hash)
      }
    }
    return filter
  }()

  /// Days by the hash of their names' words.
  static let byHash: CodeMap<NamedDay> = {
    var table: [UInt32: NamedDay] = [:]
    for (words, day) in names {
      table[words.reduce(seed) { extended($0, by: WordHash.of($1)) }] = day
    }
    return CodeMap(table)
  }()

  /// The hashes of Monday to Sunday, which short forms stand for.
  static let weekdays: [UInt32] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { WordHash.of($0) }

  /// The hash of a name of no words.
  static let seed: UInt32 = 2_166_136_261

  /// The hash of a name with one more word.
  static func extended(_ hash: UInt32, by code: UInt32) -> UInt32 {
    (hash ^ code) &* 16_777_619
  }
}
