// SPDX-License-Identifier: MIT

/// Finds the first byte that is not part of valid UTF-8.
package enum UTF8Check {
  /// The offset of the first invalid byte, or `nil` when all are valid.
  ///
  /// Overlong forms, surrogates and scalars past U+10FFFF are invalid (Unicode 16, table 3-7).
  package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let lead = span[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF4: (length, high) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return index
      }
      guard index + length <= span.count else { return index }
      guard low <= span[index + 1], span[index + 1] <= high else { return index }
      for next in 2..<max(2, length) where span[index + next] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}
