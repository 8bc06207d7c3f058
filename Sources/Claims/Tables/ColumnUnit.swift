// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// The unit that the head of a column or of a row gives for its figures: "(US$ million)", "(%)", "(ms)".
struct ColumnUnit: Hashable, Sendable {
  /// The unit; `nil` where only a magnitude is given: "(thousands)".
  var unit: Unit?
  /// What a figure is multiplied by.
  var scale: ExactDecimal = .one

  /// Reads a unit as heads of tables write it.
  ///
  /// - Parameter text: The words, without their brackets.
  /// - Returns: The unit and scale; `nil` when the words tell no unit that is known.
  static func read(_ text: String) -> ColumnUnit? {
    var words = text.split(separator: " ").map(String.init)
    words.removeAll { ["in", "of"].contains($0.lowercased()) }
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if let whole = unit(of: words.joined(separator: " ")) { return whole }
    var scale = ExactDecimal.one
    if let index = words.firstIndex(where: { magnitudes[$0.lowercased()] != nil }),
      let power = magnitudes[words[index].lowercased()]
    {
      scale = .power(power)
      words.remove(at: index)
    }
    guard !words.isEmpty else { return ColumnUnit(unit: nil, scale: scale) }
    guard scale != .one, var rest = unit(of: words.joined(separator: " ")) else { return nil }
    rest.scale = rest.scale * scale
    return rest
  }

  /// The unit of words that prose may write behind, or signs that it writes before, a number.
  private static func unit(of text: String) -> ColumnUnit? {
    reading("1 " + text) ?? signs(of: text).flatMap { reading($0.sign + "1" + $0.rest) }
  }

  /// The currency sign that a text begins with, and what follows.
  private static func signs(of text: String) -> (sign: Substring, rest: Substring)? {
    guard let last = text.lastIndex(where: { "$€£¥₹₩₽".contains($0) }) else { return nil }
    let end = text.index(after: last)
    return (text[..<end], text[end...])
  }

  private static func reading(_ sample: String) -> ColumnUnit? {
    let bytes = Array(sample.utf8)
    let mentions = Recognizer().mentions(
      in: bytes, tokens: Tokenizer.tokens(of: bytes), reference: nil)
    guard mentions.count == 1, let mention = mentions.first, mention.range.count == bytes.count,
      let quantity = mention.quantity, let value = quantity.value, value.isPowerOfTen,
      let unit = quantity.unit
    else { return nil }
    // What is counted is told by the measure; "(people)" changes nothing.
    return ColumnUnit(unit: unit.dimension == .count ? nil : unit, scale: value)
  }

  private static let magnitudes: [String: Int] = [
    "hundred": 2, "hundreds": 2, "thousand": 3, "thousands": 3, "000": 3, "'000": 3, "’000": 3,
    "000s": 3, "'000s": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "mio": 6, "billion": 9,
    "billions": 9, "bn": 9, "bln": 9, "trillion": 12, "trillions": 12, "tn": 12,
  ]

  /// A figure of the column with the column's unit, where it gives none itself.
  func applied(to mention: Mention, writtenWithWords: Bool) -> Mention {
    guard var quantity = mention.quantity else { return mention }
    if let own = quantity.unit, let unit, own != unit, own.dimension != .count { return mention }
    if let unit { quantity.unit = unit }
    if !writtenWithWords, scale != .one {
      quantity.value = quantity.value.map { $0 * scale }
      quantity.low = quantity.low.map { $0 * scale }
      quantity.high = quantity.high.map { $0 * scale }
      quantity.precision += scale.leadingPower ?? 0
    }
    var mention = mention
    mention.quantity = quantity
    return mention
  }
}

extension ExactDecimal {
  fileprivate var isPowerOfTen: Bool {
    !isNegative && !isZero && digitCount == 1 && leadingDigitIsOne
  }
  private var leadingDigitIsOne: Bool { leadingPower.map { self == .power($0) } ?? false }
}
