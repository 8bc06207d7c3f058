// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

extension FindingMaker {
  /// The very number of the record, told in another currency or on another scale of temperature.
  ///
  /// The number that a conversion gives is another one, so that the same number is a wrong unit. Currencies
  /// that share a sign may be meant by it, and those near each other's worth need more digits to tell.
  func inOtherUnit(_ draft: DraftClaim, candidates: [Candidate]) -> Finding? {
    guard !draft.claim.isNegated, let value = draft.claim.value, value.change?.role != .by,
      let quantity = value.quantity, quantity.comparator == .equal, let told = quantity.unit,
      let digits = quantity.value?.digitCount,
      let top = candidates.first(where: { $0.score >= scores.cutOff.value }),
      case .quantity(let recorded) = top.records.first?.value, let unit = recorded.unit,
      OtherUnit.isMistaken(told, for: unit), digits >= OtherUnit.tellingDigits(told, unit),
      NotJudged.reason(for: draft.claim) == nil
    else { return nil }
    var swapped = draft
    swapped.claim.value?.quantity?.unit = unit
    let judge = Judge(
      view: view, converter: converter, scores: scores, reading: reading, asOf: asOf,
      explains: explains)
    let evaluation = judge.evaluate(top, for: swapped)
    guard evaluation.verdict == .consistent, evaluation.caveats.isEmpty,
      evaluation.strength == .exact || evaluation.strength == .rounded
    else { return nil }
    var finding = made(evaluation, draft: draft, others: [])
    finding.verdict = .inconsistent
    finding.strength = nil
    let number = reading.document.text(in: value.valueRange)
    let right = OtherUnit.written(number, in: unit)
    finding.reasons = [
      Finding.Reason(
        Finding.Code("unit.other"),
        "the number is the record's, which gives it in \(unit.code): \(right)")
    ]
    finding.suggestion = Finding.Suggestion(
      range: value.range, replacement: right, isSafe: false)
    return finding
  }
}
