// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Foundation
import Quantities
import Vocabulary

/// One or two stores looked at as one: the evidence folder, and what a line brings along.
struct EvidenceView: Sendable {
  /// One store with the index of its measures.
  struct Layer: Sendable {
    let store: EvidenceStore
    let measures: MeasureIndex

    init(store: EvidenceStore) {
      self.store = store
      measures = MeasureIndex(
        measures: store.measureIDs.map { id in
          var labels: [String] = []
          if let measure = store.lexicon.measures[id] {
            labels = [measure.label] + measure.aliases
          }
          if let first = store.positions(ofMeasure: id).first {
            let own = store.record(at: first).measure
            if !labels.contains(own) { labels.append(own) }
          }
          return (id: id, labels: labels.isEmpty ? [id.rawValue] : labels)
        })
    }
  }

  let layers: [Layer]

  /// The entity of an identifier.
  func entity(_ id: Entity.ID) -> Entity? {
    for layer in layers { if let entity = layer.store.lexicon.entities[id] { return entity } }
    return nil
  }

  /// The measure of an identifier.
  func measure(_ id: Measure.ID) -> Measure? {
    for layer in layers { if let measure = layer.store.lexicon.measures[id] { return measure } }
    return nil
  }

  /// The record of an identifier.
  func record(_ id: EvidenceRecord.ID) -> EvidenceRecord? {
    for layer in layers { if let record = layer.store.record(id) { return record } }
    return nil
  }

  /// The source of a record.
  func source(of record: EvidenceRecord) -> Source? {
    for layer in layers { if let source = layer.store.source(record.sourceID) { return source } }
    return nil
  }

  /// A record with its source.
  func citation(_ record: EvidenceRecord) -> Finding.Citation {
    Finding.Citation(record: record, source: source(of: record))
  }

  /// The day a record became known: its vintage, else its source's day of publication.
  func knownSince(_ record: EvidenceRecord) -> CalendarDate? {
    record.vintage ?? source(of: record)?.published
  }

  /// How many records of one look-up are read at most.
  static let readLimit = 2000

  /// The records that name an entity and a measure.
  func records(naming entity: Entity.ID, measure: Measure.ID) -> [EvidenceRecord] {
    layers.flatMap { layer in
      layer.store.positions(naming: entity, measure: measure).prefix(Self.readLimit)
        .map { layer.store.record(at: $0) }
    }
  }

  /// The records of a measure.
  func records(ofMeasure measure: Measure.ID) -> [EvidenceRecord] {
    layers.flatMap { layer in
      layer.store.positions(ofMeasure: measure).prefix(Self.readLimit)
        .map { layer.store.record(at: $0) }
    }
  }

  /// The records that name an entity.
  func records(naming entity: Entity.ID) -> [EvidenceRecord] {
    layers.flatMap { layer in
      layer.store.positions(naming: entity).prefix(Self.readLimit)
        .map { layer.store.record(at: $0) }
    }
  }
}
