// SPDX-License-Identifier: MIT

import Claims
import SourceText
import Verification

/// Annotations for GitHub Actions, written to the step's output; the most pressing first.
///
/// GitHub shows ten of each level for a step. What is beyond that is counted in a last notice, and
/// stands in full in the step summary (``MarkdownRenderer``).
public struct GitHubRenderer: Renderer {
  /// How many annotations of one level GitHub shows for a step.
  public static let limit: Int = 10
  /// The most bytes GitHub takes for a step summary.
  public static let summaryByteLimit: Int = 1_000_000

  /// Makes a renderer.
  public init() {}

  /// The report as workflow commands, one a line.
  public func rendered(_ report: CheckReport) -> String {
    var lines: [VerdictWording.Level: [String]] = [:]
    var hidden = 0
    for document in report.documents {
      let index = TextUnitIndex(document.document.bytes, counting: .utf16)
      for finding in document.findings where finding.verdict.isFlagged {
        // What someone lets stand is told, and asks for nothing.
        let level = finding.acceptance == nil ? VerdictWording(finding.verdict).level : .note
        // The last notice needs a place too.
        let limit = level == .note ? Self.limit - 1 : Self.limit
        if lines[level, default: []].count < limit {
          lines[level, default: []].append(command(finding, level, in: document, index).line)
        } else {
          hidden += 1
        }
      }
    }
    var text = ""
    for level in [VerdictWording.Level.error, .warning, .note] {
      for line in lines[level] ?? [] { text += line + "\n" }
    }
    if hidden > 0 {
      let message =
        "\(hidden) more \(hidden == 1 ? "finding is" : "findings are") not shown as annotations"
      text +=
        WorkflowCommand(name: "notice", properties: [("title", "Touchstone")], message: message)
        .line + "\n"
    }
    return text
  }

  private func command(
    _ finding: Finding, _ level: VerdictWording.Level, in document: DocumentReport,
    _ index: TextUnitIndex
  ) -> WorkflowCommand {
    let start = index.position(of: finding.anchor.lowerBound, in: document.document.lines)
    let end = index.position(of: finding.anchor.upperBound, in: document.document.lines)
    var properties: [(name: String, value: String)] = [
      ("file", document.document.path), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
    ]
    // Columns may only be given within one line.
    if start.line == end.line {
      properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
    }
    properties.append(("title", "\(VerdictWording(finding.verdict).word) (\(finding.primaryCode))"))
    var message = finding.primaryMessage
    if let record = finding.citations.first?.record {
      message += ". Record: " + CitationWording.record(record)
    }
    if let suggestion = finding.suggestion { message += ". Write: " + suggestion.replacement }
    if let acceptance = finding.acceptance {
      message += ". Stands: " + ReviewWording.sentence(acceptance)
    }
    let name = level == .error ? "error" : level == .warning ? "warning" : "notice"
    return WorkflowCommand(name: name, properties: properties, message: message)
  }
}
