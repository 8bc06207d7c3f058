// SPDX-License-Identifier: MIT

/// Turns byte offsets of one text into counts of Unicode code points.
///
/// A picture, with blocks of four bytes instead of 64: `a é b c d` is `61 C3 A9 62 | 63 64`, the counts
/// before each block are `0, 3`, and the offset 5 gives 3 + 1.
public struct CodePointIndex: Sendable {
  private static let block: Int = 64
  private let bytes: [UInt8]
  /// Code points before each block; empty when every byte is one.
  private let counts: [Int]

  /// Counts the code points of a text in UTF-8.
  ///
  /// - Complexity: O(*n*), once; an offset then costs a constant.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
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
      if span[index] & 0xC0 != 0x80 { count += 1 }
    }
    if span.count % Self.block == 0 { counts.append(count) }
    self.counts = counts
  }

  /// How many code points start before a byte offset.
  public func codePoints(before offset: Int) -> Int {
    let clamped = min(max(offset, 0), bytes.count)
    guard !counts.isEmpty else { return clamped }
    let block = clamped / Self.block
    var count = counts[block]
    for index in (block * Self.block)..<clamped where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
