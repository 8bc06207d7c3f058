// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Turns the claims read in a document into findings.
struct FindingMaker {
  let view: EvidenceView
  let converter: UnitConverter
  let reading: DocumentReading
  let published: CalendarDate?
  let asOf: CalendarDate?
  /// Whether to tell the steps, what was set aside, and what was known on another day.
  let explains: Bool
  /// Rules to leave out.
  let without: Set<RuleFamily>
  let scores: BindingScores

  init(
    view: EvidenceView, converter: UnitConverter, reading: DocumentReading,
    published: CalendarDate?, asOf: CalendarDate?, explains: Bool, without: Set<RuleFamily> = []
  ) {
    self.view = view
    self.converter = converter
    self.reading = reading
    self.published = published
    self.asOf = asOf
    self.explains = explains
    self.without = without
    scores =
      without.isEmpty
      ? .standard : BindingScores.standard.without(Set(without.flatMap(\.rows)))
  }

  private func keeps(_ family: RuleFamily) -> Bool { !without.contains(family) }

  /// The findings, in the order of the text.
  func findings() -> [Finding] {
    let binder = Binder(view: view, scores: scores, reading: reading)
    let statements = StatementJudge(
      view: view, reading: reading, published: published, asOf: asOf)
    let context = SeriesContext(
      finder: SeriesFinder(view: view, scores: scores, reading: reading, asOf: asOf),
      binder: binder, published: published)
    var findings = reading.drafts.map { draft in
      statements.firstFinding(draft) ?? (keeps(.series) ? derived(draft, in: context) : nil)
        ?? judged(draft, in: context)
    }
    if keeps(.taken) { findings = TakenMeasures.settled(findings) }
    if keeps(.statements) { findings += statements.findings() }
    if keeps(.series) { findings += reading.statements.flatMap { overTime($0, in: context) } }
    return findings.sorted {
      ($0.claim.range, $0.claim.value?.range ?? $0.claim.range)
        < ($1.claim.range, $1.claim.value?.range ?? $1.claim.range)
    }
  }

  /// What records of the thing itself say, or else what the levels of a series say of a movement.
  private func judged(_ draft: DraftClaim, in context: SeriesContext) -> Finding {
    let binder = context.binder
    var finding = finding(for: draft, binder: binder)
    if keeps(.spans) { finding = SpanLevel(context: context).checked(finding, of: draft) }
    if keeps(.series), !finding.verdict.isJudged,
      let share = ShareJudge(context: context).finding(for: draft)
    {
      return share
    }
    guard let value = draft.claim.value, let change = value.change,
      change.role == .by || change.role == .factor
    else {
      guard keeps(.levels) else { return finding }
      finding = OnlySubject(context: context).checked(finding, of: draft)
      return LevelDirection(context: context).checked(finding, of: draft)
    }
    let isGrowthRate = value.quantity?.unit == .percent && change.role == .by
    let isLevel =
      change.role == .factor
      || !finding.citations.contains { LabelWords.tellsMovement($0.record.measure) }
    guard !finding.verdict.isJudged || finding.verdict.isFlagged || isLevel else { return finding }
    let levels = ChangeJudge(finder: context.finder)
    if keeps(.levels), let derived = levels.finding(for: draft, binder: binder),
      !finding.verdict.isJudged || !isGrowthRate || !derived.verdict.isFlagged
    {
      return isGrowthRate && finding.verdict.isJudged
        ? Self.beside(derived, rate: finding) : derived
    }
    guard finding.verdict.isJudged,
      change.role == .factor || value.isPoints || !finding.verdict.isFlagged
        || !isGrowthRate && !finding.citations.contains(where: { isMovement($0.record) })
    else { return finding }
    // A level says nothing about how far, or how many times, it moved.
    return Finding(
      claim: finding.claim, verdict: .notInEvidence,
      reasons: [
        Finding.Reason(
          Finding.Code("measure.missing"), "the store has levels, but no record of this movement")
      ], rejections: finding.rejections)
  }

  /// The growth that levels give, where a record of the rate of growth has another figure.
  private static func beside(_ derived: Finding, rate: Finding) -> Finding {
    guard derived.verdict == .consistent else { return rate }
    guard derived.caveats.isEmpty else {
      // Levels in current prices, the rate in constant ones: the text tells the one as the other.
      var finding = rate
      finding.verdict = .misleading
      finding.reasons.insert(
        Finding.Reason(
          Finding.Code("prices.nominal-as-real"),
          "the figure is the growth of the levels in current prices"), at: 0)
      finding.trace += derived.trace
      finding.citations += derived.citations
      return finding
    }
    var finding = derived
    finding.caveats = rate.citations.prefix(1).map { citation in
      Finding.Reason(
        Finding.Code("basis.differs"),
        "a record of the rate itself (\(citation.record.measure)) has another figure")
    }
    return finding
  }

  /// Whether a record itself counts a movement: "population change", "net job gains".
  private func isMovement(_ record: EvidenceRecord) -> Bool {
    record.nature == .flow || LabelWords.tellsMovement(record.measure)
  }

  private func finding(for draft: DraftClaim, binder: Binder) -> Finding {
    if let reason = RelativeFigures(reading: reading).reason(for: draft) {
      return Finding(
        claim: draft.claim,
        verdict: NotJudged.reason(for: draft.claim) == nil ? .notInEvidence : .notCheckable,
        reasons: [NotJudged.reason(for: draft.claim) ?? reason])
    }
    let read = asMillions(draft, binder: binder)
    let draft = read ?? draft
    let candidates = binder.candidates(for: draft)
    let finding =
      inTableUnit(draft, candidates: candidates, binder: binder)
      ?? finding(for: draft, among: candidates)
    guard finding.verdict == .notInEvidence, keeps(.slips),
      let slipped = onOtherAxis(draft, candidates: candidates)
        ?? inOtherUnit(draft, candidates: candidates)
    else { return finding }
    return slipped
  }

  /// The finding on a figure of a table in the unit of the whole table; `nil` where the bare figure decides.
  ///
  /// A head "SEK billion" over revenue and employees means the former only: where the bare figure holds, or
  /// the record is in no such unit, the unit of the table is left aside.
  private func inTableUnit(
    _ draft: DraftClaim, candidates: [Candidate], binder: Binder
  ) -> Finding? {
    guard let alternative = draft.column?.alternative else { return nil }
    var scaled = draft
    scaled.claim.value = alternative
    scaled.column?.scale = draft.column?.alternativeScale ?? .one
    let inUnit = finding(for: scaled, among: binder.candidates(for: scaled))
    if inUnit.verdict == .consistent { return inUnit }
    let bare = finding(for: draft, among: candidates)
    guard bare.verdict != .consistent, inUnit.verdict.isFlagged else { return bare }
    if alternative.quantity?.unit?.dimension == .money { return inUnit }
    return inUnit.leftOpen(
      "value.undecided",
      "the table gives a magnitude, and the figure differs with it as well as without")
  }

  private func finding(for draft: DraftClaim, among candidates: [Candidate]) -> Finding {
    let bound = candidates.filter { $0.score >= scores.cutOff.value }
    guard let top = bound.first else { return unbound(draft, candidates: candidates) }
    var draft = draft
    draft.claim = facets(of: top, in: draft.claim)
    if let reason = NotJudged.reason(for: draft.claim) {
      return Finding(claim: draft.claim, verdict: .notCheckable, reasons: [reason])
    }
    let judge = Judge(
      view: view, converter: converter, scores: scores, reading: reading, asOf: asOf,
      explains: explains)
    if let joint = JointFigures(view: view, judge: judge, reading: reading)
      .finding(for: draft, top: top, candidates: candidates)
    {
      return denied(joint, draft, by: top)
    }
    let near = bound.prefix { $0.score > top.score - scores.margin.value }
    let close = near.prefix(Rivals.closeLimit)
    let evaluations = close.map { judge.evaluate($0, for: draft) }
    var finding = combined(evaluations, draft: draft)
    if finding.verdict.isFlagged {
      finding = Rivals(judge: judge, draft: draft).settled(finding, near: near)
    }
    if keeps(.namesakes) {
      finding = NamesakeGuard(view: view).guarded(finding, subject: top.subject)
    }
    if explains {
      finding.rejections += NearMisses(view: view)
        .rejections(beside: finding, candidates: candidates)
      finding.rejections = Finding.capped(finding.rejections)
    }
    if finding.verdict == .inconsistent {
      finding.reasons += Slips(view: view, converter: converter, judge: judge, draft: draft)
        .reasons(for: finding)
    }
    if finding.verdict == .inconsistent, keeps(.parts),
      let other = figureElsewhere(finding, of: draft, top: top)
    {
      finding = other
    }
    if finding.verdict.isFlagged, keeps(.parts), let other = otherThing(than: top, in: draft) {
      finding = finding.leftOpen(other.code.rawValue, other.message)
    }
    if finding.verdict.isJudged, keeps(.parts),
      let scope = MeasureScope(reading: reading, draft: draft, candidate: top),
      let words = finding.verdict.isFlagged ? scope.narrowing() : scope.excluding()
    {
      finding = finding.leftOpen(
        "measure.narrowed",
        "\"\(reading.document.text(in: words))\" may tell of a part or of something else, so the figure need not be the record's"
      )
    }
    if finding.verdict == .consistent, keeps(.parts),
      let words = MeasureScope(reading: reading, draft: draft, candidate: top)?.certainNarrowing()
    {
      finding = finding.leftOpen(
        "measure.narrowed",
        "\"\(reading.document.text(in: words))\" tells of another thing, so that the same figure is no proof"
      )
    }
    finding = denied(finding, draft, by: top)
    if draft.column?.isUnitOpen ?? false, finding.verdict.isFlagged {
      finding = finding.leftOpen(
        "value.undecided",
        "the table gives a unit or a magnitude that could not be read, and the bare figure differs")
    }
    if finding.verdict.isFlagged, let number = draft.column?.number,
      let digits = Optional(reading.document.text(in: number)),
      !top.records.contains(where: { $0.measure.contains(digits) })
    {
      finding = finding.leftOpen(
        "measure.narrowed", "\"\(digits)\" in the label of the row may tell of a part")
    }
    guard explains else { return finding }
    finding.chanceMatches = ChanceMatches(view: view).count(for: draft, top: top)
    addHindsight(to: &finding, close: Array(close), draft: draft)
    return finding
  }

  /// A finding after what denies or takes back the statement.
  private func denied(_ finding: Finding, _ draft: DraftClaim, by top: Candidate) -> Finding {
    guard draft.claim.isNegated else { return finding }
    guard let retraction = draft.retraction else { return Negation.applied(to: finding) }
    // "Cancelled 1,960 flights": the measure's own word takes nothing back.
    let isOwn = draft.terms.contains {
      $0.term.tokens.overlaps(retraction)
        && top.measure.label.allConcepts.contains($0.term.concept)
    }
    if isOwn { return finding }
    return finding.verdict.isFlagged
      ? finding.leftOpen(
        "polarity.denied",
        "what was taken back need not be what the record tells, so that another figure is no denial"
      )
      : Negation.applied(to: finding)
  }

  // MARK: - One verdict of several candidates

  private func combined(_ evaluations: [Evaluation], draft: DraftClaim) -> Finding {
    let decided = evaluations.filter { $0.verdict != .notInEvidence }
    guard let first = decided.first else {
      guard let top = evaluations.first else {
        return Finding(claim: draft.claim, verdict: .notInEvidence)
      }
      return made(top, draft: draft, others: [])
    }
    let others = evaluations.filter { $0.candidate.key != first.candidate.key }
    // The likelier subject of a text that names none goes before the other, where its record agrees.
    let rivals = decided.dropFirst().filter {
      $0.verdict != first.verdict
        && !(first.verdict == .consistent && first.candidate.subject.isFirstContext
          && $0.candidate.subject.origin == .context && !$0.candidate.subject.isFirstContext)
    }
    guard !rivals.isEmpty else { return made(first, draft: draft, others: others) }
    // One reading as accumulated, one as the amount of a period: the figure is the former's.
    if let misleading = decided.first(where: { $0.verdict == .misleading }),
      decided.allSatisfy({ $0.verdict == .misleading || $0.verdict == .inconsistent })
    {
      return made(
        misleading, draft: draft,
        others: evaluations.filter { $0.candidate.key != misleading.candidate.key })
    }
    var finding = made(first, draft: draft, others: others)
    finding.verdict = .notInEvidence
    finding.strength = nil
    finding.suggestion = nil
    finding.reasons = [
      Finding.Reason(
        Finding.Code("binding.ambiguous"),
        "the text may mean "
          + decided.map {
            "\($0.candidate.records.first?.subject ?? ""): \($0.candidate.measure.label.text) (\($0.verdict.rawValue))"
          }.prefix(3).joined(separator: " or ") + ", and they decide differently")
    ]
    finding.rejections += first.deciding.map {
      Finding.Rejection(
        citation: view.citation($0),
        reasons: [
          Finding.Reason(Finding.Code("binding.ambiguous"), "as good a match as another")
        ])
    }
    finding.citations = []
    return finding
  }

  func made(_ evaluation: Evaluation, draft: DraftClaim, others: [Evaluation]) -> Finding {
    var claim = draft.claim
    claim = facets(of: evaluation.candidate, in: claim)
    var seen: Set<EvidenceRecord.ID> = []
    let deciding = evaluation.deciding.filter { seen.insert($0.id).inserted }
    var finding = Finding(
      claim: claim, verdict: evaluation.verdict, strength: evaluation.strength,
      reasons: evaluation.reasons, caveats: evaluation.caveats,
      citations: deciding.map(view.citation), rejections: evaluation.rejections,
      trace: evaluation.trace)
    finding.witnessCount =
      Set(
        deciding.map { view.source(of: $0)?.witness ?? $0.sourceID.rawValue }
      ).count
    if finding.verdict == .notInEvidence, finding.reasons.isEmpty {
      finding.reasons = [
        Finding.Reason(
          Finding.Code("evidence.missing"),
          "no record of the right time can be compared")
      ]
    }
    for other in others where other.verdict == .notInEvidence {
      finding.rejections += other.rejections
    }
    if let value = evaluation.suggested, finding.verdict.isFlagged {
      var told = claim
      if let column = draft.column { told.value = column.written }
      finding.suggestion = (draft.column.map { value.divided(by: $0.scale) } ?? value).flatMap {
        SuggestionWriter(document: reading.document).suggestion(
          for: told, value: $0, note: evaluation.suggestedNote)
      }
    }
    return finding
  }

  /// The claim with the facets that the binding settled.
  private func facets(of candidate: Candidate, in claim: Claim) -> Claim {
    var claim = claim
    claim.subject = Claim.Facet(
      text: candidate.subject.origin == .context
        ? view.entity(candidate.subject.ids[0])?.name ?? candidate.key.subject
        : reading.document.text(in: candidate.subject.match.range),
      range: candidate.subject.origin == .context ? nil : candidate.subject.match.range,
      entities: candidate.subject.ids, origin: candidate.subject.origin)
    claim.measure = Claim.Facet(
      text: candidate.measure.range.map { reading.document.text(in: $0) }
        ?? candidate.measure.label.text,
      range: candidate.measure.range, measures: [candidate.measure.label.measure],
      origin: candidate.measure.range == nil ? .context : .stated)
    return claim
  }

  // MARK: - What cannot be judged

  private func unbound(_ draft: DraftClaim, candidates: [Candidate]) -> Finding {
    if let reason = NotJudged.reason(for: draft.claim) {
      return Finding(claim: draft.claim, verdict: .notCheckable, reasons: [reason])
    }
    var finding = Finding(claim: draft.claim, verdict: .notInEvidence)
    if let nearest = candidates.first {
      let why =
        nearest.objections.first.map { "\($0.name): \($0.reason)" }
        ?? "the text names only part of \"\(nearest.measure.label.text)\""
      finding.reasons = [
        Finding.Reason(
          Finding.Code("measure.unclear"), "no record is clearly meant; nearest: \(why)")
      ]
      finding.rejections = Finding.capped(
        candidates.prefix(4).flatMap { candidate in
          candidate.records.prefix(2).map { record in
            Finding.Rejection(
              citation: view.citation(record),
              reasons: candidate.objections.isEmpty
                ? [Finding.Reason(Finding.Code("measure.unclear"), why)]
                : candidate.objections.map {
                  Finding.Reason(Finding.Code($0.rejectionCode), $0.reason)
                })
          }
        })
    } else if draft.claim.value?.kind == .fraction {
      finding.reasons = [
        Finding.Reason(
          Finding.Code("value.relative"), "the text tells a part of something, and no record does")
      ]
    } else if draft.entities.isEmpty {
      finding.reasons = [
        Finding.Reason(
          Finding.Code("subject.unknown"), "the text names nothing that the store knows")
      ]
    } else {
      let subject = draft.claim.subject
      let referred = subject?.origin == .stated ? nil : subject?.entities.first
      let name = referred.flatMap(view.entity)?.name ?? subject?.text ?? "the subject"
      finding.reasons = [
        Finding.Reason(
          Finding.Code("measure.missing"),
          "the store has no record of this measure for \(name)")
      ]
    }
    return finding
  }

  // MARK: - As of another day

  private func addHindsight(to finding: inout Finding, close: [Candidate], draft: DraftClaim) {
    guard asOf != nil, finding.verdict.isJudged || !finding.rejections.isEmpty else { return }
    let hasLater = close.contains { candidate in
      candidate.records.contains { record in
        guard let asOf, let day = view.knownSince(record) else { return false }
        return day > asOf
      }
    }
    guard hasLater else { return }
    let judge = Judge(
      view: view, converter: converter, scores: scores, reading: reading, asOf: nil, explains: false
    )
    let later = combined(close.map { judge.evaluate($0, for: draft) }, draft: draft)
    let newest = close.flatMap(\.records).compactMap(view.knownSince).max()
    guard later.verdict != finding.verdict, let newest, let reason = later.reasons.first else {
      return
    }
    finding.hindsight = Finding.Hindsight(asOf: newest, verdict: later.verdict, reason: reason)
  }
}
