// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "exports rose in 2023", which tells no amount, against the levels of a series.
struct BareMovement {
  let context: SeriesContext

  /// The finding on a clause; `nil` where it tells more than a direction, or the store has no series.
  func finding(on statement: DraftClaim) -> Finding? {
    guard SeriesContext.isStated(statement.claim), let verb = verb(of: statement) else {
      return nil
    }
    let isUp = Self.up.contains(context.tokens[verb].code)
    let words = verb..<(verb + 1)
    guard let bound = context.series(for: statement, at: words), bound.scope.isPlain,
      !ChangeJudge.tellsOutput(bound), let measure = bound.candidate.measure.range,
      context.reading.tokens(in: measure).upperBound <= verb
    else { return nil }
    let spans = MovementSpanReader(reading: context.reading).spans(
      of: context.draft(statement, at: words))
    let facts = spans.compactMap { span in
      (span.end ?? context.newest(of: bound.series)).flatMap { end in
        LabelWords.tellsMovement(bound.candidate.measure.label.text)
          ? nil : bound.series.change(from: span.start, to: end)
      }
    }
    guard !facts.isEmpty, facts.count == spans.count else { return nil }
    let rose = facts.map { fact in fact.amount.map { !$0.isNegative } }
    guard facts.allSatisfy({ $0.amount.map { !$0.isZero } ?? false }), Set(rose).count == 1,
      let wentUp = rose[0]
    else { return nil }
    var claim = context.claim(statement, .change, words: words, bound: bound)
    claim.value = nil
    let text = facts[0].steps.first?.text ?? ""
    return wentUp == isUp
      ? context.finding(claim, .consistent, "derived.change", text, from: facts[0])
      : context.finding(claim, .inconsistent, "derived.other-direction", text, from: facts[0])
  }

  /// The only verb of movement of a clause that tells no amount.
  private func verb(of statement: DraftClaim) -> Int? {
    let clause = statement.clause
    let isTold = context.reading.mentions(in: context.bytes(clause)).contains {
      $0.quantity != nil && $0.kind != .date && $0.kind != .period
    }
    // "Has grown every year since 2018" is more than two ends tell.
    guard !isTold, !clause.contains(where: { Self.steady.contains(context.tokens[$0].code) }) else {
      return nil
    }
    let verbs = clause.filter { index in
      let token = context.tokens[index]
      return token.kind == .word && (Self.up.contains(token.code) || Self.down.contains(token.code))
    }
    return verbs.count == 1 ? verbs[0] : nil
  }

  private static let steady = WordHash.all(
    of: "every each always steadily consistently continuously never constantly")
  private static let up = WordHash.all(
    of: "rose risen rises grew grown grows climbed jumped surged increased")
  private static let down = WordHash.all(
    of: "fell fallen falls dropped declined declines decreased shrank shrunk slid slipped sank")
}
