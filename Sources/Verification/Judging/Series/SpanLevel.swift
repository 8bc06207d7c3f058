// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

/// Holds an amount that a text tells of a whole span ("below 6% between 2019 and 2023") against all its figures.
///
/// A record of one time in the span agrees with it by chance.
struct SpanLevel {
  let context: SeriesContext

  /// A finding that agrees with one record, after the others have been asked.
  func checked(_ finding: Finding, of draft: DraftClaim) -> Finding {
    guard finding.verdict == .consistent, finding.strength != .derived,
      draft.claim.value?.change?.role != .by, draft.claim.value?.change?.role != .factor,
      SeriesContext.isStated(draft.claim), let record = finding.citations.first?.record
    else { return finding }
    return overSpan(finding, of: draft, record: record) ?? finding
  }

  /// What all figures of a span say, where the text tells one amount for all of it.
  private func overSpan(
    _ finding: Finding, of draft: DraftClaim, record: EvidenceRecord
  ) -> Finding? {
    guard let value = draft.claim.value, let quantity = value.quantity, value.change == nil,
      let span = draft.claim.time?.period, span.granularity == .span, !draft.isAtMoment,
      let period = record.period, period.first != span.first || period.last != span.last,
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
