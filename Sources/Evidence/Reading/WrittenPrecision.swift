// SPDX-License-Identifier: MIT

/// How precisely a plain decimal is written.
enum WrittenPrecision {
  /// The power of ten of the last digit written: -2 for `1.50`, 0 for `1500`, 6 for `2e6`.
  static func lastPlace(of text: String) -> Int {
    var decimals = 0
    var isFraction = false
    var exponent = 0
    var sign = 1
    var isExponent = false
    for byte in text.utf8 {
      switch byte {
      case 0x2E: isFraction = true
      case 0x45, 0x65: isExponent = true
      case 0x2D where isExponent: sign = -1
      case 0x30...0x39:
        if isExponent {
          exponent = min(exponent * 10 + Int(byte - 0x30), 100_000)
        } else if isFraction {
          decimals += 1
        }
      default: break
      }
    }
    return sign * exponent - decimals
  }
}
