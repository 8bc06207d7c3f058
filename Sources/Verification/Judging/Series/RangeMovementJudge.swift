// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Holds both ends of "went from 189 to 176 in 2023" against the levels of two times; a range that the record of
/// its end lies in proves nothing.
struct RangeMovementJudge {
  let context: SeriesContext

  /// The finding; `nil` where the figure is no such movement, or the store lacks a level.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, let quantity = value.quantity,
      quantity.comparator == .between, let low = quantity.low, let high = quantity.high,
      let verb = verb(of: value, in: draft), SeriesContext.isStated(draft.claim),
      let bound = context.finder.series(
        for: draft, binder: context.binder, told: context.bytes(verb..<(verb + 1)))
    else { return nil }
    let spans = MovementSpanReader(reading: context.reading).spans(of: draft)
    guard spans.count == 1, let span = spans.first, let last = span.end,
      let start = bound.series.figure(noLongerThan: span.start),
      let end = bound.series.figure(noLongerThan: last),
      let fact = DerivedFact.difference(from: start, to: end)
    else { return left(draft, bound) }
    let claim = context.claim(draft, .change, words: draft.clause, bound: bound)
    let text = fact.steps.first?.text ?? ""
    let ends = [low, high]
    let holds = [[start, end], [end, start]].contains { order in
      zip(ends, order).allSatisfy { told, figure in
        agrees(told, with: figure, precision: quantity.precision)
      }
    }
    if holds { return context.finding(claim, .consistent, "derived.change", text, from: fact) }
    guard bound.scope.isPlain, span.isTold else { return left(draft, bound) }
    return context.finding(claim, .inconsistent, "derived.change-differs", text, from: fact)
  }

  /// The finding where the store does not give both ends.
  private func left(_ draft: DraftClaim, _ bound: BoundSeries) -> Finding {
    var finding = Finding(
      claim: context.claim(draft, .change, words: draft.clause, bound: bound),
      verdict: .notInEvidence)
    finding.reasons = [
      Finding.Reason(
        Finding.Code("period.unclear"),
        "the text tells where a movement began and ended, and the store does not give both")
    ]
    return finding
  }

  private func agrees(_ told: ExactDecimal, with figure: Figure, precision: Int) -> Bool {
    let half = ExactDecimal(5, exponent: precision - 1)
    return ValueInterval.closed(told - half, told + half).contains(figure.value)
  }

  /// The verb of motion right before "from 189 to 176".
  private func verb(of value: Mention, in draft: DraftClaim) -> Int? {
    let place = context.reading.tokens(in: value.range)
    let sentence = context.reading.tokens(in: draft.claim.sentence)
    guard place.lowerBound > sentence.lowerBound,
      context.tokens[place.lowerBound].code == Self.from,
      Self.motions.contains(context.tokens[place.lowerBound - 1].code)
    else { return nil }
    return place.lowerBound - 1
  }

  private static let from = WordHash.of("from")
  private static let motions = WordHash.all(
    of: "went goes gone moved moves shifted swung changed passed")
}
