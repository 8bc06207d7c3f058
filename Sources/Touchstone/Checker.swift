// SPDX-License-Identifier: MIT

/// Checks documents against evidence: the front door of the library.
public struct Checker: Sendable {
  /// The evidence.
  public let store: EvidenceStore

  /// Makes a checker over a store already loaded.
  public init(store: EvidenceStore) { self.store = store }

  /// Reads a document and judges what it states.
  public func check(
    _ document: Document, options: Verifier.Options = Verifier.Options()
  ) -> DocumentReport {
    Verifier(store: store).report(on: document, options: options)
  }
}
