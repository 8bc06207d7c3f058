// SPDX-License-Identifier: MIT

#if canImport(Testing)
  import Touchstone

  /// What a failing case says: the place, the verdict wanted and got, the record, the reason, the suggestion.
  enum FailureText {
    /// A statement that is not as its claim file expects.
    static func message(
      _ outcome: ClaimReview.Outcome, _ finding: Finding?, in report: DocumentReport,
      claimFile: String
    ) -> String {
      let statement = outcome.statement
      var lines: [String] = []
      if let range = outcome.ranges.first {
        lines.append(
          "\(report.document.path):\(report.document.position(of: range)): claim \(statement.id)")
      } else {
        lines.append("\(claimFile):\(statement.position): claim \(statement.id)")
      }
      switch outcome.state {
      case .quoteNotFound:
        lines[0] += ": \(report.document.path) no longer has these words"
      case .verdictChanged, .asExpected:
        lines[0] += ": expected \(statement.expected.rawValue), got \(outcome.verdict.rawValue)"
      case .groundsChanged: lines[0] += ": \(outcome.message ?? "its grounds changed")"
      }
      lines.append("  quote:    “\(statement.quote)”")
      if let finding { lines += details(of: finding) }
      if finding == nil, outcome.state == .verdictChanged {
        lines.append("  reason:   the program finds no statement in these words")
      }
      lines.append("  reviewed: \(claimFile):\(statement.position)")
      return lines.joined(separator: "\n")
    }

    /// A finding that fails and that no claim file covers.
    static func message(_ finding: Finding, in report: DocumentReport, isNew: Bool) -> String {
      let place = report.document.position(of: finding.anchor)
      let head =
        "\(report.document.path):\(place): \(finding.verdict.rawValue)"
        + (isNew ? ", and in no claim file" : "")
      return ([head, "  quote:    “\(finding.claim.quote)”"] + details(of: finding))
        .joined(separator: "\n")
    }

    private static func details(of finding: Finding) -> [String] {
      var lines: [String] = []
      for reason in finding.reasons {
        lines.append("  reason:   \(reason.message) [\(reason.code)]")
      }
      for citation in finding.citations {
        lines.append(
          "  record:   \(CitationWording.record(citation.record)) [\(citation.record.id)]")
        if let source = citation.source {
          lines.append("  source:   \(CitationWording.source(source))")
        }
      }
      if let suggestion = finding.suggestion {
        lines.append(
          "  write:    \(suggestion.replacement)" + (suggestion.note.map { " (\($0))" } ?? ""))
      }
      return lines
    }
  }
#endif
