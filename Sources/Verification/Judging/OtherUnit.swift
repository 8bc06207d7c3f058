// SPDX-License-Identifier: MIT

import Quantities

/// Units that are written for each other by mistake.
enum OtherUnit {
  /// Whether an amount in one unit cannot be meant in the other, though its number may be copied.
  static func isMistaken(_ told: Unit, for recorded: Unit) -> Bool {
    guard told.code != recorded.code, told.dimension == recorded.dimension else { return false }
    switch told.dimension {
    case .money:
      return isCurrency(told) && isCurrency(recorded)
        && !families.contains { $0.contains(told.code) && $0.contains(recorded.code) }
    case .temperature: return true
    default: return false
    }
  }

  /// How many digits the number must have.
  static func tellingDigits(_ told: Unit, _ recorded: Unit) -> Int {
    alike.contains(told.code) && alike.contains(recorded.code) ? 3 : 2
  }

  static func written(_ number: String, in unit: Unit) -> String {
    if let sign = signs[unit.code] { return sign + number }
    return number + (names[unit.code] ?? " " + unit.code)
  }

  private static func isCurrency(_ unit: Unit) -> Bool {
    unit.code.utf8.count == 3 && unit.code != "XXX"
  }

  /// Currencies that one sign or word is used for.
  private static let families: [Set<String>] = [
    [
      "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "ARS", "COP", "BRL", "UYU",
      "DOP", "JMD", "BBD", "TTD", "FJD", "NAD", "LRD", "XCD", "BSD", "BZD", "GYD",
    ],
    ["GBP", "EGP", "LBP", "SYP", "SDG", "GIP", "FKP", "SSP"], ["JPY", "CNY"],
    ["SEK", "NOK", "DKK", "ISK", "CZK"], ["INR", "PKR", "LKR", "NPR", "MUR", "IDR"],
    ["CHF", "XOF", "XAF", "RWF", "FRF"],
  ]
  /// Currencies that were worth about the same at one time or another.
  private static let alike: Set<String> = ["USD", "EUR", "CHF"]
  private static let signs = ["USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"]
  private static let names = ["Cel": "°C", "[degF]": "°F"]
}
