// SPDX-License-Identifier: MIT

/// Cuts UTF-8 into tokens.
public enum Tokenizer {
  /// The tokens of a text, in order.
  ///
  /// - Parameter bytes: UTF-8; invalid bytes become signs of one byte each.
  /// - Returns: The tokens; white space makes none.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    append(tokensOf: bytes.span, to: &tokens)
    return tokens
  }

  /// Appends the tokens of a text to a list that the caller may reuse.
  public static func append(tokensOf bytes: Span<UInt8>, to tokens: inout [Token]) {
    var index = 0
    var gap = Token.Gap.paragraph
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      let start = index
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        index = word(in: bytes, from: start, gap: gap, into: &tokens)
        gap = .none
      case 0x30...0x39:
        index += 1
        while index < count, bytes[index] &- 0x30 < 10 { index += 1 }
        tokens.append(
          Token(
            start: UInt32(start), end: UInt32(index), code: 0, kind: .digits, gap: gap,
            isCapitalized: false))
        gap = .none
      case 0x20, 0x09, 0x0B, 0x0C:
        index += 1
        if gap == .none { gap = .space }
      case 0x0A, 0x0D:
        index += byte == 0x0D && index + 1 < count && bytes[index + 1] == 0x0A ? 2 : 1
        gap = gap < .line ? .line : .paragraph
      case 0x80...:
        let (scalar, length) = UTF8Scalar.decoded(in: bytes, at: index)
        switch UTF8Scalar.class(of: scalar) {
        case .letter:
          index = word(in: bytes, from: start, gap: gap, into: &tokens)
          gap = .none
        case .space:
          index += length
          if gap == .none { gap = .space }
        case .ignorable:
          index += length
        case .lineEnd:
          index += length
          gap = gap < .line ? .line : .paragraph
        case .sign:
          index += length
          tokens.append(
            Token(
              start: UInt32(start), end: UInt32(index), code: scalar, kind: .sign, gap: gap,
              isCapitalized: false))
          gap = .none
        }
      default:
        index += 1
        tokens.append(
          Token(
            start: UInt32(start), end: UInt32(index), code: UInt32(byte), kind: .sign, gap: gap,
            isCapitalized: false))
        gap = .none
      }
    }
  }

  /// Appends the word that starts at `start`, and returns where it ends.
  private static func word(
    in bytes: Span<UInt8>, from start: Int, gap: Token.Gap, into tokens: inout [Token]
  ) -> Int {
    var index = start
    var hash = WordHash.seed
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        hash = (hash ^ UInt32(byte | 0x20)) &* 16_777_619
        previous = byte
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = UTF8Scalar.decoded(in: bytes, at: index)
        guard UTF8Scalar.class(of: scalar) == .letter else { break }
        for offset in 0..<length {
          let next = bytes[index + offset]
          hash = WordHash.extended(hash, by: next, after: previous)
          previous = next
        }
        index += length
      } else {
        break
      }
    }
    let first = bytes[start]
    let isCapitalized =
      first &- 0x41 < 26
      || (first == 0xC3 && start + 1 < bytes.count && bytes[start + 1] <= 0x9E)
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(index), code: hash, kind: .word, gap: gap,
        isCapitalized: isCapitalized))
    return index
  }
}
