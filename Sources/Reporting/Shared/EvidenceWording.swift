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
    let errors = report.evidenceDiagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return sentence }
    let paths = Set(errors.map(\.path)).sorted().map(SafeText.line)
    let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return sentence + "; \(errors.count) \(errors.count == 1 ? "error" : "errors") in its files: "
      + paths.prefix(3).joined(separator: ", ") + more
  }
}
