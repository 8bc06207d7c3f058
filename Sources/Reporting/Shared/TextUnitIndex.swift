// SPDX-License-Identifier: MIT

import SourceText

/// Turns byte offsets of one text into counts of another unit: code points, or UTF-16 code units.
///
/// A picture, with blocks of four bytes instead of 64: `a é b c d` is `61 C3 A9 62 | 63 64`, the counts
/// before each block are `0, 3`, and the offset 5 gives 3 + 1.
struct TextUnitIndex: Sendable {
  /// What is counted.
  enum Unit: Hashable, Sendable {
    case codePoints, utf16

    /// How many units the scalar that starts with a byte adds; none for the bytes that follow it.
    func count(_ byte: UInt8) -> Int {
      if byte & 0xC0 == 0x80 { return 0 }
      return self == .utf16 && byte >= 0xF0 ? 2 : 1
    }
  }

  private static let block: Int = 64
  private let bytes: [UInt8]
  private let unit: Unit
  /// Units before each block; empty when every byte is one.
  private let counts: [Int]

  /// Counts the units of a text in UTF-8.
  ///
  /// - Complexity: O(*n*), once; an offset then costs a constant.
  init(_ bytes: [UInt8], counting unit: Unit) {
    self.bytes = bytes
    self.unit = unit
    let span = bytes.span
    var high: UInt8 = 0
    for index in span.indices { high |= span[index] }
    guard high >= 0x80 else {
      counts = []
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.block + 1)
    var count = 0
    for index in span.indices {
      if index % Self.block == 0 { counts.append(count) }
      count += unit.count(span[index])
    }
    if span.count % Self.block == 0 { counts.append(count) }
    self.counts = counts
  }

  /// How many units start before a byte offset.
  func count(before offset: Int) -> Int {
    let clamped = min(max(offset, 0), bytes.count)
    guard !counts.isEmpty else { return clamped }
    let block = clamped / Self.block
    var count = counts[block]
    for index in (block * Self.block)..<clamped { count += unit.count(bytes[index]) }
    return count
  }

  /// The line and the column in units, both from 1, of a byte offset.
  func position(of offset: Int, in lines: LineTable) -> (line: Int, column: Int) {
    let line = lines.position(of: offset).line
    return (line, count(before: offset) - count(before: lines.lineStarts[line - 1]) + 1)
  }
}
