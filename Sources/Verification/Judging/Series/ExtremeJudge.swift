// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "the lowest since 2012" and "its highest in five years" against a series.
struct ExtremeJudge {
  let context: SeriesContext

  /// A superlative over time as a text tells it.
  private struct Told {
    let words: Range<Int>
    let extreme: FigureSet.Extreme
    /// When the stretch begins that it is the extreme of; `nil` for as long as is known.
    let since: Period?
    /// How many months the stretch goes back, where that is told instead.
    let months: Int?
  }

  /// The finding on a clause; `nil` where it tells of no such thing, or the store has no series.
  func finding(on statement: DraftClaim) -> Finding? {
    let clause = statement.clause
    guard SeriesContext.isStated(statement.claim),
      let told = clause.lazy.compactMap({ told(at: $0, in: clause) }).first,
      let bound = context.series(for: statement, at: told.words), bound.scope.isPlain,
      let end = context.time(of: statement, at: told.words) ?? context.newest(of: bound.series),
      let own = bound.series.figure(at: end), let day = own.period?.first
    else { return nil }
    let since = told.since ?? told.months.flatMap { own.period?.earlier(byMonths: $0) }
    let claim = context.claim(statement, .first, words: told.words, bound: bound)
    let between = bound.series.figures.filter { figure in
      guard let last = figure.period?.last, last < day else { return false }
      return since.flatMap(\.last).map { last > $0 } ?? true
    }
    guard !between.isEmpty else { return nil }
    let rival = told.extreme.best(of: between).flatMap {
      told.extreme.isBeyond($0.value, own.value) ? $0 : nil
    }
    let missing = completeness(of: bound.series, between: between, since: since)
    let fact = fact(own, between, rival, told, missing)
    let text = fact.steps.first?.text ?? ""
    if rival != nil {
      var finding = context.finding(
        claim, .inconsistent, "derived.extreme-differs", text, from: fact)
      if let period = bound.series.lastPeriod(beyond: told.extreme, before: end)?.period,
        told.since != nil
      {
        finding.trace.append(
          Finding.Step("suggest", "the \(told.extreme.rawValue) since \(period)"))
      }
      return finding
    }
    // Figures that are missing in the stretch may lie beyond.
    guard missing.isComplete || since == nil else {
      return context.partial(claim, from: fact, text + "; " + missing.description)
    }
    var finding = context.finding(claim, .consistent, "derived.extreme", text, from: fact)
    if since == nil {
      finding.caveats = context.partialCaveat(.unknown(known: between.count + 1))
    }
    return finding
  }

  private func fact(
    _ own: Figure, _ between: [Figure], _ rival: Figure?, _ told: Told, _ missing: Completeness
  ) -> DerivedFact {
    let text =
      rival.map { "\($0) lies \(told.extreme.beyondWord) \(own)" }
      ?? "none of the \(between.count) figures from \(between[0].period?.description ?? "") on lies "
      + "\(told.extreme.beyondWord) \(own)"
    return DerivedFact(
      operation: told.extreme == .highest ? .highest : .lowest, outcome: .truth(rival == nil),
      steps: [
        Finding.Step(
          "derive", text,
          records: [own.record] + (rival.map { [$0.record] } ?? between.suffix(8).map(\.record)))
      ], completeness: missing)
  }

  /// Whether the series has every figure of the stretch.
  private func completeness(
    of series: FigureSeries, between: [Figure], since: Period?
  ) -> Completeness {
    guard let first = between.first.flatMap({ series.figures.firstIndex(of: $0) }),
      let last = between.last.flatMap({ series.figures.firstIndex(of: $0) })
    else { return .unknown(known: 0) }
    guard let since, let start = between[0].period?.first, let end = since.last else {
      return .unknown(known: between.count)
    }
    let step = between[0].period?.dayCount ?? 366
    if end.days(until: start) > step + 3 { return .unknown(known: between.count) }
    return series.completeness(of: first...min(last + 1, series.figures.count - 1))
  }

  // MARK: - Words

  /// Whether an ordinal stands before a superlative: "second-highest".
  private func isCounted(_ index: Int, in clause: Range<Int>) -> Bool {
    let tokens = context.tokens
    var before = index - 1
    if clause.contains(before), tokens[before].isSign("-") { before -= 1 }
    guard clause.contains(before) else { return false }
    if tokens[before].kind == .word { return Superlative.isOrdinal(tokens[before].code) }
    return tokens[before].kind == .digits
  }

  /// "Highest since 2012", "lowest level in five years", "five-year high", "record low", "lowest on record".
  private func told(at index: Int, in clause: Range<Int>) -> Told? {
    let tokens = context.tokens
    guard tokens[index].kind == .word else { return nil }
    let code = tokens[index].code
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
    if tokens[next].code == SeriesWords.since { return since(index, next, extreme, clause) }
    if tokens[next].code == SeriesWords.on, next + 1 < clause.upperBound,
      tokens[next + 1].code == SeriesWords.record
    {
      return Told(words: index..<(next + 2), extreme: extreme, since: nil, months: nil)
    }
    return length(index, next, extreme, clause)
  }

  private func since(
    _ index: Int, _ next: Int, _ extreme: FigureSet.Extreme, _ clause: Range<Int>
  ) -> Told? {
    let sentence = context.bytes(clause)
    let behind = context.reading.mentions(in: sentence).first { mention in
      (mention.kind == .period || mention.kind == .date) && mention.period != nil
        && context.reading.tokens(in: mention.range).overlaps((next)..<(next + 3))
    }
    guard let behind, let period = behind.period else { return nil }
    return Told(
      words: index..<context.reading.tokens(in: behind.range).upperBound, extreme: extreme,
      since: period, months: nil)
  }

  private func length(
    _ index: Int, _ next: Int, _ extreme: FigureSet.Extreme, _ clause: Range<Int>
  ) -> Told? {
    let mention = context.reading.mentions(in: context.bytes(clause)).first { mention in
      mention.kind == .duration
        && context.reading.tokens(in: mention.range).overlaps(next..<(next + 3))
    }
    guard let mention, mention.quantity?.unit?.code == "a",
      let years = mention.quantity?.value?.asInt, (1...200).contains(years)
    else { return nil }
    return Told(
      words: index..<context.reading.tokens(in: mention.range).upperBound, extreme: extreme,
      since: nil, months: 12 * years)
  }

  /// Whether the superlative is one of the level, and not of a movement told before it.
  private func tellsLevel(_ index: Int, in clause: Range<Int>) -> Bool {
    let before = context.reading.mentions(in: context.bytes(clause)).last {
      $0.quantity != nil && $0.kind != .duration && $0.kind != .ordinal
        && context.reading.tokens(in: $0.range).upperBound <= index
    }
    guard let change = before?.change else {
      return before != nil || SeriesWords.levels.contains(context.tokens[index].code)
    }
    return change.role == .to
  }

  private static let nounReach = 3
  private static let levelNouns = WordHash.all(of: "level levels figure rate reading total value")
}
