// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Whether a figure in one unit can be held against a figure in another.
enum UnitFit {
  /// The outcome.
  case same
  /// One of them is a bare number.
  case open
  case none

  /// How a claim's unit fits a record's.
  static func fit(of claimed: Unit?, with recorded: Unit?) -> UnitFit {
    let left = claimed.flatMap { $0 == .one ? nil : $0 }
    let right = recorded.flatMap { $0 == .one ? nil : $0 }
    guard let left else { return .open }
    guard let right else { return left.dimension == .count ? .same : .open }
    if left.code == right.code || isSameRate(left, right) { return .same }
    if left.dimension == .count, let per = left.per {
      // "5.2 doctors per 1,000 people" is no count of doctors.
      let isSame =
        right.per == per && (right.noun == nil || CountedNouns.mayCountTheSame(left, right))
      return isSame ? .same : .none
    }
    switch (left.dimension, right.dimension) {
    case (.money, .money): return .same
    case (.percent, .percent), (.points, .points): return .same
    case (.percent, .points), (.points, .percent): return .same
    case (.count, .count): return CountedNouns.mayCountTheSame(left, right) ? .same : .none
    case (.count, .index), (.index, .count), (.count, .number), (.number, .count): return .open
    case (.index, .index), (.index, .number), (.number, .index): return .same
    default: return left.dimension == right.dimension ? .same : .none
    }
  }

  /// Whether two rates are to as many, where one leaves out of what: "6.2 per 100,000".
  private static func isSameRate(_ left: Unit, _ right: Unit) -> Bool {
    func base(_ unit: Unit) -> Substring? {
      guard unit.code.hasPrefix("1/"), let per = unit.per else { return nil }
      let digits = per.drop { $0 == "{" }.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty ? nil : digits
    }
    guard let one = base(left), let other = base(right) else { return false }
    return one == other
  }

  /// Whether a record gives a share: per cent, or a bare number between 0 and 1.
  static func isShare(_ quantity: Quantity) -> Bool {
    if quantity.unit == .percent { return true }
    guard quantity.unit == nil || quantity.unit == .one, let value = quantity.value else {
      return false
    }
    return !value.isNegative && value <= .one
  }

  /// Whether the words around a bare number name a unit ("(% of GDP)", "(years)", "US$").
  static func isNamed(_ unit: Unit?, in terms: [WeightedTerm]) -> Bool {
    guard let unit, let words = words[unit.dimension] else { return true }
    return terms.contains { $0.weight >= 0.7 && words.contains($0.term.concept) }
  }

  private static let words: [Unit.Dimension: Set<Term.Concept>] = [
    .percent: concepts(["percent", "percentage", "rate", "%"]),
    .money: concepts(["usd", "dollar", "$", "us $", "us dollar", "euro", "pound", "yen", "nominal"]
    ),
    .duration: concepts(["year", "month", "day", "hour", "minute", "lifespan"]),
  ]

  private static func concepts(_ words: [String]) -> Set<Term.Concept> {
    Set(words.flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })
  }
}
