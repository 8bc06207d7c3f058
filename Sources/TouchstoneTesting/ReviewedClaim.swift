// SPDX-License-Identifier: MIT

#if canImport(Testing)
  public import Testing
  import Touchstone

  /// A case of a claim suite: a reviewed statement, or what else must hold of a document.
  public struct ReviewedClaim: Sendable {
    enum Kind: Sendable {
      /// Statements of a document's claim file.
      case statements(CheckedDocument, Range<Int>)
      /// Nothing in the document fails that no claim file covers.
      case rest(CheckedDocument)
      /// The claim file can be read.
      case brokenFile(ClaimFileError)
      /// The evidence can be read, and is fresh.
      case evidence(CheckedEvidence)
    }

    let kind: Kind
    let root: String

    /// The document's path from the package's folder; `nil` for a case that is about none.
    public var document: String? {
      switch kind {
      case .statements(let document, _), .rest(let document): document.name
      case .brokenFile, .evidence: nil
      }
    }

    /// The case in words: the quote, for a statement.
    public var name: String {
      switch kind {
      case .statements(let document, let range):
        let statements = document.pinned.claimFile?.statements[range] ?? []
        if let statement = statements.first, statements.count == 1 {
          return "\(statement.id) “\(Self.folded(statement.quote))”"
        }
        return "\(statements.count) claims of \(document.name)"
      case .rest(let document):
        return document.pinned.claimFile == nil
          ? "\(document.name) is consistent with the evidence"
          : "nothing unreviewed is wrong in \(document.name)"
      case .brokenFile(let error): return "\(shortened(error.path)) is a claim file"
      case .evidence: return "the evidence is whole"
      }
    }

    /// Holds the claim against the evidence; what is wrong is recorded at its place in the document.
    ///
    /// The first case of a document reads and checks it; the others share that report.
    public func verify(policy: ClaimPolicy = .current) async throws {
      switch kind {
      case .statements(let document, let range): verify(document, range, policy)
      case .rest(let document): verifyRest(of: document, policy)
      case .brokenFile(let error):
        record(
          "\(shortened(error.path)):\(error.position): \(error.message)", at: error.position,
          in: error.path)
      case .evidence(let evidence): verify(evidence, policy)
      }
    }

    // MARK: - Statements

    private func verify(_ document: CheckedDocument, _ range: Range<Int>, _ policy: ClaimPolicy) {
      guard let report = report(of: document, policy), let review = report.review else { return }
      for index in range where review.outcomes.indices.contains(index) {
        let outcome = review.outcomes[index]
        guard !outcome.isAsExpected else { continue }
        let finding = outcome.finding.flatMap {
          report.findings.indices.contains($0) ? report.findings[$0] : nil
        }
        attachPage(document, policy)
        guard let range = outcome.ranges.first else {
          // The words are gone, so the place is that of the claim file.
          record(
            FailureText.message(outcome, finding, in: report, claimFile: shortened(review.path)),
            at: outcome.statement.position, in: review.path)
          continue
        }
        record(
          FailureText.message(outcome, finding, in: report, claimFile: shortened(review.path)),
          at: report.document.position(of: range), in: document.pinned.path)
      }
    }

    private func verifyRest(of document: CheckedDocument, _ policy: ClaimPolicy) {
      guard let report = report(of: document, policy) else { return }
      for index in report.unreviewedFailures(on: policy.failOn) {
        attachPage(document, policy)
        let finding = report.findings[index]
        record(
          FailureText.message(
            finding, in: report, isNew: document.pinned.claimFile != nil),
          at: report.document.position(of: finding.anchor), in: document.pinned.path)
      }
    }

    private func report(
      of document: CheckedDocument, _ policy: ClaimPolicy
    ) -> DocumentReport? {
      switch document.outcome(under: policy) {
      case .report(let report): return report
      case .problem(let message):
        record(message, at: TextPosition(line: 1, column: 1), in: document.pinned.path)
        return nil
      }
    }

    private func attachPage(_ document: CheckedDocument, _ policy: ClaimPolicy) {
      guard policy.attachesReport, let page = document.pageOnce(under: policy) else { return }
      let name = document.name.split(separator: "/").joined(separator: "-")
      Attachment.record(page, named: "touchstone-\(name).html")
    }

    // MARK: - Evidence

    private func verify(_ evidence: CheckedEvidence, _ policy: ClaimPolicy) {
      switch evidence.outcome(for: policy.evidence) {
      case .problem(let message):
        record(message, at: TextPosition(line: 1, column: 1), in: root + "/Package.swift")
      case .checker(let checker, let diagnostics):
        for diagnostic in diagnostics where diagnostic.severity == .error {
          record(diagnostic)
        }
        guard let days = policy.staleAfterDays else { return }
        let options = EvidenceLint.Options(today: SuiteClock.today, staleAfterDays: days)
        let folder = policy.evidence.count == 1 ? Files.joined(root, policy.evidence[0]) : root
        for var diagnostic in EvidenceLint.diagnostics(of: checker.store, options: options)
        where diagnostic.code == "evidence.stale" {
          diagnostic.severity = .warning
          diagnostic.path = Files.joined(folder, diagnostic.path)
          record(diagnostic)
        }
      }
    }

    private func record(_ diagnostic: EvidenceDiagnostic) {
      record(
        "\(shortened(diagnostic.path)):\(diagnostic.line):\(diagnostic.column): "
          + "\(diagnostic.message) [\(diagnostic.code)]",
        at: TextPosition(line: diagnostic.line, column: diagnostic.column), in: diagnostic.path,
        isWarning: diagnostic.severity != .error)
    }

    // MARK: - Recording

    private func record(
      _ message: String, at position: TextPosition, in path: String, isWarning: Bool = false
    ) {
      // A file's identity needs a module and a name, and places count from 1.
      let name = path.split(separator: "/").last.map(String.init) ?? "Package.swift"
      Issue.record(
        Comment(rawValue: message), severity: isWarning ? .warning : .error,
        sourceLocation: SourceLocation(
          fileID: "Claims/\(name)", filePath: path, line: max(1, position.line),
          column: max(1, position.column)))
    }

    /// A path from the package's folder.
    private func shortened(_ path: String) -> String {
      path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
    }

    private static func folded(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  extension ReviewedClaim: CustomTestStringConvertible {
    /// The name in the test's output.
    public var testDescription: String { name }
  }

  extension ReviewedClaim: CustomTestArgumentEncodable {
    /// The name by which the case is told from the others.
    public func encodeTestArgument(to encoder: some Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode((document ?? "") + " " + name)
    }
  }
#endif
