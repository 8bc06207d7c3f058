// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Nouns said once for several numbers

extension QuantityScan {
  /// The noun of a bare number that is said with the number beside it: "killed 102 and 21 people",
  /// "4,300 jobs in France, 3,700 in Germany".
  func sharedNoun(of amount: borrowing Amount) -> NounReader.Noun? {
    guard amount.isBare, amount.per == nil, !amount.numeral.isFraction, !amount.numeral.isOpen
    else { return nil }
    return nounAhead(of: amount) ?? nounBehind(amount) ?? nounPaired(with: amount)
      ?? nounNumbered(amount)
  }

  /// "Foreign visitors numbered 3.1 million": who or what comes to a number.
  private func nounNumbered(_ amount: borrowing Amount) -> NounReader.Noun? {
    var verb = amount.start - 1
    for _ in 0..<2 where text[verb].comparator != 0 { verb -= 1 }
    guard text.isWord(verb), SharingWords.numbered.contains(text.tokens[verb].code),
      text.follows(verb), nouns.isPlural(verb - 1)
    else { return nil }
    return NounReader.Noun(index: verb - 1, end: amount.end, isApart: true)
  }

  /// The noun of the number that "and" or "or" joins on.
  private func nounAhead(of amount: borrowing Amount) -> NounReader.Noun? {
    let joint = amount.end
    guard text.spells(joint, "and") || text.spells(joint, "or"), text.follows(joint + 1),
      text.isDigits(joint + 1) || text.number(joint + 1) != nil,
      let other = amounts.amount(at: joint + 1), other.isBare, other.per == nil,
      !other.numeral.isOrdinal, !other.numeral.isFraction, !other.numeral.isOpen,
      var noun = nouns.noun(at: other.end, after: other.numeral), !noun.isApart,
      !text.isHyphen(other.end), !text.spells(other.end, "of")
    else { return nil }
    noun.isApart = true
    return noun
  }

  /// The noun of the number before, where both are told of a place, a group or a time in like words.
  private func nounBehind(_ amount: borrowing Amount) -> NounReader.Noun? {
    guard let counted = lastCounted, amount.start > counted.end + 1,
      amount.start - counted.end <= 8, text.isWord(amount.end), text.follows(amount.end),
      Self.places.contains(text.tokens[amount.end].code),
      text.tokens.has(counted.end), text.tokens[counted.end].kind == .word,
      text.tokens[counted.end].code == text.tokens[amount.end].code
    else { return nil }
    var last = amount.start - 1
    if text.spells(last, "and") { last -= 1 } else if !text.isSign(last, ",") { return nil }
    if text.isSign(last, ",") { last -= 1 }
    guard last > counted.end else { return nil }
    for index in counted.end + 1...last {
      guard text.follows(index), text.isWord(index), text[index].change == 0,
        !text[index].traits.contains(.verb), text.number(index) == nil,
        !text[index].traits.contains(.function) || text.spells(index, "the")
          || text.isCapitalized(index)
      else { return nil }
    }
    return NounReader.Noun(index: counted.noun, end: amount.end, isApart: true)
  }

  /// The words that may tell where or of whom each of several numbers is.
  private static let places = CodeSet(words: "in from at among on for by")
}
