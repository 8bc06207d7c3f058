// SPDX-License-Identifier: MIT

import Foundation
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
  }

  static let magic: [UInt8] = Array("TSINDEX\n".utf8)
  /// Raised whenever the layout, or what is read from the same sources, changes.
  static let version: UInt32 = 2
  static let headerSize = 8 + 4 + 4 + 4 + 4 + 8 + 8 + 32
  private static let entrySize = 24

  private let data: Data
  private let sections: [Range<Int>]
  private let columns: [IndexColumn]
  /// How many records there are.
  let count: Int
  /// The digest of the sources the index was made of.
  let sourceDigest: [UInt8]

  /// Checks and opens an index.
  init(_ data: Data, path: String) throws(EvidenceError) {
    func refuse(_ message: String) -> EvidenceError { EvidenceError(path: path, message: message) }
    let rebuild = "; build it again with 'touchstone evidence index'"
    guard data.count >= Self.headerSize, data.prefix(8).elementsEqual(Self.magic) else {
      throw refuse("this is no evidence index" + rebuild)
    }
    let version = Self.word(data, 8)
    guard version == Self.version else {
      throw refuse(
        "this index is of version \(version), and only \(Self.version) can be read" + rebuild)
    }
    let length = Self.long(data, 24)
    guard length == UInt64(data.count) else {
      throw refuse(
        "the index has \(data.count) bytes and should have \(length): it was cut" + rebuild)
    }
    let tableEnd = Self.headerSize + Section.allCases.count * Self.entrySize
    guard Int(Self.word(data, 16)) == Section.allCases.count, data.count >= tableEnd,
      IndexChecksum.head(data, upTo: tableEnd) == Self.long(data, 32)
    else { throw refuse("the head of this index was altered" + rebuild) }
    var sections: [Range<Int>] = []
    for index in Section.allCases.indices {
      let at = Self.headerSize + index * Self.entrySize
      let (offset, size) = (Self.long(data, at), Self.long(data, at + 8))
      let (end, overflow) = offset.addingReportingOverflow(size)
      guard !overflow, end <= UInt64(data.count), offset >= UInt64(tableEnd) else {
        throw refuse("the sections of this index do not fit it" + rebuild)
      }
      let range = Int(offset)..<Int(end)
      sections.append(range)
    }
    for (index, range) in sections.enumerated() {
      // A section's checksum takes in the padding after it.
      let end = index + 1 < sections.count ? sections[index + 1].lowerBound : data.count
      let sum = Self.long(data, Self.headerSize + index * Self.entrySize + 16)
      guard range.upperBound <= end, IndexChecksum.lanes(data, range.lowerBound..<end) == sum
      else { throw refuse("this index was altered" + rebuild) }
    }
    self.data = data
    self.sections = sections
    count = Int(Self.word(data, 12))
    sourceDigest = Array(data[40..<72])
    let size = sections[Section.rows.rawValue].count
    columns = IndexColumn.all(in: data, sections[Section.columns.rawValue])
    guard columns.count == IndexRow.width, columns.allSatisfy({ $0.fits(size, count: count) })
    else { throw refuse("the records of this index do not fit it" + rebuild) }
  }

  // MARK: - Words

  static func word(_ data: Data, _ offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= data.count else { return IndexRow.none }
    return unsafe data.withUnsafeBytes {
      unsafe UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  }

  static func long(_ data: Data, _ offset: Int) -> UInt64 {
    guard offset >= 0, offset + 8 <= data.count else { return 0 }
    return unsafe data.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  private func word(_ section: Section, _ index: Int) -> UInt32 {
    let range = sections[section.rawValue]
    guard index >= 0, index < range.count / 4 else { return IndexRow.none }
    return Self.word(data, range.lowerBound + index * 4)
  }

  /// The bytes of a section.
  func bytes(_ section: Section) -> [UInt8] { Array(data[sections[section.rawValue]]) }

  // MARK: - Strings

  /// The string of a number; `nil` for none.
  func text(_ number: UInt32) -> String? {
    guard number != IndexRow.none, let range = range(of: number) else { return nil }
    return unsafe data.withUnsafeBytes { bytes in
      unsafe String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
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
  private func field(_ record: Int, _ field: Int) -> UInt32 {
    guard record >= 0, record < count else { return IndexRow.none }
    let start = sections[Section.rows.rawValue].lowerBound
    return unsafe data.withUnsafeBytes {
      unsafe columns[field].word(of: record, in: $0, from: start)
    }
  }

  /// The record at a position; one with nothing in it past the ends.
  func record(at index: Int) -> EvidenceRecord {
    func text(_ name: Int) -> String? { self.text(field(index, name)) }
    var record = EvidenceRecord(
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
    return record
  }

  private func value(at index: Int) -> EvidenceRecord.Value {
    if let coded = text(field(index, IndexRow.coded)) { return RecordCoding.value(coded) }
    let words = (0..<4).map { UInt64(field(index, IndexRow.digits + $0)) }
    let significand =
      Int128(truncatingIfNeeded: Int64(bitPattern: words[2] | words[3] << 32)) << 64
      | Int128(truncatingIfNeeded: words[0] | words[1] << 32)
    let unit = text(field(index, IndexRow.unit)).map {
      Unit(
        code: $0,
        dimension: text(field(index, IndexRow.dimension)).flatMap(Unit.Dimension.init) ?? .other)
    }
    return .quantity(
      Quantity(
        value: ExactDecimal(
          significand, exponent: Int(Int32(bitPattern: field(index, IndexRow.exponent)))),
        comparator: RecordCoding.comparator(field(index, IndexRow.comparator)), unit: unit,
        precision: Int(Int32(bitPattern: field(index, IndexRow.precision)))))
  }

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

  /// The positions of a key, by binary search.
  func positions(_ key: UInt64, keys: Section, starts: Section, positions: Section) -> [Int] {
    let range = sections[keys.rawValue]
    var low = 0
    var high = range.count / 8
    while low < high {
      let middle = (low + high) / 2
      if Self.long(data, range.lowerBound + middle * 8) < key {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < range.count / 8, Self.long(data, range.lowerBound + low * 8) == key else {
      return []
    }
    let (first, last) = (Int(word(starts, low)), Int(word(starts, low + 1)))
    guard first <= last, last <= sections[positions.rawValue].count / 4 else { return [] }
    return (first..<last).compactMap { index in
      let position = Int(word(positions, index))
      return position < count ? position : nil
    }
  }

  /// The keys of a table whose keys are single strings, as strings.
  func keyStrings(_ section: Section) -> [(text: String, number: UInt32)] {
    let range = sections[section.rawValue]
    return (0..<range.count / 8).compactMap { index in
      let number = UInt32(truncatingIfNeeded: Self.long(data, range.lowerBound + index * 8))
      return text(number).map { ($0, number) }
    }
  }
}
