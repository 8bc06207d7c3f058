// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import SourceText

/// What one candidate says about a claim.
struct Evaluation: Sendable {
  var candidate: Candidate
  var verdict: Verdict
  /// Whether steps and what was set aside are kept.
  let explains: Bool
  var strength: Strength?
  var reasons: [Finding.Reason] = []
  var caveats: [Finding.Reason] = []
  /// The records that decided, the weightiest first.
  var deciding: [EvidenceRecord] = []
  private(set) var rejections: [Finding.Rejection] = []
  private(set) var trace: [Finding.Step] = []
  /// The recorded amount in the text's unit, for a suggestion.
  var suggested: ExactDecimal?
  var suggestedNote: String?
  /// Whether the figure is the record's, whatever else is wrong with it.
  var figureAgrees = false

  /// Makes an evaluation that has found nothing yet.
  init(candidate: Candidate, verdict: Verdict, explains: Bool) {
    self.candidate = candidate
    self.verdict = verdict
    self.explains = explains
  }

  /// Keeps a step; where no explanation is wanted, it is not even made.
  mutating func note(_ step: @autoclosure () -> Finding.Step) {
    if explains { trace.append(step()) }
  }

  /// Keeps a record set aside, likewise.
  mutating func reject(_ rejection: @autoclosure () -> Finding.Rejection) {
    if explains { rejections.append(rejection()) }
  }
}
