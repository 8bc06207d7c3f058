// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds "A is smaller than B", which names no measure, against all the measures that its word may mean.
struct ImpliedComparisonJudge {
  let context: SeriesContext

  private var tokens: [Token] { context.tokens }

  /// The finding on a clause; `nil` where it says more, or the measures meant do not all agree.
  func finding(on statement: DraftClaim) -> Finding? {
    guard SeriesContext.isStated(statement.claim) else { return nil }
    let sentence = context.reading.tokens(in: statement.claim.sentence)
    guard
      let word = statement.clause.first(where: { index in
        tokens[index].kind == .word
          && ImpliedComparison.english.contains { $0.words.contains(tokens[index].code) }
      }), let (first, second) = names(around: word, in: statement, sentence)
    else { return nil }
    let measure = namedMeasure(behind: second, sentence)
    guard isPlain(statement, sentence, word, [first, second], besides: measure) else { return nil }
    let isTurned = word > sentence.lowerBound && tokens[word - 1].code == Self.less
    for row in ImpliedComparison.english where row.words.contains(tokens[word].code) {
      let labels = measure.map { [$0] } ?? row.measures
      let facts = labels.compactMap { fact($0, of: statement, at: word, first, second) }
      guard facts.count >= (measure == nil ? row.needed : 1), let bound = facts.first?.bound,
        let isAbove = facts.first?.fact.holds, facts.allSatisfy({ $0.fact.holds == isAbove })
      else { continue }
      var claim = context.claim(
        statement, .comparison,
        words: first.match.tokens.lowerBound..<second.match.tokens.upperBound,
        bound: bound)
      claim.value = nil
      var whole = facts[0].fact
      whole.steps = facts.flatMap(\.fact.steps)
      let holds = (isAbove == row.isMore) != isTurned
      return context.finding(
        claim, holds ? .consistent : .inconsistent,
        holds ? "derived.comparison" : "derived.comparison-differs",
        whole.steps.map(\.text).joined(separator: "; "), from: whole)
    }
    return nil
  }

  /// The name before the comparative and the one behind "than", the only two of the sentence.
  private func names(
    around word: Int, in statement: DraftClaim, _ sentence: Range<Int>
  ) -> (EntityMention, EntityMention)? {
    let named = statement.entities.filter { $0.origin == .stated }
      .sorted { $0.match.range < $1.match.range }
    guard let second = named.last, second.ids != named.first?.ids,
      let than = Range.between(word, second.match.tokens.lowerBound).first(where: {
        tokens[$0].code == SeriesWords.than
      }), than - word <= Self.reach
    else { return nil }
    if named.count == 2, isSubject(named[0]) { return (named[0], second) }
    guard named.count == 1, let first = statement.entities.first(where: { $0.origin == .reference })
    else { return nil }
    return (first, second)
  }

  private func isSubject(_ entity: EntityMention) -> Bool {
    [.subject, .place].contains(entity.relation)
  }

  /// Whether the sentence says nothing more: names, a time, the comparative, and words that hold it together.
  private func isPlain(
    _ statement: DraftClaim, _ sentence: Range<Int>, _ word: Int, _ names: [EntityMention],
    besides measure: [Term]?
  ) -> Bool {
    let terms = TermReader.english.terms(
      in: context.reading.document.prose, tokens: tokens, range: sentence)
    return terms.allSatisfy { term in
      guard term.role == .content || term.role == .qualifier else { return true }
      return term.tokens.contains(word) || measure?.contains(term) ?? false
        || names.contains { $0.match.tokens.overlaps(term.tokens) }
        || term.tokens.allSatisfy { Self.plain.contains(tokens[$0].code) }
        || context.reading.mentions(in: context.bytes(term.tokens)).contains(where: \.isTime)
    }
  }

  /// The measure of "larger than B by area"; `nil` where none is named.
  private func namedMeasure(behind second: EntityMention, _ sentence: Range<Int>) -> [Term]? {
    let by = second.match.tokens.upperBound
    guard by + 1 < sentence.upperBound, tokens[by].code == SeriesWords.by else { return nil }
    let end =
      Range.between(by + 1, sentence.upperBound).first { index in
        tokens[index].kind != .word || tokens[index].code == Self.inWord
      } ?? sentence.upperBound
    let terms = TermReader.english.terms(
      in: context.reading.document.prose, tokens: tokens, range: Range.between(by + 1, end))
    return terms.isEmpty ? nil : terms
  }

  private func fact(
    _ label: [Term], of statement: DraftClaim, at word: Int, _ first: EntityMention,
    _ second: EntityMention
  ) -> (fact: DerivedFact, bound: BoundSeries)? {
    guard let left = series(label, of: statement, at: word, first),
      let right = series(label, of: statement, at: word, second),
      left.candidate.key.measure == right.candidate.key.measure,
      left.series.unit == right.series.unit
    else { return nil }
    let told = context.time(of: statement, at: word..<(word + 1))
    let periods = Set(right.series.figures.compactMap(\.period))
    let common = left.series.figures.compactMap(\.period).last(where: periods.contains)
    guard let period = told ?? common, var mine = left.series.figure(noLongerThan: period),
      var theirs = right.series.figure(noLongerThan: period), mine.value != theirs.value
    else { return nil }
    mine.subject += ", \(left.candidate.measure.label.text)"
    theirs.subject += ", \(right.candidate.measure.label.text)"
    return DerivedFact.comparison(mine, isAbove: theirs).map { ($0, left) }
  }

  private func series(
    _ label: [Term], of statement: DraftClaim, at word: Int, _ entity: EntityMention
  ) -> BoundSeries? {
    var draft = context.draft(statement, at: word..<(word + 1))
    let words = word..<(word + 1)
    draft.terms = label.map { term in
      WeightedTerm(
        term: Term(
          concept: term.concept, role: term.role, axis: term.axis, tokens: words,
          range: context.bytes(words)), weight: 1)
    }
    var subject = entity
    subject.relation = .subject
    subject.weight = 1
    draft.entities = [subject]
    return context.finder.series(for: draft, binder: context.binder)
  }

  /// How many words behind the comparative its "than" may stand: "colder in Oslo than in Bergen".
  private static let reach = 4
  private static let inWord = WordHash.of("in")
  private static let less = WordHash.of("less")
  private static let plain = WordHash.all(
    of: "more less much far slightly little bit even still considerably significantly country city")
}
