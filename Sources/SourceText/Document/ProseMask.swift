// SPDX-License-Identifier: MIT

/// A text beside a copy of it in which what is no prose is overwritten.
struct ProseMask {
  /// The bytes as they are.
  let source: [UInt8]
  /// The bytes to be read as prose, as many.
  private(set) var prose: [UInt8]

  /// Starts with everything as prose.
  init(_ source: [UInt8]) {
    self.source = source
    prose = source
  }

  /// Overwrites a range by blanks; line ends stay.
  mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: source.indices) where !Self.isLineEnd(source[index]) {
      prose[index] = 0x20
    }
  }

  /// Overwrites a range by blanks, line ends too.
  mutating func blankThroughLines(_ range: Range<Int>) {
    for index in range.clamped(to: source.indices) { prose[index] = 0x20 }
  }

  /// Writes line feeds at the start of a range, blanks in the rest.
  ///
  /// - Parameters:
  ///   - count: How many line feeds, as far as the range has room: one ends a line, two a paragraph.
  ///   - range: Where.
  mutating func writeBreak(_ count: Int, over range: Range<Int>) {
    let range = range.clamped(to: source.indices)
    blankThroughLines(range)
    for index in range.prefix(count) { prose[index] = 0x0A }
  }

  /// Writes the bar that parts two cells of a table.
  mutating func writeBar(at index: Int) {
    if source.indices.contains(index) { prose[index] = 0x7C }
  }

  /// Reads a character reference such as `&amp;`, and writes what it means at the end of its place.
  ///
  /// - Parameter index: The offset of the ampersand.
  /// - Returns: The offset after the reference; the next one when there is none.
  mutating func decodeReference(at index: Int) -> Int {
    guard let (scalar, end) = CharacterReference.read(source, at: index) else { return index + 1 }
    let bytes = Array(String(scalar).utf8)
    guard bytes.count <= end - index else { return end }
    blankThroughLines(index..<end)
    // A decoded line end or other control character must not change the layout.
    if scalar.value >= 0x20 {
      prose.replaceSubrange((end - bytes.count)..<end, with: bytes)
    }
    return end
  }

  /// Blanks what is left of a no-break space that was read in the wrong encoding: "GDP\u{C3}\u{201A}", "GDP\u{C2}\u{A0}".
  ///
  /// UTF-8's `C2 A0` taken for Windows-1252, once or twice over, is text that nobody wrote.
  mutating func blankGarbledSpaces() {
    var index = 0
    while index + 3 < prose.count {
      guard prose[index] == 0xC3 else {
        index += 1
        continue
      }
      if prose[index + 1] == 0x82, prose[index + 2] == 0xC2, prose[index + 3] == 0xA0 {
        blankThroughLines(index..<(index + 4))
      } else if index + 4 < prose.count, prose[index + 1] == 0x83, prose[index + 2] == 0xE2,
        prose[index + 3] == 0x80, prose[index + 4] == 0x9A
      {
        blankThroughLines(index..<(index + 5))
      }
      index += 2
    }
  }

  /// Blanks addresses such as `https://example.org/2024` and `www.example.org`.
  mutating func blankAddresses() {
    let count = prose.count
    var index = 0
    var end = 0
    while index + 3 < count {
      if prose[index] == 0x3A, prose[index + 1] == 0x2F, prose[index + 2] == 0x2F {
        var start = index
        while start > end, Self.isSchemeByte(prose[start - 1]) { start -= 1 }
        end = endOfAddress(from: index + 3)
        if start < index, end > index + 3 { blank(start..<end) }
        index = max(end, index + 3)
      } else if prose[index] | 0x20 == 0x77, startsHost(at: index) {
        end = endOfAddress(from: index + 4)
        blank(index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Whether `www.` and a letter begin here, and nothing of a word lies before.
  private func startsHost(at index: Int) -> Bool {
    guard index + 4 < prose.count, prose[index + 1] | 0x20 == 0x77, prose[index + 2] | 0x20 == 0x77,
      prose[index + 3] == 0x2E, Self.isAlphanumeric(prose[index + 4])
    else { return false }
    return index == 0 || !Self.isAlphanumeric(prose[index - 1])
  }

  /// The end of an address, closing punctuation of the sentence left out.
  private func endOfAddress(from start: Int) -> Int {
    var end = start
    while end < prose.count, prose[end] > 0x20 {
      switch prose[end] {
      case 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7C, 0x7D: break
      default:
        end += 1
        continue
      }
      break
    }
    while end > start {
      switch prose[end - 1] {
      case 0x21, 0x27, 0x29, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F: end -= 1
      default: return end
      }
    }
    return end
  }

  // MARK: - Bytes

  /// Whether a byte ends a line.
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a byte is an ASCII letter or digit.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2B || byte == 0x2D
  }
}
