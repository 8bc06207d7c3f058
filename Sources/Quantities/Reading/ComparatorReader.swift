// SPDX-License-Identifier: MIT

import SourceText

/// Reads the words around a number that say how it relates to what is meant.
struct ComparatorReader {
  let text: TaggedText

  /// The comparator that ends just before a number.
  func before(
    _ index: Int, notBefore floor: Int, unit: Unit?, hasNoun: Bool
  ) -> (word: ComparatorWord, start: Int)? {
    var start = index
    var found: ComparatorWord?
    for _ in 0..<3 {
      guard let (word, first) = one(before: start, notBefore: floor, unit: unit) else { break }
      if let inner = found {
        // "more than about 5": the bound counts, the hedge is kept.
        if inner.comparator != .approximately { break }
        found = word.comparator == .approximately || word.comparator == .equal ? inner : word
      } else {
        found = word
      }
      start = first
    }
    guard var word = found else { return nil }
    if let negated = negated(word, before: start, notBefore: floor) {
      word = negated.word
      start = negated.start
    }
    return (word, start)
  }

  private func one(
    before index: Int, notBefore floor: Int, unit: Unit?
  ) -> (word: ComparatorWord, start: Int)? {
    if let signs = signs(before: index, notBefore: floor) { return signs }
    guard index > floor, text.follows(index),
      let match = text.longestPhrase(
        endingBefore: index, notBefore: floor, where: { $0.comparator != 0 })
    else { return nil }
    let word = text.table.comparators[Int(text.table[match.id].comparator) - 1]
    return isComparator(from: match.start, to: index, unit: unit) ? (word, match.start) : nil
  }

  /// `>`, `>=`, `≤`, `~` before a number.
  private func signs(before index: Int, notBefore floor: Int) -> (word: ComparatorWord, start: Int)?
  {
    guard index > floor else { return nil }
    func word(_ comparator: Quantity.Comparator) -> ComparatorWord {
      ComparatorWord(comparator: comparator, hedge: comparator == .approximately ? .about : nil)
    }
    switch text.sign(index - 1) {
    case 0x7E, 0x2248, 0x223C: return (word(.approximately), index - 1)
    case 0x2265: return (word(.atLeast), index - 1)
    case 0x2264: return (word(.atMost), index - 1)
    case 0x3E:
      if isJoined(index, after: "=") { return (word(.atLeast), index - 2) }
      let isArrow =
        text.isSign(index - 2, "=") || text.isHyphen(index - 2) || text.isSign(index - 2, "<")
      return isArrow && text.touches(index - 1) ? nil : (word(.more), index - 1)
    case 0x3C:
      if isJoined(index, after: "=") { return (word(.atMost), index - 2) }
      return text.isSign(index - 2, "=") && text.touches(index - 1) ? nil : (word(.less), index - 1)
    case 0x3D where text.touches(index - 1):
      if text.isSign(index - 2, ">") { return (word(.atLeast), index - 2) }
      if text.isSign(index - 2, "<") { return (word(.atMost), index - 2) }
      return nil
    default: return nil
    }
  }

  /// `=>30`, `=<30`: the sign before a number, the one before that and the number all touch.
  private func isJoined(_ index: Int, after sign: Unicode.Scalar) -> Bool {
    text.isSign(index - 2, sign) && text.touches(index - 1) && text.touches(index)
  }

  /// Leaves out words that here are something else: "over five years" tells a span, "up to" an arrival.
  private func isComparator(from start: Int, to end: Int, unit: Unit?) -> Bool {
    if text.isDash(start - 1), text.touches(start) { return false }
    if end == start + 1 {
      if text.spells(start, "over") {
        if unit?.dimension == .duration { return isLasting(start) }
        if text.isWord(start - 1), ComparatorWords.matters.contains(text.tokens[start - 1].code) {
          return false
        }
      }
      if text.spells(start, "past") || text.spells(start, "passed") || text.spells(start, "crossed")
      {
        if unit == nil { return isLarge(end) }
        return unit?.dimension != .duration
      }
      if text.spells(start, "beyond") || text.spells(start, "near"), unit == nil { return false }
      if text.spells(start, "under"), text.spells(start - 1, "just") { return true }
      if text.spells(start, "plus") { return false }
      if text.spells(start, "topped") || text.spells(start, "tops") { return unit != nil }
    }
    if isTurningPoint(from: start, to: end) { return false }
    if text.spells(start, "up"), text.spells(start + 1, "to") {
      // "ticked up to 4.1 per cent"
      if let verb = text.longestPhrase(at: start - 1, where: { $0.change != 0 }),
        verb.end == start + 1
      {
        return false
      }
      for verb in [
        "went", "go", "goes", "gone", "moved", "shot", "jumped", "pushed", "added", "adding",
        "adds", "inched", "edged", "crept", "ticked", "climbed", "nudged", "rose", "drifted",
        "bounced", "walked", "worked", "caught", "stepped", "ramped", "scaled", "totted", "adds",
      ]
        as [StaticString] where text.spells(start - 1, verb)
      {
        return false
      }
    }
    return true
  }

  /// Whether a number is in thousands or more: "passed two million", "past 10,000".
  private func isLarge(_ index: Int) -> Bool {
    text.number(index + 1)?.kind == .magnitude && text.follows(index + 1)
      || text.isSign(index + 1, ",") && text.touches(index + 1) && text.touches(index + 2)
        && text.isDigits(index + 2)
  }

  /// Whether "a minimum of" is where something came to: "shrank to a minimum of 4.2 million", "its minimum of".
  private func isTurningPoint(from start: Int, to end: Int) -> Bool {
    guard text.spells(end - 1, "of"),
      text.spells(end - 2, "minimum") || text.spells(end - 2, "maximum")
    else { return false }
    for word in ["its", "their", "the", "reached", "hit", "touched"] as [StaticString]
    where text.spells(start - 1, word) {
      return true
    }
    guard text.spells(start - 1, "to") else { return false }
    for verb in [
      "shrank", "shrunk", "fell", "fallen", "dropped", "sank", "sunk", "declined", "rose", "risen",
      "grew", "grown", "climbed", "decreased", "increased", "slid", "dipped", "swelled",
      "retreated",
    ] as [StaticString] where text.spells(start - 2, verb) {
      return true
    }
    return false
  }

  /// Whether "over" before a span of time says that it took longer than that.
  private func isLasting(_ index: Int) -> Bool {
    for word in [
      "for", "of", "last", "lasted", "lasts", "took", "take", "takes", "taking", "than", "is",
      "was",
      "are", "were", "waited", "after", "well", "just", "slightly", "little", "spent", "served",
      "be",
      "lived", "in", "by",
    ] as [StaticString] where text.spells(index - 1, word) {
      return true
    }
    return index == 0
  }

  /// "not more than", "did not exceed", "never over": the opposite bound.
  private func negated(
    _ word: ComparatorWord, before index: Int, notBefore floor: Int
  ) -> (word: ComparatorWord, start: Int)? {
    guard index > floor else { return nil }
    let isNegated =
      text.spells(index - 1, "not") || text.spells(index - 1, "never")
      || (text.spells(index - 1, "t") && text.touches(index - 1))
    guard isNegated else { return nil }
    let start = text.spells(index - 1, "t") ? index : index - 1
    switch word.comparator {
    case .more: return (ComparatorWord(comparator: .atMost, hedge: nil), start)
    case .less: return (ComparatorWord(comparator: .atLeast, hedge: nil), start)
    default: return nil
    }
  }

  /// The comparator after a number or after its noun: "or more", "+", "or so".
  func after(_ index: Int, orNoun nounEnd: Int?) -> (word: ComparatorWord, start: Int, end: Int)? {
    if text.isSign(index, "+"), text.touches(index),
      !text.isDigits(index + 1) || !text.touches(index + 1)
    {
      return (ComparatorWord(comparator: .atLeast, hedge: nil), index, index + 1)
    }
    return phrase(after: index, isNumberEnd: true)
      ?? nounEnd.flatMap { $0 == index ? nil : phrase(after: $0, isNumberEnd: false) }
  }

  /// The comparator at a token behind a number or its noun.
  private func phrase(
    after start: Int, isNumberEnd: Bool
  ) -> (word: ComparatorWord, start: Int, end: Int)? {
    var at = start
    if text.isHyphen(at), text.touches(at), text.touches(at + 1) { at += 1 }
    guard text.follows(at), text[at].traits.contains(.continuing),
      let match = text.longestPhrase(at: at, where: { $0.afterComparator != 0 })
    else { return nil }
    if text.spells(at, "plus"),
      text.isDigits(match.end) || text.number(match.end) != nil
        || text.isSign(match.end, "$")
        || text.isWord(match.end) && text.follows(match.end) && !text.touches(at)
          && (isNumberEnd || !text[match.end].traits.contains(.function))
    {
      return nil
    }
    if text.spells(at, "tops") || text.spells(at, "max") || text.spells(at, "maximum")
      || text.spells(at, "minimum") || text.spells(at, "upwards")
    {
      guard !text.follows(match.end) || !text.isWord(match.end) else { return nil }
    }
    // "500 or more than 600" opens another comparison.
    let continues = text.isDigits(match.end) || text.number(match.end) != nil
    if continues,
      text.spells(match.end - 1, "than") || text.spells(at, "at")
        || text.spells(at, "approximately") || text.spells(at, "and")
    {
      return nil
    }
    // "5 and less than 9", "5 and below a half" open the other bound.
    if text.spells(match.end, "than") || text.spells(match.end, "or")
      || text.spells(match.end, "a") && text.spells(at, "and")
      || continues && text.spells(at, "and")
    {
      return nil
    }
    return (text.table.comparators[Int(text.table[match.id].afterComparator) - 1], start, match.end)
  }
}
