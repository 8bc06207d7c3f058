// SPDX-License-Identifier: MIT

import SourceText

/// A number with its unit, before comparators and ranges.
///
/// It is large and handed to many questions, so that it is copied only where a reading says so.
struct Amount: ~Copyable {
  /// What the amount is in.
  enum Measure: Hashable {
    case bare
    case money(CurrencyWord)
    case unit(Unit)
  }

  var numeral: Numeral
  /// The tokens covered, unit included.
  var start: Int
  var end: Int
  /// The number in the unit.
  var value: ExactDecimal
  var precision: Int
  var measure: Measure = .bare
  /// What it is per: the denominator's code.
  var per: String?
  /// For amounts of two units ("2 hours 30 minutes"): the ISO 8601 letters seen, with their numbers.
  var parts: [(value: ExactDecimal, unit: Unit)] = []
  /// Whether "old" or the like makes it an age.
  var isAge = false
  /// Tokens of the number with its magnitude.
  var numberEnd: Int
  /// The token after the unit, where what it is per comes behind.
  var unitEnd: Int?
  /// Half the width of a tolerance: "2,000.45 ± 0.01".
  var tolerance: ExactDecimal?

  init(_ numeral: Numeral) {
    self.numeral = numeral
    start = numeral.start
    end = numeral.end
    numberEnd = numeral.end
    value = numeral.value
    precision = numeral.precision
  }

  /// Starts over with a number, in place.
  mutating func begin(with numeral: Numeral) {
    self.numeral = numeral
    start = numeral.start
    end = numeral.end
    numberEnd = numeral.end
    value = numeral.value
    precision = numeral.precision
    measure = .bare
    per = nil
    parts = []
    isAge = false
    unitEnd = nil
    tolerance = nil
  }

  /// An amount of nothing, to be read over.
  init() {
    self.init(Numeral(start: 0, end: 0, value: .zero, precision: 0, form: .digits))
  }

  /// Another amount that is the same.
  borrowing func copy() -> Amount {
    var other = Amount(numeral)
    other.start = start
    other.end = end
    other.value = value
    other.precision = precision
    other.measure = measure
    other.per = per
    other.parts = parts
    other.isAge = isAge
    other.numberEnd = numberEnd
    other.unitEnd = unitEnd
    other.tolerance = tolerance
    return other
  }

  var isBare: Bool {
    if case .bare = measure { return true }
    return false
  }

  var isMoney: Bool {
    if case .money = measure { return true }
    return false
  }

  var unit: Unit? {
    switch measure {
    case .bare: nil
    case .money(let word):
      word.code == CurrencyWords.unresolved ? nil : Unit.money(word.code)
    case .unit(let unit): unit
    }
  }

  /// The unit with what it is per.
  var fullUnit: Unit? {
    guard let per else { return unit }
    guard let unit else { return isMoney ? nil : Unit(code: "1/" + per, dimension: .other) }
    return Unit(code: unit.code + "/" + per, dimension: isMoney ? .money : .other)
  }
}
