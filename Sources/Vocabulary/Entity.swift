// SPDX-License-Identifier: MIT

/// A thing that statements are about: a country, a company, a person, a place.
public struct Entity: Hashable, Sendable, Identifiable {
  /// A stable name of an entity: lower case, words joined by hyphens ("united-states").
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String
    /// Makes an identifier.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    /// The value as printed.
    public var description: String { rawValue }
    /// Whether the left comes before the right.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// Belonging to a bloc or a whole, for a time.
  public struct Membership: Hashable, Sendable {
    /// The bloc ("european-union") or the whole ("asia").
    public let group: ID
    /// ISO date from which it holds; `nil` when always.
    public let from: String?
    /// ISO date of the last day it held; `nil` when it still holds.
    public let until: String?

    /// Makes a membership.
    public init(group: ID, from: String? = nil, until: String? = nil) {
      self.group = group
      self.from = from
      self.until = until
    }
  }

  /// The identifier.
  public let id: ID
  /// The usual English name.
  public var name: String
  /// What it is, in one word: "country", "company", "person", "organisation", "bloc", "place", "currency".
  public var type: String
  /// Other names, abbreviations included.
  public var aliases: [String]
  /// Adjectives and people's names: "Japanese".
  public var demonyms: [String]
  /// Codes it goes by in data: ISO 3166 alpha-2, alpha-3, numeric; ISIN and the like.
  public var codes: [String]
  /// What it belongs to.
  public var memberships: [Membership]
  /// The Wikidata item ("Q17").
  public var wikidata: String?

  /// Makes an entity.
  public init(
    id: ID, name: String, type: String, aliases: [String] = [], demonyms: [String] = [],
    codes: [String] = [], memberships: [Membership] = [], wikidata: String? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.aliases = aliases
    self.demonyms = demonyms
    self.codes = codes
    self.memberships = memberships
    self.wikidata = wikidata
  }

  /// Whether another entity is of the same kind and belongs to one of the things that this one belongs to.
  package func isPeer(_ other: Entity) -> Bool {
    type == other.type
      && memberships.contains { mine in other.memberships.contains { $0.group == mine.group } }
  }
}
