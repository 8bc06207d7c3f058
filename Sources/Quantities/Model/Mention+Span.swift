// SPDX-License-Identifier: MIT

extension Mention {
  /// How long a counted span is that stands in the calendar ("the past two years"): its number and unit.
  ///
  /// `nil` for what has an amount of its own, for lengths of two units and for those left open.
  package var span: Quantity? {
    guard quantity == nil, let duration else { return nil }
    var letters = duration.utf8.dropFirst()
    let isTime = letters.first == UInt8(ascii: "T")
    if isTime { letters = letters.dropFirst() }
    guard let letter = letters.popLast(), let code = Self.unitCode(of: letter, isTime: isTime),
      let value = ExactDecimal(parsing: letters)
    else { return nil }
    return Quantity(
      value: value, unit: Unit(code: code, dimension: .duration),
      precision: min(0, value.exponent))
  }

  private static func unitCode(of letter: UInt8, isTime: Bool) -> String? {
    switch letter {
    case UInt8(ascii: "Y"): "a"
    case UInt8(ascii: "M"): isTime ? "min" : "mo"
    case UInt8(ascii: "W"): "wk"
    case UInt8(ascii: "D"): "d"
    case UInt8(ascii: "H"): "h"
    case UInt8(ascii: "S"): "s"
    default: nil
    }
  }
}
