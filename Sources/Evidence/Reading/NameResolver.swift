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
  /// The names of the file that is being read, and what shared names mean in it.
  private var fileNames = FileNames()
  private var shared: [String: Entity.ID] = [:]
  private var open: [String: [Entity.ID]] = [:]

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Begins to read a file, whose other names tell what a shared name means.
  mutating func begin(in bytes: [UInt8]) {
    fileNames = FileNames(bytes)
    shared = [:]
    open = [:]
  }

  /// The entities that a name may mean which this file leaves open; asked once for each name, empty after that.
  mutating func leftOpen(_ name: String) -> [Entity.ID] { open.removeValue(forKey: name) ?? [] }

  /// Whether a name was left open since that was last asked.
  var hasLeftOpen: Bool { !open.isEmpty }

  /// The entity a name means.
  mutating func entity(named name: String, type: String) -> Entity.ID {
    if let known = entityIDs[name] ?? shared[name] { return known }
    let found: Entity.ID
    let meanings = lexicon.entities(named: name)
    if meanings.count > 1 {
      let meant = fileNames.meaning(of: meanings, in: lexicon) ?? undecided(name, meanings)
      shared[name] = meant
      return meant
    }
    if let known = meanings.first {
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

  /// What a name stands for that the file leaves open: the likeliest of several kinds, a country before a part of one;
  /// of one kind none, so that no record of it speaks for the wrong one.
  private mutating func undecided(_ name: String, _ meanings: [Entity.ID]) -> Entity.ID {
    open[name] = meanings
    let kinds = Set(meanings.map { lexicon.entities[$0]?.type ?? "" })
    if kinds.count > 1, let likeliest = meanings.first { return likeliest }
    let told = name + " (not told which)"
    let id = Entity.ID(FoldedName.identifier(of: told))
    if newEntities[id] == nil { newEntities[id] = Entity(id: id, name: told, type: "unknown") }
    return id
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
