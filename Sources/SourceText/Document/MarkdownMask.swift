// SPDX-License-Identifier: MIT

/// Blanks the markup and code of Markdown: first line by line, then inside the paragraphs.
struct MarkdownMask {
  /// The text and its prose.
  private(set) var mask: ProseMask
  private let source: [UInt8]

  private var fence: (mark: UInt8, count: Int)?
  private var rawEnd: [UInt8]?
  private var listIndent: Int?
  private var isAfterBlank = true
  private var isInTable = false
  private var paragraphStart: Int?
  private var previousLine: Range<Int>?
  private var inline: MarkdownInline

  /// Makes a mask over a text.
  init(_ mask: ProseMask) {
    self.mask = mask
    source = mask.source
    inline = MarkdownInline(source: mask.source)
  }

  /// Reads the whole text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func read() {
    var start = frontMatterEnd()
    while start < source.count {
      var end = start
      while end < source.count, !ProseMask.isLineEnd(source[end]) { end += 1 }
      readLine(start..<end)
      start = end
      if start < source.count {
        let isPair =
          source[start] == 0x0D && start + 1 < source.count && source[start + 1] == 0x0A
        start += isPair ? 2 : 1
      }
    }
    endParagraph(at: source.count)
  }

  // MARK: - Lines

  private mutating func readLine(_ line: Range<Int>) {
    if let fence {
      mask.blank(line)
      if isFenceEnd(line, fence) { self.fence = nil }
      return
    }
    if let rawEnd {
      mask.blank(line)
      if contains(rawEnd, in: line) { self.rawEnd = nil }
      return
    }
    var start = line.lowerBound
    let quoteEnd = endOfQuoteMarks(from: start, to: line.upperBound)
    if quoteEnd > start {
      mask.blank(start..<quoteEnd)
      start = quoteEnd
    }
    let (indent, textStart) = indentation(from: start, to: line.upperBound)
    guard textStart < line.upperBound else {
      endParagraph(at: line.lowerBound)
      isAfterBlank = true
      isInTable = false
      previousLine = nil
      return
    }
    if isAfterBlank, indent == 0, !isListMarker(textStart, line) { listIndent = nil }
    let codeIndent = (listIndent ?? 0) + 4
    if isAfterBlank, indent >= codeIndent, !isListMarker(textStart, line) || listIndent == nil {
      // The next line is code only when it is indented too, for a blank line's effect lasts.
      mask.blank(line)
      return
    }
    readBlock(textStart..<line.upperBound, line: line, indent: indent)
  }

  /// Reads a line that is no code, from its first letter on.
  private mutating func readBlock(_ text: Range<Int>, line: Range<Int>, indent: Int) {
    defer {
      isAfterBlank = false
      previousLine = line
    }
    if let opened = fenceStart(text) {
      endParagraph(at: line.lowerBound)
      mask.blank(line)
      fence = opened
      return
    }
    if let end = rawBlockEnd(text) {
      endParagraph(at: line.lowerBound)
      mask.blank(line)
      if !contains(end, in: (text.lowerBound + 2)..<text.upperBound) { rawEnd = end }
      return
    }
    if isUnderline(text) {
      endParagraph(at: line.lowerBound)
      mask.writeBreak(2, over: text)
      return
    }
    if isDelimiterRow(text) {
      // The line under the head is no blank line: the rows go on with their head.
      mask.blankThroughLines((previousLine?.upperBound ?? text.lowerBound)..<text.upperBound)
      if let header = previousLine { blankFirstBar(header) }
      isInTable = true
      return
    }
    if isDefinition(text) {
      endParagraph(at: line.lowerBound)
      mask.blank(text)
      return
    }
    if isInTable { blankFirstBar(text) }
    if paragraphStart == nil { paragraphStart = line.lowerBound }
    if source[text.lowerBound] == 0x23 { readHeading(text) }
    if let markerEnd = listMarkerEnd(text.lowerBound, text) {
      listIndent = indent + (markerEnd - text.lowerBound)
      blankTaskBox(markerEnd, text)
    }
  }

  /// Turns the marks of a heading into line feeds, so that it is a paragraph of its own.
  private mutating func readHeading(_ text: Range<Int>) {
    var end = text.lowerBound
    while end < text.upperBound, source[end] == 0x23 { end += 1 }
    guard end - text.lowerBound <= 6, end == text.upperBound || Self.isBlank(source[end]) else {
      return
    }
    mask.writeBreak(1, over: text.lowerBound..<end)
    var last = text.upperBound
    while last > end, Self.isBlank(source[last - 1]) { last -= 1 }
    var first = last
    while first > end, source[first - 1] == 0x23 { first -= 1 }
    if first < last, first > end, Self.isBlank(source[first - 1]) { mask.blank(first..<last) }
  }

  private mutating func endParagraph(at end: Int) {
    guard let start = paragraphStart else { return }
    paragraphStart = nil
    inline.read(start..<end, into: &mask)
  }

  // MARK: - What a line is

  private func frontMatterEndMark(_ line: Range<Int>) -> Bool {
    let text = source[line]
    return text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8)
      || text.elementsEqual("+++".utf8)
  }

  /// Blanks a block of metadata at the start, and returns the offset after it; 0 when there is none.
  private mutating func frontMatterEnd() -> Int {
    guard source.starts(with: "---".utf8) || source.starts(with: "+++".utf8) else { return 0 }
    var start = 0
    var isFirst = true
    while start < source.count {
      var end = start
      while end < source.count, !ProseMask.isLineEnd(source[end]) { end += 1 }
      if isFirst, end != 3 { return 0 }
      if !isFirst, frontMatterEndMark(start..<end) {
        mask.blank(0..<end)
        return end
      }
      isFirst = false
      start = end + 1
      if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { start += 1 }
    }
    return 0
  }

  private func endOfQuoteMarks(from start: Int, to end: Int) -> Int {
    var index = start
    var past = start
    while index < end {
      var next = index
      while next < end, next - index < 3, source[next] == 0x20 { next += 1 }
      guard next < end, source[next] == 0x3E else { break }
      index = next + 1
      past = index
    }
    return past
  }

  private func indentation(from start: Int, to end: Int) -> (Int, Int) {
    var indent = 0
    var index = start
    while index < end {
      if source[index] == 0x20 {
        indent += 1
      } else if source[index] == 0x09 {
        indent += 4 - indent % 4
      } else {
        break
      }
      index += 1
    }
    return (indent, index)
  }

  private func fenceStart(_ text: Range<Int>) -> (mark: UInt8, count: Int)? {
    let mark = source[text.lowerBound]
    guard mark == 0x60 || mark == 0x7E else { return nil }
    var end = text.lowerBound
    while end < text.upperBound, source[end] == mark { end += 1 }
    guard end - text.lowerBound >= 3 else { return nil }
    if mark == 0x60, source[end..<text.upperBound].contains(0x60) { return nil }
    return (mark, end - text.lowerBound)
  }

  private func isFenceEnd(_ line: Range<Int>, _ fence: (mark: UInt8, count: Int)) -> Bool {
    let quoteEnd = endOfQuoteMarks(from: line.lowerBound, to: line.upperBound)
    var index = quoteEnd
    while index < line.upperBound, Self.isBlank(source[index]) { index += 1 }
    let start = index
    while index < line.upperBound, source[index] == fence.mark { index += 1 }
    guard index - start >= fence.count else { return false }
    return source[index..<line.upperBound].allSatisfy(Self.isBlank)
  }

  /// What ends a block of HTML that is no prose: a comment, a script.
  private func rawBlockEnd(_ text: Range<Int>) -> [UInt8]? {
    guard source[text.lowerBound] == 0x3C else { return nil }
    let head = source[text].prefix(10).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    for (start, end) in Self.rawBlocks where head.starts(with: start) {
      let next = head.count > start.count ? head[start.count] : 0x20
      if start.count == 4 || !ProseMask.isAlphanumeric(next) { return end }
    }
    return nil
  }

  private static let rawBlocks: [([UInt8], [UInt8])] = [
    ("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<pre", "</pre"),
    ("<textarea", "</textarea"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private func contains(_ pattern: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count >= pattern.count else { return false }
    for start in range.lowerBound...(range.upperBound - pattern.count)
    where source[start] == pattern[0] {
      var length = 1
      while length < pattern.count,
        source[start + length] == pattern[length]
          || (ProseMask.isLetter(pattern[length])
            && source[start + length] | 0x20 == pattern[length])
      {
        length += 1
      }
      if length == pattern.count { return true }
    }
    return false
  }

  /// Whether a line is `===`, `---`, `***` or `___`: an underline or a rule.
  private func isUnderline(_ text: Range<Int>) -> Bool {
    let mark = source[text.lowerBound]
    guard mark == 0x3D || mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
    var marks = 0
    for index in text {
      if source[index] == mark { marks += 1 } else if !Self.isBlank(source[index]) { return false }
    }
    return marks >= 3 || (paragraphStart != nil && mark == 0x3D)
  }

  private func isDelimiterRow(_ text: Range<Int>) -> Bool {
    guard previousLine != nil, !isAfterBlank else { return false }
    var pipes = 0
    var dashes = 0
    for index in text {
      switch source[index] {
      case 0x7C: pipes += 1
      case 0x2D: dashes += 1
      case 0x3A, 0x20, 0x09: break
      default: return false
      }
    }
    return pipes > 0 && dashes > 0
  }

  /// Blanks the bar that a row begins with; those behind its cells stay.
  private mutating func blankFirstBar(_ range: Range<Int>) {
    guard let first = range.first(where: { !Self.isBlank(source[$0]) }), source[first] == 0x7C
    else { return }
    mask.blank(first..<(first + 1))
  }

  /// Whether a line defines a link: `[name]: address`.
  private func isDefinition(_ text: Range<Int>) -> Bool {
    guard source[text.lowerBound] == 0x5B, text.count > 4, source[text.lowerBound + 1] != 0x5E,
      let close = source[text].firstIndex(of: 0x5D), close + 2 < text.upperBound,
      source[close + 1] == 0x3A
    else { return false }
    var index = close + 2
    while index < text.upperBound, Self.isBlank(source[index]) { index += 1 }
    let rest = source[index..<text.upperBound]
    return rest.first == 0x3C || rest.first == 0x2F || rest.first == 0x23
      || contains(Array("://".utf8), in: index..<text.upperBound)
      || !rest.contains(where: Self.isBlank)
  }

  private func isListMarker(_ start: Int, _ line: Range<Int>) -> Bool {
    listMarkerEnd(start, start..<line.upperBound) != nil
  }

  private func listMarkerEnd(_ start: Int, _ text: Range<Int>) -> Int? {
    var index = start
    switch source[start] {
    case 0x2D, 0x2A, 0x2B: index += 1
    case 0x30...0x39:
      while index < text.upperBound, index - start < 9, source[index] &- 0x30 < 10 { index += 1 }
      guard index < text.upperBound, source[index] == 0x2E || source[index] == 0x29 else {
        return nil
      }
      index += 1
    default: return nil
    }
    guard index < text.upperBound, Self.isBlank(source[index]) else { return nil }
    return index + 1
  }

  private mutating func blankTaskBox(_ start: Int, _ text: Range<Int>) {
    guard start + 2 < text.upperBound, source[start] == 0x5B, source[start + 2] == 0x5D,
      source[start + 1] == 0x20 || source[start + 1] | 0x20 == 0x78
    else { return }
    mask.blank(start..<(start + 3))
  }

  /// Whether a byte is a blank or a tab.
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
