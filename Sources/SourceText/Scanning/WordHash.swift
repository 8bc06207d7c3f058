// SPDX-License-Identifier: MIT

/// The hash by which words are looked up: 32 bits over lower-cased UTF-8, eight bytes at a time.
///
/// ASCII and Latin-1 capitals are lowered; other scripts hash as written. Equal hashes still need
/// their bytes compared. A hash is for use within a run of the program, never for a file.
public struct WordHash: Sendable {
  /// The eight-byte steps so far.
  private var hash: UInt64
  /// The bytes since the last step, the first lowest.
  private var pending: UInt64 = 0
  /// How many bits these are.
  private var pendingBits: UInt64 = 0
  private var previous: UInt8 = 0

  /// The hash of no bytes.
  public init() { hash = Self.seed }

  /// Adds a byte, lower-cased.
  public mutating func add(_ byte: UInt8) {
    pending |= UInt64(Self.lowered(byte, after: previous)) &<< pendingBits
    pendingBits &+= 8
    previous = byte
    if pendingBits == 64 {
      hash = Self.step(hash, pending)
      (pending, pendingBits) = (0, 0)
    }
  }

  /// The hash of the bytes added.
  public var value: UInt32 {
    UInt32(truncatingIfNeeded: pendingBits == 0 ? hash : Self.step(hash, pending))
  }

  /// The state before any step.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The state after eight more bytes in lower case, or fewer at the end of a word and zeros.
  @inline(__always)
  static func step(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }

  /// A byte of UTF-8 in lower case.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - previous: The byte before it, 0 at the start.
  /// - Returns: The byte, or that of the small letter.
  @inlinable
  public static func lowered(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    return byte
  }

  /// The hashes of words parted by white space, as tables of words write them.
  package static func all(of words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { of(String($0)) })
  }

  /// The hash of a whole word.
  public static func of(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// The hash of a whole word.
  public static func of(_ word: String) -> UInt32 { of(word.utf8) }
}
