// SPDX-License-Identifier: MIT

import SourceText

/// A paragraph, heading or line of a document, for showing it.
struct TextBlock: Hashable, Sendable {
  /// What it is shown as.
  enum Kind: Hashable, Sendable {
    case paragraph, heading, line
  }

  let kind: Kind
  let range: TextRange
  /// Its first line's number, from 1.
  let line: Int

  /// Lines longer than this are paragraphs of their own; shorter ones are taken as broken by hand.
  private static let handBrokenLength: Int = 110

  /// The blocks of a document, in order, blank lines left out.
  static func blocks(of document: Document) -> [TextBlock] {
    document.format == .html ? borderedBlocks(of: document) : lineBlocks(of: document)
  }

  /// HTML: the borders are where the reader of prose put line feeds over tags.
  private static func borderedBlocks(of document: Document) -> [TextBlock] {
    let bytes = document.bytes
    let prose = document.prose
    var blocks: [TextBlock] = []
    var start: Int?
    var end = 0
    func close() {
      if let first = start {
        let line = document.lines.position(of: first).line
        blocks.append(TextBlock(kind: .paragraph, range: TextRange(first, end), line: line))
      }
      start = nil
    }
    for index in 0..<min(bytes.count, prose.count) {
      let byte = prose[index]
      if byte == UInt8(ascii: "\n"), bytes[index] != byte {
        close()
      } else if byte > 0x20 {
        start = start ?? index
        end = index + 1
      }
    }
    close()
    return blocks
  }

  /// Plain text and Markdown: lines, joined to paragraphs where they look broken by hand.
  private static func lineBlocks(of document: Document) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var group: [(range: TextRange, line: Int)] = []
    func flush() {
      guard let first = group.first, let last = group.last else { return }
      if group.contains(where: { $0.range.count > handBrokenLength }) {
        for item in group {
          blocks.append(TextBlock(kind: .paragraph, range: item.range, line: item.line))
        }
      } else {
        let whole = TextRange(first.range.lowerBound, last.range.upperBound)
        blocks.append(TextBlock(kind: .paragraph, range: whole, line: first.line))
      }
      group.removeAll(keepingCapacity: true)
    }
    for line in 1...document.lines.lineStarts.count {
      guard let range = document.lines.range(ofLine: line, in: document.bytes) else { continue }
      switch look(of: range, in: document) {
      case .blank: flush()
      case .running: group.append((range, line))
      case .heading:
        flush()
        blocks.append(TextBlock(kind: .heading, range: range, line: line))
      case .apart:
        flush()
        blocks.append(TextBlock(kind: .line, range: range, line: line))
      }
    }
    flush()
    if let first = blocks.first, first.kind == .paragraph, blocks.count > 1,
      isHeadline(first.range, in: document)
    {
      blocks[0] = TextBlock(kind: .heading, range: first.range, line: first.line)
    }
    return blocks
  }

  private enum Look {
    case blank, running, heading, apart
  }

  private static func look(of range: TextRange, in document: Document) -> Look {
    let text = document.bytes[range.lowerBound..<range.upperBound]
    guard let lead = text.first(where: { $0 > 0x20 }) else { return .blank }
    guard document.format == .markdown else { return .running }
    switch lead {
    case UInt8(ascii: "#"): return .heading
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "~"):
      return .apart
    default: return .running
    }
  }

  /// Whether the first block of plain text reads as a headline: short, and with no full stop.
  private static func isHeadline(_ range: TextRange, in document: Document) -> Bool {
    guard range.count <= 120, let last = document.bytes[range.lowerBound..<range.upperBound].last
    else { return false }
    return last != UInt8(ascii: ".") && last != UInt8(ascii: ":")
  }
}
