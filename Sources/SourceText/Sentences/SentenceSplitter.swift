// SPDX-License-Identifier: MIT

/// Cuts tokens into sentences.
public enum SentenceSplitter {
  /// No sentence has more tokens; what runs on is cut here, so that readers of a sentence stay bounded.
  public static let maximumTokenCount = 1000

  /// The sentences of a text, in order; every token lies in exactly one.
  ///
  /// - Parameters:
  ///   - bytes: The text the tokens were cut from.
  ///   - tokens: Its tokens.
  /// - Returns: The sentences: headings, list items and lines of their own are sentences too.
  /// - Complexity: O(*n*) in the number of tokens.
  public static func sentences(in bytes: [UInt8], tokens: [Token]) -> [Sentence] {
    let layout = LineLayout(bytes: bytes, tokens: tokens)
    var sentences: [Sentence] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if index > start, breaksLine(before: index, bytes: bytes, tokens: tokens, layout: layout) {
        sentences.append(sentence(start..<index, bytes: bytes, tokens: tokens))
        start = index
      }
      if index == start, let end = rowEnd(at: index, tokens: tokens) {
        sentences.append(
          Sentence(
            range: TextRange(Int(tokens[start].start), Int(tokens[end - 1].end)),
            tokens: start..<end, kind: .row))
        start = end
        index = end
        continue
      }
      let past = endMark(at: index, from: start, bytes: bytes, tokens: tokens)
      if past > index {
        sentences.append(sentence(start..<past, bytes: bytes, tokens: tokens))
        start = past
        index = past
        continue
      }
      index += 1
      if index - start >= maximumTokenCount {
        sentences.append(sentence(start..<index, bytes: bytes, tokens: tokens))
        start = index
      }
    }
    if start < tokens.count {
      sentences.append(sentence(start..<tokens.count, bytes: bytes, tokens: tokens))
    }
    return sentences
  }

  private static func sentence(_ range: Range<Int>, bytes: [UInt8], tokens: [Token]) -> Sentence {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    let kind: Sentence.Kind =
      isListMarker(at: range.lowerBound, bytes: bytes, tokens: tokens)
      ? .item
      : first.gap >= .line && !endsSentence(last) && isLineEnd(range, tokens) ? .line : .prose
    return Sentence(
      range: TextRange(Int(first.start), Int(last.end)), tokens: range, kind: kind)
  }

  /// Whether a stretch ends where its line does.
  private static func isLineEnd(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    range.upperBound == tokens.count || tokens[range.upperBound].gap >= .line
  }

  /// Whether the line break before a token ends the sentence before it.
  private static func breaksLine(
    before index: Int, bytes: [UInt8], tokens: [Token], layout: LineLayout
  ) -> Bool {
    let token = tokens[index]
    if token.gap == .paragraph { return true }
    guard token.gap == .line else { return false }
    if isListMarker(at: index, bytes: bytes, tokens: tokens) { return true }
    if rowEnd(at: index, tokens: tokens) != nil { return true }
    if layout.wrapped.contains(index) { return false }
    // A lower-case word goes on with the line before.
    return !(token.kind == .word && startsLower(token, bytes))
  }

  /// The end of the line that begins at a token, where bars part it into cells; `nil` for any other token.
  private static func rowEnd(at index: Int, tokens: [Token]) -> Int? {
    guard tokens[index].gap >= .line else { return nil }
    var end = index + 1
    var bars = tokens[index].isSign("|") ? 1 : 0
    while end < tokens.count, tokens[end].gap < .line {
      if tokens[end].isSign("|") { bars += 1 }
      end += 1
      if end - index > maximumTokenCount { return nil }
    }
    return bars > 0 ? end : nil
  }

  /// Whether a bullet or a list number stands at a line's start.
  private static func isListMarker(at index: Int, bytes: [UInt8], tokens: [Token]) -> Bool {
    guard tokens[index].gap >= .line, index + 1 < tokens.count else { return false }
    let token = tokens[index]
    let next = tokens[index + 1]
    switch token.kind {
    case .sign:
      return bullets.contains(token.code) && next.gap == .space
    case .digits, .word:
      guard token.kind == .digits || token.end - token.start == 1, token.end - token.start <= 3,
        next.gap == .none, next.isSign(".") || next.isSign(")"), index + 2 < tokens.count
      else { return false }
      return tokens[index + 2].gap == .space
    }
  }

  private static let bullets: Set<UInt32> = [
    0x2D, 0x2A, 0x2B, 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x2013, 0x2014, 0x00B7,
  ]

  /// The position past the sentence that a token ends, closing quotes included, or the token's own position.
  private static func endMark(
    at index: Int, from start: Int, bytes: [UInt8], tokens: [Token]
  ) -> Int {
    let token = tokens[index]
    guard token.kind == .sign, isEndMark(token.code) else { return index }
    var past = index + 1
    var run = 1
    while past < tokens.count, tokens[past].gap == .none, tokens[past].kind == .sign,
      isEndMark(tokens[past].code)
    {
      past += 1
      run += 1
    }
    let mark = tokens[past - 1]
    past = skipClosers(from: past, bytes: bytes, tokens: tokens)
    guard past < tokens.count else { return past }
    let next = tokens[past]
    if next.gap >= .line {
      return next.gap == .paragraph || !goesOn(past, bytes, tokens) ? past : index
    }
    if mark.code >= 0x3000 { return past }
    if next.gap == .none {
      let isRunTogether =
        run == 1 && past == index + 1 && mark.isSign(".")
        && endsLowerWord(before: index, bytes, tokens) && startsTitleWord(past, bytes, tokens)
      return isRunTogether ? past : index
    }
    if goesOn(past, bytes, tokens) { return index }
    if mark.isSign("."), run == 1, past == index + 1,
      isAbbreviation(before: index, next: past, from: start, bytes: bytes, tokens: tokens)
    {
      return index
    }
    return past
  }

  private static func isEndMark(_ code: UInt32) -> Bool {
    code == 0x2E || code == 0x21 || code == 0x3F || code == 0x2026 || code == 0x3002
      || code == 0xFF01 || code == 0xFF1F
  }

  private static func endsSentence(_ token: Token) -> Bool {
    token.kind == .sign && (isEndMark(token.code) || isCloser(token.code))
  }

  private static func isCloser(_ code: UInt32) -> Bool {
    switch code {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x203A, 0x2A, 0x5F: true
    default: false
    }
  }

  /// The position past quotes, brackets and footnote marks that touch an end mark.
  private static func skipClosers(from position: Int, bytes: [UInt8], tokens: [Token]) -> Int {
    var past = position
    while past < tokens.count, tokens[past].gap == .none, tokens[past].kind == .sign {
      if isCloser(tokens[past].code) {
        past += 1
      } else if tokens[past].isSign("["), past + 2 < tokens.count,
        tokens[past + 1].kind == .digits, tokens[past + 2].isSign("]")
      {
        past += 3
      } else {
        break
      }
    }
    return past
  }

  /// Whether what follows an end mark continues the same sentence: a word in lower case, a comma.
  private static func goesOn(_ position: Int, _ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    var index = position
    while index < tokens.count, tokens[index].kind == .sign {
      switch tokens[index].code {
      case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB, 0x2A, 0x5F: index += 1
      case 0x2C, 0x3B, 0x3A: return true
      default: return false
      }
    }
    guard index < tokens.count, tokens[index].kind == .word else { return false }
    return startsLower(tokens[index], bytes)
  }

  /// Whether a word begins with an ASCII small letter and has no capital further on ("iPhone" has).
  private static func startsLower(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard bytes[Int(token.start)] &- 0x61 < 26 else { return false }
    for offset in Int(token.start)..<Int(token.end) where bytes[offset] &- 0x41 < 26 {
      return false
    }
    return true
  }

  private static func endsLowerWord(
    before index: Int, _ bytes: [UInt8], _ tokens: [Token]
  ) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    let word = tokens[index - 1]
    return word.kind == .word && word.end - word.start >= 3 && startsLower(word, bytes)
  }

  private static func startsTitleWord(
    _ index: Int, _ bytes: [UInt8], _ tokens: [Token]
  ) -> Bool {
    let word = tokens[index]
    guard word.kind == .word, word.isCapitalized else { return false }
    if word.end - word.start == 1 { return bytes[Int(word.start)] == 0x41 }
    return bytes[Int(word.start) + 1] &- 0x61 < 26
  }

  /// Whether a period belongs to an abbreviation, an initial or a list number.
  private static func isAbbreviation(
    before index: Int, next: Int, from start: Int, bytes: [UInt8], tokens: [Token]
  ) -> Bool {
    guard index > start, tokens[index].gap == .none else { return false }
    let word = tokens[index - 1]
    if word.kind == .digits {
      return index - 1 == start && isListMarker(at: start, bytes: bytes, tokens: tokens)
    }
    guard word.kind == .word else { return false }
    // "10.03C." and "2,710 km." end in a unit, not in an initial or a shortened word.
    if index > start + 1, tokens[index - 2].kind == .digits,
      word.gap == .none || SentenceWords.units.contains(word, in: bytes)
    {
      return false
    }
    let startsAnew = SentenceWords.starters.contains(tokens[next], in: bytes)
    let length = word.end - word.start
    if length == 1 {
      let isDotted = index >= 2 && word.gap == .none && tokens[index - 2].isSign(".")
      let byte = bytes[Int(word.start)]
      if byte &- 0x41 < 26 {
        // "vitamin C. The" ends, "J. Smith" does not; "U.S. The" ends, "U.S. Senate" does not.
        return !startsAnew
      }
      return isDotted ? !startsAnew : false
    }
    if SentenceWords.beforeNumber.contains(word, in: bytes) { return tokens[next].kind == .digits }
    if SentenceWords.opening.contains(word, in: bytes) {
      return length > 3 || word.isCapitalized || !startsAnew
    }
    if SentenceWords.closing.contains(word, in: bytes) { return !startsAnew }
    return false
  }
}
