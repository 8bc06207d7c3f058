// SPDX-License-Identifier: MIT

public import Quantities

/// A thing that is measured: gross domestic product, life expectancy, an announced investment.
public struct Measure: Hashable, Sendable, Identifiable {
  /// A stable name of a measure: its label folded by ``NameFolding``, words joined by hyphens.
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

  /// The identifier.
  public let id: ID
  /// The usual English label.
  public var label: String
  /// Other labels and abbreviations.
  public var aliases: [String]
  /// The dimension of unit its values have; `nil` when any.
  public var dimension: Unit.Dimension?
  /// The kind of figure it is; `nil` when unknown.
  public var nature: Nature?

  /// Makes a measure.
  public init(
    id: ID, label: String, aliases: [String] = [], dimension: Unit.Dimension? = nil,
    nature: Nature? = nil
  ) {
    self.id = id
    self.label = label
    self.aliases = aliases
    self.dimension = dimension
    self.nature = nature
  }
}

/// The kind of figure a value is, which decides what may be compared with what.
public enum Nature: String, Hashable, Sendable, CaseIterable {
  /// A level at a moment: a position, a population, a debt.
  case stock
  /// An amount over a period: exports, a deficit, investment of a year.
  case flow
  /// A percentage or ratio: inflation, unemployment.
  case rate
  /// A number on a base.
  case index
  /// A number of things.
  case count
  /// A price or an exchange rate.
  case price
  /// A place in an order.
  case rank
  /// Something that happened.
  case event
}
