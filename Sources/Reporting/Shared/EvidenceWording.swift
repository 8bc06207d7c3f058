// SPDX-License-Identifier: MIT

import Evidence
import Verification

/// What the verdicts of a report go by, in a sentence.
enum EvidenceWording {
  /// "Evidence: 142 records of 38 sources, as known on 2024-04-10".
  static func sentence(_ report: CheckReport) -> String {
    var sentence =
      "Evidence: \(report.recordCount) \(report.recordCount == 1 ? "record" : "records") of "
      + "\(report.sourceCount) \(report.sourceCount == 1 ? "source" : "sources")"
    let days = Set(report.documents.map(\.asOf))
    if days.count == 1, let first = days.first, let day = first {
      sentence += ", as known on \(day)"
    }
    let errors = report.evidenceDiagnostics.count { $0.severity == .error }
    if errors > 0 { sentence += "; \(errors) \(errors == 1 ? "error" : "errors") in its files" }
    return sentence
  }
}
