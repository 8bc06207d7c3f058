// SPDX-License-Identifier: MIT

/// A set of row numbers of one table, as bits.
struct RowSet: Hashable, Sendable {
  private var words: [UInt64]
  private let size: Int

  /// No row of a table of so many.
  init(size: Int) {
    self.size = max(size, 0)
    words = Array(repeating: 0, count: (self.size + 63) / 64)
  }

  /// Some rows of a table of so many.
  init(_ rows: some Sequence<Int>, size: Int) {
    self.init(size: size)
    for row in rows { insert(row) }
  }

  /// Adds a row; one outside the table is ignored.
  mutating func insert(_ row: Int) {
    guard row >= 0, row < size else { return }
    words[row >> 6] |= 1 << UInt64(row & 63)
  }

  /// Whether a row is in the set.
  func contains(_ row: Int) -> Bool {
    row >= 0 && row < size && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  /// How many rows there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is none.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The rows in order.
  var rows: [Int] {
    var list: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        list.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return list
  }

  /// The rows in both.
  func intersection(_ other: RowSet) -> RowSet { combined(other, &) }
  /// The rows in either.
  func union(_ other: RowSet) -> RowSet { combined(other, |) }
  /// The rows of this that are not in the other.
  func subtracting(_ other: RowSet) -> RowSet { combined(other) { $0 & ~$1 } }
  /// Whether every row is in the other.
  func isSubset(of other: RowSet) -> Bool { subtracting(other).isEmpty }

  private func combined(_ other: RowSet, _ operation: (UInt64, UInt64) -> UInt64) -> RowSet {
    var result = self
    for index in words.indices {
      result.words[index] = operation(
        words[index], index < other.words.count ? other.words[index] : 0)
    }
    return result
  }
}
