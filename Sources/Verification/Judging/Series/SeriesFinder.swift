// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// A series of the store that a statement speaks of.
struct BoundSeries {
  let candidate: Candidate
  let series: FigureSeries
  let scope: ClauseScope
}

/// Finds the one series that a statement about several figures of a measure speaks of.
struct SeriesFinder {
  let view: EvidenceView
  let scores: BindingScores
  let reading: DocumentReading
  let asOf: CalendarDate?

  /// The series that a statement speaks of.
  ///
  /// - Parameters:
  ///   - draft: The claim; its value says where in the text the statement stands.
  ///   - binder: Binds it.
  ///   - told: Words of the statement itself, which name no measure.
  ///   - isReal: Whether to look for a series in constant prices where the text names no prices.
  /// - Returns: `nil` where none is clearly meant, or records of two definitions could be.
  func series(
    for draft: DraftClaim, binder: Binder, told: TextRange? = nil, isReal: Bool = false
  ) -> BoundSeries? {
    guard let value = draft.claim.value else { return nil }
    // Levels are in another unit than what is told of them: the first look leaves the unit open.
    var level = draft
    level.claim.value?.change = nil
    level.claim.value?.quantity?.unit = nil
    level.claim.value?.kind = .number
    let cue = [value.change?.cue, told].compactMap { $0 }
    level.terms.removeAll { item in cue.contains { $0.overlaps(item.term.range) } }
    if isReal { level.terms.append(realTerm(at: value.range)) }
    guard let first = firstLook(binder.candidates(for: level)),
      case .quantity(let recorded) = first.records.first?.value
    else { return nil }
    level.claim.value?.quantity?.unit = recorded.unit
    let bound = binder.candidates(for: level).filter { $0.score >= scores.cutOff.value }
    guard let top = bound.first, top.subject.origin != .context || top.subject.isFirstContext,
      top.measure.label.measure == first.measure.label.measure,
      !bound.dropFirst().contains(where: { $0.score > top.score - scores.margin.value }),
      let words = top.measure.range, draft.claim.sentence.contains(words)
    else { return nil }
    let known = ofOneLength(known(top.records), for: draft)
    guard Set(known.map(\.basis)).count == 1 else { return nil }
    let scope = ClauseScope(reading: reading, draft: level, candidate: top, value: value.range)
    return BoundSeries(candidate: top, series: FigureSeries(records: known), scope: scope)
  }

  /// The records of periods of one length, that of the time told or else the longest: quarters and years
  /// make no series together.
  private func ofOneLength(_ records: [EvidenceRecord], for draft: DraftClaim) -> [EvidenceRecord] {
    let lengths = Set(records.compactMap { $0.period.map(Self.length) })
    guard lengths.count > 1 else { return records }
    let told = (draft.claim.time?.period ?? draft.heldAgainst).map(Self.length)
    guard
      let wanted = told.flatMap({ lengths.contains($0) ? $0 : nil })
        ?? lengths.filter({ $0 < .span }).max()
    else { return records }
    return records.filter { $0.period.map(Self.length) == wanted }
  }

  private enum Length: Int, Comparable {
    case day, week, month, quarter, half, year, span

    static func < (left: Length, right: Length) -> Bool { left.rawValue < right.rawValue }
  }

  private static func length(of period: Period) -> Length {
    switch period.dayCount ?? .max {
    case ...1: .day
    case ...8: .week
    case ...31: .month
    case ...93: .quarter
    case ...185: .half
    case ...372: .year
    default: .span
    }
  }

  /// The candidate whose unit is looked for: of those that fit as well, the one that the text names by its own words.
  private func firstLook(_ candidates: [Candidate]) -> Candidate? {
    guard let top = candidates.first else { return nil }
    let reach = scores.margin.value - scores.unitUnstated.value
    return candidates.prefix { $0.score > top.score - reach }.first(where: isVerbatim) ?? top
  }

  private func isVerbatim(_ candidate: Candidate) -> Bool {
    guard let words = candidate.measure.range else { return false }
    let told = reading.tokens(in: words).map { reading.tokens[$0].code }
    return candidate.measure.label.text.split(separator: " ").allSatisfy {
      told.contains(WordHash.of(String($0)))
    }
  }

  private func realTerm(at range: TextRange) -> WeightedTerm {
    WeightedTerm(
      term: Term(
        concept: TermTables.qualifier("real"), role: .qualifier, axis: TermTables.Axis.prices,
        tokens: reading.tokens(in: range), range: range), weight: 1)
  }

  /// The records known and begun on the day, without those that a known one replaced.
  func known(_ records: [EvidenceRecord]) -> [EvidenceRecord] {
    let known = records.filter { record in
      guard let asOf else { return true }
      return view.knownSince(record).map { $0 <= asOf } ?? true
        && (record.period?.first).map { $0 <= asOf } ?? true
    }
    let replaced = Set(known.compactMap(\.supersedes))
    return known.filter { !replaced.contains($0.id) }
  }
}
