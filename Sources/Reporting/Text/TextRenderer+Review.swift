// SPDX-License-Identifier: MIT

import Claims
import SourceText
import Verification

extension TextRenderer {
  /// The statements of a document's claim file, one line each, those that changed first.
  func append(reviewOf document: DocumentReport, to lines: inout StyledLines) {
    guard let review = document.review else { return }
    lines.paragraph(
      [("Reviewed in \(SafeText.line(review.path)):", .heading)], indentation: 2)
    let changed = review.outcomes.filter { !$0.isAsExpected }
    for outcome in changed + review.outcomes.filter(\.isAsExpected) {
      lines.paragraph(Self.pieces(of: outcome, in: document, review), indentation: 4)
    }
    for index in review.unreviewed where document.findings.indices.contains(index) {
      let finding = document.findings[index]
      lines.paragraph(
        [
          (Self.place(finding.anchor, in: document), .place), ("new,", .heading),
          (VerdictWording(finding.verdict).word, .verdict(finding.verdict)),
          ("and in no claim file:", .plain), (Self.shortened(finding.claim.quote), .plain),
        ], indentation: 4)
    }
    lines.blank()
  }

  /// One outcome in pieces: place, identifier, verdict, how it stands, words.
  static func pieces(
    of outcome: ClaimReview.Outcome, in document: DocumentReport, _ review: ClaimReview
  ) -> [StyledLines.Piece] {
    let place =
      outcome.ranges.first.map { Self.place($0, in: document) }
      ?? "\(SafeText.line(review.path)):\(outcome.statement.position):"
    let sign = outcome.isAsExpected ? "" : "changed: "
    return [
      (place, .place), (sign + SafeText.line(outcome.statement.id), .heading),
      (VerdictWording(outcome.verdict).word + ",", .verdict(outcome.verdict)),
      (SafeText.line(ReviewWording.sentence(outcome)) + ":", .plain),
      (Self.shortened(outcome.statement.quote), .plain),
    ]
  }

  private static func place(_ range: TextRange, in document: DocumentReport) -> String {
    "\(SafeText.line(document.document.path)):\(document.document.position(of: range)):"
  }

  private static func shortened(_ quote: String) -> String {
    "“\(SafeText.shortened(SafeText.line(quote), toColumns: 72))”"
  }
}
