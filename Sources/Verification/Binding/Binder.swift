// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Finds the records that a claim speaks of.
struct Binder {
  let view: EvidenceView
  let scores: BindingScores
  let reading: DocumentReading

  /// The things of the store that a claim may mean, best first, those below the cut-off included.
  func candidates(for draft: DraftClaim) -> [Candidate] {
    let labels = view.labels(near: draft.terms)
    // In most statements of a text nothing is told that the store knows: then there is nothing to score.
    guard let value = draft.claim.value, !labels.isEmpty,
      draft.entities.prefix(Self.entityLimit).contains(where: { $0.ids.contains(where: view.holds) }
      )
    else { return [] }
    let valueTokens = reading.tokens(in: value.range)
    // "Second-quarter revenue": a time before the measure makes no other thing of it.
    let times = reading.mentions(in: draft.claim.sentence).filter {
      $0.kind == .date || $0.kind == .period
    }
    let named =
      draft.entities.filter { $0.origin == .stated }.map(\.match.tokens)
      + times.map { reading.tokens(in: $0.range) }
    let scorer = MeasureScorer(
      scores: scores, draft: draft, tokens: reading.tokens, value: valueTokens, named: named)
    var found: [Candidate.Key: Candidate] = [:]
    let sides = Side.all(of: draft)
    let matches = MeasureScorer.ranked(labels.map(scorer.match), scores: scores)
    for match in toldApart(matches, in: draft.claim.sentence) where match.score > 0.15 {
      for entity in draft.entities.prefix(Self.entityLimit) {
        for id in entity.ids {
          for record in view.records(naming: id, measure: match.label.measure) {
            consider(
              record, of: id, match: match, entity: entity, sides: sides, draft: draft,
              into: &found)
          }
        }
      }
    }
    let members = MemberBinding(scores: scores, scorer: scorer, reading: reading, draft: draft)
    return members.settled(Array(found.values)).sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      return (left.records.map(\.id).min() ?? left.records[0].id)
        < (right.records.map(\.id).min() ?? right.records[0].id)
    }
  }

  /// The labels without those that differ from one named whole only by a number: "scope 1 emissions".
  private func toldApart(
    _ matches: [MeasureScorer.Match], in sentence: TextRange
  ) -> [MeasureScorer.Match] {
    var named: Set<Measure.ID> = []
    for name in reading.names(in: sentence) {
      for case .measure(let id) in name.targets { named.insert(id) }
    }
    let whole = matches.filter { named.contains($0.label.measure) && Self.hasDigit($0.label.text) }
    guard !whole.isEmpty else { return matches }
    return matches.filter { match in
      named.contains(match.label.measure) || !Self.hasDigit(match.label.text)
        || !whole.contains { other in
          other.label.concepts == match.label.concepts
            && other.label.qualifiers == match.label.qualifiers
        }
    }
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// How many entities of one claim are looked up.
  static let entityLimit = 8

  private func consider(
    _ record: EvidenceRecord, of id: Entity.ID, match: MeasureScorer.Match, entity: EntityMention,
    sides: [Side], draft: DraftClaim, into found: inout [Candidate.Key: Candidate]
  ) {
    let subject = record.subjectID?.rawValue ?? record.subject
    guard id.rawValue == subject || entity.ids.contains(where: { $0.rawValue == subject }) else {
      return
    }
    let key = Candidate.Key(record)
    if let known = found[key] {
      if known.measure.label.text == match.label.text {
        if !known.records.contains(where: { $0.id == record.id }) {
          found[key]?.records.append(record)
        }
        return
      }
      if known.measure.score >= match.score { return }
    }
    guard let unitRow = unitRow(record, match: match, draft: draft) else { return }
    let rows =
      [
        subjectRow(entity, draft: draft)
      ] + sideRows(record, subject: entity, named: sides) + [
        unitRow
      ]
    let score = match.score + scores.sum(rows)
    found[key] = Candidate(
      key: key, records: [record], measure: match, subject: entity, score: score, rows: rows)
  }

  // MARK: - Facets

  private func subjectRow(_ entity: EntityMention, draft: DraftClaim) -> BindingScores.Row {
    switch entity.origin {
    case .reference:
      return entity.weight < ProximityWeights.earlierClause + 0.01 && hasNearer(entity, draft)
        ? scores.subjectAside : scores.subjectReference
    case .context:
      return entity.weight < ProximityWeights.heading
        && draft.entities.contains { $0.isFirstContext }
        ? scores.subjectBefore : scores.subjectContext
    case .stated: break
    }
    switch entity.relation {
    case .attribution:
      return speaksOfItself(entity, draft) ? scores.subjectSpeaker : scores.subjectAside
    case .container, .compared: return scores.subjectAside
    default: break
    }
    if entity.weight < ProximityWeights.earlierClause + 0.01 {
      return hasNearer(entity, draft) ? scores.subjectAside : scores.subjectFar
    }
    let type = entity.ids.first.flatMap(view.entity)?.type
    let rival = draft.entities.first { other in
      other.origin == .stated && other.ids != entity.ids && other.relation != .attribution
        && other.relation != .container && other.relation != .compared
        && other.ids.first.flatMap(view.entity)?.type == type
        && (other.weight, entity.match.range.lowerBound)
          > (entity.weight, other.match.range.lowerBound)
    }
    guard let rival else { return scores.subjectStated }
    // "A announced $2 billion ... the first B lab": what acts stands before, B is only named.
    if let value = draft.claim.value, rival.relation == .subject, entity.relation == .subject,
      rival.match.range.upperBound <= value.range.lowerBound,
      entity.match.range.lowerBound >= value.range.upperBound
    {
      return scores.subjectAside
    }
    return scores.subjectSecond
  }

  /// Whether who says it is all that a statement can be about: "Acme said profit was $5 million".
  private func speaksOfItself(_ entity: EntityMention, _ draft: DraftClaim) -> Bool {
    let next = entity.match.tokens.upperBound
    return reading.tokens.indices.contains(next)
      && Self.sayWords.contains(reading.tokens[next].code)
      && draft.entities.allSatisfy { other in
        other.ids == entity.ids || other.origin == .context && !other.isFirstContext
      }
  }

  private static let sayWords = WordHash.all(of: "said says reported announced stated")

  /// Whether another of its kind is named as the subject in the claim's own clause.
  private func hasNearer(_ entity: EntityMention, _ draft: DraftClaim) -> Bool {
    let type = entity.ids.first.flatMap(view.entity)?.type
    return draft.entities.contains { other in
      other.origin == .stated && other.ids != entity.ids && other.relation == .subject
        && other.weight > ProximityWeights.parentClause
        && other.ids.first.flatMap(view.entity)?.type == type
    }
  }

  private func sideRows(
    _ record: EvidenceRecord, subject: EntityMention, named: [Side]
  ) -> [BindingScores.Row] {
    var rows: [BindingScores.Row] = []
    let own = record.subjectID
    let sides = [record.placeID, record.counterpartID].compactMap { $0 }.filter { $0 != own }
    let others = named.filter { other in !(own.map(other.mayBe) ?? false) }
    for side in sides {
      if others.contains(where: { $0.mayBe(side) }) {
        rows.append(scores.sideNamed)
        continue
      }
      let type = view.entity(side)?.type
      let rival = others.contains { other in
        other.mention.ids.first.flatMap(view.entity)?.type == type
          && !sides.contains(where: other.mayBe)
      }
      rows.append(rival ? scores.sideContradicts : scores.sideMissing)
    }
    if sides.isEmpty {
      let kind = own.flatMap(view.entity)?.type
      if others.contains(where: { isSide($0.mention, of: subject, kind: kind) }) {
        rows.append(scores.sideSurplus)
      }
    }
    return rows
  }

  /// Whether an entity is the place or other side of what a subject is told of.
  private func isSide(_ mention: EntityMention, of subject: EntityMention, kind: String?) -> Bool {
    if mention.relation == .counterpart { return true }
    // "A has 5 million people; B has 9 million": another figure's subject is no side of this one.
    guard mention.weight > ProximityWeights.parentClause else { return false }
    guard mention.ids.first.flatMap(view.entity)?.type == kind else { return false }
    if mention.relation == .place { return true }
    return mention.relation == .subject
      && mention.match.range.lowerBound < subject.match.range.lowerBound
  }

  /// What the units say; `nil` when they cannot be compared.
  private func unitRow(
    _ record: EvidenceRecord, match: MeasureScorer.Match, draft: DraftClaim
  ) -> BindingScores.Row? {
    guard record.nature != .rank, case .quantity(let quantity) = record.value,
      let value = draft.claim.value, let claimed = value.quantity
    else { return nil }
    // "Half of them", "a third of the total" is a share of something, not an amount of it.
    if value.kind == .fraction { return UnitFit.isShare(quantity) ? scores.unitUnstated : nil }
    if isRate(record), claimed.unit == nil || claimed.unit?.noun != nil && claimed.unit?.per == nil,
      !tellsRate(behind: reading.tokens(in: value.range)),
      claimed.unit != nil || draft.column == nil && !namesRate(in: draft)
    {
      return nil
    }
    // "The homicide rate" is no number of homicides.
    if quantity.unit == nil, !isRate(record), tellsRate(of: match),
      LabelNature.counts(record.measure)
    {
      return nil
    }
    // "9.9 per 100,000" is a rate, and no number of murders.
    if let code = claimed.unit?.code, code.hasPrefix("1/"), quantity.unit == nil, !isRate(record),
      !match.label.allConcepts.contains(where: Self.rateConcepts.contains)
    {
      return nil
    }
    // A unit that no table knows is kept as the basis: no money, weight or length can be held against it.
    if quantity.unit == nil, record.basis != nil, let unit = claimed.unit,
      unit.dimension != .count, unit.dimension != .percent
    {
      return nil
    }
    if quantity.unit == nil, let basis = record.basis?.lowercased(), claimed.unit == .percent,
      !Self.shareWords.contains(where: basis.contains)
    {
      return nil
    }
    if quantity.unit == .percent, claimed.unit == nil, let told = claimed.value,
      told.magnitude > Self.largestShare
    {
      return nil
    }
    // "2.7%" is no number of people, and "100 hectares" no number of farms.
    if let unit = claimed.unit, isOtherKind(unit, than: quantity, of: record) { return nil }
    // "5% of net sales" is a share of it.
    if quantity.unit == nil, claimed.unit == .percent,
      reading.tokens.indices.contains(reading.tokens(in: value.range).upperBound),
      reading.tokens[reading.tokens(in: value.range).upperBound].code == Self.ofWord
    {
      return nil
    }
    switch UnitFit.fit(of: claimed.unit, with: quantity.unit) {
    case .same:
      let isForeign = quantity.unit == nil && CountedNouns.isForeign(claimed.unit, to: match.label)
      return isForeign ? scores.unitUnstated : scores.unitAgrees
    case .none: return nil
    case .open:
      return UnitFit.isNamed(quantity.unit, in: draft.terms)
        ? scores.unitNearby : scores.unitUnstated
    }
  }

  /// Whether a figure has a dimension of its own that a record without a unit cannot be in.
  private func isOtherKind(
    _ unit: Unit, than recorded: Quantity, of record: EvidenceRecord
  ) -> Bool {
    guard recorded.unit == nil || recorded.unit == .one, record.basis == nil else { return false }
    switch unit.dimension {
    case .count, .number, .index: return false
    case .percent, .points:
      if let value = recorded.value, value.magnitude > Self.largestShare { return true }
    case .duration:
      return !record.measure.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
        Self.timeWords.contains(String($0))
      }
    default: break
    }
    return LabelNature.counts(record.measure)
  }

  /// Words of labels whose bare figures may be lengths of time.
  private static let timeWords: Set<String> = [
    "age", "ages", "year", "years", "month", "months", "week", "weeks", "day", "days", "hour",
    "hours",
    "minute", "minutes", "second", "seconds", "time", "times", "duration", "length", "expectancy",
    "wait", "waiting", "delay", "delays", "tenure", "life", "lifetime", "term", "latency", "period",
  ]
  private static let shareWords = ["%", "percent", "per cent", "share", "ratio", "rate"]

  /// The largest bare number that may be per cent.
  private static let largestShare = ExactDecimal(1000)

  /// Whether a record counts so many to each of something: "per 1,000 people".
  private func isRate(_ record: EvidenceRecord) -> Bool {
    if case .quantity(let quantity) = record.value, let code = quantity.unit?.code {
      return code.hasPrefix("1/")
    }
    return record.basis.map { $0.hasPrefix("per ") && $0.utf8.contains { 0x30...0x39 ~= $0 } }
      ?? false
  }

  /// Whether "rate" stands right behind the words of a measure.
  private func tellsRate(of match: MeasureScorer.Match) -> Bool {
    guard let end = match.range.map({ reading.tokens(in: $0).upperBound }),
      reading.tokens.indices.contains(end)
    else { return false }
    return reading.tokens[end].kind == .word && Self.rateNouns.contains(reading.tokens[end].code)
  }

  private static let rateNouns = WordHash.all(of: "rate rates")

  /// Whether "per", "for every" or the like stands within a few words behind a value.
  private func tellsRate(behind value: Range<Int>) -> Bool {
    reading.tokens[value.upperBound...].prefix(Self.rateReach).contains {
      $0.kind == .word ? Self.rateWords.contains($0.code) : $0.isSign("/")
    }
  }

  /// Whether a sentence has a word for a rate: "the murder rate was 6.2".
  private func namesRate(in draft: DraftClaim) -> Bool {
    reading.tokens(in: draft.claim.sentence).contains {
      reading.tokens[$0].kind == .word && Self.rateNames.contains(reading.tokens[$0].code)
        || reading.tokens[$0].isSign("/")
    }
  }

  private static let rateNames = WordHash.all(
    of: "rate rates per every each ratio density prevalence incidence frequency mortality fertility"
  )
  private static let rateConcepts: Set<Term.Concept> = Set(
    ["per", "ratio", "density", "prevalence", "incidence", "frequency", "mortality", "fertility"]
      .flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })
  private static let ofWord = WordHash.of("of")
  private static let rateReach = 4
  private static let rateWords = Set(["per", "every", "each"].map { WordHash.of($0) })
}
