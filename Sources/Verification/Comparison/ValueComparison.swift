// SPDX-License-Identifier: MIT

import Quantities

/// A stated amount held against a recorded one of the same unit.
struct ValueComparison: Hashable, Sendable {
  /// What came out.
  enum Outcome: Hashable, Sendable {
    /// They agree, under a rule.
    case agrees(code: String, strength: Strength, text: String)
    /// They agree, but the bound told is so weak that it misinforms.
    case misinforms(code: String, text: String)
    /// They disagree.
    case differs(text: String)
    /// The record is too loose to decide.
    case undecided(text: String)
  }

  /// The outcome.
  let outcome: Outcome

  /// Compares a stated with a recorded amount; `factor` turns the record's unit into the text's.
  static func compare(
    _ claimed: Quantity, with recorded: Quantity, factor: ExactDecimal = .one
  ) -> ValueComparison {
    let readings = ValueReading.readings(of: claimed)
    guard !readings.isEmpty else {
      return ValueComparison(outcome: .undecided(text: "the text states no amount"))
    }
    if let value = recorded.value,
      recorded.comparator == .equal || recorded.comparator == .approximately
    {
      return compare(
        readings, claimed, value: value * factor, precision: recorded.precision, factor: factor,
        isApproximate: recorded.comparator == .approximately)
    }
    return compareLoose(readings, claimed, recorded, factor)
  }

  private static func compare(
    _ readings: [ValueReading], _ claimed: Quantity, value: ExactDecimal, precision: Int,
    factor: ExactDecimal, isApproximate: Bool
  ) -> ValueComparison {
    let shown = AmountText.written(value)
    for reading in readings where reading.interval.contains(value) {
      return ValueComparison(outcome: agreement(reading, claimed, value: value))
    }
    // The record gives fewer digits than the text.
    if factor == .one, let stated = claimed.value, claimed.comparator == .equal, !value.isZero,
      !value.isInteger || value.digitCount >= 3, stated.digitCount > value.digitCount,
      stated.rounded(toPowerOfTen: value.exponent) == value, value.digitCount >= 2
    {
      return ValueComparison(
        outcome: .agrees(
          code: "value.record-coarser", strength: .approximate,
          text:
            "\(AmountText.written(stated)) rounds to the record's \(shown), which has fewer digits")
      )
    }
    if isApproximate, let stated = claimed.value {
      let reach = value.magnitude.scaled(byPowerOfTen: -2) * ValueReading.Bands.about
      if ValueInterval.closed(value - reach, value + reach).contains(stated) {
        return ValueComparison(
          outcome: .agrees(
            code: "value.approximate", strength: .approximate,
            text: "the record says about \(shown)"))
      }
    }
    let interval = readings[min(1, readings.count - 1)].interval
    return ValueComparison(
      outcome: .differs(
        text:
          "the record gives \(AmountText.written(value)), the text \(AmountText.written(interval))")
    )
  }

  private static func agreement(
    _ reading: ValueReading, _ claimed: Quantity, value: ExactDecimal
  ) -> Outcome {
    let shown = AmountText.written(value)
    switch reading.manner {
    case .exact:
      return .agrees(code: "value.equal", strength: .exact, text: "the record gives \(shown)")
    case .rounded:
      return .agrees(
        code: "value.rounded", strength: .rounded,
        text: "the record's \(shown), rounded, is what the text says")
    case .truncated:
      return .agrees(
        code: "value.truncated", strength: .rounded,
        text: "the record's \(shown), cut off rather than rounded, is what the text says")
    case .coarse:
      return .agrees(
        code: "value.rounded-coarsely", strength: .approximate,
        text: "the record's \(shown) rounds to the text's figure only coarsely")
    case .range:
      return .agrees(
        code: "value.range", strength: .bound, text: "the record's \(shown) lies in the range")
    case .about:
      return .agrees(
        code: "value.approximate", strength: .approximate,
        text: "the record's \(shown) is about what the text says")
    case .nearly, .justOver:
      return .agrees(
        code: "value.approximate", strength: .approximate,
        text: "the record's \(shown) lies just on the side that the text says")
    case .vague:
      return .agrees(
        code: "value.bound", strength: .bound, text: "the record's \(shown) is of that size")
    case .bound:
      if let weak = weakness(reading, value) {
        return .misinforms(code: "value.weak-bound", text: weak)
      }
      return .agrees(
        code: "value.bound", strength: .bound, text: "the record's \(shown) keeps the bound")
    }
  }

  private static func weakness(_ reading: ValueReading, _ value: ExactDecimal) -> String? {
    if let lower = reading.interval.lower?.value, lower > .zero,
      value > lower * ValueReading.Bands.weakBound
    {
      return
        "the record's \(AmountText.written(value)) is more than three times \(AmountText.written(lower))"
    }
    if let upper = reading.interval.upper?.value, value > .zero,
      upper > value * ValueReading.Bands.weakBound
    {
      return
        "the record's \(AmountText.written(value)) is less than a third of \(AmountText.written(upper))"
    }
    return nil
  }

  /// A record that itself gives a bound or a range.
  private static func compareLoose(
    _ readings: [ValueReading], _ claimed: Quantity, _ recorded: Quantity, _ factor: ExactDecimal
  ) -> ValueComparison {
    let theirs = ValueReading.readings(of: recorded)
    guard let first = theirs.first else {
      return ValueComparison(outcome: .undecided(text: "the record states no amount"))
    }
    let interval = first.interval.multiplied(by: factor)
    for reading in readings where reading.interval.contains(interval) {
      return ValueComparison(
        outcome: .agrees(
          code: "value.bound", strength: .bound,
          text: "the record gives \(AmountText.written(interval)), which lies within"))
    }
    // "$8 billion" of a record that says "more than $8 billion": the bound was dropped.
    let edges = [interval.lower?.value, interval.upper?.value].compactMap { $0 }
    for reading in readings {
      if edges.contains(where: { reading.interval.contains($0) }), reading.manner != .bound {
        return ValueComparison(
          outcome: .agrees(
            code: "value.bound-dropped", strength: .approximate,
            text: "the record gives \(AmountText.written(interval)), the text its edge"))
      }
    }
    if !readings.contains(where: { $0.interval.overlaps(interval) }) {
      return ValueComparison(
        outcome: .differs(
          text: "the record gives \(AmountText.written(interval)), which excludes the text's figure"
        ))
    }
    return ValueComparison(
      outcome: .undecided(
        text:
          "the record gives \(AmountText.written(interval)), which neither holds nor excludes the figure"
      ))
  }

  /// Whether the amounts agree.
  var agrees: Bool { if case .agrees = outcome { true } else { false } }
  /// Whether they disagree.
  var differs: Bool { if case .differs = outcome { true } else { false } }
}
