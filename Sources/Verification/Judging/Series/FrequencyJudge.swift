// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "rose in three of the last five years" and "was above 5% in every year since 2019" against a series.
struct FrequencyJudge {
  let context: SeriesContext

  /// The periods of a series that a text counts among.
  private struct Stretch {
    var range: Range<Int>
    /// Whether it is told by when it began: "since 2019" may begin with that year or the next.
    var isSince = false
  }

  /// What is told to have been so, and the unit of its amount.
  private struct Told {
    var behaviour: FigureSeries.Behaviour
    var unit: Unit??
    var isMovement: Bool { behaviour.isMovement }
  }

  /// The finding on a clause without an amount: "exports rose in every year since 2019".
  func finding(on statement: DraftClaim) -> Finding? {
    guard let frequency = frequency(of: statement),
      !context.reading.drafts(in: context.bytes(statement.clause)).contains(where: { draft in
        draft.claim.value.map { isOf(frequency, $0) } ?? false
      }), let told = told(of: statement, frequency)
    else { return nil }
    return finding(on: statement, frequency, told)
  }

  /// The finding on an amount that tells how often something was so, or on what was so that often.
  ///
  /// No single record can speak for either.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, let frequency = frequency(of: draft),
      isOf(frequency, value)
    else { return nil }
    let isCount = !isLevel(value) || context.bytes(frequency.words).overlaps(value.range)
    if let told = isCount ? told(of: draft, frequency) : within(value),
      let finding = finding(on: draft, frequency, told)
    {
      return finding
    }
    guard !isCount else { return nil }
    return Finding(
      claim: draft.claim, verdict: .notInEvidence,
      reasons: [
        Finding.Reason(
          Finding.Code("period.unclear"), "the text tells how often it was so, and no record does")
      ])
  }

  private func frequency(of draft: DraftClaim) -> Frequency? {
    var clause = draft.clause
    if let value = draft.claim.value {
      let place = context.reading.tokens(in: value.range)
      clause = clause.clamped(
        to: max(0, place.lowerBound - Self.reach)..<(place.upperBound + Self.reach))
    }
    return FrequencyReader(reading: context.reading).frequency(in: clause)
  }

  /// How many tokens away from an amount it may be told how often it was so.
  private static let reach = 40

  /// Whether an amount is the one counted, or the one that was reached so often.
  private func isOf(_ frequency: Frequency, _ value: Mention) -> Bool {
    isLevel(value)
      || value.kind != .duration && context.bytes(frequency.words).overlaps(value.range)
  }

  // MARK: - What was so

  private func told(of draft: DraftClaim, _ frequency: Frequency) -> Told? {
    let clause = context.bytes(draft.clause)
    let words = context.bytes(frequency.words)
    let amounts = context.reading.mentions(in: clause).filter {
      !$0.isTime && $0.quantity != nil && !$0.range.overlaps(words)
    }
    if let amount = amounts.first {
      return amounts.count == 1 && isLevel(amount) ? within(amount) : nil
    }
    return draft.clause.lazy.map { context.tokens[$0] }.first(where: isMovement).map {
      Told(behaviour: .moved(SeriesWords.up.contains($0.code) ? .up : .down))
    }
  }

  /// Whether an amount may be one that figures lie above or below: "over $5 million", not "by 5%".
  private func isLevel(_ mention: Mention) -> Bool {
    guard !mention.isTime, let quantity = mention.quantity,
      mention.change == nil || mention.change?.role == .to
    else { return false }
    return quantity.comparator != .equal
  }

  private func within(_ mention: Mention) -> Told? {
    mention.quantity.map {
      Told(
        behaviour: .within(ValueReading.readings(of: $0).map(\.interval)), unit: .some($0.unit))
    }
  }

  // MARK: - When

  private func stretch(
    of draft: DraftClaim, _ frequency: Frequency, in series: FigureSeries, isMovement: Bool
  ) -> Stretch? {
    let figures = series.figures
    guard let total = frequency.total else {
      return time(behind: frequency, of: draft).flatMap { stretch(of: $0, in: series, isMovement) }
    }
    if frequency.isNewest {
      guard context.newest(of: series) != nil, figures.count >= total else { return nil }
      return Stretch(range: (figures.count - total)..<figures.count)
    }
    guard let time = time(behind: frequency, of: draft) else { return nil }
    // "The five years to 2024": the mention holds its own length.
    if time.range.overlaps(context.bytes(frequency.words)), let last = time.period?.last {
      guard let end = figures.lastIndex(where: { $0.period?.last == last }), end + 1 >= total else {
        return nil
      }
      return Stretch(range: (end + 1 - total)..<(end + 1))
    }
    guard var found = stretch(of: time, in: series, isMovement) else { return nil }
    if found.range.count == total + 1 { found.range = found.range.dropFirst() }
    found.isSince = false
    return found.range.count == total ? found : nil
  }

  private func stretch(
    of time: Mention, in series: FigureSeries, _ isMovement: Bool
  ) -> Stretch? {
    guard let period = time.period, let first = period.first else { return nil }
    let figures = series.figures
    let start = context.reading.tokens(in: time.range).lowerBound
    let isSince =
      start > 0
      && (context.tokens[start].code == SeriesWords.since
        || context.tokens[start - 1].code == SeriesWords.since)
    guard let begin = figures.firstIndex(where: { ($0.period?.first).map { $0 >= first } ?? false })
    else { return nil }
    // The series must begin where the text does.
    guard figures[begin].period?.first == first else { return nil }
    guard isSince || period.last == nil else {
      guard let last = period.last, let end = figures.lastIndex(where: { $0.period?.last == last }),
        begin < end
      else { return nil }
      return Stretch(range: begin..<(end + 1))
    }
    guard context.newest(of: series) != nil, begin + 1 < figures.count else { return nil }
    return isSince && isMovement
      ? Stretch(range: (begin + 1)..<figures.count)
      : Stretch(range: begin..<figures.count, isSince: isSince)
  }

  /// The time that tells which periods are meant: the one in the words, else the only one of the clause.
  private func time(behind frequency: Frequency, of draft: DraftClaim) -> Mention? {
    let words = context.bytes(frequency.words)
    let times = context.reading.mentions(in: context.bytes(draft.clause)).filter {
      $0.period != nil && ($0.kind == .period || $0.kind == .date || $0.kind == .duration)
    }
    return times.first { $0.range.overlaps(words) } ?? (times.count == 1 ? times.first : nil)
  }

  // MARK: - The finding

  private func finding(
    on draft: DraftClaim, _ frequency: Frequency, _ told: Told
  ) -> Finding? {
    guard SeriesContext.isStated(draft.claim), let bound = bound(draft, frequency, told),
      bound.scope.isPlain, told.unit == nil || told.unit == .some(bound.series.unit),
      bound.series.figures.last?.period?.granularity == frequency.step,
      let stretch = stretch(of: draft, frequency, in: bound.series, isMovement: told.isMovement)
    else { return nil }
    let behaviour = isRate(bound) ? Self.ofRate(told.behaviour) : told.behaviour
    let readings = [stretch.range] + (stretch.isSince ? [stretch.range.dropFirst()] : [])
    let findings = readings.compactMap {
      finding(draft, frequency, bound, bound.series.count(of: behaviour, in: $0), of: $0.count)
    }
    guard findings.count == readings.count, Set(findings.map(\.verdict)).count == 1 else {
      return nil
    }
    return findings.first
  }

  private func finding(
    _ draft: DraftClaim, _ frequency: Frequency, _ bound: BoundSeries, _ fact: DerivedFact?,
    of total: Int
  ) -> Finding? {
    guard let fact, let hits = fact.amount?.asInt else { return nil }
    let claim = context.claim(draft, .quantity, words: frequency.words, bound: bound)
    let text = "it was so in \(hits) of \(total)"
    guard fact.completeness.isComplete else {
      return context.partial(claim, from: fact, "\(text), but \(fact.completeness)")
    }
    return frequency.holds(for: hits, of: total)
      ? context.finding(claim, .consistent, "derived.frequency", text, from: fact)
      : context.finding(claim, .inconsistent, "derived.frequency-differs", text, from: fact)
  }

  private func bound(
    _ draft: DraftClaim, _ frequency: Frequency, _ told: Told
  ) -> BoundSeries? {
    var draft = draft
    // The measure stands where it stands; how far from the count says nothing.
    draft.terms = draft.terms.compactMap { item in
      let words = item.term.tokens
      if told.isMovement, words.contains(where: { isMovement(context.tokens[$0]) }) { return nil }
      return WeightedTerm(
        term: item.term, weight: draft.clause.overlaps(words) ? 1 : item.weight)
    }
    return context.series(for: draft, at: frequency.words)
  }

  private func isMovement(_ token: Token) -> Bool {
    SeriesWords.up.contains(token.code) || SeriesWords.down.contains(token.code)
  }

  private func isRate(_ bound: BoundSeries) -> Bool {
    let label = bound.candidate.measure.label
    return label.qualifiers[TermTables.Axis.growth] != nil
      || label.concepts.contains(TermTables.qualifier("growth"))
  }

  /// A series of growth itself rose where it lay above zero.
  private static func ofRate(_ told: FigureSeries.Behaviour) -> FigureSeries.Behaviour {
    switch told {
    case .moved(.up): .signed(isPositive: true)
    case .moved(.down): .signed(isPositive: false)
    default: told
    }
  }
}
