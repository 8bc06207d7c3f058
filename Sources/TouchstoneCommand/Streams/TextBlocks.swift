// SPDX-License-Identifier: MIT

import Foundation

/// Reads a text of any length in blocks that end at blank lines, so that memory stays flat.
struct TextBlocks {
  /// How much is read at once.
  private static let pieceSize = 1 << 18
  /// How long a block without a blank line may grow before it is cut at a line's end.
  private static let longestBlock = 1 << 22

  private let file: FileHandle
  private var pending: [UInt8] = []
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
        return true
      }
      guard !isAtEnd else { break }
      if let piece = try file.read(upToCount: Self.pieceSize), !piece.isEmpty {
        pending.append(contentsOf: piece)
      } else {
        isAtEnd = true
      }
    }
    guard !pending.isEmpty else { return false }
    swap(&block, &pending)
    pending.removeAll(keepingCapacity: true)
    return true
  }

  /// Where the pending bytes can be cut: after the last blank line, or after the last line of a long block.
  private func cut() -> Int? {
    guard pending.count >= Self.pieceSize / 2 else { return nil }
    var index = pending.count - 1
    while index > 0 {
      if pending[index] == 0x0A, pending[index - 1] == 0x0A { return index + 1 }
      index -= 1
    }
    guard pending.count >= Self.longestBlock else { return nil }
    return pending.lastIndex { $0 == 0x0A || $0 == 0x20 }.map { $0 + 1 }
  }
}
