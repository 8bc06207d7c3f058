// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Lets the words that name a measure speak for one figure of a sentence only.
///
/// "With a budget of €310 million, it spends €45 million on roads" names one budget: the figure that
/// agrees, or else the one nearest to the words, is it. Another figure that fell back on the same words
/// and the same record says nothing that the record denies.
enum TakenMeasures {
  /// The findings, those set back whose measure belongs to another figure.
  static func settled(_ findings: [Finding]) -> [Finding] {
    var result = findings
    for index in findings.indices where isContested(findings[index]) {
      let hasBetter = findings.indices.contains {
        $0 != index && sharesMeasure(findings[$0], findings[index])
          && (findings[$0].verdict == .consistent
            || distance(findings[$0]) < distance(findings[index]))
      }
      guard hasBetter else { continue }
      result[index].verdict = .notInEvidence
      result[index].strength = nil
      result[index].suggestion = nil
      result[index].hindsight = nil
      let reason = Finding.Reason(
        Finding.Code("measure.taken"),
        "the words that name the measure belong to another figure of the sentence")
      result[index].rejections += findings[index].citations.map {
        Finding.Rejection(citation: $0, reasons: [reason])
      }
      result[index].citations = []
      result[index].reasons = [reason]
    }
    return result
  }

  private static func isContested(_ finding: Finding) -> Bool {
    finding.verdict.isFlagged && finding.claim.value?.change == nil
      && finding.claim.measure?.range != nil
  }

  private static func sharesMeasure(_ left: Finding, _ right: Finding) -> Bool {
    guard let record = right.citations.first?.record.id else { return false }
    return left.claim.sentence == right.claim.sentence
      && left.claim.measure?.range == right.claim.measure?.range
      && left.citations.contains { $0.record.id == record }
  }

  private static func distance(_ finding: Finding) -> Int {
    guard let measure = finding.claim.measure?.range, let value = finding.claim.value?.range else {
      return .max
    }
    if measure.overlaps(value) { return 0 }
    return measure < value
      ? value.lowerBound - measure.upperBound : measure.lowerBound - value.upperBound
  }
}
