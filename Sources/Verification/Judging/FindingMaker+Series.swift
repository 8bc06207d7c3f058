// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

extension FindingMaker {
  /// What several figures together say of an amount that no single record states: an average, a ratio.
  func derived(_ draft: DraftClaim, in context: SeriesContext) -> Finding? {
    FrequencyJudge(context: context).finding(for: draft)
      ?? AggregateJudge(context: context).finding(for: draft)
      ?? ContrastJudge(context: context).finding(for: draft)
  }

  /// What series say of a clause without an amount of its own: streaks, extremes, comparisons.
  func overTime(_ statement: DraftClaim, in context: SeriesContext) -> [Finding] {
    let found =
      StreakJudge(context: context).finding(on: statement)
      ?? FirstTimeJudge(context: context).finding(on: statement)
      ?? FrequencyJudge(context: context).finding(on: statement)
    let told = [
      found, ExtremeJudge(context: context).finding(on: statement),
      ContrastJudge(context: context).finding(on: statement),
    ].compactMap { $0 }
    return told.isEmpty
      ? BareMovement(context: context).finding(on: statement).map { [$0] } ?? [] : told
  }

  /// A figure told for a span of several records, when none of them is of the span: which is meant stays open.
  func settledSpan(_ finding: Finding, of draft: DraftClaim) -> Finding {
    guard finding.verdict.isFlagged, let record = finding.citations.first?.record,
      let period = record.period
    else { return finding }
    if draft.span == nil {
      guard finding.verdict == .inconsistent, let time = draft.claim.time?.period,
        time.granularity == .span, !time.isApproximate, !draft.isAtMoment,
        period.first != time.first || period.last != time.last
      else { return finding }
    }
    return finding.leftOpen(
      "period.unclear", "the text names a stretch of time, the records are of parts of it")
  }
}
