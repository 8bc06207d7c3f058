// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Parts

extension NumeralReader {
  /// "two thirds", "a third", "one-fifth", "five eighths", "three quarters", with "of a million" after it.
  ///
  /// - Parameters:
  ///   - index: Where it starts.
  ///   - cardinal: The cardinal that starts there, which may be its numerator.
  /// - Returns: The fraction, or `nil` when none starts there.
  func spelledFraction(at index: Int, after cardinal: Numeral?) -> Numeral? {
    var next = index
    var numerator = ExactDecimal.one
    let hasArticle = isArticle(index) && text.number(index + 1)?.denominator != nil
    if hasArticle {
      next += 1
    } else {
      guard let cardinal, !cardinal.isOrdinal,
        !cardinal.value.isZero
      else { return nil }
      numerator = cardinal.value
      next = cardinal.end
    }
    let isTight = text.isDash(next)
    if isTight { next += 1 }
    if let word = text.number(next), word.kind == .tens, text.isHyphen(next + 1),
      let unit = text.number(next + 2), unit.isPlural, unit.isOrdinal, !hasArticle,
      text.follows(next)
    {
      guard
        let value = numerator.divided(
          by: ExactDecimal(word.value + unit.value), significantDigits: 18)
      else { return nil }
      var numeral = Numeral(start: index, end: next + 3, value: value, precision: -2, form: .words)
      numeral.isFraction = true
      return numeral
    }
    guard let word = text.number(next), let denominator = word.denominator, text.follows(next)
    else { return nil }
    var divisor = ExactDecimal(denominator)
    if !word.isPlural || word.kind == .fraction {
      guard
        hasArticle || numerator == .one
          || (word.kind == .fraction && numerator < ExactDecimal(word.value * 8))
      else {
        return nil
      }
      if !isSingularPart(word, at: next, hasArticle: hasArticle, isTight: isTight, numerator) {
        return nil
      }
    }
    if !word.isPlural, let compound = compoundOrdinal(at: next) {
      divisor = compound.value
      next = compound.end - 1
    }
    guard let value = numerator.divided(by: divisor, significantDigits: 18) else { return nil }
    var numeral = Numeral(
      start: index, end: next + 1, value: value,
      precision: value.isInteger ? 0 : max(-2, value.exponent), form: .words)
    numeral.isFraction = true
    multiplyFraction(&numeral)
    return numeral
  }

  /// Whether "a third", "one quarter" is a part and not a place in an order or a span of time.
  private func isSingularPart(
    _ word: NumberWord, at index: Int, hasArticle: Bool, isTight: Bool, _ numerator: ExactDecimal
  ) -> Bool {
    let after = index + 1
    if text.spells(after, "of") || isTight { return true }
    // "a quarter point"
    if text.spells(after, "point"), word.kind == .fraction { return true }
    if let magnitude = text.number(after), magnitude.kind == .magnitude { return true }
    if word.kind == .fraction {
      if word.value == 2 || hasArticle && isComparative(after) { return true }
      // "rose by a quarter to 444,000"
      if hasArticle, text.spells(index - 2, "by"), !isUnitWord(after) { return true }
      let isPlural = text.byte(index, text.length(index) - 1) | 0x20 == 0x73
      if isPlural { return false }
      return hasArticle ? isClauseEnd(after) && index > 1 : numerator == .one
    }
    if !hasArticle || isComparative(after) { return true }
    if text.spells(index - 2, "and"), isSingularVerb(after) { return false }
    if text.isWord(index - 2), ExclusionWords.deeds.contains(text.tokens[index - 2].code) {
      return false
    }
    return isClauseEnd(after) || text[after].traits.contains(.function)
  }

  private func isUnitWord(_ index: Int) -> Bool {
    text.isWord(index) && text.follows(index) && !text[index].traits.contains(.function)
  }

  /// "a quarter lower", "a third more".
  private func isComparative(_ index: Int) -> Bool {
    guard text.follows(index), text[index].change != 0 else { return false }
    let word = text.table.changes[Int(text[index].change) - 1]
    return word.isAfter && !word.isNoun && !word.isVerb
  }

  /// Whether a verb says that "two men and a third" ends in a third man.
  private func isSingularVerb(_ index: Int) -> Bool {
    text.spells(index, "is") || text.spells(index, "was") || text.spells(index, "has")
      || text.spells(index, "had")
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    guard text.follows(index) else { return true }
    // "a third-party app"
    if text.isHyphen(index), text.touches(index), text.touches(index + 1) { return false }
    return !text.isWord(index) || text.spells(index, "and") || text.spells(index, "or")
  }

  /// "hundred and fifth" of "one one hundred and fifth".
  private func compoundOrdinal(at index: Int) -> Numeral? { nil }

  /// "half a million", "two thirds of a million", "quarter million", "half a dozen".
  private func multiplyFraction(_ numeral: inout Numeral) {
    var next = numeral.end
    if text.isHyphen(next), text.touches(next) { next += 1 }
    if text.spells(next, "of"), isArticle(next + 1) {
      next += 2
    } else if isArticle(next) {
      next += 1
    }
    guard let word = text.number(next), !word.isOrdinal, text.follows(next) else { return }
    switch word.kind {
    case .magnitude, .hundred:
      numeral.value = numeral.value.scaled(byPowerOfTen: word.value)
      numeral.magnitude = word.value
      numeral.precision += word.value
    case .collective where word.isDozen:
      numeral.value = numeral.value * ExactDecimal(word.value)
      numeral.precision = 0
    default: return
    }
    numeral.isFraction = false
    numeral.end = next + 1
  }

  /// "half", "half a million", "quarter million", "third of", "tenth of a gallon" without a number before.
  func part(at index: Int) -> Numeral? {
    guard let word = text.number(index), !isPlace(before: index) else { return nil }
    if word.kind == .fraction {
      guard text.length(index) < 8, !text.spells(index, "halves"), !text.spells(index, "quarters")
      else { return nil }
      var numeral = Numeral(
        start: index, end: index + 1, value: .zero, precision: word.value == 2 ? -1 : -2,
        form: .words)
      numeral.value =
        ExactDecimal.one.divided(by: ExactDecimal(word.value), significantDigits: 18) ?? .zero
      numeral.isFraction = true
      multiplyFraction(&numeral)
      if numeral.end > index + 1 { return numeral }
      let after = index + 1
      if text.isHyphen(after), text.touches(after) {
        return text[after + 1].unit != 0 ? numeral : nil
      }
      if text.isSign(after, "/") { return nil }
      if word.value == 4 {
        return text.spells(after, "of") && isArticle(after + 1) ? numeral : nil
      }
      if index > 0, text.isDash(index - 1), text.touches(index) { return nil }
      let next = text[after]
      let isFollowed =
        text.spells(after, "of") || text.spells(after, "the") || isArticle(after)
        || next.traits.contains(.pluralNoun) || next.unit != 0
        || text.spells(after, "its") || text.spells(after, "their") || text.spells(after, "his")
        || text.spells(after, "that") || text.spells(after, "what") || text.spells(after, "percent")
        || text.spells(after, "as")
        || isAmountMoved(index) || isClauseEnd(after) && isHedged(index)
      return isFollowed ? numeral : nil
    }
    // "tenth of a gallon"
    if word.isOrdinal, !word.isPlural, let denominator = word.denominator,
      text.spells(index + 1, "of"),
      isArticle(index + 2),
      text[index + 3].traits.contains(.unit) || text.number(index + 3)?.kind == .magnitude,
      let value = ExactDecimal.one.divided(by: ExactDecimal(denominator), significantDigits: 18)
    {
      var numeral = Numeral(start: index, end: index + 1, value: value, precision: -2, form: .words)
      numeral.isFraction = true
      multiplyFraction(&numeral)
      return numeral
    }
    return nil
  }

  /// Whether the word before makes "half" or "quarter" the name of a span: "second half", "last quarter".
  private func isPlace(before index: Int) -> Bool {
    guard index > 0, text.isWord(index - 1) else { return false }
    if let word = text.number(index - 1), word.isOrdinal { return true }
    for name in ["last", "this", "next", "latter", "opening", "final", "other", "better"]
      as [StaticString]
    where text.spells(index - 1, name) { return true }
    return false
  }

  /// "less than half", "about half": a bound or hedge before it.
  private func isHedged(_ index: Int) -> Bool {
    text.spells(index - 1, "than") || text.spells(index - 1, "about")
      || text.spells(index - 1, "nearly") || text.spells(index - 1, "almost")
      || text.spells(index - 1, "roughly")
  }

  /// Whether "half" stands alone for how far something moved: "fell by half", "is down by more than half".
  private func isAmountMoved(_ index: Int) -> Bool {
    guard text.spells(index, "half"), !text.spells(index + 1, "past"),
      isClauseEnd(index + 1) || text[index + 1].traits.contains(.function)
    else { return false }
    var back = index - 1
    for _ in 0..<3 {
      if text.spells(back, "by") { return text.follows(back + 1) }
      guard
        text.isWord(back) && text[back].traits.contains(.comparator)
          || text.spells(back, "more") || text.spells(back, "less") || text.spells(back, "than")
      else { return false }
      back -= 1
    }
    return text.spells(back, "by")
  }
}
