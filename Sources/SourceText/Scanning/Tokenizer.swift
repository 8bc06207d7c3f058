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
    // Tokens go to the list by the hundred, which looks each time whether it is shared.
    unsafe withUnsafeTemporaryAllocation(of: Token.self, capacity: 256) { batch in
      var filled = 0
      cut(bytes) { token in
        if filled == batch.count {
          unsafe tokens.append(contentsOf: batch)
          filled = 0
        }
        unsafe batch.initializeElement(at: filled, to: token)
        filled &+= 1
      }
      unsafe tokens.append(contentsOf: batch[..<filled])
    }
  }

  /// Tells each token of a text, in order.
  @inline(__always)
  private static func cut(_ bytes: Span<UInt8>, _ tell: (Token) -> Void) {
    var index = 0
    var gap = Token.Gap.paragraph
    let count = bytes.count
    while index < count {
      // Nearly all tokens are short words with a blank behind: read eight bytes, tell the word, pass the blank.
      while index &+ 8 <= count {
        let eight = eightBytes(of: bytes, at: index)
        let ends = others(in: eight)
        let bits = UInt64(ends.trailingZeroBitCount) & ~7
        guard bits &- 1 < 63 else { break }
        let after = UInt8(truncatingIfNeeded: eight &>> bits)
        guard after < 0x80 else { break }
        let lowered = (eight | 0x2020_2020_2020_2020) & (1 &<< bits &- 1)
        let end = index &+ Int(bits &>> 3)
        tell(
          Token(
            start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: end),
            code: UInt32(truncatingIfNeeded: WordHash.step(WordHash.seed, lowered)), kind: .word,
            gap: gap, isCapitalized: eight & 0x20 == 0))
        let isSpaced = after == 0x20
        gap = isSpaced ? .space : .none
        index = end &+ (isSpaced ? 1 : 0)
      }
      guard index < count else { break }
      let byte = bytes[index]
      let start = index
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        let token = word(in: bytes, from: start, gap: gap)
        tell(token)
        index = Int(token.end)
        gap = .none
      case 0x30...0x39:
        index += 1
        while index < count, bytes[index] &- 0x30 < 10 { index += 1 }
        tell(
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
          let token = word(in: bytes, from: start, gap: gap)
          tell(token)
          index = Int(token.end)
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
          tell(
            Token(
              start: UInt32(start), end: UInt32(index), code: scalar, kind: .sign, gap: gap,
              isCapitalized: false))
          gap = .none
        }
      default:
        index += 1
        tell(
          Token(
            start: UInt32(start), end: UInt32(index), code: UInt32(byte), kind: .sign, gap: gap,
            isCapitalized: false))
        gap = .none
      }
    }
  }

  /// The word that starts at an offset.
  ///
  /// Most words are plain letters: eight bytes at a time are lowered, searched for their end, and hashed.
  @inline(__always)
  private static func word(in bytes: Span<UInt8>, from start: Int, gap: Token.Gap) -> Token {
    var index = start
    var hash = WordHash.seed
    while index &+ 8 <= bytes.count {
      let eight = eightBytes(of: bytes, at: index)
      let ends = others(in: eight)
      let lowered = eight | 0x2020_2020_2020_2020
      guard ends != 0 else {
        hash = WordHash.step(hash, lowered)
        index &+= 8
        continue
      }
      let bits = UInt64(ends.trailingZeroBitCount) & ~7
      // A letter beyond ASCII goes on with the word; a curly quotation mark does not.
      let end = index &+ Int(bits &>> 3)
      if eight &>> bits & 0x80 != 0, continues(in: bytes, at: end) { break }
      if bits > 0 { hash = WordHash.step(hash, lowered & (1 &<< bits &- 1)) }
      return Token(
        start: UInt32(start), end: UInt32(end),
        code: UInt32(truncatingIfNeeded: hash), kind: .word, gap: gap,
        isCapitalized: bytes[start] &- 0x41 < 26)
    }
    return mixedWord(in: bytes, from: start, gap: gap)
  }

  /// Eight bytes from an offset on, which are there, as one word, the first lowest.
  @inline(__always)
  private static func eightBytes(of bytes: Span<UInt8>, at index: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// Whether the scalar at an offset is a letter.
  private static func continues(in bytes: Span<UInt8>, at index: Int) -> Bool {
    UTF8Scalar.class(of: UTF8Scalar.decoded(in: bytes, at: index).scalar) == .letter
  }

  /// The high bit of each byte that is no ASCII letter.
  @inline(__always)
  private static func others(in eight: UInt64) -> UInt64 {
    let low = (eight | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let pastZ = low &+ 0x0505_0505_0505_0505
    return ~(fromA & ~pastZ & ~eight) & 0x8080_8080_8080_8080
  }

  /// The word that starts at an offset, byte by byte: letters of any script, to the end of the text.
  private static func mixedWord(in bytes: Span<UInt8>, from start: Int, gap: Token.Gap) -> Token {
    var index = start
    var hash = WordHash()
    while index < bytes.count {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        hash.add(byte)
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = UTF8Scalar.decoded(in: bytes, at: index)
        guard UTF8Scalar.class(of: scalar) == .letter else { break }
        for offset in 0..<length { hash.add(bytes[index + offset]) }
        index += length
      } else {
        break
      }
    }
    let first = bytes[start]
    let isCapitalized =
      first &- 0x41 < 26
      || (first == 0xC3 && start + 1 < bytes.count && bytes[start + 1] <= 0x9E)
    return Token(
      start: UInt32(start), end: UInt32(index), code: hash.value, kind: .word, gap: gap,
      isCapitalized: isCapitalized)
  }
}
