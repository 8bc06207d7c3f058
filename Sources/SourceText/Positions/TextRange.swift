// SPDX-License-Identifier: MIT

/// A half-open range of UTF-8 byte offsets into a document's original bytes.
public struct TextRange: Hashable, Comparable, Sendable {
  /// The offset of the first byte inside the range.
  public let lowerBound: Int
  /// The offset just past the last byte inside the range.
  public let upperBound: Int

  /// Makes the range from `lowerBound` up to, not including, `upperBound`.
  ///
  /// - Precondition: `0 <= lowerBound <= upperBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(
      0 <= lowerBound && lowerBound <= upperBound,
      "a text range needs 0 <= lower bound <= upper bound (was \(lowerBound)..<\(upperBound))")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// The number of bytes covered.
  public var count: Int { upperBound - lowerBound }

  /// Whether no byte is covered.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }

  /// Whether all of `other` lies inside.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that covers both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }

  /// Whether the left comes before the right.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}

extension TextRange: CustomStringConvertible {
  /// The value as printed.
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}
