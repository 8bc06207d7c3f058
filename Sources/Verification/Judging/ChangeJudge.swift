// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds a movement that a text tells ("fell by 2 points between 2019 and 2021") against the levels of a series.
struct ChangeJudge {
  let view: EvidenceView
  let scores: BindingScores
  let reading: DocumentReading
  let asOf: CalendarDate?

  /// The finding that the levels lead to; `nil` when the text names no two times, or the store lacks one.
  func finding(for draft: DraftClaim, binder: Binder) -> Finding? {
    guard let mention = draft.claim.value, let change = mention.change,
      change.role == .by || change.role == .factor, let quantity = mention.quantity,
      let span = span(of: draft.claim), !isRate(draft), NotJudged.reason(for: draft.claim) == nil,
      !draft.claim.isNegated, let candidate = candidate(for: draft, binder: binder)
    else { return nil }
    let series = FigureSeries(records: known(candidate.records))
    guard let end = span.end ?? series.figures.last?.period,
      let fact = fact(quantity, change, of: series, from: span.start, to: end),
      let amount = fact.amount, let moved = fact.interval, let derived = moved.lower?.value,
      let upper = moved.upper?.value
    else { return nil }
    let isDown = change.direction == .down && change.role == .by
    let reach: ValueInterval = isDown ? .closed(-upper, -derived) : .closed(derived, upper)
    var finding = Finding(claim: draft.claim, verdict: .consistent, strength: .derived)
    finding.trace = fact.steps
    finding.citations = fact.records.compactMap { view.store.record($0) }.map(view.citation)
    finding.witnessCount = Set(finding.citations.map { $0.source?.witness ?? "" }).count
    let shown = DerivedFact.shown(amount)
    if readings(of: quantity, change).contains(where: { $0.overlaps(reach) }) {
      finding.reasons = [
        Finding.Reason(
          Finding.Code("derived.change"),
          "the levels of \(span.start) and \(end) give \(Figure.written(amount, fact.unit))")
      ]
      return finding
    }
    guard mayRefute(candidate, span.end, end, change),
      !isNear(quantity, change, amount: isDown ? -amount : amount)
    else { return nil }
    finding.verdict = .inconsistent
    finding.strength = nil
    finding.reasons = [
      Finding.Reason(
        Finding.Code("derived.change-differs"),
        "the levels of \(span.start) and \(end) give \(shown)\(fact.unit == .percent ? "%" : "")")
    ]
    if change.role == .by, amount.isNegative == isDown {
      finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: draft.claim, value: amount.magnitude, note: nil)
    }
    return finding
  }

  // MARK: - Times

  /// The two times of "between 2019 and 2021", "from 2020 to 2021"; the second open for "since 2015".
  private func span(of claim: Claim) -> (start: Period, end: Period?)? {
    guard let time = claim.time, let period = time.period, let range = time.range,
      let first = period.first, let last = period.last
    else { return nil }
    if period.granularity == .span {
      guard first.month == 1, first.day == 1, last.month == 12, last.day == 31,
        first.year < last.year, let start = Period(year: first.year),
        let end = Period(year: last.year)
      else { return nil }
      return (start, end)
    }
    let before = reading.tokens.last { Int($0.end) <= range.lowerBound }
    let opening = reading.tokens.first { Int($0.start) >= range.lowerBound }
    guard before?.code == Self.sinceWord || opening?.code == Self.sinceWord else { return nil }
    return (period, nil)
  }

  private static let sinceWord = WordHash.of("since")

  // MARK: - Records

  /// The one series that the statement clearly speaks of.
  private func candidate(for draft: DraftClaim, binder: Binder) -> Candidate? {
    // Levels are in another unit than the movement: the first look leaves the unit open.
    var level = draft
    level.claim.value?.change = nil
    level.claim.value?.quantity?.unit = nil
    guard let first = binder.candidates(for: level).first,
      case .quantity(let recorded) = first.records.first?.value
    else { return nil }
    level.claim.value?.quantity?.unit = recorded.unit
    let bound = binder.candidates(for: level).filter { $0.score >= scores.cutOff.value }
    guard let top = bound.first, isSpokenOf(top, in: draft),
      !bound.dropFirst().contains(where: { $0.score > top.score - scores.margin.value }),
      Set(top.records.map(\.basis)).count == 1
    else { return nil }
    return top
  }

  /// Whether the clause names the thing and nothing beside it, and the measure before the amount.
  private func isSpokenOf(_ candidate: Candidate, in draft: DraftClaim) -> Bool {
    guard let value = draft.claim.value, let words = candidate.measure.range,
      words.upperBound <= value.range.lowerBound, candidate.subject.origin == .stated,
      draft.clause.overlaps(candidate.subject.match.tokens)
    else { return false }
    let clause = TextRange(
      Int(reading.tokens[draft.clause.lowerBound].start),
      Int(reading.tokens[draft.clause.upperBound - 1].end))
    guard clause.contains(words) else { return false }
    return draft.entities.allSatisfy { other in
      other.ids == candidate.subject.ids || other.relation == .attribution
        || !draft.clause.overlaps(other.match.tokens)
    }
  }

  /// Whether the amount is one of each year or an average, not of the whole span.
  private func isRate(_ draft: DraftClaim) -> Bool {
    let tokens = reading.tokens
    return draft.clause.contains { index in
      guard tokens[index].kind == .word else { return false }
      if Self.rateWords.contains(tokens[index].code) { return true }
      return index > draft.clause.lowerBound && Self.stepWords.contains(tokens[index].code)
        && Self.oneWords.contains(tokens[index - 1].code)
    }
  }

  private static let rateWords = words(
    "average averaged averaging annual annually annualised annualized yearly monthly quarterly per each compound"
  )
  private static let stepWords = words("year month quarter week day decade")
  private static let oneWords = words("a every one")

  private static func words(_ list: String) -> Set<UInt32> {
    Set(list.split(separator: " ").map { WordHash.of(String($0)) })
  }

  /// Whether levels may call a movement wrong: not where the last of them is old, nor for output,
  /// whose growth is told in the prices of one year.
  private func mayRefute(
    _ candidate: Candidate, _ named: Period?, _ end: Period, _ change: Mention.Change
  ) -> Bool {
    if named == nil {
      guard let asOf, let last = end.last, last.days(until: asOf) <= Self.oldest else {
        return false
      }
    }
    let label = candidate.measure.label.text.lowercased()
    return !Self.realTerms.contains { label.contains($0) }
  }

  /// How many days the newest level may lie back to stand for now.
  private static let oldest = 800
  private static let realTerms = [
    "gdp", "gross domestic", "gnp", "gni", "gross national", "economy",
  ]

  private func known(_ records: [EvidenceRecord]) -> [EvidenceRecord] {
    records.filter { record in
      guard let asOf, let day = view.knownSince(record) else { return true }
      return day <= asOf
    }
  }

  // MARK: - Amounts

  private func fact(
    _ quantity: Quantity, _ change: Mention.Change, of series: FigureSeries, from start: Period,
    to end: Period
  ) -> DerivedFact? {
    if change.role == .factor { return series.multiple(from: start, to: end) }
    let isShare = series.unit == .percent
    switch quantity.unit {
    case .some(.percent):
      // "Fell 2%" of a rate may mean points or per cent of it.
      return isShare ? nil : series.percentageChange(from: start, to: end)
    case .some(.percentagePoints): return isShare ? series.change(from: start, to: end) : nil
    case .some(let unit) where unit.dimension == .points: return nil
    case .some(let unit) where unit.noun == "point":
      return isShare ? series.change(from: start, to: end) : nil
    case let unit:
      guard let unit, unit == series.unit, !isShare else { return nil }
      return series.change(from: start, to: end)
    }
  }

  private func readings(of quantity: Quantity, _ change: Mention.Change) -> [ValueInterval] {
    let readings = ValueReading.readings(of: quantity).map(\.interval)
    guard change.role == .factor, quantity.comparator == .equal, let value = quantity.value else {
      return readings
    }
    // "Doubled" is a round word: a twentieth either side still is double.
    let reach = value.magnitude.scaled(byPowerOfTen: -2) * ValueReading.Bands.about
    return readings.filter { $0.lower == $0.upper } + [.closed(value - reach, value + reach)]
  }

  /// Whether a figure that does not agree is still too near to be called wrong.
  private func isNear(
    _ quantity: Quantity, _ change: Mention.Change, amount: ExactDecimal
  ) -> Bool {
    guard change.role == .factor, let value = quantity.value else { return false }
    let reach = value.magnitude.scaled(byPowerOfTen: -2) * ExactDecimal(25)
    return ValueInterval.closed(value - reach, value + reach).contains(amount)
  }
}
