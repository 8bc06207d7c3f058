// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension SentenceReader {
  /// The stretch of time that a value is told over; `nil` where it is that of a moment or of a year named.
  ///
  /// "Since 2015 Germany has received 2m", "over five years it has put 47.7bn into research". The span of a
  /// superlative ("the most since 2016", "the lowest in seven years") and that of a movement are none.
  func span(for value: Range<Int>) -> ToldSpan? {
    guard let own = values.first(where: { $0.tokens == value }), own.mention.change == nil else {
      return nil
    }
    let clause = clauses.clause(of: value.lowerBound)
    for item in mentions where item.tokens != value && !item.tokens.isEmpty {
      guard clauses.clause(of: item.tokens.lowerBound) == clause else { continue }
      switch item.mention.kind {
      case .duration:
        guard let start = spanStart(before: item.tokens),
          isTold(Range.between(start, item.tokens.upperBound), over: value)
        else { continue }
        return ToldSpan(extent: extent(of: item.mention), range: item.mention.range)
      case .date, .period:
        guard timePlaces[item.position]?.role == .since, let period = item.mention.period,
          isTold(item.tokens, over: value), isPerfect(before: max(value.lowerBound, 0), in: clause)
        else { continue }
        return ToldSpan(extent: .since(period), range: item.mention.range)
      default: continue
      }
    }
    return nil
  }

  private func extent(of mention: Mention) -> ToldSpan.Extent {
    if let years = mention.quantity?.value?.asInt, mention.quantity?.unit?.code == "a",
      mention.quantity?.comparator == .equal, (2...100).contains(years)
    {
      return .years(years)
    }
    guard let first = mention.period?.first, let last = mention.period?.last else { return .other }
    let next = last.advanced(byDays: 1)
    let years = next.year - first.year
    return years >= 2 && first.advanced(byMonths: 12 * years) == next ? .years(years) : .other
  }

  /// Where "over", "in" or "for the past" begins before a length of time; `nil` where none does.
  private func spanStart(before length: Range<Int>) -> Int? {
    var index = length.lowerBound
    // The preposition may be part of the length, as in "over the past year".
    if Self.spanWords.contains(tokens[index].code) { return index }
    for _ in 0..<4 {
      index -= 1
      guard sentence.tokens.contains(index), tokens[index].kind == .word else { return nil }
      if Self.spanWords.contains(tokens[index].code) { return index }
      guard Self.lengthWords.contains(tokens[index].code) else { return nil }
    }
    return nil
  }

  /// Whether a span stands before a value, or behind it with nothing that parts them.
  private func isTold(_ span: Range<Int>, over value: Range<Int>) -> Bool {
    if isOfSuperlative(span.lowerBound) { return false }
    if span.upperBound <= value.lowerBound { return true }
    guard value.upperBound <= span.lowerBound else { return false }
    return !Range.between(value.upperBound, span.lowerBound).contains { index in
      tokens[index].isSign(",") || tokens[index].isSign("(")
        || values.contains { $0.tokens.lowerBound == index }
    }
  }

  /// Whether a superlative stands shortly before: "the lowest number in seven years".
  private func isOfSuperlative(_ start: Int) -> Bool {
    let low = max(sentence.tokens.lowerBound, start - Self.superlativeReach)
    return Range.between(low, start).contains { index in
      guard tokens[index].kind == .word else { return false }
      if Self.superlatives.contains(tokens[index].code) { return true }
      let length = Int(tokens[index].end - tokens[index].start)
      let end = Int(tokens[index].end)
      return length > 4 && bytes[(end - 3)..<end].elementsEqual("est".utf8)
    }
  }

  /// Whether "has", "have" or "had" stands in a clause before a token.
  private func isPerfect(before limit: Int, in clause: Int) -> Bool {
    sentence.tokens.contains { index in
      index < limit && Self.perfectWords.contains(tokens[index].code)
        && clauses.clause(of: index) == clause
    }
  }

  private static let superlativeReach = 5
  private static let spanWords = WordHash.all(of: "over in during within for across throughout")
  private static let lengthWords = WordHash.all(of: "the a an past last previous its their about")
  private static let perfectWords = WordHash.all(of: "has have had been")
  private static let superlatives = WordHash.all(
    of: "most least fewest first best worst record time high low peak ever")
}
