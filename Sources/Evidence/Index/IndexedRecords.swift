// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// The records of an index, with the numbers of the names that look-ups go by.
struct IndexedRecords: Sendable {
  let file: IndexFile
  private let entities: [String: UInt32]
  private let measures: [String: UInt32]
  private let superseded: [String: UInt32]

  init(_ file: IndexFile) {
    self.file = file
    func numbers(_ table: IndexFile.Table) -> [String: UInt32] {
      Dictionary(file.keyStrings(table).map { ($0.text, $0.number) }) { first, _ in first }
    }
    entities = numbers(.entities)
    measures = numbers(.measures)
    superseded = numbers(.superseded)
  }

  var measureIDs: [Measure.ID] { measures.keys.map { Measure.ID($0) } }

  func positions(naming entity: Entity.ID, measure: Measure.ID, limit: Int) -> [Int] {
    guard let first = entities[entity.rawValue], let second = measures[measure.rawValue] else {
      return []
    }
    return file.positions(UInt64(first) << 32 | UInt64(second), in: .pairs, limit: limit)
  }

  func positions(naming entity: Entity.ID, limit: Int) -> [Int] {
    guard let number = entities[entity.rawValue] else { return [] }
    return file.positions(UInt64(number), in: .entities, limit: limit)
  }

  func names(_ entity: Entity.ID) -> Bool { entities[entity.rawValue] != nil }

  func positions(ofMeasure measure: Measure.ID, limit: Int) -> [Int] {
    guard let number = measures[measure.rawValue] else { return [] }
    return file.positions(UInt64(number), in: .measures, limit: limit)
  }

  func positions(superseding id: EvidenceRecord.ID) -> [Int] {
    guard let number = superseded[id.rawValue] else { return [] }
    return file.positions(UInt64(number), in: .superseded, limit: .max)
  }

  // MARK: - By amount

  /// The amounts of a measure, those of each unit by size.
  func amounts(ofMeasure measure: Measure.ID) -> [AmountOrder] {
    spansOfAmounts(ofMeasure: measure).map { span in
      AmountOrder(
        file, span: span, unit: file.unit(at: file.position(span.lowerBound, of: .amounts)))
    }
  }

  /// Whether every record of a measure has a single amount.
  func holdsOnlyAmounts(_ measure: Measure.ID) -> Bool {
    guard let number = measures[measure.rawValue] else { return true }
    let all = file.span(file.rank(of: UInt64(number), in: .measures), of: .measures)
    return all.count == spansOfAmounts(ofMeasure: measure).reduce(0) { $0 + $1.count }
  }

  /// Where the amounts of a measure stand, by unit.
  private func spansOfAmounts(ofMeasure measure: Measure.ID) -> [Range<Int>] {
    guard let number = measures[measure.rawValue] else { return [] }
    var spans: [Range<Int>] = []
    var rank = file.rank(of: UInt64(number) << 32, in: .amounts)
    while let key = file.key(rank, of: .amounts), key >> 32 == UInt64(number) {
      spans.append(file.span(rank, of: .amounts))
      rank += 1
    }
    return spans
  }

  // MARK: - Facets

  /// The facets of a record as the index numbers them.
  struct FacetWords: Sendable {
    let subject, place, counterpart, first, last, granularity: UInt32
  }

  /// The number of a name that no record of the index has.
  private static let unknown = IndexRow.none - 1

  func facetWords(of record: EvidenceRecord) -> FacetWords {
    func number(_ entity: Entity.ID?) -> UInt32 {
      guard let entity else { return IndexRow.none }
      return entities[entity.rawValue] ?? Self.unknown
    }
    let period = record.period
    return FacetWords(
      subject: number(record.subjectID), place: number(record.placeID),
      counterpart: number(record.counterpartID),
      first: period.map { IndexRow.word($0.first) } ?? IndexRow.none,
      last: period.map { IndexRow.word($0.last) } ?? IndexRow.none,
      granularity: period.map { RecordCoding.number(of: $0) } ?? IndexRow.none)
  }

  func differences(at position: Int, from words: FacetWords) -> RecordProbe.Facets {
    var facets: RecordProbe.Facets = []
    if file.field(position, IndexRow.subjectID) != words.subject { facets.insert(.subject) }
    if file.field(position, IndexRow.placeID) != words.place { facets.insert(.place) }
    if file.field(position, IndexRow.counterpartID) != words.counterpart {
      facets.insert(.counterpart)
    }
    if file.field(position, IndexRow.first) != words.first
      || file.field(position, IndexRow.last) != words.last
      || file.field(position, IndexRow.granularity) != words.granularity
    {
      facets.insert(.period)
    }
    return facets
  }
}
