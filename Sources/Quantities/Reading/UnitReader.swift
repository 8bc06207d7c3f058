// SPDX-License-Identifier: MIT

import SourceText

/// Reads the unit after a number: names, symbols, squares and cubes, and what a rate is per.
///
///     km   square miles   km²   cubic feet   kg/cm³   miles per hour   barrels a day   per 100,000 people
struct UnitReader {
  let text: TaggedText

  /// A unit and how far it reaches.
  struct Reading {
    var unit: Unit
    /// How many of `unit` one such unit is ("decade": 10 years).
    var factor = 1
    var end: Int
  }

  /// The unit that starts at a token, after a number.
  ///
  /// - Parameters:
  ///   - index: The token after the number.
  ///   - numeral: The number.
  /// - Returns: The unit, or `nil` when none starts there.
  func unit(at index: Int, after numeral: Numeral) -> Reading? {
    var start = index
    if text.isHyphen(start), text.touches(start) { start += 1 }
    guard text.follows(start) || start == index, start < text.count else { return nil }
    guard var reading = power(at: start, numeral) ?? simple(at: start, numeral) else { return nil }
    // "the asteroid 2024 YR4"
    if text.isDigits(reading.end), text.touches(reading.end), !text.touches(start),
      text.isAllCapitals(reading.end - 1), reading.unit.dimension == .duration
    {
      return nil
    }
    raise(&reading, symbol: start)
    return reading
  }

  // MARK: - One unit

  /// "square kilometres", "cubic feet", "sq mi".
  private func power(at index: Int, _ numeral: Numeral) -> Reading? {
    let exponent: Int
    if text.spells(index, "square") || text.spells(index, "sq") {
      exponent = 2
    } else if text.spells(index, "cubic") || text.spells(index, "cu") {
      exponent = 3
    } else {
      return nil
    }
    var next = index + 1
    if text.isSign(next, "."), text.touches(next) { next += 1 }
    if text.isHyphen(next), text.touches(next) { next += 1 }
    guard let base = simple(at: next, numeral), base.unit.dimension == .length, base.factor == 1
    else { return nil }
    return Reading(unit: Self.raised(base.unit, to: exponent), end: base.end)
  }

  /// A unit by its name or symbol.
  private func simple(at index: Int, _ numeral: Numeral) -> Reading? {
    var found: UnitWord?
    guard
      let match = text.longestPhrase(
        at: index,
        where: { entry in entry.unit != 0 }),
      let word = choose(text.table[match.id].unit, from: index, to: match.end, numeral)
        .map({ ($0, match.end) })
        ?? shorter(at: index, than: match.end, numeral)
    else { return nil }
    found = word.0
    guard let found else { return nil }
    var end = word.1
    // A full stop at the end of a sentence is not the abbreviation's.
    if end > index + 1, text.isSign(end - 1, "."),
      !(text.follows(end) && text.isWord(end) && !text.isCapitalized(end))
    {
      end -= 1
    }
    return Reading(unit: found.unit, factor: found.factor, end: end)
  }

  /// The reading of the first word alone, where the longer phrase has none.
  private func shorter(at index: Int, than end: Int, _ numeral: Numeral) -> (UnitWord, Int)? {
    guard end > index + 1 else { return nil }
    return choose(text[index].unit, from: index, to: index + 1, numeral).map { ($0, index + 1) }
  }

  /// The reading of some letters as a unit: a symbol as written, then a name, then a symbol in other case.
  private func choose(_ first: UInt16, from start: Int, to end: Int, _ numeral: Numeral)
    -> UnitWord?
  {
    let letters = text.bytes.part(
      from: Int(text.tokens[start].start), to: Int(text.tokens[end - 1].end))
    let touches = text.touches(start)
    var named: UnitWord?
    var folded: UnitWord?
    var index = first
    while index != 0 {
      let word = text.table.units[Int(index) - 1]
      index = word.next
      if word.symbol.isEmpty {
        if named == nil { named = word }
      } else if letters.elementsEqual(word.symbol) {
        if !word.mustTouch || touches || isLoneTemperature(word, at: start, numeral),
          isSymbol(word, at: start, end: end, numeral)
        {
          return word
        }
      } else if folded == nil, touches, word.symbol.count > 1, !word.mustTouch {
        folded = word
      }
    }
    if let named, isName(named, at: start, end: end, numeral) { return named }
    return named == nil ? folded : nil
  }

  /// Whether letters that are a symbol also stand as one here.
  private func isSymbol(_ word: UnitWord, at index: Int, end: Int, _ numeral: Numeral) -> Bool {
    if text.spells(index, "in") { return isInch(at: index, numeral) }
    if text.isSign(index, "\"") || text.isSign(index, "'") || text.sign(index) == 0x201D {
      return isMark(at: index, end: end)
    }
    let touches = text.touches(index)
    // "24703 m212" is a name; "m2" and "m3" are powers.
    if text.touches(end), text.isDigits(end), text.length(end) > 1 { return false }
    if !touches {
      if text[index].traits.contains(.function), text.length(index) > 1 {
        if text.spells(index, "ms") { return !text.isCapitalized(index) }
        return text.spells(index, "pm") && !isTimeLike(numeral)
      }
      if word.symbol.count == 1, text.isWord(index) {
        if text.isSign(end, "."), text.touches(end), text.isCapitalized(end + 1) { return false }
        if text.touches(end), text.isDash(end), text.touches(end + 1) { return false }
        if text.touches(end), !text.isSign(end, "/"), text.isWord(end + 1) { return false }
        return numeral.form == .digits
      }
    }
    if text.isWord(index), text.touches(end), text.isHyphen(end) || text.isSign(end, "'"),
      word.symbol.count == 1, text.isWord(end + 1), text.touches(end + 1)
    {
      return false
    }
    return numeral.form == .digits || word.symbol.count > 1
  }

  /// "30 C", "86 F": a capital apart from its number, where nothing makes it a name.
  private func isLoneTemperature(_ word: UnitWord, at index: Int, _ numeral: Numeral) -> Bool {
    guard word.dimension == .temperature, numeral.form == .digits, !numeral.isGrouped,
      numeral.value < ExactDecimal(1000), text.tokens[index].gap == .space
    else { return false }
    return !text.isCapitalized(index + 1) && !text.isDash(index + 1) && !text.isSign(index + 1, "&")
  }

  /// Whether a number could be an hour, alone or with minutes.
  private func isTimeLike(_ numeral: Numeral) -> Bool {
    guard numeral.value <= ExactDecimal(24) else { return false }
    return numeral.precision == 0 || numeral.precision == -2
  }

  /// `"` and `'` are inches and feet right after digits, unless they close a quotation.
  private func isMark(at index: Int, end: Int) -> Bool {
    guard text.isDigits(index - 1) || text.vulgarFraction(index - 1) != nil else { return false }
    if end > index + 1 { return text.touches(index) && text.touches(index + 1) }
    if text.isSign(index, "'") {
      return text.touches(index) && text.isDigits(index + 1) && text.touches(index + 1)
    }
    var marks = 0
    var back = index - 1
    while back >= 0, text.tokens[back + 1].gap < .paragraph, index - back < 400 {
      if text.isSign(back, "\"") && !text.isDigits(back - 1) { marks += 1 }
      if text.sign(back) == 0x201C { marks = 1 }
      back -= 1
    }
    guard marks % 2 == 0 else { return false }
    if text.touches(index) { return true }
    for word in ["long", "wide", "tall", "thick", "high", "deep"] as [StaticString]
    where text.spells(end, word) {
      return true
    }
    return false
  }

  /// "in" is an inch when nothing that "in" could govern comes after it.
  private func isInch(at index: Int, _ numeral: Numeral) -> Bool {
    guard numeral.form == .digits, !numeral.isYearLike else { return false }
    // "1-in-100"
    if text.isDash(index + 1), text.touches(index + 1), text.touches(index + 2) { return false }
    if text.isSign(index + 1, "."), text.touches(index + 1), text.isWord(index + 2) {
      return text.tokens[index + 2].gap == .space && !text.isCapitalized(index + 2)
    }
    guard text.follows(index + 1) else { return true }
    if !text.isWord(index + 1) && !text.isDigits(index + 1) {
      return !text.isSign(index + 1, "$") && text.sign(index + 1) != 0x201C
    }
    if numeral.isFraction && numeral.value > .one { return true }
    for word in ["thick", "wide", "long", "tall", "high", "deep", "by", "x", "diameter", "of"]
      as [StaticString] where text.spells(index + 1, word)
    {
      return true
    }
    return text.touches(index) && !text.isDigits(index + 1)
  }

  /// Whether a word that is a unit's name also stands for it here.
  private func isName(_ word: UnitWord, at index: Int, end: Int, _ numeral: Numeral) -> Bool {
    if word.dimension == .index { return !text.isCapitalized(index) }
    if Self.rare.contains(text.tokens[index].code) {
      // "lost five stone", not "five stone lions".
      let isWeight =
        text.spells(index, "stone") && numeral.value > .one
        && (!text.isWord(end) || text[end].traits.contains(.function) || !text.follows(end))
      return (numeral.form == .digits || isWeight) && !text.isCapitalized(index)
    }
    if numeral.form == .words, numeral.value == .one, text.spells(index, "foot"),
      !text.touches(index)
    {
      return !text.spells(index + 1, "in") && !text.spells(index + 1, "on")
    }
    return true
  }

  /// Names that are more often something else.
  private static let rare: CodeSet = CodeSet(
    [
      "mole", "moles", "gray", "grays", "henry", "henries", "grain", "grains", "curie", "tesla",
      "teslas", "newton", "newtons", "cord", "cords", "weber", "webers", "bar", "stone", "rad",
      "atmospheres", "meg", "megs", "pc", "thou", "mil", "tbs", "ac", "cal", "gs", "mb", "ct", "nm",
      "hp", "bit",
    ].map { WordHash.of($0) })

  // MARK: - Squares and cubes

  /// Takes in `²`, `^2`, `2` or "squared" after a length.
  private func raise(_ reading: inout Reading, symbol start: Int) {
    guard reading.unit.dimension == .length, reading.factor == 1 else { return }
    var exponent = 0
    var end = reading.end
    switch text.sign(end) {
    case 0xB2 where text.touches(end): exponent = 2
    case 0xB3 where text.touches(end): exponent = 3
    case 0x5E where text.touches(end): (exponent, end) = (digit(at: end + 1), end + 1)
    default:
      if text.isDigits(end), text.touches(end), text.length(end) == 1 {
        exponent = digit(at: end)
      } else if text.spells(end, "squared") {
        exponent = 2
      } else if text.spells(end, "cubed") {
        exponent = 3
      }
    }
    guard exponent == 2 || exponent == 3 else { return }
    reading.unit = Self.raised(reading.unit, to: exponent)
    reading.end = end + 1
  }

  private func digit(at index: Int) -> Int {
    text.isDigits(index) && text.length(index) == 1 ? Int(text.byte(index) - 0x30) : 0
  }

  private static func raised(_ unit: Unit, to exponent: Int) -> Unit {
    if unit.code == "[ft_i]", exponent == 3 { return Unit(code: "[cft_i]", dimension: .volume) }
    return Unit(code: unit.code + String(exponent), dimension: exponent == 2 ? .area : .volume)
  }
}

// MARK: - Rates

extension UnitReader {
  /// What a rate is per, and how far it reaches.
  struct Denominator {
    var code: String
    var isTime: Bool
    var end: Int
  }

  /// "per hour", "/kg", "a barrel", "per 100,000 people", "per capita".
  ///
  /// - Parameters:
  ///   - index: The token after the unit.
  ///   - allowsArticle: Whether "a barrel" counts, as after an amount that can be had for each.
  /// - Returns: What it is per, or `nil` when it is no rate.
  func denominator(at index: Int, allowsArticle: Bool) -> Denominator? {
    if text.isSign(index, "/"), text.touches(index) {
      guard text.isWord(index + 1), let unit = unitOnly(at: index + 1) else { return nil }
      return unit
    }
    if text.spells(index, "per"), text.follows(index) {
      return unitOnly(at: index + 1) ?? counted(at: index + 1)
    }
    guard allowsArticle else { return nil }
    var next = index
    let isHyphenated = text.isHyphen(next) && text.touches(next)
    if isHyphenated { next += 1 }
    guard text.spells(next, "a") || text.spells(next, "an"), text.follows(next) else { return nil }
    next += 1
    if isHyphenated, text.isHyphen(next) { next += 1 }
    for (name, code) in Self.pieces where text.spells(next, name) {
      return Denominator(code: code, isTime: false, end: next + 1)
    }
    guard let unit = unitOnly(at: next), !text.isSymbolOnly(next) else { return nil }
    return unit
  }

  private static let pieces: [(StaticString, String)] = [
    ("share", "{share}"), ("head", "{person}"), ("person", "{person}"), ("piece", "{piece}"),
    ("unit", "{unit}"), ("copy", "{copy}"), ("ticket", "{ticket}"), ("bottle", "{bottle}"),
    ("dozen", "{dozen}"), ("night", "{night}"),
    ("pack", "{pack}"), ("trip", "{trip}"), ("seat", "{seat}"), ("season", "{season}"),
    ("game", "{game}"), ("match", "{match}"), ("visit", "{visit}"), ("word", "{word}"),
  ]

  private func unitOnly(at index: Int) -> Denominator? {
    let one = Numeral(
      start: index, end: index, value: .one, precision: 0, form: .digits)
    guard let reading = unit(at: index, after: one), reading.unit.dimension != .index,
      reading.unit.dimension != .percent, !text.spells(index, "in")
    else { return nil }
    let code = reading.factor == 1 ? reading.unit.code : "\(reading.factor).\(reading.unit.code)"
    return Denominator(
      code: code, isTime: reading.unit.dimension == .duration, end: reading.end)
  }

  /// "dollar" of "155 yen per dollar", "7.1 yuan to the dollar".
  func currency(at index: Int) -> Denominator? {
    let one = Numeral(start: index, end: index, value: .one, precision: 0, form: .digits)
    guard let suffix = MoneyReader(text: text).suffix(at: index, after: one),
      suffix.word.minorDigits == nil
    else { return nil }
    return Denominator(code: suffix.word.code, isTime: false, end: suffix.end)
  }

  /// "100,000 people", "woman", "capita", "household".
  private func counted(at index: Int) -> Denominator? {
    if text.spells(index, "capita") || text.spells(index, "head") {
      return Denominator(code: "{person}", isTime: false, end: index + 1)
    }
    if let word = text.number(index), word.kind == .magnitude, !word.isOrdinal, word.value <= 12,
      let number = ExactDecimal.power(word.value).asInt
    {
      // "per million British thermal units"
      let one = Numeral(start: index, end: index, value: .one, precision: 0, form: .digits)
      if let reading = unit(at: index + 1, after: one), reading.unit.dimension != .index {
        return Denominator(code: "\(number).\(reading.unit.code)", isTime: false, end: reading.end)
      }
      let nouns = NounReader(text: text)
      if let noun = nouns.noun(at: index + 1, after: one) {
        return Denominator(
          code: "{\(number).\(nouns.singular(at: noun.index))}", isTime: false, end: noun.end)
      }
      return Denominator(code: "\(number)", isTime: false, end: index + 1)
    }
    if let numeral = NumeralReader(text: text).numeral(at: index), !numeral.isFraction,
      let number = numeral.value.asInt
    {
      if let reading = unit(at: numeral.end, after: numeral), reading.unit.dimension != .index {
        return Denominator(code: "\(number).\(reading.unit.code)", isTime: false, end: reading.end)
      }
      let nouns = NounReader(text: text)
      guard let noun = nouns.noun(at: numeral.end, after: numeral) else {
        return Denominator(code: "\(number)", isTime: false, end: numeral.end)
      }
      return Denominator(
        code: "{\(number).\(nouns.singular(at: noun.index))}", isTime: false, end: noun.end)
    }
    guard text.isWord(index), !text[index].traits.contains(.function), text.follows(index) else {
      return nil
    }
    if let currency = currency(at: index) { return currency }
    return Denominator(
      code: "{\(NounReader(text: text).singular(at: index))}", isTime: false, end: index + 1)
  }
}

extension TaggedText {
  /// Whether the only unit at a token is a symbol.
  func isSymbolOnly(_ index: Int) -> Bool {
    let entry = self[index].unit
    return entry == 0 || !table.units[Int(entry) - 1].symbol.isEmpty
  }
}
