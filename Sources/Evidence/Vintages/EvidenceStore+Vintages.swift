// SPDX-License-Identifier: MIT

public import Quantities

extension EvidenceStore {
  /// The day a record's figure became known: its vintage, else the day its source was published.
  ///
  /// - Parameter record: The record.
  /// - Returns: The day; `nil` when neither is given, and the record counts as always known.
  public func knownSince(_ record: EvidenceRecord) -> CalendarDate? {
    record.vintage ?? source(record.sourceID)?.published
  }

  /// Whether a record's figure was known on a day; `nil` stands for now.
  public func isKnown(_ record: EvidenceRecord, on day: CalendarDate?) -> Bool {
    guard let day, let since = knownSince(record) else { return true }
    return since <= day
  }

  /// The records known on a day that no other record known then replaces.
  ///
  /// A record is replaced by one that supersedes it, directly or through others; and by one of the same
  /// series, period and witness that became known later.
  ///
  /// - Parameters:
  ///   - records: Records, of one thing or of several.
  ///   - day: The day whose knowledge counts; `nil` for now.
  /// - Returns: Those that stand, in the order given.
  /// - Complexity: O(*n*) in the number of records, and the length of their chains.
  public func standing(_ records: [EvidenceRecord], on day: CalendarDate?) -> [EvidenceRecord] {
    let known = records.filter { isKnown($0, on: day) && !isReplaced($0, on: day) }
    guard known.count > 1 else { return known }
    var newest: [VintageKey: CalendarDate] = [:]
    for record in known {
      guard let since = knownSince(record) else { continue }
      let key = VintageKey(record, witness: witness(of: record))
      newest[key] = max(newest[key] ?? since, since)
    }
    return known.filter { record in
      let latest = newest[VintageKey(record, witness: witness(of: record))]
      guard let latest, let since = knownSince(record) else { return true }
      return since == latest
    }
  }

  /// Whether a record known on a day supersedes this one, directly or through others.
  public func isReplaced(_ record: EvidenceRecord, on day: CalendarDate?) -> Bool {
    var seen: Set<EvidenceRecord.ID> = [record.id]
    var waiting = successors(of: record.id)
    while let next = waiting.popLast() {
      guard seen.insert(next.id).inserted else { continue }
      if isKnown(next, on: day) { return true }
      waiting += successors(of: next.id)
    }
    // A status of "superseded" without a successor in the store says the same, as of now.
    return day == nil && record.status.contains(.superseded)
  }

  /// The records a record stands in a chain with: what it replaced, itself, and what replaced it, oldest first.
  ///
  /// Cycles are cut where they close.
  public func history(of id: EvidenceRecord.ID) -> [EvidenceRecord] {
    guard let record = record(id) else { return [] }
    var seen: Set<EvidenceRecord.ID> = [id]
    var older: [EvidenceRecord] = []
    var at = record
    while let previous = at.supersedes, seen.insert(previous).inserted,
      let found = self.record(previous)
    {
      older.append(found)
      at = found
    }
    var newer: [EvidenceRecord] = []
    var waiting = successors(of: id)
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next.id).inserted else { continue }
      newer.append(next)
      waiting += successors(of: next.id)
    }
    return older.reversed() + [record] + newer
  }

  /// The records that say they supersede a record.
  public func successors(of id: EvidenceRecord.ID) -> [EvidenceRecord] {
    positions(superseding: id).map { record(at: $0) }
  }

  /// The witness a record counts as: the origin of its source, or its source.
  public func witness(of record: EvidenceRecord) -> String {
    source(record.sourceID)?.witness ?? record.sourceID.rawValue
  }

  /// Records by the witness they go back to: repetitions of one origin count once.
  ///
  /// - Returns: The witnesses by name, each with its records in the order given, those of a primary source first.
  public func byWitness(_ records: [EvidenceRecord]) -> [(
    witness: String, records: [EvidenceRecord]
  )] {
    var groups: [String: [EvidenceRecord]] = [:]
    for record in records { groups[witness(of: record), default: []].append(record) }
    return groups.keys.sorted().map { name in
      let group = groups[name] ?? []
      let primary = group.filter { source($0.sourceID)?.tier == .primary }
      let rest = group.filter { source($0.sourceID)?.tier != .primary }
      return (name, primary + rest)
    }
  }
}

/// What the vintages of one figure share.
private struct VintageKey: Hashable {
  let series: RecordSeries
  let period: Period?
  let witness: String

  init(_ record: EvidenceRecord, witness: String) {
    series = RecordSeries(record)
    period = record.period
    self.witness = witness
  }
}
