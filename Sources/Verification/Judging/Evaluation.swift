// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import SourceText

/// What one candidate says about a claim.
struct Evaluation: Sendable {
  var candidate: Candidate
  var verdict: Verdict
  var strength: Strength?
  var reasons: [Finding.Reason] = []
  var caveats: [Finding.Reason] = []
  /// The records that decided, the weightiest first.
  var deciding: [EvidenceRecord] = []
  var rejections: [Finding.Rejection] = []
  var trace: [Finding.Step] = []
  /// The recorded amount in the text's unit, for a suggestion.
  var suggested: ExactDecimal?
  var suggestedNote: String?
  /// Whether the figure is the record's, whatever else is wrong with it.
  var figureAgrees = false
}
