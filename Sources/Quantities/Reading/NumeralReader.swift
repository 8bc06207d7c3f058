// SPDX-License-Identifier: MIT

import SourceText

/// Reads numbers in digits, words, or both.
///
///     2.9 billion   two hundred and five thousand   two and a half million   half a million
///     two-thirds    tens of thousands               a dozen                  twenty-first
struct NumeralReader {
  let text: TaggedText

  /// What a numeral's surroundings say about how to read it.
  struct Context {
    /// Whether a currency stands before it, so that "m" means million.
    var isMoney = false
    /// Whether it is the first number after "between", so that "and" may not join it to the next.
    var isBetween = false
  }

  /// The number that starts at a token.
  func numeral(at index: Int, _ context: Context = Context()) -> Numeral? {
    if text.isWord(index) {
      if let vague = vague(at: index) { return vague }
      if let part = part(at: index) { return part }
      guard var spelled = spelled(at: index, context) else { return nil }
      if !spelled.isOrdinal, !spelled.isFraction { extend(&spelled, context) }
      return spelled
    }
    guard case .number(var numeral) = DigitReader(text: text).outcome(at: index) else {
      return nil
    }
    if ordinalSuffix(at: numeral.end), !numeral.hasDecimals {
      numeral.end += 1
      numeral.isOrdinal = true
      return numeral
    }
    multiply(&numeral, context)
    extend(&numeral, context)
    return numeral
  }

  /// "21st", "22nd", "23rd", "24th": an ending that goes with the last digit, so that "14st" is a weight.
  private func ordinalSuffix(at index: Int) -> Bool {
    guard text.touches(index), text.length(index) == 2 else { return false }
    if text.spells(index, "th") { return true }
    switch text.byte(index - 1, text.length(index - 1) - 1) {
    case 0x31: return text.spells(index, "st")
    case 0x32: return text.spells(index, "nd")
    case 0x33: return text.spells(index, "rd")
    default: return false
    }
  }

  // MARK: - Magnitudes after digits

  /// Multiplies a number in digits by the magnitude words and letters after it.
  private func multiply(_ numeral: inout Numeral, _ context: Context) {
    var isFirst = true
    while true {
      var next = numeral.end
      if text.isHyphen(next), text.touches(next), text.touches(next + 1) { next += 1 }
      guard text.follows(next), let word = text.number(next), !word.isOrdinal else { break }
      switch word.kind {
      case .magnitude where opensAdjective(next, after: numeral): return
      case .magnitude, .hundred: break
      case .vague where word.value >= 1000 && !text.spells(next + 1, "of"):
        // "5 millions"
        guard let power = Self.power(of: word.value) else { return }
        apply(power, to: &numeral, end: next + 1)
        continue
      case .collective where word.value == 12: break
      case .suffix where isFirst:
        guard isMagnitude(word, at: next, after: numeral, context) else { return }
        if text.length(next) == 1 { numeral.looseSuffix = next }
      default: return
      }
      if word.kind == .collective {
        numeral.value = numeral.value * ExactDecimal(word.value)
        numeral.end = next + 1
        return
      }
      apply(word.value, to: &numeral, end: next + 1)
      isFirst = false
      if word.kind == .suffix { break }
    }
    smallerGroups(&numeral)
  }

  /// Whether a magnitude belongs to what is counted: "28 billion-dollar disasters", not "a 28 billion-dollar deal".
  private func opensAdjective(_ index: Int, after numeral: Numeral) -> Bool {
    guard !text.isHyphen(index - 1), text.isHyphen(index + 1), text.touches(index + 1),
      text.touches(index + 2), text[index + 2].currency != 0, text.isWord(index + 3),
      !text.isSign(numeral.start - 1, "$")
    else { return false }
    for article in ["a", "an", "the", "this", "that", "its", "their"] as [StaticString]
    where text.spells(numeral.start - 1, article) {
      return false
    }
    let length = text.length(index + 3)
    return length > 3 && text.byte(index + 3, length - 1) == UInt8(ascii: "s")
  }

  private static func power(of value: Int) -> Int? {
    var power = 0
    var rest = value
    while rest > 1, rest % 10 == 0 {
      rest /= 10
      power += 1
    }
    return rest == 1 ? power : nil
  }

  private func apply(_ power: Int, to numeral: inout Numeral, end: Int) {
    numeral.value = numeral.value.scaled(byPowerOfTen: power)
    numeral.precision += power
    numeral.magnitude += power
    numeral.end = end
    numeral.isYearLike = false
  }

  /// "4 thousand 3 hundred and 21": smaller groups that go on in digits.
  private func smallerGroups(_ numeral: inout Numeral) {
    var limit = numeral.magnitude
    while limit > 2, text.isDigits(numeral.end), text.length(numeral.end) <= 3,
      let word = text.number(numeral.end + 1), word.kind == .magnitude || word.kind == .hundred,
      word.value < limit, text.follows(numeral.end),
      let part = ExactDecimal(parsing: text.letters(numeral.end))
    {
      numeral.value = numeral.value + part.scaled(byPowerOfTen: word.value)
      numeral.precision = word.value
      limit = word.value
      numeral.end += 2
    }
    if limit < numeral.magnitude, text.spells(numeral.end, "and"), text.isDigits(numeral.end + 1),
      text.length(numeral.end + 1) <= limit, text.byte(numeral.end + 1) != 0x30,
      let part = ExactDecimal(parsing: text.letters(numeral.end + 1))
    {
      numeral.value = numeral.value + part
      numeral.precision = 0
      numeral.end += 2
    }
  }

  /// Whether a letter after a number means a magnitude, not a unit.
  private func isMagnitude(
    _ word: NumberWord, at index: Int, after numeral: Numeral, _ context: Context
  ) -> Bool {
    let touches = text.touches(index)
    if text.touches(index + 1) {
      switch text.sign(index + 1) {
      case 0x26, 0x2F, 0x5E, 0xB2, 0xB3: return false
      default: if text.isDigits(index + 1) { return false }
      }
    }
    if word.isLoose {
      return text.length(index) == 2 && text.spells(index, "mm") ? context.isMoney : true
    }
    if context.isMoney { return true }
    let letter = text.byte(index)
    switch letter {
    case 0x4D: return touches || text.tokens[index].gap == .space
    case 0x6B: return touches
    case 0x4B: return touches && numeral.value > ExactDecimal(0)
    case 0x42: return touches && !(text.isCapitalized(index + 1) && text.isWord(index + 1))
    case 0x6D, 0x62:
      return touches
        && (isCounted(index + 1) || isCurrency(index + 1) || isOfCrowd(index, from: numeral.start))
    case 0x47: return touches && numeral.value >= ExactDecimal(7)
    default: return false
    }
  }

  /// Whether a token is a word that can be counted, so that "1.2m people" is told from "1.2m long".
  func isCounted(_ index: Int) -> Bool {
    guard text.isWord(index), text.length(index) > 2,
      text.tokens[index].gap == .space
        || text.tokens[index].gap == .line && !text.isCapitalized(index)
    else { return false }
    for word in Self.dimensions where text.letters(index).elementsEqual(word) { return false }
    let many = Numeral(
      start: index, end: index, value: ExactDecimal(2), precision: 0, form: .digits)
    return NounReader(text: text).noun(at: index, after: many) != nil
  }

  /// "5.1m kroner", "310m won", "2.7m working days": a currency's name, or what time is counted in.
  private func isCurrency(_ index: Int) -> Bool {
    guard text.isWord(index), text.length(index) > 2, !text.touches(index),
      text.tokens[index].gap <= .line
    else { return false }
    return text[index].currency != 0
      || text.spells(index, "working") && text[index + 1].unit != 0
  }

  private static let dimensions: [[UInt8]] = [
    "long", "tall", "wide", "deep", "high", "thick", "below", "high", "sprint", "race", "final",
    "relay", "hurdles", "freestyle", "butterfly", "backstroke", "breaststroke", "medley",
    "diameter", "radius", "altitude", "underwater", "stretch", "swim", "run", "dash", "waves",
    "wave", "tower", "pool", "world", "men", "women", "mark", "event", "title", "record",
  ].map { Array($0.utf8) }
}

// MARK: - Parts that follow a number

extension NumeralReader {
  /// "point five", "and a half", "and three quarters", and a magnitude after these.
  private func extend(_ numeral: inout Numeral, _ context: Context) {
    if text.spells(numeral.end, "point"), let decimals = spelledDecimals(at: numeral.end + 1),
      !numeral.hasDecimals, numeral.magnitude == 0
    {
      numeral.value =
        numeral.value
        + decimals.value.scaled(byPowerOfTen: -decimals.count)
      numeral.precision = -decimals.count
      numeral.hasDecimals = true
      numeral.end = decimals.end
      numeral.isYearLike = false
      multiply(&numeral, context)
      return
    }
    var next = numeral.end
    if text.isHyphen(next), text.touches(next) { next += 1 }
    guard text.spells(next, "and"), text.follows(next), !numeral.hasDecimals else { return }
    next += 1
    if text.isHyphen(next), text.touches(next) { next += 1 }
    guard let part = fractionPart(at: next), !context.isBetween || part.hasArticle else { return }
    let isWhole = numeral.magnitude == 0
    var scale = isWhole ? 0 : numeral.magnitude
    numeral.end = part.end
    var following = part.end
    if text.isHyphen(following), text.touches(following) { following += 1 }
    if let word = text.number(following), word.kind == .magnitude, text.follows(following) {
      if isWhole {
        numeral.value = (numeral.value + part.value).scaled(byPowerOfTen: word.value)
        numeral.magnitude = word.value
        numeral.precision = word.value - 1
        numeral.end = following + 1
        return
      }
      scale = word.value
      numeral.end = following + 1
    }
    numeral.value = numeral.value + part.value.scaled(byPowerOfTen: scale)
    numeral.precision = max(scale - 2, scale + part.value.exponent)
    numeral.hasDecimals = true
    numeral.isYearLike = false
    if isWhole, let word = text.number(following), word.isDozen, text.follows(following) {
      // "two and a half dozen"
      numeral.value = numeral.value * ExactDecimal(word.value)
      numeral.precision = 0
      numeral.hasDecimals = false
      numeral.end = following + 1
    }
  }

  /// "a half", "half", "three quarters", "one third" after "and".
  private func fractionPart(at index: Int) -> (value: ExactDecimal, end: Int, hasArticle: Bool)? {
    var next = index
    var numerator = 1
    var hasArticle = false
    if text.spells(next, "a") || text.spells(next, "an") {
      next += 1
      hasArticle = true
      if text.isHyphen(next), text.touches(next) { next += 1 }
    } else if let word = text.number(next), !word.isOrdinal, word.kind == .unit, word.value > 0 {
      numerator = word.value
      next += 1
      if text.isHyphen(next), text.touches(next) { next += 1 }
    } else if let tens = spelledCardinal(at: next), let value = tens.value.asInt, value < 100,
      let word = text.number(tens.end), word.isOrdinal, word.isPlural
    {
      numerator = value
      next = tens.end
    }
    guard let word = text.number(next), let denominator = word.denominator,
      hasArticle || numerator > 1 || word.kind == .fraction || next > index
    else { return nil }
    if !hasArticle, next == index, word.value != 2, word.value != 4 { return nil }
    // "and a third": a part only when it is not "a third man".
    if hasArticle, word.kind != .fraction, text.isWord(next + 1),
      !text[next + 1].traits.contains(.function), text.number(next + 1)?.kind != .magnitude,
      !text[next + 1].traits.contains(.unit)
    {
      return nil
    }
    var end = next + 1
    if text.spells(end, "of"), text[end + 1].traits.contains(.unit) { end += 1 }
    guard
      let value = ExactDecimal(numerator).divided(
        by: ExactDecimal(denominator), significantDigits: 18)
    else { return nil }
    return (value, end, hasArticle)
  }

  /// The digits after "point": words or one run of digits.
  private func spelledDecimals(at index: Int) -> (value: ExactDecimal, count: Int, end: Int)? {
    if text.isDigits(index), text.length(index) <= 18,
      let value = ExactDecimal(parsing: text.letters(index))
    {
      return (value, text.length(index), index + 1)
    }
    var value = ExactDecimal.zero
    var count = 0
    var next = index
    while count < 18, let word = text.number(next), word.kind == .unit, !word.isOrdinal {
      value = value.scaled(byPowerOfTen: 1) + ExactDecimal(word.value)
      count += 1
      next += 1
    }
    return count > 0 ? (value, count, next) : nil
  }
}

extension NumberWord {
  /// What the word divides by: 3 for "third", 2 for "half"; none for "first" and "second".
  var denominator: Int? {
    switch kind {
    case .fraction: value
    case .hundred where isOrdinal: 100
    case .magnitude where isOrdinal:
      value <= 12 ? (0..<value).reduce(1) { product, _ in product * 10 } : nil
    default: isOrdinal && value > 2 ? value : nil
    }
  }
}
