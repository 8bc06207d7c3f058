// SPDX-License-Identifier: MIT

import SourceText

/// Finds the noun that a number counts: "jobs" in "1,200 new manufacturing jobs".
struct NounReader {
  let text: TaggedText

  /// A counted noun; `singular(at:)` gives its name.
  struct Noun {
    /// The token of the noun.
    var index: Int
    /// The token after the noun.
    var end: Int
    /// Whether another amount comes between number and noun: "two four-year terms".
    var isApart = false
  }

  /// The noun counted by a number that ends before a token.
  func noun(at index: Int, after numeral: Numeral) -> Noun? {
    var next = index
    if text.isDash(next), text.touches(next), text.touches(next + 1), text.isWord(next + 1) {
      return hyphenated(at: next + 1)
    }
    let isOf = text.spells(next, "of") && text.follows(next)
    if isOf { next += 1 }
    // "12 of them from salmon"
    if isOf, text.spells(next, "them") || text.spells(next, "which") || text.spells(next, "whom") {
      return nil
    }
    // "of its 27 members", "half the people"
    if isOf || numeral.isFraction && isDeterminer(next) {
      var skipped = 0
      while skipped < 2, text[next].traits.contains(.function), !text.spells(next, "of") {
        next += 1
        skipped += 1
      }
      next = possessor(from: next)
      if isOf || skipped > 0, let other = NumeralReader(text: text).numeral(at: next) {
        next = other.end
      }
    }
    return phrase(from: next, isOne: numeral.value == .one && numeral.form != .vague)
  }

  private func isDeterminer(_ index: Int) -> Bool {
    guard text.follows(index) else { return false }
    for word in ["the", "its", "their", "his", "her", "our", "all"] as [StaticString]
    where text.spells(index, word) {
      return true
    }
    return false
  }

  /// The token after "the country's", "Toyota Motor's"; `index` where no possessor starts there.
  private func possessor(from index: Int) -> Int {
    var next = index
    while next < index + 4, text.isWord(next), !text[next].traits.contains(.function) {
      next += 1
      let isMark = text.sign(next) == 0x27 || text.sign(next) == 0x2019
      if isMark, text.touches(next), text.spells(next + 1, "s"), text.touches(next + 1) {
        return next + 2
      }
      if isOwnedByMany(next) { return next + 1 }
    }
    return index
  }

  /// Whether a token is the apostrophe of "teenagers' calories".
  private func isOwnedByMany(_ index: Int) -> Bool {
    guard text.sign(index) == 0x27 || text.sign(index) == 0x2019, text.touches(index),
      text.isWord(index + 1), text.tokens[index + 1].gap == .space
    else { return false }
    return text.byte(index - 1, text.length(index - 1) - 1) | 0x20 == 0x73
      && !text[index + 1].traits.contains(.function)
  }

  /// "10-member", "two-bedroom": the word after the hyphen.
  private func hyphenated(at index: Int) -> Noun? {
    guard text.length(index) > 2, !text[index].traits.contains(.function),
      text.number(index) == nil, !FunctionWords.uncounted.contains(text.tokens[index].code)
    else { return nil }
    return Noun(index: index, end: index + 1)
  }

  /// The head of the noun phrase that starts at a token: its first plural, or for one thing its last word.
  private func phrase(from start: Int, isOne: Bool) -> Noun? {
    var next = start
    var last: Int?
    var words = 0
    if text.spells(start, "head"), text.spells(start + 1, "of") {
      return Noun(index: start, end: start + 1)
    }
    var isApart = false
    if let after = measuredPart(at: start) { (next, isApart) = (after, true) }
    while words < 6, text.follows(next) {
      if text.isDash(next), text.touches(next), text.touches(next + 1), words > 0 {
        next += 1
        continue
      }
      // "25 Boeing 737 jets": a number inside a name.
      if text.isDigits(next), words > 0, text.isCapitalized(next - 1),
        text.tokens[next].gap == .space,
        text.length(next) <= 4, text.isWord(next + 1), !text[next + 1].traits.contains(.function)
      {
        next += 1
        continue
      }
      if words > 0, let end = modelNumber(at: next) {
        next = end
        continue
      }
      if let end = abbreviation(at: next) {
        words += 1
        next = end
        continue
      }
      // "50 A320neo jets"
      if text.isDigits(next), words > 0, text.touches(next), text.isCapitalized(next - 1) {
        next += 1
        if text.touches(next), text.isWord(next) { next += 1 }
        continue
      }
      guard text.isWord(next), !(text.touches(next) && words == 0) else { break }
      // A new line that begins with a capital is another line of a list or table, rarely a wrapped one.
      if text.tokens[next].gap >= .line, text.isCapitalized(next) { break }
      let traits = text[next].traits
      let isModel =
        text.isCapitalized(next) && text.isDigits(next + 1) && text.touches(next + 1)
      if traits.contains(.function) && !isModel { break }
      if text.number(next) != nil && words == 0 { break }
      if isPlural(next), isOwnedByMany(next + 1), isPlural(next + 2) {
        next += 2
        continue
      }
      if isPlural(next), !isPartOfName(next) {
        var head = next
        if isPlural(next + 1), text.follows(next + 1), text.tokens[next + 1].gap != .none,
          !text[next + 1].traits.contains(.verb), !text[next + 1].traits.contains(.pluralNoun),
          FunctionWords.attributes.contains(text.tokens[next].code)
        {
          head += 1
        }
        return Noun(index: head, end: head + 1, isApart: isApart)
      }
      if traits.contains(.verb), last != nil || isFinite(next) { break }
      if last != nil, isOne, isTold(next) { break }
      if !traits.contains(.verb) { last = next }
      words += 1
      next += 1
      if text.sign(next) != 0, !text.isDash(next) { break }
    }
    guard isOne, let last, !text[last].traits.contains(.adjective) else { return nil }
    return Noun(index: last, end: last + 1)
  }

  /// The token after "737" of "five new 737 aircraft".
  private func modelNumber(at index: Int) -> Int? {
    guard text.isDigits(index), text.tokens[index].gap == .space, text.isWord(index + 1),
      text.tokens[index + 1].gap == .space, let number = ExactDecimal(parsing: text.letters(index)),
      let model = number.asInt, ExclusionWords.airliners.contains(model),
      ExclusionWords.aviation.contains(text.tokens[index + 1].code)
    else { return nil }
    return index + 1
  }

  /// The token after "US", "IT", "U.S.", "U.N.": capitals before a noun that are no small words.
  private func abbreviation(at index: Int) -> Int? {
    guard text.isWord(index), text.isCapitalized(index) else { return nil }
    if text.length(index) == 2, text.isAllCapitals(index), text[index].traits.contains(.function),
      text.isWord(index + 1), text.tokens[index + 1].gap == .space,
      !text.isAllCapitals(index + 1) || text.length(index + 1) < 2
    {
      return index + 1
    }
    guard text.length(index) == 1, text.isSign(index + 1, "."), text.touches(index + 1),
      text.isCapitalized(index + 2), text.touches(index + 2), text.length(index + 2) == 1,
      text.isSign(index + 3, "."), text.touches(index + 3), text.isWord(index + 4),
      text.tokens[index + 4].gap == .space
    else { return nil }
    return index + 4
  }

  /// Whether what looks like a plural is a name before the noun: "Rolls-Royce engines", "Lakers players",
  /// "Texas counties".
  private func isPartOfName(_ index: Int) -> Bool {
    guard text.isCapitalized(index), !text.isAllCapitals(index) else { return false }
    let next = index + 1
    if text.isHyphen(next), text.touches(next), text.touches(next + 1), text.isCapitalized(next + 1)
    {
      return true
    }
    guard text.isWord(next), text.tokens[next].gap == .space, text.follows(next) else {
      return false
    }
    if FunctionWords.names.contains(text.tokens[index].code) {
      return text.isCapitalized(next) || text[next].traits.isDisjoint(with: [.function, .verb])
    }
    return !text[index].traits.contains(.pluralNoun) && !text.isCapitalized(next)
      && isPlural(next) && text[next].change == 0
  }

  /// The token after "four-year", "40-foot": how big each of the things counted is.
  private func measuredPart(at index: Int) -> Int? {
    guard text.isDigits(index) || text.number(index) != nil, text.follows(index),
      text.isHyphen(index + 1), text.touches(index + 1), text.touches(index + 2),
      text[index + 2].unit != 0
    else { return nil }
    return index + 3
  }

  /// Whether a word after one thing tells what it does: "one dose cut", "one woman complained".
  private func isTold(_ index: Int) -> Bool {
    let change = text[index].change
    if change != 0, text.table.changes[Int(change) - 1].isVerb { return true }
    let length = text.length(index)
    return length > 4 && text.byte(index, length - 1) | 0x20 == 0x64
      && text.byte(index, length - 2) | 0x20 == 0x65
  }

  /// Whether a verb can only be one: "got", "said", not "registered".
  private func isFinite(_ index: Int) -> Bool {
    if text.spells(index, "live"), isPlural(index + 1) { return false }
    let length = text.length(index)
    return length < 4 || text.byte(index, length - 1) | 0x20 != 0x64 || text.spells(index, "said")
      || text.spells(index, "told") || text.spells(index, "held") || text.spells(index, "paid")
  }

  /// Whether a word looks like a noun in the plural.
  func isPlural(_ index: Int) -> Bool {
    guard text.isWord(index) else { return false }
    let traits = text[index].traits
    if traits.contains(.pluralNoun) { return true }
    if traits.contains(.verb), FunctionWords.countedForms.contains(text.tokens[index].code) {
      return true
    }
    if traits.contains(.function) || traits.contains(.verb) || traits.contains(.adjective) {
      return false
    }
    let length = text.length(index)
    // "MPs", "GPUs"
    if length > 2, text.byte(index, length - 1) == 0x73,
      text.byte(index, length - 2) &- 0x41 < 26
    {
      return true
    }
    guard length > 3, text.byte(index, length - 1) | 0x20 == 0x73 else { return false }
    switch text.byte(index, length - 2) | 0x20 {
    case 0x73, 0x75, 0x69: return false
    default: return true
    }
  }

  /// A word in the singular and in lower case.
  func singular(at index: Int) -> String {
    let entry = text[index]
    if entry.singular != 0 { return text.table.singulars[Int(entry.singular) - 1] }
    var letters = text.letters(index).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard isPlural(index) else { return String(decoding: letters, as: UTF8.self) }
    func ends(_ suffix: String) -> Bool {
      letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
    if ends("ies"), letters.count > 4 {
      letters.removeLast(3)
      letters.append(0x79)
    } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zzes") {
      letters.removeLast(2)
    } else {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
