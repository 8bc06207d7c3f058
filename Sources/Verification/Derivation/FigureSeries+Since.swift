// SPDX-License-Identifier: MIT

import Evidence
public import Quantities

extension FigureSeries {
  /// Whether the figure of a period is the highest, or lowest, since another.
  ///
  /// Holds when every figure after `since` and before `period` lies below it (above it, for the
  /// lowest). The trace says which one was higher, and how the figure of `since` itself compares.
  ///
  /// - Parameters:
  ///   - extreme: Which end.
  ///   - period: The period the claim is about.
  ///   - since: The period it counts from; `nil` for the whole series ("on record").
  /// - Returns: `nil` when the series has no figure for either period.
  public func isExtreme(_ extreme: FigureSet.Extreme, at period: Period, since: Period? = nil)
    -> DerivedFact?
  {
    guard let last = position(of: period) else { return nil }
    let start: Int
    if let since {
      guard let found = position(of: since), found < last else { return nil }
      start = found
    } else {
      start = 0
    }
    let own = figures[last]
    let between = since == nil ? figures[start..<last] : figures[(start + 1)..<last]
    let rival = extreme.best(of: Array(between)).flatMap {
      extreme.isBeyond($0.value, own.value) ? $0 : nil
    }
    let span = since.map { "after \($0) " } ?? "since \(figures[start].period?.description ?? "") "
    var steps = [
      Finding.Step(
        "derive",
        rival.map { "\($0) lies \(extreme.beyondWord) \(own)" }
          ?? "no figure \(span)lies \(extreme.beyondWord) \(own)",
        records: (rival.map { [$0.record] } ?? between.map(\.record)) + [own.record])
    ]
    if since != nil {
      let then = figures[start]
      let isBeyond = extreme.isBeyond(then.value, own.value) || then.value == own.value
      steps.append(
        Finding.Step(
          "derive",
          "\(then) was \(isBeyond ? "" : "not ")at least as \(extreme == .highest ? "high" : "low")",
          records: [then.record]))
    }
    let completeness = completeness(of: start...last)
    return DerivedFact(
      operation: extreme == .highest ? .highest : .lowest,
      outcome: .truth(rival == nil), steps: steps, completeness: completeness)
  }

  /// The latest earlier period whose figure was at least as high (as low): what "since" should say.
  public func lastPeriod(beyond extreme: FigureSet.Extreme, before period: Period) -> Figure? {
    guard let last = position(of: period) else { return nil }
    return figures[..<last].last {
      $0.value == figures[last].value || extreme.isBeyond($0.value, figures[last].value)
    }
  }

  /// For how many periods in a row, up to one, the series rose (or fell).
  ///
  /// A gap in the series ends the count, and the completeness says so.
  public func streak(_ direction: Mention.Change.Direction, endingAt period: Period)
    -> DerivedFact?
  {
    guard let last = position(of: period) else { return nil }
    var index = last
    while index > 0, completeness(of: (index - 1)...index).isComplete,
      moves(direction, from: figures[index - 1].value, to: figures[index].value)
    {
      index -= 1
    }
    let endedBecauseOfStart =
      index == 0 || !completeness(of: (index - 1)...index).isComplete
    let length = last - index
    let shown = figures[max(0, index - 1)...last]
    let word = direction == .up ? "rose" : direction == .down ? "fell" : "stood still"
    let text =
      shown.map { "\($0.period?.description ?? "?"): \($0.value.grouped())" }.joined(
        separator: ", ")
    return DerivedFact(
      operation: .streak, outcome: .amount(ExactDecimal(length), margin: .zero, unit: .one),
      steps: [
        Finding.Step(
          "derive", "\(text): \(word) \(length) times in a row", records: shown.map(\.record))
      ],
      completeness: endedBecauseOfStart ? .unknown(known: length) : .complete)
  }

  /// For how many periods in a row, up to one, the figure was above (or below) zero.
  public func streak(ofSign isPositive: Bool, endingAt period: Period) -> DerivedFact? {
    guard let last = position(of: period) else { return nil }
    func matches(_ value: ExactDecimal) -> Bool {
      isPositive ? value > .zero : value < .zero
    }
    var index = last + 1
    while index > 0, matches(figures[index - 1].value),
      index == last + 1 || completeness(of: (index - 1)...index).isComplete
    {
      index -= 1
    }
    let length = last + 1 - index
    let shown = figures[max(0, index - 1)...last]
    let text =
      shown.map { "\($0.period?.description ?? "?"): \($0.value.grouped())" }.joined(
        separator: ", ")
    return DerivedFact(
      operation: .streak, outcome: .amount(ExactDecimal(length), margin: .zero, unit: .one),
      steps: [
        Finding.Step(
          "derive",
          "\(text): \(isPositive ? "above" : "below") zero \(length) times in a row",
          records: shown.map(\.record))
      ], completeness: index == 0 ? .unknown(known: length) : .complete)
  }

  private func moves(
    _ direction: Mention.Change.Direction, from start: ExactDecimal, to end: ExactDecimal
  ) -> Bool {
    switch direction {
    case .up: start < end
    case .down: end < start
    case .unchanged: start == end
    }
  }
}
