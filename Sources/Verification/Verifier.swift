// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities
public import SourceText

/// Holds a document's statements against an evidence store.
public struct Verifier: Sendable {
  /// What to go by.
  public struct Options: Hashable, Sendable {
    /// The day the document was published: what "last year" counts from.
    public var published: CalendarDate?
    /// The day whose knowledge to judge by; `nil` means the day of publication, or everything when that is unknown.
    public var asOf: CalendarDate?
    /// Where the document speaks from, for "the country" and "the capital".
    public var place: String?

    /// Makes options.
    public init(published: CalendarDate? = nil, asOf: CalendarDate? = nil, place: String? = nil) {
      self.published = published
      self.asOf = asOf
      self.place = place
    }
  }

  /// The evidence.
  public let store: EvidenceStore

  /// Makes a verifier over a store.
  public init(store: EvidenceStore) { self.store = store }

  /// Reads a document and judges what it states.
  public func report(on document: Document, options: Options = Options()) -> DocumentReport {
    DocumentReport(document: document, published: options.published, asOf: options.asOf)
  }
}
