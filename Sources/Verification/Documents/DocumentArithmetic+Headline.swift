// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// The figure of a headline against the sentence below that tells the same.
extension DocumentArithmetic {
  /// Flags the figure of the first headline where the text tells another in the same words, and its own nowhere.
  func checkHeadline(in findings: inout FindingsByValue) {
    guard let headline = reading.sentences.first, headline.kind == .line,
      reading.sentences.count > 1, let told = onlyAmount(of: headline),
      let own = telling(told.quantity)
    else { return }
    let words = content(of: headline, besides: told)
    guard words.count >= Self.leastWords, !isRepeated(told, own, below: headline),
      let body = reading.sentences.dropFirst().prefix(Self.depth).first(where: {
        $0.kind == .prose && words.isSubset(of: content(of: $0, besides: nil))
      }), let other = onlyAmount(of: body), let found = telling(other.quantity),
      isAlike(told, other), !own.overlaps(found),
      let first = findings.position(of: told.range, where: isUndecided),
      let second = findings.position(of: other.range, where: { !$0.verdict.isFlagged })
    else { return }
    let mine = reading.document.text(in: told.range)
    let theirs = reading.document.text(in: other.range)
    let work = "\"\(mine)\" and \"\(theirs)\" exclude each other"
    flag(
      &findings[first], .conflictingEvidence, "document.contradiction",
      "the text below gives \"\(theirs)\" for the same", work: work)
    guard findings[second].verdict == .notInEvidence else { return }
    flag(
      &findings[second], .conflictingEvidence, "document.contradiction",
      "the headline gives \"\(mine)\" for the same", work: work)
  }

  /// Whether no record decided a figure; a headline tells what is to come as much as what was.
  private func isUndecided(_ finding: Finding) -> Bool {
    !finding.verdict.isJudged && !finding.claim.isNegated && finding.claim.modality != .question
  }

  /// What a figure may mean; few things counted are as many as told.
  private func telling(_ quantity: Quantity?) -> ValueInterval? {
    guard let quantity, let value = quantity.value, quantity.comparator == .equal,
      quantity.hedge != .vague, value.isInteger, quantity.precision <= 0,
      value.magnitude < Self.counted,
      quantity.unit == nil || quantity.unit?.dimension == .count
    else { return interval(quantity) }
    return .closed(value, value)
  }

  private func onlyAmount(of sentence: Sentence) -> Mention? {
    let amounts = reading.mentions(in: sentence.range).filter {
      $0.quantity != nil && !$0.isTime && $0.kind != .ordinal && $0.kind != .notQuantity
    }
    return amounts.count == 1 ? amounts[0] : nil
  }

  /// Whether a figure, however rounded, stands below its headline as well.
  private func isRepeated(_ told: Mention, _ own: ValueInterval, below headline: Sentence) -> Bool {
    let below = reading.mentions.filter {
      $0.range.lowerBound >= headline.range.upperBound && $0.quantity != nil && isAlike(told, $0)
    }
    if below.contains(where: { telling($0.quantity).map(own.overlaps) ?? true }) { return true }
    // "Cuts 40 jobs" over "cut 25 in May" and "15 more": a headline may add up what the text tells one by one.
    let values = reading.mentions.filter {
      $0.range.lowerBound >= headline.range.upperBound && !$0.isTime
    }.compactMap { $0.quantity?.value }.prefix(Self.addends)
    return values.indices.contains { one in
      values[(one + 1)...].contains { own.contains(values[one] + $0) }
    } || own.contains(values.reduce(.zero, +))
  }

  private func isAlike(_ left: Mention, _ right: Mention) -> Bool {
    func isCount(_ mention: Mention) -> Bool {
      let unit = mention.quantity?.unit
      return unit == nil || unit?.dimension == .count || unit?.dimension == .number
    }
    let isSameMove = left.change?.role == right.change?.role
    return isSameMove
      && (left.quantity?.unit == right.quantity?.unit || isCount(left) && isCount(right))
  }

  private func content(of sentence: Sentence, besides mention: Mention?) -> Set<Term.Concept> {
    Set(
      TermReader.english.terms(
        in: reading.document.prose, tokens: reading.tokens, range: sentence.tokens
      ).filter { term in
        (term.role == .content || term.role == .qualifier)
          && !(mention.map { $0.valueRange.overlaps(term.range) } ?? false)
      }.map(\.concept))
  }

  /// How many figures below a headline are added up.
  private static let addends = 40
  /// Below how many a whole number is taken for counted.
  private static let counted = ExactDecimal(100)
  /// How many naming words a headline needs for the same to be told below.
  private static let leastWords = 3
  /// How many sentences below it are looked at.
  private static let depth = 6
}
