// SPDX-License-Identifier: MIT

import SourceText

/// The capitals that a name must be written with to be that name.
enum NameCase: UInt8, Hashable, Comparable, Sendable {
  /// Any: "life expectancy".
  case any
  /// The first word's letter: "Turkey" is a country, "turkey" is not.
  case first
  /// All letters: "UAE"; or, from four letters on, the first alone: "Nato".
  case acronym
  /// All letters, because the small ones are a word: "US", "WHO".
  case strictAcronym
  /// Single letters with periods: "U.S.".
  case dotted

  /// Whether the left asks for less than the right.
  static func < (left: NameCase, right: NameCase) -> Bool { left.rawValue < right.rawValue }

  /// The case that a name asks for, as it is written in a vocabulary.
  init(of name: [UInt8], tokens: [Token]) {
    let words = tokens.filter { $0.kind == .word }
    guard let word = words.first(where: { !CommonWords.articles.contains($0.code) }) ?? words.first
    else {
      self = .any
      return
    }
    let isDotted =
      words.count > 1 && words.allSatisfy { $0.end - $0.start == 1 && $0.isCapitalized }
      && tokens.contains { $0.isSign(".") }
    if isDotted {
      self = .dotted
    } else if words.count == 1, Self.isAllCapitals(word, name.span), word.end - word.start <= 8 {
      let isWord = word.end - word.start <= 2 || CommonWords.all.contains(word.code)
      self = isWord ? .strictAcronym : .acronym
    } else {
      self = word.isCapitalized ? .first : .any
    }
  }

  /// Whether every letter of a word is an ASCII capital.
  static func isAllCapitals(_ word: Token, _ bytes: Span<UInt8>) -> Bool {
    for index in Int(word.start)..<Int(word.end) where bytes[index] &- 0x41 >= 26 { return false }
    return true
  }
}
