// SPDX-License-Identifier: MIT

public import Quantities

/// Where a record comes from.
public struct Source: Hashable, Sendable, Identifiable {
  /// A stable name of a source.
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

  /// How near a source stands to the fact.
  public enum Tier: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The body that measured or did it.
    case primary
    /// Whoever reports what another measured or did.
    case secondary

    /// Whether the left comes before the right.
    public static func < (left: Tier, right: Tier) -> Bool {
      left == .primary && right == .secondary
    }
  }

  /// The identifier.
  public var id: ID
  /// The title of the page, table or paper.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// Its address.
  public var url: String?
  /// The day it was published.
  public var published: CalendarDate?
  /// The day it was read.
  public var retrieved: CalendarDate?
  /// The address of an archived copy.
  public var archived: String?
  /// How near it stands to the fact.
  public var tier: Tier?
  /// What it goes back to: sources of one origin are one witness.
  public var origin: String?
  /// SHA-256 of the file its records were read from, in hexadecimal.
  public var sha256: String?

  /// Makes a source.
  public init(
    id: ID, title: String, publisher: String? = nil, url: String? = nil,
    published: CalendarDate? = nil, retrieved: CalendarDate? = nil, archived: String? = nil,
    tier: Tier? = nil, origin: String? = nil, sha256: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.retrieved = retrieved
    self.archived = archived
    self.tier = tier
    self.origin = origin
    self.sha256 = sha256
  }

  /// The witness this source counts as: its origin, or itself.
  public var witness: String { origin ?? id.rawValue }
}
