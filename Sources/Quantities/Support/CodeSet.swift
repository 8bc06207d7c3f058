// SPDX-License-Identifier: MIT

import SourceText

/// A set of words by their hashes, for the few words that a rule names.
///
/// A word of a text is nearly always none of them: one bit of four words tells that, without hashing again.
struct CodeSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private let codes: [UInt32]

  /// The set of such hashes.
  init(_ codes: some Sequence<UInt32>) {
    self.codes = codes.sorted()
    for code in self.codes {
      let bit = Self.bit(of: code)
      switch code &>> 6 & 3 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  /// The set of words parted by white space.
  init(words: String) { self.init(WordHash.all(of: words)) }

  /// Whether a word's hash is in the set.
  func contains(_ code: UInt32) -> Bool {
    let word =
      switch code &>> 6 & 3 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word & Self.bit(of: code) != 0 && codes.contains(code)
  }

  private static func bit(of code: UInt32) -> UInt64 { 1 &<< UInt64(code & 63) }
}
