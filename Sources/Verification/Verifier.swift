// SPDX-License-Identifier: MIT

import Claims
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
  private let view: EvidenceView
  private let converter: UnitConverter
  private let extractor: ClaimExtractor

  /// Makes a verifier over a store; what is worked out about the store is worked out here, once.
  public init(store: EvidenceStore) {
    let view = EvidenceView(store: store)
    self.init(view: view, converter: UnitConverter(view: view))
  }

  private init(view: EvidenceView, converter: UnitConverter) {
    store = view.store
    self.view = view
    self.converter = converter
    extractor = ClaimExtractor(lexicon: view.store.lexicon)
  }

  /// The verifier with evidence that comes with a text; what is known of the folder is shared.
  public func adding(_ evidence: InlineEvidence) -> Verifier {
    guard !evidence.isEmpty else { return self }
    let joined = view.adding(evidence)
    return Verifier(view: joined, converter: converter)
  }

  /// Reads a document and judges what it states.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - options: The dates to go by.
  /// - Returns: The findings in the order of the text, and where every number ended.
  /// - Complexity: O(*n*) in the size of the document, whatever the size of the store.
  public func report(on document: Document, options: Options = Options()) -> DocumentReport {
    let reading = extractor.reading(of: document, published: options.published)
    let asOf = options.asOf ?? options.published
    let findings = FindingMaker(
      view: view, converter: converter, reading: reading, published: options.published, asOf: asOf
    ).findings()
    var report = DocumentReport(
      document: document, published: options.published, asOf: asOf, findings: findings)
    report.coverage = CoverageLedger.coverage(of: reading, findings: findings)
    return report
  }
}
