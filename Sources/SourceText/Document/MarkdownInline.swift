// SPDX-License-Identifier: MIT

/// Blanks the markup inside a paragraph of Markdown: code, links, emphasis, tags.
///
/// Code goes first, then links and images by a stack of open brackets, then emphasis. Every search that
/// may run to the paragraph's end in vain is bounded or remembered.
struct MarkdownInline {
  private let source: [UInt8]
  private var tags: HTMLTagReader

  /// The longest link destination or title, in bytes.
  private static let maximumTargetCount = 4096
  /// How deep brackets may nest inside a destination.
  private static let maximumDepth = 32

  /// Makes a reader over a text.
  init(source: [UInt8]) {
    self.source = source
    tags = HTMLTagReader(source)
  }

  /// Reads a paragraph.
  mutating func read(_ range: Range<Int>, into mask: inout ProseMask) {
    var lastRun: [Int: Int] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      let end = endOfRun(at: index, to: range.upperBound)
      if source[index] == 0x60 { lastRun[end - index] = index }
      index = max(end, index + 1)
    }
    let lastParenthesis = source[range].lastIndex(of: 0x29) ?? -1
    var brackets: [(start: Int, isImage: Bool)] = []
    index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      switch byte {
      case 0x5C:
        index = readEscape(at: index, range, &mask)
      case 0x60:
        index = readCode(at: index, range, lastRun, &mask)
      case 0x3C:
        index = readAngle(at: index, range, &mask)
      case 0x26:
        index = min(mask.decodeReference(at: index), range.upperBound)
      case 0x5B:
        let isImage = index > range.lowerBound && source[index - 1] == 0x21
        brackets.append((index, isImage))
        index += 1
      case 0x5D:
        if let open = brackets.popLast() {
          index = readLink(from: open, close: index, range, lastParenthesis, &mask)
        } else {
          index += 1
        }
      case 0x2A, 0x5F, 0x7E:
        index = readEmphasis(at: index, range, &mask)
      default: index += 1
      }
    }
  }

  // MARK: - Pieces

  private func endOfRun(at start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit, source[end] == source[start] { end += 1 }
    return end
  }

  private func readEscape(at index: Int, _ range: Range<Int>, _ mask: inout ProseMask) -> Int {
    guard index + 1 < range.upperBound else { return index + 1 }
    let next = source[index + 1]
    let isPunctuation = next > 0x20 && next < 0x7F && !ProseMask.isAlphanumeric(next)
    guard isPunctuation else { return index + 1 }
    mask.blank(index..<(index + 1))
    return index + 2
  }

  private func readCode(
    at index: Int, _ range: Range<Int>, _ lastRun: [Int: Int], _ mask: inout ProseMask
  ) -> Int {
    let end = endOfRun(at: index, to: range.upperBound)
    guard let last = lastRun[end - index], last > index else { return end }
    var next = end
    while next <= last {
      guard source[next] == 0x60 else {
        next += 1
        continue
      }
      let runEnd = endOfRun(at: next, to: range.upperBound)
      if runEnd - next == end - index {
        mask.blank(index..<runEnd)
        return runEnd
      }
      next = runEnd
    }
    return end
  }

  /// Reads `<address>` or a tag.
  private mutating func readAngle(
    at index: Int, _ range: Range<Int>, _ mask: inout ProseMask
  ) -> Int {
    if let end = endOfAutolink(at: index, range) {
      mask.blank(index..<end)
      return end
    }
    guard let tag = tags.tag(at: index), tag.range.upperBound <= range.upperBound else {
      return index + 1
    }
    switch tag.role {
    case .other, .row, .cell: mask.blank(tag.range)
    case .lineBreak: mask.writeBreak(1, over: tag.range)
    case .block: mask.writeBreak(2, over: tag.range)
    case .opaque:
      guard !tag.isClosing, let end = tags.endOfElement(after: tag), end <= range.upperBound else {
        mask.blank(tag.range)
        return tag.range.upperBound
      }
      mask.blank(tag.range.lowerBound..<end)
      return end
    }
    return tag.range.upperBound
  }

  private func endOfAutolink(at index: Int, _ range: Range<Int>) -> Int? {
    var end = index + 1
    var isAddress = false
    let limit = min(range.upperBound, index + Self.maximumTargetCount)
    while end < limit, source[end] > 0x20, source[end] != 0x3C {
      if source[end] == 0x3E { return isAddress && end > index + 1 ? end + 1 : nil }
      if source[end] == 0x3A || source[end] == 0x40 { isAddress = true }
      end += 1
    }
    return nil
  }

  /// Reads what follows a closing bracket, and blanks the link's markup.
  private func readLink(
    from open: (start: Int, isImage: Bool), close: Int, _ range: Range<Int>,
    _ lastParenthesis: Int, _ mask: inout ProseMask
  ) -> Int {
    let next = close + 1
    if source[open.start + 1] == 0x5E {
      mask.blank(open.start..<(next < range.upperBound && source[next] == 0x3A ? next + 1 : next))
      return next
    }
    var end: Int?
    if next < range.upperBound, source[next] == 0x28, next < lastParenthesis {
      end = endOfTarget(at: next, range)
    } else if next < range.upperBound, source[next] == 0x5B {
      end = endOfLabel(at: next, range)
    }
    guard let end else { return next }
    if open.isImage {
      mask.blank((open.start - 1)..<end)
    } else {
      mask.blank(open.start..<(open.start + 1))
      mask.blank(close..<end)
    }
    return end
  }

  /// The offset after `(address "title")`.
  private func endOfTarget(at start: Int, _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, start + Self.maximumTargetCount)
    var index = skipBlanks(from: start + 1, to: limit)
    if index < limit, source[index] == 0x3C {
      index += 1
      while index < limit, source[index] != 0x3E {
        if source[index] == 0x3C || ProseMask.isLineEnd(source[index]) { return nil }
        index += 1
      }
      index += 1
    } else {
      var depth = 0
      while index < limit, source[index] > 0x20 {
        if source[index] == 0x5C { index += 1 } else if source[index] == 0x28 { depth += 1 }
        if index < limit, source[index] == 0x29 {
          if depth == 0 { return index + 1 }
          if source[index - 1] != 0x5C { depth -= 1 }
        }
        if depth > Self.maximumDepth { return nil }
        index += 1
      }
    }
    index = skipBlanks(from: index, to: limit)
    guard index < limit else { return nil }
    if source[index] == 0x29 { return index + 1 }
    let quote = source[index] == 0x28 ? 0x29 : source[index]
    guard quote == 0x22 || quote == 0x27 || quote == 0x29 else { return nil }
    index += 1
    while index < limit, source[index] != quote {
      if source[index] == 0x28 && quote == 0x29 { return nil }
      index += source[index] == 0x5C ? 2 : 1
    }
    index = skipBlanks(from: index + 1, to: limit)
    return index < limit && source[index] == 0x29 ? index + 1 : nil
  }

  /// The offset after `[label]`.
  private func endOfLabel(at start: Int, _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, start + 1000)
    var index = start + 1
    while index < limit, source[index] != 0x5D {
      if source[index] == 0x5B { return nil }
      index += 1
    }
    return index < limit ? index + 1 : nil
  }

  private func skipBlanks(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, source[index] <= 0x20 { index += 1 }
    return index
  }

  /// Blanks the stars, underscores and tildes of emphasis; those of arithmetic and identifiers stay.
  private func readEmphasis(at index: Int, _ range: Range<Int>, _ mask: inout ProseMask) -> Int {
    let end = endOfRun(at: index, to: range.upperBound)
    let before = index > range.lowerBound ? source[index - 1] : 0x20
    let after = end < range.upperBound ? source[end] : 0x20
    let isInside = ProseMask.isAlphanumeric(before) && ProseMask.isAlphanumeric(after)
    let isApart = before <= 0x20 && after <= 0x20
    let isMarkup: Bool
    switch source[index] {
    case 0x7E: isMarkup = end - index == 2
    case 0x5F: isMarkup = !isInside && !isApart
    default: isMarkup = !isApart && !(isInside && before &- 0x30 < 10 && after &- 0x30 < 10)
    }
    // A star that begins a line and is followed by a blank is a bullet.
    if isMarkup { mask.blank(index..<end) }
    return end
  }
}
