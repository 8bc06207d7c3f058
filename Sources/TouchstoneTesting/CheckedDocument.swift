// SPDX-License-Identifier: MIT

#if canImport(Testing)
  import Synchronization
  import Touchstone

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
    ///
    /// It tells the verdicts and their grounds. The records that were set aside and the steps cost as much again, and
    /// only the page of a failing document shows them.
    func outcome(under policy: ClaimPolicy) -> Outcome {
      outcomes.withLock { known in
        if let outcome = known[policy] { return outcome }
        let outcome = check(policy, explains: false)
        known[policy] = outcome
        return outcome
      }
    }

    private func check(_ policy: ClaimPolicy, explains: Bool) -> Outcome {
      switch evidence.outcome(for: policy.evidence) {
      case .problem(let message): return .problem(message)
      case .checker(let checker, _):
        var pinned = pinned
        pinned.options.asOf = policy.asOf ?? pinned.options.asOf
        pinned.options.explains = explains
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

    /// The page about the document, every step told; once, and `nil` from then on.
    func pageOnce(under policy: ClaimPolicy) -> String? {
      let isFirst = attached.withLock { isAttached in
        defer { isAttached = true }
        return !isAttached
      }
      guard isFirst, case .report(let report) = check(policy, explains: true) else { return nil }
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
