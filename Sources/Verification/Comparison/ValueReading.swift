// SPDX-License-Identifier: MIT

import Quantities

/// The amounts that a written figure may mean, tightest reading first.
///
/// "$2.9 billion" means [2.85, 2.95) bn when rounded and [2.9, 3.0) bn when cut; in "$750 billion" the
/// last digit may count ones, tens or fifties.
struct ValueReading: Hashable, Sendable {
  /// How the figure is read.
  enum Manner: String, Hashable, Sendable {
    case exact, rounded, truncated, coarse, range, bound, about, nearly, justOver, vague
  }

  let manner: Manner
  let interval: ValueInterval

  /// The readings of a quantity; empty when it states no amount.
  static func readings(of quantity: Quantity) -> [ValueReading] {
    switch quantity.comparator {
    case .between:
      guard let low = quantity.low, let high = quantity.high else { return bound(quantity) }
      let step = ExactDecimal(5, exponent: quantity.precision - 1)
      return [
        ValueReading(manner: .range, interval: .closed(min(low, high), max(low, high))),
        ValueReading(
          manner: .coarse, interval: .closed(min(low, high) - step, max(low, high) + step)),
      ]
    case .more, .atLeast, .less, .atMost:
      return bound(quantity)
    case .approximately:
      if quantity.hedge == .vague { return bound(quantity) }
      guard let value = quantity.value ?? quantity.low else { return [] }
      return hedged(value, quantity)
    case .equal:
      guard let value = quantity.value else { return bound(quantity) }
      if quantity.hedge == .nearly || quantity.hedge == .justOver || quantity.hedge == .about {
        return hedged(value, quantity)
      }
      return plain(value, precision: quantity.precision)
    }
  }

  private static func bound(_ quantity: Quantity) -> [ValueReading] {
    let number = quantity.value
    let manner: Manner = quantity.hedge == .vague ? .vague : .bound
    func closed(_ value: ExactDecimal, _ included: Bool) -> ValueInterval.Bound {
      ValueInterval.Bound(value, isIncluded: included)
    }
    let interval: ValueInterval?
    switch quantity.comparator {
    case .more:
      interval = (number ?? quantity.low).map {
        ValueInterval(lower: closed($0, false), upper: nil)
      }
    case .atLeast:
      interval = (number ?? quantity.low).map { ValueInterval(lower: closed($0, true), upper: nil) }
    case .less:
      interval = (number ?? quantity.high).map {
        ValueInterval(lower: nil, upper: closed($0, false))
      }
    case .atMost:
      interval = (number ?? quantity.high).map {
        ValueInterval(lower: nil, upper: closed($0, true))
      }
    default:
      guard quantity.low != nil || quantity.high != nil else { return [] }
      interval = ValueInterval(
        lower: quantity.low.map { closed($0, true) }, upper: quantity.high.map { closed($0, true) })
    }
    return interval.map { [ValueReading(manner: manner, interval: $0)] } ?? []
  }

  private static func hedged(_ value: ExactDecimal, _ quantity: Quantity) -> [ValueReading] {
    let half = ExactDecimal(5, exponent: quantity.precision - 1)
    let percent = value.magnitude.scaled(byPowerOfTen: -2)
    switch quantity.hedge {
    case .nearly:
      let reach = max(percent * Bands.nearly, half)
      return [
        ValueReading(manner: .nearly, interval: .halfOpen(value - reach, value)),
        ValueReading(manner: .coarse, interval: .halfOpen(value, value + half)),
      ]
    case .justOver:
      let reach = max(percent * Bands.nearly, half)
      return [
        ValueReading(
          manner: .justOver,
          interval: ValueInterval(
            lower: ValueInterval.Bound(value, isIncluded: false),
            upper: ValueInterval.Bound(value + reach, isIncluded: true)))
      ]
    default:
      let reach = max(percent * Bands.about, half)
      return [
        ValueReading(manner: .exact, interval: .exactly(value)),
        ValueReading(manner: .about, interval: .closed(value - reach, value + reach)),
      ]
    }
  }

  private static func plain(_ value: ExactDecimal, precision: Int) -> [ValueReading] {
    let half = ExactDecimal(5, exponent: precision - 1)
    let whole = ExactDecimal.power(precision)
    let toward = value.isNegative ? -whole : whole
    var readings = [
      ValueReading(manner: .exact, interval: .exactly(value)),
      ValueReading(manner: .rounded, interval: .closed(value - half, value + half)),
      ValueReading(
        manner: .truncated,
        interval: value.isNegative
          ? ValueInterval(
            lower: ValueInterval.Bound(value + toward, isIncluded: false),
            upper: ValueInterval.Bound(value, isIncluded: true))
          : .halfOpen(value, value + whole)),
    ]
    if let half = coarseHalf(of: value, precision: precision) {
      readings.append(
        ValueReading(manner: .coarse, interval: .closed(value - half, value + half)))
    }
    return readings
  }

  /// Half the coarsest step, of ones, tens or fifties of its written digits, that a round number may
  /// have been rounded to: as long as the half step stays under ``Bands/coarse`` of the number.
  private static func coarseHalf(of value: ExactDecimal, precision: Int) -> ExactDecimal? {
    let limit = value.magnitude.scaled(byPowerOfTen: -2) * Bands.coarse
    var best: ExactDecimal?
    for power in stride(from: precision, to: precision + 12, by: 1) {
      for factor in [Int128(1), 5] {
        if power == precision, factor == 1 { continue }
        let half = ExactDecimal(factor * 5, exponent: power - 1)
        // The steps grow: the ones after one that is too coarse are coarser still.
        guard half <= limit else { return best }
        // "750" may count fifties; the 5 of "1.85" is a digit like any other.
        if factor == 5, (value.leadingPower ?? power) - power > 1 { continue }
        if isMultiple(value, of: factor, power: power) { best = half }
      }
    }
    return best
  }

  private static func isMultiple(_ value: ExactDecimal, of factor: Int128, power: Int) -> Bool {
    guard !value.isZero, value.exponent >= power else { return false }
    if value.exponent > power || factor == 1 { return true }
    return value.significand % factor == 0
  }

  /// The widths of the bands, in per cent of the number written.
  enum Bands {
    /// "about": five per cent either side; a tenth would let a wrong figure pass as near.
    static let about = ExactDecimal(5)
    /// "nearly" and "just over": ten per cent, on the side the word says.
    static let nearly = ExactDecimal(10)
    /// A round number's last digit may count tens or fifties while half such a step is at most this.
    static let coarse = ExactDecimal(35, exponent: -1)
    /// How many times the figure a record may exceed "more than X" before the bound misinforms.
    static let weakBound = ExactDecimal(3)
  }
}
