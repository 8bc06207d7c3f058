// SPDX-License-Identifier: MIT

public import Verification

/// How the reports speak of a claim file's statements and of what someone lets stand.
public enum ReviewWording {
  /// An outcome in words: "as reviewed", "as expected; a person says misleading", "expected consistent, is now ...".
  public static func sentence(_ outcome: ClaimReview.Outcome) -> String {
    if let message = outcome.message { return message }
    let statement = outcome.statement
    return statement.reviewed == outcome.verdict
      ? "as reviewed"
      : "as expected; a person says \(VerdictWording(statement.reviewed).word)"
  }

  /// A review in one sentence, without its final period.
  public static func summary(_ reviews: [ClaimReview]) -> String {
    let outcomes = reviews.flatMap(\.outcomes)
    let expected = outcomes.count(where: \.isAsExpected)
    let agreed = outcomes.count(where: \.isAsReviewed)
    let new = reviews.reduce(0) { $0 + $1.unreviewed.count }
    var text =
      "\(outcomes.count) \(outcomes.count == 1 ? "claim" : "claims") reviewed: \(expected) as expected, "
      + "\(outcomes.count - expected) changed; \(agreed) as a person judges"
    if new > 0 { text += "; \(new) new and not reviewed" }
    return text
  }

  /// Why an accepted finding may stand.
  public static func sentence(_ acceptance: Finding.Acceptance) -> String {
    var text: String
    switch acceptance.place {
    case .comment: text = "accepted by a comment in the document"
    case .waiver:
      text = "waived" + (acceptance.owner.map { " by \($0)" } ?? "")
      if let until = acceptance.until { text += " until \(until)" }
    case .baseline: text = "accepted by the baseline"
    }
    if let reason = acceptance.reason { text += ": \(reason)" }
    return SafeText.line(text)
  }
}
