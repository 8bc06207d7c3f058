// SPDX-License-Identifier: MIT

import SourceText

/// Tells what looks like a number and is none: model names, versions, telephone numbers, times of day.
struct ExclusionReader {
  let text: TaggedText

  /// A stretch of tokens that is no quantity.
  struct Exclusion {
    var start: Int
    var end: Int
    var reason: String
  }

  /// The reason of stretches that are passed over without a mention.
  static let silent = ""

  /// What starts at a token and is no quantity.
  func exclusion(at index: Int, notBefore floor: Int) -> Exclusion? {
    if let address = address(at: index, notBefore: floor) { return address }
    guard text.isDigits(index) || text.isSign(index, "+") else { return nil }
    return glued(at: index, notBefore: floor) ?? chained(at: index, notBefore: floor)
      ?? time(at: index) ?? labelled(at: index, notBefore: floor) ?? listed(at: index)
      ?? named(at: index, notBefore: floor) ?? street(at: index)
  }

  // MARK: - Addresses of pages

  /// `https://…`, `www.…`: everything up to the next blank.
  private func address(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text[index].traits.contains(.opener),
      text.isSign(index + 1, ":") && text.isSign(index + 2, "/")
        || text.spells(index, "www") && text.isSign(index + 1, ".")
    else { return nil }
    var end = index + 1
    while end < text.count, text.touches(end) { end += 1 }
    return Exclusion(start: index, end: end, reason: Self.silent)
  }

  // MARK: - Letters and digits in one

  /// "G7", "COVID-19", "F-16", "777F", "24703m212": letters and digits in one name.
  private func glued(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isDigits(index) else { return nil }
    var start = index
    if text.touches(index) {
      if text.isWord(index - 1), index - 1 >= floor {
        start = index - 1
      } else if text.isDash(index - 1) || text.isSign(index - 1, "_"), text.touches(index - 1),
        index - 2 >= floor,
        text.isWord(index - 2), isNamePart(index - 2)
      {
        start = index - 2
      } else if text.isSign(index - 1, "#") {
        return Exclusion(start: index - 1, end: index + 1, reason: "label")
      }
    }
    var end = index + 1
    while end < text.count, text.touches(end),
      text.isDigits(end) || text.isWord(end)
        || (text.isSign(end, "-") && text.touches(end + 1) && text.isDigits(end + 1)
          && start < index)
    {
      end += 1
    }
    if start < index { return Exclusion(start: start, end: end, reason: "name") }
    guard end > index + 1, text.isWord(index + 1) else { return nil }
    // Letters after the digits: a unit, an ending, or part of a name.
    if end > index + 2 {
      let entry = text[index + 1]
      if entry.unit != 0 || entry.currency != 0 || text.spells(index + 1, "e") || entry.number != 0
        || text.spells(index + 1, "x")
      {
        let isPower =
          text.isDigits(index + 2) && text.length(index + 2) == 1 && entry.unit != 0
        let isScale = text.spells(index + 1, "e") || text.spells(index + 1, "x")
        return isPower || isScale && isExponent(index + 2)
          ? nil : Exclusion(start: index, end: end, reason: "name")
      }
      return Exclusion(start: index, end: end, reason: "name")
    }
    if text.spells(index + 1, "g"), text.length(index) == 1, text.isCapitalized(index + 1),
      text.byte(index) < 0x37
    {
      return Exclusion(start: index, end: end, reason: "name")
    }
    if text.spells(index + 1, "d"), text.byte(index + 1) == 0x44 {
      return Exclusion(start: index, end: end, reason: "name")
    }
    if isCountedModel(index) { return Exclusion(start: index, end: end, reason: "name") }
    let entry = text[index + 1]
    let isKnown =
      entry.unit != 0 || entry.currency != 0 || entry.number != 0 || text.spells(index + 1, "x")
      || text.spells(index + 1, "s") || text.spells(index + 1, "th") || text.spells(index + 1, "st")
      || text.spells(index + 1, "nd") || text.spells(index + 1, "rd")
      || text.spells(index + 1, "am")
      || text.spells(index + 1, "pm") || text.spells(index + 1, "yo")
    if isKnown {
      // "777F": a capital letter that is a unit only by a symbol for temperature or charge.
      if text.length(index + 1) == 1, text.byte(index + 1) == 0x46 || text.byte(index + 1) == 0x41,
        text.length(index) >= 2
      {
        let isNamed = text.isCapitalized(index - 1) || text.spells(index - 1, "must")
        return isNamed ? Exclusion(start: index, end: end, reason: "name") : nil
      }
      return nil
    }
    return Exclusion(start: index, end: end, reason: "name")
  }

  /// "18 777s", "five Boeing 737s", "18 more 777s": the plural of a model's number, no seconds.
  private func isCountedModel(_ index: Int) -> Bool {
    guard text.spells(index + 1, "s"), text.length(index) >= 3, text.follows(index),
      text.byte(index + 1) == UInt8(ascii: "s")
    else { return false }
    if text.isDigits(index - 1) || text.spells(index - 1, "more") { return true }
    guard text.isWord(index - 1) else { return false }
    return text[index - 1].number != 0
      || text.isCapitalized(index - 1) && text.isWord(index - 2)
  }

  private func isExponent(_ index: Int) -> Bool { text.isDigits(index) || text.isMinus(index) }

  /// Whether a word before a hyphen and digits makes them a name: "F-16", "COVID-19", not "sub-5", "top-10".
  private func isNamePart(_ index: Int) -> Bool {
    if text[index].currency != 0, text.isAllCapitals(index) { return false }
    if text.number(index) != nil { return false }
    if text.isWord(index), Self.nameless.contains(text.tokens[index].code) { return false }
    return text.isCapitalized(index) || text.length(index) <= 3
  }

  /// Words that before a hyphen and digits make no name of them.
  private static let nameless: Set<UInt32> = Set(
    [
      "top", "sub", "under", "over", "pre", "post", "mid", "plus", "minus", "near", "first",
      "about", "to", "early", "late", "non", "semi", "age", "ages", "from",
    ].map { WordHash.of($0) })

  // MARK: - Digits in chains

  /// Telephone numbers, scores of more than two, identifiers: "555-123-4567", "+44 20 7946 0958", "192.168.0.1".
  private func chained(at index: Int, notBefore floor: Int) -> Exclusion? {
    var groups = 0
    var end = index
    var digits = 0
    var next = index
    if text.isSign(next, "+") { next += 1 }
    let isInternational = next > index && text.isDigits(next) && text.touches(next)
    if isInternational, text.length(next) > 3 { return nil }
    guard text.isDigits(next) else { return nil }
    while text.isDigits(next) {
      groups += 1
      digits += text.length(next)
      end = next + 1
      next = end
      guard text.sign(next) == 0x2D || (isInternational && text.sign(next) == 0x2E),
        text.touches(next)
      else {
        if isInternational, text.isDigits(next), text.tokens[next].gap == .space { continue }
        if isInternational, text.isSign(next, "("), text.isDigits(next + 1) {
          next += 1
          continue
        }
        if isInternational, text.isSign(next, ")"), text.isDigits(next + 1) {
          next += 1
          continue
        }
        break
      }
      guard text.touches(next + 1) else { break }
      next += 1
    }
    if isInternational, digits >= 8 { return Exclusion(start: index, end: end, reason: "phone") }
    if groups >= 3, digits >= 7 { return Exclusion(start: index, end: end, reason: "phone") }
    if groups == 2, text.length(index) == 3, text.length(index + 2) == 4,
      text.sign(index + 1) == 0x2D
    {
      return Exclusion(start: index, end: end, reason: "phone")
    }
    return score(at: index)
  }

  /// "3-1", "2–0" in sport and votes.
  private func score(at index: Int) -> Exclusion? {
    guard text.isDigits(index), text.isDash(index + 1), text.touches(index + 1),
      text.isDigits(index + 2),
      text.touches(index + 2), text.length(index) <= 3, text.length(index + 2) <= 3,
      let left = ExactDecimal(parsing: text.letters(index)),
      let right = ExactDecimal(parsing: text.letters(index + 2))
    else { return nil }
    let end = index + 3
    if text.touches(end),
      text.isDash(end) || text.isSign(end, "%") || text.isDigits(end)
        || (text.isSign(end, ".") || text.isSign(end, ",")) && text.touches(end + 1)
          && text.isDigits(end + 1)
        || text.isWord(end)
    {
      return nil
    }
    if let word = text.number(end), word.kind == .magnitude { return nil }
    if text[end].unit != 0, !text.spells(end, "in") { return nil }
    for word in Self.scoreWords where text.isWord(end) && text.tokens[end].code == word {
      return Exclusion(start: index, end: end, reason: "score")
    }
    for word in Self.scoreVerbs
    where text.isWord(index - 1) && text.tokens[index - 1].code == word {
      return Exclusion(start: index, end: end, reason: "score")
    }
    return left >= right ? Exclusion(start: index, end: end, reason: "score") : nil
  }

  private static let scoreWords: [UInt32] = [
    "win", "wins", "victory", "defeat", "draw", "loss", "lead", "record", "vote", "decision",
    "triumph",
    "tie", "ruling", "majority", "thrashing", "deficit", "aggregate", "rout", "series", "on",
    "against",
    "over", "split",
  ].map { WordHash.of($0) }

  private static let scoreVerbs: [UInt32] = [
    "won", "lost", "beat", "drew", "defeated", "led", "trailed", "ahead", "finished", "voted",
    "win", "score",
  ].map { WordHash.of($0) }

  // MARK: - Times of day

  /// "14:30", "2 pm", "10.30 a.m.", "5 o'clock".
  private func time(at index: Int) -> Exclusion? {
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
    guard let hour = ExactDecimal(parsing: text.letters(index)), hour <= ExactDecimal(24) else {
      return nil
    }
    if let half = halfDay(at: end), hour <= ExactDecimal(12) || isClock {
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

  /// "Chapter 3", "page 12", "Route 66", "phase 2".
  private func labelled(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isDigits(index), index > floor, text.tokens[index].gap == .space,
      text.isWord(index - 1), text[index - 1].traits.contains(.label), isPlainInteger(index)
    else { return nil }
    if text[index + 1].unit != 0 && !text.spells(index + 1, "in"), text.follows(index + 1) {
      return nil
    }
    if let word = text.number(index + 1), word.kind == .magnitude { return nil }
    if text.isSign(index + 1, "%") { return nil }
    return Exclusion(start: index, end: index + 1, reason: "label")
  }

  /// The number of a list's item at the start of a line, or of a note in brackets.
  private func listed(at index: Int) -> Exclusion? {
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
  private func named(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isDigits(index), index > floor, text.tokens[index].gap == .space,
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
    // A number that counts something is one.
    let next = text[index + 1]
    guard text.follows(index + 1) else {
      return Exclusion(start: index, end: index + 1, reason: "name")
    }
    if text.isWord(index + 1) {
      if next.unit != 0 && !text.spells(index + 1, "in") || next.currency != 0 || next.number != 0 {
        return nil
      }
      let numeral = Numeral(
        start: index, end: index + 1, value: ExactDecimal(2), precision: 0, form: .digits)
      if NounReader(text: text).noun(at: index + 1, after: numeral) != nil { return nil }
      if text.spells(index + 1, "to") || text.spells(index + 1, "or") { return nil }
    } else if text.isDash(index + 1) || text.isSign(index + 1, "%") || text.sign(index + 1) >= 0xA2
      || text.isSign(index + 1, "$") || text.isSign(index + 1, "/")
    {
      return nil
    }
    return Exclusion(start: index, end: index + 1, reason: "name")
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

  /// "10 Downing Street".
  private func street(at index: Int) -> Exclusion? {
    guard text.length(index) <= 5, isPlainInteger(index) else { return nil }
    var next = index + 1
    while next < index + 4, text.isCapitalized(next), text.tokens[next].gap == .space {
      if next > index + 1, Self.streets.contains(text.tokens[next].code) {
        return Exclusion(start: index, end: index + 1, reason: "address")
      }
      next += 1
    }
    return nil
  }

  private static let streets: Set<UInt32> = Set(
    [
      "street", "road", "avenue", "ave", "lane", "drive", "boulevard", "blvd", "square", "terrace",
      "st", "rd",
    ]
    .map { WordHash.of($0) })
}
