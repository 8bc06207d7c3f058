// SPDX-License-Identifier: MIT

/// The day of publication that a document tells of itself, in its head.
package enum StatedDate {
  /// The day in Markdown front matter (`date:` or `published:`) or an HTML head (`article:published_time`).
  package static func date(in document: Document) -> CalendarDate? {
    switch document.format {
    case .markdown: frontMatter(document.bytes)
    case .html: head(document.bytes)
    case .plain: nil
    }
  }

  private static func frontMatter(_ bytes: [UInt8]) -> CalendarDate? {
    let lines = bytes.prefix(8192).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first, trimmed(first) == "---" else { return nil }
    for line in lines.dropFirst() {
      let text = trimmed(line)
      if text == "---" || text == "..." { return nil }
      for key in ["date:", "published:"] where text.hasPrefix(key) {
        let value = text.dropFirst(key.count).drop { " \"'".contains($0) }
        if let date = CalendarDate(value.prefix(10)) { return date }
      }
    }
    return nil
  }

  private static func head(_ bytes: [UInt8]) -> CalendarDate? {
    let head = Array(bytes.prefix(65_536))
    for name in ["article:published_time", "datePublished"] {
      guard let place = position(of: Array(name.utf8), in: head) else { continue }
      // The day stands in the same tag or member, a few bytes further.
      let tail = head[place..<min(head.count, place + 160)]
      for start in tail.indices where 0x30...0x39 ~= tail[start] && start + 10 <= tail.endIndex {
        if let date = CalendarDate(String(decoding: tail[start..<(start + 10)], as: UTF8.self)) {
          return date
        }
      }
    }
    return nil
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: line[line.startIndex..<end], as: UTF8.self)
  }

  private static func position(of piece: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= piece.count else { return nil }
    return (0...(bytes.count - piece.count)).first {
      bytes[$0] == piece[0] && bytes[$0..<($0 + piece.count)].elementsEqual(piece)
    }
  }
}
