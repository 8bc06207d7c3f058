// SPDX-License-Identifier: MIT

import Touchstone

/// A document to be checked, from a file or from standard input.
struct DocumentInput: Sendable {
  /// What to go by.
  var pinned: PinnedDocument
  /// Its bytes, when they came from standard input.
  var bytes: [UInt8]?

  /// What came of a document.
  enum Outcome: Sendable {
    /// It was checked; the remarks are for standard error.
    case report(DocumentReport, remarks: [String])
    /// It could not be read: one line that names the place.
    case problem(String)
  }

  /// Reads and checks the document.
  func checked(by checker: Checker) -> Outcome {
    do {
      let document =
        try bytes.map { try Document(parsing: $0, path: pinned.path) } ?? pinned.document()
      let (report, remarks) = checker.checkWithRemarks(pinned, reading: document)
      return .report(report, remarks: remarks)
    } catch {
      return .problem("\(error)")
    }
  }
}
