// SPDX-License-Identifier: MIT

/// A currency, or the minor unit of one, as a word names it.
package struct CurrencyWord: Hashable, Sendable {
  /// `USD`, or `USD.cent` for the minor unit.
  package let code: String
  /// The minor units in one unit of the currency, as a power of ten; `nil` for the currency itself.
  package let minorDigits: Int?
  /// Whether the word can stand after a number.
  package var isSuffix: Bool
  /// Whether the word can stand before a number.
  package var isPrefix: Bool
  /// For codes that are also words: reads as money only in capitals and close company of a number.
  package let isWordlike: Bool
  /// For codes: must be written in capitals, where a name need not.
  package let isCode: Bool

  /// The code of the currency that a minor unit belongs to.
  var major: String { String(code.prefix(3)) }
}

extension WordTable {
  mutating func enterCurrencies() {
    let wordlike = Set(CurrencyWords.wordlikeCodes.split(separator: " ").map(String.init))
    var lines: [(code: String, fields: [ArraySlice<UInt8>])] = []
    TableLines(CurrencyWords.text).forEach(separator: 0x7C) { fields in
      guard fields.count == 5 else { return }
      lines.append((String(decoding: fields[0], as: UTF8.self), fields))
    }
    for (code, fields) in lines {
      for name in TableLines.pieces(fields[1], separator: 0x2C) {
        enter(money(code), as: name, suffix: true)
      }
      for sign in TableLines.pieces(fields[2], separator: 0x2C) {
        enter(money(code), as: sign, prefix: true)
      }
      let minor = TableLines.pieces(fields[4], separator: 0x3A)
      if minor.count == 2 {
        let word = CurrencyWord(
          code: code + "." + String(decoding: minor[0], as: UTF8.self),
          minorDigits: CurrencyWords.digits(of: code), isSuffix: false, isPrefix: false,
          isWordlike: false, isCode: false)
        for name in TableLines.pieces(minor[1], separator: 0x2C) {
          enter(word, as: name, suffix: true)
        }
      }
    }
    for (code, fields) in lines {
      let heads = TableLines.pieces(fields[1], separator: 0x2C).filter { !$0.contains(0x20) }
      for adjective in TableLines.pieces(fields[3], separator: 0x2C) {
        for head in heads where (head.first ?? 0) >= 0x61 {
          enter(money(code), as: adjective + [0x20] + head, suffix: true)
        }
      }
    }
    for (code, _) in lines where code != CurrencyWords.unresolved {
      let word = CurrencyWord(
        code: code, minorDigits: nil, isSuffix: true, isPrefix: true,
        isWordlike: wordlike.contains(code), isCode: true)
      enter(word, as: Array(code.lowercased().utf8)[...], suffix: true, prefix: true)
    }
  }

  private func money(_ code: String) -> CurrencyWord {
    CurrencyWord(
      code: code, minorDigits: nil, isSuffix: false, isPrefix: false, isWordlike: false,
      isCode: false)
  }

  private mutating func enter(
    _ word: CurrencyWord, as name: ArraySlice<UInt8>, suffix: Bool = false, prefix: Bool = false
  ) {
    let id = enter(name)
    guard id != Self.none else { return }
    if prefix { mark(first: name, .currency) }
    if self[id].currency != 0 {
      let index = Int(self[id].currency) - 1
      guard currencies[index].code == word.code else { return }
      if suffix { currencies[index].isSuffix = true }
      if prefix { currencies[index].isPrefix = true }
      return
    }
    var word = word
    word.isSuffix = suffix
    word.isPrefix = prefix
    currencies.append(word)
    let index = UInt16(currencies.count)
    update(id) {
      $0.currency = index
      $0.traits.insert(.currency)
    }
  }
}

extension CurrencyWords {
  /// How many decimal places the currency's minor unit has: 3 for the Gulf dinars, 8 for bitcoin, else 2.
  static func digits(of code: String) -> Int {
    switch code {
    case "KWD", "BHD", "IQD", "JOD", "OMR", "TND", "LYD": 3
    case "BTC": 8
    case "ETH": 9
    default: 2
    }
  }
}
