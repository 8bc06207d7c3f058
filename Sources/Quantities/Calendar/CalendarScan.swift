// SPDX-License-Identifier: MIT

import SourceText

/// One pass over a text: tokens with their roles, the reference, and the last period that was told.
///
/// Every reader takes the index of a token and gives the phrase that starts there, or `nil`. Reading is
/// from left to right, the longest phrase that a rule knows, and no phrase reaches over a blank line.
/// A class, since a structure of its size would be copied for every reader that is asked.
final class CalendarScan {
  let bytes: ListView<UInt8>
  let tokens: ListView<Token>
  let reference: CalendarDate?
  let words: CalendarWords
  /// How named days begin.
  let names = NamedDayStarts.english
  private let starts: ListView<UInt32>
  /// The period told last, that "the day before" counts from.
  var context: Period?
  /// The first token after it.
  var contextToken = 0
  /// The period told last that the text is about, that "a year earlier" counts from.
  var topic: Period?
  /// The named days worked out so far.
  let memory = NamedDayMemory()
  /// Where the phrase being read starts, for the tense of its sentence.
  var phraseStart = 0

  /// Prepares a scan of a text whose words are looked up.
  init(_ text: TaggedText, reference: CalendarDate?) {
    bytes = text.bytes
    tokens = text.tokens
    words = CalendarWords(text)
    starts = text.dateStarts
    self.reference = reference
  }

  /// Reads the text and tells each phrase found with its first token, in order.
  @inline(__always)
  func read(_ tell: (_ start: Int, _ phrase: CalendarPhrase) -> Void) {
    var next = 0
    for start in starts where Int(start) >= next {
      let index = Int(start)
      phraseStart = index
      guard mayBegin(at: index), var phrase = phrase(at: index), phrase.end > index else {
        continue
      }
      if let period = phrase.period, !Self.isInCalendar(period) { phrase.period = nil }
      note(phrase)
      tell(outerStart(of: phrase, at: index), phrase)
      next = phrase.end
    }
  }

  /// Whether a period runs forward, within the years that are written with four digits.
  private static func isInCalendar(_ period: Period) -> Bool {
    if let first = period.first, let last = period.last, last < first { return false }
    guard let end = lastDay, let last = period.last ?? period.first else { return true }
    return last <= end
  }

  private static let lastDay = CalendarDate(year: 9999, month: 12, day: 31)

  /// The first token of a mention, with the words before its phrase that belong to it.
  private func outerStart(of phrase: CalendarPhrase, at index: Int) -> Int {
    if phrase.isLoose { return boundStart(before: index) }
    guard wordIs(index, "year"), index > 0, tokens[index].gap < .paragraph,
      isKindOfYear(index - 1)
    else { return index }
    let isLed = kind(index - 2) == .article && tokens[index - 1].gap < .paragraph
    return isLed ? index - 2 : index - 1
  }

  // MARK: - Looking at tokens

  /// The role of a token that continues a phrase; none past the end or after a blank line.
  @inline(__always)
  func word(_ index: Int) -> CalendarWord {
    isInReach(index) ? words[index] : .none
  }

  /// Whether no blank line lies between a token and the one before it, or the start of the phrase.
  @inline(__always)
  private func isInReach(_ index: Int) -> Bool {
    guard 0 <= index, index < tokens.count else { return false }
    if index > phraseStart { return tokens[index].gap < .paragraph }
    return index == phraseStart || tokens[phraseStart].gap < .paragraph
  }

  /// The kind of a token that continues a phrase.
  @inline(__always)
  func kind(_ index: Int) -> CalendarWord.Kind { word(index).kind }

  /// The joint that a token is.
  @inline(__always)
  func joint(_ index: Int) -> CalendarJoint? {
    let word = word(index)
    return word.kind == .joint ? CalendarJoint(rawValue: word.value) : nil
  }

  /// The unit that a token is.
  @inline(__always)
  func unit(_ index: Int) -> CalendarUnit? {
    let word = word(index)
    if word.kind == .half { return .half }
    return word.kind == .unit ? CalendarUnit(rawValue: word.value) : nil
  }

  /// Whether a token exists and touches the one before it.
  @inline(__always)
  func touches(_ index: Int) -> Bool {
    0 < index && index < tokens.count && tokens[index].gap == .none
  }

  /// Whether a token is a sign.
  @inline(__always)
  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    isInReach(index) && tokens[index].isSign(scalar)
  }

  /// Whether a token is an apostrophe.
  @inline(__always)
  func isApostrophe(_ index: Int) -> Bool {
    guard isInReach(index), tokens[index].kind == .sign else { return false }
    let code = tokens[index].code
    return code == 0x27 || code == 0x2018 || code == 0x2019
  }

  /// Whether a token is a hyphen or a dash.
  @inline(__always)
  func isDash(_ index: Int) -> Bool {
    guard isInReach(index), tokens[index].kind == .sign else { return false }
    let code = tokens[index].code
    return code == 0x2D || 0x2010...0x2013 ~= code
  }

  /// Whether a token is digits that continue a phrase.
  @inline(__always)
  func isDigits(_ index: Int) -> Bool {
    isInReach(index) && tokens[index].kind == .digits
  }

  /// How many bytes a token has.
  @inline(__always)
  func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// The value of at most eight digits.
  func value(_ index: Int) -> Int? {
    guard isDigits(index), length(index) <= 8 else { return nil }
    return bytes.number(from: Int(tokens[index].start), to: Int(tokens[index].end))
  }

  /// Whether a word is written with a capital.
  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool {
    0 <= index && index < tokens.count && tokens[index].isCapitalized
  }

  /// Whether a token is a word.
  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    isInReach(index) && tokens[index].kind == .word
  }

  /// The index after a full stop that touches, as in "Nov.", or the same index.
  func skippingStop(_ index: Int) -> Int {
    isSign(index, ".") && touches(index) ? index + 1 : index
  }
}
