// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Vocabulary

/// Turns amounts of one unit into another; currencies only by exchange-rate records.
struct UnitConverter: Sendable {
  /// A factor, and how it came about.
  struct Conversion: Sendable {
    let factor: ExactDecimal
    let step: Finding.Step?
  }

  /// An exchange rate: so many of `quote` for one of `base`.
  private struct Rate: Sendable {
    let base: String
    let quote: String
    let value: ExactDecimal
    let record: EvidenceRecord
  }

  private let rates: [Rate]

  /// Finds the exchange rates of a store: records whose unit is one currency over another.
  init(view: EvidenceView) {
    var rates: [Rate] = []
    for id in view.store.measureIDs {
      guard let first = view.store.positions(ofMeasure: id, limit: 1).first,
        Self.pair(view.store.record(at: first)) != nil
      else { continue }
      for record in view.records(ofMeasure: id) {
        guard let (quote, base) = Self.pair(record), case .quantity(let quantity) = record.value,
          let value = quantity.value ?? quantity.low, !value.isZero
        else { continue }
        rates.append(Rate(base: base, quote: quote, value: value, record: record))
      }
    }
    self.rates = rates
  }

  private static func pair(_ record: EvidenceRecord) -> (quote: String, base: String)? {
    guard case .quantity(let quantity) = record.value, let code = quantity.unit?.code else {
      return nil
    }
    let sides = code.split(separator: "/")
    guard sides.count == 2, sides.allSatisfy({ isCurrency($0) }) else { return nil }
    return (String(sides[0]), String(sides[1]))
  }

  private static func isCurrency(_ code: Substring) -> Bool {
    code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The factor that turns a record's unit into the text's; `nil` when there is none.
  func factor(
    from recorded: Unit?, to claimed: Unit?, at record: EvidenceRecord, asOf: CalendarDate?
  ) -> Conversion? {
    guard let recorded, let claimed, recorded.code != claimed.code, recorded != .one,
      claimed != .one
    else { return Conversion(factor: .one, step: nil) }
    if recorded.dimension == .money, claimed.dimension == .money,
      let mine = Self.currency(of: recorded), let theirs = Self.currency(of: claimed),
      mine != theirs
    {
      guard let inner = recorded.factor(to: mine), let outer = theirs.factor(to: claimed),
        let rate = exchange(from: mine.code, to: theirs.code, at: record, asOf: asOf)
      else { return nil }
      return Conversion(factor: rate.factor * inner * outer, step: rate.step)
    }
    if let scale = Self.scale(from: recorded, to: claimed) {
      return Conversion(
        factor: scale,
        step: scale == .one
          ? nil
          : Finding.Step(
            "convert", "1 \(recorded.code) = \(scale.grouped()) \(claimed.code)",
            records: [record.id]))
    }
    if claimed.code == "deg", recorded.dimension == .temperature {
      return Conversion(factor: .one, step: nil)
    }
    if recorded.dimension == claimed.dimension, Self.isPhysical(recorded.dimension) { return nil }
    return recorded.dimension == claimed.dimension
      || UnitFit.fit(of: claimed, with: recorded) != .none
      ? Conversion(factor: .one, step: nil) : nil
  }

  /// The currency that a unit of money counts: `USD` for `USD` and `USD.cent`; `nil` for a rate.
  private static func currency(of unit: Unit) -> Unit? {
    let major = unit.code.prefix { $0 != "." }
    return isCurrency(major) ? .money(String(major)) : nil
  }

  /// Whether figures of two units of a dimension that do not convert must not be held together.
  private static func isPhysical(_ dimension: Unit.Dimension) -> Bool {
    switch dimension {
    case .length, .area, .volume, .mass, .speed, .energy, .power, .data, .temperature, .duration:
      true
    default: false
    }
  }

  /// The exact factor between two units of one dimension.
  private static func scale(from: Unit, to: Unit) -> ExactDecimal? {
    if from.code == "bp", to.code == "pp" || to.code == "%" { return .power(-2) }
    if to.code == "bp", from.code == "pp" || from.code == "%" { return .hundred }
    if from.dimension == .money || isPhysical(from.dimension), from.dimension == to.dimension {
      return from.factor(to: to)
    }
    return nil
  }

  private func exchange(
    from: String, to: String, at record: EvidenceRecord, asOf: CalendarDate?
  ) -> Conversion? {
    let day = record.period?.last ?? record.vintage ?? asOf
    var best: (rate: Rate, isInverse: Bool, distance: Int)?
    for rate in rates {
      let isInverse: Bool
      if rate.base == from, rate.quote == to {
        isInverse = false
      } else if rate.base == to, rate.quote == from {
        isInverse = true
      } else {
        continue
      }
      let distance = Self.distance(of: rate.record.period, from: day)
      let isNearer = best.map {
        (distance, rate.record.id.rawValue) < ($0.distance, $0.rate.record.id.rawValue)
      }
      if isNearer ?? true { best = (rate, isInverse, distance) }
    }
    guard let best, best.distance <= Self.farthest else { return nil }
    let factor: ExactDecimal
    if best.isInverse {
      guard let inverse = ExactDecimal.one.divided(by: best.rate.value) else { return nil }
      factor = inverse
    } else {
      factor = best.rate.value
    }
    let when = best.rate.record.period.map { " (\($0))" } ?? ""
    return Conversion(
      factor: factor,
      step: Finding.Step(
        "convert",
        "\(best.rate.value.grouped()) \(best.rate.quote) to the \(best.rate.base)\(when)",
        records: [best.rate.record.id]))
  }

  /// How many days a rate may lie from the day it is used for.
  private static let farthest = 400

  private static func distance(of period: Period?, from day: CalendarDate?) -> Int {
    guard let period, let day else { return 300 }
    let length = period.dayCount ?? 3650
    if period.contains(day) { return min(length, 366) / 8 }
    let gaps = [period.first, period.last].compactMap { $0.map { abs($0.days(until: day)) } }
    return (gaps.min() ?? 300) + 20
  }
}
