// SPDX-License-Identifier: MIT

import SourceText

/// Reads one number with its unit: `$2.9 billion`, `17 km/h`, `2 hours 30 minutes`, `-5 °C`.
struct AmountReader {
  let text: TaggedText
  let numerals: NumeralReader
  let money: MoneyReader
  let units: UnitReader

  init(text: TaggedText) {
    self.text = text
    numerals = NumeralReader(text: text)
    money = MoneyReader(text: text)
    units = UnitReader(text: text)
  }

  /// The amount that starts at a token.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - isBetween: Whether it follows "between".
  /// - Returns: The amount, or `nil` when none starts there.
  func amount(at index: Int, isBetween: Bool = false) -> Amount? {
    var amount = Amount()
    guard read(at: index, isBetween: isBetween, into: &amount) else { return nil }
    return amount
  }

  /// Reads the amount that starts at a token into one that is there, which saves a copy at each step.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - isBetween: Whether it follows "between".
  ///   - amount: Takes the amount; means nothing when none starts there.
  /// - Returns: Whether one starts there.
  func read(at index: Int, isBetween: Bool = false, into amount: inout Amount) -> Bool {
    var context = NumeralReader.Context()
    context.isBetween = isBetween
    guard text.isDigits(index) else { return read(at: index, context, into: &amount) }
    if text.tokens[index].gap == .space, let word = money.millions(at: index - 1),
      let numeral = numerals.numeral(at: index)
    {
      // "MAUD 60"
      amount.begin(with: numeral)
      amount.start = index - 1
      takeMillions(word, into: &amount)
      return true
    }
    return read(numberAt: index, from: index, isNegative: false, context, into: &amount)
  }

  /// Reads an amount that begins with a sign, a currency or a word.
  private func read(
    at index: Int, _ surroundings: NumeralReader.Context, into amount: inout Amount
  ) -> Bool {
    var context = surroundings
    var next = index
    var isNegative = sign(at: &next)
    if let prefix = money.prefix(at: next) {
      context.isMoney = true
      var at = prefix.end
      if text.isMinus(at), text.touches(at + 1) {
        at += 1
        isNegative = true
      }
      if text.tokens.has(at), text.tokens[at].gap <= .line || at == prefix.end,
        text.follows(at), let numeral = numerals.numeral(at: at, context),
        numeral.form == .digits
          || (numeral.form == .words && prefix.word.isCode == false
            && text.tokens[next].kind == .sign),
        !numeral.isOrdinal,
        // "#13bn" is money, "#1" and "#5k" are not.
        text.sign(next) != 0x23 || numeral.magnitude >= 6 || numeral.isGrouped
      {
        amount.begin(with: numeral)
        amount.start = index
        amount.measure = .money(prefix.word)
        finishMoney(&amount, negative: isNegative)
        return true
      }
      if next != index { return false }
    }
    if let word = money.millions(at: next) {
      guard let numeral = numerals.numeral(at: next + 1), numeral.form == .digits else {
        return false
      }
      amount.begin(with: numeral)
      amount.start = index
      takeMillions(word, into: &amount)
      return true
    }
    if next == index, text.isWord(index), let opened = opened(at: index) {
      amount = opened
      return true
    }
    return read(numberAt: next, from: index, isNegative: isNegative, context, into: &amount)
  }

  /// An amount that opens with an article or a currency's name.
  @inline(__always)
  private func opened(at index: Int) -> Amount? {
    if text.length(index) <= 2,
      let opened = articleDuration(at: index) ?? articleAndHalf(at: index)
        ?? articleMeasure(at: index)
    {
      return opened
    }
    return text[index].currency != 0 && text.isDigits(index + 1) ? namedMoney(at: index) : nil
  }

  /// Reads a number and the unit after it, from the sign before it on.
  private func read(
    numberAt next: Int, from index: Int, isNegative: Bool, _ context: NumeralReader.Context,
    into amount: inout Amount
  ) -> Bool {
    guard let numeral = numerals.numeral(at: next, context) else { return false }
    amount.begin(with: numeral)
    amount.start = index
    if numeral.isOrdinal { return !isNegative }
    var isNegative = isNegative
    if let first = eitherSign(before: next) {
      amount.start = first
      isNegative = false
    }
    if isNegative {
      amount.value = -amount.value
      amount.numeral.isSigned = true
    }
    readUnit(&amount)
    return true
  }

  /// A sign before a number: `-5`, `−5`, `minus five`, `negative 5`.
  private func sign(at index: inout Int) -> Bool {
    if text.isMinus(index) || text.isSign(index, "+"),
      text.touches(index + 1) || isSpacedMinus(index)
    {
      let isFree =
        !text.touches(index)
        || !(text.isWord(index - 1) || text.isDigits(index - 1)
          || text.isMinus(index - 1) || text.isSign(index - 1, ")") || text.isSign(index - 1, "%"))
      guard isFree else { return false }
      let isMinus = text.isMinus(index)
      index += 1
      return isMinus
    }
    if text.spells(index, "minus") || text.spells(index, "negative"), text.follows(index + 1),
      text.isDigits(index + 1) || text.number(index + 1) != nil || text.sign(index + 1) >= 0x24
    {
      index += 1
      return true
    }
    return false
  }

  /// The first token of "±", "+/-" or "plus or minus" before a number: a width either side, no sign.
  private func eitherSign(before index: Int) -> Int? {
    if text.sign(index - 1) == 0xB1, text.touches(index) { return index - 1 }
    if text.spells(index - 1, "minus"), text.spells(index - 2, "or"), text.spells(index - 3, "plus")
    {
      return index - 3
    }
    return text.isMinus(index - 1) && text.isSign(index - 2, "/") && text.isSign(index - 3, "+")
      ? index - 3 : nil
  }

  /// "- 2 degrees": a minus with a blank after it, at the start of the text.
  private func isSpacedMinus(_ index: Int) -> Bool {
    index == 0 && text.isDigits(index + 1) && text.isHyphen(index)
  }

  // MARK: - Money

  /// What may follow a number with its currency before it.
  private func finishMoney(_ amount: inout Amount, negative: Bool) {
    eighths(&amount)
    if negative { amount.value = -amount.value }
    if case .money(let word) = amount.measure,
      text.isWord(amount.end),
      let suffix = money.suffix(at: amount.end, after: amount.numeral),
      suffix.word.minorDigits == nil,
      suffix.word.code == word.code || (word.code == "USD" && suffix.word.isCode)
        || (word.code == "USD" && suffix.end > amount.end + 1)
    {
      amount.measure = .money(suffix.word)
      amount.end = suffix.end
    }
    perUnit(&amount)
  }

  /// "$5.81-1/2 a bushel": the fraction of a cent that grain is priced in.
  private func eighths(_ amount: inout Amount) {
    guard amount.precision == -2, amount.numeral.magnitude == 0, text.isHyphen(amount.end),
      text.touches(amount.end), text.touches(amount.end + 1), text.length(amount.end + 1) == 1,
      case .number(let part) = DigitReader(text: text).outcome(at: amount.end + 1),
      part.isFraction, part.value < .one
    else { return }
    amount.value = amount.value + part.value.scaled(byPowerOfTen: -2)
    amount.precision = -3
    amount.end = part.end
    amount.numberEnd = part.end
  }

  /// "30 MUSD", "MEUR 60".
  private func takeMillions(_ word: CurrencyWord, into amount: inout Amount) {
    amount.measure = .money(word)
    amount.value = amount.value.scaled(byPowerOfTen: 6)
    amount.precision += 6
    amount.numeral.magnitude += 6
  }

  /// "3 dollars 50 cents", "10 $ 30 cent".
  private func minorPart(_ amount: inout Amount, of word: CurrencyWord) {
    var next = amount.end
    if text.spells(next, "and") { next += 1 }
    guard text.follows(next), amount.value.isInteger,
      let numeral = numerals.numeral(at: next), numeral.value < ExactDecimal(100),
      let suffix = money.suffix(at: numeral.end, after: numeral),
      let digits = suffix.word.minorDigits,
      suffix.word.major == word.code || Self.isSharedMinor(suffix.word)
    else { return }
    amount.value = amount.value + numeral.value.scaled(byPowerOfTen: -digits)
    amount.precision = -digits
    amount.end = suffix.end
  }

  /// "15 dollars and 50", "17 USD 25" at the end of a clause.
  private func unnamedMinorPart(_ amount: inout Amount) {
    var next = amount.end
    if text.spells(next, "and") { next += 1 }
    guard text.isWord(amount.end - 1), text.isDigits(next), text.length(next) == 2,
      text.follows(next),
      amount.value.isInteger, amount.numeral.magnitude == 0, amount.numeral.form == .digits,
      !text.isWord(next + 1) || !text.follows(next + 1) || text.spells(next + 1, "more"),
      !(text.touches(next + 1) && text.touches(next + 2) && text.isDigits(next + 2)),
      text[next + 1].unit == 0, text[next + 1].currency == 0,
      let cents = ExactDecimal(parsing: text.letters(next))
    else { return }
    amount.value = amount.value + cents.scaled(byPowerOfTen: -2)
    amount.precision = -2
    amount.end = next + 1
  }

  private static func isSharedMinor(_ word: CurrencyWord) -> Bool {
    word.code == "USD.cent" || word.code == "CHF.centime" || word.code == "BRL.centavo"
  }

  // MARK: - Units

  /// Takes in the unit or currency that starts where an amount ends.
  func readUnit(_ amount: inout Amount) {
    guard mayBeUnit(at: amount.end) else { return }
    let numeral = amount.numeral
    var next = amount.end
    // "half an hour", "a quarter of an hour", "a couple of metres".
    if numeral.isFraction || numeral.form == .words {
      if text.spells(next, "of"), numeral.isFraction || text.spells(next - 1, "couple") {
        next += 1
      }
      if numeral.isFraction, text.spells(next, "a") || text.spells(next, "an"), text.follows(next) {
        next += 1
      }
    }
    // "0.6 of a percentage point"
    let isPart =
      numeral.form == .digits && numeral.hasDecimals && numeral.value < .one
      && text.spells(next, "of") && text.spells(next + 1, "a")
    if isPart { next += 2 }
    if let suffix = money.suffix(at: amount.end, after: numeral) {
      takeMoney(suffix, into: &amount)
      return
    }
    if let word = money.millions(at: amount.end) {
      takeMillions(word, into: &amount)
      amount.end += 1
      return
    }
    if numeral.form == .vague || numeral.form == .few || numeral.form == .words,
      text.spells(amount.end, "of"), let suffix = money.suffix(at: amount.end + 1, after: numeral)
    {
      takeMoney(suffix, into: &amount)
      return
    }
    if numeral.form == .vague, text.spells(next, "of") { next += 1 }
    if let extra = extraWord(at: next) { next = extra }
    guard let reading = units.unit(at: next, after: numeral) else {
      if numeral.looseSuffix == nil { perBare(&amount) }
      return
    }
    if reading.unit.dimension == .index, numeral.isFraction, amount.value < .one, isOfRates(next) {
      amount.measure = .unit(.percentagePoints)
      amount.end = reading.end
      return
    }
    if next > amount.end, !isPart,
      reading.unit.dimension == .percent || reading.unit.dimension == .index
    {
      return
    }
    amount.measure = .unit(reading.unit)
    amount.value = amount.value * ExactDecimal(reading.factor)
    if reading.factor % 10 == 0 {
      amount.precision += ExactDecimal(reading.factor).leadingPower ?? 0
    }
    amount.end = reading.end
    if reading.unit.dimension == .duration { readDuration(&amount) }
    if reading.unit.dimension == .temperature { readTemperature(&amount) }
    if reading.unit.dimension == .length || reading.unit.dimension == .mass { compound(&amount) }
    perUnit(&amount)
  }

  /// Whether a unit may begin behind a number: at a word or sign that the tables know, after a hyphen, at a
  /// word such as `MEUR`, or at a word before a unit ("extra minutes").
  private func mayBeUnit(at index: Int) -> Bool {
    text.isKnown(index) || text.isHyphen(index)
      || text.isWord(index) && (text.length(index) == 4 || text[index + 1].unit != 0)
  }

  private func takeMoney(_ suffix: (word: CurrencyWord, end: Int), into amount: inout Amount) {
    amount.measure = .money(suffix.word)
    amount.end = suffix.end
    if suffix.word.isCode || text.sign(suffix.end - 1) >= 0x24,
      let word = text.number(amount.end), word.kind == .magnitude, text.follows(amount.end),
      amount.numeral.magnitude == 0
    {
      // "75 USD million"
      amount.value = amount.value.scaled(byPowerOfTen: word.value)
      amount.precision += word.value
      amount.numeral.magnitude = word.value
      amount.end += 1
      amount.numberEnd = amount.end
    }
    if suffix.word.minorDigits == nil {
      minorPart(&amount, of: suffix.word)
      unnamedMinorPart(&amount)
    }
    perUnit(&amount)
  }

  /// "2 extra minutes", "two more years": a word between number and unit of time.
  private func extraWord(at index: Int) -> Int? {
    guard text.isWord(index), text[index + 1].unit != 0 else { return nil }
    for name in [
      "extra", "more", "additional", "consecutive", "straight", "full", "long", "whole",
      "successive",
      "further", "working", "solid", "short", "calendar", "upcoming", "coming", "remaining",
      "wasted",
    ] as [StaticString] where text.spells(index, name) {
      guard let unit = text.plainUnit(at: index + 1), unit.dimension == .duration else {
        return nil
      }
      return index + 1
    }
    return nil
  }

  /// The denominator of a rate.
  private func perUnit(_ amount: inout Amount) {
    amount.unitEnd = amount.end
    switch amount.measure {
    case .bare: perBare(&amount)
    case .money:
      if text.spells(amount.end, "to"), text.spells(amount.end + 1, "the"),
        let rate = units.currency(at: amount.end + 2)
      {
        amount.per = rate.code
        amount.end = rate.end
        return
      }
      guard let per = units.denominator(at: amount.end, allowsArticle: true),
        !(per.isTime && (per.code == "a" || per.code.hasSuffix(".a")))
      else { return }
      amount.per = per.code
      amount.end = per.end
    case .unit(let unit):
      switch unit.dimension {
      case .percent, .points, .index, .duration, .temperature, .angle: return
      default: break
      }
      guard
        let per = units.denominator(at: amount.end, allowsArticle: true)
          ?? flow(after: amount.end)
      else { return }
      if per.code == "s", let bits = bits(of: unit, at: amount.end - 1) {
        amount.measure = .unit(bits)
        amount.end = per.end
        return
      }
      amount.per = per.code
      amount.end = per.end
    }
  }

  /// "56 kb per second": with a small "b" what a line carries is told in bits.
  private func bits(of unit: Unit, at index: Int) -> Unit? {
    guard unit.dimension == .data, unit.code.hasSuffix("By"), text.length(index) == 2,
      text.byte(index, 1) == UInt8(ascii: "b")
    else { return nil }
    return Unit(code: String(unit.code.dropLast(2)) + "bit/s", dimension: .data)
  }

  /// What a flow is per where its substance comes between: "4.7 million barrels of oil a day".
  private func flow(after index: Int) -> UnitReader.Denominator? {
    guard text.spells(index, "of") else { return nil }
    for next in (index + 2)...(index + 3) {
      guard text.isWord(next - 1), text.follows(next - 1),
        text[next - 1].traits.isDisjoint(with: [.function, .verb])
      else { return nil }
      if let per = units.denominator(at: next, allowsArticle: true),
        per.isTime || text.spells(next, "per")
      {
        return per
      }
    }
    return nil
  }

  private func perBare(_ amount: inout Amount) {
    guard text.spells(amount.end, "per"), !text.spells(amount.end + 1, "cent"),
      let per = units.denominator(at: amount.end, allowsArticle: false)
    else { return }
    amount.per = per.code
    amount.end = per.end
  }
}
