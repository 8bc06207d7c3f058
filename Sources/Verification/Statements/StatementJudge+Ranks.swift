// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension StatementJudge {
  /// How many tokens after a superlative name what is ranked.
  private static let reach = 9

  /// One finding for each superlative of a clause.
  func rankFindings(_ statement: DraftClaim) -> [Finding] {
    guard !statement.claim.isNegated, statement.claim.modality != .conditional else { return [] }
    return Superlative.found(in: reading.tokens, range: statement.clause).compactMap {
      rankFinding($0, statement)
    }
  }

  private func rankFinding(_ superlative: Superlative, _ statement: DraftClaim) -> Finding? {
    let upper = min(statement.clause.upperBound, superlative.tokens.upperBound + Self.reach)
    let window = Range.between(superlative.tokens.lowerBound, upper)
    var local = statement
    local.terms = statement.terms.filter { window.overlaps($0.term.tokens) }
    local.clause = window
    let matches = measures(of: local, share: scores.cutOff.value)
    guard !matches.isEmpty, !superlative.isOfNoun || counts(superlative, matches) else {
      return nil
    }
    let start = nounPhraseStart(superlative, statement.clause)
    let subject = attached(before: start, in: statement)
    let end = matches.first?.range?.upperBound ?? Int(reading.tokens[upper - 1].end)
    var range = TextRange(
      Int(reading.tokens[start].start),
      max(end, Int(reading.tokens[superlative.tokens.upperBound - 1].end)))
    if let subject { range = range.union(subject.match.range) }
    var claim = statement.claim
    claim.kind = .rank
    claim.range = range
    claim.quote = text(range)
    claim.subject = subject.map(entityFacet)
    claim.measure = Claim.Facet(
      text: matches.first?.range.map(text) ?? "", range: matches.first?.range,
      measures: matches.map(\.label.measure))
    for match in matches {
      if let finding = recorded(
        claim, superlative, subject, statement, match.label.measure, window)
      {
        return finding
      }
    }
    for match in matches {
      if let finding = computed(
        claim, superlative, subject, statement, match.label.measure, window)
      {
        return finding
      }
    }
    if let partial = partialSet(claim, subject, matches) { return partial }
    return Finding(
      claim: claim, verdict: .notInEvidence,
      reasons: [
        Finding.Reason(
          Finding.Code("evidence.missing"),
          "no record gives this place in the order, nor the set to count it")
      ])
  }

  /// Whether "the most" stands right before the measure: not "most of its revenue", "the most modern plant".
  private func counts(_ superlative: Superlative, _ matches: [MeasureScorer.Match]) -> Bool {
    let next = superlative.tokens.upperBound
    guard superlative.tokens.lowerBound > 0, reading.tokens.indices.contains(next) else {
      return false
    }
    return reading.tokens[superlative.tokens.lowerBound - 1].code == Self.theWord
      && matches.first?.range?.lowerBound == Int(reading.tokens[next].start)
  }

  private static let theWord = WordHash.of("the")

  /// Where the phrase of a superlative starts: "the", "the world's", "its".
  private func nounPhraseStart(_ superlative: Superlative, _ clause: Range<Int>) -> Int {
    var index = superlative.tokens.lowerBound
    var steps = 0
    while index > clause.lowerBound, steps < 5 {
      let code = reading.tokens[index - 1].code
      let isPart =
        Self.phraseWords.contains(code)
        || (reading.tokens[index - 1].kind == .sign && (code == 0x27 || code == 0x2019))
      guard isPart else { break }
      index -= 1
      steps += 1
    }
    return index
  }

  private static let phraseWords = Set(
    ["the", "world", "s", "its", "a", "country", "region"].map { WordHash.of($0) })
  private static let copulas = Set(
    [
      "is", "was", "are", "were", "remains", "remained", "became", "become", "has", "had", "have",
      "be", "as", "still", "now", "also", "currently", "already",
    ].map { WordHash.of($0) })

  /// The entity that a superlative is told of.
  private func attached(before start: Int, in statement: DraftClaim) -> EntityMention? {
    var index = start
    while index > statement.clause.lowerBound,
      Self.copulas.contains(reading.tokens[index - 1].code) || reading.tokens[index - 1].isSign(",")
    {
      index -= 1
    }
    return statement.entities.first {
      $0.match.tokens.upperBound == index && $0.relation != .attribution
    }
  }

  // MARK: - From rank records

  private func recorded(
    _ claim: Claim, _ superlative: Superlative, _ subject: EntityMention?,
    _ statement: DraftClaim, _ measure: Measure.ID, _ phrase: Range<Int>
  ) -> Finding? {
    guard superlative.isHighest else { return nil }
    let records = view.records(ofMeasure: measure).filter {
      $0.nature == .rank && isKnown($0) && placeAgrees($0, statement, phrase)
    }
    func place(_ record: EvidenceRecord) -> Int? {
      if case .quantity(let quantity) = record.value { quantity.value?.asInt } else { nil }
    }
    guard let subject else {
      guard
        let record = records.first(where: { record in
          place(record) == superlative.place && isNamed(record.subjectID)
        })
      else { return nil }
      var finding = Finding(claim: claim, verdict: .consistent, strength: .exact)
      finding.claim.subject = Claim.Facet(
        text: record.subject, entities: [record.subjectID].compactMap { $0 }, origin: .context)
      finding.reasons = [
        Finding.Reason(
          Finding.Code("rank.described"),
          "the description is that of \(record.subject), which the text names")
      ]
      finding.citations = [view.citation(record)]
      finding.caveats = basisCaveats(record, among: records, place: place)
      return finding
    }
    let own = records.filter { record in
      subject.ids.contains { $0 == record.subjectID }
    }
    guard let first = own.max(by: { ($0.period?.last, $1.id) < ($1.period?.last, $0.id) }) else {
      return nil
    }
    if let agreeing = own.first(where: { place($0) == superlative.place }) {
      var finding = Finding(claim: claim, verdict: .consistent, strength: .exact)
      finding.reasons = [
        Finding.Reason(
          Finding.Code("rank.recorded"),
          "the record has \(agreeing.subject) at place \(superlative.place)")
      ]
      finding.citations = [view.citation(agreeing)]
      finding.caveats = basisCaveats(agreeing, among: own, place: place)
      return finding
    }
    var finding = Finding(claim: claim, verdict: .inconsistent)
    finding.reasons = [
      Finding.Reason(
        Finding.Code(superlative.place == 1 ? "rank.not-first" : "rank.other-place"),
        "the record has \(first.subject) at place \(place(first) ?? 0)")
    ]
    finding.citations = [view.citation(first)]
    return finding
  }

  private func basisCaveats(
    _ record: EvidenceRecord, among records: [EvidenceRecord], place: (EvidenceRecord) -> Int?
  ) -> [Finding.Reason] {
    let others = records.filter {
      $0.subjectID == record.subjectID && $0.basis != record.basis && place($0) != place(record)
    }
    guard let basis = record.basis else { return [] }
    return [
      Finding.Reason(
        Finding.Code("basis.differs"),
        "\(basis)"
          + (others.first.map { "; \($0.basis ?? "otherwise"), the place is \(place($0) ?? 0)" }
            ?? ""))
    ]
  }

  /// Whether the place of a record is that of the phrase, or of the sentence when the phrase has none.
  func placeAgrees(
    _ record: EvidenceRecord, _ statement: DraftClaim, _ phrase: Range<Int>
  ) -> Bool {
    guard let place = record.placeID, place != record.subjectID else { return true }
    let type = view.entity(place)?.type
    let near = statement.entities.filter {
      phrase.overlaps($0.match.tokens) && $0.ids.first.flatMap(view.entity)?.type == type
    }
    return (near.isEmpty ? statement.entities : near).contains { $0.ids.contains(place) }
  }

  /// Whether the document names an entity.
  private func isNamed(_ id: Entity.ID?) -> Bool {
    guard let id else { return false }
    return reading.names.contains { $0.targets.contains(.entity(id)) }
  }
}

private func < (left: (CalendarDate?, EvidenceRecord.ID), right: (CalendarDate?, EvidenceRecord.ID))
  -> Bool
{
  let a = left.0?.dayNumber ?? .min
  let b = right.0?.dayNumber ?? .min
  return a == b ? left.1 < right.1 : a < b
}
