// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds one claim against the records of one thing.
final class Judge {
  let view: EvidenceView
  let converter: UnitConverter
  let scores: BindingScores
  let reading: DocumentReading
  /// The day whose knowledge counts; `nil` for everything in the store.
  let asOf: CalendarDate?
  /// Whether to tell the steps and what was set aside.
  let explains: Bool

  init(
    view: EvidenceView, converter: UnitConverter, scores: BindingScores, reading: DocumentReading,
    asOf: CalendarDate?, explains: Bool
  ) {
    self.view = view
    self.converter = converter
    self.scores = scores
    self.reading = reading
    self.asOf = asOf
    self.explains = explains
  }

  /// What a candidate's records say of a claim with an amount.
  func evaluate(_ candidate: Candidate, for draft: DraftClaim) -> Evaluation {
    var evaluation = Evaluation(
      candidate: candidate, verdict: .notInEvidence, explains: explains)
    evaluation.note(bindingStep(candidate))
    let known = knownRecords(of: candidate, into: &evaluation)
    let chosen = chosenRecords(known, for: draft, into: &evaluation)
    guard !chosen.isEmpty, let mention = draft.claim.value,
      let quantity = FractionInWords.quantity(of: mention, heldAgainst: chosen)
    else { return evaluation }
    let signs = SignInWords(reading: reading, draft: draft, candidate: candidate)
    var isOpposed = false
    var held: [(record: EvidenceRecord, comparison: ValueComparison, factor: ExactDecimal)] = []
    for record in chosen {
      guard case .quantity(let recorded) = record.value else { continue }
      guard
        let conversion = converter.factor(
          from: recorded.unit, to: quantity.unit, at: record, asOf: asOf)
      else {
        evaluation.reject(
          rejection(
            record, "unit.no-conversion",
            "no record of the store converts \(recorded.unit?.code ?? "1") to \(quantity.unit?.code ?? "1")"
          ))
        continue
      }
      if let step = conversion.step { evaluation.note(step) }
      var factor = conversion.factor
      let sign = signs.relation(to: recorded, label: record.measure)
      if sign == .turned {
        factor = -factor
        evaluation.note(
          Finding.Step(
            "sign", "the text tells the record's negative amount as a loss or a fall",
            records: [record.id]))
      }
      var comparison = ValueComparison.compare(quantity, with: recorded, factor: factor)
      if sign == .opposed, comparison.agrees {
        isOpposed = true
        comparison = ValueComparison(
          outcome: .differs(
            text: "the record's amount lies above zero, and the text tells a loss or a fall"))
      }
      // "4.1 degrees" may be of either scale: what differs need not be wrong.
      if quantity.unit?.code == "deg", recorded.unit?.code != "deg", !comparison.agrees {
        evaluation.reject(
          rejection(record, "unit.no-conversion", "the text does not say degrees of which scale"))
        continue
      }
      held.append((record, comparison, factor))
    }
    decide(held, quantity: quantity, draft: draft, into: &evaluation)
    if isOpposed { evaluation.suggested = nil }
    settleTime(known, quantity: quantity, draft: draft, in: &evaluation)
    return evaluation
  }

  private func bindingStep(_ candidate: Candidate) -> Finding.Step {
    var text =
      "\"\(candidate.records.first?.subject ?? candidate.key.subject)\" and \"\(candidate.measure.label.text)\" score "
      + Self.shown(candidate.score)
    let rows = (candidate.measure.rows + candidate.rows).filter { $0.value != 0 }
    if !rows.isEmpty {
      text +=
        " ("
        + rows.map { "\($0.name) \($0.value > 0 ? "+" : "")\(Self.shown($0.value))" }
        .joined(separator: ", ") + ")"
    }
    return Finding.Step("bind", text, records: candidate.records.prefix(6).map(\.id))
  }

  static func shown(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let digits = hundredths % 100
    return
      "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  func rejection(_ record: EvidenceRecord, _ code: String, _ message: String) -> Finding.Rejection {
    Finding.Rejection(
      citation: view.citation(record), reasons: [Finding.Reason(Finding.Code(code), message)])
  }

  // MARK: - What was known

  /// The records known on the day, without those replaced by then.
  private func knownRecords(
    of candidate: Candidate, into evaluation: inout Evaluation
  ) -> [EvidenceRecord] {
    var known: [EvidenceRecord] = []
    for record in candidate.records.sorted(by: { $0.id < $1.id }) {
      if let asOf, let day = view.knownSince(record), day > asOf {
        evaluation.reject(
          rejection(
            record, "vintage.later", "became known on \(day), after \(asOf)"))
      } else {
        known.append(record)
      }
    }
    let replaced = Set(known.compactMap(\.supersedes))
    let allReplaced = Set(candidate.records.compactMap(\.supersedes))
    return known.filter { record in
      let isReplaced =
        replaced.contains(record.id)
        || (record.status.contains(.superseded) && !allReplaced.contains(record.id))
      if isReplaced {
        evaluation.reject(
          rejection(record, "vintage.superseded", "was replaced by a later figure"))
      }
      return !isReplaced
    }
  }

  // MARK: - When it holds

  /// The records of the time that the claim speaks of.
  private func chosenRecords(
    _ known: [EvidenceRecord], for draft: DraftClaim, into evaluation: inout Evaluation
  ) -> [EvidenceRecord] {
    guard !known.isEmpty else { return [] }
    let claimed = draft.claim.time?.period
    if let time = draft.claim.time, time.isRelative {
      if let period = time.period {
        evaluation.note(Finding.Step("period", "\"\(time.text)\" is \(period)"))
      } else {
        evaluation.caveats.append(
          Finding.Reason(
            Finding.Code("period.unresolved"),
            "\"\(time.text)\" counts from a date that the document does not give"))
      }
    }
    let fits = known.map { ($0, PeriodFit.fit($0.period, claimed: claimed, nature: $0.nature)) }
    let best = fits.map(\.1).min() ?? .other
    switch best {
    case .exact, .within, .covers:
      let chosen = fits.filter { $0.1 == best }.map(\.0)
      rejectOthers(known, chosen: chosen, claimed: claimed, into: &evaluation)
      return best == .within ? latest(chosen) : chosen
    case .undated:
      evaluation.note(
        Finding.Step(
          "period",
          "the record gives no period, so it is held against any"
            + (claimed.map { " (the text says \($0))" } ?? ""),
          records: fits.filter { $0.1 == .undated }.prefix(3).map(\.0.id)))
      return fits.filter { $0.1 == .undated }.map(\.0)
    case .unstated:
      let (chosen, why) = untimed(known, for: draft)
      if let period = chosen.first?.period {
        evaluation.note(
          Finding.Step(
            "period", "the text names no time, so \(why): \(period)", records: chosen.map(\.id)))
      }
      rejectOthers(known, chosen: chosen, claimed: nil, into: &evaluation)
      return chosen
    case .other:
      return newest(known, before: claimed, into: &evaluation)
    }
  }

  /// The records of a figure without a time of its own: the newest, or those of a time told before it.
  ///
  /// A text goes on in the time that it has told, or comes back to the present: what agrees with
  /// either may mean it, and only what agrees with neither is wrong.
  private func untimed(
    _ known: [EvidenceRecord], for draft: DraftClaim
  ) -> (records: [EvidenceRecord], why: String) {
    let begun = known.filter { record in
      guard let asOf, let first = record.period?.first else { return true }
      return first <= asOf
    }
    let newest = (latest(begun.isEmpty ? known : begun), "the newest known figure counts")
    guard let quantity = draft.claim.value?.quantity else { return newest }
    func agree(_ records: [EvidenceRecord]) -> Bool {
      records.contains { agrees($0, with: quantity) }
    }
    if agree(newest.0) { return newest }
    let told = draft.contextTimes.map { time in
      known.filter { PeriodFit.fit($0.period, claimed: time, nature: $0.nature) == .exact }
    }.filter { !$0.isEmpty }
    return (told.first(where: agree) ?? told.first).map { ($0, "the time told before counts") }
      ?? newest
  }

  private func rejectOthers(
    _ known: [EvidenceRecord], chosen: [EvidenceRecord], claimed: Period?,
    into evaluation: inout Evaluation
  ) {
    guard explains else { return }
    for record in known where !chosen.contains(where: { $0.id == record.id }) {
      let period = record.period.map(\.description) ?? "no period"
      evaluation.reject(
        rejection(
          record, "period.other",
          "is of \(period)" + (claimed.map { ", the text of \($0)" } ?? ", not the newest")))
    }
  }

  /// The records whose period ends last.
  private func latest(_ records: [EvidenceRecord]) -> [EvidenceRecord] {
    let last = records.compactMap { $0.period?.last }.max()
    guard let last else { return records }
    return records.filter { $0.period?.last == last }
  }

  /// The newest figure known, where the claim's own period has none yet.
  private func newest(
    _ known: [EvidenceRecord], before claimed: Period?, into evaluation: inout Evaluation
  ) -> [EvidenceRecord] {
    guard let claimed, let end = claimed.last else { return [] }
    let earlier = known.filter { record in
      guard let last = record.period?.last else { return false }
      return last <= end && record.period.map { !claimed.overlaps($0) || $0.last == end } ?? false
    }
    let chosen = latest(earlier)
    guard let day = chosen.first?.period?.last, day.days(until: claimed.first ?? end) <= 400,
      !known.contains(where: { ($0.period?.first).map { $0 > end } ?? false })
    else {
      rejectOthers(known, chosen: [], claimed: claimed, into: &evaluation)
      evaluation.reasons = [
        Finding.Reason(
          Finding.Code("period.missing"),
          "the store has this measure, but no figure for \(claimed)")
      ]
      return []
    }
    rejectOthers(known, chosen: chosen, claimed: claimed, into: &evaluation)
    evaluation.caveats.append(
      Finding.Reason(
        Finding.Code("period.newest-known"),
        "the newest figure known is of \(chosen.first?.period?.description ?? ""), not \(claimed)"))
    evaluation.note(
      Finding.Step(
        "period", "no figure for \(claimed) was known, so the newest before it counts",
        records: chosen.map(\.id)))
    return chosen
  }
}
