// SPDX-License-Identifier: MIT

/// Makes text that came from a document or an evidence file harmless to look at.
package enum SafeText {
  /// Whether a scalar moves the cursor, reorders what stands around it, or hides.
  ///
  /// Line ends and tabs are not counted: each format decides what to do with them.
  static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The scalar as its code point, as in `<U+202E>`.
  static func notation(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  /// The text on one line: deceptive scalars shown as code points, white space folded to single spaces.
  package static func line(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r":
        if !isAfterSpace { result.unicodeScalars.append(" ") }
        isAfterSpace = true
      default:
        isAfterSpace = false
        if isDeceptive(scalar) {
          result += notation(of: scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    if result.utf8.last == UInt8(ascii: " ") { result.removeLast() }
    return result
  }

  /// The start of a line of text, cut at a word where one ends near, with an ellipsis when cut.
  static func shortened(_ text: String, toColumns limit: Int) -> String {
    var used = 0
    var end = text.unicodeScalars.startIndex
    var wordEnd: String.UnicodeScalarView.Index?
    var index = end
    while index < text.unicodeScalars.endIndex {
      let scalar = text.unicodeScalars[index]
      let next = text.unicodeScalars.index(after: index)
      used += DisplayWidth.columns(of: scalar)
      if used <= limit - 1 {
        if scalar == " ", used > limit / 2 { wordEnd = index }
        end = next
      }
      if used > limit { return text[..<(wordEnd ?? end)] + "…" }
      index = next
    }
    return text
  }
}
