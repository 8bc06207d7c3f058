// SPDX-License-Identifier: MIT

/// Cuts a stream into blocks of whole lines, as they arrive, in flat memory.
struct LineBlocks {
  /// One line, or what stands for it.
  enum Line: Sendable {
    case bytes([UInt8])
    /// Longer than ``LineBlocks/longestLine``; its bytes were read past.
    case tooLong
  }

  /// The longest line that is read, in bytes.
  static let longestLine = 256 << 20

  private let descriptor: Int32
  private let capacity: Int
  private var buffer: [UInt8] = []
  /// The start of a line whose end has not come yet.
  private var partial: [UInt8] = []
  private var isSkipping = false
  private var isFirst = true
  private var isAtEnd = false

  /// Reads from a descriptor, so many bytes at once.
  init(descriptor: Int32, capacity: Int = 1 << 18) {
    self.descriptor = descriptor
    self.capacity = capacity
  }

  /// The next lines, at least one; `nil` at the end of the stream.
  mutating func next() -> [Line]? {
    while !isAtEnd {
      var lines: [Line] = []
      guard let count = StandardStreams.read(descriptor, into: &buffer, capacity: capacity),
        count > 0
      else {
        isAtEnd = true
        if isSkipping { return [.tooLong] }
        return partial.isEmpty ? nil : [.bytes(partial)]
      }
      var start = 0
      if isFirst {
        isFirst = false
        if count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
      }
      while let end = buffer[start..<count].firstIndex(of: 0x0A) {
        if isSkipping {
          lines.append(.tooLong)
          isSkipping = false
        } else if partial.isEmpty {
          lines.append(.bytes(Array(buffer[start..<end])))
        } else {
          partial.append(contentsOf: buffer[start..<end])
          lines.append(.bytes(partial))
          partial = []
        }
        start = end + 1
      }
      if !isSkipping {
        partial.append(contentsOf: buffer[start..<count])
        if partial.count > Self.longestLine {
          partial = []
          isSkipping = true
        }
      }
      if !lines.isEmpty { return lines }
    }
    return nil
  }
}
