// SPDX-License-Identifier: MIT

/// Text made inert for XML and HTML.
enum MarkupText {
  /// The text for element content or a quoted attribute, on one line.
  static func line(_ text: some StringProtocol) -> String { escaped(SafeText.line(text)) }

  /// The text with its line breaks, for element content: deceptive scalars shown as code points.
  static func lines(_ text: some StringProtocol) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      if SafeText.isDeceptive(scalar) {
        shown += SafeText.notation(of: scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return escaped(shown)
  }

  /// The text with the five characters of markup written as entities; nothing else is changed.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      case UInt8(ascii: "'"): result += Array("&#39;".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
