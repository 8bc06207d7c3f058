// SPDX-License-Identifier: MIT

/// The starts of a text's lines, for turning byte offsets into lines and columns.
public struct LineTable: Hashable, Sendable {
  /// The offset of each line's first byte, ascending; never empty.
  public let lineStarts: [Int]
  /// The number of bytes in the text.
  public let byteCount: Int

  /// Reads the line starts of `bytes`; LF, CR LF and lone CR each end a line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ bytes: [UInt8]) {
    var starts: [Int] = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      } else if byte == UInt8(ascii: "\r") {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        starts.append(offset)
      }
    }
    lineStarts = starts
    byteCount = bytes.count
  }

  /// The line and column of a byte offset; an offset past the end is taken as the end.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func position(of offset: Int) -> TextPosition {
    let clamped = min(max(offset, 0), byteCount)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= clamped { low = middle } else { high = middle }
    }
    return TextPosition(line: low + 1, column: clamped - lineStarts[low] + 1)
  }

  /// The bytes of a 1-based line, without its line ending when `bytes` is the text read.
  ///
  /// - Returns: The range, or `nil` when there is no such line.
  public func range(ofLine line: Int, in bytes: [UInt8]) -> TextRange? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : byteCount
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return TextRange(start, end)
  }
}
