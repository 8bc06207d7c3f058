// SPDX-License-Identifier: MIT

/// Finds records that have the identifier of an earlier one.
enum DuplicateIDs {
  /// The records without those whose identifier an earlier one has; each is reported.
  static func dropped(
    from records: [EvidenceRecord], log: inout DiagnosticLog
  ) -> [EvidenceRecord] {
    var first: [EvidenceRecord.ID: Int] = [:]
    first.reserveCapacity(records.count)
    var isKept = Array(repeating: true, count: records.count)
    var isClean = true
    for (index, record) in records.enumerated() {
      guard let earlier = first[record.id] else {
        first[record.id] = index
        continue
      }
      isKept[index] = false
      isClean = false
      let other = records[earlier].origin
      log.add(
        .duplicateID,
        "the id '\(EvidenceMessage.shown(record.id.rawValue))' is taken by "
          + "\(other.path):\(other.line); this record is left out",
        path: record.origin.path, at: record.origin.position)
    }
    return isClean ? records : zip(records, isKept).compactMap { $1 ? $0 : nil }
  }
}
