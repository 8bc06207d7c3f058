// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension StatementJudge {
  /// How many figures a comparison needs before it is worth telling.
  private static let smallestSet = 10

  /// The place that is counted among the records of a measure.
  func computed(
    _ claim: Claim, _ superlative: Superlative, _ subject: EntityMention?,
    _ statement: DraftClaim, _ measure: Measure.ID, _ phrase: Range<Int>
  ) -> Finding? {
    guard let id = subject?.ids.first else { return nil }
    let all = view.records(ofMeasure: measure).filter {
      isKnown($0) && $0.nature != .rank && placeAgrees($0, statement, phrase)
    }
    let own = all.filter { $0.subjectID == id }
    guard let set = set(of: all, own: own, statement, superlative), set.figures.count >= 2,
      set.hasOneUnit,
      let fact = set.isRanked(
        superlative.place, id, from: superlative.isHighest ? .highest : .lowest)
    else { return nil }
    let roster = roster(of: statement)
    let isRoster = roster == set.figures.count
    if !isRoster, isLimited(superlative, statement) { return nil }
    var finding = Finding(claim: claim, verdict: .notInEvidence)
    finding.trace = fact.steps
    finding.citations = fact.records.compactMap { view.store.record($0) }
      .filter { isRoster || $0.subjectID == id }.map(view.citation)
    let figures = set.figures.count
    if let roster, roster < figures { return nil }
    switch fact.holds {
    case true?:
      guard isRoster || roster == nil && figures >= Self.smallestSet else { return nil }
      finding.verdict = .consistent
      finding.strength = .derived
      let text =
        isRoster ? fact.steps.last?.text ?? "" : fact.completeness.description
      finding.reasons = [Finding.Reason(Finding.Code("rank.computed"), text)]
      if !isRoster, !fact.completeness.isComplete {
        finding.caveats = [
          Finding.Reason(Finding.Code("rank.partial-set"), fact.completeness.description)
        ]
      }
    case false?:
      finding.verdict = .inconsistent
      finding.reasons = [
        Finding.Reason(
          Finding.Code(superlative.place == 1 ? "rank.not-first" : "rank.other-place"),
          fact.steps.last?.text ?? "the figures put others ahead")
      ]
    case nil:
      // With all of them at hand, a better place than the one told refutes it too.
      guard isRoster else { return nil }
      finding.verdict = .inconsistent
      finding.reasons = [
        Finding.Reason(
          Finding.Code("rank.other-place"), fact.steps.last?.text ?? "the place is another")
      ]
    }
    return finding
  }

  /// The figures of all subjects at the time told, else at the newest that the subject has.
  private func set(
    of all: [EvidenceRecord], own: [EvidenceRecord], _ statement: DraftClaim,
    _ superlative: Superlative
  ) -> FigureSet? {
    let told = statement.claim.time?.period.flatMap { time in
      own.first { $0.period?.first == time.first && $0.period?.last == time.last }?.period
    }
    let newest = own.compactMap(\.period).max { left, right in
      let (a, b) = (left.last?.dayNumber ?? .max, right.last?.dayNumber ?? .max)
      return a == b
        ? (left.first?.dayNumber ?? .min) < (right.first?.dayNumber ?? .min) : a < b
    }
    let period = told ?? newest
    let next = superlative.tokens.upperBound
    let isSettlement =
      reading.tokens.indices.contains(next)
      && Self.settlementWords.contains(reading.tokens[next].code)
      || own.first.map { isType($0.subjectID, in: Self.settlements) } ?? false
    // A town and the country around it cannot stand in one order.
    return FigureSet(
      records: all.filter {
        $0.period == period && !(isSettlement && isType($0.subjectID, in: Self.realms))
      })
  }

  /// How many things the clause says there are to compare: "of the three", "of 27 countries".
  private func roster(of statement: DraftClaim) -> Int? {
    let tokens = reading.tokens
    let sentence = reading.tokens(in: statement.claim.sentence)
    for index in sentence where tokens[index].kind == .word {
      guard tokens[index].code == SeriesWords.of else { continue }
      var next = index + 1
      while next < sentence.upperBound, Self.rosterWords.contains(tokens[next].code) { next += 1 }
      guard next < sentence.upperBound, next > index + 1 else { continue }
      if let count = SeriesWords.cardinals[tokens[next].code], count > 1 { return count }
      if tokens[next].kind == .digits,
        let count = Int(reading.document.text(in: tokens[next].range)), count > 1, count < 1000
      {
        return count
      }
    }
    return nil
  }

  private static let rosterWords = WordHash.all(
    of: "the these those all big bigger biggest large larger largest main major leading other")

  /// Whether what is ranked are some of many: "of the big Nordic countries", "among listed banks".
  private func isLimited(_ superlative: Superlative, _ statement: DraftClaim) -> Bool {
    let tokens = reading.tokens
    let sentence = reading.tokens(in: statement.claim.sentence)
    let reach = superlative.tokens.upperBound + Self.limitReach
    let link = Range.between(superlative.tokens.upperBound, min(reach, sentence.upperBound)).first {
      Self.setLinks.contains(tokens[$0].code) || tokens[$0].kind == .sign
    }
    guard var index = link, tokens[index].kind == .word else { return false }
    index += 1
    var count = 0
    while index < sentence.upperBound, tokens[index].kind == .word || tokens[index].isSign("-") {
      let code = tokens[index].code
      if Self.limiters.contains(code) { return true }
      if Self.ends.contains(code) { break }
      let isNamed = reading.names.contains { $0.tokens.contains(index) }
      if !isNamed, !Self.rosterWords.contains(code), SeriesWords.cardinals[code] == nil,
        tokens[index].kind == .word
      {
        count += 1
      }
      index += 1
    }
    return count > 1
  }

  private static let limitReach = 6
  private static let setLinks = WordHash.all(of: "of among amongst")
  private static let limiters = WordHash.all(
    of: "big bigger large larger small smaller main major other rich richer poor poorer leading")
  private static let ends = WordHash.all(
    of: "in at on with by for and but since is was are were has have had that which who as")

  private func isType(_ id: Entity.ID?, in types: Set<String>) -> Bool {
    id.flatMap(view.entity).map { types.contains($0.type) } ?? false
  }

  private static let settlementWords = WordHash.all(
    of: "city cities town towns village villages municipality metropolis")
  private static let settlements: Set<String> = ["city", "town", "village", "municipality"]
  private static let realms: Set<String> = [
    "country", "territory", "nation", "state", "region", "province", "bloc", "continent", "place",
  ]

  /// The finding that the store has only part of what a superlative ranges over.
  func partialSet(
    _ claim: Claim, _ subject: EntityMention?, _ matches: [MeasureScorer.Match]
  ) -> Finding? {
    guard let id = subject?.ids.first else { return nil }
    for match in matches {
      let records = view.records(naming: id, measure: match.label.measure).filter {
        isKnown($0) && $0.subjectID == id && $0.nature != .rank
      }
      guard let first = records.first, case .quantity = first.value else { continue }
      let known = Set(
        view.records(ofMeasure: match.label.measure).filter(isKnown).map(\.subject))
      var finding = Finding(claim: claim, verdict: .notInEvidence)
      finding.reasons = [
        Finding.Reason(
          Finding.Code("series.partial"),
          "a place in an order needs all it ranges over; the store has \(match.label.text) of "
            + "\(known.count)")
      ]
      return finding
    }
    return nil
  }
}
