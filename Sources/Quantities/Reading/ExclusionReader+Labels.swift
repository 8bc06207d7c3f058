// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Numbers that name

extension ExclusionReader {
  // MARK: - Times of day

  /// "14:30", "2 pm", "10.30 a.m.", "5 o'clock".
  func time(at index: Int) -> Exclusion? {
    guard text.isDigits(index), text.length(index) <= 2 else { return nil }
    var end = index + 1
    var isClock = false
    while text.isSign(end, ":"), text.touches(end), text.touches(end + 1), text.isDigits(end + 1),
      text.length(end + 1) == 2
    {
      end += 2
      isClock = true
    }
    if !isClock, text.isSign(end, "."), text.touches(end), text.isDigits(end + 1),
      text.length(end + 1) == 2, text.byte(end + 1) < 0x36, halfDay(at: end + 2) != nil
    {
      end += 2
    }
    let half = halfDay(at: end)
    guard isClock || half != nil || text.spells(end, "o"),
      let hour = ExactDecimal(parsing: text.letters(index)), hour <= ExactDecimal(24)
    else { return nil }
    if let half, hour <= ExactDecimal(12) || isClock {
      return Exclusion(start: index, end: half, reason: "time-of-day")
    }
    if text.spells(end, "o"), text.sign(end + 1) == 0x27 || text.sign(end + 1) == 0x2019,
      text.spells(end + 2, "clock")
    {
      return Exclusion(start: index, end: end + 3, reason: "time-of-day")
    }
    return isClock ? Exclusion(start: index, end: end, reason: "time-of-day") : nil
  }

  private func halfDay(at index: Int) -> Int? {
    guard text.follows(index) else { return nil }
    if text.spells(index, "am") || text.spells(index, "pm") { return index + 1 }
    guard text.spells(index, "a") || text.spells(index, "p"), text.isSign(index + 1, "."),
      text.spells(index + 2, "m"), text.touches(index + 2)
    else { return nil }
    return text.isSign(index + 3, ".") && text.touches(index + 3) ? index + 4 : index + 3
  }

  // MARK: - Labels

  /// "Chapter 3", "page 12", "Route 66", "iPhone 3GS", "version 2.1", "case 22-1234".
  func labelled(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard index > floor, text.isDigits(index), isNextWord(index),
      let label = label(before: index)
    else { return nil }
    var end = index + 1
    while text.touches(end), text.touches(end + 1), text.isDigits(end + 1),
      text.isSign(end, ".") || text.isSign(end, ":") || text.isDash(end)
    {
      end += 2
    }
    if text.touches(end), text.touches(end + 1), text.isSign(end, ",") || text.isSign(end, "/"),
      text.isDigits(end + 1)
    {
      return nil
    }
    if text.isWord(end), text.touches(end) {
      // "iPhone 3GS", "Route 66A": capitals that touch are part of the name.
      guard text.letters(label).contains(where: { $0 &- 0x41 < 26 }), text.isAllCapitals(end),
        text.number(end) == nil
      else { return nil }
      return Exclusion(start: index, end: end + 1, reason: "name")
    }
    let code = text.tokens[label].code
    let isLong = text.length(index) > 4
    let isNaming =
      text[label].traits.contains(.label) || ExclusionWords.abbreviations.contains(code)
      || text.spells(label, "p")
    let isFiled = ExclusionWords.files.contains(code)
    guard isNaming ? isFiled || !isLong : (isLong || end > index + 1) && !isCounted(end)
    else { return nil }
    return isAmountAfter(end) ? nil : Exclusion(start: index, end: end, reason: "label")
  }

  /// Whether a blank or one line ending parts a token from the one before it.
  func isNextWord(_ index: Int) -> Bool {
    let gap = text.tokens[index].gap
    return gap == .space || gap == .line
  }

  /// Whether a unit, a magnitude or people after a number make it an amount all the same.
  private func isAmountAfter(_ index: Int) -> Bool {
    if text.isSign(index, "%") || text.spells(index, "people") { return true }
    if text[index].unit != 0, !text.spells(index, "in"), text.follows(index) { return true }
    if text[index].currency != 0, text.isWord(index), text.length(index) > 2 { return true }
    return text.number(index)?.kind == .magnitude
  }

  /// The word that names the number after it.
  private func label(before index: Int) -> Int? {
    var at = index - 1
    if text.isSign(at, "."), text.touches(at) {
      at -= 1
      return text.isWord(at) && ExclusionWords.abbreviations.contains(text.tokens[at].code)
        ? at : nil
    }
    guard text.isWord(at) else { return nil }
    if text.spells(at, "no") {
      return text.isCapitalized(at) && !text.startsSentence(at) ? at : nil
    }
    // "S&P 500"
    if text.spells(at, "p") {
      return text.isSign(at - 1, "&") && text.spells(at - 2, "s") ? at : nil
    }
    return text[at].traits.contains(.label)
      || ExclusionWords.files.contains(text.tokens[at].code) ? at : nil
  }

  /// The number of a list's item at the start of a line, or of a note in brackets.
  func listed(at index: Int) -> Exclusion? {
    guard text.length(index) <= 3 else { return nil }
    if text.isSign(index - 1, "["), text.touches(index), text.isSign(index + 1, "]") {
      return Exclusion(start: index, end: index + 1, reason: "citation")
    }
    let startsLine = index == 0 || text.tokens[index].gap >= .line
    guard startsLine, text.isSign(index + 1, ".") || text.isSign(index + 1, ")"),
      text.touches(index + 1),
      text.isWord(index + 2), text.tokens[index + 2].gap == .space, text.isCapitalized(index + 2)
    else { return nil }
    return Exclusion(start: index, end: index + 1, reason: "list-number")
  }

  /// "Boeing 737", "Windows 11", "Nasdaq 100": a number after a name that counts nothing.
  func named(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isDigits(index), index > floor, isNextWord(index),
      text.isWord(index - 1),
      text.isCapitalized(index - 1), isPlainInteger(index)
    else { return nil }
    let before = text[index - 1]
    if !before.traits.isDisjoint(with: [
      .function, .number, .verb, .comparator, .change, .adjective,
    ]) {
      return nil
    }
    if before.comparator != 0 { return nil }
    if before.currency != 0, text.table.currencies[Int(before.currency) - 1].isPrefix { return nil }
    if text.startsSentence(index - 1), !text.isAllCapitals(index - 1) { return nil }
    if MoneyReader(text: text).millions(at: index - 1) != nil { return nil }
    // A number that counts something is one.
    let next = text[index + 1]
    guard text.follows(index + 1) else {
      return Exclusion(start: index, end: index + 1, reason: "name")
    }
    if text.isWord(index + 1) {
      if next.unit != 0 && !text.spells(index + 1, "in") || next.currency != 0 || next.number != 0 {
        return nil
      }
      if isCounted(index + 1) { return nil }
      if text.spells(index + 1, "to") || text.spells(index + 1, "or") { return nil }
    } else if text.isDash(index + 1) || text.isSign(index + 1, "%") || text.sign(index + 1) >= 0xA2
      || text.isSign(index + 1, "$") || text.isSign(index + 1, "/") || isInches(index)
    {
      return nil
    }
    return Exclusion(start: index, end: index + 1, reason: "name")
  }

  /// `8"` after a name is a length where the mark closes no quotation.
  private func isInches(_ index: Int) -> Bool {
    guard text.isSign(index + 1, "\""), let length = ExactDecimal(parsing: text.letters(index))
    else { return false }
    let numeral = Numeral(
      start: index, end: index + 1, value: length, precision: 0, form: .digits)
    return UnitReader(text: text).unit(at: index + 1, after: numeral) != nil
  }

  private func isPlainInteger(_ index: Int) -> Bool {
    guard text.length(index) <= 4 else { return false }
    let next = index + 1
    if text.touches(next), text.touches(next + 1), text.isDigits(next + 1),
      text.isSign(next, ",") || text.isSign(next, ".") || text.isSign(next, "/")
    {
      return false
    }
    return !(text.touches(next) && text.isWord(next))
  }

  /// "10 Downing Street", "221B Baker Street".
  func street(at index: Int) -> Exclusion? {
    var next = index + 1
    if text.touches(next), text.isWord(next), text.length(next) == 1 { next += 1 }
    guard text.length(index) <= 5, next > index + 1 || isPlainInteger(index) else { return nil }
    let end = next
    while next < end + 3, text.isCapitalized(next), text.tokens[next].gap == .space {
      if next > end, ExclusionWords.streets.contains(text.tokens[next].code) {
        return Exclusion(start: index, end: end, reason: "address")
      }
      next += 1
    }
    return nil
  }

  /// "their 737 narrowbody", "the 777-200LR": an airliner's number where aircraft are spoken of.
  func airliner(at index: Int) -> Exclusion? {
    guard text.length(index) == 3, text.byte(index) == 0x37,
      let number = ExactDecimal(parsing: text.letters(index))?.asInt,
      ExclusionWords.airliners.contains(number), text[index - 1].currency == 0
    else { return nil }
    var end = index + 1
    if text.isDash(end), text.touches(end), text.isDigits(end + 1), text.touches(end + 1) {
      end += 2
    }
    while text.touches(end), text.isWord(end) { end += 1 }
    if text.touches(end), text.touches(end + 1), text.isDigits(end + 1) { return nil }
    let isOther =
      text[end].unit != 0 || text[end].number != 0 || text[end].currency != 0
      || text.isSign(end, "%") || isOthersCount(end)
    return isOther || !isAviation(around: index)
      ? nil : Exclusion(start: index, end: end, reason: "name")
  }

  /// Whether something other than aircraft is counted: "737 people".
  private func isOthersCount(_ index: Int) -> Bool {
    guard let noun = countedNoun(at: index) else { return false }
    return !ExclusionWords.aviation.contains(text.tokens[noun.index].code)
  }

  private func isCounted(_ index: Int) -> Bool { countedNoun(at: index) != nil }

  private func countedNoun(at index: Int) -> NounReader.Noun? {
    let many = Numeral(
      start: index, end: index, value: ExactDecimal(2), precision: 0, form: .digits)
    return NounReader(text: text).noun(at: index, after: many)
  }

  private func isAviation(around index: Int) -> Bool {
    for at in max(0, index - 24)..<min(text.count, index + 25)
    where text.isWord(at) && ExclusionWords.aviation.contains(text.tokens[at].code) {
      return true
    }
    return false
  }
}
