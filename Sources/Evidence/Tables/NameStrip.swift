// SPDX-License-Identifier: MIT

/// Takes footnote marks and codes off names.
enum NameStrip {
  /// A name without what a rule takes off.
  static func stripped(_ text: String, _ strip: Set<FacetRule.Strip>) -> String {
    var name = trimmed(text)
    if strip.contains(.codeLabel), let range = name.firstRange(of: ": ") {
      name = trimmed(String(name[range.upperBound...]))
    }
    if strip.contains(.label), let range = name.firstRange(of: ": ") {
      name = trimmed(String(name[..<range.lowerBound]))
    }
    if strip.contains(.code) { name = withoutCode(name) }
    if strip.contains(.footnotes) { name = withoutFootnotes(name) }
    return name
  }

  /// A text without blanks at its ends, no-break spaces included.
  static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last else { return "" }
    if first > 0x20, last > 0x20, first < 0x80, last < 0x80 { return text }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0x202F
        || scalar.value == 0xFEFF
    }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.first, isBlank(scalar) { scalars = scalars.dropFirst() }
    while let scalar = scalars.last, isBlank(scalar) { scalars = scalars.dropLast() }
    return String(scalars)
  }

  /// `Food 5` and `Energy 3 4` without their numbers, `Rate*` and `Total²` without their marks.
  static func withoutFootnotes(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while true {
      while let last = scalars.last, isMark(last) || last == " " || last == "\u{A0}" {
        scalars = scalars.dropLast()
      }
      // A number of one or two digits that a blank stands before.
      var rest = scalars
      var digits = 0
      while let last = rest.last, last.isASCII, 0x30...0x39 ~= last.value {
        rest = rest.dropLast()
        digits += 1
      }
      guard 1...2 ~= digits, let before = rest.last, before == " " || before == "\u{A0}",
        rest.contains(where: { $0.properties.isAlphabetic })
      else { break }
      scalars = rest
    }
    return scalars.isEmpty ? text : String(scalars)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "\u{2020}", "\u{2021}", "\u{B9}", "\u{B2}", "\u{B3}": true
    default: 0x2070...0x2079 ~= scalar.value
    }
  }

  /// `12 Acre` without its number.
  private static func withoutCode(_ text: String) -> String {
    let digits = text.utf8.prefix(while: { 0x30...0x39 ~= $0 }).count
    guard digits > 0 else { return text }
    let rest = text.unicodeScalars.dropFirst(digits)
    guard let next = rest.first, next == " " || next == "\u{A0}" || next == "-" || next == "."
    else {
      return text
    }
    let name = trimmed(String(rest.drop(while: { " \u{A0}-.".unicodeScalars.contains($0) })))
    return name.isEmpty ? text : name
  }
}
