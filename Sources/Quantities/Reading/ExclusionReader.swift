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
    guard text.isDigits(index) || text.isSign(index, "+") else {
      return idiom(at: index, notBefore: floor)
    }
    if !isApart(index) {
      if let name = setDigits(at: index) ?? glued(at: index, notBefore: floor) { return name }
      if let chain = grid(at: index) ?? chained(at: index, notBefore: floor) { return chain }
    }
    if let pair = innings(at: index) ?? tally(at: index) ?? time(at: index) { return pair }
    if let label = labelled(at: index, notBefore: floor) ?? listed(at: index) { return label }
    return named(at: index, notBefore: floor) ?? street(at: index) ?? airliner(at: index)
  }

  /// Whether digits are joined to nothing, so that they are no part of a name, grid, chain or telephone
  /// number: nothing touches them, but for a mark behind that joins nothing.
  private func isApart(_ index: Int) -> Bool {
    guard !text.touches(index), text.isDigits(index), text.byte(index) != 0x30 else { return false }
    guard text.touches(index + 1) else { return true }
    switch text.sign(index + 1) {
    case 0x22, 0x25, 0x29, 0x2C, 0x2E, 0x3B, 0x5D: return true
    default: return false
    }
  }

  // MARK: - Addresses of pages

  /// `https://…`, `www.…`: everything up to the next blank.
  func address(at index: Int, notBefore floor: Int) -> Exclusion? {
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
  func glued(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isDigits(index) else { return nil }
    if let joined = underscored(at: index) { return joined }
    var start = index
    if text.touches(index) {
      if text.isWord(index - 1), index - 1 >= floor {
        start = index - 1
      } else if text.isDash(index - 1) || text.isSign(index - 1, "_"), text.touches(index - 1),
        index - 2 >= floor,
        text.isWord(index - 2), text.isSign(index - 1, "_") || isNamePart(index - 2)
      {
        start = index - 2
      } else if text.isSign(index - 1, "#") {
        return Exclusion(start: index - 1, end: index + 1, reason: "label")
      }
    }
    var end = index + 1
    while end < text.count, text.touches(end),
      text.isDigits(end) || text.isWord(end)
        || ((text.isHyphen(end) || text.isSign(end, ".")) && text.touches(end + 1)
          && text.isDigits(end + 1) && start < index)
    {
      end += 1
    }
    if start < index { return Exclusion(start: start, end: end, reason: "name") }
    if end == index + 1, let model = model(at: index) { return model }
    guard end > index + 1, text.isWord(index + 1) else { return nil }
    if text.spells(index + 1, "e"), isPower(index + 2) { return nil }
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
    if let group = ageGroup(at: index, notBefore: floor) { return group }
    if isResolution(index) { return Exclusion(start: index, end: end, reason: "name") }
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

  /// "1_000_000", "5_km": digits in a name that underscores join.
  private func underscored(at index: Int) -> Exclusion? {
    guard text.isSign(index + 1, "_"), text.touches(index + 1), text.touches(index + 2),
      text.isDigits(index + 2) || text.isWord(index + 2)
    else { return nil }
    var end = index + 3
    while end < text.count, text.touches(end),
      text.isDigits(end) || text.isWord(end) || text.isSign(end, "_")
    {
      end += 1
    }
    return Exclusion(start: index, end: end, reason: "name")
  }

  /// "777-200LR": digits, a hyphen, digits and capitals that are no unit.
  private func model(at index: Int) -> Exclusion? {
    let letters = index + 3
    guard text.isHyphen(index + 1), text.touches(index + 1), text.isDigits(index + 2),
      text.touches(index + 2), text.touches(letters), text.isAllCapitals(letters)
    else { return nil }
    let entry = text[letters]
    let isAmount = entry.unit != 0 || entry.currency != 0 || entry.number != 0
    return isAmount ? nil : Exclusion(start: index, end: letters + 1, reason: "name")
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

  /// "-5" of "1e-5".
  private func isPower(_ index: Int) -> Bool {
    (text.isMinus(index) || text.isSign(index, "+")) && text.touches(index)
      && text.isDigits(index + 1) && text.touches(index + 1)
  }

  private func isExponent(_ index: Int) -> Bool { text.isDigits(index) || text.isMinus(index) }

  /// Whether a word before a hyphen and digits makes them a name: "F-16", "COVID-19", not "sub-5", "top-10".
  private func isNamePart(_ index: Int) -> Bool {
    if text[index].currency != 0, text.isAllCapitals(index) { return false }
    if text.number(index) != nil { return false }
    if text.isWord(index), ExclusionWords.nameless.contains(text.tokens[index].code) {
      return false
    }
    return text.isCapitalized(index) || text.length(index) <= 3
  }

  /// "under-21s", "over 65s": people by their age.
  private func ageGroup(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.spells(index + 1, "s"), text.length(index) == 2 else { return nil }
    var start = index - 1
    if text.isDash(start), text.touches(index) { start -= 1 }
    guard start >= floor, text.spells(start, "under") || text.spells(start, "over") else {
      return nil
    }
    return Exclusion(start: start, end: index + 2, reason: "age-group")
  }

  /// "4K TV", "1080p video": how fine a picture is.
  private func isResolution(_ index: Int) -> Bool {
    guard text.isWord(index + 2), ExclusionWords.screens.contains(text.tokens[index + 2].code)
    else { return false }
    return text.spells(index + 1, "k") && text.length(index) == 1
      || text.spells(index + 1, "p") && text.length(index) >= 3
  }

  /// "4x100m", "1920x1080", "4x4": so many times so many, told as a name; not `5x10^6`.
  private func grid(at index: Int) -> Exclusion? {
    guard text.isDigits(index), text.spells(index + 1, "x") || text.sign(index + 1) == 0xD7,
      text.touches(index + 1), text.isDigits(index + 2), text.touches(index + 2),
      !(text.isSign(index - 1, ".") && text.touches(index))
    else { return nil }
    let isPower = text.isSign(index + 3, "^") || text.isMinus(index + 3)
    guard !isPower || !text.touches(index + 3) else { return nil }
    var end = index + 3
    while text.touches(end), text.isWord(end) || text.isDigits(end) { end += 1 }
    return Exclusion(start: index, end: end, reason: "name")
  }
}
