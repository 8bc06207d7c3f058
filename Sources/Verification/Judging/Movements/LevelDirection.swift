// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

/// Holds the verb of "fell to 3.8% in 2023" against the figure before.
struct LevelDirection {
  let context: SeriesContext

  /// A finding that agrees with the level told, unless the series moved to it the other way.
  func checked(_ finding: Finding, of draft: DraftClaim) -> Finding {
    guard finding.verdict == .consistent, let value = draft.claim.value,
      let change = value.change, change.role == .to, value.quantity?.comparator == .equal,
      SeriesContext.isStated(draft.claim),
      MovementWords(reading: context.reading).tellsDirection(of: value),
      let told = draft.claim.time?.period, let period = finding.citations.first?.record.period,
      period == told
        || period.granularity == .day && told.granularity == .year && told.contains(period),
      let bound = context.finder.series(for: draft, binder: context.binder), bound.scope.isPlain
    else { return finding }
    var spans = MovementSpanReader(reading: context.reading).spans(of: draft).filter {
      $0.end == nil || $0.end == period
    }
    if period != told {
      // A level of the last day of the year is held against that of the year before.
      spans =
        period.earlier(byMonths: 12).map {
          [MovementSpan(start: $0, end: period, isTold: true)]
        } ?? []
    }
    if let step = period.monthsInStep, step < 12, let before = period.earlier(byMonths: step),
      !spans.contains(where: { $0.start == before })
    {
      // A quarter or a month may be held against the one before it as well as against the year before.
      spans.append(MovementSpan(start: before, end: period, isTold: false))
    }
    let facts = spans.compactMap { bound.series.change(from: $0.start, to: period) }
    let isUp = change.direction == .up
    guard !spans.isEmpty, facts.count == spans.count,
      facts.allSatisfy({ fact in
        fact.amount.map { !$0.isZero && $0.isNegative == isUp } ?? false
      }), let fact = facts.first, let start = bound.series.figure(at: spans[0].start)
    else { return finding }
    var turned = finding
    turned.verdict = .inconsistent
    turned.strength = nil
    turned.suggestion = nil
    turned.reasons = [
      Finding.Reason(
        Finding.Code("derived.other-direction"),
        "the figure of \(period) is right, but that of \(spans[0].start) was "
          + "\(AmountText.written(start.value))\(start.unit == .percent ? "%" : ""), so it did not \(isUp ? "rise" : "fall")"
      )
    ]
    turned.trace += fact.steps
    turned.citations += [start.record].compactMap { context.view.store.record($0) }
      .map(context.view.citation)
    return turned
  }
}
