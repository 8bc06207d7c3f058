// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Holds "averaged 3.2% between 2015 and 2020" and "has built 2,300 homes since 2019" against a series.
struct AggregateJudge {
  let context: SeriesContext

  /// The finding; `nil` where the figure is no average or sum of a span, or the store has no series.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let quantity = draft.claim.value?.quantity, draft.claim.value?.change?.role != .by,
      draft.claim.value?.change?.role != .factor, SeriesContext.isStated(draft.claim),
      draft.span != nil || draft.claim.time?.period?.granularity == .span
        || draft.claim.time?.period?.granularity == .decade
    else { return nil }
    let words = AggregateWords(draft, in: context.tokens)
    let isAverage = words.kind == .average
    guard
      let bound = context.finder.series(
        for: draft, binder: context.binder, told: sumWord(words)),
      let told = AggregateSpan(context: context).reading(of: draft, in: bound.series),
      bound.scope.narrowing == nil, !isOfLabel(bound, isAverage),
      words.kind != .unsaid || AggregateWords.addsUp(bound.candidate),
      !bound.candidate.records.contains(where: { record in
        told.spans.contains { isOf(record.period, $0) }
      }),
      bound.series.unit == quantity.unit || isCount(quantity.unit, bound.series.unit)
    else { return nil }
    let facts = told.spans.compactMap { span -> DerivedFact? in
      guard bound.series.figures(in: span).count > 1 else { return nil }
      return isAverage ? bound.series.average(over: span) : bound.series.sum(over: span)
    }
    guard let fact = facts.first, facts.count == told.spans.count, let amount = fact.amount else {
      return nil
    }
    let claim = context.claim(draft, .quantity, words: draft.clause, bound: bound)
    let what = isAverage ? "the average" : "the sum"
    let text =
      "\(what) of the figures of \(told.spans[0]) is "
      + Figure.written(DerivedFact.shownValue(amount), fact.unit)
    let stated = DerivedAmount(quantity: quantity, isFactor: false, isDown: false)
    let code = isAverage ? "derived.average" : "derived.sum-over"
    if let agreeing = facts.first(where: { $0.completeness.isComplete && stated.agrees(with: $0) })
    {
      return context.finding(claim, .consistent, code, text, from: agreeing)
    }
    if words.kind == .unsaid, isOfOne(quantity, in: bound.series, over: told.spans[0]) {
      return nil
    }
    guard facts.allSatisfy(\.completeness.isComplete) else {
      return context.partial(
        claim, from: fact, "\(what) cannot be worked out: \(fact.completeness)")
    }
    guard !facts.contains(where: stated.isNear), bound.scope.isPlain,
      !told.isRunning || isBeyondRunningYear(quantity, facts, bound.series, isAverage)
    else { return context.finding(claim, .notInEvidence, "period.unclear", text, from: fact) }
    var finding = context.finding(claim, .inconsistent, code + "-differs", text, from: fact)
    finding.suggestion = SuggestionWriter(document: context.reading.document).suggestion(
      for: claim, value: amount, note: nil)
    return finding
  }

  /// The word of a sum, which names no measure: "cumulative exports".
  private func sumWord(_ words: AggregateWords) -> TextRange? {
    guard words.kind == .sum, let word = words.word else { return nil }
    return context.bytes(word..<(word + 1))
  }

  /// Whether an amount told for a span without saying of what kind may be one of its figures, or their mean.
  private func isOfOne(_ quantity: Quantity, in series: FigureSeries, over span: Period) -> Bool {
    let readings = ValueReading.readings(of: quantity).map(\.interval)
    let figures = series.figures(in: span)
    guard let most = figures.map(\.value).max(), let told = quantity.value ?? quantity.low else {
      return true
    }
    return told <= most + most.scaled(byPowerOfTen: -1)
      || figures.contains { figure in readings.contains { $0.contains(figure.value) } }
  }

  /// Whether an amount differs by more than the figures of the year that has begun could explain.
  private func isBeyondRunningYear(
    _ quantity: Quantity, _ facts: [DerivedFact], _ series: FigureSeries, _ isAverage: Bool
  ) -> Bool {
    guard !isAverage, let last = series.figures.last?.period?.last, let asOf = context.finder.asOf
    else { return isAverage }
    let readings = ValueReading.readings(of: quantity).map(\.interval)
    let lows = facts.compactMap { $0.interval?.lower?.value }
    let highs = facts.compactMap { $0.interval?.upper?.value }
    guard let low = lows.min(), let high = highs.max(),
      let most = series.figures.map(\.value.magnitude).max()
    else { return false }
    // A quarter more than the part of a year that has passed since.
    let days = ExactDecimal(max(0, last.days(until: asOf)))
    guard let more = (most * days * ExactDecimal(5)).divided(by: ExactDecimal(4 * 365)) else {
      return false
    }
    return !readings.contains { $0.overlaps(.closed(low, high + more)) }
  }

  private func isCount(_ claimed: Unit?, _ recorded: Unit?) -> Bool {
    let counts: [Unit.Dimension?] = [nil, .count, .number]
    return counts.contains(claimed?.dimension) && counts.contains(recorded?.dimension)
  }

  private func isOf(_ period: Period?, _ span: Period) -> Bool {
    period?.first == span.first && period?.last == span.last
  }

  /// Whether the word is the measure's own: "average wage".
  private func isOfLabel(_ bound: BoundSeries, _ isAverage: Bool) -> Bool {
    isAverage
      && bound.candidate.measure.label.allConcepts.contains(TermTables.qualifier("average"))
  }
}
