// SPDX-License-Identifier: MIT

/// An amount as a text states it: a number or bounds, a unit, and how precisely it was written.
public struct Quantity: Hashable, Sendable {
  /// How a stated number relates to the amount meant.
  public enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// The number itself, as precisely as it is written.
    case equal = "="
    /// About the number.
    case approximately = "~"
    /// Less than the number.
    case less = "<"
    /// The number at most.
    case atMost = "<="
    /// More than the number.
    case more = ">"
    /// The number at least.
    case atLeast = ">="
    /// From one number to another.
    case between = "between"
  }

  /// The way a comparator was worded, where words of one comparator mean different bands.
  public enum Hedge: String, Hashable, Sendable, CaseIterable {
    /// "about", "roughly", "some", "around".
    case about
    /// "nearly", "almost", "just under".
    case nearly
    /// "just over", "slightly more than".
    case justOver
    /// "dozens", "hundreds of", "billions of dollars".
    case vague
  }

  /// The number stated, in the unit, magnitude words multiplied out; `nil` for a range or a vague amount.
  public var value: ExactDecimal?
  /// The lower number of a stated range or bound.
  public var low: ExactDecimal?
  /// The upper number of a stated range or bound.
  public var high: ExactDecimal?
  /// How the number relates to the amount meant.
  public var comparator: Comparator
  /// How the comparator was worded.
  public var hedge: Hedge?
  /// The unit; `nil` for a bare number.
  public var unit: Unit?
  /// The power of ten of the last digit written: 8 for "$2.9 billion", 0 for "17".
  public var precision: Int

  /// Makes a quantity.
  public init(
    value: ExactDecimal?, low: ExactDecimal? = nil, high: ExactDecimal? = nil,
    comparator: Comparator = .equal, hedge: Hedge? = nil, unit: Unit? = nil, precision: Int
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.comparator = comparator
    self.hedge = hedge
    self.unit = unit
    self.precision = precision
  }
}
