// SPDX-License-Identifier: MIT

public import SourceText

/// A text with ranges marked by brackets: `the [2.9 billion] plant`.
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked ranges, in order.
  public let ranges: [TextRange]

  /// Reads marks `⟦` and `⟧` out of a text.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [TextRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(TextRange(start, bytes.count)) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted()
  }
}
