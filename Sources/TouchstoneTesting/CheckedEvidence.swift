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
#endif
