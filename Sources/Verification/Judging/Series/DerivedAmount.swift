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
  func agrees(with fact: DerivedFact) -> Bool {
    guard let moved = fact.interval, let low = moved.lower?.value, let high = moved.upper?.value
    else { return false }
    let reach: ValueInterval = isDown ? .closed(-high, -low) : .closed(low, high)
    return readings.contains { $0.overlaps(reach) }
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
    let share = isFactor ? Self.factorBand : Self.band
    let step = quantity.unit == .percent ? ExactDecimal.power(quantity.precision) : .zero
    let told = isDown ? -value : value
    let reach = max(value.magnitude.scaled(byPowerOfTen: -2) * share, step)
    return ValueInterval.closed(told - reach, told + reach).contains(amount)
  }

  /// How far an amount may be off, in per cent, before it is called wrong: revisions, averages of another kind.
  private static let band = ExactDecimal(5)
  /// The same for a number of times, which is told roundly.
  private static let factorBand = ExactDecimal(25)
}
