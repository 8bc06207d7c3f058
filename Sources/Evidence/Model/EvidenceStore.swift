// SPDX-License-Identifier: MIT

public import Vocabulary

/// The records of an evidence folder, ready to be looked up.
public struct EvidenceStore: Sendable {
  /// What the records' subjects and measures are called, with the built-in names.
  public private(set) var lexicon: Lexicon
  /// What was wrong in the files, by path and place.
  public private(set) var diagnostics: [EvidenceDiagnostic]

  private var records: [EvidenceRecord]
  private var sources: [Source.ID: Source]
  private var bySubjectAndMeasure: [Key: [Int]] = [:]
  private var byMeasure: [Measure.ID: [Int]] = [:]
  private var bySubject: [Entity.ID: [Int]] = [:]
  private var byID: [EvidenceRecord.ID: Int] = [:]

  private struct Key: Hashable {
    let subject: Entity.ID
    let measure: Measure.ID
  }

  /// Makes a store of records already read.
  public init(
    records: [EvidenceRecord] = [], sources: [Source] = [],
    lexicon: Lexicon = .builtIn, diagnostics: [EvidenceDiagnostic] = []
  ) {
    self.records = records
    self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.lexicon = lexicon
    self.diagnostics = diagnostics
    for (index, record) in records.enumerated() {
      byID[record.id] = byID[record.id] ?? index
      byMeasure[record.measureID, default: []].append(index)
      for entity in Set(
        [record.subjectID, record.counterpartID, record.placeID].compactMap(\.self))
      {
        bySubject[entity, default: []].append(index)
        bySubjectAndMeasure[Key(subject: entity, measure: record.measureID), default: []].append(
          index)
      }
    }
  }

  /// How many records there are.
  public var count: Int { records.count }

  /// The sources, by identifier.
  public var sourceList: [Source] { sources.values.sorted { $0.id < $1.id } }

  /// The record at a position; positions are stable for the store's life.
  public func record(at index: Int) -> EvidenceRecord { records[index] }

  /// The record of an identifier.
  public func record(_ id: EvidenceRecord.ID) -> EvidenceRecord? { byID[id].map { records[$0] } }

  /// The source of an identifier.
  public func source(_ id: Source.ID) -> Source? { sources[id] }

  /// Positions of the records that name an entity as subject, place or counterpart, and a measure.
  public func positions(naming entity: Entity.ID, measure: Measure.ID) -> [Int] {
    bySubjectAndMeasure[Key(subject: entity, measure: measure)] ?? []
  }

  /// Positions of the records that name an entity as subject, place or counterpart.
  public func positions(naming entity: Entity.ID) -> [Int] { bySubject[entity] ?? [] }

  /// Positions of the records of a measure.
  public func positions(ofMeasure measure: Measure.ID) -> [Int] { byMeasure[measure] ?? [] }
}
