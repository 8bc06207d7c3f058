// SPDX-License-Identifier: MIT

/// Decoding and sorting of scalars beyond ASCII, as far as the tokenizer needs it.
package enum UTF8Scalar {
  /// What a scalar does to the text around it.
  package enum Class: Sendable {
    case letter, sign, space, lineEnd, ignorable
  }

  /// The scalar at an offset and its length in bytes; a bad byte is U+FFFD of length 1.
  package static func decoded(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)
  {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : lead < 0x80 ? 1 : 0
    guard length > 0, lead <= 0xF4, index + length <= bytes.count else { return (0xFFFD, 1) }
    if length == 1 { return (UInt32(lead), 1) }
    var scalar = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }

  /// The class of a scalar at or above U+0080.
  package static func `class`(of scalar: UInt32) -> Class {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x85, 0x2028, 0x2029: .lineEnd
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      .ignorable
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x80...0xBF, 0xD7, 0xF7: .sign
    case 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x209F, 0x20A0...0x20CF: .sign
    case 0x2100...0x2BFF: .sign
    case 0x3001...0x3020, 0x3030: .sign
    case 0xFF01...0xFF0F, 0xFF10...0xFF19, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
      0xFFE0...0xFFEF:
      .sign
    case 0x660...0x66C, 0x6F0...0x6F9, 0x966...0x96F: .sign
    case 0xFFFD: .sign
    case 0x1F000...0x1FAFF: .sign
    default: .letter
    }
  }
}
