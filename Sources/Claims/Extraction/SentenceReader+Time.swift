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
      if isBase(item.tokens) || isHeldAgainst(item, value) || isOfOtherStart(item.tokens, value) {
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

  /// Whether a time is that of what a value is held against, or from when on it counts, and not its own.
  private func isHeldAgainst(
    _ item: (position: Int, mention: Mention, tokens: Range<Int>), _ value: Range<Int>
  ) -> Bool {
    let period = item.tokens
    if isOfOther(period, than: value) { return true }
    guard let place = timePlaces[item.position] else { return false }
    if place.role != .own {
      return !TimeRoleReader(tokens: tokens, sentence: sentence.tokens).isOwner(period, of: value)
    }
    if let owner = place.possessed, owner != value { return true }
    let own = clauses.clause(of: value.lowerBound)
    let other = clauses.clause(of: period.lowerBound)
    guard other != own, value.upperBound <= period.lowerBound, clauses.isComparison(other),
      !clauses.hangs(own, on: other)
    else { return false }
    // "Up from $3 million in 2020" tells the year of its own figure.
    return place.isCompared || !hasValue(inClause: other)
  }

  /// Whether a time is that of a multiple or a part before it, or of the figure behind its colon.
  ///
  /// "$11 billion, four times what it was in 2018" and "€498m (2022: €455m)" tell the first figure of neither year.
  private func isOfOther(_ period: Range<Int>, than value: Range<Int>) -> Bool {
    if period.upperBound < tokens.count, tokens[period.upperBound].isSign(":"),
      let next = values.first(where: { $0.tokens.lowerBound >= period.upperBound })
    {
      return next.tokens != value && value.upperBound <= period.lowerBound
    }
    guard let owner = values.last(where: { $0.tokens.upperBound <= period.lowerBound }) else {
      return false
    }
    // "Five times the £83 million of the year before": nobody else's year.
    if owner.tokens != value, owner.tokens.lowerBound > sentence.tokens.lowerBound,
      owner.tokens.upperBound < period.lowerBound,
      tokens[owner.tokens.upperBound].code == Self.ofWord,
      Self.definite.contains(tokens[owner.tokens.lowerBound - 1].code),
      stands(period, rightBehind: owner.tokens)
    {
      return true
    }
    guard value.upperBound <= owner.tokens.lowerBound else { return false }
    switch owner.mention.kind {
    case .ratio, .fraction: return true
    case .percentage:
      return owner.tokens.upperBound < tokens.count
        && tokens[owner.tokens.upperBound].code == Self.ofWord
    default: return false
    }
  }

  /// What the words around a time make of it.
  struct TimePlace {
    /// Whether it is when something holds, or what that is held against.
    let role: TimeRole
    /// The value that it has for its own: the "10.03" of "after 2022's 10.03".
    let possessed: Range<Int>?
    /// Whether it stands right behind a value that others are held against: "than 5,600 in 2020".
    let isCompared: Bool
  }

  /// What the words around each time of the sentence make of it, by its position.
  func placesOfTimes() -> [Int: TimePlace] {
    let amounts = Set(values.flatMap { Array($0.tokens) })
    let roles = TimeRoleReader(tokens: tokens, sentence: sentence.tokens)
    var places: [Int: TimePlace] = [:]
    var next = 0
    for item in mentions where item.mention.kind == .date || item.mention.kind == .period {
      while next < values.count, values[next].tokens.lowerBound < item.tokens.upperBound {
        next += 1
      }
      let before = next > 0 ? values[next - 1] : nil
      places[item.position] = TimePlace(
        role: roles.role(
          of: item.tokens, granularity: item.mention.period?.granularity,
          isAmount: amounts.contains),
        possessed: next < values.count && isPossessive(item.tokens, values[next].tokens)
          ? values[next].tokens : nil,
        isCompared: before.map {
          $0.mention.change?.role != .to
            && clauses.clause(of: $0.tokens.lowerBound)
              == clauses.clause(of: item.tokens.lowerBound)
            && stands(item.tokens, rightBehind: $0.tokens)
        } ?? false)
    }
    return places
  }

  /// Whether a time stands in the possessive before a value: "2022's 10.03".
  private func isPossessive(_ period: Range<Int>, _ value: Range<Int>) -> Bool {
    let mark = period.upperBound
    return mark + 1 < sentence.tokens.upperBound && tokens[mark].kind == .sign
      && tokens[mark + 1].code == Self.possessiveWord && value.lowerBound <= mark + 3
  }

  private static let possessiveWord = WordHash.of("s")

  /// The latest time that a value is held against; `nil` where the sentence names none.
  func timeHeldAgainst(by value: Range<Int>) -> Period? {
    mentions.filter { item in
      (item.mention.kind == .date || item.mention.kind == .period)
        && timePlaces[item.position]?.role != .since && isHeldAgainst(item, value)
    }.compactMap(\.mention.period).max { left, right in
      (left.last?.dayNumber ?? 0) < (right.last?.dayNumber ?? 0)
    }
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
      guard joins else { break }
      index += 1
    }
    return index == period.lowerBound
      && (index > value.upperBound
        || Self.earlierWords.contains(tokens[period.upperBound - 1].code)
        || Self.deicticWords.contains(tokens[period.lowerBound].code))
      || index > value.upperBound && isCalledYear(Range.between(index, period.lowerBound))
  }

  /// "In the drought year of 2022", "in the record year 2021": what the year is called.
  private func isCalledYear(_ words: Range<Int>) -> Bool {
    guard (1...4).contains(words.count), words.allSatisfy({ tokens[$0].kind == .word }) else {
      return false
    }
    let noun = tokens[words.upperBound - 1].code == Self.ofWord ? words.dropLast() : words
    return noun.last.map { Self.yearWords.contains(tokens[$0].code) } ?? false
  }

  private static let yearWords = WordHash.all(of: "year season quarter month winter summer")

  /// "181,400 cars last year" touch it as well.
  private static let deicticWords = WordHash.all(of: "last this yesterday today")

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
    // "State aid, which peaked at $214 million in 2022, shrinks to $171 million."
    if owner.tokens.lowerBound < value.lowerBound,
      clauses.hangs(
        clauses.clause(of: owner.tokens.lowerBound), on: clauses.clause(of: value.lowerBound))
    {
      return true
    }
    guard owner.tokens.lowerBound > value.lowerBound else { return false }
    return clauses.clause(of: owner.tokens.lowerBound) != clauses.clause(of: value.lowerBound)
      || tokens[Range.between(value.upperBound, owner.tokens.lowerBound)].contains {
        $0.isSign(",")
      }
  }

  private static let definite = WordHash.all(of: "the its their his her")
  private static let joiningWords = Set(
    ["in", "for", "during", "at", "the", "end", "of", "as", "on", "by"].map { WordHash.of($0) })

  /// Whether a period is told as a moment: "as of 2011", "at the end of 2022", "by 2020".
  func isAtMoment(_ position: Int?) -> Bool {
    guard let position, let item = mentions.first(where: { $0.position == position }) else {
      return false
    }
    let low = max(sentence.tokens.lowerBound, item.tokens.lowerBound - 5)
    return Range.between(low, item.tokens.upperBound).contains { index in
      if tokens[index].code == Self.asWord {
        return index + 1 < tokens.count && tokens[index + 1].code == Self.ofWord
      }
      return Self.momentWords.contains(tokens[index].code)
    }
  }

  private static let asWord = WordHash.of("as")
  static let ofWord = WordHash.of("of")
  private static let momentWords = Set(["end", "by", "until"].map { WordHash.of($0) })
}
