// SPDX-License-Identifier: MIT

import Foundation

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
    unsafe words.map(\.littleEndian).withUnsafeBytes { unsafe body.append(contentsOf: $0) }
  }

  /// Adds a section of 64-bit words.
  mutating func add(longs: [UInt64]) {
    while body.count % 8 != 0 { body.append(0) }
    sections.append((body.count, longs.count * 8))
    unsafe longs.map(\.littleEndian).withUnsafeBytes { unsafe body.append(contentsOf: $0) }
  }

  /// The file.
  func finished(count: Int, digest: [UInt8]) -> [UInt8] {
    let start = IndexFile.headerSize + sections.count * 24
    let padding = (8 - start % 8) % 8
    let length = start + padding + body.count
    let data = Data(body)
    var table: [UInt8] = digest
    for section in sections {
      append(UInt64(start + padding + section.offset), to: &table)
      append(UInt64(section.size), to: &table)
      append(
        IndexFile.sampled(data, section.offset..<section.offset + section.size), to: &table)
    }
    var file: [UInt8] = IndexFile.magic
    for word in [IndexFile.version, UInt32(clamping: count), UInt32(sections.count), 0] {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        file.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    append(UInt64(length), to: &file)
    append(IndexFile.checksum(Data(table), 0..<table.count), to: &file)
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
