// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Dates beside numbers

extension QuantityScan {
  /// Whether a date stands: all do but bare years that turn out to count something.
  ///
  /// A date or period wins over a number that overlaps it. Only four lone digits are weighed: "2,024"
  /// is no year to begin with, and "1950 people" counts people unless "in" or the like makes it a year.
  ///
  /// - Parameters:
  ///   - start: The date's first token.
  ///   - end: The token after it.
  /// - Returns: Whether it does.
  @inline(__always)
  func isDate(from start: Int, to end: Int) -> Bool {
    guard end == start + 1 else {
      // "in his late 40s"
      return end - start > 4 || !text.spells(end - 1, "s") || !isDecadeOfLife(at: end - 2)
    }
    return !text.isDigits(start) || !isCountNotYear(start)
  }

  /// Whether four lone digits are an amount all the same: with a currency, a unit, or a counted noun.
  private func isCountNotYear(_ index: Int) -> Bool {
    if text.sign(index - 1) == 0x24 { return true }
    // "Euro 2024" is a championship.
    let isCup = text.spells(index - 1, "euro") && text.tokens[index - 1].isCapitalized
    if text[index - 1].currency != 0, !isCup { return true }
    if text.isWord(index - 1), Self.yearCues.contains(text.tokens[index - 1].code) { return false }
    if isNumberTold(at: index) { return true }
    guard let amount = amounts.amount(at: index) else { return false }
    if !amount.isBare { return amount.unit?.dimension != .length || amount.end > index + 2 }
    guard let noun = nouns.noun(at: amount.end, after: amount.numeral) else { return false }
    return noun.index == amount.end && text[noun.index].traits.contains(.pluralNoun)
  }

  /// "the number was 1950", "the total stood at 2010": the digits are what a counting noun comes to.
  private func isNumberTold(at index: Int) -> Bool {
    var verb = index - 1
    if text.spells(verb, "at") { verb -= 1 }
    guard text.isWord(verb), Self.amountVerbs.contains(text.tokens[verb].code) else { return false }
    var noun = verb - 1
    while noun >= 0, noun > verb - 8, text.isWord(noun) {
      if Self.amountNouns.contains(text.tokens[noun].code) { return true }
      noun -= 1
    }
    return false
  }

  /// The verbs after which four digits may be an amount.
  private static let amountVerbs: CodeSet = CodeSet(
    [
      "was", "is", "were", "are", "reached", "hit", "totalled", "totaled", "stood", "stands",
      "exceeded",
    ].map { WordHash.of($0) })

  /// The subjects that say so.
  private static let amountNouns: CodeSet = CodeSet(
    ["number", "total", "count", "tally", "toll", "sum", "headcount", "membership"].map {
      WordHash.of($0)
    })

  /// The words after which four digits are a year.
  private static let yearCues: CodeSet = CodeSet(
    [
      "in", "since", "by", "until", "till", "during", "for", "of", "year", "from", "before",
      "after", "early", "late", "mid", "throughout", "fiscal", "through",
    ].map { WordHash.of($0) })
}
