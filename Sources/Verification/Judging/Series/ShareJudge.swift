// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText
import Vocabulary

/// Holds "A accounted for 12% of B" against the figures of A and of B.
struct ShareJudge {
  let context: SeriesContext

  private var tokens: [Token] { context.tokens }

  /// The finding; `nil` where the figure is no share, or the store lacks the part or the whole.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, value.change == nil, let quantity = value.quantity,
      let told = percent(value, quantity), SeriesContext.isStated(draft.claim)
    else { return nil }
    let place = context.reading.tokens(in: value.range)
    let sentence = context.reading.tokens(in: draft.claim.sentence)
    guard place.upperBound < sentence.upperBound,
      tokens[place.upperBound].code == SeriesWords.of,
      let verb = (max(sentence.lowerBound, place.lowerBound - 4)..<place.lowerBound).last(where: {
        Self.verbs.contains(tokens[$0].code) || Self.copulas.contains(tokens[$0].code)
      }), let (part, whole) = sides(of: draft, at: place)
    else { return nil }
    let time = MovementSpanReader(reading: context.reading).ownTime(of: draft)
    guard part.series.unit == whole.series.unit, part.series.unit != .percent,
      let period = time ?? context.newest(of: part.series),
      let own = part.series.figure(at: period), let all = whole.series.figure(at: period),
      own.record != all.record, let fact = DerivedFact.share(of: own, in: all),
      let amount = fact.amount
    else { return nil }
    let claim = context.claim(draft, .quantity, words: draft.clause, bound: part)
    let stated = DerivedAmount(quantity: told, isFactor: false, isDown: false)
    let text = "\(own) of \(all) is \(DerivedFact.shown(amount))%"
    if stated.agrees(with: fact) {
      return context.finding(claim, .consistent, "derived.share", text, from: fact)
    }
    guard !stated.isNear(fact), part.scope.narrowing == nil, whole.scope.trailing == nil,
      Self.verbs.contains(tokens[verb].code) || own.subject != all.subject
    else {
      return nil
    }
    var finding = context.finding(
      claim, .inconsistent, "derived.share-differs", text, from: fact)
    if value.quantity?.unit == .percent {
      finding.suggestion = SuggestionWriter(document: context.reading.document).suggestion(
        for: claim, value: amount, note: nil)
    }
    return finding
  }

  /// The share in per cent: as told, or a fraction as round as fractions are.
  private func percent(_ value: Mention, _ quantity: Quantity) -> Quantity? {
    if quantity.unit == .percent { return quantity }
    guard value.kind == .fraction, quantity.unit == nil, let number = quantity.value else {
      return nil
    }
    var told = quantity
    told.value = number * .hundred
    told.unit = .percent
    told.precision = 0
    told.comparator = quantity.comparator == .equal ? .approximately : quantity.comparator
    return told
  }

  /// The part, told before the figure, and the whole, told behind it.
  private func sides(
    of draft: DraftClaim, at place: Range<Int>
  ) -> (part: BoundSeries, whole: BoundSeries)? {
    var before = draft
    before.terms.removeAll { $0.term.tokens.lowerBound >= place.lowerBound }
    before.entities.removeAll { $0.match.tokens.lowerBound >= place.lowerBound }
    var behind = draft
    // "% of the exports" is one term of the sentence: the words behind are read by themselves.
    let end = context.reading.tokens(in: draft.claim.sentence).upperBound
    behind.terms = TermReader.english.terms(
      in: context.reading.document.prose, tokens: tokens,
      range: place.upperBound..<max(place.upperBound, min(end, place.upperBound + Self.reach))
    ).map { WeightedTerm(term: $0, weight: 1) }
    behind.entities.removeAll { $0.match.tokens.lowerBound < place.upperBound }
    if behind.entities.isEmpty { behind.entities = before.entities }
    if !behind.terms.contains(where: { isNaming($0.term) && !isName($0.term, behind) }) {
      // "Is 50% of B's": the measure is named once.
      behind.terms = before.terms
    }
    guard let whole = series(behind) else { return nil }
    if before.entities.isEmpty { before.entities = behind.entities }
    if let part = series(before),
      part.candidate.key != whole.candidate.key
    {
      return (part, whole)
    }
    // "A accounted for 40% of the group's revenue": the measure is named once.
    before.terms = behind.terms
    guard let part = series(before), part.candidate.key.measure == whole.candidate.key.measure,
      part.candidate.subject.ids != whole.candidate.subject.ids
    else { return nil }
    return (part, whole)
  }

  private func isNaming(_ term: Term) -> Bool {
    term.role == .content || term.role == .qualifier
  }

  private func isName(_ term: Term, _ draft: DraftClaim) -> Bool {
    draft.entities.contains { $0.match.tokens.overlaps(term.tokens) }
  }

  private func series(_ draft: DraftClaim) -> BoundSeries? {
    var draft = draft
    draft.entities = draft.entities.map { mention in
      var mention = mention
      mention.weight = 1
      if mention.relation != .attribution { mention.relation = .subject }
      return mention
    }
    draft.terms = draft.terms.map { WeightedTerm(term: $0.term, weight: 1) }
    return context.finder.series(for: draft, binder: context.binder)
  }

  /// How many tokens behind the figure may name the whole.
  private static let reach = 30
  private static let copulas = WordHash.all(of: "is was are were equals equalled")
  private static let verbs = WordHash.all(
    of:
      "accounted accounts accounting made makes making represented represents comprised constituted"
  )
}
