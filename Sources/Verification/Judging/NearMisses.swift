// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import Vocabulary

/// Records that are nearly what a claim speaks of, and what keeps them from being it.
struct NearMisses {
  let view: EvidenceView

  /// How many records of other subjects and measures are read.
  static let readLimit = 400

  /// The near misses beside what was used: other places and counterparts, other subjects, other measures.
  func rejections(beside finding: Finding, candidates: [Candidate]) -> [Finding.Rejection] {
    guard let top = candidates.first else { return [] }
    var used = Set(finding.citations.map(\.record.id))
    used.formUnion(finding.rejections.map(\.citation.record.id))
    var rejections: [Finding.Rejection] = []
    for candidate in candidates where candidate.key != top.key {
      for record in candidate.records.prefix(2) where used.insert(record.id).inserted {
        rejections.append(
          Finding.Rejection(
            citation: view.citation(record), reasons: reasons(record, candidate, against: top)))
      }
    }
    guard let topRecord = top.records.first else { return rejections }
    for record in nearest(to: topRecord, besides: top.key, used: used)
    where used.insert(record.id).inserted {
      rejections.append(
        Finding.Rejection(
          citation: view.citation(record), reasons: difference(record, from: topRecord)))
    }
    return rejections
  }

  /// How many records of the same measure are told of.
  private static let nearestLimit = 8

  /// The records of the same measure that differ least, nearest first.
  private func nearest(
    to top: EvidenceRecord, besides key: Candidate.Key, used: Set<EvidenceRecord.ID>
  ) -> [EvidenceRecord] {
    var nearest: [(distance: Int, id: EvidenceRecord.ID, record: EvidenceRecord)] = []
    let probe = RecordProbe(top, in: view.store)
    for position in view.store.positions(ofMeasure: key.measure, limit: Self.readLimit) {
      let differences = probe.differences(at: position)
      let distance =
        (differences.contains(.subject) ? 2 : 0) + (differences.contains(.place) ? 1 : 0)
        + (differences.contains(.period) ? 1 : 0)
      let isFull = nearest.count == Self.nearestLimit
      if isFull, let last = nearest.last, last.distance < distance { continue }
      let id = view.store.id(at: position)
      if isFull, let last = nearest.last, (last.distance, last.id) <= (distance, id) { continue }
      guard !used.contains(id) else { continue }
      let record = view.store.record(at: position)
      guard Candidate.Key(record) != key else { continue }
      let index = nearest.firstIndex { (distance, id) < ($0.distance, $0.id) }
      if isFull { nearest.removeLast() }
      nearest.insert((distance, id, record), at: index ?? nearest.endIndex)
    }
    return nearest.map(\.record)
  }

  private func reasons(
    _ record: EvidenceRecord, _ candidate: Candidate, against top: Candidate
  ) -> [Finding.Reason] {
    if let first = top.records.first, record.measureID == first.measureID {
      let found = difference(record, from: first)
      if !found.isEmpty { return found }
    }
    let objections = candidate.objections
    if objections.isEmpty {
      return [
        Finding.Reason(
          Finding.Code("measure.other"),
          "is of \"\(record.measure)\", which the text names less well")
      ]
    }
    return objections.map {
      Finding.Reason(Finding.Code($0.rejectionCode), $0.reason)
    }
  }

  private func difference(_ record: EvidenceRecord, from top: EvidenceRecord) -> [Finding.Reason] {
    var reasons: [Finding.Reason] = []
    func add(_ code: String, _ text: String) {
      reasons.append(Finding.Reason(Finding.Code(code), text))
    }
    if record.subjectID != top.subjectID
      || (record.subjectID == nil && record.subject != top.subject)
    {
      add("subject.other", "is of \(record.subject)")
    }
    if record.counterpartID != top.counterpartID {
      add("counterpart.other", "has the other side \(record.counterpart ?? "unnamed")")
    }
    if record.placeID != top.placeID { add("place.other", "is of \(record.place ?? "no place")") }
    if record.basis != top.basis, reasons.isEmpty {
      add("basis.other", "follows another definition: \(record.basis ?? "none given")")
    }
    if record.period != top.period, reasons.isEmpty {
      add("period.other", "is of \(record.period?.description ?? "no period")")
    }
    if reasons.isEmpty { add("measure.other", "is of \"\(record.measure)\"") }
    return reasons
  }
}
