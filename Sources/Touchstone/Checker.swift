// SPDX-License-Identifier: MIT

/// Checks documents against evidence: the front door of the library.
public struct Checker: Sendable {
  /// The evidence.
  public let store: EvidenceStore
  private let verifier: Verifier

  /// Makes a checker over a store already loaded.
  public init(store: EvidenceStore) {
    self.store = store
    verifier = Verifier(store: store)
  }

  /// Makes a checker over an evidence folder, or a single evidence file.
  ///
  /// - Parameter path: The folder or file.
  /// - Throws: When there is none; what is wrong inside is in the store's diagnostics.
  public init(evidence path: String) throws(EvidenceError) {
    self.init(store: try EvidenceStore(folder: path))
  }

  /// Reads a document and judges what it states.
  public func check(
    _ document: Document, options: Verifier.Options = Verifier.Options()
  ) -> DocumentReport {
    verifier.report(on: document, options: options)
  }

  /// Reads a document and judges what it states, with evidence that comes with it.
  public func check(
    _ document: Document, with evidence: InlineEvidence,
    options: Verifier.Options = Verifier.Options()
  ) -> DocumentReport {
    verifier.adding(evidence).report(on: document, options: options)
  }
}
