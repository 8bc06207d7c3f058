// SPDX-License-Identifier: MIT

import Touchstone

/// Where a document lets another speak: between quotation marks, in block quotes, in `<q>` and `<blockquote>`.
///
/// A mark that is never closed holds to the end of its paragraph: better to leave a figure alone than to put words
/// into a mouth.
struct Quotations {
  /// What is quoted, ascending.
  private var ranges: [Range<Int>] = []

  private var depth = 0
  private var single = 0
  private var isStraight = false
  private var isBlock = false
  private var tags = 0
  private var start: Int?

  /// Reads a document.
  ///
  /// - Complexity: O(*n*) in its bytes.
  init(in document: Document) {
    let bytes = document.bytes
    let isHTML = document.format == .html
    var offset = 0
    var isLineStart = true
    while offset < bytes.count {
      if isLineStart, !isHTML { beginLine(at: offset, of: bytes) }
      isLineStart = bytes[offset] == 0x0A
      let length = mark(at: offset, of: bytes, isHTML: isHTML)
      note(at: offset)
      offset += length
    }
    if let start { ranges.append(start..<bytes.count) }
  }

  /// Whether an offset stands in a quotation.
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(offset)
  }

  private mutating func note(at offset: Int) {
    let isQuoted = depth > 0 || single > 0 || isStraight || isBlock || tags > 0
    if isQuoted, start == nil {
      start = offset
    } else if !isQuoted, let begin = start {
      ranges.append(begin..<offset)
      start = nil
    }
  }

  private mutating func endParagraph() {
    (depth, single, isStraight, isBlock) = (0, 0, false, false)
  }

  /// A blank line ends a paragraph; a line that begins with ">", after blanks and list marks, is a block quote.
  private mutating func beginLine(at offset: Int, of bytes: [UInt8]) {
    let line = bytes[offset...].prefix { $0 != 0x0A }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard !text.isEmpty else { return endParagraph() }
    let marks = text.drop { "*+-0123456789.) \t".utf8.contains($0) }
    if marks.first == UInt8(ascii: ">") { isBlock = true }
  }

  /// Takes the mark at an offset, if there is one.
  ///
  /// - Returns: How many bytes it has, at least one.
  private mutating func mark(at offset: Int, of bytes: [UInt8], isHTML: Bool) -> Int {
    let rest = bytes[offset...]
    switch bytes[offset] {
    case UInt8(ascii: "\""): isStraight.toggle()
    case 0xC2, 0xE2:
      for (text, role) in Self.marks where rest.starts(with: text) {
        // The same sign ends a quotation and stands for an apostrophe.
        let next = offset + text.count
        if role == .closesSingle, next < bytes.count, Self.isLetter(bytes[next]) { break }
        take(role)
        return text.count
      }
    case UInt8(ascii: "&"):
      for (text, role) in Self.references where rest.starts(with: text) {
        take(role)
        return text.count
      }
    case UInt8(ascii: "<"):
      let name = rest.dropFirst().prefix { Self.isLetter($0) || $0 == UInt8(ascii: "/") }
        .map { $0 | 0x20 }
      let isEnd = name.first == UInt8(ascii: "/")
      let tag = String(decoding: isEnd ? name[1...] : name[...], as: UTF8.self)
      if tag == "q" || tag == "blockquote" {
        tags = max(0, tags + (isEnd ? -1 : 1))
      } else if isHTML, ["p", "div", "li", "td", "th", "h"].contains(tag) {
        endParagraph()
      }
      // Quotation marks inside of a tag are none of the text's.
      if !name.isEmpty, let end = rest.prefix(4_096).firstIndex(of: UInt8(ascii: ">")) {
        return end - offset + 1
      }
    default: break
    }
    return 1
  }

  private enum Role { case opens, closes, opensSingle, closesSingle, straight }

  private mutating func take(_ role: Role) {
    switch role {
    case .opens: depth += 1
    case .closes: depth = max(0, depth - 1)
    case .opensSingle: single += 1
    case .closesSingle: single = max(0, single - 1)
    case .straight: isStraight.toggle()
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static let marks = table([
    ("\u{201C}", .opens), ("\u{201E}", .opens), ("\u{AB}", .opens), ("\u{201D}", .closes),
    ("\u{BB}", .closes), ("\u{2018}", .opensSingle), ("\u{2019}", .closesSingle),
  ])

  private static let references = table([
    ("&ldquo;", .opens), ("&#8220;", .opens), ("&#x201C;", .opens), ("&bdquo;", .opens),
    ("&laquo;", .opens), ("&rdquo;", .closes), ("&#8221;", .closes), ("&#x201D;", .closes),
    ("&raquo;", .closes), ("&lsquo;", .opensSingle), ("&rsquo;", .closesSingle),
    ("&quot;", .straight), ("&#34;", .straight),
  ])

  private static func table(_ rows: [(String, Role)]) -> [(text: [UInt8], role: Role)] {
    rows.map { (Array($0.0.utf8), $0.1) }
  }
}
