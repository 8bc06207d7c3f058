// SPDX-License-Identifier: MIT

import SourceText

/// Questions that all the readers ask about tokens; indices outside the text are answered with "no".
extension TaggedText {
  var count: Int { tokens.count }

  /// Whether a token is a word or sign that the tables know.
  @inline(__always)
  func isKnown(_ index: Int) -> Bool { words.has(index) && words[index] != WordTable.none }

  @inline(__always)
  func isDigits(_ index: Int) -> Bool {
    tokens.has(index) && tokens[index].kind == .digits
  }

  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    tokens.has(index) && tokens[index].kind == .word
  }

  @inline(__always)
  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    tokens.has(index) && tokens[index].isSign(scalar)
  }

  /// The scalar of a sign token, or 0.
  @inline(__always)
  func sign(_ index: Int) -> UInt32 {
    tokens.has(index) && tokens[index].kind == .sign ? tokens[index].code : 0
  }

  /// Whether a token touches the one before it.
  @inline(__always)
  func touches(_ index: Int) -> Bool {
    tokens.has(index) && index > 0 && tokens[index].gap == .none
  }

  /// Whether a token goes on the sentence line of the one before: no blank line lies between.
  @inline(__always)
  func follows(_ index: Int) -> Bool {
    tokens.has(index) && tokens[index].gap < .paragraph
  }

  @inline(__always)
  func length(_ index: Int) -> Int {
    tokens.has(index) ? Int(tokens[index].end - tokens[index].start) : 0
  }

  @inline(__always)
  func byte(_ index: Int, _ offset: Int = 0) -> UInt8 {
    guard tokens.has(index), offset < length(index) else { return 0 }
    return bytes[Int(tokens[index].start) + offset]
  }

  /// The bytes of a token.
  func letters(_ index: Int) -> ListView<UInt8> {
    guard tokens.has(index) else { return bytes.part(from: 0, to: 0) }
    return bytes.part(from: Int(tokens[index].start), to: Int(tokens[index].end))
  }

  /// Whether a word token is spelled so, in any case (ASCII only).
  @inline(__always)
  func spells(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.has(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word, Int(token.end &- token.start) == word.utf8CodeUnitCount else {
      return false
    }
    // Words of one length nearly always differ in their first letter.
    guard unsafe bytes[Int(token.start)] | 0x20 == word.utf8Start.pointee else { return false }
    return hasLetters(of: word, at: Int(token.start))
  }

  /// Whether a token is these digits.
  func hasDigits(_ index: Int, _ digits: StaticString) -> Bool {
    guard isDigits(index), length(index) == digits.utf8CodeUnitCount else { return false }
    return hasLetters(of: digits, at: Int(tokens[index].start))
  }

  /// Whether the bytes from an offset on are a word's, in any case; the word's length is known to fit.
  private func hasLetters(of word: StaticString, at start: Int) -> Bool {
    let letters = unsafe word.utf8Start
    for offset in 0..<word.utf8CodeUnitCount
    where unsafe bytes[start &+ offset] | 0x20 != letters[offset] { return false }
    return true
  }

  /// Whether a word is written in capitals only.
  func isAllCapitals(_ index: Int) -> Bool {
    isWord(index) && letters(index).allSatisfy { $0 &- 0x41 < 26 }
  }

  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool {
    tokens.has(index) && tokens[index].isCapitalized
  }

  /// Whether a token is a hyphen, minus or dash of any kind.
  func isDash(_ index: Int) -> Bool {
    switch sign(index) {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2D7, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Whether a token is a hyphen, the kinds of Unicode with it; no dash.
  func isHyphen(_ index: Int) -> Bool {
    let scalar = sign(index)
    return scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  /// Whether a token is a minus or a hyphen that can stand for one.
  func isMinus(_ index: Int) -> Bool {
    let scalar = sign(index)
    return scalar == 0x2D || scalar == 0x2212 || scalar == 0x2013 || scalar == 0xFF0D
  }

  /// Whether a token starts a sentence, as far as it can be told from signs: after nothing, a blank
  /// line, or a full stop, question mark, exclamation mark, colon or opening quotation mark.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0, tokens.has(index) else { return true }
    if tokens[index].gap == .paragraph { return true }
    switch sign(index - 1) {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x201C, 0x2018: return true
    default: return false
    }
  }

  func range(_ start: Int, _ end: Int) -> TextRange {
    guard start < end, tokens.has(start), tokens.has(end - 1) else {
      return TextRange(0, 0)
    }
    return TextRange(Int(tokens[start].start), Int(tokens[end - 1].end))
  }

  /// The number word at a token.
  @inline(__always)
  func number(_ index: Int) -> NumberWord? {
    let entry = self[index].number
    return entry == 0 ? nil : table.numbers[Int(entry) - 1]
  }

  /// The value of a decimal digit of another script at a sign token.
  func foreignDigit(_ index: Int) -> UInt8? {
    let scalar = sign(index)
    guard scalar >= 0x660 else { return nil }
    switch scalar {
    case 0x660...0x669: return UInt8(scalar - 0x660)
    case 0x6F0...0x6F9: return UInt8(scalar - 0x6F0)
    case 0x966...0x96F: return UInt8(scalar - 0x966)
    case 0xFF10...0xFF19: return UInt8(scalar - 0xFF10)
    default: return nil
    }
  }

  /// Numerator and denominator of a fraction written as one sign.
  func vulgarFraction(_ index: Int) -> (Int, Int)? {
    switch sign(index) {
    case 0xBD: (1, 2)
    case 0xBC: (1, 4)
    case 0xBE: (3, 4)
    case 0x2150: (1, 7)
    case 0x2151: (1, 9)
    case 0x2152: (1, 10)
    case 0x2153: (1, 3)
    case 0x2154: (2, 3)
    case 0x2155: (1, 5)
    case 0x2156: (2, 5)
    case 0x2157: (3, 5)
    case 0x2158: (4, 5)
    case 0x2159: (1, 6)
    case 0x215A: (5, 6)
    case 0x215B: (1, 8)
    case 0x215C: (3, 8)
    case 0x215D: (5, 8)
    case 0x215E: (7, 8)
    default: nil
    }
  }
}
