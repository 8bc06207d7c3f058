// SPDX-License-Identifier: MIT

/// Finds the tags of HTML, in linear time however they are broken.
///
/// Each way in which a search may run to the end of the text in vain is remembered, so that it runs so
/// far once only.
struct HTMLTagReader {
  private let source: [UInt8]
  private let end: Int
  private var hasQuoteTrouble = false
  private var lastClose: Int
  private var lacksCommentEnd = false
  private var unclosed: Set<[UInt8]> = []

  /// Makes a reader over a text, or the part of it before `end`.
  init(_ source: [UInt8], end: Int? = nil) {
    self.source = source
    self.end = end ?? source.count
    lastClose = source[..<self.end].lastIndex(of: 0x3E) ?? -1
  }

  /// The tag, comment or declaration that begins at a `<`.
  mutating func tag(at start: Int) -> HTMLTag? {
    guard start + 1 < end else { return nil }
    let next = source[start + 1]
    if next == 0x21 || next == 0x3F { return declaration(at: start) }
    let isClosing = next == 0x2F
    let nameStart = start + (isClosing ? 2 : 1)
    guard nameStart < end, ProseMask.isLetter(source[nameStart]) else { return nil }
    var nameEnd = nameStart
    while nameEnd < end, ProseMask.isAlphanumeric(source[nameEnd]) || source[nameEnd] == 0x2D,
      nameEnd - nameStart < 32
    {
      nameEnd += 1
    }
    guard let close = closingBracket(from: nameEnd) else { return nil }
    return HTMLTag(
      range: start..<(close + 1),
      name: source[nameStart..<nameEnd].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      isClosing: isClosing)
  }

  /// The `>` that ends a tag, quoted attribute values passed over.
  private mutating func closingBracket(from start: Int) -> Int? {
    guard start <= lastClose else { return nil }
    if !hasQuoteTrouble {
      var index = start
      var quote: UInt8 = 0
      while index < end {
        let byte = source[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x3E {
          return index
        } else if byte == 0x22 || byte == 0x27, index > start, source[index - 1] == 0x3D {
          quote = byte
        }
        index += 1
      }
      hasQuoteTrouble = true
    }
    return source[start..<end].firstIndex(of: 0x3E)
  }

  /// A comment, `<!DOCTYPE ...>`, `<![CDATA[...]]>` or `<?...>`.
  private mutating func declaration(at start: Int) -> HTMLTag? {
    if start + 3 < end, source[start + 2] == 0x2D, source[start + 3] == 0x2D {
      guard !lacksCommentEnd else { return nil }
      var index = start + 4
      while index + 2 < end {
        if source[index] == 0x2D, source[index + 1] == 0x2D, source[index + 2] == 0x3E {
          return HTMLTag(range: start..<(index + 3), name: [], isClosing: false)
        }
        index += 1
      }
      lacksCommentEnd = true
      return HTMLTag(range: start..<end, name: [], isClosing: false)
    }
    guard start <= lastClose, let close = source[start..<end].firstIndex(of: 0x3E) else {
      return nil
    }
    return HTMLTag(range: start..<(close + 1), name: [], isClosing: false)
  }

  /// The offset after the end tag of an element; `nil` when it has none.
  mutating func endOfElement(after tag: HTMLTag) -> Int? {
    guard !unclosed.contains(tag.name) else { return nil }
    var index = tag.range.upperBound
    while index + 2 + tag.name.count < end {
      if source[index] == 0x3C, source[index + 1] == 0x2F, isName(tag.name, at: index + 2) {
        guard let close = source[(index + 2)..<end].firstIndex(of: 0x3E) else { break }
        return close + 1
      }
      index += 1
    }
    unclosed.insert(tag.name)
    return nil
  }

  private func isName(_ name: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in name.enumerated() where source[start + offset] | 0x20 != byte | 0x20 {
      return false
    }
    return !ProseMask.isAlphanumeric(source[start + name.count])
  }
}
