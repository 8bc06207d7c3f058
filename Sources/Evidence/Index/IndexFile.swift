// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// A compiled store, read where it lies on disk.
///
///     magic "TSINDEX\n", version, records, section count, file length,
///     checksum of the head, 32 bytes of source digest,
///     (offset, length, checksum) of each section, then the sections
///
/// Words are little-endian. Every byte is under a checksum, which opening checks; the records are columns
/// as narrow as their values allow, so that a million of them are checked in some milliseconds. Every read
/// is held to its section's bounds all the same.
final class IndexFile: Sendable {
  /// The parts of the file, in order.
  enum Section: Int, CaseIterable {
    case meta, stringStarts, strings, columns, rows, slots
    case pairKeys, pairStarts, pairPositions
    case entityKeys, entityStarts, entityPositions
    case measureKeys, measureStarts, measurePositions
    case supersededKeys, supersededStarts, supersededPositions
    case amountKeys, amountStarts, amountPositions
  }

  /// A look-up table: the sections of its keys, of where the positions of each begin, and of the positions.
  struct Table {
    let keys, starts, positions: Section

    static let pairs = Table(keys: .pairKeys, starts: .pairStarts, positions: .pairPositions)
    static let entities = Table(
      keys: .entityKeys, starts: .entityStarts, positions: .entityPositions)
    static let measures = Table(
      keys: .measureKeys, starts: .measureStarts, positions: .measurePositions)
    static let superseded = Table(
      keys: .supersededKeys, starts: .supersededStarts, positions: .supersededPositions)
    /// By measure and unit; the positions of a key in the order of the amounts.
    static let amounts = Table(
      keys: .amountKeys, starts: .amountStarts, positions: .amountPositions)
  }

  static let magic: [UInt8] = Array("TSINDEX\n".utf8)
  /// Raised whenever the layout, or what is read from the same sources, changes.
  static let version: UInt32 = 3
  static let headerSize = 8 + 4 + 4 + 4 + 4 + 8 + 8 + 32
  private static let entrySize = 24

  private let file: PinnedBytes
  private let sections: [Range<Int>]
  private let columns: [IndexColumn]
  /// How many records there are.
  let count: Int
  /// The digest of the sources the index was made of.
  let sourceDigest: [UInt8]

  /// Checks and opens an index.
  init(_ file: PinnedBytes, path: String) throws(EvidenceError) {
    func refuse(_ message: String) -> EvidenceError { EvidenceError(path: path, message: message) }
    let rebuild = "; build it again with 'touchstone evidence index'"
    guard file.count >= Self.headerSize, file.copy(of: 0..<8) == Self.magic else {
      throw refuse("this is no evidence index" + rebuild)
    }
    let version = file.word(at: 8)
    guard version == Self.version else {
      throw refuse(
        "this index is of version \(version), and only \(Self.version) can be read" + rebuild)
    }
    let length = file.long(at: 24)
    guard length == UInt64(file.count) else {
      throw refuse(
        "the index has \(file.count) bytes and should have \(length): it was cut" + rebuild)
    }
    let tableEnd = Self.headerSize + Section.allCases.count * Self.entrySize
    guard Int(file.word(at: 16)) == Section.allCases.count, file.count >= tableEnd,
      unsafe IndexChecksum.head(UnsafeRawBufferPointer(rebasing: file.buffer[..<tableEnd]))
        == file.long(at: 32)
    else { throw refuse("the head of this index was altered" + rebuild) }
    var sections: [Range<Int>] = []
    for index in Section.allCases.indices {
      let at = Self.headerSize + index * Self.entrySize
      let (offset, size) = (file.long(at: at), file.long(at: at + 8))
      let (end, overflow) = offset.addingReportingOverflow(size)
      guard !overflow, end <= UInt64(file.count), offset >= UInt64(tableEnd) else {
        throw refuse("the sections of this index do not fit it" + rebuild)
      }
      let range = Int(offset)..<Int(end)
      sections.append(range)
    }
    for (index, range) in sections.enumerated() {
      // A section's checksum takes in the padding after it.
      let end = index + 1 < sections.count ? sections[index + 1].lowerBound : file.count
      let sum = file.long(at: Self.headerSize + index * Self.entrySize + 16)
      guard range.lowerBound <= range.upperBound, range.upperBound <= end, end <= file.count,
        unsafe IndexChecksum.lanes(
          UnsafeRawBufferPointer(rebasing: file.buffer[range.lowerBound..<end])) == sum
      else { throw refuse("this index was altered" + rebuild) }
    }
    self.file = file
    self.sections = sections
    count = Int(file.word(at: 12))
    sourceDigest = file.copy(of: 40..<72)
    let size = sections[Section.rows.rawValue].count
    columns = IndexColumn.all(in: file, sections[Section.columns.rawValue])
    guard columns.count == IndexRow.width, columns.allSatisfy({ $0.fits(size, count: count) })
    else { throw refuse("the records of this index do not fit it" + rebuild) }
  }

  // MARK: - Words

  private func word(_ section: Section, _ index: Int) -> UInt32 {
    let range = sections[section.rawValue]
    guard index >= 0, index < range.count / 4 else { return IndexRow.none }
    return file.word(at: range.lowerBound + index * 4)
  }

  /// The bytes of a section.
  func bytes(_ section: Section) -> [UInt8] { file.copy(of: sections[section.rawValue]) }

  // MARK: - Strings

  /// The string of a number; `nil` for none.
  func text(_ number: UInt32) -> String? {
    guard number != IndexRow.none, let range = range(of: number) else { return nil }
    return file.text(in: range)
  }

  private func range(of number: UInt32) -> Range<Int>? {
    let (start, end) = (
      word(.stringStarts, Int(number)), word(.stringStarts, Int(number) + 1)
    )
    let strings = sections[Section.strings.rawValue]
    guard start <= end, Int(end) <= strings.count else { return nil }
    return strings.lowerBound + Int(start)..<strings.lowerBound + Int(end)
  }

  // MARK: - Records

  /// A word of a record.
  @inline(__always)
  func field(_ record: Int, _ field: Int) -> UInt32 {
    guard record >= 0, record < count else { return IndexRow.none }
    let start = sections[Section.rows.rawValue].lowerBound
    return unsafe columns[field].word(of: record, in: file.buffer, from: start)
  }

  /// The record at a position; one with nothing in it past the ends.
  func record(at index: Int) -> EvidenceRecord {
    func text(_ name: Int) -> String? { self.text(field(index, name)) }
    var record = EvidenceRecord.Fields(
      id: EvidenceRecord.ID(text(IndexRow.id) ?? ""), subject: text(IndexRow.subject) ?? "",
      subjectID: text(IndexRow.subjectID).map { Entity.ID($0) },
      measure: text(IndexRow.measure) ?? "",
      measureID: Measure.ID(text(IndexRow.measureID) ?? ""), value: value(at: index),
      sourceID: Source.ID(text(IndexRow.source) ?? ""),
      origin: EvidenceRecord.Origin(
        path: text(IndexRow.path) ?? "", line: Int(field(index, IndexRow.line)),
        column: Int(field(index, IndexRow.column)), cell: text(IndexRow.cell)))
    record.period = RecordCoding.period(
      first: field(index, IndexRow.first), last: field(index, IndexRow.last),
      coded: field(index, IndexRow.granularity))
    record.place = text(IndexRow.place)
    record.placeID = text(IndexRow.placeID).map { Entity.ID($0) }
    record.counterpart = text(IndexRow.counterpart)
    record.counterpartID = text(IndexRow.counterpartID).map { Entity.ID($0) }
    record.nature = RecordCoding.nature(field(index, IndexRow.nature))
    record.basis = text(IndexRow.basis)
    record.vintage = IndexRow.day(field(index, IndexRow.vintage))
    record.status = RecordCoding.status(field(index, IndexRow.status))
    record.flags = text(IndexRow.flags)
    record.supersedes = text(IndexRow.supersedes).map { EvidenceRecord.ID($0) }
    record.quote = text(IndexRow.quote)
    record.note = text(IndexRow.note)
    if let coded = text(IndexRow.qualifiers) { record.qualifiers = RecordCoding.qualifiers(coded) }
    return EvidenceRecord(record)
  }

  private func value(at index: Int) -> EvidenceRecord.Value {
    if let coded = text(field(index, IndexRow.coded)) { return RecordCoding.value(coded) }
    return .quantity(
      Quantity(
        value: RecordCoding.amount { field(index, $0) },
        comparator: RecordCoding.comparator(field(index, IndexRow.comparator)),
        unit: unit(at: index),
        precision: Int(Int32(bitPattern: field(index, IndexRow.precision)))))
  }

  /// The unit of a record's amount.
  func unit(at index: Int) -> Unit? {
    text(field(index, IndexRow.unit)).map {
      Unit(code: $0, dimension: RecordCoding.dimension(field(index, IndexRow.dimension)))
    }
  }

  /// The amount of a record; `nil` where it has no single one.
  func amount(at index: Int) -> ExactDecimal? {
    if field(index, IndexRow.coded) == IndexRow.none {
      return RecordCoding.amount { field(index, $0) }
    }
    guard case .quantity(let quantity) = value(at: index) else { return nil }
    return quantity.value
  }

  /// The identifier of the record at a position.
  func id(at index: Int) -> String { text(field(index, IndexRow.id)) ?? "" }

  // MARK: - Look-up

  /// The position of an identifier.
  func position(of id: String) -> Int? {
    let slotCount = sections[Section.slots.rawValue].count / 4
    guard slotCount > 0, slotCount & (slotCount - 1) == 0 else { return nil }
    var slot = Int(truncatingIfNeeded: IdentifierText.hash(id)) & (slotCount - 1)
    for _ in 0..<slotCount {
      let found = word(.slots, slot)
      if found == 0 || found == IndexRow.none { return nil }
      if text(field(Int(found) - 1, IndexRow.id)) == id { return Int(found) - 1 }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// The positions of a key, by binary search; the first so many of them.
  func positions(_ key: UInt64, in table: Table, limit: Int) -> [Int] {
    let rank = rank(of: key, in: table)
    guard self.key(rank, of: table) == key else { return [] }
    return span(rank, of: table).prefix(limit).compactMap { index in
      let position = position(index, of: table)
      return position < count ? position : nil
    }
  }

  /// Where a key stands among those of a table, or would stand.
  func rank(of key: UInt64, in table: Table) -> Int {
    let range = sections[table.keys.rawValue]
    var low = 0
    var high = range.count / 8
    while low < high {
      let middle = (low + high) / 2
      if file.long(at: range.lowerBound + middle * 8) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The key of a rank; `nil` past the last.
  func key(_ rank: Int, of table: Table) -> UInt64? {
    let range = sections[table.keys.rawValue]
    return rank < range.count / 8 ? file.long(at: range.lowerBound + rank * 8) : nil
  }

  /// Where the positions of a key stand.
  func span(_ rank: Int, of table: Table) -> Range<Int> {
    let (first, last) = (Int(word(table.starts, rank)), Int(word(table.starts, rank + 1)))
    guard first <= last, last <= sections[table.positions.rawValue].count / 4 else { return 0..<0 }
    return first..<last
  }

  /// The position at a place of a table.
  func position(_ index: Int, of table: Table) -> Int { Int(word(table.positions, index)) }

  /// The keys of a table whose keys are single strings, as strings.
  func keyStrings(_ table: Table) -> [(text: String, number: UInt32)] {
    let range = sections[table.keys.rawValue]
    return (0..<range.count / 8).compactMap { index in
      let number = UInt32(truncatingIfNeeded: file.long(at: range.lowerBound + index * 8))
      return text(number).map { ($0, number) }
    }
  }
}
