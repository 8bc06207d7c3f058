// SPDX-License-Identifier: MIT

import Quantities
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

    /// The amount of a record; `nil` where it has no single one.
    func amount(at position: Int) -> ExactDecimal? {
      switch self {
      case .list(let list):
        if case .quantity(let quantity) = list.records[position].value {
          quantity.value
        } else {
          nil
        }
      case .index(let index): index.file.amount(at: position)
      }
    }

    func id(at position: Int) -> EvidenceRecord.ID {
      switch self {
      case .list(let list): list.records[position].id
      case .index(let index): EvidenceRecord.ID(index.file.id(at: position))
      }
    }

    func positions(naming entity: Entity.ID, measure: Measure.ID, limit: Int) -> [Int] {
      switch self {
      case .list(let list):
        Self.first(limit, of: list.positions(naming: entity, measure: measure))
      case .index(let index): index.positions(naming: entity, measure: measure, limit: limit)
      }
    }

    func positions(naming entity: Entity.ID, limit: Int) -> [Int] {
      switch self {
      case .list(let list): Self.first(limit, of: list.positions(naming: entity))
      case .index(let index): index.positions(naming: entity, limit: limit)
      }
    }

    func positions(ofMeasure measure: Measure.ID, limit: Int) -> [Int] {
      switch self {
      case .list(let list): Self.first(limit, of: list.positions(ofMeasure: measure))
      case .index(let index): index.positions(ofMeasure: measure, limit: limit)
      }
    }

    func amounts(ofMeasure measure: Measure.ID) -> [AmountOrder] {
      switch self {
      case .list(let list): list.amounts(ofMeasure: measure)
      case .index(let index): index.amounts(ofMeasure: measure)
      }
    }

    func names(_ entity: Entity.ID) -> Bool {
      switch self {
      case .list(let list): list.names(entity)
      case .index(let index): index.names(entity)
      }
    }

    func holdsOnlyAmounts(_ measure: Measure.ID) -> Bool {
      switch self {
      case .list(let list): list.holdsOnlyAmounts(measure)
      case .index(let index): index.holdsOnlyAmounts(measure)
      }
    }

    /// The first of a list, which is copied only where it is longer.
    private static func first(_ limit: Int, of positions: [Int]) -> [Int] {
      positions.count <= limit ? positions : Array(positions.prefix(limit))
    }

    func positions(superseding id: EvidenceRecord.ID) -> [Int] {
      switch self {
      case .list(let list): list.positions(superseding: id)
      case .index(let index): index.positions(superseding: id)
      }
    }
  }
}
