// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import Verification

/// What the text says held against what the records say, for showing side by side.
struct ValueContrast: Hashable, Sendable {
  /// A record's amount, in the unit of the text.
  struct Recorded: Hashable, Sendable {
    let id: EvidenceRecord.ID
    let text: String
    let interval: ValueInterval
  }

  /// The amount the text states.
  let stated: Quantity
  /// What that amount may mean as it is written.
  let interval: ValueInterval
  /// The deciding records whose amounts are in the same unit.
  let recorded: [Recorded]
  /// How far the text is from the first record, in words; `nil` where that is no single number.
  let difference: String?

  /// Compares a finding's value; `nil` where there is no amount or no record in its unit.
  init?(_ finding: Finding) {
    guard let stated = finding.claim.value?.quantity, let interval = Self.interval(of: stated)
    else { return nil }
    let recorded = finding.citations.prefix(4).compactMap { citation -> Recorded? in
      guard case .quantity(let quantity) = citation.record.value,
        Self.isSameUnit(quantity.unit, stated.unit),
        let interval = Self.recordedInterval(of: quantity)
      else { return nil }
      return Recorded(
        id: citation.record.id, text: QuantityWording.text(quantity), interval: interval)
    }
    guard !recorded.isEmpty else { return nil }
    self.stated = stated
    self.interval = interval
    self.recorded = recorded
    difference = Self.difference(stated, finding.citations.first?.record.value)
  }

  /// What a stated amount may mean: half a unit of its last digit either way, or its bounds.
  static func interval(of quantity: Quantity) -> ValueInterval? {
    let value = quantity.value
    switch quantity.comparator {
    case .equal:
      if let value {
        let half = ExactDecimal(5, exponent: quantity.precision - 1)
        return .halfOpen(value - half, value + half)
      }
      return bounds(quantity)
    case .approximately: return value.map { .exactly($0) } ?? bounds(quantity)
    case .between: return bounds(quantity)
    case .less, .atMost:
      return (value ?? quantity.high).map {
        ValueInterval(
          lower: nil, upper: .init($0, isIncluded: quantity.comparator == .atMost))
      }
    case .more, .atLeast:
      return (value ?? quantity.low).map {
        ValueInterval(
          lower: .init($0, isIncluded: quantity.comparator == .atLeast), upper: nil)
      }
    }
  }

  private static func recordedInterval(of quantity: Quantity) -> ValueInterval? {
    if quantity.comparator == .equal, let value = quantity.value { return .exactly(value) }
    return interval(of: quantity)
  }

  private static func bounds(_ quantity: Quantity) -> ValueInterval? {
    guard quantity.low != nil || quantity.high != nil else { return nil }
    return ValueInterval(
      lower: quantity.low.map { .init($0, isIncluded: true) },
      upper: quantity.high.map { .init($0, isIncluded: true) })
  }

  /// Counted nouns and bare numbers are one unit here: the verdict has settled what is counted.
  private static func isSameUnit(_ left: Unit?, _ right: Unit?) -> Bool {
    func isCount(_ unit: Unit?) -> Bool {
      guard let unit else { return true }
      return unit.dimension == .count || unit.dimension == .number
    }
    return left == right || (isCount(left) && isCount(right))
  }

  private static func difference(
    _ stated: Quantity, _ record: EvidenceRecord.Value?
  ) -> String? {
    guard stated.comparator == .equal, let said = stated.value,
      case .quantity(let quantity)? = record, quantity.comparator == .equal,
      let known = quantity.value, isSameUnit(quantity.unit, stated.unit)
    else { return nil }
    let gap = said - known
    if gap.isZero { return "none" }
    let way = gap.isNegative ? "below" : "above"
    if stated.unit?.dimension == .percent {
      return "\(gap.magnitude.rounded(toSignificantDigits: 3).grouped()) points \(way) the record"
    }
    guard !known.isZero, let share = gap.divided(by: known.magnitude) else { return nil }
    if let factor = said.magnitude.divided(by: known.magnitude), !said.isZero {
      let three = ExactDecimal(3)
      if three <= factor {
        return "\(factor.rounded(toSignificantDigits: 3).grouped()) times the record"
      }
      if let inverse = known.magnitude.divided(by: said.magnitude), three <= inverse {
        return "the record is \(inverse.rounded(toSignificantDigits: 3).grouped()) times as much"
      }
    }
    let percent = (share.magnitude * .hundred).rounded(toSignificantDigits: 2)
    return "\(percent.grouped())% \(way) the record"
  }
}
