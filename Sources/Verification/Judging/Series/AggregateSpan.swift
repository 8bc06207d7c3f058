// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// The stretches of time that a sum or an average may be told over: "between 2018 and 2022", "since 2015".
struct AggregateSpan {
  let context: SeriesContext

  /// What may be meant, likeliest first, and whether the last piece may run on past the newest figure.
  struct Reading {
    var spans: [Period]
    /// Whether it reaches to the present, so that the year that has begun may be counted in.
    var isRunning: Bool
  }

  /// The stretches that a figure is told over; `nil` where it is told of none.
  func reading(of draft: DraftClaim, in series: FigureSeries) -> Reading? {
    if let span = draft.claim.time?.period,
      span.granularity == .span || span.granularity == .decade, span.first != nil, span.last != nil
    {
      return Reading(spans: [span], isRunning: false)
    }
    guard let span = draft.span, let newest = context.newest(of: series), let last = newest.last
    else { return nil }
    switch span.extent {
    case .since(let start):
      guard let first = start.first else { return nil }
      // "Since 2015" may count 2015 in, or begin behind it.
      let spans = [first, start.last?.advanced(byDays: 1)].compactMap { day in
        day.flatMap { $0 < last ? Period(first: $0, last: last, granularity: .span) : nil }
      }
      return spans.isEmpty ? nil : Reading(spans: spans, isRunning: true)
    case .years(let years):
      let first = last.advanced(byDays: 1).advanced(byMonths: -12 * years)
      return Reading(
        spans: [Period(first: first, last: last, granularity: .span)], isRunning: true)
    case .other: return nil
    }
  }
}
