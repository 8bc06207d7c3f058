// SPDX-License-Identifier: MIT

import SourceText

/// Reads factors and ratios: "doubled", "halved", "tenfold", "3x", "three times as many", "one in five", "3-to-1".
struct FactorReader {
  let text: TaggedText

  /// A factor or ratio found.
  struct Reading {
    var value: ExactDecimal
    var start: Int
    var end: Int
    var kind: Mention.Kind
    /// The way the word itself says it moved ("halved").
    var direction: Mention.Change.Direction?
  }

  /// The factor that a word at a token says.
  func factor(at index: Int) -> Reading? {
    guard let word = text.number(index), word.kind == .factor else { return nil }
    let isHalf = word.value < 0
    let value = isHalf ? ExactDecimal(5, exponent: -1) : ExactDecimal(word.value)
    let ending = text.byte(index, text.length(index) - 1) | 0x20
    let isVerb = ending == 0x64 && text.length(index) > 4 || ending == 0x67
    let isFold = text.letters(index).suffix(4).elementsEqual("fold".utf8)
    if isVerb, !isFold {
      return Reading(
        value: value, start: index, end: index + 1, kind: .ratio, direction: isHalf ? .down : .up)
    }
    if isFold { return Reading(value: value, start: index, end: index + 1, kind: .ratio) }
    let isCompared =
      text.spells(index + 1, "the") || text.spells(index + 1, "as")
      || text.spells(index + 1, "that") || text.spells(index + 1, "those")
      || text.spells(index + 1, "what") || text.spells(index + 1, "its")
      || text.spells(index + 1, "their")
    guard isCompared, !text.isDash(index + 1) else { return nil }
    return Reading(value: value, start: index, end: index + 1, kind: .ratio)
  }

  /// "10-fold", "3x", "three times as many": a number made a factor by what follows.
  func factor(after amount: Amount) -> Reading? {
    guard amount.isBare, amount.numeral.form == .digits || amount.numeral.form == .words else {
      return nil
    }
    var next = amount.end
    let isTight = text.isDash(next) && text.touches(next)
    if isTight { next += 1 }
    func reading(_ end: Int) -> Reading {
      Reading(value: amount.value, start: amount.start, end: end, kind: .ratio)
    }
    if text.spells(next, "fold") { return reading(next + 1) }
    if text.spells(next, "x"), text.touches(next), !isTight,
      !text.touches(next + 1) || !text.isDigits(next + 1)
    {
      return reading(next + 1)
    }
    guard text.spells(next, "times"), text.follows(next) else { return nil }
    for word in [
      "as", "the", "more", "higher", "larger", "bigger", "greater", "that", "those", "what", "its",
      "their", "less", "faster", "lower",
    ]
      as [StaticString] where text.spells(next + 1, word)
    {
      return reading(next + 1)
    }
    return nil
  }

  /// "one in five", "three out of four", "1 over 3", "3-to-1", "2:1": two numbers that make one.
  func ratio(_ amount: Amount, _ amounts: AmountReader) -> Reading? {
    guard amount.isBare, amount.per == nil,
      amount.numeral.form == .digits || amount.numeral.form == .words,
      !amount.numeral.isOrdinal, !amount.value.isZero, !amount.numeral.isFraction
    else { return nil }
    if let odds = odds(amount, amounts) { return odds }
    var next = amount.end
    var isOver = false
    if text.spells(next, "in") {
      next += 1
      if text.spells(next, "every") { next += 1 }
    } else if text.spells(next, "out"), text.spells(next + 1, "of") {
      next += 2
      if text.spells(next, "every") { next += 1 }
    } else if text.spells(next, "over") {
      next += 1
      isOver = true
    } else {
      return nil
    }
    guard text.follows(next), let other = amounts.amount(at: next), other.isBare, other.per == nil,
      other.numeral.form == amount.numeral.form || isOver || amount.value == .one,
      !other.numeral.isOrdinal, !other.numeral.isFraction, !other.numeral.isYearLike,
      isOver || amount.value.magnitude < other.value, amount.value.isInteger, other.value.isInteger,
      !isOver || !text.isWord(other.end),
      let value = amount.value.divided(by: other.value, significantDigits: 18)
    else { return nil }
    return Reading(value: value, start: amount.start, end: other.end, kind: .fraction)
  }

  /// "3-to-1", "3 to 1" before "ratio" or "odds", "2:1".
  private func odds(_ amount: Amount, _ amounts: AmountReader) -> Reading? {
    let next = amount.end
    var at = next
    let isColon = text.isSign(at, ":") && text.touches(at) && text.touches(at + 1)
    if isColon {
      at += 1
    } else {
      guard text.isSign(at, "-"), text.touches(at), text.spells(at + 1, "to"), text.isDash(at + 2)
      else {
        return nil
      }
      at += 3
    }
    guard let other = amounts.amount(at: at), other.isBare, !other.value.isZero,
      !other.numeral.isOrdinal,
      let value = amount.value.divided(by: other.value, significantDigits: 18)
    else { return nil }
    return Reading(value: value, start: amount.start, end: other.end, kind: .ratio)
  }
}
