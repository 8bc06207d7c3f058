// SPDX-License-Identifier: MIT

import Claims
import Quantities

/// Reads the sign that words give a figure: a "loss of $12 million" is a net income of -12 million.
enum SignInWords {
  /// Whether the text tells a recorded amount with its sign turned round.
  ///
  /// - Parameters:
  ///   - draft: The claim; only one without a sign of its own is turned.
  ///   - recorded: The amount recorded.
  ///   - label: The words that name the record's measure: "net loss" needs no turning.
  /// - Returns: Whether the recorded amount is to be compared with its sign turned.
  static func areTurned(_ draft: DraftClaim, recorded: Quantity, label: String) -> Bool {
    guard let claimed = draft.claim.value?.quantity, let value = claimed.value ?? claimed.low,
      !value.isNegative, let amount = recorded.value, !amount.isZero
    else { return false }
    let inLabel = Set(TermReader.english.terms(ofLabel: label).map(\.concept))
    guard inLabel.isDisjoint(with: losses) else { return false }
    if let change = draft.claim.value?.change, change.role == .by {
      return change.direction == .down && amount.isNegative
    }
    return amount.isNegative
      && draft.terms.contains { $0.weight >= 0.7 && losses.contains($0.term.concept) }
  }

  /// The words for an amount below nothing.
  static let losses: Set<Term.Concept> = Set(
    ["loss", "lost", "lose", "deficit", "shortfall", "negative", "minus", "outflow", "contraction"]
      .flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })
}
