// SPDX-License-Identifier: MIT

/// Cuts cells that hold a value and its flag.
enum FlaggedValue {
  /// The value and the flag of a cell.
  static func cut(
    _ text: String, _ style: TableMapping.FlagStyle
  ) -> (value: String, flags: String?) {
    switch style {
    case .afterBlank:
      guard let blank = text.utf8.firstIndex(of: 0x20) else { return (text, nil) }
      let flags = NameStrip.trimmed(String(text[blank...]))
      // Digits after a blank are no flag: half of a number would be lost.
      guard flags.utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 || $0 == 0x20 }) else {
        return (text, nil)
      }
      return (String(text[..<blank]), flags.isEmpty ? nil : flags)
    case .attached:
      var value = text.unicodeScalars[...]
      while let last = value.last {
        if isMark(last) {
          value = value.dropLast()
        } else if let open = footnote(in: value) {
          value = value[..<open]
        } else {
          break
        }
      }
      guard value.endIndex < text.unicodeScalars.endIndex, value.last?.isASCII == true else {
        return (text, nil)
      }
      let flags = NameStrip.trimmed(String(text.unicodeScalars[value.endIndex...]))
      return (NameStrip.trimmed(String(value)), flags)
    }
  }

  /// Where a footnote mark in brackets at the end begins: `9.1[2]`, `9.1 (b)`; not a number all in brackets.
  private static func footnote(in text: Substring.UnicodeScalarView) -> String.Index? {
    guard let last = text.last, last == "]" || last == ")",
      let open = text.lastIndex(of: last == "]" ? "[" : "("), open > text.startIndex,
      text[open...].count <= 6
    else { return nil }
    return open
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "\u{2020}", "\u{2021}", "\u{B9}", "\u{B2}", "\u{B3}", " ", "\u{A0}": true
    case "a"..."z", "A"..."Z": true
    default: 0x2070...0x2079 ~= scalar.value
    }
  }
}
