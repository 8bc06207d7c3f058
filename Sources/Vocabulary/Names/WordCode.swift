// SPDX-License-Identifier: MIT

import SourceText

/// The codes that names are spelled in: one for each word, number or telling sign.
///
/// A word's code is ``SourceText/WordHash`` over its folded letters, so that "Côte" and "cote" have one
/// code. Hyphens and periods inside a name have none: "Guinea-Bissau" is spelled as "Guinea Bissau" is.
enum WordCode {
  /// The code of every kind of apostrophe.
  static let apostrophe: UInt32 = 0x2700_0027
  /// The code of the word "and", which `&` has too.
  static let and: UInt32 = WordHash.of("and")

  /// What a token is to a name.
  enum Step: Equatable {
    /// A word, number or sign of this code.
    case code(UInt32)
    /// A hyphen or period, which names do not spell.
    case skipped
  }

  /// The step that a token makes.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - bytes: The text it was cut from.
  ///   - isASCII: Whether the text has no byte beyond ASCII, so that words need no folding.
  /// - Returns: The step.
  static func step(of token: Token, in bytes: Span<UInt8>, isASCII: Bool) -> Step {
    switch token.kind {
    case .word: .code(code(ofWord: token, in: bytes, isASCII: isASCII))
    case .digits: .code(code(ofDigits: token, in: bytes))
    case .sign:
      switch token.code {
      case 0x2D, 0x2E, 0x2010...0x2015, 0x2212, 0xAD: .skipped
      case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2B9...0x2BF, 0xFF07: .code(apostrophe)
      case 0x26, 0xFF06: .code(and)
      default: .code(token.code ^ 0x5319_0000)
      }
    }
  }

  /// The code of a word.
  static func code(ofWord token: Token, in bytes: Span<UInt8>, isASCII: Bool) -> UInt32 {
    if isASCII { return token.code }
    let end = Int(token.end)
    var index = Int(token.start)
    while index < end, bytes[index] < 0x80 { index += 1 }
    return index == end ? token.code : foldedCode(from: Int(token.start), to: end, in: bytes)
  }

  private static func foldedCode(from start: Int, to end: Int, in bytes: Span<UInt8>) -> UInt32 {
    var folded: [UInt8] = []
    appendFolded(from: start, to: end, in: bytes, to: &folded)
    return WordHash.of(folded)
  }

  /// Appends the folded letters of a word.
  static func appendFolded(
    from start: Int, to end: Int, in bytes: Span<UInt8>, to result: inout [UInt8]
  ) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decoded(in: bytes, at: index)
      let isIgnored =
        LatinFolding.isDropped(scalar) || UTF8Scalar.class(of: scalar) == .ignorable
      if !isIgnored {
        NameFolding.appendFolded(scalar, of: bytes, at: index, length: length, to: &result)
      }
      index += length
    }
  }

  private static func code(ofDigits token: Token, in bytes: Span<UInt8>) -> UInt32 {
    var hash = WordHash()
    for index in Int(token.start)..<Int(token.end) { hash.add(bytes[index]) }
    return hash.value
  }

  // MARK: - Wide check

  /// The wide hash of no words.
  static let checkSeed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The wide hash extended by the folded letters of one step's token.
  static func check(
    _ hash: UInt64, extendedBy token: Token, in bytes: Span<UInt8>, isASCII: Bool
  ) -> UInt64 {
    var hash = hash
    switch step(of: token, in: bytes, isASCII: isASCII) {
    case .skipped: return hash
    case .code(let code) where token.kind == .sign:
      let letters: [UInt8] =
        code == and ? [0x61, 0x6E, 0x64] : [1, UInt8(truncatingIfNeeded: code)]
      for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    case .code:
      var folded: [UInt8] = []
      appendFolded(from: Int(token.start), to: Int(token.end), in: bytes, to: &folded)
      for letter in folded { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }
    }
    return (hash ^ 0x20) &* 0x100_0000_01B3
  }
}
