// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Reads the sign that words give a figure: a "loss of $12 million" is a net income of -12 million.
struct SignInWords {
  let reading: DocumentReading
  let draft: DraftClaim
  let candidate: Candidate

  /// How the sign that the words give stands to the record's.
  enum Relation {
    /// The words tell no other sign than the figure, or it cannot be said.
    case same
    /// The record's amount lies below zero, and the words tell it as a loss or a fall.
    case turned
    /// The record's amount lies above zero, and the words tell a loss or a fall.
    case opposed
  }

  /// How the words of a claim stand to a recorded amount.
  ///
  /// - Parameters:
  ///   - recorded: The amount recorded.
  ///   - label: The words that name the record's measure: "net loss" needs no turning.
  /// - Returns: Which of the two must be turned, if any.
  func relation(to recorded: Quantity, label: String) -> Relation {
    guard let claimed = draft.claim.value?.quantity, let value = claimed.value ?? claimed.low,
      !value.isNegative, let amount = recorded.value, !amount.isZero
    else { return .same }
    let change = draft.claim.value?.change
    let isMoved = change?.role == .by
    let losses =
      isMoved ? [] : draft.terms.filter { LabelWords.losses.contains($0.term.concept) }
    guard isMoved ? change?.direction == .down : !losses.isEmpty else { return .same }
    let inLabel = Set(TermReader.english.terms(ofLabel: label).map(\.concept))
    guard inLabel.isDisjoint(with: LabelWords.losses) else { return .same }
    if isMoved {
      if amount.isNegative { return .turned }
      // "GDP fell 2%" of a GDP growth of 2%; "growth fell 2%" may tell of the rate itself.
      return LabelWords.tellsMovement(label) && !namesMovement ? .opposed : .same
    }
    if amount.isNegative { return losses.contains { $0.weight >= 0.7 } ? .turned : .same }
    return !inLabel.isDisjoint(with: LabelWords.results) && losses.contains(where: isHead)
      ? .opposed : .same
  }

  /// Whether the words that name the measure name a movement themselves.
  private var namesMovement: Bool {
    guard let words = candidate.measure.range else { return false }
    return draft.terms.contains {
      words.overlaps($0.term.range) && LabelWords.movements.contains($0.term.concept)
    }
  }

  /// Whether a word names the figure itself: "an operating loss of $12 million", "lost $12 million".
  private func isHead(_ item: WeightedTerm) -> Bool {
    guard let value = draft.claim.value else { return false }
    let figure = reading.tokens(in: value.range).lowerBound
    let gap = Range.between(item.term.tokens.upperBound, figure)
    return item.term.tokens.upperBound <= figure && gap.count <= Self.reach
      && !gap.contains {
        reading.tokens[$0].kind == .word && !Self.links.contains(reading.tokens[$0].code)
      }
  }

  /// How many tokens may lie between such a word and the figure.
  private static let reach = 3
  private static let links = WordHash.all(of: "of was is at to reached totalled totaled about")
}
