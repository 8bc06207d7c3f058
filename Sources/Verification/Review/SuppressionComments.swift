// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
package import SourceText

/// Comments in a document that let statements stand, each with its reason.
///
///     <!-- touchstone-disable-next-line value.rounded: the source rounds so -->
///     <!-- touchstone-disable: a parody --> ... <!-- touchstone-enable -->
///
/// After `disable` come codes, separated by commas, or none for all; then a colon and the reason, which must
/// be there.
package struct SuppressionComments {
  /// One comment that lets statements stand.
  private struct Span {
    var range: TextRange
    var codes: [String]
    var reason: String
    var comment: Int
    var isUsed = false
  }

  private var spans: [Span] = []
  /// What is wrong with the comments: the place and a sentence.
  package private(set) var problems: [(position: TextPosition, message: String)] = []
  private let document: Document

  /// Finds a document's comments.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(in document: Document) {
    self.document = document
    let bytes = document.bytes
    let opening = Array("<!--".utf8)
    let closing = Array("-->".utf8)
    var open: [Span] = []
    var index = 0
    while let start = Self.position(of: opening, in: bytes, from: index) {
      guard let end = Self.position(of: closing, in: bytes, from: start + opening.count) else {
        break
      }
      index = end + closing.count
      let words = String(decoding: bytes[(start + opening.count)..<end], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard words.hasPrefix("touchstone-") else { continue }
      read(words.dropFirst("touchstone-".count), from: start, to: index, open: &open)
    }
    spans += open
  }

  private mutating func read(
    _ words: Substring, from start: Int, to end: Int, open: inout [Span]
  ) {
    let position = document.lines.position(of: start)
    let head = words.prefix { $0 != ":" }
    let reason = words.dropFirst(head.count).drop { $0 == ":" || $0 == " " }
    var parts = head.split { $0 == " " || $0 == "," }.map(String.init)
    let directives = ["disable", "disable-next-line", "enable"]
    guard let directive = parts.first, directives.contains(directive) else {
      let near = NearMiss.suggestion(for: parts.first ?? "", among: directives)
      problems.append(
        (
          position,
          "unknown comment 'touchstone-\(parts.first ?? "")'"
            + (near.map { "; did you mean 'touchstone-\($0)'?" } ?? "")
        ))
      return
    }
    parts.removeFirst()
    if directive == "enable" {
      var rest: [Span] = []
      for var span in open {
        guard parts.isEmpty || span.codes == parts else {
          rest.append(span)
          continue
        }
        span.range = TextRange(span.range.lowerBound, start)
        spans.append(span)
      }
      if open.count == rest.count {
        problems.append((position, "nothing is disabled here that 'touchstone-enable' could end"))
      }
      open = rest
      return
    }
    guard !reason.isEmpty else {
      problems.append(
        (
          position,
          "this comment gives no reason and has no effect; expected 'touchstone-\(directive): why'"
        ))
      return
    }
    var span = Span(
      range: TextRange(end, document.bytes.count), codes: parts, reason: String(reason),
      comment: start)
    if directive == "disable" {
      open.append(span)
    } else {
      span.range = nextLine(after: end)
      spans.append(span)
    }
  }

  /// The first line after an offset that is not blank.
  private func nextLine(after offset: Int) -> TextRange {
    var line = document.lines.position(of: offset).line + 1
    while let range = document.lines.range(ofLine: line, in: document.bytes) {
      if document.bytes[range.lowerBound..<range.upperBound].contains(where: { $0 > 0x20 }) {
        return range
      }
      line += 1
    }
    return TextRange(document.bytes.count, document.bytes.count)
  }

  /// Marks the findings that a comment lets stand.
  package mutating func apply(to findings: inout [Finding]) {
    for index in findings.indices where findings[index].verdict.isFlagged {
      let anchor = findings[index].claim.value?.range ?? findings[index].claim.range
      let codes = findings[index].reasons.map(\.code.rawValue)
      let place = spans.firstIndex { span in
        span.range.overlaps(anchor)
          && (span.codes.isEmpty || span.codes.contains { Self.covers($0, codes) })
      }
      guard let place else { continue }
      spans[place].isUsed = true
      findings[index].acceptance = Finding.Acceptance(
        place: .comment, reason: spans[place].reason)
    }
  }

  /// Whether a code, or a family of codes such as `value`, is among some.
  private static func covers(_ code: String, _ codes: [String]) -> Bool {
    codes.contains { $0 == code || $0.hasPrefix(code + ".") }
  }

  /// The comments that let nothing stand.
  package var unused: [TextPosition] {
    spans.filter { !$0.isUsed }.map { document.lines.position(of: $0.comment) }.sorted()
  }

  private static func position(of piece: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= piece.count, start <= bytes.count - piece.count else { return nil }
    for index in start...(bytes.count - piece.count) where bytes[index] == piece[0] {
      var length = 1
      while length < piece.count, bytes[index + length] == piece[length] { length += 1 }
      if length == piece.count { return index }
    }
    return nil
  }
}
