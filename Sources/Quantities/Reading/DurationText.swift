// SPDX-License-Identifier: MIT

/// Writes spans of time in ISO 8601.
enum DurationText {
  /// `P2Y3M`, `PT1H30M`, `P1.5Y`; with `X` for a number left open ("several years"), after TIMEX3.
  static func text(for amount: borrowing Amount, _ quantity: Quantity) -> String? {
    var parts = amount.parts
    if parts.isEmpty, let unit = amount.unit, unit.dimension == .duration {
      parts = [(amount.value, unit)]
    }
    // "five to six hours" is no one length.
    let isRange = quantity.value == nil && quantity.hedge != .vague
    guard !parts.isEmpty, !isRange || amount.tolerance != nil else { return nil }
    let isOpen = quantity.value == nil && quantity.hedge == .vague
    var days = ""
    var hours = ""
    for part in parts {
      let number = isOpen ? "X" : part.value.description
      switch part.unit.code {
      case "a": days += number + "Y"
      case "mo": days += number + "M"
      case "wk": days += number + "W"
      case "d": days += number + "D"
      case "h": hours += number + "H"
      case "min": hours += number + "M"
      case "s": hours += number + "S"
      case "ms": hours += part.value.scaled(byPowerOfTen: -3).description + "S"
      default: return nil
      }
    }
    return "P" + days + (hours.isEmpty ? "" : "T" + hours)
  }
}
