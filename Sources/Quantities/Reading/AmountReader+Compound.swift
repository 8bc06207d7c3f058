// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Several units of one amount

extension AmountReader {
  /// "7 feet 10 inches", "2 km and 1 metre": smaller units of the same dimension added to the first.
  func compound(_ amount: inout Amount) {
    guard case .unit(let unit) = amount.measure, amount.value.isInteger else { return }
    var current = unit
    var parts: [(value: ExactDecimal, unit: Unit)] = [(amount.value, unit)]
    var end = amount.end
    if let inches = hyphenatedInches(unit, at: end) {
      amount.value = amount.value * ExactDecimal(12) + inches
      amount.precision = 0
      amount.measure = .unit(Unit(code: "[in_i]", dimension: .length))
      amount.end = end + 2
      amount.numberEnd = amount.end
      return
    }
    while parts.count < 4 {
      var next = end
      if text.isSign(next, ",") { next += 1 }
      if text.spells(next, "and") { next += 1 }
      guard text.follows(next), let numeral = numerals.numeral(at: next), !numeral.isOrdinal,
        let reading = units.unit(at: numeral.end, after: numeral),
        reading.unit.dimension == current.dimension, reading.factor == 1,
        Self.isStep(from: current, to: reading.unit, numeral.value),
        !text.spells(next - 1, "and") || !text.spells(reading.end, "of")
      else { break }
      parts.append((numeral.value, reading.unit))
      current = reading.unit
      end = reading.end
    }
    guard parts.count > 1 else { return }
    var total = ExactDecimal.zero
    for part in parts {
      guard let factor = part.unit.factor(to: current) else { return }
      total = total + part.value * factor
    }
    amount.value = total
    amount.precision = 0
    amount.measure = .unit(current)
    amount.end = end
    amount.numberEnd = end
  }

  /// "a 6-foot-7 forward": the inches after feet.
  private func hyphenatedInches(_ unit: Unit, at index: Int) -> ExactDecimal? {
    guard unit.code == "[ft_i]", text.isHyphen(index), text.touches(index),
      text.isDigits(index + 1), text.touches(index + 1), text.length(index + 1) <= 2,
      let inches = ExactDecimal(parsing: text.letters(index + 1)), inches < ExactDecimal(12)
    else { return nil }
    return inches
  }

  static func isStep(from unit: Unit, to smaller: Unit, _ value: ExactDecimal) -> Bool {
    switch (unit.code, smaller.code) {
    case ("[ft_i]", "[in_i]"), ("[yd_i]", "[ft_i]"), ("[yd_i]", "[in_i]"), ("[mi_i]", "[yd_i]"),
      ("[mi_i]", "[ft_i]"), ("km", "m"), ("m", "cm"), ("m", "mm"), ("cm", "mm"),
      ("[lb_av]", "[oz_av]"), ("[stone_av]", "[lb_av]"), ("kg", "g"):
      true
    default: false
    }
  }

  /// "2 years 3 months", "1 hour and thirty", "an hour and a half", "45 years old".
  func readDuration(_ amount: inout Amount) {
    guard case .unit(let first) = amount.measure else { return }
    amount.parts = [(amount.value, first)]
    half(&amount)
    while amount.parts.count < 6, amount.numeral.form != .vague, amount.numeral.form != .few {
      var next = amount.end
      if text.isSign(next, ","), text.isDigits(next + 1) || text.number(next + 1) != nil {
        next += 1
      }
      if text.spells(next, "and") { next += 1 }
      guard text.follows(next), let numeral = numerals.numeral(at: next), !numeral.isOrdinal,
        let last = amount.parts.last?.unit
      else { break }
      if let reading = units.unit(at: numeral.end, after: numeral),
        reading.unit.dimension == .duration, reading.factor == 1,
        Self.rank(reading.unit.code) < Self.rank(last.code)
      {
        amount.parts.append((numeral.value, reading.unit))
        amount.end = reading.end
        continue
      }
      // "2h 16m"
      if last.code == "h", text.spells(numeral.end, "m"), text.touches(numeral.end),
        numeral.form == .digits, numeral.value < ExactDecimal(60), numeral.value.isInteger
      {
        amount.parts.append((numeral.value, Unit(code: "min", dimension: .duration)))
        amount.end = numeral.end + 1
        break
      }
      // "2 hours ten": minutes left unsaid.
      guard last.code == "h", amount.parts.count == 1, numeral.value.isInteger,
        numeral.value < ExactDecimal(60), numeral.magnitude == 0, !text.follows(numeral.end)
      else { break }
      amount.parts.append((numeral.value, Unit(code: "min", dimension: .duration)))
      amount.end = numeral.end
      break
    }
    guard amount.parts.count > 1 else { return }
    guard let last = amount.parts.last?.unit else { return }
    var total = ExactDecimal.zero
    for part in amount.parts {
      guard let factor = part.unit.factor(to: last) else { return }
      total = total + part.value * factor
    }
    amount.value = total
    amount.precision = 0
    amount.measure = .unit(last)
    amount.numberEnd = amount.end
  }

  /// "an hour and a half", "one month and half".
  func half(_ amount: inout Amount) {
    guard text.spells(amount.end, "and") else { return }
    var next = amount.end + 1
    if text.spells(next, "a") { next += 1 }
    let isHalf = text.spells(next, "half")
    let isThree =
      next == amount.end + 1 && text.spells(next, "three") && text.spells(next + 1, "quarters")
    if isThree { next += 1 }
    guard isHalf || isThree || text.spells(next, "quarter"),
      !text[next + 1].traits.contains(.unit)
    else { return }
    let part = ExactDecimal(isHalf ? 5 : isThree ? 75 : 25, exponent: isHalf ? -1 : -2)
    amount.value = amount.value + part
    amount.precision = isHalf ? -1 : -2
    amount.parts[0].value = amount.value
    amount.end = next + 1
    amount.numberEnd = amount.end
  }

  static func rank(_ code: String) -> Int {
    switch code {
    case "a": 6
    case "mo": 5
    case "wk": 4
    case "d": 3
    case "h": 2
    case "min": 1
    default: 0
    }
  }

  /// "2 degrees below zero".
  func readTemperature(_ amount: inout Amount) {
    guard text.spells(amount.end, "below"), text.spells(amount.end + 1, "zero") else { return }
    amount.value = -amount.value
    amount.end += 2
  }
}
