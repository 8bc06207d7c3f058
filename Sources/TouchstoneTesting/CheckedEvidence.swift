// SPDX-License-Identifier: MIT

#if canImport(Testing)
  import Synchronization
  import Touchstone

  /// The evidence of a suite, read once for each policy.
  final class CheckedEvidence: Sendable {
    /// What came of reading it.
    enum Outcome: Sendable {
      /// A checker over it, which all documents share.
      case checker(Checker, diagnostics: [EvidenceDiagnostic])
      case problem(String)
    }

    private let root: String
    private let outcomes = Mutex<[[String]: Outcome]>([:])

    init(root: String) { self.root = root }

    /// The evidence of some folders.
    func outcome(for paths: [String]) -> Outcome {
      outcomes.withLock { known in
        if let outcome = known[paths] { return outcome }
        let outcome = read(paths)
        known[paths] = outcome
        return outcome
      }
    }

    private func read(_ paths: [String]) -> Outcome {
      do throws(EvidenceError) {
        let evidence = try EvidenceFolders(paths.map { Files.joined(root, $0) })
        return .checker(
          Checker(store: evidence.store), diagnostics: evidence.diagnostics)
      } catch {
        return .problem("\(error); expected evidence there, or a trait such as .evidence(\"Data\")")
      }
    }
  }

  /// A document of a suite, read and checked once for each policy.
  final class CheckedDocument: Sendable {
    /// What came of checking it.
    enum Outcome: Sendable {
      case report(DocumentReport)
      case problem(String)
    }

    /// What to go by.
    let pinned: PinnedDocument
    /// The document's path from the package's folder.
    let name: String
    private let evidence: CheckedEvidence
    private let outcomes = Mutex<[ClaimPolicy: Outcome]>([:])
    private let attached = Mutex(false)

    init(_ pinned: PinnedDocument, root: String, evidence: CheckedEvidence) {
      self.pinned = pinned
      self.evidence = evidence
      name =
        pinned.path.hasPrefix(root + "/")
        ? String(pinned.path.dropFirst(root.count + 1)) : pinned.path
    }

    /// The report under a policy; other cases of the document wait for the one that makes it.
    func outcome(under policy: ClaimPolicy) -> Outcome {
      outcomes.withLock { known in
        if let outcome = known[policy] { return outcome }
        let outcome = check(policy)
        known[policy] = outcome
        return outcome
      }
    }

    private func check(_ policy: ClaimPolicy) -> Outcome {
      switch evidence.outcome(for: policy.evidence) {
      case .problem(let message): return .problem(message)
      case .checker(let checker, _):
        var pinned = pinned
        pinned.options.asOf = policy.asOf ?? pinned.options.asOf
        do {
          // Reports name the document from the package's folder, whoever reads them.
          let bytes = try Files.bytes(of: pinned.path)
          let document = try Document(parsing: bytes, path: name)
          return .report(checker.check(pinned, reading: document))
        } catch {
          return .problem("\(error)")
        }
      }
    }

    /// Whether the report is still to be attached; `true` once.
    func takesAttachment() -> Bool {
      attached.withLock { isAttached in
        defer { isAttached = true }
        return !isAttached
      }
    }

    /// The page about the document.
    func page(_ report: DocumentReport, policy: ClaimPolicy) -> String {
      var count = 0
      var sources = 0
      if case .checker(let checker, _) = evidence.outcome(for: policy.evidence) {
        (count, sources) = (checker.store.count, checker.store.sourceList.count)
      }
      return HTMLRenderer().rendered(
        CheckReport(
          documents: [report], recordCount: count, sourceCount: sources, failOn: policy.failOn))
    }
  }
#endif
