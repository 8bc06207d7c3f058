// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Holds "That was 13% more than a year before" against the series of the figure in the sentence before.
struct FollowUpJudge {
  let context: SeriesContext

  private var reading: DocumentReading { context.reading }

  /// The finding; `nil` where the sentence points at no single figure before it, or the store has no series.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, let change = value.change,
      change.role != .to, SeriesContext.isStated(draft.claim),
      let antecedent = FollowUpReader(reading: reading).antecedent(of: draft),
      let bound = context.finder.series(for: antecedent, binder: context.binder),
      bound.scope.narrowing == nil,
      let end = MovementSpanReader(reading: reading).ownTime(of: antecedent)
        ?? antecedent.contextTimes.first
    else { return nil }
    guard change.role == .from else {
      return ChangeJudge(finder: context.finder).finding(for: draft, of: bound, endingAt: end)
    }
    return start(draft, value, of: bound, endingAt: end)
  }

  /// The finding on "up from 281 the year before".
  private func start(
    _ draft: DraftClaim, _ value: Mention, of bound: BoundSeries, endingAt end: Period
  ) -> Finding? {
    let spans = MovementSpanReader(reading: reading).spans(of: draft, carried: end)
    let starts = spans.compactMap { bound.series.figure(noLongerThan: $0.start) }
    guard let quantity = value.quantity, let now = bound.series.figure(noLongerThan: end),
      !starts.isEmpty,
      starts.count == spans.count
    else { return nil }
    let readings = ValueReading.readings(of: quantity).map(\.interval)
    let claim = context.claim(draft, .change, words: draft.clause, bound: bound)
    let isUp = value.change?.direction == .up
    guard let first = starts.first, let fact = DerivedFact.difference(from: first, to: now) else {
      return nil
    }
    if let start = starts.first(where: { figure in
      readings.contains { $0.contains(figure.value) }
    }), let fact = DerivedFact.difference(from: start, to: now), let amount = fact.amount {
      let text = fact.steps.first?.text ?? ""
      guard !amount.isZero, amount.isNegative == isUp else {
        return context.finding(claim, .consistent, "derived.change", text, from: fact)
      }
      return bound.scope.isPlain
        ? context.finding(claim, .inconsistent, "derived.other-direction", text, from: fact) : nil
    }
    guard bound.scope.isPlain, spans.allSatisfy(\.isTold) || spans.count == 1,
      quantity.unit == nil || quantity.unit == bound.series.unit
        || quantity.unit?.dimension == .count
    else { return nil }
    var finding = context.finding(
      claim, .inconsistent, "derived.change-differs",
      "the figure of \(spans[0].start) is \(Figure.written(first.value, first.unit))", from: fact)
    finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
      for: claim, value: first.value, note: nil)
    return finding
  }
}
