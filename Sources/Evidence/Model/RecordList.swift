// SPDX-License-Identifier: MIT

import Quantities
package import Vocabulary

/// Records held in memory, with the tables that find them.
struct RecordList: Sendable {
  private struct Key: Hashable {
    let entity: Entity.ID
    let measure: Measure.ID
  }

  let records: [EvidenceRecord]
  private(set) var byID: [EvidenceRecord.ID: Int] = [:]
  private var byEntityAndMeasure: [Key: [Int]] = [:]
  private var byMeasure: [Measure.ID: [Int]] = [:]
  private var byEntity: [Entity.ID: [Int]] = [:]
  private var bySuperseded: [EvidenceRecord.ID: [Int]] = [:]
  private var amounts: [Measure.ID: [AmountOrder]] = [:]

  init(_ records: [EvidenceRecord]) {
    self.records = records
    byID.reserveCapacity(records.count)
    for (index, record) in records.enumerated() {
      if byID[record.id] == nil { byID[record.id] = index }
      if let older = record.supersedes { bySuperseded[older, default: []].append(index) }
      byMeasure[record.measureID, default: []].append(index)
      for entity in record.entities {
        byEntity[entity, default: []].append(index)
        byEntityAndMeasure[Key(entity: entity, measure: record.measureID), default: []]
          .append(index)
      }
    }
    amounts = byMeasure.mapValues(amountOrders)
  }

  /// The records of some positions by the size of their amounts, those of each unit apart.
  private func amountOrders(of positions: [Int]) -> [AmountOrder] {
    var groups: [(unit: Unit?, found: [(position: Int, amount: ExactDecimal)])] = []
    for position in positions {
      guard case .quantity(let quantity) = records[position].value, let amount = quantity.value
      else { continue }
      if let group = groups.firstIndex(where: { $0.unit?.code == quantity.unit?.code }) {
        groups[group].found.append((position, amount))
      } else {
        groups.append((quantity.unit, [(position, amount)]))
      }
    }
    return groups.map { AmountOrder($0.found, unit: $0.unit) }
  }

  var count: Int { records.count }

  var measureIDs: [Measure.ID] { Array(byMeasure.keys) }

  func positions(naming entity: Entity.ID, measure: Measure.ID) -> [Int] {
    byEntityAndMeasure[Key(entity: entity, measure: measure)] ?? []
  }

  func positions(naming entity: Entity.ID) -> [Int] { byEntity[entity] ?? [] }

  func names(_ entity: Entity.ID) -> Bool { byEntity[entity] != nil }

  func positions(superseding id: EvidenceRecord.ID) -> [Int] { bySuperseded[id] ?? [] }

  func positions(ofMeasure measure: Measure.ID) -> [Int] { byMeasure[measure] ?? [] }

  /// The amounts of a measure, those of each unit by size.
  func amounts(ofMeasure measure: Measure.ID) -> [AmountOrder] { amounts[measure] ?? [] }

  /// Whether every record of a measure has a single amount.
  func holdsOnlyAmounts(_ measure: Measure.ID) -> Bool {
    positions(ofMeasure: measure).count == amounts(ofMeasure: measure).reduce(0) { $0 + $1.count }
  }
}

extension EvidenceRecord {
  /// The entities named as subject, counterpart or place, each once.
  package var entities: [Entity.ID] {
    var entities: [Entity.ID] = []
    if let subjectID { entities.append(subjectID) }
    if let counterpartID, !entities.contains(counterpartID) { entities.append(counterpartID) }
    if let placeID, !entities.contains(placeID) { entities.append(placeID) }
    return entities
  }
}
