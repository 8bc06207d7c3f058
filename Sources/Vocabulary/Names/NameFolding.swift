// SPDX-License-Identifier: MIT

import SourceText

/// Brings names that differ only in case, marks and punctuation to one form.
public enum NameFolding {
  /// A name in lower case, without marks on its letters, its words joined by single hyphens.
  ///
  /// "Côte d'Ivoire" becomes "cote-d-ivoire", "U.S." becomes "u-s". What is neither letter nor digit
  /// parts words, apart from `%`, `$` and `&`, which are words of their own: "percent", "dollar", "and".
  public static func folded(_ name: String) -> String {
    String(decoding: foldedBytes(of: Array(name.utf8)), as: UTF8.self)
  }

  /// The bytes of a folded name.
  package static func foldedBytes(of name: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(name.count)
    var isParted = false
    let span = name.span
    var index = 0
    func part() {
      isParted = !result.isEmpty
    }
    func word(_ letters: StaticString) {
      part()
      if isParted { result.append(0x2D) }
      letters.withUTF8Buffer { unsafe result.append(contentsOf: $0) }
      isParted = true
    }
    while index < span.count {
      let byte = span[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
          if isParted { result.append(0x2D) }
          isParted = false
          result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        case 0x25: word("percent")
        case 0x24: word("dollar")
        case 0x26: word("and")
        default: part()
        }
        continue
      }
      let (scalar, length) = UTF8Scalar.decoded(in: span, at: index)
      if LatinFolding.isDropped(scalar) || UTF8Scalar.class(of: scalar) == .ignorable {
        index += length
        continue
      }
      guard UTF8Scalar.class(of: scalar) == .letter else {
        part()
        index += length
        continue
      }
      if isParted { result.append(0x2D) }
      isParted = false
      appendFolded(scalar, of: span, at: index, length: length, to: &result)
      index += length
    }
    return result
  }

  /// Appends the folded form of a letter beyond ASCII.
  static func appendFolded(
    _ scalar: UInt32, of bytes: Span<UInt8>, at index: Int, length: Int, to result: inout [UInt8]
  ) {
    if let (letter, more) = LatinFolding.letters(of: scalar) {
      result.append(letter)
      if more != 0 { result.append(more) }
    } else if let lowered = lowered(scalar) {
      result.append(contentsOf: Array(String(lowered).utf8))
    } else {
      for offset in 0..<length { result.append(bytes[index + offset]) }
    }
  }

  /// The small letter of a Greek or Cyrillic capital.
  private static func lowered(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x391...0x3A9: Unicode.Scalar(scalar + 0x20)
    case 0x400...0x40F: Unicode.Scalar(scalar + 0x50)
    case 0x410...0x42F: Unicode.Scalar(scalar + 0x20)
    default: nil
    }
  }
}
