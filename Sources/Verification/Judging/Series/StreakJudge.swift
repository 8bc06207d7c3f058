// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "the fifth straight year of growth" and the like against a series.
struct StreakJudge {
  let context: SeriesContext

  /// A streak as a text tells it.
  private struct Told {
    let words: Range<Int>
    let count: Int
    /// Whether it is counted as the last one ("the third"), and not as a length ("three").
    let isOrdinal: Bool
    let step: Period.Granularity?
  }

  /// The finding on a clause; `nil` where it tells of no streak, or the store has no series.
  func finding(on statement: DraftClaim) -> Finding? {
    let clause = statement.clause
    guard let told = clause.lazy.compactMap({ told(at: $0, in: clause) }).first,
      SeriesContext.isStated(statement.claim), let direction = direction(in: clause, of: told),
      let bound = bound(statement, told), bound.scope.isPlain,
      let end = context.time(of: statement, at: told.words)
        ?? context.newest(of: bound.series),
      let step = bound.series.figures.last?.period?.granularity,
      told.step == nil || told.step == step,
      let fact = fact(direction, bound, end), let length = fact.amount?.asInt, length >= 0
    else { return nil }
    let claim = context.claim(statement, .first, words: told.words, bound: bound)
    let text = "the series has \(length) in a row up to \(end)"
    if length == told.count || length > told.count && !told.isOrdinal {
      var finding = context.finding(claim, .consistent, "derived.streak", text, from: fact)
      finding.caveats = context.partialCaveat(fact.completeness)
      return finding
    }
    if length < told.count, !fact.completeness.isComplete {
      return context.partial(
        claim, from: fact, text + ", and begins there: what was before, the evidence does not say")
    }
    if length > told.count, !fact.completeness.isComplete { return nil }
    return context.finding(claim, .inconsistent, "derived.streak-differs", text, from: fact)
  }

  private func bound(_ statement: DraftClaim, _ told: Told) -> BoundSeries? {
    // "Growth" may be what is counted, or the name of the measure: "the fifth year of GDP growth".
    context.series(for: statement, at: told.words, told: context.bytes(statement.clause))
      ?? context.series(for: directionless(statement), at: told.words)
  }

  /// The clause without the words that tell which way it went.
  private func directionless(_ statement: DraftClaim) -> DraftClaim {
    var statement = statement
    statement.terms.removeAll { item in
      item.term.tokens.contains {
        SeriesWords.up.contains(context.tokens[$0].code)
          || SeriesWords.down.contains(context.tokens[$0].code)
      }
    }
    return statement
  }

  private func fact(
    _ direction: Mention.Change.Direction, _ bound: BoundSeries, _ end: Period
  ) -> DerivedFact? {
    let label = bound.candidate.measure.label
    let isRate =
      label.qualifiers[TermTables.Axis.growth] != nil
      || label.concepts.contains(TermTables.qualifier("growth"))
    return isRate
      ? bound.series.streak(ofSign: direction == .up, endingAt: end)
      : bound.series.streak(direction, endingAt: end)
  }

  // MARK: - Words

  /// "Third straight year", "three consecutive quarters", "third year in a row", "fourth month running".
  private func told(at index: Int, in clause: Range<Int>) -> Told? {
    let tokens = context.tokens
    guard tokens[index].kind == .word else { return nil }
    let ordinal = SeriesWords.ordinals[tokens[index].code]
    guard let count = ordinal ?? SeriesWords.cardinals[tokens[index].code], count >= 2 else {
      return nil
    }
    var next = index + 1
    while next < clause.upperBound, tokens[next].isSign("-") { next += 1 }
    guard next < clause.upperBound else { return nil }
    if SeriesWords.unbroken.contains(tokens[next].code) {
      let end = next + 1
      let step = end < clause.upperBound ? SeriesWords.steps[tokens[end].code] : nil
      return Told(
        words: Range.between(index, min(step == nil ? end : end + 1, clause.upperBound)),
        count: count,
        isOrdinal: ordinal != nil, step: step)
    }
    guard let step = SeriesWords.steps[tokens[next].code] else { return nil }
    let end = next + 1
    if end < clause.upperBound, tokens[end].code == SeriesWords.running {
      return Told(
        words: index..<(end + 1), count: count, isOrdinal: ordinal != nil, step: step)
    }
    if end + 2 < clause.upperBound + 1, end + 2 < tokens.count,
      tokens[end + 2].code == SeriesWords.row
    {
      return Told(
        words: index..<(end + 3), count: count, isOrdinal: ordinal != nil, step: step)
    }
    return nil
  }

  /// Which way it went: by the words right behind, else by the verb before.
  private func direction(
    in clause: Range<Int>, of told: Told
  ) -> Mention.Change.Direction? {
    let behind = Range.between(
      told.words.upperBound, min(told.words.upperBound + 3, clause.upperBound))
    let before = Range.between(clause.lowerBound, told.words.lowerBound).reversed()
    for index in Array(behind) + Array(before) {
      let code = context.tokens[index].code
      guard context.tokens[index].kind == .word else { continue }
      if SeriesWords.up.contains(code) { return .up }
      if SeriesWords.down.contains(code) { return .down }
    }
    return nil
  }
}
