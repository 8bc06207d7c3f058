// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension StatementJudge {
  /// What the events of the store say of "for the first time in N years".
  func firstFinding(_ draft: DraftClaim) -> Finding? {
    guard draft.claim.kind == .first, !draft.claim.isNegated, let value = draft.claim.value,
      let quantity = value.quantity, let years = quantity.value ?? quantity.low
    else { return nil }
    for match in measures(of: draft, share: scores.cutOff.value) {
      for mention in draft.entities where mention.weight >= ProximityWeights.parentClause {
        for id in mention.ids {
          let events = view.records(naming: id, measure: match.label.measure)
            .filter(isKnown).compactMap { record -> (record: EvidenceRecord, day: CalendarDate)? in
              guard case .date(let period) = record.value, let day = period.first,
                published.map({ day <= $0 }) ?? true
              else { return nil }
              return (record, day)
            }.sorted { ($0.day, $0.record.id.rawValue) < ($1.day, $1.record.id.rawValue) }
          let subjects = Set(events.map { $0.record.subject })
          guard events.count >= 2, subjects.count == 1, let last = events.last else { continue }
          let before = events[events.count - 2]
          return made(draft, match, mention, last: last, before: before, years, quantity)
        }
      }
    }
    return nil
  }

  private typealias Event = (record: EvidenceRecord, day: CalendarDate)

  private func made(
    _ draft: DraftClaim, _ match: MeasureScorer.Match, _ mention: EntityMention, last: Event,
    before: Event, _ years: ExactDecimal, _ quantity: Quantity
  ) -> Finding {
    var claim = draft.claim
    claim.subject = entityFacet(mention)
    claim.measure = Claim.Facet(
      text: match.range.map(text) ?? match.label.text, range: match.range,
      measures: [match.label.measure])
    let days = before.day.days(until: last.day)
    let isYears = quantity.unit?.code == "a"
    let gap = ExactDecimal(days).divided(by: ExactDecimal(isYears ? 36_525 : 1)) ?? .zero
    let length = isYears ? gap.scaled(byPowerOfTen: 2) : gap
    var finding = Finding(claim: claim, verdict: .notInEvidence)
    finding.citations = [view.citation(last.record), view.citation(before.record)]
    finding.witnessCount = 1
    finding.trace = [
      Finding.Step(
        "derive",
        "from \(before.day) to \(last.day): \(length.rounded(toPowerOfTen: -1).grouped()) \(isYears ? "years" : "days")",
        records: [before.record.id, last.record.id])
    ]
    guard isYears else { return finding }
    let agrees =
      ValueReading.readings(of: quantity).contains { $0.interval.contains(length) }
      || length.truncated(toPowerOfTen: 0) == years
    if agrees {
      finding.verdict = .consistent
      finding.strength = .derived
      finding.reasons = [
        Finding.Reason(
          Finding.Code("first.in-years"),
          "the one before was on \(before.day), \(length.rounded(toPowerOfTen: -1).grouped()) years earlier"
        )
      ]
      if !mention.ids.contains(where: { $0 == last.record.subjectID }) {
        finding.caveats = [
          Finding.Reason(
            Finding.Code("subject.through-place"), "the record is of \(last.record.subject)")
        ]
      }
    } else {
      finding.verdict = .inconsistent
      finding.reasons = [
        Finding.Reason(
          Finding.Code("first.other-years"),
          "the one before was on \(before.day), \(length.rounded(toPowerOfTen: -1).grouped()) years earlier"
        )
      ]
      finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: claim, value: length.truncated(toPowerOfTen: 0), note: nil)
    }
    return finding
  }
}
