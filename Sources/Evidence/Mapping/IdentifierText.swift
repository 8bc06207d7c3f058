// SPDX-License-Identifier: MIT

/// Texts as parts of identifiers.
enum IdentifierText {
  /// A hash of a text that is the same in every run (FNV-1a, 64 bits).
  static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// A text without blanks and control characters, cut where it is long.
  static func part(_ text: String) -> String {
    if text.utf8.count <= 64, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) { return text }
    var output = ""
    var isGap = false
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || scalar.value == 0x7F || scalar.value == 0xA0 {
        isGap = true
        continue
      }
      if isGap { output += "-" }
      isGap = false
      output.unicodeScalars.append(scalar)
      if output.utf8.count > 64 { break }
    }
    return output
  }
}
