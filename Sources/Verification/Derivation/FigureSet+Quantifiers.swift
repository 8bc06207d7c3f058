// SPDX-License-Identifier: MIT

import Evidence
public import Quantities
public import Vocabulary

extension FigureSet {
  /// How much of a set a statement speaks of.
  public enum Quantifier: Hashable, Sendable {
    /// Every one.
    case all
    /// Not one.
    case none
    /// More than half.
    case most
    /// One, and no other.
    case only(Entity.ID)
    /// So many.
    case exactly(Int)
  }

  /// How many figures lie in an interval.
  public func count(in interval: ValueInterval) -> DerivedFact {
    let inside = figures.filter { interval.contains($0.value) }
    return DerivedFact(
      operation: .count,
      outcome: .amount(ExactDecimal(inside.count), margin: .zero, unit: .one),
      steps: [
        Finding.Step(
          "derive",
          "\(inside.count) of \(figures.count) lie in \(interval): \(Self.names(inside))",
          records: inside.prefix(Self.shownCount).map(\.record))
      ], completeness: completeness)
  }

  /// Whether all, none, most, only one or so many of the figures lie in an interval.
  ///
  /// A counterexample refutes "all", "none" and "only" whatever is missing. Without one the outcome
  /// holds among the figures at hand, and the completeness says how many those are.
  public func holds(_ quantifier: Quantifier, in interval: ValueInterval) -> DerivedFact {
    let inside = figures.filter { interval.contains($0.value) }
    let outside = figures.filter { !interval.contains($0.value) }
    let operation: DerivedFact.Operation
    var outcome: DerivedFact.Outcome?
    var text = "\(inside.count) of \(figures.count) lie in \(interval)"
    var used = inside
    switch quantifier {
    case .all:
      operation = .all
      outcome = .truth(outside.isEmpty)
      if !outside.isEmpty {
        text += "; not \(Self.names(outside))"
        used = outside
      }
    case .none:
      operation = .none
      outcome = .truth(inside.isEmpty)
      if !inside.isEmpty { text += ": \(Self.names(inside))" }
    case .most:
      operation = .most
      outcome = .truth(inside.count > outside.count)
    case .only(let entity):
      operation = .only
      outcome = .truth(inside.count == 1 && inside[0].entity == entity)
      text += ": \(Self.names(inside))"
    case .exactly(let number):
      operation = .count
      outcome = .truth(inside.count == number)
      text += ": \(Self.names(inside))"
      if inside.count < number, !completeness.isComplete { outcome = nil }
    }
    if figures.isEmpty { outcome = nil }
    return DerivedFact(
      operation: operation, outcome: outcome,
      steps: [
        Finding.Step("derive", text, records: used.prefix(Self.shownCount).map(\.record))
      ], completeness: completeness)
  }

  /// What share of the whole set's sum one subject has, in per cent.
  public func share(of entity: Entity.ID) -> DerivedFact? {
    guard let own = figure(of: entity), let sum = sum(), let total = sum.amount,
      let quotient = own.value.divided(by: total)
    else { return nil }
    let percent = quotient * .hundred
    return DerivedFact(
      operation: .share, outcome: .amount(percent, margin: .zero, unit: .percent),
      steps: sum.steps + [
        Finding.Step(
          "derive",
          "\(own.value.grouped()) / \(total.grouped()) = \(DerivedFact.shown(percent))%",
          records: [own.record])
      ], completeness: completeness)
  }

  /// The figures added up.
  public func sum() -> DerivedFact? {
    DerivedFact.sum(of: figures, completeness: completeness)
  }

  /// The mean of the figures, each subject counted once.
  public func average() -> DerivedFact? {
    DerivedFact.average(of: figures, completeness: completeness)
  }

  /// The difference between two subjects: how far the first lies above the second.
  public func difference(of entity: Entity.ID, above other: Entity.ID) -> DerivedFact? {
    guard let own = figure(of: entity), let theirs = figure(of: other) else { return nil }
    return DerivedFact.difference(from: theirs, to: own)
  }

  /// How many times the second subject's figure the first one's is.
  public func ratio(of entity: Entity.ID, to other: Entity.ID) -> DerivedFact? {
    guard let own = figure(of: entity), let theirs = figure(of: other) else { return nil }
    return DerivedFact.ratio(of: own, to: theirs)
  }

  private static let shownCount = 8

  private static func names(_ figures: [Figure]) -> String {
    let shown = figures.prefix(shownCount).map { "\($0.subject) \($0.value.grouped())" }
    return shown.joined(separator: ", ") + (figures.count > shownCount ? ", …" : "")
  }
}
