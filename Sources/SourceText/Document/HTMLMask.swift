// SPDX-License-Identifier: MIT

/// Blanks the tags, comments and code of HTML, and decodes its character references in place.
struct HTMLMask {
  /// The text and its prose.
  private(set) var mask: ProseMask
  private let tags: HTMLTagReader
  /// Whether a cell of the row being read has begun.
  private var isInRow = false

  /// Makes a mask over a text.
  init(_ mask: ProseMask) {
    self.mask = mask
    tags = HTMLTagReader(mask.source)
  }

  /// Reads the whole text.
  mutating func read() {
    var tags = tags
    let source = mask.source
    var index = 0
    while index < source.count {
      switch source[index] {
      case 0x3C:
        if let tag = tags.tag(at: index) {
          index = apply(tag, tags: &tags)
        } else {
          index += 1
        }
      case 0x26: index = mask.decodeReference(at: index)
      case 0x0A, 0x0D:
        // Line ends of the source are blanks to a browser.
        mask.blankThroughLines(index..<(index + 1))
        index += 1
      default: index += 1
      }
    }
  }

  /// Blanks a tag, and what it holds when that is no prose.
  private mutating func apply(_ tag: HTMLTag, tags: inout HTMLTagReader) -> Int {
    switch tag.role {
    case .other: mask.blankThroughLines(tag.range)
    case .row:
      mask.writeBreak(tag.isClosing ? 0 : 1, over: tag.range)
      if tag.isClosing, isInRow { mask.writeBar(at: tag.range.lowerBound) }
      isInRow = false
    case .cell:
      mask.blankThroughLines(tag.range)
      guard !tag.isClosing else { break }
      if isInRow { mask.writeBar(at: tag.range.lowerBound) }
      isInRow = true
    case .lineBreak: mask.writeBreak(1, over: tag.range)
    case .block:
      mask.writeBreak(2, over: tag.range)
      isInRow = false
    case .opaque:
      guard !tag.isClosing else {
        mask.writeBreak(tag.isInline ? 0 : 2, over: tag.range)
        return tag.range.upperBound
      }
      // A script that never ends hides the rest; other elements without an end hide nothing.
      let end =
        tags.endOfElement(after: tag)
        ?? (tag.hidesRest ? mask.source.count : tag.range.upperBound)
      mask.writeBreak(tag.isInline ? 0 : 2, over: tag.range.lowerBound..<end)
      return end
    }
    return tag.range.upperBound
  }
}
