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
    var claims: [Words: Holders] = [:]
    for finding in findings {
      for citation in finding.citations {
        claims[Words(finding, citation.record.id), default: Holders()].add(finding)
      }
    }
    for index in findings.indices where isContested(findings[index]) {
      guard let record = findings[index].citations.first?.record.id,
        let holders = claims[Words(findings[index], record)]
      else { continue }
      let hasBetter =
        holders.hasConsistent || holders.leastDistance < distance(findings[index])
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

  /// The words of a sentence that name a measure, as they are taken for one record.
  private struct Words: Hashable {
    let sentence: TextRange
    let measure: TextRange?
    let record: EvidenceRecord.ID

    init(_ finding: Finding, _ record: EvidenceRecord.ID) {
      sentence = finding.claim.sentence
      measure = finding.claim.measure?.range
      self.record = record
    }
  }

  /// What the figures that share such words come to.
  private struct Holders {
    var hasConsistent = false
    var leastDistance = Int.max

    mutating func add(_ finding: Finding) {
      if finding.verdict == .consistent { hasConsistent = true }
      leastDistance = min(leastDistance, TakenMeasures.distance(finding))
    }
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
