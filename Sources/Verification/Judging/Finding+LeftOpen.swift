// SPDX-License-Identifier: MIT

import Evidence

extension Finding {
  /// How many records set aside are listed for one finding.
  static let rejectionLimit = 18

  /// The first rejections of each record, as many as are listed.
  static func capped(_ rejections: [Rejection]) -> [Rejection] {
    var seen: Set<EvidenceRecord.ID> = []
    return Array(
      rejections.filter { seen.insert($0.citation.record.id).inserted }.prefix(rejectionLimit))
  }

  /// A finding that was decided, with why it is left open instead; the records that decided it are set aside.
  func leftOpen(_ code: String, _ why: String) -> Finding {
    let reason = Reason(Code(code), why)
    var finding = self
    finding.verdict = .notInEvidence
    finding.strength = nil
    finding.suggestion = nil
    finding.reasons = [reason]
    finding.rejections = Self.capped(
      citations.map { Rejection(citation: $0, reasons: [reason]) } + rejections)
    finding.citations = []
    return finding
  }
}
