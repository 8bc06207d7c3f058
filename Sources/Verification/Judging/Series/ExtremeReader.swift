// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// A superlative over time as a text tells it.
struct ToldExtreme {
  let words: Range<Int>
  let extreme: FigureSet.Extreme
  /// When the stretch begins that it is the extreme of; `nil` for as long as is known.
  var since: Period?
  /// How many months the stretch goes back, where that is told instead.
  var months: Int?
  /// Whether later figures count as well: "exports peaked in 2021".
  var isOfAll = false
}

/// Reads "the lowest since 2012", "its highest in five years", "a record high", "peaked".
struct ExtremeReader {
  let reading: DocumentReading

  /// The first that a clause tells.
  func extreme(in clause: Range<Int>) -> ToldExtreme? {
    clause.lazy.compactMap { told(at: $0, in: clause) }.first
  }

  /// "Highest since 2012", "lowest level in five years", "five-year high", "record low", "lowest on record".
  private func told(at index: Int, in clause: Range<Int>) -> ToldExtreme? {
    let tokens = reading.tokens
    guard tokens[index].kind == .word else { return nil }
    let code = tokens[index].code
    if let told = best(at: index, in: clause) { return told }
    let isHigh = SeriesWords.highest.contains(code)
    guard isHigh || SeriesWords.lowest.contains(code) else { return nil }
    // "The sixth-smallest area in 45 years" has five before it.
    if isCounted(index, in: clause) { return nil }
    // "A rise of 5%, the largest since 2012" is the largest rise, not level.
    if !tellsLevel(index, in: clause) { return nil }
    let extreme: FigureSet.Extreme = isHigh ? .highest : .lowest
    var next = index + 1
    while next < clause.upperBound, next - index < Self.nounReach,
      tokens[next].kind == .word, Self.levelNouns.contains(tokens[next].code)
    {
      next += 1
    }
    guard next < clause.upperBound else { return nil }
    // "Was highest in 2021"; "the highest in 2021" may be so among others.
    if next == index + 1, tokens[next].code == Self.inWord, isTime(next + 1, in: clause),
      index > clause.lowerBound, tokens[index - 1].code != Self.the
    {
      return ToldExtreme(words: index..<next, extreme: extreme, isOfAll: true)
    }
    if tokens[next].code == SeriesWords.since { return since(index, next, extreme, clause) }
    if tokens[next].code == SeriesWords.on, next + 1 < clause.upperBound,
      tokens[next + 1].code == SeriesWords.record
    {
      return ToldExtreme(words: index..<(next + 2), extreme: extreme)
    }
    return length(index, next, extreme, clause)
  }

  /// Whether an ordinal stands before a superlative: "second-highest".
  private func isCounted(_ index: Int, in clause: Range<Int>) -> Bool {
    let tokens = reading.tokens
    var before = index - 1
    if clause.contains(before), tokens[before].isSign("-") { before -= 1 }
    guard clause.contains(before) else { return false }
    if tokens[before].kind == .word { return Superlative.isOrdinal(tokens[before].code) }
    return tokens[before].kind == .digits
  }

  /// "Peaked", "bottomed out", "a record high", "an all-time low", "a record $5 billion".
  private func best(at index: Int, in clause: Range<Int>) -> ToldExtreme? {
    let tokens = reading.tokens
    let code = tokens[index].code
    if Self.peaked.contains(code) || Self.bottomed.contains(code) {
      let isOut = index + 1 < clause.upperBound && tokens[index + 1].code == Self.out
      return ToldExtreme(
        words: index..<(index + (isOut ? 2 : 1)),
        extreme: Self.peaked.contains(code) ? .highest : .lowest, isOfAll: true)
    }
    var end = index + 1
    if code == Self.all {
      while end < clause.upperBound, tokens[end].isSign("-") { end += 1 }
      guard end < clause.upperBound, tokens[end].code == SeriesWords.time else { return nil }
      end += 1
    } else if code != SeriesWords.record {
      return nil
    }
    guard end < clause.upperBound else { return nil }
    if Self.highs.contains(tokens[end].code) {
      return ToldExtreme(words: index..<(end + 1), extreme: .highest)
    }
    if Self.lows.contains(tokens[end].code) {
      return ToldExtreme(words: index..<(end + 1), extreme: .lowest)
    }
    // "A record $5 billion": of an amount, where nothing says which end, the highest.
    let isBesideAmount = reading.mentions(in: reading.bytes(of: clause)).contains {
      $0.quantity != nil && reading.tokens(in: $0.range).lowerBound == end
    }
    return code == SeriesWords.record && isBesideAmount
      ? ToldExtreme(words: index..<end, extreme: .highest) : nil
  }

  private func isTime(_ index: Int, in clause: Range<Int>) -> Bool {
    index < clause.upperBound
      && reading.mentions(in: reading.bytes(of: Range.between(index, clause.upperBound))).first.map
      {
        $0.period != nil && reading.tokens(in: $0.range).lowerBound == index
      } ?? false
  }

  private func since(
    _ index: Int, _ next: Int, _ extreme: FigureSet.Extreme, _ clause: Range<Int>
  ) -> ToldExtreme? {
    let sentence = reading.bytes(of: clause)
    let behind = reading.mentions(in: sentence).first { mention in
      (mention.kind == .period || mention.kind == .date) && mention.period != nil
        && reading.tokens(in: mention.range).overlaps((next)..<(next + 3))
    }
    guard let behind, let period = behind.period else { return nil }
    return ToldExtreme(
      words: Range.between(index, reading.tokens(in: behind.range).upperBound), extreme: extreme,
      since: period)
  }

  private func length(
    _ index: Int, _ next: Int, _ extreme: FigureSet.Extreme, _ clause: Range<Int>
  ) -> ToldExtreme? {
    let mention = reading.mentions(in: reading.bytes(of: clause)).first { mention in
      mention.kind == .duration
        && reading.tokens(in: mention.range).overlaps(next..<(next + 3))
    }
    guard let mention, mention.quantity?.unit?.code == "a",
      let years = mention.quantity?.value?.asInt, (1...200).contains(years)
    else { return nil }
    return ToldExtreme(
      words: Range.between(index, reading.tokens(in: mention.range).upperBound), extreme: extreme,
      months: 12 * years)
  }

  /// Whether the superlative is one of the level, and not of a movement told before it.
  private func tellsLevel(_ index: Int, in clause: Range<Int>) -> Bool {
    let before = reading.mentions(in: reading.bytes(of: clause)).last {
      $0.quantity != nil && $0.kind != .duration && $0.kind != .ordinal
        && reading.tokens(in: $0.range).upperBound <= index
    }
    guard let change = before?.change else {
      return before != nil || SeriesWords.levels.contains(reading.tokens[index].code)
    }
    return change.role == .to
  }

  private static let nounReach = 3
  private static let levelNouns = WordHash.all(of: "level levels figure rate reading total value")
  private static let peaked = WordHash.all(of: "peaked peaks")
  private static let bottomed = WordHash.all(of: "bottomed bottoms troughed")
  private static let highs = WordHash.all(of: "high highs")
  private static let lows = WordHash.all(of: "low lows")
  private static let out = WordHash.of("out")
  private static let all = WordHash.of("all")
  private static let the = WordHash.of("the")
  private static let inWord = WordHash.of("in")
}
