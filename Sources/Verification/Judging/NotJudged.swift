// SPDX-License-Identifier: MIT

import Claims

/// Statements that are listed and not judged, because they are not offered as facts.
enum NotJudged {
  /// Why a claim is not judged; `nil` when it is offered as a fact.
  static func reason(for claim: Claim) -> Finding.Reason? {
    switch claim.modality {
    case .fact: nil
    case .plan: Finding.Reason(Finding.Code("modality.plan"), "the text tells of a plan")
    case .forecast:
      Finding.Reason(Finding.Code("modality.forecast"), "the text tells of the future")
    case .opinion: Finding.Reason(Finding.Code("modality.opinion"), "the text gives a view")
    case .question: Finding.Reason(Finding.Code("modality.question"), "the text asks")
    case .conditional:
      Finding.Reason(Finding.Code("modality.conditional"), "the text makes it depend on something")
    }
  }
}

/// What a denial does to a verdict.
enum Negation {
  /// The finding for "X is not Y" from the finding for "X is Y".
  static func applied(to finding: Finding) -> Finding {
    var finding = finding
    switch finding.verdict {
    case .consistent:
      guard finding.strength == .exact || finding.strength == .rounded || finding.strength == .bound
      else { return unjudged(finding) }
      finding.verdict = .inconsistent
      finding.strength = nil
      finding.reasons.insert(
        Finding.Reason(
          Finding.Code("polarity.denied"), "the text denies what the record says"), at: 0)
      finding.suggestion = nil
    case .inconsistent:
      finding.verdict = .consistent
      finding.strength = .bound
      finding.suggestion = nil
      finding.reasons.insert(
        Finding.Reason(
          Finding.Code("polarity.denied"), "the text denies a figure, and the record has another"),
        at: 0)
    default:
      return unjudged(finding)
    }
    return finding
  }

  private static func unjudged(_ finding: Finding) -> Finding {
    var finding = finding
    guard finding.verdict != .notInEvidence else { return finding }
    finding.verdict = .notInEvidence
    finding.strength = nil
    finding.suggestion = nil
    finding.reasons = [
      Finding.Reason(
        Finding.Code("polarity.denied"), "the text denies something that is only nearly the record")
    ]
    return finding
  }
}
