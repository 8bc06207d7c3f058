// SPDX-License-Identifier: MIT

import SourceText

/// A unit as heads of tables and unit columns write it, apart from any number: "US$ million", "ms", "thousands".
package struct UnitPhrase: Hashable, Sendable {
  /// The unit; `nil` where only a magnitude is given.
  package var unit: Unit?
  /// What a figure is multiplied by.
  package var scale: ExactDecimal

  /// Makes a phrase of a unit and what it multiplies by.
  package init(unit: Unit?, scale: ExactDecimal = .one) {
    self.unit = unit
    self.scale = scale
  }

  /// Reads a phrase.
  ///
  /// - Parameter text: The words, without brackets around them.
  /// - Returns: The unit and scale; `nil` when the words tell no unit that is known.
  package static func read(_ text: String) -> UnitPhrase? {
    guard text.utf8.count <= 60 else { return nil }
    var words = text.split(separator: " ").map(String.init)
    words.removeAll { ["in", "of"].contains($0.lowercased()) }
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if let whole = unit(of: words.joined(separator: " ")) { return whole }
    guard let index = words.firstIndex(where: { power(of: $0, in: words) != nil }),
      let power = power(of: words[index], in: words)
    else { return nil }
    words.remove(at: index)
    guard !words.isEmpty else { return UnitPhrase(unit: nil, scale: .power(power)) }
    guard var rest = unit(of: words.joined(separator: " ")) else { return nil }
    rest.scale = rest.scale * .power(power)
    return rest
  }

  private static func power(of word: String, in words: [String]) -> Int? {
    magnitudes[word.lowercased()]
      ?? (words.count == 2 && words.contains(where: tellsMoney) ? letters[word] : nil)
  }

  /// Letters that are a magnitude beside money only: "EUR m".
  private static let letters = ["m": 6, "M": 6, "k": 3, "K": 3, "b": 9, "B": 9]

  /// The unit of words that prose may write behind, or signs that it writes before, a number.
  private static func unit(of text: String) -> UnitPhrase? {
    if let behind = reading("1 " + text) {
      // A word that is a unit of money and little else: "ft" is a foot before it is a forint.
      return behind.unit?.dimension == .money && !tellsMoney(text) ? nil : behind
    }
    guard let last = text.lastIndex(where: { signs.contains($0) }) else { return nil }
    let end = text.index(after: last)
    return reading(String(text[..<end]) + "1" + text[end...])
  }

  private static func tellsMoney(_ text: String) -> Bool {
    text.contains { signs.contains($0) }
      || text.split(separator: " ").contains {
        $0.utf8.count > 4 || $0.utf8.count == 3 && $0.utf8.allSatisfy { 0x41...0x5A ~= $0 }
      }
  }

  private static let signs = "$€£¥₹₩₽"

  private static func reading(_ sample: String) -> UnitPhrase? {
    let bytes = Array(sample.utf8)
    let mentions = Recognizer().mentions(
      in: bytes, tokens: Tokenizer.tokens(of: bytes), reference: nil)
    guard mentions.count == 1, let mention = mentions.first, mention.range.count == bytes.count,
      let quantity = mention.quantity, let value = quantity.value, let power = value.leadingPower,
      value == .power(power), let unit = quantity.unit
    else { return nil }
    return UnitPhrase(unit: unit, scale: value)
  }

  private static let magnitudes: [String: Int] = [
    "hundred": 2, "hundreds": 2, "thousand": 3, "thousands": 3, "000": 3, "'000": 3, "’000": 3,
    "000s": 3, "'000s": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "mio": 6, "billion": 9,
    "billions": 9, "bn": 9, "bln": 9, "trillion": 12, "trillions": 12, "tn": 12,
  ]
}
