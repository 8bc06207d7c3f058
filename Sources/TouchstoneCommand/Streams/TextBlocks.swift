// SPDX-License-Identifier: MIT

import Foundation

/// Reads a text of any length in blocks that end at blank lines, so that memory stays flat.
struct TextBlocks {
  /// How much is read at once, and how long a block is at least, but for the last.
  private static let pieceSize = 1 << 17
  /// How long a block without a blank line may grow before it is cut at a line's end.
  private static let longestBlock = 1 << 22

  private let file: FileHandle
  private var piece: [UInt8] = []
  /// What was read behind the last block.
  private var rest: [UInt8] = []
  private var isAtEnd = false

  init(_ file: FileHandle) { self.file = file }

  /// Fills `block` with the next stretch of text; its storage is used again.
  ///
  /// - Returns: Whether there was any left.
  mutating func next(into block: inout [UInt8]) throws -> Bool {
    swap(&block, &rest)
    rest.removeAll(keepingCapacity: true)
    var searched = 0
    while true {
      if let cut = Self.cut(of: block, after: searched) {
        rest.append(contentsOf: block[cut...])
        block.removeLast(block.count - cut)
        return true
      }
      if block.count >= Self.pieceSize { searched = block.count }
      guard !isAtEnd else { return !block.isEmpty }
      guard
        let count = StandardStreams.read(
          file.fileDescriptor, into: &piece, capacity: Self.pieceSize)
      else { throw CocoaError(.fileReadUnknown) }
      block.append(contentsOf: piece[..<count])
      isAtEnd = count == 0
    }
  }

  /// Where bytes can be cut: after the last blank line, or after the last line of a long block.
  ///
  /// - Parameters:
  ///   - bytes: What was read of a block.
  ///   - searched: How many of them are known to have no blank line.
  /// - Returns: The offset, or `nil` where more must be read.
  private static func cut(of bytes: [UInt8], after searched: Int) -> Int? {
    guard bytes.count >= pieceSize else { return nil }
    var index = bytes.count - 1
    while index > max(searched - 1, 0) {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0A { return index + 1 }
      index -= 1
    }
    guard bytes.count >= longestBlock else { return nil }
    return bytes.lastIndex { $0 == 0x0A || $0 == 0x20 }.map { $0 + 1 }
  }
}
