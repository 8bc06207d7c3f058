// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// A whole number and the first token after it.
  struct Count {
    var value: Int
    var end: Int
    var isVague = false
    var isArticle = false
  }

  /// A count in digits or words ("18", "two", "twenty-five", "a", "a few", "several").
  func count(at index: Int) -> Count? {
    if let value = value(index) {
      guard length(index) <= 4, !isNumberContinued(after: index), !isNumberBegun(before: index)
      else { return nil }
      return Count(value: value, end: index + 1)
    }
    let word = word(index)
    switch word.kind {
    case .article where word.value == 1:
      if kind(index + 1) == .vagueCount { return vagueCount(at: index + 1) }
      if kind(index + 1) == .scale || kind(index + 1) == .half { return nil }
      return Count(value: 1, end: index + 1, isArticle: true)
    case .vagueCount: return vagueCount(at: index)
    case .cardinal: return cardinal(at: index)
    default: return nil
    }
  }

  private func vagueCount(at index: Int) -> Count? {
    let value = Int(word(index).value)
    guard value > 0 else { return nil }
    let end = joint(index + 1) == .of ? index + 2 : index + 1
    return Count(value: value, end: end, isVague: true)
  }

  /// A number below a million in words.
  func cardinal(at index: Int) -> Count? {
    guard kind(index) == .cardinal else { return nil }
    var total = 0
    var group = 0
    var position = index
    while true {
      var next = position
      if next > index {
        if isDash(next), touches(next), touches(next + 1) { next += 1 }
        if joint(next) == .and { next += 1 }
      }
      let word = word(next)
      if word.kind == .cardinal {
        let value = Int(word.value)
        let fits =
          group == 0
          ? true : group % 100 == 0 || (group % 10 == 0 && group % 100 >= 20 && value < 10)
        guard fits, group % 100 == 0 || next == position || isDash(next - 1) else { break }
        group += value
      } else if word.kind == .scale, group > 0, next == position {
        if word.value == 100 {
          guard group < 100 else { break }
          group *= 100
        } else {
          guard total == 0 else { break }
          total = group * 1000
          group = 0
        }
      } else {
        break
      }
      position = next + 1
    }
    return position > index ? Count(value: total + group, end: position) : nil
  }

  /// A day or place in an order: "5th", "first", "twenty-first".
  func ordinal(at index: Int) -> Count? {
    if let value = value(index), length(index) <= 2, kind(index + 1) == .suffix, touches(index + 1)
    {
      return Count(value: value, end: index + 2)
    }
    let word = word(index)
    if word.kind == .ordinal { return Count(value: Int(word.value), end: index + 1) }
    if word.kind == .cardinal, word.value >= 20, word.value % 10 == 0 {
      let next = isDash(index + 1) ? index + 2 : index + 1
      let last = self.word(next)
      if last.kind == .ordinal, last.value < 10 {
        return Count(value: Int(word.value) + Int(last.value), end: next + 1)
      }
    }
    return nil
  }

  /// Whether digits go on after a token with grouping, a fraction, or letters that are no suffix.
  func isNumberContinued(after index: Int) -> Bool {
    guard touches(index + 1) else { return false }
    let next = tokens[index + 1]
    switch next.kind {
    case .word, .digits: return true
    case .sign:
      if next.isSign("%") { return true }
      if next.isSign(",") || next.isSign(".") || next.isSign("/") || next.isSign(":") {
        return touches(index + 2) && tokens[index + 2].kind == .digits
      }
      return false
    }
  }

  /// Whether digits are the tail of a longer number, an amount of money, or a code.
  func isNumberBegun(before index: Int) -> Bool {
    guard index > 0, touches(index) else { return false }
    let previous = tokens[index - 1]
    switch previous.kind {
    case .word, .digits: return true
    case .sign:
      switch previous.code {
      case 0x24, 0x23, 0xA3, 0xA5, 0x20AC, 0x20B9, 0x2B, 0x40, 0x3D, 0x26: return true
      case 0x2E, 0x2C, 0x3A, 0x2F:
        return touches(index - 1) && index > 1 && tokens[index - 2].kind == .digits
      case 0x2D, 0x5F: return touches(index - 1)
      default: return false
      }
    }
  }

  // MARK: - Years

  /// A year as it stands after a month or a cue: "2024", "'99", "nineteen ninety-nine".
  func year(at index: Int) -> Count? {
    if let value = value(index), length(index) == 4, value >= 1000, value < 3000 {
      guard !isNumberContinued(after: index) || isPossessiveOrPlural(index + 1) else { return nil }
      return era(Count(value: value, end: index + 1))
    }
    if isApostrophe(index), let value = value(index + 1), length(index + 1) == 2,
      touches(index + 1), !isNumberContinued(after: index + 1)
    {
      return Count(value: Self.century(of: value), end: index + 2)
    }
    return wordYear(at: index)
  }

  /// A year with the "AD" or "CE" after it; none before the first, which the calendar does not have.
  private func era(_ year: Count) -> Count? {
    if let (isAfter, end) = eraSign(at: year.end) {
      return isAfter ? Count(value: year.value, end: end) : nil
    }
    return year
  }

  /// "2014 BC", "44 B.C.": a year, but none that the calendar has days for.
  func yearBeforeEra(at index: Int) -> CalendarPhrase? {
    guard length(index) <= 4, isWord(index + 1), isCapitalized(index + 1), !touches(index + 1),
      let (isAfter, end) = eraSign(at: index + 1), !isAfter, !isNumberBegun(before: index)
    else { return nil }
    return CalendarPhrase(end: end, period: nil, anchor: .absolute, kind: .period)
  }

  /// "AD", "BCE", "A.D.", "B.C.": whether it counts from the first year on, and the token after it.
  func eraSign(at index: Int) -> (isAfter: Bool, end: Int)? {
    guard isCapitalized(index) else { return nil }
    if kind(index) == .era {
      return (word(index).value > 0, index + 1)
    }
    guard length(index) == 1, isSign(index + 1, "."), touches(index + 1), touches(index + 2) else {
      return nil
    }
    let isAfter = wordIs(index, "a") && wordIs(index + 2, "d")
    guard isAfter || wordIs(index, "b") && wordIs(index + 2, "c") else { return nil }
    return (isAfter, isSign(index + 3, ".") && touches(index + 3) ? index + 4 : index + 3)
  }

  private func isPossessiveOrPlural(_ index: Int) -> Bool { isApostrophe(index) }

  /// The full year that two digits stand for.
  static func century(of value: Int) -> Int { value < 50 ? 2000 + value : 1900 + value }

  /// A year in words: "nineteen eighty-four", "two thousand and fourteen".
  func wordYear(at index: Int) -> Count? {
    let first = word(index)
    guard first.kind == .cardinal else { return nil }
    if first.value >= 11, first.value <= 20 {
      var next = index + 1
      if kind(next) == .scale, word(next).value == 100 {
        next += 1
        if joint(next) == .and { next += 1 }
        guard let rest = cardinal(at: next), rest.value < 100 else {
          return Count(value: Int(first.value) * 100, end: index + 2)
        }
        return Count(value: Int(first.value) * 100 + rest.value, end: rest.end)
      }
      if isDash(next) { next += 1 }
      if let rest = cardinal(at: next), rest.value >= 10, rest.value < 100 {
        return Count(value: Int(first.value) * 100 + rest.value, end: rest.end)
      }
      if isLetter(next, "o") || wordIs(next, "zero") || wordIs(next, "oh"),
        let rest = cardinal(at: next + 1), rest.value < 10
      {
        return Count(value: Int(first.value) * 100 + rest.value, end: rest.end)
      }
      return nil
    }
    guard first.value <= 2, let whole = cardinal(at: index), whole.value >= 1900,
      whole.value < 2100, kind(index + 1) == .scale, word(index + 1).value == 1000
    else { return nil }
    return whole
  }

  /// Whether a token is one word, told in lower case.
  @inline(__always)
  func wordIs(_ index: Int, _ text: StaticString) -> Bool {
    guard isWord(index), length(index) == text.utf8CodeUnitCount else { return false }
    // Words of one length nearly always differ in their first letter.
    let start = Int(tokens[index].start)
    guard unsafe bytes[start] | 0x20 == text.utf8Start.pointee else { return false }
    return hasLetters(of: text, at: start)
  }

  private func hasLetters(of text: StaticString, at start: Int) -> Bool {
    let letters = unsafe text.utf8Start
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe bytes[start &+ offset] | 0x20 != letters[offset] { return false }
    return true
  }

  private func isLetter(_ index: Int, _ letter: StaticString) -> Bool { wordIs(index, letter) }
}
