// SPDX-License-Identifier: MIT

import Vocabulary

/// Finds the entities and measures that names in files mean, and makes those that none knows.
struct NameResolver: Sendable {
  /// The vocabulary so far, without the names made here.
  private(set) var lexicon: Lexicon
  private var entityIDs: [String: Entity.ID] = [:]
  private var measureIDs: [String: Measure.ID] = [:]
  private var newEntities: [Entity.ID: Entity] = [:]
  private var newMeasures: [Measure.ID: Measure] = [:]

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The entity a name means.
  mutating func entity(named name: String, type: String) -> Entity.ID {
    if let known = entityIDs[name] { return known }
    let found: Entity.ID
    if let known = lexicon.entity(named: name) {
      found = known
    } else {
      found = Entity.ID(FoldedName.identifier(of: name))
      if newEntities[found] == nil, lexicon.entities[found] == nil {
        newEntities[found] = Entity(id: found, name: name, type: type)
      }
    }
    entityIDs[name] = found
    return found
  }

  /// The measure a label means.
  mutating func measure(labelled label: String) -> Measure.ID {
    if let known = measureIDs[label] { return known }
    let found: Measure.ID
    if let known = lexicon.measure(labelled: label) {
      found = known
    } else {
      found = Measure.ID(FoldedName.identifier(of: label))
      if newMeasures[found] == nil, lexicon.measures[found] == nil {
        newMeasures[found] = Measure(id: found, label: label)
      }
    }
    measureIDs[label] = found
    return found
  }

  /// Notes the nature that a record gives to a measure made here, where it has none yet.
  mutating func note(nature: Nature?, of measure: Measure.ID) {
    guard let nature, newMeasures[measure] != nil, newMeasures[measure]?.nature == nil else {
      return
    }
    newMeasures[measure]?.nature = nature
  }

  /// The vocabulary with the names made here.
  func finished() -> Lexicon {
    var all = lexicon
    all.add(entities)
    all.add(measures)
    return all
  }

  /// The entities made here.
  var entities: [Entity] { newEntities.values.sorted { $0.id < $1.id } }
  /// The measures made here.
  var measures: [Measure] { newMeasures.values.sorted { $0.id < $1.id } }
}
