// SPDX-License-Identifier: MIT

/// The checksums of an index: no one byte changes without its checksum changing.
enum IndexChecksum {
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The checksum of the head: of all of it but the eight bytes that hold the checksum.
  static func head(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard bytes.count >= 40 else { return 0 }
    let start = unsafe lanes(UnsafeRawBufferPointer(rebasing: bytes[..<32]))
    let rest = unsafe lanes(UnsafeRawBufferPointer(rebasing: bytes[40...]))
    return (start ^ seed) &* prime &+ rest
  }

  /// The checksum of a run of bytes: four lanes of eight bytes, each mixed by exclusive or, multiplication
  /// and rotation, at memory speed.
  ///
  /// Every step is one-to-one in what it takes in, so that a change of one word always shows.
  static func lanes(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d) = (seed, seed &+ 1, seed &+ 2, seed &+ 3)
    var offset = 0
    let whole = bytes.count & ~31
    while offset < whole {
      unsafe a = mixed(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      unsafe b = mixed(b, bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self))
      unsafe c = mixed(c, bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: UInt64.self))
      unsafe d = mixed(d, bytes.loadUnaligned(fromByteOffset: offset &+ 24, as: UInt64.self))
      offset &+= 32
    }
    while offset < bytes.count {
      unsafe a = mixed(a, UInt64(bytes[offset]).littleEndian)
      offset &+= 1
    }
    let sum = mixed(mixed(mixed(a, b), c), d)
    return mixed(sum, UInt64(bytes.count))
  }

  @inline(__always)
  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ UInt64(littleEndian: word)) &* prime
    return product << 29 | product >> 35
  }
}
