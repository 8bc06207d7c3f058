// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Amounts that open with a word

extension AmountReader {
  /// "an hour and a half", "an hour and 45 minutes": one of a unit of time, when more of it follows.
  func articleDuration(at index: Int) -> Amount? {
    guard text.spells(index, "a") || text.spells(index, "an"),
      let unit = text.plainUnit(at: index + 1), unit.dimension == .duration,
      text.spells(index + 2, "and"), text.follows(index + 2)
    else { return nil }
    let one = Numeral(start: index, end: index + 1, value: .one, precision: 0, form: .article)
    var amount = Amount(one)
    amount.measure = .unit(unit.unit)
    amount.end = index + 2
    readDuration(&amount)
    guard amount.end > index + 2 else { return nil }
    return amount
  }

  /// "a kilogram of rice", "a litre": one of a unit, where the article can mean nothing else.
  func articleMeasure(at index: Int) -> Amount? {
    guard text.spells(index, "a") || text.spells(index, "an"),
      text.isWord(index + 1), text.follows(index + 1), !text.isSymbolOnly(index + 1),
      let unit = text.plainUnit(at: index + 1),
      unit.dimension == .mass || unit.dimension == .volume || unit.dimension == .area,
      !Self.loose.contains(text.tokens[index + 1].code),
      text.spells(index + 2, "of") || !text.follows(index + 2)
        || text.isSign(index + 2, ".") && text.touches(index + 2)
    else { return nil }
    let one = Numeral(start: index, end: index + 1, value: .one, precision: 0, form: .article)
    var amount = Amount(one)
    amount.measure = .unit(unit.unit)
    amount.end = index + 2
    return amount
  }

  /// "a foot and a half", "a mile and a half".
  func articleAndHalf(at index: Int) -> Amount? {
    guard text.spells(index, "a") || text.spells(index, "an"), text.spells(index + 2, "and"),
      text.spells(index + 3, "a"), text.spells(index + 4, "half"), text.follows(index + 4),
      !text.isSymbolOnly(index + 1), let unit = text.plainUnit(at: index + 1),
      unit.dimension == .length || unit.dimension == .mass || unit.dimension == .volume
    else { return nil }
    let half = ExactDecimal(15, exponent: -1)
    var amount = Amount(
      Numeral(start: index, end: index + 5, value: half, precision: -1, form: .article))
    amount.measure = .unit(unit.unit)
    return amount
  }

  /// Units that are as often vessels and figures of speech: "a ton of work", "a cup of tea".
  private static let loose: CodeSet = CodeSet(
    [
      "ton", "tonne", "cup", "stone", "cord", "grain", "dram", "drachm", "carat", "ounce",
      "tablespoon", "barrel", "bushel", "gallon", "pint",
    ]
    .map { WordHash.of($0) })

  /// "ringgit 42", "rupees 500 crore", "Australian dollars 3 million": a currency's name before its number.
  func namedMoney(at index: Int) -> Amount? {
    guard text.isWord(index), text[index].currency != 0, text.number(index) == nil,
      text.isDigits(index + 1), text.tokens[index + 1].gap == .space,
      let word = money.name(before: index + 1),
      let numeral = numerals.numeral(at: index + 1), numeral.form == .digits, !numeral.isOrdinal,
      !numeral.isYearLike, money.suffix(at: numeral.end, after: numeral) == nil,
      units.unit(at: numeral.end, after: numeral) == nil
    else { return nil }
    let isLarge = numeral.magnitude > 0 || numeral.isGrouped
    guard isLarge || !text.isCapitalized(index) && !isWordAfter(numeral.end) else { return nil }
    var amount = Amount(numeral)
    amount.start = index
    amount.measure = .money(word)
    return amount
  }

  /// Whether rates are spoken of near "a quarter point", which then is one of percentage.
  func isOfRates(_ index: Int) -> Bool {
    for at in max(0, index - 14)..<min(text.count, index + 8)
    where text.isWord(at) && ChangeWords.rated.contains(text.tokens[at].code) {
      return true
    }
    return false
  }

  private func isWordAfter(_ index: Int) -> Bool {
    text.isWord(index) && text.follows(index) && !text[index].traits.contains(.function)
  }
}
