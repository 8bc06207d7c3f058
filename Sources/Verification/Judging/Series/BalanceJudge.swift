// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds "a trade surplus of $9.1 billion in 2023" against exports less imports, where no record gives the balance.
struct BalanceJudge {
  let context: SeriesContext

  private var tokens: [Token] { context.tokens }

  /// The two measures whose difference a balance is.
  private struct Kind {
    let names: Set<UInt32>
    let gain: [Term]
    let cost: [Term]

    init(_ names: String, _ gain: String, _ cost: String) {
      self.names = WordHash.all(of: names)
      self.gain = TermReader.english.terms(ofLabel: gain)
      self.cost = TermReader.english.terms(ofLabel: cost)
    }
  }

  private static let kinds = [
    Kind("trade", "exports", "imports"),
    Kind("budget fiscal", "government revenue", "government expenditure"),
  ]

  /// The finding on an amount told as a balance; `nil` where it is none, or the store lacks a side.
  func finding(for draft: DraftClaim) -> Finding? {
    guard let value = draft.claim.value, let quantity = value.quantity, value.change == nil,
      quantity.unit?.dimension == .money,
      let balance = balance(of: draft, in: near(value, in: draft.clause))
    else { return nil }
    let candidates = context.binder.candidates(for: draft)
    guard candidates.first.map({ $0.score < context.finder.scores.cutOff.value }) ?? true,
      let (fact, bound) = fact(of: draft, balance), let amount = fact.amount,
      fact.unit == quantity.unit
    else { return nil }
    var claim = context.claim(draft, .quantity, words: draft.clause, bound: bound)
    claim.measure = measure(balance)
    let text = fact.steps.first?.text ?? ""
    let stated = DerivedAmount(quantity: quantity, isFactor: false, isDown: !balance.isSurplus)
    if stated.agrees(with: fact) {
      return context.finding(claim, .consistent, "derived.balance", text, from: fact)
    }
    guard !stated.isNear(fact) else { return nil }
    var finding = context.finding(
      claim, .inconsistent, "derived.balance-differs", text, from: fact)
    if amount.isNegative != balance.isSurplus {
      finding.suggestion = SuggestionWriter(document: context.reading.document).suggestion(
        for: claim, value: amount.magnitude, note: nil)
    }
    return finding
  }

  /// The finding on "ran a trade surplus in 2021", which tells no amount.
  func finding(on statement: DraftClaim) -> Finding? {
    guard SeriesContext.isStated(statement.claim),
      !context.reading.mentions(in: context.bytes(statement.clause)).contains(where: {
        $0.quantity != nil && !$0.isTime
      }), let balance = balance(of: statement, in: statement.clause),
      let (fact, bound) = fact(of: context.draft(statement, at: balance.words), balance),
      let amount = fact.amount, !amount.isZero
    else { return nil }
    var claim = context.claim(statement, .comparison, words: statement.clause, bound: bound)
    claim.value = nil
    claim.measure = measure(balance)
    let holds = amount.isNegative != balance.isSurplus
    return context.finding(
      claim, holds ? .consistent : .inconsistent,
      holds ? "derived.balance" : "derived.balance-differs", fact.steps.first?.text ?? "",
      from: fact)
  }

  private func measure(_ balance: Balance) -> Claim.Facet {
    let range = context.bytes(balance.words)
    return Claim.Facet(text: context.reading.document.text(in: range), range: range)
  }

  // MARK: - The words

  private struct Balance {
    let kind: Kind
    let words: Range<Int>
    let isSurplus: Bool
  }

  /// The words of a clause around an amount.
  private func near(_ value: Mention, in clause: Range<Int>) -> Range<Int> {
    let place = context.reading.tokens(in: value.range)
    return max(
      clause.lowerBound, place.lowerBound - Self.reach)..<max(
        place.upperBound, min(clause.upperBound, place.upperBound + Self.reach))
  }

  /// How many words around an amount may tell that it is a balance.
  private static let reach = 20

  /// The balance that a clause tells of, where it says nothing of a part or a partner.
  private func balance(of draft: DraftClaim, in clause: Range<Int>) -> Balance? {
    guard SeriesContext.isStated(draft.claim) else { return nil }
    for index in clause.dropFirst() where tokens[index].kind == .word {
      let isSurplus = Self.surplus.contains(tokens[index].code)
      guard isSurplus || Self.deficit.contains(tokens[index].code),
        let kind = Self.kinds.first(where: { $0.names.contains(tokens[index - 1].code) })
      else { continue }
      let words = (index - 1)..<(index + 1)
      let isPlain = draft.terms.allSatisfy { item in
        let term = item.term
        guard clause.overlaps(term.tokens), term.role == .content || term.role == .qualifier else {
          return true
        }
        return words.overlaps(term.tokens)
          || term.tokens.allSatisfy { Self.plain.contains(tokens[$0].code) }
          || draft.entities.contains { $0.match.tokens.overlaps(term.tokens) }
          || context.reading.mentions(in: context.reading.bytes(of: clause)).contains {
            context.reading.tokens(in: $0.range).overlaps(term.tokens)
          }
      }
      let named = draft.entities.filter { $0.origin == .stated }
      guard isPlain, named.count <= 1 else { return nil }
      return Balance(kind: kind, words: words, isSurplus: isSurplus)
    }
    return nil
  }

  private func fact(
    of draft: DraftClaim, _ balance: Balance
  ) -> (fact: DerivedFact, bound: BoundSeries)? {
    guard let gain = series(balance.kind.gain, of: draft, balance),
      let cost = series(balance.kind.cost, of: draft, balance),
      gain.candidate.subject.ids == cost.candidate.subject.ids,
      let period = MovementSpanReader(reading: context.reading).ownTime(of: draft),
      var plus = gain.series.figure(noLongerThan: period),
      var minus = cost.series.figure(noLongerThan: period)
    else { return nil }
    plus.subject += ", \(gain.candidate.measure.label.text)"
    minus.subject += ", \(cost.candidate.measure.label.text)"
    return DerivedFact.difference(from: minus, to: plus).map { ($0, gain) }
  }

  private func series(_ label: [Term], of draft: DraftClaim, _ balance: Balance) -> BoundSeries? {
    var side = draft
    side.claim.value?.change = nil
    side.terms = label.map { term in
      WeightedTerm(
        term: Term(
          concept: term.concept, role: term.role, axis: term.axis, tokens: balance.words,
          range: context.bytes(balance.words)), weight: 1)
    }
    return context.finder.series(for: side, binder: context.binder)
  }

  private static let surplus = WordHash.all(of: "surplus")
  private static let deficit = WordHash.all(of: "deficit gap shortfall")
  private static let plain = WordHash.all(
    of:
      """
      ran run runs had has have posted recorded reported registered showed shows booked saw a was is \
      of annual stood came amounted reached country
      """)
}
