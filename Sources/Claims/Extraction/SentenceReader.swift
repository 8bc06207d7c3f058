// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Reads the claims with a value out of one sentence.
struct SentenceReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentence: Sentence
  /// The mentions of the sentence with their positions in the document's list.
  let mentions: [(position: Int, mention: Mention, tokens: Range<Int>)]
  /// Those of the mentions that a claim may state.
  let values: [(position: Int, mention: Mention, tokens: Range<Int>)]
  let names: [NameMatch]
  let terms: [Term]
  let cues: [CueMatch]
  let clauses: ClauseMap
  let entityType: (Entity.ID) -> String
  /// The last value of each clause.
  private let lastValue: [Int: Int]
  /// Where the movement begins that ends at a level: the "7%" of "fell 7% to $48 billion".
  private let movementStart: [Int: Int]
  /// The value that a counted noun belongs to: "issues" of "127 open issues", by token.
  private let countedBy: [Int: Int]
  /// The value that the rest of a rate belongs to: "1,000 people" of "3.4 beds per 1,000 people".
  private let ratedBy: [Int: Int]
  /// What the words around each time make of it, by its position.
  private(set) var timePlaces: [Int: TimePlace] = [:]

  init(
    bytes: [UInt8], tokens: [Token], sentence: Sentence,
    mentions: [(position: Int, mention: Mention)], names: [NameMatch],
    entityType: @escaping (Entity.ID) -> String
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentence = sentence
    self.names = names
    self.entityType = entityType
    let placed = mentions.map { item in
      (
        position: item.position, mention: item.mention,
        tokens: Self.tokens(of: item.mention.range, in: tokens, within: sentence.tokens)
      )
    }
    self.mentions = placed
    cues = CueReader.english.cues(in: tokens, range: sentence.tokens)
    terms = TermReader.english.terms(in: bytes, tokens: tokens, range: sentence.tokens)
    values = placed.filter { item in
      Self.isValue(item.mention)
        && !Self.isBase(item.tokens, in: tokens, within: sentence.tokens)
    }
    clauses = ClauseMap(
      bytes: bytes, tokens: tokens, range: sentence.tokens, cues: cues,
      values: values.map(\.tokens))
    var last: [Int: Int] = [:]
    for item in values {
      last[clauses.clause(of: item.tokens.lowerBound)] = item.tokens.lowerBound
    }
    lastValue = last
    var starts: [Int: Int] = [:]
    for (before, item) in zip(values, values.dropFirst())
    where item.mention.change?.role == .to && before.mention.change?.role == .by
      && item.tokens.lowerBound - before.tokens.upperBound <= Self.movementGap
    {
      starts[item.tokens.lowerBound] = before.tokens.lowerBound
    }
    movementStart = starts
    var counted: [Int: Int] = [:]
    for (index, item) in values.enumerated() where item.mention.quantity?.unit?.noun != nil {
      for token in item.tokens where tokens[token].kind == .word { counted[token] = index }
    }
    var rated: [Int: Int] = [:]
    for item in placed where Self.isBase(item.tokens, in: tokens, within: sentence.tokens) {
      guard let owner = values.lastIndex(where: { $0.tokens.upperBound <= item.tokens.lowerBound }),
        item.tokens.lowerBound - values[owner].tokens.upperBound <= Self.movementGap
      else { continue }
      for token in item.tokens { rated[token] = owner }
    }
    countedBy = counted
    ratedBy = rated
    timePlaces = placesOfTimes()
  }

  /// How many words may part an amount of change from the level it leads to.
  private static let movementGap = 3

  /// Whether a mention can be the value of a claim.
  static func isValue(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .date, .period, .ordinal, .notQuantity: false
    default: mention.quantity != nil
    }
  }

  /// The tokens that a range of bytes touches.
  static func tokens(
    of range: TextRange, in tokens: [Token], within limit: Range<Int>
  ) -> Range<Int> {
    var low = limit.lowerBound
    var high = limit.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < limit.upperBound, Int(tokens[end].start) < range.upperBound { end += 1 }
    return Range.between(low, end)
  }

  /// Whether the sentence names anything that a statement may be about.
  var namesEntity: Bool {
    names.contains { $0.targets.contains { if case .entity = $0 { true } else { false } } }
  }

  /// Whether a value stands in a clause.
  func hasValue(inClause clause: Int) -> Bool { lastValue[clause] != nil }

  // MARK: - Distances

  /// How much something at `place` counts for a value at `value`.
  func weight(of place: Range<Int>, for value: Range<Int>) -> Double {
    let own = clauses.clause(of: value.lowerBound)
    let other = clauses.clause(of: place.lowerBound)
    let isBefore = place.lowerBound < value.lowerBound
    if own != other {
      if clauses.hangs(own, on: other), isBefore { return ProximityWeights.parentClause }
      return isBefore ? ProximityWeights.earlierClause : ProximityWeights.laterClause
    }
    if isBefore {
      let start = movementStart[value.lowerBound] ?? value.lowerBound
      switch clauses.valuesBetween(place.lowerBound, max(place.lowerBound, start)) {
      case 0: return ProximityWeights.before
      case 1: return ProximityWeights.beforeOneValue
      default: return ProximityWeights.farther
      }
    }
    let between = clauses.valuesBetween(
      max(value.upperBound - 1, value.lowerBound), place.lowerBound)
    if between > 1 { return ProximityWeights.afterOneValue }
    let hasFollower = lastValue[own].map { $0 > place.lowerBound } ?? false
    return hasFollower ? ProximityWeights.afterSharing : ProximityWeights.after
  }

  /// The terms that may name a value's measure: those of the sentence outside every value.
  func weightedTerms(for value: Range<Int>) -> [WeightedTerm] {
    let low = firstTerm(at: value.lowerBound - Self.reach)
    let high = firstTerm(at: value.upperBound + Self.reach)
    let own = index(of: value)
    let noun = own.flatMap { values[$0].mention.quantity?.unit?.noun }
    return terms[low..<max(low, high)].map {
      WeightedTerm(
        term: $0, weight: termWeight(of: $0.tokens, for: value, at: own, counting: noun))
    }
  }

  /// How much a word counts for a value: most as its counted noun, little as that of another value.
  ///
  /// A value that says what it counts ("18,500 beds") leans little on what was told of a value before.
  private func termWeight(
    of place: Range<Int>, for value: Range<Int>, at own: Int?, counting noun: String?
  ) -> Double {
    let weight = weight(of: place, for: value)
    if let owner = ratedBy[place.lowerBound], values[owner].tokens != value {
      return min(weight, ProximityWeights.othersNoun)
    }
    guard let own, let noun else { return weight }
    if value.contains(place.lowerBound) { return ProximityWeights.before }
    if let other = countedBy[place.lowerBound], other != own,
      values[other].mention.quantity?.unit?.noun != noun
    {
      return min(weight, ProximityWeights.othersNoun)
    }
    guard values[own].mention.change == nil, own > 0, place.lowerBound < value.lowerBound,
      values[own - 1].tokens.lowerBound >= place.upperBound,
      values[own - 1].mention.quantity?.unit?.noun != noun
    else { return weight }
    return min(weight, ProximityWeights.beforeOthersValue)
  }

  /// How many tokens away a word may still belong to a value; bounds the work on endless sentences.
  static let reach = 120

  /// Where a value stands among those of the sentence.
  private func index(of value: Range<Int>) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle].tokens.lowerBound < value.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < values.count && values[low].tokens == value ? low : nil
  }

  private func firstTerm(at token: Int) -> Int {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Numbers that state nothing

  /// Whether a year or a number belongs to "2005 = 100", the base of an index, or to "per 100 people".
  func isBase(_ range: Range<Int>) -> Bool {
    Self.isBase(range, in: tokens, within: sentence.tokens)
  }

  private static func isBase(
    _ range: Range<Int>, in tokens: [Token], within limit: Range<Int>
  ) -> Bool {
    let after = range.upperBound
    if after < limit.upperBound, tokens[after].isSign("=") { return true }
    let before = range.lowerBound - 1
    guard before >= limit.lowerBound else { return false }
    if tokens[before].kind == .word {
      if tokens[before].code == perWord { return true }
      // "constant 2000 US$": the year whose prices are meant.
      return baseWords.contains(tokens[before].code) && tokens[range.lowerBound].kind == .digits
        && tokens[range.lowerBound].end - tokens[range.lowerBound].start == 4
    }
    return before > limit.lowerBound && tokens[before].isSign("=")
      && tokens[before - 1].kind == .digits
  }

  private static let perWord = WordHash.of("per")
  private static let baseWords = Set(["constant", "chained", "current"].map { WordHash.of($0) })

  /// A mention whose amount is a level that was passed, and no size of a movement: "fell below 6%".
  func levelled(_ mention: Mention, at range: Range<Int>) -> Mention {
    guard let change = mention.change, change.role == .by else { return mention }
    if isMadeUp(change.cue) {
      var share = mention
      share.change = nil
      return share
    }
    guard Self.passingWords.contains(tokens[range.lowerBound].code),
      range.lowerBound == sentence.tokens.lowerBound
        || tokens[range.lowerBound - 1].code != Self.byWord
    else { return mention }
    var level = mention
    level.change = Mention.Change(direction: change.direction, role: .to, cue: change.cue)
    return level
  }

  /// Whether the word of a movement is the "up" of "made up 6%".
  private func isMadeUp(_ cue: TextRange) -> Bool {
    let range = Self.tokens(of: cue, in: tokens, within: sentence.tokens)
    guard range.count == 1, range.lowerBound > sentence.tokens.lowerBound,
      tokens[range.lowerBound].code == Self.upWord
    else { return false }
    return Self.makeWords.contains(tokens[range.lowerBound - 1].code)
  }

  private static let upWord = WordHash.of("up")
  private static let makeWords = Set(["made", "makes", "make", "making"].map { WordHash.of($0) })
  private static let passingWords = Set(
    ["below", "above", "under", "beneath", "past"].map { WordHash.of($0) })
  private static let byWord = WordHash.of("by")

  /// Whether a small bare number tells how many things are spoken of: "the largest of the three by revenue".
  func isRoster(_ mention: Mention, at range: Range<Int>) -> Bool {
    guard mention.kind == .number, let quantity = mention.quantity, quantity.unit == nil,
      quantity.comparator == .equal, let value = quantity.value, value.isInteger,
      value.magnitude <= Self.largestRoster, range.lowerBound > sentence.tokens.lowerBound
    else { return false }
    let before = tokens[range.lowerBound - 1]
    return before.kind == .word && Self.rosterWords.contains(before.code)
  }

  private static let largestRoster = ExactDecimal(100)
  private static let rosterWords = Set(
    ["the", "these", "those", "all", "both", "other"].map { WordHash.of($0) })

  /// What a bare number is that stands by itself beside a name or another figure; `nil` when it may be a value.
  ///
  /// "SEK 48.2 billion (44.6)" gives the year before in brackets; "Anna Berg, 51, runs ..." an age.
  func aside(_ mention: Mention, at range: Range<Int>) -> String? {
    guard let quantity = mention.quantity, quantity.unit == nil || quantity.unit == .one,
      quantity.comparator == .equal, range.lowerBound >= sentence.tokens.lowerBound + 2,
      range.upperBound < sentence.tokens.upperBound
    else { return nil }
    let before = tokens[range.lowerBound - 1]
    if before.isSign("("), tokens[range.upperBound].isSign(")"),
      values.contains(where: { $0.tokens.upperBound == range.lowerBound - 1 })
    {
      return "a figure in brackets behind another"
    }
    let name = tokens[range.lowerBound - 2]
    guard before.isSign(","), name.kind == .word, name.isCapitalized,
      tokens[range.upperBound].isSign(",") || tokens[range.upperBound].isSign("."),
      let value = quantity.value, value.isInteger, value > .zero, value <= Self.oldestAge,
      range.lowerBound - 3 >= sentence.tokens.lowerBound,
      tokens[range.lowerBound - 3].kind == .word, tokens[range.lowerBound - 3].isCapitalized
    else { return nil }
    return "an age"
  }

  private static let oldestAge = ExactDecimal(110)

  /// Whether a number is part of a measure's name: "scope 2 emissions".
  func isInMeasureName(_ range: Range<Int>) -> Bool {
    names.contains { match in
      match.tokens.count > range.count && match.tokens.contains(range.lowerBound)
        && match.tokens.contains(range.upperBound - 1)
        && match.targets.contains { if case .measure = $0 { true } else { false } }
    }
  }

  // MARK: - Modality

  /// How the clause of a value is offered.
  func modality(at value: Range<Int>) -> Claim.Modality {
    if isQuestion { return .question }
    if isFromForecast { return .forecast }
    for match in cues where applies(match, to: value) || leans(value, on: match) {
      switch match.cue {
      case .conditional: return .conditional
      case .plan: return .plan
      case .forecast: return .forecast
      case .opinion: return .opinion
      default: continue
      }
    }
    return .fact
  }

  /// Whether the sentence names a forecast as what says it: "according to a forecast".
  private var isFromForecast: Bool {
    cues.contains { forecast in
      forecast.cue == .forecast
        && cues.contains {
          $0.cue == .attribution && $0.tokens.upperBound <= forecast.tokens.lowerBound
            && forecast.tokens.lowerBound - $0.tokens.upperBound <= 2
            && tokens[$0.tokens.lowerBound].code == Self.accordingWord
        }
    }
  }

  private static let accordingWord = WordHash.of("according")

  /// Whether the clause of a value is denied.
  func isNegated(at value: Range<Int>) -> Bool {
    cues.contains { $0.cue == .negation && applies($0, to: value) && !isNeverSo($0.tokens) }
      && !isLevelOfTime(value)
  }

  /// "Never before had it so many", "has never been higher": the most so far, and no denial.
  private func isNeverSo(_ cue: Range<Int>) -> Bool {
    guard cue.count == 1, tokens[cue.lowerBound].code == Self.neverWord else { return false }
    let behind = Range.between(cue.upperBound, min(cue.upperBound + 3, sentence.tokens.upperBound))
    return behind.contains { Self.soWords.contains(tokens[$0].code) }
  }

  private static let neverWord = WordHash.of("never")
  private static let soWords = WordHash.all(
    of: "before so higher lower more fewer larger bigger smaller better worse")

  /// "has not regained its 2021 level of $512 million": the level of a time is taken as known.
  private func isLevelOfTime(_ value: Range<Int>) -> Bool {
    let level = value.lowerBound - 2
    guard level > sentence.tokens.lowerBound, tokens[level + 1].code == Self.ofWord,
      Self.levels.contains(tokens[level].code)
    else { return false }
    return mentions.contains { item in
      item.tokens.upperBound == level
        && (item.mention.kind == .period || item.mention.kind == .date)
    }
  }

  private static let levels = WordHash.all(
    of: "level levels figure peak record high low mark total")

  /// The word that takes back what the clause of a value tells.
  func retraction(at value: Range<Int>) -> Range<Int>? {
    cues.first { $0.cue == .retraction && applies($0, to: value) }?.tokens
  }

  /// Whether a value's clause leans on one that a forecast or a condition stands in.
  private func leans(_ value: Range<Int>, on match: CueMatch) -> Bool {
    guard match.cue == .forecast || match.cue == .conditional else { return false }
    return clauses.hangs(
      clauses.clause(of: value.lowerBound), on: clauses.clause(of: match.tokens.lowerBound))
      && match.tokens.lowerBound < value.lowerBound
  }

  func applies(_ match: CueMatch, to value: Range<Int>) -> Bool {
    guard match.tokens.lowerBound < value.lowerBound else { return false }
    return clauses.clause(of: match.tokens.lowerBound) == clauses.clause(of: value.lowerBound)
      && !mentions.contains { $0.tokens.contains(match.tokens.lowerBound) }
  }

  private var isQuestion: Bool {
    for index in sentence.tokens.reversed().prefix(3) where tokens[index].isSign("?") {
      return true
    }
    return false
  }

  /// Whether the clause says that it holds now.
  func isPresent(at value: Range<Int>) -> Bool {
    let own = clauses.clause(of: value.lowerBound)
    return cues.contains { $0.cue == .now && clauses.clause(of: $0.tokens.lowerBound) == own }
  }

  /// Whether a duration is that of "for the first time in 17 years".
  func isFirstIn(_ value: Range<Int>) -> Bool {
    let low = max(sentence.tokens.lowerBound, value.lowerBound - 5)
    let words = Range.between(low, min(value.lowerBound + 3, value.upperBound)).map {
      tokens[$0].code
    }
    guard let first = words.firstIndex(of: Self.firstWord), first + 1 < words.count else {
      return false
    }
    return words[first + 1] == Self.timeWord
  }

  private static let firstWord = WordHash.of("first")
  private static let timeWord = WordHash.of("time")

  /// Whether a value stands between quotation marks.
  func isQuoted(at value: Range<Int>) -> Bool {
    var open = 0
    for index in sentence.tokens where index < value.lowerBound && tokens[index].kind == .sign {
      switch tokens[index].code {
      case 0x201C, 0xAB: open += 1
      case 0x201D, 0xBB: open -= 1
      case 0x22: open = open > 0 ? open - 1 : open + 1
      default: continue
      }
    }
    return open > 0
  }
}
