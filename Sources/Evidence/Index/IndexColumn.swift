// SPDX-License-Identifier: MIT

/// How one word of all records lies in an index: as offsets from a lowest value, 0, 1, 2 or 4 bytes each.
struct IndexColumn: Sendable {
  /// The lowest value.
  let base: UInt32
  /// How many bytes a value takes; none when all are the same.
  let width: Int
  /// Whether 0 stands for "nothing", and the values count from 1.
  let hasNone: Bool
  /// Where the column begins among the records.
  let offset: Int

  /// Lays out one word of all records.
  init(rows: [UInt32], field: Int, at offset: Int) {
    var (low, high, hasNone, hasValue) = (UInt32.max, UInt32.min, false, false)
    for index in stride(from: field, to: rows.count, by: IndexRow.width) {
      let word = rows[index]
      if word == IndexRow.none {
        hasNone = true
      } else {
        hasValue = true
        low = min(low, word)
        high = max(high, word)
      }
    }
    self.offset = offset
    self.hasNone = hasNone
    base = hasValue ? low : 0
    let span = hasValue ? UInt64(high - low) + (hasNone ? 1 : 0) : 0
    width = span == 0 ? 0 : span < 0x100 ? 1 : span < 0x1_0000 ? 2 : 4
  }

  /// Writes the column after those before it.
  func append(rows: [UInt32], field: Int, to bytes: inout [UInt8]) {
    guard width > 0 else { return }
    for index in stride(from: field, to: rows.count, by: IndexRow.width) {
      let word = rows[index]
      let code = word == IndexRow.none ? 0 : word &- base &+ (hasNone ? 1 : 0)
      bytes.append(UInt8(truncatingIfNeeded: code))
      if width > 1 { bytes.append(UInt8(truncatingIfNeeded: code >> 8)) }
      if width > 2 {
        bytes.append(UInt8(truncatingIfNeeded: code >> 16))
        bytes.append(UInt8(truncatingIfNeeded: code >> 24))
      }
    }
  }

  // MARK: - Description

  /// The column as three words.
  var words: [UInt32] {
    [base, UInt32(width) | (hasNone ? 0x100 : 0), UInt32(clamping: offset / 8)]
  }

  /// The columns that a section describes.
  static func all(in file: PinnedBytes, _ section: Range<Int>) -> [IndexColumn] {
    (0..<section.count / 12).map { index in
      let at = section.lowerBound + index * 12
      return IndexColumn(
        base: file.word(at: at), form: file.word(at: at + 4),
        offset: Int(file.word(at: at + 8)) * 8)
    }
  }

  private init(base: UInt32, form: UInt32, offset: Int) {
    self.base = base
    width = Int(form & 0xFF)
    hasNone = form & 0x100 != 0
    self.offset = offset
  }

  /// Whether the column lies within so many bytes.
  func fits(_ size: Int, count: Int) -> Bool {
    [0, 1, 2, 4].contains(width) && offset + width * count <= size
  }

  /// The word of a record.
  @inline(__always)
  func word(of record: Int, in bytes: UnsafeRawBufferPointer, from start: Int) -> UInt32 {
    let at = start + offset + record * width
    let code: UInt32
    switch width {
    case 0: return hasNone ? IndexRow.none : base
    case 1: code = unsafe UInt32(bytes[at])
    case 2:
      code = unsafe UInt32(
        UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self)))
    default:
      code = unsafe UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }
    if hasNone { return code == 0 ? IndexRow.none : base &+ code &- 1 }
    return base &+ code
  }
}
