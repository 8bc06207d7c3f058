// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Amounts of which a text says that they are all the parts of another.
extension DocumentArithmetic {
  /// Holds "a total of £50 million, made up of £20 million for schools and £40 million for roads" against itself.
  func checkTotals(in findings: inout FindingsByValue) {
    for sentence in reading.sentences {
      let amounts = reading.mentions(in: sentence.range).filter {
        $0.quantity != nil && !$0.isTime && $0.kind != .ordinal
      }
      guard let (whole, parts) = told(amounts, in: sentence), let unit = whole.quantity?.unit,
        parts.count >= 2,
        parts.count <= Self.partLimit, parts.allSatisfy({ isPart($0, of: unit) }),
        let told = whole.quantity?.value, let most = rounded(whole.quantity),
        let index = findings.position(of: whole.range, where: isOpen)
      else { continue }
      let values = parts.compactMap { $0.quantity?.value }
      let sum = values.reduce(ExactDecimal.zero, +)
      guard let reach = sumInterval(of: parts.map(\.quantity)), !most.overlaps(reach) else {
        continue
      }
      flag(
        &findings[index], .inconsistent, "document.total",
        "the parts that the text gives come to \(sum.grouped()), not \(told.grouped())",
        work: values.map { $0.grouped() }.joined(separator: " + ") + " = \(sum.grouped())")
      findings[index].suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: findings[index].claim, value: sum, note: nil)
      findings[index].suggestion?.isSafe = false
    }
  }

  /// The whole and its parts, as a sentence tells them; `nil` where it tells none.
  private func told(
    _ amounts: [Mention], in sentence: Sentence
  ) -> (whole: Mention, parts: [Mention])? {
    if let cue = partsCue(in: sentence.tokens) {
      let before = amounts.filter { reading.tokens(in: $0.range).upperBound <= cue.lowerBound }
      let parts = amounts.filter { reading.tokens(in: $0.range).lowerBound >= cue.upperBound }
      return before.last.map { ($0, parts) }
    }
    guard let whole = amounts.last, isTotal(whole, endingIn: sentence) else { return nil }
    return (whole, amounts.dropLast())
  }

  /// Whether a sentence ends in ", a total of £3.5 million".
  private func isTotal(_ whole: Mention, endingIn sentence: Sentence) -> Bool {
    let tokens = reading.tokens
    let place = reading.tokens(in: whole.range)
    let rest = Range.between(place.upperBound, sentence.tokens.upperBound)
    var start = place.lowerBound - 1
    while sentence.tokens.contains(start), tokens[start].kind == .sign, !tokens[start].isSign(",") {
      start -= 1
    }
    guard rest.allSatisfy({ tokens[$0].kind == .sign }), sentence.tokens.contains(start - 3),
      tokens[start].code == Self.ofWord, tokens[start - 1].code == Self.totalWord,
      tokens[start - 2].code == Self.article, tokens[start - 3].isSign(",")
    else { return false }
    return !sentence.tokens.contains { Self.someWords.contains(tokens[$0].code) }
  }

  /// What the sum of several amounts may be, however each was rounded; `nil` where one is a bound or vague.
  func sumInterval(of quantities: [Quantity?]) -> ValueInterval? {
    let intervals = quantities.compactMap { rounded($0) }
    guard intervals.count == quantities.count else { return nil }
    let lows = intervals.compactMap { $0.lower?.value }
    let highs = intervals.compactMap { $0.upper?.value }
    guard lows.count == intervals.count, highs.count == intervals.count else { return nil }
    return .closed(lows.reduce(.zero, +), highs.reduce(.zero, +))
  }

  /// What an amount that is added up, or is a sum, may be: half a step of its last digit either side.
  func rounded(_ quantity: Quantity?) -> ValueInterval? {
    guard interval(quantity) != nil, let quantity, let value = quantity.value else { return nil }
    guard quantity.comparator == .equal else { return interval(quantity) }
    let half = ExactDecimal(5, exponent: quantity.precision - 1)
    return .closed(value - half, value + half)
  }

  private func isPart(_ mention: Mention, of unit: Unit) -> Bool {
    mention.change == nil && mention.quantity?.unit == unit && mention.quantity?.value != nil
  }

  /// The words by which a text says that the amounts behind them are all the parts: "made up of", "consists of".
  private func partsCue(in sentence: Range<Int>) -> Range<Int>? {
    let tokens = reading.tokens
    guard !sentence.contains(where: { Self.someWords.contains(tokens[$0].code) }) else {
      return nil
    }
    for index in sentence where tokens[index].kind == .word {
      let next = index + 1
      if Self.comprising.contains(tokens[index].code) { return index..<next }
      guard next < sentence.upperBound else { continue }
      if Self.consisting.contains(tokens[index].code), tokens[next].code == Self.ofWord {
        return index..<(next + 1)
      }
      if Self.making.contains(tokens[index].code), next + 1 < sentence.upperBound,
        tokens[next].code == Self.upWord, tokens[next + 1].code == Self.ofWord
      {
        return index..<(next + 2)
      }
      if Self.dividing.contains(tokens[index].code), Self.intoWords.contains(tokens[next].code) {
        return index..<(next + 1)
      }
    }
    return nil
  }

  private static let partLimit = 20
  private static let someWords = WordHash.all(
    of:
      "each apiece including includes include mainly mostly largely among partly chiefly plus apart"
  )
  private static let comprising = WordHash.all(of: "comprises comprised comprising")
  private static let consisting = WordHash.all(of: "consists consisted consisting composed")
  private static let making = WordHash.all(of: "made makes making")
  private static let dividing = WordHash.all(of: "split divided broken")
  private static let intoWords = WordHash.all(of: "into")
  private static let ofWord = WordHash.of("of")
  private static let totalWord = WordHash.of("total")
  private static let article = WordHash.of("a")
  private static let upWord = WordHash.of("up")
}
