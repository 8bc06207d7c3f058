// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// Reads trusted texts: a header that names the source, then the words.
///
/// The header is a block between two lines of `---`, or lines of `Key: value` down to the first blank
/// line, and must have a title, publisher or url:
///
///     ---
///     title: Quarterly report
///     publisher: Example Statistics
///     url: https://example.org/report
///     published: 2024-03-01
///     ---
enum PassageReader {
  static let keys = [
    "id", "title", "source", "publisher", "url", "published", "retrieved", "archived", "tier",
    "origin", "date", "author", "license", "note",
  ]

  /// Texts about a folder, which are no evidence and need not say so.
  private static let aside: Set<String> = [
    "readme", "license", "licence", "changelog", "notice", "contributing",
  ]

  /// The passage of a file, or `nil` when it has no header and so is no evidence, which is said.
  static func passage(_ file: EvidenceFile, log: inout DiagnosticLog) -> EvidencePassage? {
    guard let source = SourceFile(file, log: &log) else { return nil }
    let lines = source.lines.lineStarts
    var isFenced = false
    var fields: [(key: String, value: String, offset: Int)] = []
    var body = 0
    for (index, start) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : source.bytes.count
      let text = trimmed(source.bytes[start..<next])
      if index == 0, text == "---" {
        isFenced = true
        continue
      }
      if isFenced ? text == "---" : text.isEmpty {
        body = next
        break
      }
      if text.isEmpty || text.hasPrefix("#") && isFenced { continue }
      guard let field = field(text) else {
        if isFenced { continue }
        fields = []
        break
      }
      fields.append((field.key, field.value, start))
    }
    let known = fields.filter { keys.contains($0.key) }
    let isNamed = known.contains { ["title", "source", "publisher", "url"].contains($0.key) }
    guard body > 0, isNamed else {
      if isNamed || (isFenced && body == 0) {
        source.report(
          .syntax,
          "the header of this text is never closed"
            + (isFenced ? " by a second '---'" : " by a blank line") + ", and the text is left out",
          at: 0, to: &log)
      } else if !aside.contains(file.stem.lowercased()) {
        let near = fields.first.map { NearMiss.tail(for: $0.key, among: keys) } ?? ""
        source.report(
          .unknownFormat,
          "no header names the source of this text, so it is no evidence; begin with lines such as "
            + "'title: ...', 'publisher: ...', 'url: ...' and a blank line" + near,
          at: fields.first?.offset ?? 0, to: &log, severity: near.isEmpty ? .note : .warning)
      }
      return nil
    }
    var result = Source(id: Source.ID(file.path), title: file.stem, sha256: source.sha256)
    for (key, value, offset) in fields {
      switch key {
      case "id": result.id = Source.ID(value)
      case "title": result.title = value
      case "source": if !known.contains(where: { $0.key == "title" }) { result.title = value }
      case "publisher", "author": result.publisher = result.publisher ?? value
      case "url": result.url = value
      case "archived": result.archived = value
      case "origin": result.origin = value
      case "tier":
        result.tier = Source.Tier(rawValue: value.lowercased())
        if result.tier == nil {
          source.report(
            .unknownWord,
            EvidenceMessage.unknownWord(
              value, as: key, among: Source.Tier.allCases.map(\.rawValue)), at: offset, to: &log)
        }
      case "published", "date", "retrieved":
        guard let day = PeriodText.period(of: value)?.last else {
          source.report(.badDate, EvidenceMessage.badDate(value, of: key), at: offset, to: &log)
          continue
        }
        if key == "retrieved" { result.retrieved = day } else { result.published = day }
      case "license", "note": break
      default:
        source.report(
          .unknownKey, EvidenceMessage.unknownKey(key, in: "the header of a text", among: keys),
          at: offset, to: &log)
      }
    }
    return EvidencePassage(
      path: file.path, text: String(decoding: source.bytes, as: UTF8.self), bodyOffset: body,
      source: result)
  }

  private static func field(_ text: String) -> (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon].lowercased()
    guard !key.isEmpty, key.utf8.allSatisfy({ 0x61...0x7A ~= $0 || $0 == 0x2D }) else {
      return nil
    }
    var value = trimmed(Array(text[text.index(after: colon)...].utf8)[...])
    if value.utf8.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
      value = String(value.dropFirst().dropLast())
    }
    return (key, value)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes.drop(while: { $0 <= 0x20 })
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
