// SPDX-License-Identifier: MIT

import Evidence
import Quantities
public import Vocabulary

extension FigureSet {
  /// The place a subject has, counted from one end.
  ///
  /// Equal figures share places, so the outcome is a range: 2...3 for two that tie for second. Where
  /// subjects are missing the true place may be worse, never better, and the completeness says so.
  ///
  /// - Returns: `nil` when the subject has no figure, or the units differ.
  public func rank(of entity: Entity.ID, from extreme: Extreme = .highest) -> DerivedFact? {
    guard let own = figure(of: entity), hasOneUnit else { return nil }
    let ahead = figures.filter { extreme.isBeyond($0.value, own.value) }
    let equal = figures.count { $0.value == own.value }
    let best = ahead.count + 1
    let ordered = ahead.sorted {
      $0.value == $1.value
        ? $0.record < $1.record : extreme.isBeyond($0.value, $1.value)
    }
    let rivals = ordered.prefix(5).map { "\($0.subject) \($0.value.grouped())" }
    let text =
      ahead.isEmpty
      ? "\(own): none of \(figures.count) lies \(extreme.beyondWord)"
      : "\(own): \(ahead.count) of \(figures.count) \(ahead.count == 1 ? "lies" : "lie") "
        + "\(extreme.beyondWord) (\(rivals.joined(separator: ", "))"
        + (ahead.count > 5 ? ", …)" : ")")
    return DerivedFact(
      operation: .rank, outcome: .rank(best...(best + max(equal, 1) - 1)),
      steps: [
        Finding.Step(
          "derive", text, records: [own.record] + ordered.prefix(5).map(\.record))
      ], completeness: completeness)
  }

  /// Whether a subject stands at an exact place from one end ("third-largest").
  ///
  /// More subjects ahead than the place allows refute it whatever is missing; fewer, or as many, decide it only
  /// as far as the set is complete.
  public func isRanked(_ place: Int, _ entity: Entity.ID, from extreme: Extreme = .highest)
    -> DerivedFact?
  {
    guard var fact = rank(of: entity, from: extreme), case .rank(let places) = fact.outcome else {
      return nil
    }
    if places.contains(place) {
      fact.outcome = .truth(true)
    } else if place < places.lowerBound || completeness.isComplete {
      fact.outcome = .truth(false)
    } else {
      // Ranked better here than stated: subjects that are missing could make up the difference.
      fact.outcome = nil
    }
    return fact
  }

  /// Whether a subject is among the first so many from one end ("top five").
  public func isAmong(first count: Int, _ entity: Entity.ID, from extreme: Extreme = .highest)
    -> DerivedFact?
  {
    guard var fact = rank(of: entity, from: extreme), case .rank(let places) = fact.outcome else {
      return nil
    }
    fact.outcome = .truth(places.lowerBound <= count)
    return fact
  }

  /// The subjects in order from one end.
  public func ordered(from extreme: Extreme = .highest) -> [Figure] {
    figures.sorted {
      $0.value == $1.value ? $0.subject < $1.subject : extreme.isBeyond($0.value, $1.value)
    }
  }

  /// The largest or smallest figure.
  public func extreme(_ extreme: Extreme) -> DerivedFact? {
    guard hasOneUnit, let best = extreme.best(of: figures) else { return nil }
    return DerivedFact(
      operation: extreme == .highest ? .maximum : .minimum,
      outcome: .amount(best.value, margin: best.halfStep, unit: best.unit),
      steps: [
        Finding.Step(
          "derive", "\(extreme.rawValue) of \(figures.count): \(best)", records: [best.record])
      ], completeness: completeness)
  }
}
