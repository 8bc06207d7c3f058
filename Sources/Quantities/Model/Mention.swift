// SPDX-License-Identifier: MIT

public import SourceText

/// A number, amount, date or period found in a text.
public struct Mention: Hashable, Sendable {
  /// What a mention is, in the words of the batch contract.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, ordinal, fraction, percentage
    case percentagePoints = "percentage-points"
    case money, dimension, temperature, age, count, duration, date, period, ratio
    /// Looks like a number and is none: a version, a model name, a phone number, a score.
    case notQuantity = "not-quantity"
  }

  /// A movement that an amount tells of: by how much, to what, from what.
  public struct Change: Hashable, Sendable {
    /// Which way.
    public enum Direction: String, Hashable, Sendable { case up, down, unchanged }
    /// What the amount is to the movement.
    public enum Role: String, Hashable, Sendable {
      /// "rose by X", "X higher".
      case by
      /// "rose to X".
      case to
      /// "rose from X".
      case from
      /// "doubled", "tenfold": the amount is a factor.
      case factor
    }

    /// Which way.
    public let direction: Direction
    /// What the amount is to the movement.
    public let role: Role
    /// Bytes of the word that tells the movement ("rose"); mentions of one movement share it.
    public let cue: TextRange

    /// Makes a change.
    public init(direction: Direction, role: Role, cue: TextRange) {
      self.direction = direction
      self.role = role
      self.cue = cue
    }
  }

  /// How a date or period was told.
  public enum Anchor: String, Hashable, Sendable {
    /// By the calendar ("March 2024").
    case absolute
    /// By the document's date ("last year"); resolved when a date was given.
    case relative
    /// By something else in the text ("a year earlier", "that year").
    case contextual
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands, comparators and units included.
  public var range: TextRange
  /// Where its number alone stands ("2.9" of "more than $2.9 billion"), or the whole.
  public var valueRange: TextRange
  /// The amount; `nil` for dates and periods.
  public var quantity: Quantity?
  /// The calendar days meant; `nil` for amounts, and for relative words without a reference date.
  public var period: Period?
  /// ISO 8601 duration (`P17Y`, `PT2H30M`), for durations.
  public var duration: String?
  /// The movement it is part of.
  public var change: Change?
  /// The counted noun or the head noun after the amount ("jobs" of "1,200 jobs").
  public var noun: TextRange?
  /// For dates and periods: how it was told.
  public var anchor: Anchor?
  /// For what is no quantity: why ("model-name", "version", "phone", "time-of-day", ...).
  public var exclusion: String?

  /// Makes a mention.
  public init(
    kind: Kind, range: TextRange, valueRange: TextRange? = nil, quantity: Quantity? = nil,
    period: Period? = nil, duration: String? = nil, change: Change? = nil, noun: TextRange? = nil,
    anchor: Anchor? = nil, exclusion: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.valueRange = valueRange ?? range
    self.quantity = quantity
    self.period = period
    self.duration = duration
    self.change = change
    self.noun = noun
    self.anchor = anchor
    self.exclusion = exclusion
  }
}
