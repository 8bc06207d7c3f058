// SPDX-License-Identifier: MIT

import Touchstone

/// A document to be checked: where it is, and what to go by.
struct DocumentInput: Sendable {
  /// The path it is read from and reported under.
  var path: String
  /// What the verifier goes by.
  var options: Verifier.Options
  /// The claim file that pins it; `nil` when none does.
  var claimFile: ClaimFile?
  /// Its bytes, when they came from standard input.
  var bytes: [UInt8]?

  /// What came of a document.
  enum Outcome: Sendable {
    /// It was checked; the remarks are for standard error.
    case report(DocumentReport, remarks: [String])
    /// It could not be read: one line that names the place.
    case problem(String)
  }

  /// The document.
  func document() throws -> Document {
    try Document(parsing: try bytes ?? Files.bytes(of: path), path: path)
  }

  /// Reads and checks the document.
  func checked(by checker: Checker) -> Outcome {
    do {
      let document = try document()
      var options = options
      options.published = options.published ?? StatedDate.date(in: document)
      var report = checker.check(document, options: options)
      var comments = SuppressionComments(in: document)
      comments.apply(to: &report.findings)
      report.review = claimFile.map { $0.review(of: report) }
      let remarks =
        comments.problems.map { "\(path):\($0.position): \($0.message)" }
        + comments.unused.map { "\(path):\($0): this comment lets nothing stand" }
      return .report(report, remarks: remarks)
    } catch {
      return .problem("\(error)")
    }
  }
}
