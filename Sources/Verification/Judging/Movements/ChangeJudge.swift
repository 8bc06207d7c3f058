// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds a movement that a text tells ("fell by 2 points between 2019 and 2021") against the levels of a series.
struct ChangeJudge {
  let finder: SeriesFinder

  private var view: EvidenceView { finder.view }
  private var reading: DocumentReading { finder.reading }

  /// What the levels give for one span.
  private struct Movement {
    let span: MovementSpan
    let end: Period
    let fact: DerivedFact
    /// The same in points, or in per cent, where the series is a percentage and the text gives the other.
    var other: DerivedFact?
  }

  /// The finding that the levels lead to; `nil` when the text names no time, or the store lacks one.
  func finding(for draft: DraftClaim, binder: Binder) -> Finding? {
    guard let mention = draft.claim.value,
      mention.change?.role == .by || mention.change?.role == .factor,
      let quantity = amount(of: mention),
      NotJudged.reason(for: draft.claim) == nil, !draft.claim.isNegated
    else { return nil }
    let nominal = finder.series(for: draft, binder: binder)
    let real =
      Self.tellsOutput(nominal) ? finder.series(for: draft, binder: binder, isReal: true) : nil
    if let real, let finding = finding(draft, quantity, mention, of: real, isReal: true) {
      guard finding.verdict == .inconsistent, let nominal,
        let other = self.finding(draft, quantity, mention, of: nominal, isReal: false),
        other.verdict == .consistent
      else { return finding }
      return nominalAsReal(finding, nominal: other)
    }
    return nominal.flatMap { finding(draft, quantity, mention, of: $0, isReal: false) }
  }

  /// The finding on a movement of a series that the sentence before names, up to the time of its figure.
  func finding(for draft: DraftClaim, of bound: BoundSeries, endingAt end: Period) -> Finding? {
    guard let mention = draft.claim.value, let quantity = amount(of: mention) else { return nil }
    return finding(draft, quantity, mention, of: bound, isReal: false, carried: end)
  }

  private func finding(
    _ draft: DraftClaim, _ quantity: Quantity, _ mention: Mention, of bound: BoundSeries,
    isReal: Bool, carried: Period? = nil
  ) -> Finding? {
    guard let change = mention.change, !isRate(draft, beside: bound.candidate.measure.range),
      bound.scope.narrowing == nil, bound.scope.trailing == nil || !tellsTerms(bound.scope)
    else { return nil }
    // "Prices have risen by 20%" tells the rate of inflation itself, and no change of it.
    guard !LabelWords.tellsMovement(bound.candidate.measure.label.text) || namesRate(bound) else {
      return nil
    }
    let levels = levels(besides: draft, in: bound)
    let reader = MovementSpanReader(reading: reading)
    let told = reader.spans(of: draft, levels: levels, carried: carried)
    let spans =
      told.isEmpty
      ? reader.spans(of: draft, levels: levels, carried: draft.contextTimes.first) : told
    let movements = spans.compactMap { movement(quantity, change, of: bound.series, over: $0) }
    guard let first = movements.first else { return nil }
    let stated = DerivedAmount(
      quantity: change.role == .factor && change.direction == .down
        ? Self.turned(quantity) : quantity, isFactor: change.role == .factor,
      isDown: change.direction == .down && change.role == .by)
    var claim = draft.claim
    claim.subject = Claim.Facet(
      text: reading.document.text(in: bound.candidate.subject.match.range),
      range: bound.candidate.subject.match.range, entities: bound.candidate.subject.ids,
      origin: bound.candidate.subject.origin)
    claim.measure = bound.candidate.measure.range.map {
      Claim.Facet(
        text: reading.document.text(in: $0), range: $0,
        measures: [bound.candidate.measure.label.measure])
    }
    if let agreeing = movements.first(where: { stated.agrees(with: $0.fact) }) {
      return consistent(claim, agreeing, bound, isReal: isReal)
    }
    // What improves may rise or fall.
    if change.role == .by, !MovementWords(reading: reading).tellsDirection(of: mention) {
      let turned = DerivedAmount(quantity: quantity, isFactor: false, isDown: !stated.isDown)
      if let agreeing = movements.first(where: { turned.agrees(with: $0.fact) }) {
        return consistent(claim, agreeing, bound, isReal: isReal)
      }
      if movements.contains(where: { turned.isNear($0.fact) }) { return nil }
    }
    if let swapped = movements.first(where: { movement in
      movement.other.map { stated.agrees(with: $0) } ?? false
    }) {
      return misnamed(claim, swapped, quantity)
    }
    guard !told.isEmpty, !draft.isTimeOfLaterClause, movements.count == spans.count,
      spans.allSatisfy(\.isTold) || spans.count == 1,
      movements.allSatisfy({ !stated.isNear($0.fact) }), bound.scope.isPlain
    else { return nil }
    let objection = objection(to: bound, first, draft: draft, isReal: isReal)
    return inconsistent(claim, first, quantity, change, objection: objection)
  }

  /// "More than halved": to less than a half.
  private static func turned(_ quantity: Quantity) -> Quantity {
    var turned = quantity
    switch quantity.comparator {
    case .more: turned.comparator = .less
    case .less: turned.comparator = .more
    case .atLeast: turned.comparator = .atMost
    case .atMost: turned.comparator = .atLeast
    default: return quantity
    }
    swap(&turned.low, &turned.high)
    return turned
  }

  // MARK: - Verdicts

  private func made(_ claim: Claim, _ verdict: Verdict, _ movement: Movement) -> Finding {
    var finding = Finding(claim: claim, verdict: verdict)
    finding.trace = movement.fact.steps + (movement.other?.steps ?? [])
    finding.citations = movement.fact.records.compactMap { view.store.record($0) }
      .map(view.citation)
    finding.witnessCount = Set(finding.citations.map { $0.source?.witness ?? "" }).count
    return finding
  }

  private func told(_ movement: Movement, _ fact: DerivedFact) -> String {
    "the levels of \(movement.span.start) and \(movement.end) give "
      + Figure.written(DerivedFact.shownValue(fact.amount ?? .zero), fact.unit)
  }

  private func consistent(
    _ claim: Claim, _ movement: Movement, _ bound: BoundSeries, isReal: Bool
  ) -> Finding {
    var finding = made(claim, .consistent, movement)
    finding.strength = .derived
    finding.reasons = [
      Finding.Reason(Finding.Code("derived.change"), told(movement, movement.fact))
    ]
    if Self.tellsOutput(bound), !isReal,
      bound.candidate.measure.label.qualifiers[TermTables.Axis.prices]
        != TermTables.qualifier("real")
    {
      finding.caveats = [
        Finding.Reason(
          Finding.Code("prices.current"),
          "the levels are in current prices; growth of output is mostly told in constant ones")
      ]
    }
    return finding
  }

  /// Points told as per cent, or per cent told as points.
  private func misnamed(_ claim: Claim, _ movement: Movement, _ quantity: Quantity) -> Finding {
    var finding = made(claim, .misleading, movement)
    let isPercent = quantity.unit == .percent
    let code = isPercent ? "value.percent-for-points" : "value.points-for-percent"
    finding.reasons = [
      Finding.Reason(
        Finding.Code(code),
        (movement.other.map { told(movement, $0) } ?? "")
          + ", which the text tells as \(isPercent ? "per cent" : "points")")
    ]
    if let points = isPercent ? movement.other?.amount : movement.fact.amount {
      finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: claim, value: points.magnitude, note: nil)
      let number = finding.suggestion?.replacement ?? ""
      if let range = claim.value?.range {
        finding.suggestion = Finding.Suggestion(
          range: range,
          replacement: "\(number) percentage point\(points.magnitude == .one ? "" : "s")",
          isSafe: false)
      }
    }
    return finding
  }

  private func inconsistent(
    _ claim: Claim, _ movement: Movement, _ quantity: Quantity, _ change: Mention.Change,
    objection: String?
  ) -> Finding? {
    var finding = made(claim, .inconsistent, movement)
    let amount = movement.fact.amount ?? .zero
    let isTurned =
      change.role == .by && !amount.isZero
      && amount.isNegative != (change.direction == .down)
    if let objection {
      finding.verdict = .notInEvidence
      finding.rejections = finding.citations.map {
        Finding.Rejection(
          citation: $0,
          reasons: [Finding.Reason(Finding.Code("derived.change-open"), objection)])
      }
      finding.citations = []
      finding.reasons = [
        Finding.Reason(
          Finding.Code("derived.change-open"), told(movement, movement.fact) + ", but \(objection)")
      ]
      return finding
    }
    finding.reasons = [
      Finding.Reason(
        Finding.Code(isTurned ? "derived.other-direction" : "derived.change-differs"),
        told(movement, movement.fact))
    ]
    if change.role == .by, !isTurned, quantity.unit?.dimension != .points || movement.other == nil {
      finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: claim, value: amount.magnitude, note: nil)
    }
    return finding
  }

  /// The growth of a nominal series told of a measure whose growth is told in constant prices.
  private func nominalAsReal(_ real: Finding, nominal: Finding) -> Finding {
    var finding = real
    finding.verdict = .misleading
    finding.reasons =
      [
        Finding.Reason(
          Finding.Code("prices.nominal-as-real"),
          "the figure is the growth in current prices; in constant prices "
            + (real.reasons.first?.message ?? ""))
      ] + real.reasons
    finding.trace += nominal.trace
    finding.citations += nominal.citations
    return finding
  }

  // MARK: - What may be refuted

  /// Why levels that give another movement do not call the text's wrong; `nil` where they do.
  private func objection(
    to bound: BoundSeries, _ movement: Movement, draft: DraftClaim, isReal: Bool
  ) -> String? {
    if movement.span.end == nil {
      guard let asOf = finder.asOf, let last = movement.end.last,
        last.days(until: asOf) <= Self.oldest
      else { return "the newest level is old" }
    }
    if Self.tellsOutput(bound), !isReal {
      return "the growth of output is mostly told in constant prices"
    }
    guard let unit = bound.series.unit, unit.dimension == .money,
      let subject = bound.candidate.subject.ids.first.flatMap(view.entity),
      subject.type == "country", !isOwnCurrency(unit.code, of: subject),
      !reading.mentions(in: draft.claim.sentence).contains(where: { $0.quantity?.unit == unit }),
      let told = draft.claim.value?.quantity?.value, let amount = movement.fact.amount,
      draft.claim.value?.quantity?.unit == .percent,
      amount.isNegative == (draft.claim.value?.change?.direction == .down),
      (amount.magnitude - told).magnitude <= Self.currencyReach
    else { return nil }
    return "the text may tell it in another currency than \(unit.code)"
  }

  /// How many points of growth the choice of a currency is taken to explain.
  private static let currencyReach = ExactDecimal(5)

  /// Whether a currency is a country's: its code begins with the country's, or it is shared by its neighbours.
  private func isOwnCurrency(_ code: String, of country: Entity) -> Bool {
    country.codes.contains { $0.utf8.count == 2 && code.hasPrefix($0) }
      || code == "EUR" && country.memberships.contains { $0.group.rawValue.contains("euro") }
  }

  /// How many days the newest level may lie back to stand for now.
  private static let oldest = 800

  /// Whether a series is of a country's output, whose growth is told in the prices of one year.
  static func tellsOutput(_ bound: BoundSeries?) -> Bool {
    guard let bound else { return true }
    return !bound.candidate.measure.label.concepts.isDisjoint(with: output)
      && bound.series.unit?.dimension == .money
  }

  private static let output: Set<Term.Concept> = Set(
    ["gdp", "gnp", "gni", "economy", "output"].flatMap {
      TermReader.english.terms(ofLabel: $0).map(\.concept)
    })

  /// Whether words behind the amount tell in what terms it is meant: "at constant currency".
  private func tellsTerms(_ scope: ClauseScope) -> Bool {
    guard let trailing = scope.trailing else { return false }
    return reading.tokens(in: trailing).contains {
      Self.termWords.contains(reading.tokens[$0].code)
    }
  }

  private static let termWords = WordHash.all(
    of:
      """
      constant currency currencies comparable like organic organically adjusted adjusting real
      inflation volume excluding exclude annualised annualized underlying local purchasing nominal
      """)

  /// Whether the text names a movement itself: "inflation", "growth", "the rate".
  private func namesRate(_ bound: BoundSeries) -> Bool {
    guard let range = bound.candidate.measure.range else { return true }
    let tokens = reading.tokens(in: range)
    return tokens.contains { Self.rateNames.contains(reading.tokens[$0].code) }
      || reading.tokens.indices.contains(tokens.upperBound)
        && Self.rateNames.contains(reading.tokens[tokens.upperBound].code)
  }

  private static let rateNames = WordHash.all(
    of: "inflation deflation growth rate rates increase rise change changes gain gains")

  /// Whether the amount is one of each year or an average, not of the whole span.
  private func isRate(_ draft: DraftClaim, beside measure: TextRange?) -> Bool {
    let tokens = reading.tokens
    return draft.clause.contains { index in
      // The "average" of "the average rent rose by $310" is the measure's own.
      guard tokens[index].kind == .word,
        !(measure.map { $0.contains(tokens[index].range) } ?? false)
      else { return false }
      if Self.rateWords.contains(tokens[index].code) { return true }
      return index > draft.clause.lowerBound && Self.stepWords.contains(tokens[index].code)
        && Self.oneWords.contains(tokens[index - 1].code)
        && !(index + 1 < tokens.count && Self.agoWords.contains(tokens[index + 1].code))
    }
  }

  private static let rateWords = WordHash.all(
    of:
      "average averaged averaging annual annually annualised annualized yearly monthly quarterly per each compound"
  )
  private static let stepWords = WordHash.all(of: "year month quarter week day decade")
  private static let oneWords = WordHash.all(of: "a every one")
  private static let agoWords = WordHash.all(of: "earlier ago before")

  // MARK: - Amounts

  /// The amount of a movement; a fraction ("by a third") in per cent, as round as fractions are.
  private func amount(of mention: Mention) -> Quantity? {
    guard mention.kind == .fraction, mention.change?.role == .by, var quantity = mention.quantity,
      quantity.unit == nil, let value = quantity.value
    else { return mention.quantity }
    quantity.value = value * .hundred
    quantity.unit = .percent
    quantity.comparator = quantity.comparator == .equal ? .approximately : quantity.comparator
    quantity.precision = 0
    return quantity
  }

  /// When the levels hold that the text gives beside the movement: "from $4 billion in 2021 to $5 billion".
  private func levels(besides draft: DraftClaim, in bound: BoundSeries) -> MovementSpanReader.Levels
  {
    var levels = MovementSpanReader.Levels()
    let told = reading.mentions(in: draft.claim.sentence).filter {
      $0.quantity != nil && isLevel($0.quantity?.unit, of: bound.series)
    }
    let ends = told.filter { $0.change?.role == .to }
    if ends.count == 1, let end = ends.first { levels.end = period(of: end, in: bound.series) }
    let starts = told.filter { $0.change?.role == .from }
    if let start = starts.first {
      levels.hasStart = true
      let isPeak = ends.contains { reading.isTurningPoint(start, behind: $0) }
      levels.start = starts.count == 1 && !isPeak ? period(of: start, in: bound.series) : nil
    }
    return levels
  }

  /// When a level holds: at the time right behind it, or at that of the only figure it may be.
  private func period(of level: Mention, in series: FigureSeries) -> Period? {
    if let draft = reading.drafts.first(where: { $0.claim.value?.range == level.range }),
      draft.isTimeAttached, let period = draft.claim.time?.period
    {
      return period
    }
    guard let quantity = level.quantity else { return nil }
    let readings = ValueReading.readings(of: quantity).prefix(3)
    let agreeing = series.figures.filter { figure in
      readings.contains { $0.interval.contains(figure.value) }
    }
    return agreeing.count == 1 ? agreeing[0].period : nil
  }

  private func movement(
    _ quantity: Quantity, _ change: Mention.Change, of series: FigureSeries, over span: MovementSpan
  ) -> Movement? {
    guard let end = span.end ?? series.figures.last?.period,
      let fact = fact(quantity, change, of: series, from: span.start, to: end)
    else { return nil }
    var movement = Movement(span: span, end: end, fact: fact)
    if change.role == .by, series.unit == .percent {
      movement.other =
        quantity.unit == .percent
        ? series.change(from: span.start, to: end)
        : series.percentageChange(from: span.start, to: end)
    }
    return movement
  }

  private func fact(
    _ quantity: Quantity, _ change: Mention.Change, of series: FigureSeries, from start: Period,
    to end: Period
  ) -> DerivedFact? {
    if change.role == .factor { return series.multiple(from: start, to: end) }
    let isShare = series.unit == .percent
    switch quantity.unit {
    case .some(.percent): return series.percentageChange(from: start, to: end)
    case .some(.percentagePoints): return isShare ? series.change(from: start, to: end) : nil
    case .some(.basisPoints):
      guard isShare, var fact = series.change(from: start, to: end),
        case .amount(let value, let margin, _) = fact.outcome
      else { return nil }
      fact.outcome = .amount(value * .hundred, margin: margin * .hundred, unit: .basisPoints)
      return fact
    case .some(let unit) where unit.dimension == .points: return nil
    case .some(let unit) where unit.noun == "point":
      return isShare || series.unit?.dimension == .index
        ? series.change(from: start, to: end) : nil
    case let unit:
      return !isShare && isLevel(unit, of: series) ? series.change(from: start, to: end) : nil
    }
  }

  /// Whether an amount in a unit may be one of a series: the same unit, or a count of things.
  private func isLevel(_ unit: Unit?, of series: FigureSeries) -> Bool {
    if unit == series.unit { return true }
    let isCount = [nil, .count, .number].contains(series.unit?.dimension)
    return isCount && (unit == nil || unit?.dimension == .count)
      && UnitFit.fit(of: unit, with: series.unit) != UnitFit.none
  }
}
