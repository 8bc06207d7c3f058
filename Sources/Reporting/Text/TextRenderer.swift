// SPDX-License-Identifier: MIT

import Evidence
import Claims
import SourceText
public import Verification

/// The report for a person at a terminal: each statement with its place, the record and the reason.
public struct TextRenderer: Renderer {
  /// The columns of the terminal; `nil` never breaks a line, as a file or a pipe wants it.
  public var width: Int?
  /// How to colour it.
  public var decorator: any TextDecorator
  /// Whether statements that were not judged are listed, one line each.
  public var showsUnjudged: Bool
  /// Whether statements that hold are listed.
  public var showsConsistent: Bool
  /// Whether the steps and the rejected records are shown.
  public var showsTrace: Bool

  /// Makes a renderer.
  public init(
    width: Int? = nil, decorator: any TextDecorator = PlainDecorator(), showsUnjudged: Bool = true,
    showsConsistent: Bool = true, showsTrace: Bool = false
  ) {
    self.width = width
    self.decorator = decorator
    self.showsUnjudged = showsUnjudged
    self.showsConsistent = showsConsistent
    self.showsTrace = showsTrace
  }

  /// The report, statement by statement, and its summary.
  public func rendered(_ report: CheckReport) -> String {
    var lines = StyledLines(width: width, decorator: decorator)
    for document in report.documents { append(document, to: &lines) }
    append(summaryOf: report, to: &lines)
    return lines.text
  }

  /// One statement by itself.
  public func rendered(_ finding: Finding, in document: DocumentReport) -> String {
    var lines = StyledLines(width: width, decorator: decorator)
    append(finding, in: document, to: &lines)
    return lines.text
  }

  /// What stands over the statements that were not judged, before the document's name.
  static let unjudgedHeading = "Not judged in "

  private func append(_ document: DocumentReport, to lines: inout StyledLines) {
    for finding in document.findings
    where finding.verdict.isJudged && (showsConsistent || finding.verdict.isFlagged) {
      append(finding, in: document, to: &lines)
      lines.blank()
    }
    defer { append(reviewOf: document, to: &lines) }
    let unjudged = document.findings.filter { !$0.verdict.isJudged }
    guard showsUnjudged, !unjudged.isEmpty else { return }
    lines.paragraph(
      [(Self.unjudgedHeading + SafeText.line(document.document.path) + ":", .heading)],
      indentation: 2)
    for finding in unjudged { append(unjudged: finding, in: document, to: &lines) }
    lines.blank()
  }

  private func append(
    unjudged finding: Finding, in document: DocumentReport, to lines: inout StyledLines
  ) {
    let position = document.document.position(of: finding.anchor)
    let quote = SafeText.shortened(SafeText.line(finding.claim.quote), toColumns: 72)
    lines.paragraph(
      [
        ("\(SafeText.line(document.document.path)):\(position):", .place),
        (VerdictWording(finding.verdict).word + ":", .verdict(finding.verdict)),
        ("“\(quote)”:", .plain), (finding.primaryMessage, .plain),
        ("[\(SafeText.line(finding.primaryCode))]", .code),
      ], indentation: 2)
  }

  private func append(
    _ finding: Finding, in document: DocumentReport, to lines: inout StyledLines
  ) {
    lines.paragraph(ConciseRenderer.pieces(of: finding, in: document), indentation: 2)
    append(excerptOf: finding, in: document.document, to: &lines)
    for citation in finding.citations {
      row(
        "record",
        [
          (CitationWording.record(citation.record), .plain),
          ("[\(SafeText.line(citation.record.id.rawValue))]", .code),
        ], to: &lines)
      if let source = citation.source {
        row("source", [(CitationWording.source(source), .plain)], to: &lines)
      }
    }
    for reason in finding.reasons.dropFirst() { row("also", reason, to: &lines) }
    for caveat in finding.caveats { row("note", caveat, to: &lines) }
    if let acceptance = finding.acceptance {
      row("stands", [(ReviewWording.sentence(acceptance), .plain)], to: &lines)
    }
    if let hindsight = finding.hindsight {
      row(
        "later",
        [
          ("as known on \(hindsight.asOf):", .plain),
          (VerdictWording(hindsight.verdict).word + ":", .verdict(hindsight.verdict)),
          (SafeText.line(hindsight.reason.message), .plain),
          ("[\(SafeText.line(hindsight.reason.code.rawValue))]", .code),
        ], to: &lines)
    }
    if let suggestion = finding.suggestion {
      row(
        "write",
        [
          (SafeText.line(suggestion.replacement), .suggestion),
          (suggestion.note.map { "(\(SafeText.line($0)))" } ?? "", .plain),
        ], to: &lines)
    }
    if showsTrace { append(traceOf: finding, to: &lines) }
  }

  private func append(traceOf finding: Finding, to lines: inout StyledLines) {
    for step in finding.trace {
      row(
        "step",
        [
          (SafeText.line(step.stage) + ":", .label), (SafeText.line(step.text), .plain),
          (
            step.records.isEmpty
              ? ""
              : "[" + SafeText.line(step.records.map(\.rawValue).joined(separator: ", ")) + "]",
            .code
          ),
        ], to: &lines)
    }
    for rejection in finding.rejections {
      row(
        "not",
        [
          (CitationWording.record(rejection.citation.record) + ":", .plain),
          (SafeText.line(rejection.reasons.map(\.message).joined(separator: "; ")), .plain),
          ("[\(SafeText.line(rejection.citation.record.id.rawValue))]", .code),
        ], to: &lines)
    }
  }

  private func append(
    excerptOf finding: Finding, in document: Document, to lines: inout StyledLines
  ) {
    let number = "\(document.lines.position(of: finding.anchor.lowerBound).line)"
    let margin = number.utf8.count + 4
    let excerpt = Excerpt(of: finding.anchor, in: document, columns: (width ?? 100) - margin)
    let empty = String(repeating: " ", count: number.utf8.count)
    lines.line([(" \(number) | ", .gutter), (excerpt.text, .plain)])
    lines.line([
      (" \(empty) | ", .gutter), (String(repeating: " ", count: excerpt.column), .plain),
      (String(repeating: "^", count: excerpt.width), .verdict(finding.verdict)),
    ])
  }

  private func row(_ label: String, _ reason: Finding.Reason, to lines: inout StyledLines) {
    row(
      label,
      [
        (SafeText.line(reason.message), .plain),
        ("[\(SafeText.line(reason.code.rawValue))]", .code),
      ], to: &lines)
  }

  private func row(_ label: String, _ pieces: [StyledLines.Piece], to lines: inout StyledLines) {
    lines.paragraph([("=", .gutter), (label + ":", .label)] + pieces, indentation: 4)
  }

  private func append(summaryOf report: CheckReport, to lines: inout StyledLines) {
    let tally = Tally(report.documents)
    for document in report.documents {
      for note in document.notes {
        lines.paragraph(
          [
            (SafeText.line(document.document.path) + ":", .place), ("note:", .label),
            (SafeText.line(note.message), .plain),
            ("[\(SafeText.line(note.code.rawValue))]", .code),
          ], indentation: 2)
      }
    }
    if report.documents.count != 1 {
      lines.paragraph([("\(report.documents.count) documents.", .plain)], indentation: 2)
    }
    lines.paragraph([(tally.statementSentence + ".", .heading)], indentation: 2)
    if tally.numbers > 0 {
      lines.paragraph([(tally.numberSentence + ".", .plain)], indentation: 2)
    }
    let reviews = report.documents.compactMap(\.review)
    if !reviews.isEmpty {
      lines.paragraph([(ReviewWording.summary(reviews) + ".", .plain)], indentation: 2)
    }
    lines.paragraph([(EvidenceWording.sentence(report) + ".", .plain)], indentation: 2)
  }
}
