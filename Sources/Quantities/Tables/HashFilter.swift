// SPDX-License-Identifier: MIT

/// A set of hashes that may say yes wrongly, but never no: one bit for each value of sixteen bits.
///
/// It stands before a table of words, so that most words that mean nothing cost one look at 8 KB.
struct HashFilter: Sendable {
  private(set) var bits: [UInt64] = Array(repeating: 0, count: 1024)

  /// Whether a hash may have been put in.
  @inline(__always)
  func mayHold(_ code: UInt32) -> Bool {
    let place = Self.place(of: code)
    return bits[place >> 6] &>> UInt64(place & 63) & 1 != 0
  }

  /// Puts a hash in.
  mutating func insert(_ code: UInt32) {
    let place = Self.place(of: code)
    bits[place >> 6] |= 1 &<< UInt64(place & 63)
  }

  /// The bit of a hash.
  @inline(__always)
  static func place(of code: UInt32) -> Int { Int((code ^ code >> 16) & 0xFFFF) }
}

extension ListView<UInt64> {
  /// Whether a hash may have been put in the filter whose bits these are.
  @inline(__always)
  func mayHold(_ code: UInt32) -> Bool {
    let place = HashFilter.place(of: code)
    return self[place >> 6] &>> UInt64(place & 63) & 1 != 0
  }
}
