// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

extension FindingMaker {
  /// The figure of a measure that differs on one axis from what the text names: the total told as per head.
  func onOtherAxis(_ draft: DraftClaim, candidates: [Candidate]) -> Finding? {
    guard !draft.claim.isNegated, draft.claim.value?.change == nil,
      draft.claim.value?.quantity?.comparator == .equal,
      let digits = draft.claim.value?.quantity?.value?.digitCount, digits >= Self.tellingDigits
    else { return nil }
    let judge = Judge(
      view: view, converter: converter, scores: scores, reading: reading, asOf: asOf,
      explains: explains)
    for candidate in candidates.prefix(Self.slipLimit) {
      let onAxis = candidate.measure.rows.filter { MeasureScorer.isOfAxes($0, in: scores) }
      let score = candidate.score - onAxis.reduce(0) { $0 + $1.value }
      guard score >= scores.cutOff.value, onAxis.count == 1,
        let slip = AxisSlip(
          actual: candidate.measure.label.qualifiers, told: candidate.measure.claimed),
        slip.isTold
      else { continue }
      let evaluation = judge.evaluate(candidate, for: draft)
      guard evaluation.verdict == .consistent, evaluation.caveats.isEmpty,
        evaluation.strength == .exact || evaluation.strength == .rounded
      else { continue }
      var finding = made(evaluation, draft: draft, others: [])
      finding.verdict = .misleading
      finding.strength = nil
      finding.reasons.insert(Finding.Reason(slip.code, slip.text), at: 0)
      return finding
    }
    return nil
  }

  /// How many digits a figure needs to be known as that of another measure.
  private static let tellingDigits = 2
  /// How many candidates are looked at for that.
  private static let slipLimit = 6
}
