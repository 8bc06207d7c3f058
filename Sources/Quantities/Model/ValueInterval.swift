// SPDX-License-Identifier: MIT

/// An interval of numbers, each end open, closed, or absent.
public struct ValueInterval: Hashable, Sendable {
  /// One end of an interval.
  public struct Bound: Hashable, Sendable {
    /// The number at the end.
    public let value: ExactDecimal
    /// Whether the number itself belongs to the interval.
    public let isIncluded: Bool

    /// Makes an end.
    public init(_ value: ExactDecimal, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// The lower end; `nil` when there is none.
  public let lower: Bound?
  /// The upper end; `nil` when there is none.
  public let upper: Bound?

  /// Makes an interval from its ends.
  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval that holds one number.
  public static func exactly(_ value: ExactDecimal) -> ValueInterval {
    closed(value, value)
  }

  /// Both ends included.
  public static func closed(_ low: ExactDecimal, _ high: ExactDecimal) -> ValueInterval {
    ValueInterval(lower: Bound(low, isIncluded: true), upper: Bound(high, isIncluded: true))
  }

  /// The lower end included, the upper not.
  public static func halfOpen(_ low: ExactDecimal, _ high: ExactDecimal) -> ValueInterval {
    ValueInterval(lower: Bound(low, isIncluded: true), upper: Bound(high, isIncluded: false))
  }

  /// Whether a number lies inside.
  public func contains(_ value: ExactDecimal) -> Bool {
    if let lower, lower.isIncluded ? value < lower.value : value <= lower.value { return false }
    if let upper, upper.isIncluded ? value > upper.value : value >= upper.value { return false }
    return true
  }

  /// Whether every number of `other` lies inside.
  public func contains(_ other: ValueInterval) -> Bool {
    if let lower {
      guard let theirs = other.lower else { return false }
      if theirs.value < lower.value { return false }
      if theirs.value == lower.value, theirs.isIncluded, !lower.isIncluded { return false }
    }
    if let upper {
      guard let theirs = other.upper else { return false }
      if theirs.value > upper.value { return false }
      if theirs.value == upper.value, theirs.isIncluded, !upper.isIncluded { return false }
    }
    return true
  }

  /// Whether some number lies in both.
  public func overlaps(_ other: ValueInterval) -> Bool {
    func isBelow(_ upper: Bound?, _ lower: Bound?) -> Bool {
      guard let upper, let lower else { return false }
      if upper.value < lower.value { return true }
      return upper.value == lower.value && !(upper.isIncluded && lower.isIncluded)
    }
    return !isBelow(upper, other.lower) && !isBelow(other.upper, lower)
  }

  /// The interval with both ends multiplied by a positive number.
  public func multiplied(by factor: ExactDecimal) -> ValueInterval {
    ValueInterval(
      lower: lower.map { Bound($0.value * factor, isIncluded: $0.isIncluded) },
      upper: upper.map { Bound($0.value * factor, isIncluded: $0.isIncluded) })
  }
}

extension ValueInterval: CustomStringConvertible {
  /// The value as printed.
  public var description: String {
    let low = lower.map { ($0.isIncluded ? "[" : "(") + $0.value.grouped() } ?? "(-inf"
    let high = upper.map { $0.value.grouped() + ($0.isIncluded ? "]" : ")") } ?? "inf)"
    return low + ", " + high
  }
}
