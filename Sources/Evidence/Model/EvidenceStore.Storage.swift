// SPDX-License-Identifier: MIT

import Vocabulary

extension EvidenceStore {
  /// Where the records of a store are.
  enum Storage: Sendable {
    /// In memory.
    case list(RecordList)
    /// In an index on disk.
    case index(IndexedRecords)

    var count: Int {
      switch self {
      case .list(let list): list.count
      case .index(let index): index.file.count
      }
    }

    /// The measures that some record has.
    var measureIDs: [Measure.ID] {
      switch self {
      case .list(let list): list.measureIDs
      case .index(let index): index.measureIDs
      }
    }

    func record(at position: Int) -> EvidenceRecord {
      switch self {
      case .list(let list): list.records[position]
      case .index(let index): index.file.record(at: position)
      }
    }

    func position(of id: EvidenceRecord.ID) -> Int? {
      switch self {
      case .list(let list): list.byID[id]
      case .index(let index): index.file.position(of: id.rawValue)
      }
    }

    func positions(naming entity: Entity.ID, measure: Measure.ID) -> [Int] {
      switch self {
      case .list(let list): list.positions(naming: entity, measure: measure)
      case .index(let index): index.positions(naming: entity, measure: measure)
      }
    }

    func positions(naming entity: Entity.ID) -> [Int] {
      switch self {
      case .list(let list): list.positions(naming: entity)
      case .index(let index): index.positions(naming: entity)
      }
    }

    func positions(ofMeasure measure: Measure.ID) -> [Int] {
      switch self {
      case .list(let list): list.positions(ofMeasure: measure)
      case .index(let index): index.positions(ofMeasure: measure)
      }
    }

    func positions(superseding id: EvidenceRecord.ID) -> [Int] {
      switch self {
      case .list(let list): list.positions(superseding: id)
      case .index(let index): index.positions(superseding: id)
      }
    }
  }
}
