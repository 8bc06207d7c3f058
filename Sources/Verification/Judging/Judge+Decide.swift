// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension Judge {
  typealias Held = (record: EvidenceRecord, comparison: ValueComparison, factor: ExactDecimal)

  /// Weighs what the records of the right time say.
  func decide(
    _ held: [Held], quantity: Quantity, draft: DraftClaim, into evaluation: inout Evaluation
  ) {
    let weighed = currentVintages(held, into: &evaluation)
    let agreeing = weighed.filter { $0.comparison.agrees }.sorted(by: isWeightier)
    let misinforming = weighed.filter {
      if case .misinforms = $0.comparison.outcome { true } else { false }
    }.sorted(by: isWeightier)
    let differing = weighed.filter { $0.comparison.differs }.sorted(by: isWeightier)
    let isStale = evaluation.caveats.contains { $0.code.rawValue == "period.newest-known" }
    if let first = agreeing.first {
      accept(first, agreeing: agreeing, differing: differing, draft: draft, into: &evaluation)
    } else if let first = misinforming.first,
      case .misinforms(let code, let text) = first.comparison.outcome
    {
      evaluation.verdict = .misleading
      evaluation.reasons.append(Finding.Reason(Finding.Code(code), text))
      evaluation.deciding = misinforming.map(\.record)
      evaluation.suggested = amount(first)
    } else if let first = differing.first, case .differs(let text) = first.comparison.outcome {
      evaluation.note(Finding.Step("compare", text, records: [first.record.id]))
      if isStale {
        evaluation.verdict = .notInEvidence
        evaluation.reasons.append(
          Finding.Reason(
            Finding.Code("period.missing"),
            "the store has no figure for \(draft.claim.time?.period?.description ?? "that time"); the newest known differs"
          ))
        for item in differing {
          evaluation.reject(
            rejection(item.record, "period.other", "is of another period, and differs"))
        }
      } else {
        evaluation.verdict = .inconsistent
        evaluation.reasons.append(
          Finding.Reason(Finding.Code("value.differs"), text + recordName(first.record)))
        evaluation.deciding = differing.map(\.record)
        evaluation.suggested = amount(first)
      }
    } else if let first = weighed.first, case .undecided(let text) = first.comparison.outcome {
      evaluation.reasons.append(Finding.Reason(Finding.Code("value.undecided"), text))
      for item in weighed {
        evaluation.reject(rejection(item.record, "value.undecided", text))
      }
    }
  }

  private func recordName(_ record: EvidenceRecord) -> String {
    " (\(record.subject), \(record.measureWithMembers)\(record.period.map { ", \($0)" } ?? ""))"
  }

  private func amount(_ held: Held) -> ExactDecimal? {
    guard case .quantity(let quantity) = held.record.value,
      let value = quantity.value ?? quantity.low ?? quantity.high
    else { return nil }
    return value * held.factor
  }

  // MARK: - Agreement

  private func accept(
    _ first: Held, agreeing: [Held], differing: [Held], draft: DraftClaim,
    into evaluation: inout Evaluation
  ) {
    guard case .agrees(let code, let strength, let text) = first.comparison.outcome else { return }
    evaluation.note(Finding.Step("compare", text, records: [first.record.id]))
    evaluation.figureAgrees = true
    evaluation.verdict = .consistent
    evaluation.strength = strength
    evaluation.reasons.append(Finding.Reason(Finding.Code(code), text + recordName(first.record)))
    evaluation.deciding = agreeing.map(\.record)
    evaluation.suggested = amount(first)
    addStatusCaveats(first.record, into: &evaluation)
    weigh(first, against: differing, into: &evaluation)
    if isStockToldAsFlow(first.record, draft: draft, candidate: evaluation.candidate) {
      evaluation.verdict = .misleading
      evaluation.strength = nil
      let day = first.record.period?.last.map { " at \($0)" } ?? ""
      evaluation.reasons.insert(
        Finding.Reason(
          Finding.Code("nature.stock-as-flow"),
          "the record is the amount accumulated\(day), the text tells it as the amount of \"\(draft.claim.time?.text ?? "a period")\""
        ), at: 0)
      evaluation.suggestedNote = first.record.period?.last.map(Self.moment)
    }
  }

  /// The words for the day that an accumulated amount is told for.
  private static func moment(_ day: CalendarDate) -> String {
    day.month == 12 && day.day == 31 ? "at the end of \(day.year)" : "as of \(day)"
  }

  private func addStatusCaveats(_ record: EvidenceRecord, into evaluation: inout Evaluation) {
    for status in record.status {
      let text: String
      switch status {
      case .provisional: text = "the figure is provisional"
      case .estimated: text = "the figure is an estimate"
      case .forecast: text = "the figure is a forecast"
      case .revised: text = "the figure has been revised"
      default: continue
      }
      evaluation.caveats.append(
        Finding.Reason(Finding.Code("status.\(status.rawValue)"), text))
    }
  }

  /// Weighs records that agree with the text against records of the same time that do not.
  private func weigh(
    _ first: Held, against differing: [Held], into evaluation: inout Evaluation
  ) {
    guard let rival = differing.first else { return }
    let otherBasis = rival.record.basis != first.record.basis
    let primaryAgrees = tier(first.record) == .primary
    let primaryDiffers = tier(rival.record) == .primary
    for item in differing {
      evaluation.reject(
        otherBasis
          ? rejection(
            item.record, "basis.other",
            "follows another definition: \(item.record.basis ?? "none given")")
          : rejection(item.record, "value.differs", "says otherwise"))
    }
    if otherBasis {
      evaluation.caveats.append(
        Finding.Reason(
          Finding.Code("basis.differs"),
          "on another basis (\(rival.record.basis ?? "none given")) the figure is \(written(rival.record))"
        ))
    } else if primaryAgrees, !primaryDiffers {
      evaluation.caveats.append(
        Finding.Reason(
          Finding.Code("evidence.secondary-differs"),
          "a secondary source says \(written(rival.record))"))
    } else if witness(first.record) != witness(rival.record) {
      evaluation.verdict = .conflictingEvidence
      evaluation.strength = nil
      evaluation.reasons.insert(
        Finding.Reason(
          Finding.Code("evidence.conflicts"),
          "independent records disagree: \(written(first.record)) and \(written(rival.record))"),
        at: 0)
      evaluation.deciding.append(contentsOf: differing.map(\.record))
    }
  }

  private func tier(_ record: EvidenceRecord) -> Source.Tier? { view.source(of: record)?.tier }

  private func witness(_ record: EvidenceRecord) -> String {
    view.source(of: record)?.witness ?? record.sourceID.rawValue
  }

  /// A record's amount as a trace prints it.
  func written(_ record: EvidenceRecord) -> String {
    switch record.value {
    case .quantity(let quantity):
      guard let value = quantity.value ?? quantity.low ?? quantity.high else { return "a range" }
      return Figure.written(value, quantity.unit)
    case .entity(let name): return name
    case .date(let period): return period.description
    case .text(let text): return text
    }
  }

  private func isWeightier(_ left: Held, _ right: Held) -> Bool {
    let order: (Held) -> (Int, Int, String) = { item in
      let tier = self.tier(item.record) == .primary ? 0 : 1
      let strength: Int
      if case .agrees(_, let level, _) = item.comparison.outcome {
        strength = Strength.allCases.firstIndex(of: level) ?? 9
      } else {
        strength = 9
      }
      return (tier, strength, item.record.id.rawValue)
    }
    return order(left) < order(right)
  }

  /// Of one origin, period and basis, the newest vintage speaks.
  private func currentVintages(_ held: [Held], into evaluation: inout Evaluation) -> [Held] {
    var newest: [String: CalendarDate] = [:]
    func key(_ record: EvidenceRecord) -> String {
      "\(record.basis ?? "")|\(record.period?.description ?? "")|\(witness(record))"
    }
    for item in held {
      guard let day = item.record.vintage else { continue }
      newest[key(item.record)] = max(newest[key(item.record)] ?? day, day)
    }
    return held.filter { item in
      guard let day = item.record.vintage, let last = newest[key(item.record)], day < last else {
        return true
      }
      evaluation.reject(
        rejection(item.record, "vintage.superseded", "a figure of \(last) replaces it"))
      return false
    }
  }

  /// Whether a level at a moment is told as the amount of a period.
  private func isStockToldAsFlow(
    _ record: EvidenceRecord, draft: DraftClaim, candidate: Candidate
  ) -> Bool {
    guard hasStockLabel(record), candidate.measure.natureOpen, let time = draft.claim.time
    else { return false }
    let granularity = time.period?.granularity
    let isSpan = granularity.map { $0 != .day } ?? true
    return isSpan && !draft.isAtMoment
  }

  private func hasStockLabel(_ record: EvidenceRecord) -> Bool {
    (record.nature == .stock || record.nature == nil)
      && TermReader.english.terms(ofLabel: record.measure).contains {
        $0.axis == TermTables.Axis.nature && $0.concept == TermTables.qualifier("position")
      }
  }
}
