// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities

/// What follows from several records that none of them states, with the arithmetic.
public struct DerivedFact: Hashable, Sendable {
  /// How it follows.
  public enum Operation: String, Hashable, Sendable, CaseIterable {
    case difference
    case percentageChange = "percentage-change"
    case percentagePoints = "percentage-points"
    case ratio, share, sum, average, count, minimum, maximum, rank, only, all, none, most
    case first, highest, lowest, streak, multiple, comparison
  }

  /// What the arithmetic gives.
  public enum Outcome: Hashable, Sendable {
    /// A number, how far the rounding of the records can move it, and its unit.
    case amount(ExactDecimal, margin: ExactDecimal, unit: Unit?)
    /// Whether something holds.
    case truth(Bool)
    /// A place in an order, from the first to the last it may be.
    case rank(ClosedRange<Int>)
  }

  /// How it follows.
  public var operation: Operation
  /// What the arithmetic gives; `nil` when the evidence does not decide it.
  public var outcome: Outcome?
  /// The arithmetic, with the records it uses.
  public var steps: [Finding.Step]
  /// How much of what is compared the evidence holds.
  public var completeness: Completeness

  /// Makes a derived fact.
  public init(
    operation: Operation, outcome: Outcome?, steps: [Finding.Step],
    completeness: Completeness = .complete
  ) {
    self.operation = operation
    self.outcome = outcome
    self.steps = steps
    self.completeness = completeness
  }

  /// The number derived.
  public var amount: ExactDecimal? {
    if case .amount(let value, _, _) = outcome { value } else { nil }
  }

  /// The unit of the number derived.
  public var unit: Unit? {
    if case .amount(_, _, let unit) = outcome { unit } else { nil }
  }

  /// The numbers that the rounding of the records leaves possible.
  public var interval: ValueInterval? {
    guard case .amount(let value, let margin, _) = outcome else { return nil }
    return .closed(value - margin, value + margin)
  }

  /// Whether what was asked holds; `nil` when undecided or not a yes-or-no.
  public var holds: Bool? { if case .truth(let holds) = outcome { holds } else { nil } }

  /// The records used, each once, in order of use.
  public var records: [EvidenceRecord.ID] {
    var seen: Set<EvidenceRecord.ID> = []
    return steps.flatMap(\.records).filter { seen.insert($0).inserted }
  }
}
