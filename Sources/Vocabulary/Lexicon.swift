// SPDX-License-Identifier: MIT

public import SourceText

/// What things are called: entities and measures, built in and added, and a matcher over their names.
///
/// Holds no figure.
public struct Lexicon: Sendable {
  /// The entities, by identifier.
  public private(set) var entities: [Entity.ID: Entity] = [:]
  /// The measures, by identifier.
  public private(set) var measures: [Measure.ID: Measure] = [:]

  private var trie = NameTrie()
  private var entityNames: [String: [Entity.ID]] = [:]
  private var entityCodes: [String: Entity.ID] = [:]
  private var measureNames: [String: Measure.ID] = [:]
  private var builtInEntities: Set<Entity.ID> = []
  private var namesakes: [Namesakes] = []
  private var builtInMeasures: Set<Measure.ID> = []

  /// An empty vocabulary.
  public init() {}

  /// Countries, blocs, currencies and the usual economic measures.
  public static let builtIn = Lexicon(
    builtInEntities: BuiltIn.entities(), measures: BuiltIn.measures())

  private init(builtInEntities added: [BuiltIn.Entry], measures addedMeasures: [Measure]) {
    for entry in added {
      register(entry.entity)
      for metonym in entry.metonyms {
        insert(metonym, .entity(entry.entity.id), .metonym)
      }
    }
    for (name, ids) in BuiltIn.ambiguousNames() {
      for id in ids where entities[id] != nil { insert(name, .entity(id), .alias) }
      let folded = NameFolding.folded(name)
      let others = (entityNames[folded] ?? []).filter { !ids.contains($0) }
      entityNames[folded] = ids.filter { entities[$0] != nil } + others
    }
    namesakes = BuiltIn.rows(BuiltIn.namesakes).compactMap { Namesakes(row: $0) }
    for name in BuiltIn.blocked() { insert(name, nil, .name) }
    for measure in addedMeasures { register(measure) }
    builtInEntities = Set(entities.keys)
    builtInMeasures = Set(measures.keys)
  }

  // MARK: - Adding

  /// Adds entities; one that is already known, by identifier, name or code, has its names joined.
  ///
  /// Only a built-in entity is taken for the same by its name: two added ones of one name stay two.
  public mutating func add(_ added: [Entity]) {
    for entity in added {
      guard let known = knownEntity(for: entity) else {
        register(entity)
        continue
      }
      if var present = entities[known] {
        present.join(entity)
        entities[known] = present
      }
      register(names: entity, as: known)
      nameEntity(entity.id.rawValue, known)
    }
  }

  /// Adds measures; one of an identifier already there has its labels joined to it.
  public mutating func add(_ added: [Measure]) {
    for measure in added {
      guard var present = measures[measure.id] else {
        register(measure)
        continue
      }
      let isBuiltIn = builtInMeasures.contains(measure.id)
      present.join(measure, preferringAdded: isBuiltIn)
      if isBuiltIn { builtInMeasures.remove(measure.id) }
      register(present)
    }
  }

  // MARK: - Names in data

  /// The entity that a name in a data file means: by identifier, name, alias, or code.
  public func entity(named name: String) -> Entity.ID? { entities(named: name).first }

  /// The entities that a name in a data file may mean, the likeliest first; several when it is ambiguous.
  public func entities(named name: String) -> [Entity.ID] {
    if let coded = entityCodes[name] { return [coded] }
    let folded = NameFolding.folded(name)
    if let found = entityNames[folded] { return found }
    if folded.hasPrefix("the-"), let found = entityNames[String(folded.dropFirst(4))] {
      return found
    }
    if folded.hasSuffix("-the"), let found = entityNames[String(folded.dropLast(4))] {
      return found
    }
    return []
  }

  /// The measure that a label in a data file means: by identifier, label, or alias.
  ///
  /// Built-in measures answer to their own label only, so that a file's labels stay apart as the file has them.
  public func measure(labelled label: String) -> Measure.ID? {
    measureNames[NameFolding.folded(label)]
  }

  /// Whether a measure is one of the built-in ones that no file has taken up.
  package func isBuiltIn(_ measure: Measure.ID) -> Bool { builtInMeasures.contains(measure) }

  // MARK: - Names in texts

  /// The names found in a text, longest first where they compete, in order of their start.
  ///
  /// Names of entities never overlap each other, nor do labels of measures; a label may hold an entity's name.
  ///
  /// - Complexity: O(*n*) in the number of tokens, whatever the size of the vocabulary.
  public func names(in bytes: [UInt8], tokens: [Token]) -> [NameMatch] {
    NameMatcher(trie: trie, bytes: bytes, tokens: tokens).matches()
  }

  // MARK: - Names of several

  /// The namesakes of which a name may mean two or more; `nil` when it means one thing.
  package func namesakes(among ids: [Entity.ID]) -> Namesakes? {
    guard ids.count > 1 else { return nil }
    return namesakes.first { $0.entities.count(where: ids.contains) > 1 }
  }

  /// The built-in entities of an entity's kind that belong to what it belongs to.
  package func builtInPeers(of id: Entity.ID) -> [Entity.ID] {
    guard let entity = entities[id] else { return [] }
    return builtInEntities.filter { $0 != id && entities[$0].map(entity.isPeer) ?? false }.sorted()
  }

  // MARK: - Registering

  private mutating func register(_ entity: Entity) {
    entities[entity.id] = entity
    nameEntity(entity.id.rawValue, entity.id)
    register(names: entity, as: entity.id)
  }

  private mutating func register(names entity: Entity, as id: Entity.ID) {
    nameEntity(entity.name, id)
    for alias in entity.aliases { nameEntity(alias, id) }
    for code in entity.codes where entityCodes[code] == nil { entityCodes[code] = id }
    for (name, form) in NameVariants.names(of: entity) {
      insert(name, .entity(id), form)
    }
  }

  private mutating func nameEntity(_ name: String, _ id: Entity.ID) {
    let folded = NameFolding.folded(name)
    guard !folded.isEmpty else { return }
    Self.place(id, in: &entityNames[folded, default: []], builtIn: builtInEntities)
  }

  /// Adds an entity to those of a name: what a user's file names comes before what is built in, and in
  /// the file's own order.
  private static func place(
    _ id: Entity.ID, in known: inout [Entity.ID], builtIn: Set<Entity.ID>
  ) {
    let isAdded = !builtIn.isEmpty
    if isAdded, builtIn.contains(id) {
      known.removeAll { $0 == id }
    } else if known.contains(id) || known.count >= NameTrie.meaningLimit {
      return
    }
    let place = isAdded ? known.firstIndex { builtIn.contains($0) } : nil
    known.insert(id, at: place ?? known.endIndex)
  }

  private mutating func register(_ measure: Measure) {
    measures[measure.id] = measure
    let isBuiltIn = builtInMeasures.isEmpty && builtInEntities.isEmpty
    measureNames[NameFolding.folded(measure.id.rawValue)] = measure.id
    measureNames[NameFolding.folded(measure.label)] = measure.id
    insert(measure.label, .measure(measure.id), .name)
    for alias in measure.aliases {
      let folded = NameFolding.folded(alias)
      if !isBuiltIn, measureNames[folded] == nil { measureNames[folded] = measure.id }
      insert(alias, .measure(measure.id), .alias)
    }
  }

  /// The entity already there that an added one is: by identifier, or a built-in one by code or name.
  private func knownEntity(for entity: Entity) -> Entity.ID? {
    if entities[entity.id] != nil { return entity.id }
    guard EntityKind.mayBeCountry(entity.type) else { return nil }
    for code in entity.codes {
      if let known = entityCodes[code], builtInEntities.contains(known) { return known }
    }
    for name in [entity.name, entity.id.rawValue] {
      let known = (entityNames[NameFolding.folded(name)] ?? []).filter(builtInEntities.contains)
      if known.count == 1 { return known.first }
      if known.count > 1 { return likeliest(of: known, for: entity) }
    }
    return nil
  }

  /// The one of several entities that shares most of an added one's other names; the first when none does.
  private func likeliest(of known: [Entity.ID], for entity: Entity) -> Entity.ID? {
    let aliases = Set(entity.aliases.flatMap { entities(named: $0) })
    return known.first { aliases.contains($0) } ?? known.first
  }

  /// Adds a name to those found in texts; one without a target keeps the names inside it from being found.
  private mutating func insert(
    _ name: String, _ target: NameMatch.Target?, _ form: NameMatch.Form
  ) {
    for spelling in NameVariants.spellings(of: name, target: target, form: form) {
      trie.insert(
        spelling.steps,
        NameTrie.Entry(
          targets: target.map { [$0] } ?? [], form: form, letterCase: spelling.letterCase,
          isMeasure: spelling.isMeasure, check: spelling.check, next: -1))
    }
  }
}
