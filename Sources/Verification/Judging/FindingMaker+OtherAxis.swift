// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

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
        slip.isTold, isMoneyOrShare(candidate) || !Self.moneyAxes.contains(slip.axis),
        isToldBeside(candidate, slip, in: draft)
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

  private static let moneyAxes = [TermTables.Axis.prices, TermTables.Axis.net]

  /// Whether the records are in money or per cent: nothing else is nominal or net.
  private func isMoneyOrShare(_ candidate: Candidate) -> Bool {
    candidate.records.contains { record in
      guard case .quantity(let quantity) = record.value else { return false }
      return quantity.unit?.dimension == .money || quantity.unit == .percent
    }
  }

  /// Whether no other amount parts the words that tell the axis from those of the measure.
  private func isToldBeside(_ candidate: Candidate, _ slip: AxisSlip, in draft: DraftClaim) -> Bool
  {
    guard let range = candidate.measure.range else { return true }
    let measure = reading.tokens(in: range)
    let told = draft.terms.filter { item in
      item.term.role == .qualifier
        && candidate.measure.claimed[item.term.axis] == item.term.concept
        && candidate.measure.label.qualifiers[item.term.axis] != item.term.concept
    }
    let amounts = reading.mentions(in: draft.claim.sentence).filter {
      $0.quantity != nil && $0.range != draft.claim.value?.range
    }.map { reading.tokens(in: $0.range) }
    return told.isEmpty
      || told.contains { item in
        let gap = Range.between(
          min(item.term.tokens.upperBound, measure.upperBound),
          max(item.term.tokens.lowerBound, measure.lowerBound))
        return !amounts.contains { $0.overlaps(gap) }
      }
  }

  /// How many digits a figure needs to be known as that of another measure.
  private static let tellingDigits = 2
  /// How many candidates are looked at for that.
  private static let slipLimit = 6
}
