// SPDX-License-Identifier: MIT

import SourceText

/// A place in an order as words tell it: "biggest", "third-largest", "second lowest".
struct Superlative: Hashable, Sendable {
  /// The tokens, the ordinal included.
  let tokens: Range<Int>
  /// The place, from 1.
  let place: Int
  /// Whether it is counted from the highest.
  let isHighest: Bool
  /// Whether it counts the noun right behind it: "the most employees".
  var isOfNoun = false

  /// The superlatives among some tokens.
  static func found(in tokens: [Token], range: Range<Int>) -> [Superlative] {
    range.compactMap { index in
      guard tokens[index].kind == .word else { return nil }
      let code = tokens[index].code
      guard high.contains(code) || low.contains(code) else { return nil }
      var start = index
      var place = 1
      var before = index - 1
      if before >= range.lowerBound, tokens[before].isSign("-") { before -= 1 }
      if before >= range.lowerBound, let number = ordinals[tokens[before].code],
        tokens[before].kind == .word
      {
        place = number
        start = before
      }
      return Superlative(
        tokens: start..<(index + 1), place: place, isHighest: high.contains(code),
        isOfNoun: ofNouns.contains(code))
    }
  }

  private static let high = hashes(["biggest", "largest", "highest", "greatest", "richest", "most"])
  private static let low = hashes(["smallest", "lowest", "poorest", "fewest", "least"])

  private static let ofNouns = hashes(["most", "fewest", "least"])

  private static func hashes(_ words: [String]) -> Set<UInt32> {
    Set(words.map { WordHash.of($0) })
  }

  /// Whether a word counts a place: "sixth", "12th".
  static func isOrdinal(_ code: UInt32) -> Bool {
    (ordinals[code] ?? 1) > 1 || others.contains(code)
  }

  private static let others = WordHash.all(
    of:
      """
      eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth \
      twentieth joint next 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th nd rd th
      """)

  static let ordinals: [UInt32: Int] = Dictionary(
    [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth",
    ].enumerated().map { (WordHash.of($0.element), $0.offset + 1) },
    uniquingKeysWith: { first, _ in first })
}
