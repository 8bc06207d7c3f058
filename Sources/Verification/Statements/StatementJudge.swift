// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds statements without a figure against records of events, roles, relations and ranks.
struct StatementJudge {
  let view: EvidenceView
  let reading: DocumentReading
  let published: CalendarDate?
  let asOf: CalendarDate?
  let scores = BindingScores.standard

  /// The findings on clauses, roles and views; those on figures come from elsewhere.
  func findings() -> [Finding] {
    var findings = roleFindings()
    for statement in reading.statements {
      findings += rankFindings(statement)
      findings += eventFindings(statement)
    }
    findings += reading.views.map(viewFinding)
    return findings
  }

  /// How much of a label a statement without a figure must name: nothing else tells it from others.
  static let labelShare = 0.85

  func isKnown(_ record: EvidenceRecord) -> Bool {
    guard let asOf, let day = view.knownSince(record) else { return true }
    return day <= asOf
  }

  func text(_ range: TextRange) -> String { reading.document.text(in: range) }

  func entityFacet(_ mention: EntityMention) -> Claim.Facet {
    Claim.Facet(
      text: text(mention.match.range), range: mention.match.range, entities: mention.ids,
      origin: mention.origin)
  }

  private func viewFinding(_ range: TextRange) -> Finding {
    let claim = Claim(
      kind: .relation, range: range, sentence: range, quote: text(range), modality: .opinion)
    return Finding(
      claim: claim, verdict: .notCheckable,
      reasons: [
        Finding.Reason(Finding.Code("modality.opinion"), "the text gives a view or interpretation")
      ])
  }

  // MARK: - Events and relations

  private func eventFindings(_ statement: DraftClaim) -> [Finding] {
    guard !view.eventMeasures.isEmpty else { return [] }
    let labels = view.labels(near: statement.terms)
    guard labels.contains(where: { view.eventMeasures.contains($0.measure) }) else { return [] }
    let matches = measures(labels, of: statement, share: Self.labelShare)
    var findings: [Finding] = []
    for match in matches
    where view.eventMeasures.contains(match.label.measure) && !isOffice(match.label.measure) {
      guard let finding = eventFinding(statement, match) else { continue }
      findings.append(finding)
      if findings.count == 3 { break }
    }
    return findings
  }

  /// The measures whose labels a statement names.
  func measures(of statement: DraftClaim, share: Double) -> [MeasureScorer.Match] {
    measures(view.labels(near: statement.terms), of: statement, share: share)
  }

  private func measures(
    _ labels: [MeasureIndex.Label], of statement: DraftClaim, share: Double
  ) -> [MeasureScorer.Match] {
    guard !labels.isEmpty else { return [] }
    let named = statement.entities.filter { $0.origin == .stated }.map(\.match.tokens)
    let anchor = max(0, statement.clause.upperBound - 1)..<statement.clause.upperBound
    let scorer = MeasureScorer(
      scores: scores, draft: statement, tokens: reading.tokens, value: anchor, named: named)
    var seen: Set<Measure.ID> = []
    return MeasureScorer.ranked(labels.map(scorer.match), scores: scores).filter {
      $0.score >= share
    }
    .sorted { ($1.score, $0.label.text) < ($0.score, $1.label.text) }
    .filter { seen.insert($0.label.measure).inserted }
  }

  private func eventFinding(_ statement: DraftClaim, _ match: MeasureScorer.Match) -> Finding? {
    guard !statement.claim.isNegated, statement.claim.modality != .conditional else { return nil }
    var events: [EvidenceRecord] = []
    var related: [EvidenceRecord] = []
    var subject: EntityMention?
    for mention in statement.entities where mention.weight >= ProximityWeights.parentClause {
      for id in mention.ids {
        for record in view.records(naming: id, measure: match.label.measure)
        where record.subjectID == id && isKnown(record) && sidesAgree(record, statement) {
          switch record.value {
          case .date: events.append(record)
          case .entity(let name):
            if names(statement, name) { related.append(record) }
          default: continue
          }
          subject = subject ?? mention
        }
      }
      if !events.isEmpty || !related.isEmpty { break }
    }
    guard let subject, let first = (related + events).first,
      related.isEmpty || namesNoOther(than: related, statement, match)
    else { return nil }
    var claim = statement.claim
    claim.kind = related.isEmpty ? .event : .relation
    claim.subject = entityFacet(subject)
    claim.measure = Claim.Facet(
      text: match.range.map(text) ?? match.label.text, range: match.range,
      measures: [match.label.measure])
    claim.range = told(match, subject, related, in: statement)
    claim.quote = text(claim.range)
    // "announced a $2 billion investment": the figure is the statement, and it has its own finding.
    guard !holdsFigure(claim.range), ordinalHolds(in: claim.range, statement, subject) else {
      return nil
    }
    var finding = Finding(claim: claim, verdict: .consistent, strength: .exact)
    finding.trace = [
      Finding.Step(
        "bind",
        "\"\(first.subject)\" and \"\(match.label.text)\" score \(Judge.shown(match.score))",
        records: [first.id])
    ]
    if related.isEmpty { return dated(finding, events: events, statement: statement) }
    finding.reasons = [
      Finding.Reason(
        Finding.Code("relation.recorded"),
        "\(first.subject), \(first.measure): "
          + related.compactMap { record -> String? in
            if case .entity(let name) = record.value { name } else { nil }
          }.joined(separator: ", "))
    ]
    finding.citations = related.map(view.citation)
    return finding
  }

  /// Whether an ordinal among the words told ("its first lab") is one that a rank record has.
  private func ordinalHolds(
    in range: TextRange, _ statement: DraftClaim, _ subject: EntityMention
  ) -> Bool {
    for index in statement.clause where range.contains(reading.tokens[index].range) {
      guard reading.tokens[index].kind == .word,
        let place = Superlative.ordinals[reading.tokens[index].code]
      else { continue }
      let ranks = subject.ids.flatMap { view.records(naming: $0) }.filter { record in
        guard record.nature == .rank, isKnown(record), case .quantity(let quantity) = record.value
        else { return false }
        return quantity.value?.asInt == place
      }
      let measures = Set(measures(of: statement, share: scores.cutOff.value).map(\.label.measure))
      if !ranks.contains(where: { measures.contains($0.measureID) }) { return false }
    }
    return true
  }

  /// Whether a figure that has a finding of its own stands in a range.
  private func holdsFigure(_ range: TextRange) -> Bool {
    var low = 0
    var high = reading.drafts.count
    while low < high {
      let middle = (low + high) / 2
      let start = reading.drafts[middle].claim.value?.range.lowerBound ?? 0
      if start < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < reading.drafts.count, let value = reading.drafts[low].claim.value else {
      return false
    }
    return range.contains(value.range)
  }

  /// The words from the measure to what it is told of; a statement says no more than these.
  private func told(
    _ match: MeasureScorer.Match, _ subject: EntityMention, _ related: [EvidenceRecord],
    in statement: DraftClaim
  ) -> TextRange {
    guard var range = match.range else { return statement.claim.range }
    let values = Set(related.flatMap(valueEntity))
    for mention in statement.entities where statement.clause.overlaps(mention.match.tokens) {
      if mention.ids.contains(where: values.contains) { range = range.union(mention.match.range) }
      if related.isEmpty, mention.match.range == subject.match.range {
        range = range.union(mention.match.range)
      }
    }
    return holdsFigure(range) ? match.range ?? range : range
  }

  /// Whether the other side and the place of a record are not those of another statement.
  private func sidesAgree(_ record: EvidenceRecord, _ statement: DraftClaim) -> Bool {
    let sides = [record.placeID, record.counterpartID].compactMap { $0 }
    let inClause = statement.entities.filter {
      $0.origin == .stated && statement.clause.overlaps($0.match.tokens)
        && !$0.ids.contains { $0 == record.subjectID }
    }
    let inSentence = statement.entities.filter {
      $0.origin == .stated && !$0.ids.contains { $0 == record.subjectID }
    }
    for side in sides where side != record.subjectID {
      let type = view.entity(side)?.type
      let isNamed = inSentence.contains { $0.ids.contains(side) }
      let hasRival = inSentence.contains { mention in
        mention.ids.first.flatMap(view.entity)?.type == type
          && !mention.ids.contains { sides.contains($0) }
      }
      if !isNamed, hasRival { return false }
    }
    let allowed = Set(sides + [record.subjectID].compactMap { $0 } + valueEntity(record))
    let kind = record.subjectID.flatMap(view.entity)?.type
    // Someone else of the subject's kind who acts in the clause: whose event it is stays open.
    return !inClause.contains { mention in
      mention.relation == .subject && !mention.ids.contains { allowed.contains($0) }
        && mention.ids.first.flatMap(view.entity)?.type == kind && kind != "country"
    }
  }

  func valueEntity(_ record: EvidenceRecord) -> [Entity.ID] {
    guard case .entity(let name) = record.value else { return [] }
    return [view.store.lexicon.entity(named: name)].compactMap { $0 }
  }

  /// Whether everything of the values' kind after the measure's words is among the values.
  private func namesNoOther(
    than related: [EvidenceRecord], _ statement: DraftClaim, _ match: MeasureScorer.Match
  ) -> Bool {
    let values = Set(related.flatMap(valueEntity))
    let kinds = Set(values.compactMap { view.entity($0)?.type })
    let subjects = Set(related.compactMap(\.subjectID))
    return !statement.entities.contains { mention in
      statement.clause.overlaps(mention.match.tokens)
        && mention.match.range.lowerBound >= (match.range?.upperBound ?? 0)
        && kinds.contains(mention.ids.first.flatMap(view.entity)?.type ?? "")
        && !mention.ids.contains { values.contains($0) || subjects.contains($0) }
    }
  }

  private func names(_ statement: DraftClaim, _ name: String) -> Bool {
    guard let id = view.store.lexicon.entity(named: name) else { return false }
    return statement.entities.contains {
      $0.ids.contains(id) && statement.clause.overlaps($0.match.tokens)
    }
  }

  private func dated(
    _ finding: Finding, events: [EvidenceRecord], statement: DraftClaim
  ) -> Finding? {
    var finding = finding
    func day(_ record: EvidenceRecord) -> Period? {
      if case .date(let period) = record.value { period } else { nil }
    }
    let past = events.filter { record in
      guard let published, let first = day(record)?.first else { return true }
      return first <= published
    }
    guard !past.isEmpty else { return nil }
    if let claimed = statement.claim.time?.period {
      let agreeing = past.filter { day($0)?.overlaps(claimed) ?? false }
      if agreeing.isEmpty {
        guard past.count == 1, !claimed.isApproximate, let only = past.first else { return nil }
        finding.verdict = .inconsistent
        finding.strength = nil
        finding.reasons = [
          Finding.Reason(
            Finding.Code("event.other-date"),
            "the record dates it \(day(only)?.description ?? ""), the text \(claimed)")
        ]
        finding.citations = [view.citation(only)]
        return finding
      }
      finding.citations = agreeing.map(view.citation)
    } else {
      let last = past.compactMap { day($0)?.last }.max()
      finding.citations = past.filter { day($0)?.last == last }.map(view.citation)
    }
    guard let record = finding.citations.first?.record else { return nil }
    finding.reasons = [
      Finding.Reason(
        Finding.Code("event.recorded"),
        "\(record.subject), \(record.measure): \(day(record)?.description ?? "")")
    ]
    return finding
  }
}
