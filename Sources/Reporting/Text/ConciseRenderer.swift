// SPDX-License-Identifier: MIT

import SourceText
import Verification

/// One line for each statement, as editors and problem matchers read it.
///
/// `path:line:column: verdict: message [code]`; the column counts UTF-8 bytes from 1.
public struct ConciseRenderer: Renderer {
  /// Whether statements that were not judged are listed too.
  public var showsUnjudged: Bool
  /// Whether consistent statements are listed too.
  public var showsConsistent: Bool
  /// How to colour it.
  public var decorator: any TextDecorator

  /// Makes a renderer.
  public init(
    showsUnjudged: Bool = true, showsConsistent: Bool = true,
    decorator: any TextDecorator = PlainDecorator()
  ) {
    self.showsUnjudged = showsUnjudged
    self.showsConsistent = showsConsistent
    self.decorator = decorator
  }

  /// The report, a line for each statement.
  public func rendered(_ report: CheckReport) -> String {
    var lines = StyledLines(width: nil, decorator: decorator)
    for document in report.documents {
      for finding in document.findings
      where finding.verdict.isJudged ? showsConsistent || finding.verdict.isFlagged : showsUnjudged
      {
        let stands = finding.acceptance.map { " (\(ReviewWording.sentence($0)))" } ?? ""
        lines.line(Self.pieces(of: finding, in: document) + [(stands, .plain)])
      }
      guard let review = document.review else { continue }
      for outcome in review.outcomes where !outcome.isAsExpected {
        var pieces = TextRenderer.pieces(of: outcome, in: document, review)
        pieces = pieces.flatMap { [$0, (" ", .plain)] }.dropLast()
        lines.line(pieces + [(" [review.\(outcome.state.rawValue)]", .code)])
      }
    }
    return lines.text
  }

  /// The line in pieces.
  static func pieces(of finding: Finding, in document: DocumentReport) -> [StyledLines.Piece] {
    let position = document.document.position(of: finding.anchor)
    return [
      ("\(SafeText.line(document.document.path)):\(position):", .place), (" ", .plain),
      (VerdictWording(finding.verdict).word + ":", .verdict(finding.verdict)),
      (" " + finding.primaryMessage, .plain), (" [\(SafeText.line(finding.primaryCode))]", .code),
    ]
  }
}
