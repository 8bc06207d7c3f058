// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// What the judges of statements about series share: how such a statement is bound, and how its finding is made.
struct SeriesContext {
  let finder: SeriesFinder
  let binder: Binder
  let published: CalendarDate?

  var view: EvidenceView { finder.view }
  var reading: DocumentReading { finder.reading }
  var tokens: [Token] { reading.tokens }

  /// How many days the newest figure may lie back to stand for now.
  static let oldest = 800

  /// The bytes of some tokens.
  func bytes(_ range: Range<Int>) -> TextRange { reading.bytes(of: range) }

  /// A statement without a figure, as a claim whose value stands at some words of it.
  func draft(_ statement: DraftClaim, at words: Range<Int>) -> DraftClaim {
    var draft = statement
    let range = bytes(words)
    draft.claim.value = Mention(
      kind: .number, range: range,
      quantity: Quantity(value: nil, comparator: .equal, unit: nil, precision: 0))
    draft.claim.time = nil
    return draft
  }

  /// The series that a statement speaks of, with the words of the statement itself left out of it.
  func series(
    for statement: DraftClaim, at words: Range<Int>, told: TextRange? = nil
  ) -> BoundSeries? {
    finder.series(
      for: draft(statement, at: words), binder: binder, told: told ?? bytes(words))
  }

  /// When a statement holds: the time it names; `nil` where it names none or several.
  func time(of statement: DraftClaim, at words: Range<Int>) -> Period? {
    MovementSpanReader(reading: reading).ownTime(of: draft(statement, at: words))
  }

  /// The newest figure, where it is recent enough to stand for now.
  func newest(of series: FigureSeries) -> Period? {
    guard let period = series.figures.last?.period, let last = period.last else { return nil }
    guard let day = finder.asOf else { return nil }
    return last.days(until: day) <= Self.oldest ? period : nil
  }

  /// Whether a statement is offered as a fact, and not denied.
  static func isStated(_ claim: Claim) -> Bool {
    claim.modality == .fact && !claim.isNegated
  }

  // MARK: - Findings

  /// The claim of a statement about a series.
  func claim(
    _ statement: DraftClaim, _ kind: Claim.Kind, words: Range<Int>, bound: BoundSeries
  ) -> Claim {
    var claim = statement.claim
    claim.kind = kind
    if claim.value == nil {
      claim.range = bytes(words)
      claim.quote = reading.document.text(in: claim.range)
    }
    claim.subject = Claim.Facet(
      text: reading.document.text(in: bound.candidate.subject.match.range),
      range: bound.candidate.subject.match.range, entities: bound.candidate.subject.ids,
      origin: bound.candidate.subject.origin)
    claim.measure = bound.candidate.measure.range.map {
      Claim.Facet(
        text: reading.document.text(in: $0), range: $0,
        measures: [bound.candidate.measure.label.measure])
    }
    return claim
  }

  /// A finding that follows from records.
  func finding(
    _ claim: Claim, _ verdict: Verdict, _ code: String, _ text: String, from fact: DerivedFact
  ) -> Finding {
    var finding = Finding(claim: claim, verdict: verdict)
    finding.strength = verdict == .consistent ? .derived : nil
    finding.reasons = [Finding.Reason(Finding.Code(code), text)]
    finding.trace = fact.steps
    let records = fact.records.compactMap { view.store.record($0) }.map(view.citation)
    if verdict.isJudged {
      finding.citations = records
    } else {
      finding.rejections = records.prefix(Finding.rejectionLimit).map {
        Finding.Rejection(
          citation: $0, reasons: [Finding.Reason(Finding.Code(code), "does not decide it alone")])
      }
    }
    finding.witnessCount = Set(finding.citations.map { $0.source?.witness ?? "" }).count
    return finding
  }

  /// The finding where the store has only part of what is compared.
  func partial(_ claim: Claim, from fact: DerivedFact, _ what: String) -> Finding {
    finding(claim, .notInEvidence, "series.partial", what, from: fact)
  }

  /// The caveat that only part of what is compared is in the store.
  func partialCaveat(_ completeness: Completeness) -> [Finding.Reason] {
    completeness.isComplete
      ? []
      : [Finding.Reason(Finding.Code("series.partial"), completeness.description)]
  }
}
