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
      return (String(text[..<blank]), flags.isEmpty ? nil : flags)
    case .attached:
      var value = text.unicodeScalars[...]
      while let last = value.last, isMark(last) { value = value.dropLast() }
      guard value.endIndex < text.unicodeScalars.endIndex, value.last?.isASCII == true else {
        return (text, nil)
      }
      let flags = NameStrip.trimmed(String(text.unicodeScalars[value.endIndex...]))
      return (NameStrip.trimmed(String(value)), flags)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "\u{2020}", "\u{2021}", "\u{B9}", "\u{B2}", "\u{B3}", " ", "\u{A0}", "(", ")": true
    case "a"..."z", "A"..."Z": true
    default: 0x2070...0x2079 ~= scalar.value
    }
  }
}
