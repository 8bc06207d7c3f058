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
  private var pending: [UInt8] = []
  /// How many of the pending bytes are known to have no blank line.
  private var searched = 0
  private var isAtEnd = false

  init(_ file: FileHandle) { self.file = file }

  /// Fills `block` with the next stretch of text; its storage is used again.
  ///
  /// - Returns: Whether there was any left.
  mutating func next(into block: inout [UInt8]) throws -> Bool {
    block.removeAll(keepingCapacity: true)
    while true {
      if let cut = cut() {
        block.append(contentsOf: pending[..<cut])
        pending.removeFirst(cut)
        searched = 0
        return true
      }
      guard !isAtEnd else { break }
      guard
        let count = StandardStreams.read(
          file.fileDescriptor, into: &piece, capacity: Self.pieceSize)
      else { throw CocoaError(.fileReadUnknown) }
      pending.append(contentsOf: piece[..<count])
      isAtEnd = count == 0
    }
    guard !pending.isEmpty else { return false }
    swap(&block, &pending)
    pending.removeAll(keepingCapacity: true)
    return true
  }

  /// Where the pending bytes can be cut: after the last blank line, or after the last line of a long block.
  private mutating func cut() -> Int? {
    guard pending.count >= Self.pieceSize else { return nil }
    var index = pending.count - 1
    while index > max(searched - 1, 0) {
      if pending[index] == 0x0A, pending[index - 1] == 0x0A { return index + 1 }
      index -= 1
    }
    searched = pending.count
    guard pending.count >= Self.longestBlock else { return nil }
    return pending.lastIndex { $0 == 0x0A || $0 == 0x20 }.map { $0 + 1 }
  }
}
