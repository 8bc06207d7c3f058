// SPDX-License-Identifier: MIT

import Vocabulary

/// The records of an index, with the numbers of the names that look-ups go by.
struct IndexedRecords: Sendable {
  let file: IndexFile
  private let entities: [String: UInt32]
  private let measures: [String: UInt32]
  private let superseded: [String: UInt32]

  init(_ file: IndexFile) {
    self.file = file
    func numbers(_ section: IndexFile.Section) -> [String: UInt32] {
      Dictionary(file.keyStrings(section).map { ($0.text, $0.number) }) { first, _ in first }
    }
    entities = numbers(.entityKeys)
    measures = numbers(.measureKeys)
    superseded = numbers(.supersededKeys)
  }

  var measureIDs: [Measure.ID] { measures.keys.map { Measure.ID($0) } }

  func positions(naming entity: Entity.ID, measure: Measure.ID) -> [Int] {
    guard let first = entities[entity.rawValue], let second = measures[measure.rawValue] else {
      return []
    }
    return file.positions(
      UInt64(first) << 32 | UInt64(second), keys: .pairKeys, starts: .pairStarts,
      positions: .pairPositions)
  }

  func positions(naming entity: Entity.ID) -> [Int] {
    guard let number = entities[entity.rawValue] else { return [] }
    return file.positions(
      UInt64(number), keys: .entityKeys, starts: .entityStarts, positions: .entityPositions)
  }

  func positions(ofMeasure measure: Measure.ID) -> [Int] {
    guard let number = measures[measure.rawValue] else { return [] }
    return file.positions(
      UInt64(number), keys: .measureKeys, starts: .measureStarts, positions: .measurePositions)
  }

  func positions(superseding id: EvidenceRecord.ID) -> [Int] {
    guard let number = superseded[id.rawValue] else { return [] }
    return file.positions(
      UInt64(number), keys: .supersededKeys, starts: .supersededStarts,
      positions: .supersededPositions)
  }
}
