// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension SentenceReader {
  /// The period that goes with a value.
  struct Time {
    /// Its position among the document's mentions.
    let position: Int
    /// Whether it stands in the value's own clause.
    let isOwn: Bool
    /// Whether it stands right behind another value, so that it may be that value's alone.
    let isLent: Bool
    /// Whether it stands right behind the value.
    let isAttached: Bool

    init(position: Int, isOwn: Bool, isLent: Bool, isAttached: Bool) {
      self.position = position
      self.isOwn = isOwn
      self.isLent = isLent
      self.isAttached = isAttached
    }

    /// The period that a list pairs with a value.
    init(paired position: Int) {
      self.init(position: position, isOwn: true, isLent: false, isAttached: true)
    }
  }

  /// The period that goes with a value: the one right behind it, else the nearest.
  func time(for value: Range<Int>) -> Time? {
    var best: (time: Time, score: Double)?
    let own = clauses.clause(of: value.lowerBound)
    for item in mentions where item.mention.kind == .date || item.mention.kind == .period {
      if isBase(item.tokens) || isHeldAgainst(item.tokens, value)
        || isOfOtherStart(item.tokens, value) || isBeginning(item.tokens, value)
      {
        continue
      }
      var score = weight(of: item.tokens, for: value)
      let isAttached = stands(item.tokens, rightBehind: value)
      if isAttached { score += Self.attached }
      score -= Double(min(abs(item.tokens.lowerBound - value.lowerBound), 200)) * 0.0005
      guard best.map({ $0.score < score }) ?? true else { continue }
      let time = Time(
        position: item.position, isOwn: clauses.clause(of: item.tokens.lowerBound) == own,
        isLent: isLent(item.tokens, to: value), isAttached: isAttached)
      best = (time, score)
    }
    return best?.time
  }

  /// Whether a period is that of what a value before it is held against: "42 languages, six more than in 2023".
  private func isHeldAgainst(_ period: Range<Int>, _ value: Range<Int>) -> Bool {
    let own = clauses.clause(of: value.lowerBound)
    let other = clauses.clause(of: period.lowerBound)
    guard other != own, value.upperBound <= period.lowerBound, clauses.isComparison(other),
      !clauses.hangs(own, on: other)
    else { return false }
    // "up from $3 million in 2020" tells the year of its own figure; what it leaves is lent as before.
    return !values.contains { clauses.clause(of: $0.tokens.lowerBound) == other }
  }

  /// More than any place in the sentence counts, so that "in 2022" of "$5 million in 2022" always wins.
  private static let attached = 1.0

  /// Whether a period is joined to a value: "$5 million in 2022", "12% (2021)".
  private func stands(_ period: Range<Int>, rightBehind value: Range<Int>) -> Bool {
    var index = value.upperBound
    // "in", "during the", "at the end of"; what begins "from 2020" is where a change starts.
    while index < period.lowerBound, index - value.upperBound < 4 {
      let token = tokens[index]
      let joins =
        token.isSign("(") || token.kind == .word && Self.joiningWords.contains(token.code)
      guard joins else { return false }
      index += 1
    }
    return index == period.lowerBound
      && (index > value.upperBound
        || Self.earlierWords.contains(tokens[period.upperBound - 1].code))
  }

  /// Whether a period is where a movement began that ended at the value: "has grown since 2018 to 312,400".
  private func isBeginning(_ period: Range<Int>, _ value: Range<Int>) -> Bool {
    guard let own = values.first(where: { $0.tokens == value }), own.mention.change?.role == .to
    else { return false }
    let before =
      period.lowerBound > sentence.tokens.lowerBound ? tokens[period.lowerBound - 1].code : 0
    return before == Self.sinceWord || tokens[period.lowerBound].code == Self.sinceWord
  }

  private static let sinceWord = WordHash.of("since")

  /// "the year before", "a year earlier" touch the figure whose time they give.
  private static let earlierWords = Set(
    ["before", "earlier", "ago", "previously"].map { WordHash.of($0) })

  /// Whether a period is where another movement began: the "2022" of "fell from $6 billion in 2022, and the margin to 11%".
  private func isOfOtherStart(_ period: Range<Int>, _ value: Range<Int>) -> Bool {
    guard let owner = values.last(where: { $0.tokens.upperBound <= period.lowerBound }),
      owner.tokens != value, let start = owner.mention.change, start.role == .from,
      stands(period, rightBehind: owner.tokens),
      let own = values.first(where: { $0.tokens == value })
    else { return false }
    return own.mention.change?.cue != start.cue
  }

  /// Whether a period is joined to another value: where a movement began, or behind a comma or in another clause.
  private func isLent(_ period: Range<Int>, to value: Range<Int>) -> Bool {
    guard let owner = values.last(where: { $0.tokens.upperBound <= period.lowerBound }),
      owner.tokens != value, stands(period, rightBehind: owner.tokens)
    else { return false }
    if owner.mention.change?.role == .from { return true }
    guard owner.tokens.lowerBound > value.lowerBound else { return false }
    return clauses.clause(of: owner.tokens.lowerBound) != clauses.clause(of: value.lowerBound)
      || tokens[value.upperBound..<owner.tokens.lowerBound].contains { $0.isSign(",") }
  }

  private static let joiningWords = Set(
    ["in", "for", "during", "at", "the", "end", "of", "as", "on", "by"].map { WordHash.of($0) })

  /// Whether a period is told as a moment: "as of 2011", "at the end of 2022", "by 2020".
  func isAtMoment(_ position: Int?) -> Bool {
    guard let position, let item = mentions.first(where: { $0.position == position }) else {
      return false
    }
    let low = max(sentence.tokens.lowerBound, item.tokens.lowerBound - 5)
    return (low..<item.tokens.upperBound).contains { index in
      if tokens[index].code == Self.asWord {
        return index + 1 < tokens.count && tokens[index + 1].code == Self.ofWord
      }
      return Self.momentWords.contains(tokens[index].code)
    }
  }

  private static let asWord = WordHash.of("as")
  private static let ofWord = WordHash.of("of")
  private static let momentWords = Set(["end", "by", "until"].map { WordHash.of($0) })
}
