// SPDX-License-Identifier: MIT

/// Takes records one by one as they are read, so that a large store never has to be held whole.
protocol RecordSink {
  /// Takes one record.
  mutating func take(_ record: EvidenceRecord)
}

/// Keeps the records as they are.
struct RecordArray: RecordSink {
  private(set) var records: [EvidenceRecord] = []

  mutating func take(_ record: EvidenceRecord) { records.append(record) }
}
