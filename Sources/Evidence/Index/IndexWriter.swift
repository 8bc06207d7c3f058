// SPDX-License-Identifier: MIT

/// Lays out the sections of an index.
struct IndexWriter {
  private var body: [UInt8] = []
  private var sections: [(offset: Int, size: Int)] = []

  /// Adds a section of bytes.
  mutating func add(_ bytes: [UInt8]) {
    while body.count % 8 != 0 { body.append(0) }
    sections.append((body.count, bytes.count))
    body.append(contentsOf: bytes)
  }

  /// Adds a section of 32-bit words.
  mutating func add(words: [UInt32]) {
    while body.count % 8 != 0 { body.append(0) }
    sections.append((body.count, words.count * 4))
    unsafe words.map { $0.littleEndian }.withUnsafeBytes { unsafe body.append(contentsOf: $0) }
  }

  /// Adds a section of 64-bit words.
  mutating func add(longs: [UInt64]) {
    while body.count % 8 != 0 { body.append(0) }
    sections.append((body.count, longs.count * 8))
    unsafe longs.map { $0.littleEndian }.withUnsafeBytes { unsafe body.append(contentsOf: $0) }
  }

  /// Adds the records, as a section of what the columns are and one of the columns.
  mutating func add(rows: [UInt32]) {
    var columns: [UInt32] = []
    var bytes: [UInt8] = []
    for field in 0..<IndexRow.width {
      while bytes.count % 8 != 0 { bytes.append(0) }
      let column = IndexColumn(rows: rows, field: field, at: bytes.count)
      column.append(rows: rows, field: field, to: &bytes)
      columns += column.words
    }
    add(words: columns)
    add(bytes)
  }

  /// The file.
  func finished(count: Int, digest: [UInt8]) -> [UInt8] {
    let start = IndexFile.headerSize + sections.count * 24
    let padding = (8 - start % 8) % 8
    let length = start + padding + body.count
    var table: [UInt8] = digest
    for (index, section) in sections.enumerated() {
      append(UInt64(start + padding + section.offset), to: &table)
      append(UInt64(section.size), to: &table)
      let end = index + 1 < sections.count ? sections[index + 1].offset : body.count
      let sum = unsafe body.withUnsafeBytes { bytes in
        unsafe IndexChecksum.lanes(UnsafeRawBufferPointer(rebasing: bytes[section.offset..<end]))
      }
      append(sum, to: &table)
    }
    var file: [UInt8] = IndexFile.magic
    for word in [IndexFile.version, UInt32(clamping: count), UInt32(sections.count), 0] {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        file.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    append(UInt64(length), to: &file)
    let head = file + Array(repeating: 0, count: 8) + table
    append(unsafe head.withUnsafeBytes { unsafe IndexChecksum.head($0) }, to: &file)
    file.reserveCapacity(length)
    file += table
    file += Array(repeating: 0, count: padding)
    file += body
    return file
  }

  private func append(_ value: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
