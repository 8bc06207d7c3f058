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
    if isPlainVerb(at: index) {
      return Reading(
        value: value, start: index, end: index + 1, kind: .ratio, direction: isHalf ? .down : .up)
    }
    if isFold { return Reading(value: value, start: index, end: index + 1, kind: .ratio) }
    let isCompared =
      text.spells(index + 1, "the") || text.spells(index + 1, "as")
      || text.spells(index + 1, "that") || text.spells(index + 1, "those")
      || text.spells(index + 1, "what") || text.spells(index + 1, "its")
      || text.spells(index + 1, "their") || text.spells(index + 1, "last")
    guard isCompared, !text.isDash(index + 1) else { return nil }
    return Reading(value: value, start: index, end: index + 1, kind: .ratio)
  }

  /// "will double to £160", "plans to triple output".
  private func isPlainVerb(at index: Int) -> Bool {
    guard text.isWord(index - 1), text.follows(index), !text.isHyphen(index + 1) else {
      return false
    }
    return text.spells(index - 1, "to") || TenseWords.modals.contains(text.tokens[index - 1].code)
  }

  /// "10-fold", "3x", "three times as many": a number made a factor by what follows.
  func factor(after amount: borrowing Amount) -> Reading? {
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
    // "3.1 times", "six times earnings"
    if amount.numeral.hasDecimals
      || text.isWord(next + 1) && SharingWords.gauges.contains(text.tokens[next + 1].code)
    {
      return reading(next + 1)
    }
    return isCompared(at: next + 1) || isPossessor(at: next + 1) ? reading(next + 1) : nil
  }

  /// Whether what follows "times" owns what is compared: "four times Belgium's", "ten times last year's".
  private func isPossessor(at index: Int) -> Bool {
    guard text.isCapitalized(index) || text.spells(index, "last") else { return false }
    for mark in index + 1...index + 3 {
      guard text.follows(mark) else { return false }
      if text.sign(mark) == 0x27 || text.sign(mark) == 0x2019 {
        return text.touches(mark) && text.spells(mark + 1, "s") && text.touches(mark + 1)
      }
      guard text.isWord(mark) else { return false }
    }
    return false
  }

  /// Whether a word after "times" holds one thing against another: "as many", "higher", "the size".
  private func isCompared(at index: Int) -> Bool {
    for word in ["as", "the", "more", "less", "that", "those", "what", "its", "their"]
      as [StaticString]
    where text.spells(index, word) {
      return true
    }
    let length = text.length(index)
    let isComparative =
      length > 4 && text.byte(index, length - 2) | 0x20 == 0x65
      && text.byte(index, length - 1) | 0x20 == 0x72
    guard isComparative, text[index].change != 0 else { return false }
    return text.table.changes[Int(text[index].change) - 1].isAfter
  }

  /// "one in five", "three out of four", "1 over 3", "3-to-1", "2:1": two numbers that make one.
  func ratio(_ amount: borrowing Amount, _ amounts: AmountReader) -> Reading? {
    guard amount.isBare, amount.per == nil,
      amount.numeral.form == .digits || amount.numeral.form == .words,
      !amount.numeral.isOrdinal, !amount.value.isZero, !amount.numeral.isFraction
    else { return nil }
    if let odds = odds(amount, amounts) { return odds }
    if let chance = chance(amount) ?? share(amount, amounts) { return chance }
    var next = amount.end
    var isOver = false
    var isOfEvery = false
    let isOutOf = text.spells(next, "out") && text.spells(next + 1, "of")
    if text.spells(next, "in") {
      next += 1
      isOfEvery = text.spells(next, "every")
      if isOfEvery { next += 1 }
    } else if isOutOf {
      next += 2
      isOfEvery = text.spells(next, "every")
      if isOfEvery { next += 1 }
    } else if text.spells(next, "of"), text.spells(next + 1, "every") {
      // "six of every ten"
      next += 2
      isOfEvery = true
    } else if text.spells(next, "over") {
      next += 1
      isOver = true
    } else {
      return nil
    }
    guard text.follows(next), let other = amounts.amount(at: next), other.isBare || isOfEvery,
      other.per == nil,
      other.numeral.form == amount.numeral.form || isOver || isOutOf || amount.value == .one
        || other.value == ExactDecimal(10),
      !other.numeral.isOrdinal, !other.numeral.isFraction, !other.numeral.isYearLike,
      isOver || amount.value.magnitude < other.value, amount.value.isInteger || isOfEvery,
      other.value.isInteger,
      !isOver || !text.isWord(other.end),
      let value = amount.value.divided(by: other.value, significantDigits: 18)
    else { return nil }
    return Reading(
      value: value, start: amount.start, end: other.isBare ? other.end : other.numberEnd,
      kind: .fraction)
  }

  /// "a 1-in-10 chance", "a one-in-100-year flood".
  private func chance(_ amount: borrowing Amount) -> Reading? {
    let dash = amount.end
    guard text.isDash(dash), text.touches(dash), text.spells(dash + 1, "in"),
      text.touches(dash + 1), text.isDash(dash + 2), text.touches(dash + 2), text.touches(dash + 3),
      let other = NumeralReader(text: text).numeral(at: dash + 3), !other.isOrdinal,
      !other.isFraction, amount.value.magnitude < other.value,
      let value = amount.value.divided(by: other.value, significantDigits: 18)
    else { return nil }
    var end = other.end
    if text.isDash(end), text.touches(end), text.spells(end + 1, "year") { end += 2 }
    return Reading(value: value, start: amount.start, end: end, kind: .fraction)
  }

  /// "one pupil in eight", "two voters in five": what is counted stands between the two numbers.
  private func share(_ amount: borrowing Amount, _ amounts: AmountReader) -> Reading? {
    let noun = amount.end
    guard amount.value.isInteger, text.isWord(noun), text.follows(noun), text.length(noun) > 2,
      text.spells(noun + 1, "in"), text.follows(noun + 2),
      text[noun].traits.isDisjoint(with: [.function, .verb, .adjective]), text.number(noun) == nil,
      amount.numeral.form == .words, amount.numeral.magnitude == 0
    else { return nil }
    var next = noun + 2
    if text.spells(next, "every") { next += 1 }
    guard let other = amounts.amount(at: next), other.isBare, other.per == nil,
      other.value.isInteger, amount.value < other.value, other.value > ExactDecimal(2),
      other.numeral.form == .words || next > noun + 2 || amount.value == .one,
      !other.numeral.isOrdinal, !other.numeral.isFraction, !other.numeral.isYearLike,
      !other.numeral.isOpen, !text.isHyphen(other.end), !text.isSign(other.end, "%"),
      NounReader(text: text).noun(at: other.end, after: other.numeral) == nil,
      let value = amount.value.divided(by: other.value, significantDigits: 18)
    else { return nil }
    return Reading(value: value, start: amount.start, end: other.end, kind: .fraction)
  }

  /// "3-to-1", "3 to 1" before "ratio" or "odds", "2:1".
  private func odds(_ amount: borrowing Amount, _ amounts: AmountReader) -> Reading? {
    let next = amount.end
    var at = next
    let isColon = text.isSign(at, ":") && text.touches(at) && text.touches(at + 1)
    if isColon {
      at += 1
    } else if text.spells(at, "to"), isAmongOdds(amount.start) {
      at += 1
    } else {
      guard text.isHyphen(at), text.touches(at), text.spells(at + 1, "to"), text.isDash(at + 2)
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

  /// "the 5/1 favourite", "cut from 12/1 to 9/2", "a 33-1 outsider": what a bet pays for one staked.
  func price(at index: Int) -> Reading? {
    let mark = index + 1
    guard text.isDigits(index), text.length(index) <= 3, text.touches(mark), text.touches(mark + 1),
      text.isDigits(mark + 1), text.length(mark + 1) <= 2, !text.touches(index),
      text.isSign(mark, "/") && text.tokens.isPriceTold(near: mark)
        || text.isHyphen(mark) && (isPriced(mark + 2) || text.spells(index - 2, "odds")),
      let stake = ExactDecimal(parsing: text.letters(mark + 1)), !stake.isZero,
      let gain = ExactDecimal(parsing: text.letters(index)),
      let value = gain.divided(by: stake, significantDigits: 18),
      !text.isSign(mark + 2, "/"), !text.isHyphen(mark + 2)
    else { return nil }
    return Reading(value: value, start: index, end: mark + 2, kind: .ratio)
  }

  /// Whether who is bet on follows: "33-1 outsider", "9-2 second favourite".
  private func isPriced(_ index: Int) -> Bool {
    (index...index + 1).contains {
      text.isWord($0) && SharingWords.backed.contains(text.tokens[$0].code)
    }
  }

  /// Whether "15 to 1" is a ratio: the word is said shortly before.
  private func isAmongOdds(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at <= 8, text.follows(at + 1), !text.isSign(at, ".") {
      for word in ["ratio", "odds", "outnumbered", "outnumber"] as [StaticString]
      where text.spells(at, word) {
        return true
      }
      at -= 1
    }
    return false
  }
}

extension ListView<Token> {
  /// Whether odds are spoken of near a stroke between two numbers, so that they are a price and no date.
  func isPriceTold(near index: Int) -> Bool {
    for at in Swift.max(0, index - 10)..<Swift.min(count, index + 8)
    where self[at].kind == .word && SharingWords.prices.contains(self[at].code) {
      return true
    }
    return false
  }
}
