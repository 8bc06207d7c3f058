// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Reads the two times of a movement: "between 2019 and 2021", "up on 2019", "from a year earlier".
struct MovementSpanReader {
  let reading: DocumentReading

  /// The times of the levels that a movement is told to lead from and to.
  struct Levels: Hashable, Sendable {
    /// Whether the text tells the level that it began at.
    var hasStart = false
    /// When that level holds, as far as the text or the series tells.
    var start: Period?
    /// When the level holds that it led to.
    var end: Period?
  }

  /// A time of the sentence with what the words before it make of it.
  private struct Place {
    let mention: Mention
    let tokens: Range<Int>
    let role: Role
  }

  private enum Role {
    /// When the movement ended: "in 2022".
    case own
    /// What it is held against: "on 2019", "than in 2019", "compared with 2019".
    case base
    /// Where it began, up to now or to another time: "since 2019".
    case since
    /// How far back it began: "a year earlier", "the previous quarter".
    case step(months: Int)
  }

  /// The spans that a movement may be told for, likeliest first.
  ///
  /// - Parameters:
  ///   - draft: The claim.
  ///   - levels: The times of the two levels that the text tells beside the movement.
  ///   - carried: When it ended, where only the text before tells.
  /// - Returns: None where the text names no time.
  func spans(
    of draft: DraftClaim, levels: Levels = Levels(), carried: Period? = nil
  ) -> [MovementSpan] {
    guard let value = draft.claim.value else { return [] }
    let places = places(of: draft)
    let own = ownTime(of: draft, among: places) ?? carried
    if levels.hasStart {
      guard let start = levels.start, let end = levels.end ?? own else { return [] }
      return [MovementSpan(start: start, end: end, isTold: true)]
    }
    if let own, own.granularity == .span {
      return yearSpan(own, of: draft).map { [$0] } ?? []
    }
    if let since = nearest(
      to: value, in: places, where: { if case .since = $0 { true } else { false } }),
      let start = since.mention.period
    {
      return [MovementSpan(start: start, end: own, isTold: true)]
    }
    guard let end = own ?? levels.end else { return [] }
    if let length = length(of: draft) {
      // "In the two years to 2022".
      guard let years = length, let start = end.earlier(byMonths: 12 * years) else { return [] }
      return [MovementSpan(start: start, end: end, isTold: true)]
    }
    if let years = yearsBefore(value, in: draft) {
      return end.earlier(byMonths: 12 * years).map {
        [MovementSpan(start: $0, end: end, isTold: true)]
      } ?? []
    }
    guard !isHeldAgainstOther(value, in: draft, among: places) else { return [] }
    let bases = places.filter { if case .base = $0.role { true } else { false } }
    if let base = nearest(
      to: value, in: bases.filter { isTold($0, for: value, in: draft) }, where: { _ in true }),
      let start = base.mention.period, start.granularity == end.granularity, start != end
    {
      return [MovementSpan(start: start, end: end, isTold: true)]
    }
    if let months = step(of: draft, among: places) {
      return end.earlier(byMonths: months).map {
        [MovementSpan(start: $0, end: end, isTold: true)]
      } ?? []
    }
    guard let own = end.monthsInStep else { return [] }
    let steps = own == 12 ? [12] : [12, own]
    // What another figure of the sentence is held against may be meant for this one as well.
    return steps.compactMap { months in
      end.earlier(byMonths: months).map { MovementSpan(start: $0, end: end, isTold: own == 12) }
    }
      + bases.compactMap { base in
        base.mention.period.flatMap { start in
          start.granularity == end.granularity && start != end
            ? MovementSpan(start: start, end: end, isTold: true) : nil
        }
      }
  }

  // MARK: - Times of the sentence

  private func place(_ mention: Mention, in sentence: TextRange, amounts: [Range<Int>]) -> Place {
    let tokens = reading.tokens(in: mention.range)
    return Place(
      mention: mention, tokens: tokens,
      role: role(of: mention, at: tokens, in: sentence, amounts: amounts))
  }

  private func role(
    of mention: Mention, at range: Range<Int>, in sentence: TextRange, amounts: [Range<Int>]
  ) -> Role {
    if let months = Self.stepMonths(in: reading.tokens[range]) { return .step(months: months) }
    guard mention.period?.granularity != .day else { return .own }
    let roles = TimeRoleReader(
      tokens: reading.tokens, sentence: reading.tokens(in: sentence))
    let role = roles.role(
      of: range, granularity: mention.period?.granularity,
      isAmount: { index in amounts.contains { $0.contains(index) } })
    switch role {
    case .own: return .own
    case .base: return .base
    case .since: return .since
    }
  }

  /// The time that a claim is told for, unless that is what it is held against.
  ///
  /// - Parameters:
  ///   - draft: The claim.
  ///   - other: A time that it is held against.
  /// - Returns: `nil` where the text names none, or several.
  func ownTime(of draft: DraftClaim, besides other: Period? = nil) -> Period? {
    ownTime(
      of: draft,
      among: places(of: draft).filter { other == nil || $0.mention.period != other })
  }

  private func places(of draft: DraftClaim) -> [Place] {
    let mentions = reading.mentions(in: draft.claim.sentence)
    let amounts = mentions.filter { $0.quantity != nil }.map { reading.tokens(in: $0.range) }
    return mentions.filter { $0.kind == .date || $0.kind == .period }.map {
      place($0, in: draft.claim.sentence, amounts: amounts)
    }
  }

  private func ownTime(of draft: DraftClaim, among places: [Place]) -> Period? {
    func isOwn(_ place: Place) -> Bool { if case .own = place.role { true } else { false } }
    if let time = draft.claim.time, let period = time.period,
      let place = places.first(where: { $0.mention.range == time.range }), isOwn(place)
    {
      return period
    }
    // A time that stands beside another amount is that amount's.
    let others = places.filter { place in
      isOwn(place) && place.mention.period != nil && place.mention.anchor != .contextual
        && !isOfOther(place, in: draft)
    }
    guard Set(others.map(\.mention.period)).count == 1 else { return nil }
    return others.first?.mention.period
  }

  /// Whether a time behind the amount stands behind one of another matter: "fell by 79,000, well below the 468,000 of 2021".
  private func isOfOther(_ place: Place, in draft: DraftClaim) -> Bool {
    guard let value = draft.claim.value, value.change != nil,
      place.mention.range.lowerBound >= value.range.upperBound
    else { return false }
    // "(2022: €455m)": the year of the figure behind its colon.
    if place.tokens.upperBound < reading.tokens.count,
      reading.tokens[place.tokens.upperBound].isSign(":")
    {
      return true
    }
    return reading.mentions(in: draft.claim.sentence).contains { other in
      other.quantity != nil && !other.isTime && other.range.lowerBound >= value.range.upperBound
        && other.range.upperBound <= place.mention.range.lowerBound
        && (other.change == nil || other.change?.cue != value.change?.cue)
    }
  }

  /// Whether a time that something is held against goes with an amount: no other stands between them.
  private func isTold(_ base: Place, for value: Mention, in draft: DraftClaim) -> Bool {
    let amounts = reading.mentions(in: draft.claim.sentence).filter {
      $0.quantity != nil && !$0.isTime
    }
    func isValue(_ other: Mention) -> Bool {
      other.range == value.range || other.change != nil && other.change?.cue == value.change?.cue
    }
    let before = amounts.last { $0.range.upperBound <= base.mention.range.lowerBound }
    let behind = amounts.first { $0.range.lowerBound >= base.mention.range.upperBound }
    return before.map(isValue) ?? behind.map(isValue) ?? true
  }

  private func nearest(
    to value: Mention, in places: [Place], where isMeant: (Role) -> Bool
  ) -> Place? {
    places.filter { isMeant($0.role) }.min {
      distance($0.mention.range, value.range) < distance($1.mention.range, value.range)
    }
  }

  private func distance(_ left: TextRange, _ right: TextRange) -> Int {
    left < right ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
  }

  /// A span of whole years: its first and its last; told by its length, the one before its first.
  private func yearSpan(_ period: Period, of draft: DraftClaim) -> MovementSpan? {
    guard let first = period.first, let last = period.last, first.month == 1, first.day == 1,
      last.month == 12, last.day == 31, first.year < last.year
    else { return nil }
    // "In the two years to 2022" is growth of two years: from 2020.
    let isLength =
      draft.claim.time?.range.map { range in
        reading.tokens(in: range).contains { Self.lengthWords.contains(reading.tokens[$0].code) }
      } ?? false
    guard let start = Period(year: isLength ? first.year - 1 : first.year),
      let end = Period(year: last.year)
    else { return nil }
    return MovementSpan(start: start, end: end, isTold: true)
  }

  /// Whether a "than" right behind the amount is followed by no time that was read for what it is: "2m more
  /// than in the last year before the pandemic".
  private func isHeldAgainstOther(
    _ value: Mention, in draft: DraftClaim, among places: [Place]
  ) -> Bool {
    let tokens = reading.tokens
    let start = reading.tokens(in: value.range).upperBound
    let sentence = reading.tokens(in: draft.claim.sentence)
    guard
      let than = Range.between(start, min(start + Self.baseReach, sentence.upperBound)).first(
        where: { tokens[$0].code == Self.thanWord })
    else { return false }
    let base = places.first { place in
      place.tokens.lowerBound > than && place.tokens.lowerBound <= than + Self.baseReach
    }
    guard let end = base?.tokens.upperBound, end < sentence.upperBound else { return base == nil }
    return Self.beforeWords.contains(tokens[end].code)
  }

  /// How many years back the amount itself says that it is held against: "11% less than ten years before".
  private func yearsBefore(_ value: Mention, in draft: DraftClaim) -> Int? {
    let tokens = reading.tokens
    let start = reading.tokens(in: value.range).upperBound
    let sentence = reading.tokens(in: draft.claim.sentence)
    let near = Range.between(start, min(start + Self.baseReach, sentence.upperBound))
    guard
      let than = near.first(where: { tokens[$0].code == Self.thanWord })
        ?? (near.isEmpty ? nil : start - 1),
      than + 1 < sentence.upperBound
    else { return nil }
    for mention in reading.mentions(in: draft.claim.sentence) {
      let range = reading.tokens(in: mention.range)
      guard range.lowerBound == than + 1, mention.quantity?.unit?.code == "a",
        let years = mention.quantity?.value?.asInt, (2...100).contains(years),
        let last = range.last,
        Self.beforeWords.contains(tokens[last].code)
          || last + 1 < sentence.upperBound && Self.beforeWords.contains(tokens[last + 1].code)
      else { continue }
      return years
    }
    return nil
  }

  /// The years that the clause gives the movement; `.some(nil)` for another length, `nil` for none.
  private func length(of draft: DraftClaim) -> Int?? {
    let clause = draft.clause
    guard let first = clause.first, let last = clause.last else { return nil }
    let range = TextRange(Int(reading.tokens[first].start), Int(reading.tokens[last].end))
    let lengths = reading.mentions(in: range).filter {
      $0.kind == .duration && $0.change == nil && $0.range != draft.claim.value?.range
    }
    guard let one = lengths.first else { return nil }
    guard lengths.count == 1, one.quantity?.unit?.code == "a",
      let years = one.quantity?.value?.asInt, (1...100).contains(years)
    else { return .some(nil) }
    return .some(years)
  }

  // MARK: - Steps

  /// The months between the two times where words tell the step: "from a year earlier", "year on year".
  private func step(of draft: DraftClaim, among places: [Place]) -> Int? {
    for place in places { if case .step(let months) = place.role { return months } }
    let tokens = reading.tokens
    let sentence = reading.tokens(in: draft.claim.sentence)
    for index in sentence where tokens[index].kind == .word {
      guard let months = Self.unitMonths[tokens[index].code] else { continue }
      // "year on year", "year-on-year", "year over year", "the previous year", "on the year".
      var next = index + 1
      while next < sentence.upperBound, tokens[next].isSign("-") { next += 1 }
      if next < sentence.upperBound, Self.onWords.contains(tokens[next].code) {
        next += 1
        while next < sentence.upperBound, tokens[next].isSign("-") { next += 1 }
        if next < sentence.upperBound, tokens[next].code == tokens[index].code { return months }
      }
      guard index > sentence.lowerBound else { continue }
      if Self.beforeWords.contains(tokens[index - 1].code) { return months }
    }
    return nil
  }

  private static func stepMonths(in tokens: ArraySlice<Token>) -> Int? {
    guard tokens.contains(where: { $0.kind == .word && beforeWords.contains($0.code) }) else {
      return nil
    }
    let units = tokens.compactMap { $0.kind == .word ? unitMonths[$0.code] : nil }
    // "three years earlier" is another step than one.
    guard units.count == 1, !tokens.contains(where: { $0.kind == .digits }),
      tokens.contains(where: { singleWords.contains($0.code) || previousWords.contains($0.code) })
    else { return nil }
    return units[0]
  }

  private static let unitMonths: [UInt32: Int] = [
    WordHash.of("year"): 12, WordHash.of("quarter"): 3, WordHash.of("month"): 1,
  ]
  /// How many words behind an amount its "than" may stand.
  private static let baseReach = 4
  private static let thanWord = WordHash.of("than")
  private static let lengthWords = WordHash.all(of: "year years decade decades")
  private static let onWords = WordHash.all(of: "on over")
  private static let previousWords = WordHash.all(of: "previous prior preceding")
  private static let beforeWords = WordHash.all(of: "previous prior preceding earlier before ago")
  private static let singleWords = WordHash.all(of: "a one")
}
