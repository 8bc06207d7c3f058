// SPDX-License-Identifier: MIT

/// A document to be checked under the word of a claim file, or under the default policy when it has none.
public struct PinnedDocument: Hashable, Sendable {
  /// The path it is read from and reported under.
  public var path: String
  /// What the verifier goes by.
  public var options: Verifier.Options
  /// The claim file that pins it; `nil` when none does.
  public var claimFile: ClaimFile?

  /// Makes a pinned document.
  public init(
    path: String, options: Verifier.Options = Verifier.Options(), claimFile: ClaimFile? = nil
  ) {
    self.path = path
    self.options = options
    self.claimFile = claimFile
  }

  /// Reads the document from its path.
  ///
  /// - Throws: ``FileProblem`` when it cannot be read, `SourceTextError` when it is not UTF-8.
  public func document() throws -> Document {
    try Document(parsing: try Files.bytes(of: path), path: path)
  }
}

extension Checker {
  /// Checks a document under the word of its claim file, if any, and of the comments in it.
  ///
  /// A document that tells its own day of publication is judged by that, unless the options give another.
  ///
  /// - Parameters:
  ///   - pinned: What to go by.
  ///   - document: The document, already read.
  /// - Returns: The report, with its review where there is a claim file.
  public func check(_ pinned: PinnedDocument, reading document: Document) -> DocumentReport {
    checkWithRemarks(pinned, reading: document).report
  }

  /// The same, with what is wrong with the comments in the document: one line each.
  package func checkWithRemarks(
    _ pinned: PinnedDocument, reading document: Document
  ) -> (report: DocumentReport, remarks: [String]) {
    var options = pinned.options
    options.published = options.published ?? StatedDate.date(in: document)
    var report = check(document, options: options)
    var comments = SuppressionComments(in: document)
    comments.apply(to: &report.findings)
    report.review = pinned.claimFile.map { $0.review(of: report) }
    let remarks =
      comments.problems.map { "\(document.path):\($0.position): \($0.message)" }
      + comments.unused.map { "\(document.path):\($0): this comment lets nothing stand" }
    return (report, remarks)
  }
}

extension DocumentReport {
  /// Whether the document fails a run: by its claim file where it has one, else by its verdicts.
  ///
  /// A reviewed verdict passes as reviewed; a changed one, a lost statement and a new flagged one fail. What
  /// someone lets stand fails no run.
  ///
  /// - Parameter verdicts: The verdicts that fail; none means that nothing does.
  /// - Returns: Whether it fails.
  public func fails(on verdicts: [Verdict]) -> Bool {
    guard !verdicts.isEmpty else { return false }
    if let review {
      return review.outcomes.contains { !$0.isAsExpected }
        || unreviewedFailures(on: verdicts).isEmpty == false
    }
    return findings.contains { $0.acceptance == nil && verdicts.contains($0.verdict) }
  }

  /// Positions of the findings that fail and that no claim file covers.
  public func unreviewedFailures(on verdicts: [Verdict]) -> [Int] {
    let candidates = review?.unreviewed ?? Array(findings.indices)
    return candidates.filter { index in
      findings[index].acceptance == nil && verdicts.contains(findings[index].verdict)
    }
  }
}
