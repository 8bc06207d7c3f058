// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// Packs records into the columns of an index, one by one.
struct IndexBuilder: RecordSink {
  private(set) var strings = StringPool()
  private(set) var rows: [UInt32] = []
  private(set) var count = 0
  private(set) var log = DiagnosticLog()
  /// Records by the hash of their identifier: an open table of positions, each one higher than it is.
  private(set) var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

  mutating func take(_ record: EvidenceRecord) {
    if let earlier = position(of: record.id.rawValue) {
      let at = earlier * IndexRow.width
      let path = strings.text(rows[at + IndexRow.path])
      log.add(
        .duplicateID,
        "the id '\(EvidenceMessage.shown(record.id.rawValue))' is taken by "
          + "\(path):\(rows[at + IndexRow.line]); this record is left out",
        path: record.origin.path, at: record.origin.position)
      return
    }
    let row = count
    count += 1
    let id = strings.add(record.id.rawValue)
    append(record, id: id)
    insert(row, hash: IdentifierText.hash(record.id.rawValue))
  }

  private mutating func append(_ record: EvidenceRecord, id: UInt32) {
    let none = IndexRow.none
    let base = rows.count
    for _ in 0..<IndexRow.width { rows.append(none) }
    rows[base + IndexRow.id] = id
    rows[base + IndexRow.subject] = strings.intern(record.subject)
    rows[base + IndexRow.subjectID] = record.subjectID.map { strings.intern($0.rawValue) } ?? none
    rows[base + IndexRow.measure] = strings.intern(record.measure)
    rows[base + IndexRow.measureID] = strings.intern(record.measureID.rawValue)
    rows[base + IndexRow.place] = record.place.map { strings.intern($0) } ?? none
    rows[base + IndexRow.placeID] = record.placeID.map { strings.intern($0.rawValue) } ?? none
    rows[base + IndexRow.counterpart] = record.counterpart.map { strings.intern($0) } ?? none
    rows[base + IndexRow.counterpartID] =
      record.counterpartID.map { strings.intern($0.rawValue) } ?? none
    rows[base + IndexRow.basis] = record.basis.map { strings.intern($0) } ?? none
    rows[base + IndexRow.flags] = record.flags.map { strings.intern($0) } ?? none
    rows[base + IndexRow.supersedes] = record.supersedes.map { strings.intern($0.rawValue) } ?? none
    rows[base + IndexRow.source] = strings.intern(record.sourceID.rawValue)
    rows[base + IndexRow.quote] = record.quote.map { strings.add($0) } ?? none
    rows[base + IndexRow.note] = record.note.map { strings.add($0) } ?? none
    rows[base + IndexRow.path] = strings.intern(record.origin.path)
    rows[base + IndexRow.line] = UInt32(clamping: record.origin.line)
    rows[base + IndexRow.column] = UInt32(clamping: record.origin.column)
    if let cell = record.origin.cell { rows[base + IndexRow.cell] = strings.add(cell) }
    if !record.qualifiers.isEmpty {
      rows[base + IndexRow.qualifiers] = strings.intern(RecordCoding.text(of: record.qualifiers))
    }
    rows[base + IndexRow.vintage] = IndexRow.word(record.vintage)
    rows[base + IndexRow.nature] = UInt32(RecordCoding.number(of: record.nature))
    rows[base + IndexRow.status] = RecordCoding.bits(of: record.status)
    if let period = record.period {
      rows[base + IndexRow.first] = IndexRow.word(period.first)
      rows[base + IndexRow.last] = IndexRow.word(period.last)
      rows[base + IndexRow.granularity] = RecordCoding.number(of: period)
    }
    if case .quantity(let quantity) = record.value, let unit = quantity.unit {
      rows[base + IndexRow.unit] = strings.intern(unit.code)
      rows[base + IndexRow.dimension] = UInt32(RecordCoding.number(of: unit.dimension))
    }
    if case .quantity(let quantity) = record.value, let value = quantity.value,
      quantity.low == nil, quantity.high == nil, quantity.hedge == nil
    {
      let low = UInt64(truncatingIfNeeded: value.significand)
      let high = UInt64(truncatingIfNeeded: value.significand >> 64)
      rows[base + IndexRow.digits] = UInt32(truncatingIfNeeded: low)
      rows[base + IndexRow.digits + 1] = UInt32(truncatingIfNeeded: low >> 32)
      rows[base + IndexRow.digits + 2] = UInt32(truncatingIfNeeded: high)
      rows[base + IndexRow.digits + 3] = UInt32(truncatingIfNeeded: high >> 32)
      rows[base + IndexRow.exponent] = UInt32(bitPattern: Int32(clamping: value.exponent))
      rows[base + IndexRow.precision] = UInt32(bitPattern: Int32(clamping: quantity.precision))
      rows[base + IndexRow.comparator] = UInt32(RecordCoding.number(of: quantity.comparator))
    } else {
      rows[base + IndexRow.coded] = strings.add(RecordCoding.text(of: record.value))
    }
  }

  /// The amount of a record with the number of its unit; `nil` where it has no single amount.
  func amount(of record: Int) -> (unit: UInt32, amount: ExactDecimal)? {
    let base = record * IndexRow.width
    let unit = rows[base + IndexRow.unit]
    guard rows[base + IndexRow.coded] == IndexRow.none else {
      guard
        case .quantity(let quantity) = RecordCoding.value(
          strings.text(rows[base + IndexRow.coded])), let value = quantity.value
      else { return nil }
      return (unit, value)
    }
    return (unit, RecordCoding.amount { rows[base + $0] })
  }

  // MARK: - Identifiers

  private func position(of id: String) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: IdentifierText.hash(id)) & mask
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if strings.equals(rows[row * IndexRow.width + IndexRow.id], id) { return row }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ row: Int, hash: UInt64) {
    if count * 2 > slots.count { grow() }
    place(row, hash: hash)
  }

  private mutating func place(_ row: Int, hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(row + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for row in 0..<(count - 1) {
      place(row, hash: strings.hash(rows[row * IndexRow.width + IndexRow.id]))
    }
  }
}
