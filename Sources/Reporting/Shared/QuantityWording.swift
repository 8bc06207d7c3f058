// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities

/// Amounts as people write them: "$775.2 billion", "3.9%", "17 years".
public enum QuantityWording {
  /// A quantity with its unit, and the words of its comparator.
  public static func text(_ quantity: Quantity) -> String {
    let unit = quantity.unit
    func amount(_ value: ExactDecimal) -> String { text(value, unit: unit) }
    switch quantity.comparator {
    case .between:
      let ends = [quantity.low, quantity.high].compactMap(\.self)
      if ends.count == 2 { return "\(amount(ends[0])) to \(amount(ends[1]))" }
      return ends.first.map(amount) ?? quantity.value.map(amount) ?? "no amount"
    case .equal:
      if let value = quantity.value { return amount(value) }
      if let low = quantity.low, let high = quantity.high {
        return "\(amount(low)) to \(amount(high))"
      }
      if let low = quantity.low { return "at least \(amount(low))" }
      if let high = quantity.high { return "at most \(amount(high))" }
      return "no amount"
    case .approximately: return "about " + (bound(quantity).map(amount) ?? "no amount")
    case .less: return "less than " + (bound(quantity, upper: true).map(amount) ?? "no amount")
    case .atMost: return "at most " + (bound(quantity, upper: true).map(amount) ?? "no amount")
    case .more: return "more than " + (bound(quantity).map(amount) ?? "no amount")
    case .atLeast: return "at least " + (bound(quantity).map(amount) ?? "no amount")
    }
  }

  /// A number in a unit.
  public static func text(_ value: ExactDecimal, unit: Unit?) -> String {
    guard let unit else { return scaled(value) }
    switch unit.dimension {
    case .money:
      if let sign = currencySigns[unit.code] {
        return (value.isNegative ? "-" : "") + sign + scaled(value.magnitude)
      }
      return scaled(value) + " " + unit.code
    case .percent: return value.grouped() + "%"
    case .number where unit.code == "1": return scaled(value)
    default:
      let noun = unit.noun.map { value.magnitude == .one ? $0 : PluralNoun.of($0) }
      let name = unitNames[unit.code] ?? noun ?? plain(unit.code)
      return name.isEmpty ? scaled(value) : scaled(value) + " " + name
    }
  }

  /// What a record states.
  public static func text(_ value: EvidenceRecord.Value) -> String {
    switch value {
    case .quantity(let quantity): text(quantity)
    case .entity(let name): name
    case .date(let period): period.isoDescription
    case .text(let words): words
    }
  }

  private static func bound(_ quantity: Quantity, upper: Bool = false) -> ExactDecimal? {
    quantity.value ?? (upper ? quantity.high ?? quantity.low : quantity.low ?? quantity.high)
  }

  /// The number with a magnitude word where that shortens it: "775.2 billion", "1,234".
  private static func scaled(_ value: ExactDecimal) -> String {
    for (power, word) in [(12, " trillion"), (9, " billion"), (6, " million")]
    where (value.leadingPower ?? 0) >= power {
      let shorter = value.scaled(byPowerOfTen: -power)
      // A number with more decimals than these is read more easily as plain digits.
      if shorter.exponent >= -4 { return shorter.grouped() + word }
      break
    }
    return value.grouped()
  }

  /// A unit code without the brackets that UCUM puts around customary units.
  private static func plain(_ code: String) -> String {
    String(code.filter { $0 != "[" && $0 != "]" && $0 != "{" && $0 != "}" })
  }

  private static let currencySigns: [String: String] = [
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥",
  ]

  private static let unitNames: [String: String] = [
    "pp": "percentage points", "bp": "basis points", "{index}": "points", "a": "years",
    "mo": "months", "wk": "weeks", "d": "days", "h": "hours", "min": "minutes", "s": "seconds",
    "Cel": "°C", "[degF]": "°F", "[mi_i]": "miles", "[ft_i]": "feet", "[lb_av]": "pounds",
    "m2": "m²", "km2": "km²", "m3": "m³",
  ]
}
