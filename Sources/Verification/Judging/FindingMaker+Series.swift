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
      ?? FollowUpJudge(context: context).finding(for: draft)
      ?? BalanceJudge(context: context).finding(for: draft)
      ?? RangeMovementJudge(context: context).finding(for: draft)
  }

  /// What series say of a clause without an amount of its own: streaks, extremes, comparisons.
  func overTime(_ statement: DraftClaim, in context: SeriesContext) -> [Finding] {
    let found =
      StreakJudge(context: context).finding(on: statement)
      ?? FirstTimeJudge(context: context).finding(on: statement)
      ?? FrequencyJudge(context: context).finding(on: statement)
    let told = [
      found, ExtremeJudge(context: context).finding(on: statement),
      compared(statement, in: context),
    ].compactMap { $0 }
    return told.isEmpty
      ? BareMovement(context: context).finding(on: statement).map { [$0] } ?? [] : told
  }

  /// What two figures held against each other say: of two subjects, two measures, or what a balance is.
  private func compared(_ statement: DraftClaim, in context: SeriesContext) -> Finding? {
    ContrastJudge(context: context).finding(on: statement)
      ?? TwoSidesJudge(context: context).finding(on: statement)
      ?? ImpliedComparisonJudge(context: context).finding(on: statement)
      ?? BalanceJudge(context: context).finding(on: statement)
  }
}
