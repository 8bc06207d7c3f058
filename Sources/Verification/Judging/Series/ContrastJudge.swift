// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText
import Vocabulary

/// Holds two subjects, or two times, against each other: "twice that of B", "higher than B's", "5 points more than in 2020".
struct ContrastJudge {
  let context: SeriesContext

  private var tokens: [Token] { context.tokens }

  /// The two figures compared.
  private struct Pair {
    let left: Figure
    let right: Figure
    let bound: BoundSeries
    let isPlain: Bool
  }

  // MARK: - With an amount

  /// The finding on an amount that is a comparison; `nil` where it is none, or the store lacks a side.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, let quantity = value.quantity,
      isComparing(value), SeriesContext.isStated(draft.claim)
    else { return nil }
    let start = context.reading.tokens(in: value.range).upperBound
    let isChange = value.change != nil
    guard
      let contrast = ContrastReader(reading: context.reading).contrast(
        behind: start, in: draft, needsThan: isChange),
      contrast.entity != nil || !isChange, let pair = pair(draft, contrast),
      let fact = fact(value, quantity, pair)
    else { return nil }
    var claim = context.claim(draft, .comparison, words: draft.clause, bound: pair.bound)
    claim.counterpart = contrast.entity.map { other in
      Claim.Facet(
        text: context.reading.document.text(in: other.match.range), range: other.match.range,
        entities: other.ids)
    }
    let isFactor = value.change?.role == .factor || value.change == nil
    let stated = DerivedAmount(
      quantity: quantity, isFactor: isFactor,
      isDown: value.change?.direction == .down && value.change?.role == .by)
    let code = isFactor ? "derived.ratio" : "derived.difference"
    let text =
      "\(pair.left) and \(pair.right) give "
      + Figure.written(DerivedFact.shownValue(fact.amount ?? .zero), fact.unit)
    if stated.agrees(with: fact) || isOneMore(stated, value, fact) {
      return context.finding(claim, .consistent, code, text, from: fact)
    }
    guard pair.isPlain, !stated.isNear(fact), !isOneMoreNear(stated, value, fact) else {
      return context.finding(claim, .notInEvidence, "period.unclear", text, from: fact)
    }
    var finding = context.finding(claim, .inconsistent, code + "-differs", text, from: fact)
    if !isFactor, let amount = fact.amount, amount.isNegative == stated.isDown {
      finding.suggestion = SuggestionWriter(document: context.reading.document).suggestion(
        for: claim, value: amount.magnitude, note: nil)
    }
    return finding
  }

  /// Whether an amount may compare: "twice", "half" of something, or by how much it is more.
  private func isComparing(_ value: Mention) -> Bool {
    guard let change = value.change else {
      return value.kind == .ratio
        || value.kind == .fraction && (value.quantity?.unit == nil || value.quantity?.unit == .one)
    }
    return change.role == .by || change.role == .factor
  }

  /// "Three times higher" may mean three or four times as high.
  private func isOneMore(_ stated: DerivedAmount, _ value: Mention, _ fact: DerivedFact) -> Bool {
    guard value.change?.role == .factor, value.kind == .ratio else { return false }
    return raised(stated).agrees(with: fact)
  }

  private func isOneMoreNear(
    _ stated: DerivedAmount, _ value: Mention, _ fact: DerivedFact
  ) -> Bool {
    guard value.change?.role == .factor, value.kind == .ratio else { return false }
    return raised(stated).isNear(fact)
  }

  private func raised(_ stated: DerivedAmount) -> DerivedAmount {
    var quantity = stated.quantity
    quantity.value = quantity.value.map { $0 + .one }
    return DerivedAmount(quantity: quantity, isFactor: true, isDown: false)
  }

  private func fact(_ value: Mention, _ quantity: Quantity, _ pair: Pair) -> DerivedFact? {
    guard let change = value.change, change.role == .by else {
      return DerivedFact.ratio(of: pair.left, to: pair.right)
    }
    let isShare = pair.left.unit == .percent
    switch quantity.unit {
    case .some(.percent):
      return isShare ? nil : DerivedFact.percentageChange(from: pair.right, to: pair.left)
    case .some(let unit) where unit.dimension == .points || unit.noun == "point":
      return isShare && unit != .basisPoints
        ? DerivedFact.difference(from: pair.right, to: pair.left) : nil
    case let unit:
      let counts: [Unit.Dimension?] = [nil, .count, .number]
      let fits =
        unit == pair.left.unit
        || counts.contains(unit?.dimension) && counts.contains(pair.left.unit?.dimension)
      return fits && !isShare ? DerivedFact.difference(from: pair.right, to: pair.left) : nil
    }
  }

  // MARK: - Without an amount

  /// The finding on "A's rate was higher than B's"; `nil` where the clause tells of no such thing.
  func finding(on statement: DraftClaim) -> Finding? {
    let clause = statement.clause
    let sentence = context.reading.tokens(in: statement.claim.sentence)
    guard SeriesContext.isStated(statement.claim) else { return nil }
    for index in clause where tokens[index].kind == .word {
      let isMore = SeriesWords.more.contains(tokens[index].code)
      guard isMore || SeriesWords.less.contains(tokens[index].code),
        let than = Range.between(index + 1, min(index + Self.reach, sentence.upperBound)).first(
          where: {
            tokens[$0].kind == .word && tokens[$0].code == SeriesWords.than
          }), !hasAmount(beside: index, than, in: statement),
        let contrast = ContrastReader(reading: context.reading).contrast(
          behind: than, in: statement, needsThan: true)
      else { continue }
      let words = Range.between(index, contrast.words.upperBound)
      guard
        let pair = pair(context.draft(statement, at: index..<(index + 1)), contrast),
        pair.isPlain, pair.left.value != pair.right.value,
        let fact = DerivedFact.comparison(pair.left, isAbove: pair.right)
      else { return nil }
      var claim = context.claim(statement, .comparison, words: words, bound: pair.bound)
      claim.value = nil
      let holds = fact.holds == isMore
      return context.finding(
        claim, holds ? .consistent : .inconsistent,
        holds ? "derived.comparison" : "derived.comparison-differs",
        fact.steps.first?.text ?? "", from: fact)
    }
    return nil
  }

  /// Whether an amount stands by the comparative: "5 points higher than", "higher than 5%".
  private func hasAmount(beside index: Int, _ than: Int, in statement: DraftClaim) -> Bool {
    context.reading.mentions(in: statement.claim.sentence).contains { mention in
      guard mention.quantity != nil, mention.kind != .notQuantity, mention.kind != .ordinal else {
        return false
      }
      let range = context.reading.tokens(in: mention.range)
      return range.overlaps(max(0, index - 3)..<(than + 4))
    }
  }

  private static let reach = 9

  // MARK: - The two figures

  private func pair(_ draft: DraftClaim, _ contrast: Contrast) -> Pair? {
    let own = aside(draft) { mention in
      guard let entity = contrast.entity else { return false }
      return entity.ids == mention.ids
        || mention.match.tokens.lowerBound >= contrast.words.upperBound
          && mention.relation == .subject
    }
    guard let left = context.finder.series(for: own, binder: context.binder, told: nil) else {
      return nil
    }
    let time = MovementSpanReader(reading: context.reading).ownTime(
      of: own, besides: contrast.period)
    if let period = contrast.period {
      guard let time = time ?? context.newest(of: left.series), time != period,
        let end = left.series.figure(noLongerThan: time),
        let start = left.series.figure(noLongerThan: period),
        end.record != start.record
      else { return nil }
      return Pair(left: end, right: start, bound: left, isPlain: left.scope.isPlain)
    }
    guard let entity = contrast.entity, entity.ids != left.candidate.subject.ids else {
      return nil
    }
    var other = aside(draft) { _ in true }
    other.entities.removeAll { $0.match.range == entity.match.range }
    other.entities.insert(entity, at: 0)
    guard let right = context.finder.series(for: other, binder: context.binder),
      right.candidate.key.measure == left.candidate.key.measure,
      right.candidate.key.qualifiers == left.candidate.key.qualifiers,
      right.series.unit == left.series.unit
    else { return nil }
    guard let period = time ?? newestCommon(left.series, right.series),
      let mine = left.series.figure(noLongerThan: period),
      let theirs = right.series.figure(noLongerThan: period)
    else { return nil }
    return Pair(left: mine, right: theirs, bound: left, isPlain: left.scope.isPlain)
  }

  /// A claim of which some of the things named are only what it is held against.
  private func aside(_ draft: DraftClaim, where isAside: (EntityMention) -> Bool) -> DraftClaim {
    var draft = draft
    draft.entities = draft.entities.map { mention in
      var mention = mention
      if isAside(mention) { mention.relation = .compared }
      return mention
    }
    return draft
  }

  /// The newest period that both series have.
  private func newestCommon(_ left: FigureSeries, _ right: FigureSeries) -> Period? {
    let periods = Set(right.figures.compactMap(\.period))
    return left.figures.last { figure in figure.period.map(periods.contains) ?? false }?.period
  }
}
