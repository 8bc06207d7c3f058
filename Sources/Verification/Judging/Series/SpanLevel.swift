// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

/// Looks again at an amount that a text tells of a whole span: "below 6% between 2019 and 2023".
///
/// A record of one time in the span agrees or disagrees with it by chance: all its figures decide, or none.
struct SpanLevel {
  let context: SeriesContext

  /// A finding that one record led to, after the others have been asked.
  func checked(_ finding: Finding, of draft: DraftClaim) -> Finding {
    guard let record = finding.citations.first?.record, let period = record.period else {
      return finding
    }
    if finding.verdict.isFlagged {
      return isOfPart(finding, period, of: draft)
        ? finding.leftOpen(
          "period.unclear", "the text names a stretch of time, the records are of parts of it")
        : finding
    }
    guard finding.verdict == .consistent, finding.strength != .derived,
      draft.claim.value?.change == nil, SeriesContext.isStated(draft.claim)
    else { return finding }
    return overSpan(finding, of: draft, period) ?? finding
  }

  /// Whether a record that differs is of a part of the time told.
  private func isOfPart(_ finding: Finding, _ period: Period, of draft: DraftClaim) -> Bool {
    if draft.span != nil { return true }
    guard finding.verdict == .inconsistent, let time = draft.claim.time?.period else {
      return false
    }
    return time.granularity == .span && !time.isApproximate && !draft.isAtMoment
      && (period.first != time.first || period.last != time.last)
  }

  /// What all figures of a span say, where the text tells one amount for all of it.
  private func overSpan(
    _ finding: Finding, of draft: DraftClaim, _ period: Period
  ) -> Finding? {
    guard let quantity = draft.claim.value?.quantity,
      let span = draft.claim.time?.period, span.granularity == .span, !draft.isAtMoment,
      period.first != span.first || period.last != span.last,
      span.contains(period)
    else { return nil }
    let isBound = quantity.comparator != .equal && quantity.comparator != .approximately
    if isBound, let bound = context.finder.series(for: draft, binder: context.binder),
      bound.scope.isPlain, let range = positions(of: span, in: bound.series),
      let fact = bound.series.count(
        of: .within(ValueReading.readings(of: quantity).map(\.interval)), in: range),
      let hits = fact.amount?.asInt, fact.completeness.isComplete
    {
      let holds = hits == range.count
      return context.finding(
        finding.claim, holds ? .consistent : .inconsistent,
        holds ? "derived.frequency" : "derived.frequency-differs",
        "it was so in \(hits) of \(range.count)", from: fact)
    }
    return finding.leftOpen(
      "period.unclear", "the text tells it of \(span), and the record is of \(period) alone")
  }

  /// The positions of a span that the series covers from end to end.
  private func positions(of span: Period, in series: FigureSeries) -> Range<Int>? {
    guard let first = series.figures.firstIndex(where: { $0.period?.first == span.first }),
      let last = series.figures.lastIndex(where: { $0.period?.last == span.last }), first < last
    else { return nil }
    return first..<(last + 1)
  }
}
