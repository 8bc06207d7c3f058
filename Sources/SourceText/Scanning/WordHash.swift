// SPDX-License-Identifier: MIT

/// The hash by which words are looked up: FNV-1a, 32 bits, over lower-cased UTF-8.
///
/// ASCII and Latin-1 capitals are lowered; other scripts hash as written. Equal hashes still need
/// their bytes compared.
public enum WordHash {
  /// The hash of no bytes.
  public static let seed: UInt32 = 2_166_136_261

  /// The hash extended by one byte, lower-cased.
  ///
  /// - Parameters:
  ///   - hash: The hash so far.
  ///   - byte: The next byte.
  ///   - previous: The byte before it, 0 at the start.
  /// - Returns: The hash of the longer word.
  @inlinable
  public static func extended(_ hash: UInt32, by byte: UInt8, after previous: UInt8) -> UInt32 {
    (hash ^ UInt32(lowered(byte, after: previous))) &* 16_777_619
  }

  /// A byte of UTF-8 in lower case.
  @inlinable
  public static func lowered(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    return byte
  }

  /// The hash of a whole word.
  public static func of(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    var previous: UInt8 = 0
    for byte in word {
      hash = extended(hash, by: byte, after: previous)
      previous = byte
    }
    return hash
  }

  /// The hash of a whole word.
  public static func of(_ word: String) -> UInt32 { of(word.utf8) }
}
