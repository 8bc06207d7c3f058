// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Movements whose size is told in other words than their levels, behind them or in the next sentence.
extension DocumentArithmetic {
  /// Holds "rose from 38,000 to 41,000, an increase of 7.9%" and "That was a rise of 7.9%" against the two levels.
  func checkToldSizes(in findings: inout FindingsByValue) {
    for draft in reading.drafts {
      guard let size = draft.claim.value, size.change?.role == .by,
        let sentence = reading.sentence(at: size.range)
      else { continue }
      if let (start, end) = levels(before: size, in: sentence) {
        checkSize(size, from: start, to: end, in: &findings)
      } else if let antecedent = FollowUpReader(reading: reading).antecedent(of: draft),
        let end = antecedent.claim.value, let start = start(before: antecedent, end)
      {
        checkSize(size, from: start, to: end, in: &findings)
      }
    }
  }

  /// The two levels of the movement before ", an increase of 7.9%" in the same sentence.
  private func levels(before size: Mention, in sentence: Sentence) -> (Mention, Mention)? {
    let end = reading.tokens(in: size.range).upperBound
    let near = max(sentence.tokens.lowerBound, end - Self.movementReach)..<end
    let amounts = reading.mentions(in: reading.bytes(of: near)).filter {
      $0.quantity != nil && !$0.isTime
    }
    let starts = amounts.filter { $0.change?.role == .from }
    let ends = amounts.filter { $0.change?.role == .to }
    guard starts.count == 1, ends.count == 1, let start = starts.first, let level = ends.first,
      amounts.filter({ $0.change?.role == .by }).count == 1, start.change?.cue == level.change?.cue,
      size.change?.cue != level.change?.cue
    else { return nil }
    let last = max(
      reading.tokens(in: start.range).upperBound, reading.tokens(in: level.range).upperBound)
    let place = reading.tokens(in: size.range).lowerBound
    let between = Range.between(last, place)
    guard last <= place, between.count <= Self.sizeReach,
      between.contains(where: { reading.tokens[$0].isSign(",") || reading.tokens[$0].isSign("(") }),
      between.allSatisfy({ isPlain($0, beside: size) })
    else { return nil }
    return (start, level)
  }

  /// The one level that the text gives of the time before the figure that a sentence points back at.
  private func start(before antecedent: DraftClaim, _ end: Mention) -> Mention? {
    guard let sentence = reading.sentence(at: end.range) else { return nil }
    let own = reading.mentions(in: sentence.range).filter { $0.change?.role == .from }
    if own.count == 1, let change = own[0].change, change.cue == end.change?.cue { return own[0] }
    guard own.isEmpty, end.change == nil, let before = reading.sentence(before: sentence),
      reading.tokens[sentence.tokens.lowerBound].gap < .paragraph
    else { return nil }
    let levels = reading.drafts(in: before.range).filter { $0.claim.value?.isTime == false }
    guard levels.count == 1, let level = levels.first, let value = level.claim.value,
      value.change == nil, let first = level.claim.time?.period,
      let last = antecedent.claim.time?.period, first.granularity == .year,
      last.earlier(byMonths: 12) == first,
      value.quantity?.unit?.code == end.quantity?.unit?.code
        || value.quantity?.unit == nil && end.quantity?.unit?.dimension == .count,
      shareWords(level, antecedent)
    else { return nil }
    var start = value
    start.quantity?.unit = end.quantity?.unit
    return start
  }

  /// Whether two claims name their measure by the same words.
  private func shareWords(_ left: DraftClaim, _ right: DraftClaim) -> Bool {
    func words(_ draft: DraftClaim) -> Set<Term.Concept> {
      let sentence = reading.tokens(in: draft.claim.sentence)
      return Set(
        draft.terms.map(\.term).filter {
          sentence.contains($0.tokens.lowerBound)
            && ($0.role == .content || $0.role == .qualifier)
        }.map(\.concept))
    }
    let common = words(left).intersection(words(right))
    return !common.isEmpty && common.count * 2 >= min(words(left).count, words(right).count)
  }

  private func isPlain(_ index: Int, beside size: Mention) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, let cue = size.change?.cue else { return true }
    return cue.overlaps(token.range) || Self.plainWords.contains(token.code)
  }

  /// How many tokens a movement, its two levels and its size may take.
  private static let movementReach = 50
  /// How many tokens behind the levels the size may stand: ", in 2023, an increase of".
  private static let sizeReach = 8
  private static let plainWords = WordHash.all(
    of: "a an the or of in by or about some roughly around nearly just over this that is which was")
}
