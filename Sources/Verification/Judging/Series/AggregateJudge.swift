// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Holds "averaged 3.2% between 2015 and 2020" and "totalled $11 billion over the three years" against a series.
struct AggregateJudge {
  let context: SeriesContext

  /// The finding; `nil` where the figure is no average or sum of a span, or the store has no series.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let quantity = draft.claim.value?.quantity, draft.claim.value?.change?.role != .by,
      draft.claim.value?.change?.role != .factor, SeriesContext.isStated(draft.claim),
      let span = draft.claim.time?.period, span.granularity == .span || span.granularity == .decade,
      span.first != nil, span.last != nil, let isAverage = isAverage(draft),
      let bound = context.finder.series(for: draft, binder: context.binder),
      bound.scope.narrowing == nil, !isOfLabel(bound, isAverage),
      !bound.candidate.records.contains(where: { isOf($0.period, span) }),
      bound.series.unit == quantity.unit || isCount(quantity.unit, bound.series.unit)
    else { return nil }
    let fact = isAverage ? bound.series.average(over: span) : bound.series.sum(over: span)
    guard let fact, let amount = fact.amount, bound.series.figures(in: span).count > 1 else {
      return nil
    }
    let claim = context.claim(draft, .quantity, words: draft.clause, bound: bound)
    let what = isAverage ? "the average" : "the sum"
    let text =
      "\(what) of the figures of \(span) is "
      + Figure.written(DerivedFact.shownValue(amount), fact.unit)
    guard fact.completeness.isComplete else {
      return context.partial(
        claim, from: fact, "\(what) cannot be worked out: \(fact.completeness)")
    }
    let stated = DerivedAmount(quantity: quantity, isFactor: false, isDown: false)
    let code = isAverage ? "derived.average" : "derived.sum-over"
    if stated.agrees(with: fact) {
      return context.finding(claim, .consistent, code, text, from: fact)
    }
    guard !stated.isNear(fact), bound.scope.isPlain else {
      return context.finding(claim, .notInEvidence, "period.unclear", text, from: fact)
    }
    var finding = context.finding(claim, .inconsistent, code + "-differs", text, from: fact)
    finding.suggestion = SuggestionWriter(document: context.reading.document).suggestion(
      for: claim, value: amount, note: nil)
    return finding
  }

  private func isCount(_ claimed: Unit?, _ recorded: Unit?) -> Bool {
    let counts: [Unit.Dimension?] = [nil, .count, .number]
    return counts.contains(claimed?.dimension) && counts.contains(recorded?.dimension)
  }

  private func isOf(_ period: Period?, _ span: Period) -> Bool {
    period?.first == span.first && period?.last == span.last
  }

  /// Whether the clause tells of an average, or else of a sum; `nil` for neither.
  private func isAverage(_ draft: DraftClaim) -> Bool? {
    let words = draft.clause.filter { context.tokens[$0].kind == .word }
    if words.contains(where: { SeriesWords.average.contains(context.tokens[$0].code) }) {
      return true
    }
    return words.contains { SeriesWords.total.contains(context.tokens[$0].code) } ? false : nil
  }

  /// Whether the word is the measure's own: "average wage".
  private func isOfLabel(_ bound: BoundSeries, _ isAverage: Bool) -> Bool {
    isAverage
      && bound.candidate.measure.label.allConcepts.contains(TermTables.qualifier("average"))
  }
}
