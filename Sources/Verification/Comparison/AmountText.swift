// SPDX-License-Identifier: MIT

import Quantities

/// Amounts in words that people read: rounded, with magnitude words and currency signs.
enum AmountText {
  /// A number: "3.9 billion", "121.76", "65,700".
  static func written(_ value: ExactDecimal, unit: Unit? = nil) -> String {
    let number = scaled(value)
    guard let unit, unit != .one else { return number }
    switch unit.dimension {
    case .percent: return number + "%"
    case .points: return number + (unit.code == "bp" ? " basis points" : " percentage points")
    case .money:
      if let sign = signs[unit.code] {
        return (value.isNegative ? "-" : "") + sign + scaled(value.magnitude)
      }
      return number + " " + unit.code
    default: return number + " " + (names[unit.code] ?? unit.noun ?? unit.code)
    }
  }

  /// An interval: "at most 3.9 billion", "between 4 and 5".
  static func written(_ interval: ValueInterval, unit: Unit? = nil) -> String {
    switch (interval.lower, interval.upper) {
    case (let low?, let high?):
      if low.value == high.value { return written(low.value, unit: unit) }
      return "between \(written(low.value, unit: unit)) and \(written(high.value, unit: unit))"
    case (let low?, nil):
      return (low.isIncluded ? "at least " : "more than ") + written(low.value, unit: unit)
    case (nil, let high?):
      return (high.isIncluded ? "at most " : "less than ") + written(high.value, unit: unit)
    case (nil, nil): return "any amount"
    }
  }

  private static func scaled(_ value: ExactDecimal) -> String {
    let size = value.magnitude
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
      if size >= .power(power) {
        let shown = value.scaled(byPowerOfTen: -power).rounded(toSignificantDigits: 5)
        return shown.grouped() + " " + word
      }
    }
    return value.rounded(toPowerOfTen: size >= ExactDecimal(100) ? -2 : -4).grouped()
  }

  private static let signs = ["USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"]
  private static let names = ["a": "years", "mo": "months", "d": "days", "{index}": "points"]
}
