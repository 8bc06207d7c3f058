// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds "exports exceeded imports in 2022" and "its costs were lower than B's" against the series of both sides.
struct TwoSidesJudge {
  let context: SeriesContext

  /// The finding on a clause; `nil` where it sets no two things against each other, or the store lacks one.
  func finding(on statement: DraftClaim) -> Finding? {
    guard SeriesContext.isStated(statement.claim),
      let sides = TwoSidesReader(reading: context.reading).sides(of: statement),
      let (left, right) = bound(sides, of: statement),
      left.series.unit == right.series.unit,
      left.candidate.key != right.candidate.key
    else { return nil }
    let told = MovementSpanReader(reading: context.reading).ownTime(
      of: context.draft(statement, at: sides.link))
    guard let period = told ?? Self.newestCommon(left.series, right.series),
      let mine = named(left, at: period, beside: right),
      let theirs = named(right, at: period, beside: left), mine.value != theirs.value,
      let fact = DerivedFact.comparison(mine, isAbove: theirs)
    else { return nil }
    let isAbove = fact.holds == true
    if sides.relation == .levelOrPace, isFaster(left.series, right.series, at: period) != isAbove {
      return nil
    }
    let holds = isAbove == sides.isMore
    guard holds || told != nil || isSteady(left.series, right.series, isAbove: isAbove) else {
      return nil
    }
    var claim = context.claim(
      statement, .comparison, words: sides.left.lowerBound..<sides.right.upperBound, bound: left)
    claim.value = nil
    return context.finding(
      claim, holds ? .consistent : .inconsistent,
      holds ? "derived.comparison" : "derived.comparison-differs",
      fact.steps.first?.text ?? "", from: fact)
  }

  // MARK: - The two series

  private func bound(
    _ sides: TwoSides, of statement: DraftClaim
  ) -> (BoundSeries, BoundSeries)? {
    let left = side(sides.left, of: statement, at: sides.link, sharing: sides.shared)
    var right = side(sides.right, of: statement, at: sides.link, sharing: sides.shared)
    let names = right.terms.contains { item in
      (item.term.role == .content || item.term.role == .qualifier)
        && !right.entities.contains { entity in
          entity.origin == .stated && entity.match.tokens.overlaps(item.term.tokens)
        } && !isTime(item.term.tokens)
    }
    if !names { right.terms += borrowed(left, by: sides.right) }
    if !right.entities.contains(where: { $0.origin == .stated }) { right.entities = left.entities }
    guard !left.entities.isEmpty,
      let first = context.finder.series(for: left, binder: context.binder),
      let second = context.finder.series(for: right, binder: context.binder)
        ?? completed(right, by: left, at: sides.right),
      first.scope.isPlain, second.scope.isPlain
    else { return nil }
    return (first, second)
  }

  /// The statement with the words and names of one side alone.
  private func side(
    _ words: Range<Int>, of statement: DraftClaim, at link: Range<Int>, sharing shared: Range<Int>?
  ) -> DraftClaim {
    var draft = context.draft(statement, at: link)
    draft.terms = draft.terms.filter { item in
      words.overlaps(item.term.tokens) || shared?.overlaps(item.term.tokens) ?? false
    }
    .map { WeightedTerm(term: $0.term, weight: 1) }
    draft.entities = draft.entities.filter {
      $0.origin != .stated || words.overlaps($0.match.tokens)
    }
    for index in draft.entities.indices where draft.entities[index].origin == .stated {
      draft.entities[index].weight = 1
      if [.compared, .other].contains(draft.entities[index].relation) {
        draft.entities[index].relation = .subject
      }
    }
    if draft.entities.contains(where: { $0.origin == .stated }) {
      draft.entities.removeAll { $0.origin != .stated }
    }
    return draft
  }

  /// The series of "its consumption" behind "electricity production": the first side's words but the last tell of both.
  private func completed(
    _ right: DraftClaim, by left: DraftClaim, at words: Range<Int>
  ) -> BoundSeries? {
    let naming = borrowed(left, by: words).filter { $0.term.role == .content }
    guard naming.count > 1 else { return nil }
    var whole = right
    whole.terms += naming.dropLast()
    return context.finder.series(for: whole, binder: context.binder)
  }

  /// The words of the first side's measure, as if they stood for "that" of the second.
  private func borrowed(_ left: DraftClaim, by words: Range<Int>) -> [WeightedTerm] {
    let place = words.lowerBound..<(words.lowerBound + 1)
    return left.terms.filter { item in
      !left.entities.contains { $0.match.tokens.overlaps(item.term.tokens) }
    }.map { item in
      WeightedTerm(
        term: Term(
          concept: item.term.concept, role: item.term.role, axis: item.term.axis, tokens: place,
          range: context.bytes(place)), weight: 1)
    }
  }

  private func isTime(_ words: Range<Int>) -> Bool {
    context.reading.mentions(in: context.bytes(words)).contains(where: \.isTime)
  }

  /// The figure of a time, named by its measure where both sides are of one subject.
  private func named(_ bound: BoundSeries, at period: Period, beside other: BoundSeries) -> Figure?
  {
    guard var figure = bound.series.figure(noLongerThan: period) else { return nil }
    if bound.candidate.key.measure != other.candidate.key.measure {
      figure.subject += ", \(bound.candidate.measure.label.text)"
    }
    return figure
  }

  // MARK: - Times

  private static func common(_ left: FigureSeries, _ right: FigureSeries) -> [Period] {
    let periods = Set(right.figures.compactMap(\.period))
    return left.figures.compactMap(\.period).filter(periods.contains)
  }

  private static func newestCommon(_ left: FigureSeries, _ right: FigureSeries) -> Period? {
    common(left, right).last
  }

  /// Whether one lay on the same side of the other in each of the last times that both have.
  private func isSteady(_ left: FigureSeries, _ right: FigureSeries, isAbove: Bool) -> Bool {
    Self.common(left, right).suffix(Self.steadyTimes).allSatisfy { period in
      guard let mine = left.figure(noLongerThan: period),
        let theirs = right.figure(noLongerThan: period)
      else {
        return false
      }
      return (mine.value > theirs.value) == isAbove && mine.value != theirs.value
    }
  }

  /// Whether the first grew faster to a time; `nil` where a level before is missing.
  private func isFaster(_ left: FigureSeries, _ right: FigureSeries, at period: Period) -> Bool? {
    guard let step = period.monthsInStep, let start = period.earlier(byMonths: step),
      let mine = left.percentageChange(from: start, to: period)?.amount,
      let theirs = right.percentageChange(from: start, to: period)?.amount, mine != theirs
    else { return nil }
    return mine > theirs
  }

  /// How many times must agree where the text names none.
  private static let steadyTimes = 3
}
