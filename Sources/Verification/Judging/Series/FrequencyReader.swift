// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// In how many of how many periods something is told to have been so.
struct Frequency {
  /// How many of them.
  enum Count {
    /// "In three of", "in at least three of".
    case number(Quantity)
    /// "In all but one of".
    case exception(Int)
    /// "In every", "in each of the".
    case every
    /// "In half of".
    case half
    /// "In most of".
    case most
    /// "In none of".
    case none
  }

  let count: Count
  /// How many there are; `nil` where only the times tell it: "every year since 2019".
  let total: Int?
  /// The piece of calendar that is counted.
  let step: Period.Granularity
  /// Whether they are the newest: "of the past five years".
  let isNewest: Bool
  /// The tokens that tell it, without the time behind them.
  let words: Range<Int>

  /// Whether so many of so many is what the text tells.
  func holds(for hits: Int, of total: Int) -> Bool {
    switch count {
    case .number(let quantity):
      ValueReading.readings(of: quantity).contains { $0.interval.contains(ExactDecimal(hits)) }
    case .exception(let left): hits == total - left
    case .every: hits == total
    case .half: 2 * hits == total
    case .most: 2 * hits > total
    case .none: hits == 0
    }
  }
}

/// Reads "in three of the last five years", "in every year since 2019", "in six out of eight quarters".
struct FrequencyReader {
  let reading: DocumentReading

  private var tokens: [Token] { reading.tokens }

  /// The first that a clause tells.
  func frequency(in clause: Range<Int>) -> Frequency? {
    for index in clause where tokens[index].kind == .word {
      guard let step = SeriesWords.steps[tokens[index].code],
        !Self.manner.contains(tokens[index].code)
      else { continue }
      if let found = frequency(endingAt: index, step, in: clause) { return found }
    }
    return nil
  }

  private func frequency(
    endingAt end: Int, _ step: Period.Granularity, in clause: Range<Int>
  ) -> Frequency? {
    var index = end - 1
    guard index > clause.lowerBound else { return nil }
    if Self.each.contains(tokens[index].code) {
      return Frequency(
        count: .every, total: nil, step: step, isNewest: false, words: index..<(end + 1))
    }
    let total = number(at: index)
    guard total.map({ $0 > 1 }) ?? true else { return nil }
    if total != nil { index -= 1 }
    var isNewest = false
    while index > clause.lowerBound, Self.newest.contains(tokens[index].code) {
      isNewest = true
      index -= 1
    }
    if index > clause.lowerBound, Self.determiners.contains(tokens[index].code) { index -= 1 }
    let counted: (count: Frequency.Count, start: Int)?
    if tokens[index].code == SeriesWords.of {
      index -= 1
      if index > clause.lowerBound, tokens[index].code == Self.out { index -= 1 }
      counted = self.counted(endingAt: index, of: total, in: clause)
    } else {
      counted = tokens[index].code == Self.all ? (.every, index) : nil
    }
    guard let counted, isOpened(counted.start - 1, in: clause) else { return nil }
    return Frequency(
      count: counted.count, total: total, step: step, isNewest: isNewest,
      words: counted.start..<(end + 1))
  }

  /// "Three", "at least three", "all but one", "half", "every one": how many of the total.
  private func counted(
    endingAt index: Int, of total: Int?, in clause: Range<Int>
  ) -> (count: Frequency.Count, start: Int)? {
    guard clause.contains(index), tokens[index].kind != .sign else { return nil }
    if let count = Self.counts[tokens[index].code] { return (count, index) }
    if tokens[index].code == Self.one, index > clause.lowerBound,
      Self.each.contains(tokens[index - 1].code)
    {
      return (.every, index - 1)
    }
    guard let number = number(at: index) else { return nil }
    let mention = reading.mentions(in: reading.bytes(of: clause)).first {
      $0.range.contains(tokens[index].range)
    }
    let start = mention.map { reading.tokens(in: $0.range).lowerBound } ?? index
    // "All but" goes with the number, as its cue or before it.
    if index >= clause.lowerBound + 2, tokens[index - 1].code == Self.but,
      tokens[index - 2].code == Self.all
    {
      return (.exception(number), index - 2)
    }
    let quantity =
      mention?.quantity
      ?? Quantity(value: ExactDecimal(number), comparator: .equal, unit: nil, precision: 0)
    return (.number(quantity), start)
  }

  /// Whether "in", "during" or "for" stands before it, perhaps with "only" between.
  private func isOpened(_ index: Int, in clause: Range<Int>) -> Bool {
    var index = index
    while index > clause.lowerBound, Self.hedges.contains(tokens[index].code) { index -= 1 }
    return index >= clause.lowerBound && Self.inWords.contains(tokens[index].code)
  }

  private func number(at index: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .word { return SeriesWords.cardinals[token.code] }
    guard token.kind == .digits else { return nil }
    return Int(reading.document.text(in: token.range))
  }

  private static let each = WordHash.all(of: "every each")
  private static let newest = WordHash.all(of: "last past previous latest recent most preceding")
  private static let determiners = WordHash.all(of: "the its their those these")
  private static let inWords = WordHash.all(of: "in during for over")
  private static let hedges = WordHash.all(of: "only just least at")
  private static let manner = WordHash.all(of: "annual yearly quarterly monthly")
  private static let all = WordHash.of("all")
  private static let but = WordHash.of("but")
  private static let one = WordHash.of("one")
  private static let out = WordHash.of("out")
  private static let counts: [UInt32: Frequency.Count] = [
    WordHash.of("each"): .every, WordHash.of("half"): .half, WordHash.of("most"): .most,
    WordHash.of("none"): .none,
    WordHash.of("all"): .every,
  ]
}
