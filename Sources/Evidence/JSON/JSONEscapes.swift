// SPDX-License-Identifier: MIT

/// Reads and writes the escapes of JSON strings.
package enum JSONEscapes {
  /// The text of a string's inside, escapes resolved; half a surrogate pair becomes U+FFFD.
  static func decoded(_ inner: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      guard inner[index] == 0x5C, index + 1 < inner.endIndex else {
        bytes.append(inner[index])
        index += 1
        continue
      }
      let letter = inner[index + 1]
      index += 2
      switch letter {
      case 0x62: bytes.append(0x08)
      case 0x66: bytes.append(0x0C)
      case 0x6E: bytes.append(0x0A)
      case 0x72: bytes.append(0x0D)
      case 0x74: bytes.append(0x09)
      case 0x75:
        var unit = hexadecimal(inner, at: index)
        index += 4
        if 0xD800...0xDBFF ~= unit, index + 5 < inner.endIndex, inner[index] == 0x5C,
          inner[index + 1] == 0x75
        {
          let low = hexadecimal(inner, at: index + 2)
          if 0xDC00...0xDFFF ~= low {
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            index += 6
          }
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
      default: bytes.append(letter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in index..<min(index + 4, bytes.endIndex) {
      let byte = bytes[offset]
      value = value << 4 | UInt32(byte < 0x3A ? byte - 0x30 : (byte | 0x20) - 0x57)
    }
    return value
  }

  /// A text as a JSON string, in quotation marks.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }
}
