// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// What stands behind the measure, the subject or the amount: "from services", "of the total".
extension MeasureScope {
  /// "from services", "in the consumer division" behind the measure, the subject or the amount.
  func phraseBehind(_ start: Int?, isAmount: Bool = false) -> Int? {
    guard var index = start else { return nil }
    for _ in 0..<4 {
      // The possessive of the subject belongs to the name.
      guard sentence.contains(index), !value.contains(index) || isAmount else { return nil }
      let prepositions = isAmount ? Self.partPrepositions : Self.prepositions
      guard prepositions.contains(code(index)), !isInfinitive(index) else { return nil }
      if isAmount, Self.setPhrases.contains(code(skippingArticle(index + 1))) { return nil }
      if !isAmount, let span = durationBehind(index) ?? limitBehind(index) { return span }
      let phrase = foreign(from: index + 1)
      if let word = phrase.word { return word }
      index = phrase.end
    }
    return nil
  }

  /// Whether a purpose follows: "to expand its business", and no receiver: "to Sweden", "to the poor".
  func isInfinitive(_ index: Int) -> Bool {
    guard code(index) == Self.to, sentence.contains(index + 1) else { return false }
    return !reading.tokens[index + 1].isCapitalized && skippingArticle(index + 1) == index + 1
  }

  func skippingArticle(_ index: Int) -> Int {
    Self.articles.contains(code(index)) ? index + 1 : index
  }

  /// "over 65" behind a measure, with the figure yet to come.
  func limitBehind(_ preposition: Int) -> Int? {
    guard Self.limitWords.contains(code(preposition)), preposition + 1 < value.lowerBound,
      mentions.contains(where: { $0.contains(preposition + 1) })
    else { return nil }
    return preposition + 1
  }

  /// "over five years" behind a measure: the figure is not one of a year.
  func durationBehind(_ preposition: Int) -> Int? {
    guard Self.spanWords.contains(code(preposition)) else { return nil }
    return reading.mentions(in: draft.claim.sentence).contains {
      $0.kind == .duration && reading.tokens(in: $0.range).contains(preposition + 1)
    } ? preposition + 1 : nil
  }

  /// "population over 65": a bound that touches the measure tells which part is meant.
  func boundOfPart() -> Int? {
    guard let measure, measure.upperBound == value.lowerBound, code(value.lowerBound) != 0,
      let comparator = draft.claim.value?.quantity?.comparator,
      comparator == .more || comparator == .less
    else { return nil }
    return value.lowerBound
  }
}
