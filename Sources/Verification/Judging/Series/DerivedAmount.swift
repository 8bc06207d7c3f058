// SPDX-License-Identifier: MIT

import Quantities

/// A stated amount held against one that was worked out.
struct DerivedAmount {
  /// What the text states.
  let quantity: Quantity
  /// Whether it is a number of times: "twice", "doubled".
  let isFactor: Bool
  /// Whether the text tells it without its sign, as a fall or as less.
  let isDown: Bool

  /// Whether the amount agrees, as far as the rounding of the records and of the text goes.
  ///
  /// Where the records are so round that they leave much open, only what they give as they stand agrees.
  func agrees(with fact: DerivedFact) -> Bool {
    guard let amount = fact.amount, let reach = reach(of: fact) else { return false }
    let point = isDown ? -amount : amount
    let isTight = Self.isTight(fact)
    return readings.contains { reading in
      guard !isTight else { return reading.overlaps(reach) }
      return reading.contains(point)
        && (reading.lower != nil && reading.upper != nil || reading.contains(reach))
    }
  }

  /// The amounts that the rounding of the records leaves possible, with the sign that the text tells.
  private func reach(of fact: DerivedFact) -> ValueInterval? {
    guard let moved = fact.interval, let low = moved.lower?.value, let high = moved.upper?.value
    else { return nil }
    return isDown ? .closed(-high, -low) : .closed(low, high)
  }

  /// Whether the rounding of the records moves what follows by no more than a twentieth of it.
  private static func isTight(_ fact: DerivedFact) -> Bool {
    guard case .amount(let value, let margin, _) = fact.outcome else { return false }
    return margin * tightness <= value.magnitude
  }

  private var readings: [ValueInterval] {
    let readings = ValueReading.readings(of: quantity).map(\.interval)
    guard isFactor, quantity.comparator == .equal, let value = quantity.value else {
      return readings
    }
    // "Doubled" is a round word: a twentieth either side still is double.
    let reach = value.magnitude.scaled(byPowerOfTen: -2) * ValueReading.Bands.about
    return readings.filter { $0.lower == $0.upper } + [.closed(value - reach, value + reach)]
  }

  /// Whether an amount that does not agree is still too near to be called wrong.
  func isNear(_ fact: DerivedFact) -> Bool {
    guard let value = quantity.value, let amount = fact.amount else { return false }
    let isBound = quantity.comparator == .more || quantity.comparator == .less
    let share = isBound ? Self.boundBand : isFactor ? Self.factorBand : Self.band
    let step = quantity.unit == .percent ? ExactDecimal.power(quantity.precision) : .zero
    let told = isDown ? -value : value
    let reach = max(value.magnitude.scaled(byPowerOfTen: -2) * share, step)
    return ValueInterval.closed(told - reach, told + reach).contains(amount)
      || self.reach(of: fact).map { possible in readings.contains { $0.overlaps(possible) } }
        ?? false
  }

  /// How many times the margin must go into an amount for the amount to count as known.
  private static let tightness = ExactDecimal(20)
  /// How far an amount may be off, in per cent, before it is called wrong: revisions, averages of another kind.
  private static let band = ExactDecimal(5)
  /// The same for a number of times, which is told roundly.
  private static let factorBand = ExactDecimal(15)
  /// The same for "more than" and "less than", which leave no room on the side that they exclude.
  private static let boundBand = ExactDecimal(3)
}
