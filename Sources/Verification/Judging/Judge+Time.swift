// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension Judge {
  /// Looks again at a verdict whose time the text may have meant for another figure.
  func settleTime(
    _ known: [EvidenceRecord], quantity: Quantity, draft: DraftClaim,
    in evaluation: inout Evaluation
  ) {
    guard let decided = evaluation.deciding.first else { return }
    if decided.period == nil, evaluation.verdict == .inconsistent, let time = draft.claim.time,
      time.period.map({ ($0.dayCount ?? Self.leastYear) < Self.leastYear }) ?? true
    {
      return withdraw(
        "the record gives no period, and \"\(time.text)\" may differ from what holds otherwise",
        from: &evaluation)
    }
    if evaluation.verdict == .inconsistent, let why = unsettled(draft, decided) {
      return withdraw(why, from: &evaluation)
    }
    if isStart(draft) {
      settleStart(known, decided: decided, quantity: quantity, draft: draft, in: &evaluation)
    } else if isEnd(draft), evaluation.verdict == .inconsistent,
      let begun = draft.claim.time?.period?.last,
      let end = ends(of: known, after: begun).first(where: { agrees($0, with: quantity) })
    {
      place(end, "the movement ended at", in: &evaluation)
    } else if draft.isTimeLent || draft.isTimeOfLaterClause, evaluation.verdict == .inconsistent,
      let time = draft.claim.time,
      let other = known.first(where: { $0.id != decided.id && agrees($0, with: quantity) })
    {
      withdraw(
        "\"\(time.text)\" may belong to the figure beside it; this figure is that of "
          + "\(other.period?.description ?? "another time") (\(other.id.rawValue))",
        from: &evaluation)
    } else if evaluation.verdict == .inconsistent, let time = draft.claim.time,
      isCountedFromText(time),
      let other = known.first(where: {
        $0.id != decided.id && agrees($0, with: quantity)
      })
    {
      withdraw(
        "\"\(time.text)\" counts from a time that the text does not clearly tell; this figure is that of "
          + "\(other.period?.description ?? "another time") (\(other.id.rawValue))",
        from: &evaluation)
    } else if evaluation.verdict == .inconsistent, draft.claim.time == nil, decided.period != nil {
      settleUnstated(known, quantity: quantity, draft: draft, in: &evaluation)
    }
  }

  /// Whether a time is some years back: "five years ago", "a decade ago".
  private func isYearsAgo(_ time: Claim.Time) -> Bool {
    guard let range = time.range else { return false }
    return reading.tokens(in: range).contains { reading.tokens[$0].code == Self.ago }
  }

  private static let ago = WordHash.of("ago")

  /// Whether a time counts from one told before it: "in the year before".
  private func isCountedFromText(_ time: Claim.Time) -> Bool {
    guard let range = time.range else { return false }
    return reading.mentions(in: range).contains { $0.range == range && $0.anchor == .contextual }
  }

  /// Why the time that a text names does not settle which figure it means; `nil` where it does.
  private func unsettled(_ draft: DraftClaim, _ decided: EvidenceRecord) -> String? {
    guard let time = draft.claim.time, let recorded = decided.period else { return nil }
    guard let claimed = time.period else {
      return "\"\(time.text)\" counts from a date that the document does not give"
    }
    if time.isRelative, claimed.granularity == .year, recorded == claimed, isYearsAgo(time) {
      return "\"\(time.text)\" may be a year more or less"
    }
    // What happened on Christmas Eve, or on Tuesday, is no amount of its year; a level of the year may be told of its last day.
    guard time.isRelative, claimed.granularity == .day, (recorded.dayCount ?? 1) > Self.leastDays,
      recorded.contains(claimed), claimed.last != recorded.last, !draft.isAtMoment,
      decided.nature != .stock, decided.nature != .rank, decided.nature != .event
    else { return nil }
    return "the text tells of a day, and the record of all of \(recorded)"
  }

  /// How many days a record has at least that is none of a day or a night.
  private static let leastDays = 4

  /// A figure whose sentence names only the time that it is held against comes after that.
  private func settleUnstated(
    _ known: [EvidenceRecord], quantity: Quantity, draft: DraftClaim,
    in evaluation: inout Evaluation
  ) {
    if let part = partOfYear(toldBefore: draft), let days = part.dayCount,
      let decided = evaluation.deciding.first?.period, (decided.dayCount ?? 0) > days * 3 / 2
    {
      return withdraw(
        "the text tells of \(part) beside it, and the record of \(decided)", from: &evaluation)
    }
    if let base = draft.heldAgainst?.last,
      let record = known.first(where: { record in
        (record.period?.first).map { $0 > base } ?? false && agrees(record, with: quantity)
      })
    {
      return withdraw(
        "the text names only the time that the figure is held against; this figure is that of "
          + "\(record.period?.description ?? "another time") (\(record.id.rawValue))",
        from: &evaluation)
    }
  }

  /// The month, quarter or half-year that the figure is held against, or that the sentence before tells.
  private func partOfYear(toldBefore draft: DraftClaim) -> Period? {
    guard let period = draft.heldAgainst ?? draft.contextTimes.first,
      let days = period.dayCount, Self.partOfYear.contains(days)
    else { return nil }
    return period
  }

  /// The days of what counts as a month, a quarter or a half of a year.
  private static let partOfYear = 28...184

  /// The fewest days of what counts as a year; a month or a season is no time of an undated record.
  private static let leastYear = 350

  /// Whether the figure is the one that a movement began at, and no time is named for it: "fell to 4% from 5%".
  private func isStart(_ draft: DraftClaim) -> Bool {
    draft.claim.value?.change?.role == .from
      && (!draft.isTimeAttached || draft.claim.time?.period == nil)
  }

  /// Whether the figure is the one that a movement ended at, and the only time named is that of its beginning.
  private func isEnd(_ draft: DraftClaim) -> Bool {
    draft.claim.value?.change?.role == .to && draft.isTimeLent
  }

  /// The records that a movement begun on a day may have ended at: the next one, or the newest.
  private func ends(of known: [EvidenceRecord], after day: CalendarDate) -> [EvidenceRecord] {
    let later = known.filter { record in (record.period?.first).map { $0 > day } ?? false }
    let days = later.compactMap { $0.period?.last }
    return later.filter { $0.period?.last == days.min() || $0.period?.last == days.max() }
  }

  /// A movement begins before it ends: only an earlier record can be the one meant.
  private func settleStart(
    _ known: [EvidenceRecord], decided: EvidenceRecord, quantity: Quantity, draft: DraftClaim,
    in evaluation: inout Evaluation
  ) {
    guard let end = draft.claim.time?.period?.last ?? decided.period?.last else { return }
    let earlier = known.filter { record in (record.period?.last).map { $0 < end } ?? false }
    guard !earlier.isEmpty || evaluation.verdict == .consistent else { return }
    // The figure before, or that of the beginning of "between 2019 and 2023"; an older one only by chance.
    let before = earlier.compactMap { $0.period?.last }.max()
    let opening = draft.claim.time?.period.flatMap { $0.granularity == .span ? $0.first : nil }
    let starts = earlier.filter { record in
      record.period?.last == before || opening.map { record.period?.first == $0 } ?? false
    }
    guard let start = starts.first(where: { agrees($0, with: quantity) }) else {
      if let start = YearBefore(reading: reading, draft: draft).record(
        among: earlier, until: decided), !earlier.contains(where: { agrees($0, with: quantity) }),
        refute(with: start, in: &evaluation)
      {
        return
      }
      return withdraw(
        "the movement began at a time that the text does not name, and the record before it has "
          + "another figure", from: &evaluation)
    }
    place(start, "the movement began at", in: &evaluation)
  }

  /// Lets the record of the year before call the figure wrong that a movement is said to have begun at.
  private func refute(with record: EvidenceRecord, in evaluation: inout Evaluation) -> Bool {
    guard case .quantity(let recorded) = record.value, let value = recorded.value else {
      return false
    }
    evaluation.verdict = .inconsistent
    evaluation.strength = nil
    evaluation.figureAgrees = false
    evaluation.deciding = [record]
    evaluation.suggested = value
    evaluation.reasons = [
      Finding.Reason(
        Finding.Code("value.differs"),
        "the movement began at \(written(record)), the figure of "
          + "\(record.period?.description ?? "the year before"), and no record gives the text's")
    ]
    return true
  }

  /// Lets the record of one end of a movement decide.
  private func place(_ record: EvidenceRecord, _ what: String, in evaluation: inout Evaluation) {
    for other in evaluation.deciding where other.id != record.id {
      evaluation.reject(rejection(other, "period.other", "is of the movement's other end"))
    }
    evaluation.verdict = .consistent
    evaluation.strength = .approximate
    evaluation.figureAgrees = true
    evaluation.deciding = [record]
    evaluation.suggested = nil
    evaluation.reasons = [
      Finding.Reason(
        Finding.Code("period.of-movement"),
        "\(what) \(written(record)), the figure of "
          + "\(record.period?.description ?? "another time")")
    ]
  }

  func agrees(_ record: EvidenceRecord, with quantity: Quantity) -> Bool {
    guard case .quantity(let recorded) = record.value,
      let conversion = converter.factor(
        from: recorded.unit, to: quantity.unit, at: record, asOf: asOf)
    else { return false }
    return ValueComparison.compare(quantity, with: recorded, factor: conversion.factor).agrees
  }

  private func withdraw(_ reason: String, from evaluation: inout Evaluation) {
    for record in evaluation.deciding {
      evaluation.reject(
        rejection(record, "period.unclear", "may be of another time than the figure"))
    }
    evaluation.verdict = .notInEvidence
    evaluation.strength = nil
    evaluation.figureAgrees = false
    evaluation.deciding = []
    evaluation.suggested = nil
    evaluation.reasons = [Finding.Reason(Finding.Code("period.unclear"), reason)]
  }
}
