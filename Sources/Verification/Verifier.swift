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
    /// Whether findings tell their steps, the records set aside, chance matches, and what was known on another
    /// day; leaving that out saves half of the time and changes no verdict.
    public var explains: Bool
    /// Rules to leave out, to measure what they are worth.
    package var without: Set<RuleFamily> = []

    /// Makes options.
    public init(
      published: CalendarDate? = nil, asOf: CalendarDate? = nil, place: String? = nil,
      explains: Bool = true
    ) {
      self.published = published
      self.asOf = asOf
      self.place = place
      self.explains = explains
    }
  }

  /// The evidence.
  public let store: EvidenceStore
  private let view: EvidenceView
  private let converter: UnitConverter
  private let extractor: ClaimExtractor
  private var tables: [TableVerifier] = []

  /// Makes a verifier over a store; what is worked out about the store is worked out here, once.
  public init(store: EvidenceStore) {
    let view = EvidenceView.over(store)
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
    var verifier = Verifier(view: joined, converter: converter)
    verifier.tables = tables + evidence.tables.map(TableVerifier.init)
    return verifier
  }

  /// Reads a document and judges what it states.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - options: The dates to go by.
  /// - Returns: The findings in the order of the text, and where every number ended.
  /// - Complexity: O(*n*) in the size of the document, whatever the size of the store.
  public func report(on document: Document, options: Options = Options()) -> DocumentReport {
    var reading = extractor.reading(of: document, published: options.published)
    let asOf = options.asOf ?? options.published
    guard TextLanguage.isReadable(reading) else {
      for position in reading.mentions.indices {
        reading.leftOver[position] = "the text is not in English"
      }
      return DocumentReport(
        document: document, published: options.published, asOf: asOf,
        coverage: CoverageLedger.coverage(of: reading, findings: []),
        notes: [DocumentNotes.otherLanguage])
    }
    var findings = FindingMaker(
      view: view, converter: converter, reading: reading, published: options.published, asOf: asOf,
      explains: options.explains, without: options.without
    ).findings()
    if !options.without.contains(.document) {
      findings = DocumentArithmetic(reading: reading).applied(to: findings)
    }
    if !tables.isEmpty { findings = joined(findings, of: reading) }
    var report = DocumentReport(
      document: document, published: options.published, asOf: asOf, findings: findings)
    report.coverage = CoverageLedger.coverage(of: reading, findings: findings)
    report.notes = DocumentNotes.notes(on: reading, published: options.published)
    return report
  }

  /// The findings with what the tables say of each sentence.
  ///
  /// A table's verdict on a sentence takes the place of findings that no record decided.
  private func joined(_ findings: [Finding], of reading: DocumentReading) -> [Finding] {
    var result = findings
    var next = 0
    for sentence in reading.sentences {
      while next < reading.mentions.count,
        reading.mentions[next].range.lowerBound < sentence.range.lowerBound
      {
        next += 1
      }
      let mentions = Array(
        reading.mentions[next...].prefix { $0.range.upperBound <= sentence.range.upperBound })
      for (index, table) in tables.enumerated() {
        guard
          let finding = table.finding(
            on: sentence.range, in: reading.document, mentions: mentions, number: index + 1)
        else { continue }
        result.removeAll {
          sentence.range.contains($0.claim.range) && !$0.verdict.isJudged && $0.citations.isEmpty
        }
        result.append(finding)
        break
      }
    }
    return result.sorted {
      ($0.claim.range, $0.claim.value?.range ?? $0.claim.range)
        < ($1.claim.range, $1.claim.value?.range ?? $1.claim.range)
    }
  }
}
