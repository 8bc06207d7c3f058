// SPDX-License-Identifier: MIT

package import Quantities
import SourceText
public import Vocabulary

/// The records of an evidence folder, ready to be looked up.
public struct EvidenceStore: Sendable {
  /// What the records' subjects and measures are called, with the built-in names.
  public private(set) var lexicon: Lexicon
  /// What was wrong in the files, by path and place.
  public internal(set) var diagnostics: [EvidenceDiagnostic]
  /// Trusted texts, whose statements serve as records.
  public private(set) var passages: [EvidencePassage]

  private var base: Storage
  private var added: RecordList?
  private var sources: [Source.ID: Source]
  private var sourcePlaces: [Source.ID: EvidenceRecord.Origin] = [:]

  /// Makes a store of records already read.
  public init(
    records: [EvidenceRecord] = [], sources: [Source] = [], passages: [EvidencePassage] = [],
    lexicon: Lexicon = .builtIn, diagnostics: [EvidenceDiagnostic] = []
  ) {
    base = .list(RecordList(records))
    self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.passages = passages
    self.lexicon = lexicon
    self.diagnostics = diagnostics
  }

  /// Makes a store whose records lie in an index.
  init(
    indexed: IndexedRecords, located: [LocatedSource], passages: [EvidencePassage],
    lexicon: Lexicon, diagnostics: [EvidenceDiagnostic]
  ) {
    self.init(
      records: [], located: located, passages: passages, lexicon: lexicon,
      diagnostics: diagnostics)
    base = .index(indexed)
  }

  /// Makes a store of records and sources read from files.
  init(
    records: [EvidenceRecord], located: [LocatedSource], passages: [EvidencePassage],
    lexicon: Lexicon, diagnostics: [EvidenceDiagnostic]
  ) {
    self.init(
      records: records, sources: SourceList.joined(located), passages: passages, lexicon: lexicon,
      diagnostics: diagnostics)
    for source in located where !source.isReference && sourcePlaces[source.source.id] == nil {
      sourcePlaces[source.source.id] = EvidenceRecord.Origin(
        path: source.path, line: source.position.line, column: source.position.column)
    }
  }

  /// How many records there are.
  public var count: Int { base.count + (added?.count ?? 0) }

  /// The sources, by identifier.
  public var sourceList: [Source] { sources.values.sorted { $0.id < $1.id } }

  /// The record at a position; positions are stable for the store's life.
  public func record(at index: Int) -> EvidenceRecord {
    if let added, index >= base.count { return added.records[index - base.count] }
    return base.record(at: index)
  }

  /// The record of an identifier.
  public func record(_ id: EvidenceRecord.ID) -> EvidenceRecord? {
    position(of: id).map { record(at: $0) }
  }

  /// The position of an identifier.
  public func position(of id: EvidenceRecord.ID) -> Int? {
    base.position(of: id) ?? added?.byID[id].map { $0 + base.count }
  }

  /// The source of an identifier.
  public func source(_ id: Source.ID) -> Source? { sources[id] }

  /// Where a source is defined.
  package func place(of source: Source.ID) -> EvidenceRecord.Origin? { sourcePlaces[source] }

  /// The amount of the record at a position; `nil` where it has no single one.
  package func amount(at index: Int) -> ExactDecimal? {
    if let added, index >= base.count {
      return Storage.list(added).amount(at: index - base.count)
    }
    return base.amount(at: index)
  }

  /// The identifier of the record at a position.
  package func id(at index: Int) -> EvidenceRecord.ID {
    if let added, index >= base.count { return added.records[index - base.count].id }
    return base.id(at: index)
  }

  // MARK: - Looking up

  /// Positions of the records that name an entity as subject, place or counterpart, and a measure.
  public func positions(naming entity: Entity.ID, measure: Measure.ID) -> [Int] {
    positions(naming: entity, measure: measure, limit: .max)
  }

  /// Positions of the records that name an entity as subject, place or counterpart.
  public func positions(naming entity: Entity.ID) -> [Int] {
    positions(naming: entity, limit: .max)
  }

  /// Positions of the records of a measure.
  public func positions(ofMeasure measure: Measure.ID) -> [Int] {
    positions(ofMeasure: measure, limit: .max)
  }

  /// The first so many positions of the records that name an entity and a measure.
  package func positions(naming entity: Entity.ID, measure: Measure.ID, limit: Int) -> [Int] {
    joined(limit) { $0.positions(naming: entity, measure: measure, limit: limit) }
  }

  /// Whether some record names an entity as subject, place or counterpart.
  package func names(_ entity: Entity.ID) -> Bool {
    base.names(entity) || added?.names(entity) ?? false
  }

  /// The first so many positions of the records that name an entity.
  package func positions(naming entity: Entity.ID, limit: Int) -> [Int] {
    joined(limit) { $0.positions(naming: entity, limit: limit) }
  }

  /// The first so many positions of the records of a measure.
  package func positions(ofMeasure measure: Measure.ID, limit: Int) -> [Int] {
    joined(limit) { $0.positions(ofMeasure: measure, limit: limit) }
  }

  /// The records of a measure by the size of their amounts, those of each unit apart.
  package func amounts(ofMeasure measure: Measure.ID) -> [AmountOrder] {
    let own = base.amounts(ofMeasure: measure)
    guard let added else { return own }
    return own + added.amounts(ofMeasure: measure).map { $0.moved(by: base.count) }
  }

  /// Positions of the records that say they supersede a record.
  package func positions(superseding id: EvidenceRecord.ID) -> [Int] {
    joined(.max) { $0.positions(superseding: id) }
  }

  /// The store with further records, which take the positions after its own.
  ///
  /// - Parameters:
  ///   - records: The records; their subjects and measures should be named in `entities` and `measures`.
  ///   - sources: Their sources.
  ///   - entities: Entities to add to the vocabulary.
  ///   - measures: Measures to add to the vocabulary.
  /// - Returns: A store that shares the records of this one.
  public func adding(
    _ records: [EvidenceRecord], sources: [Source] = [], entities: [Entity] = [],
    measures: [Measure] = []
  ) -> EvidenceStore {
    var store = self
    store.added = RecordList((added?.records ?? []) + records)
    for source in sources where store.sources[source.id] == nil {
      store.sources[source.id] = source
    }
    if !entities.isEmpty { store.lexicon.add(entities) }
    if !measures.isEmpty { store.lexicon.add(measures) }
    return store
  }

  /// The measures that some record has, in order.
  package var measureIDs: [Measure.ID] {
    Set(base.measureIDs).union(added?.measureIDs ?? []).sorted()
  }

  /// Whether every record of a measure has a single amount, so that none tells a day, a name or words.
  package func holdsOnlyAmounts(_ measure: Measure.ID) -> Bool {
    base.holdsOnlyAmounts(measure) && added?.holdsOnlyAmounts(measure) ?? true
  }

  private func joined(_ limit: Int, _ positions: (Storage) -> [Int]) -> [Int] {
    let own = positions(base)
    guard let added, own.count < limit else { return own }
    return own
      + positions(.list(added)).prefix(limit - own.count).map { $0 + base.count }
  }

  // MARK: - Facets

  /// The facets of a record as the index numbers them; `nil` without an index.
  func facetWords(of record: EvidenceRecord) -> IndexedRecords.FacetWords? {
    if case .index(let index) = base { index.facetWords(of: record) } else { nil }
  }

  /// How the record at a position differs from one; `nil` where it is in no index.
  func differences(
    at position: Int, from words: IndexedRecords.FacetWords
  ) -> RecordProbe.Facets? {
    guard position < base.count, case .index(let index) = base else { return nil }
    return index.differences(at: position, from: words)
  }
}
