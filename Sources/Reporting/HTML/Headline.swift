// SPDX-License-Identifier: MIT

import SourceText

/// The words to call a document by.
enum Headline {
  /// The document's first heading, as its format marks one; the file's name where none is marked.
  static func text(of document: Document) -> String {
    let words: String
    switch document.format {
    case .plain: words = ""
    case .markdown: words = markdownHeading(of: document)
    case .html:
      let first = htmlHeading(of: document, levels: UInt8(ascii: "1")...UInt8(ascii: "1"))
      words =
        first.isEmpty
        ? htmlHeading(of: document, levels: UInt8(ascii: "2")...UInt8(ascii: "6")) : first
    }
    return words.isEmpty ? fileName(of: document.path) : words
  }

  private static func fileName(of path: String) -> String {
    SafeText.line(path.split(separator: "/").last.map(String.init) ?? path)
  }

  /// A line led by signs of number, or a line of its own underlined by `=` or `-`.
  private static func markdownHeading(of document: Document) -> String {
    var before: TextRange?
    var isAfterBlank = true
    for line in 1...document.lines.lineStarts.count {
      guard let range = document.lines.range(ofLine: line, in: document.bytes) else { continue }
      let bytes = document.bytes[range.lowerBound..<range.upperBound]
      if let before, isUnderline(bytes) {
        let words = prose(of: before, in: document)
        if !words.isEmpty { return words }
      }
      if isNumbered(bytes) {
        let words = prose(of: range, in: document)
        if !words.isEmpty { return words }
      }
      let isBlank = bytes.allSatisfy { $0 <= 0x20 }
      before = isAfterBlank && !isBlank ? range : nil
      isAfterBlank = isBlank
    }
    return ""
  }

  private static func isNumbered(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 }
    let rest = text.drop { $0 == UInt8(ascii: "#") }
    let level = text.count - rest.count
    guard line.count - text.count <= 3, (1...6).contains(level), let next = rest.first else {
      return false
    }
    return next == 0x20 || next == 0x09
  }

  private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else {
      return false
    }
    let rest = line.drop { $0 == sign }
    return line.count - rest.count >= 3 && rest.allSatisfy { $0 <= 0x20 }
  }

  /// The first element `h1` to `h6` of some levels that has words to read.
  private static func htmlHeading(of document: Document, levels: ClosedRange<UInt8>) -> String {
    let bytes = document.bytes
    var index = 0
    while index + 3 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] | 0x20 == UInt8(ascii: "h"),
        levels.contains(bytes[index + 2]),
        bytes[index + 3] == UInt8(ascii: ">") || bytes[index + 3] <= 0x20
      else { continue }
      var end = index + 3
      while end + 2 < bytes.count,
        !(bytes[end] == UInt8(ascii: "<") && bytes[end + 1] == UInt8(ascii: "/")
          && bytes[end + 2] | 0x20 == UInt8(ascii: "h"))
      {
        end += 1
      }
      let words = prose(of: TextRange(index, end), in: document)
      if !words.isEmpty { return words }
      index = end
    }
    return ""
  }

  /// The words of a range without its markup, on one line, not too long for a title.
  private static func prose(of range: TextRange, in document: Document) -> String {
    let upper = min(range.upperBound, document.prose.count)
    let lower = min(range.lowerBound, upper)
    let text = String(decoding: document.prose[lower..<upper].prefix(1000), as: UTF8.self)
    return SafeText.shortened(SafeText.line(text), toColumns: 100)
  }
}
