// SPDX-License-Identifier: MIT

import Claims
import SourceText
import Verification

/// Writes a document with its statements marked in place.
///
/// A number is marked by its own range, the words of its statement by a lighter one; where ranges lie
/// in each other the innermost counts. Each number is followed by a link to its card.
struct MarkedDocument {
  /// A range with the finding it belongs to, live while the text is written across it.
  private struct Mark {
    let range: TextRange
    let finding: Int
  }

  /// Marks that have begun, latest last.
  ///
  /// Ended ones are dropped when met, so a long text with many
  /// marks stays linear.
  private struct Live {
    private var marks: [Mark] = []

    mutating func begin(_ mark: Mark) { marks.append(mark) }

    /// The latest marks that reach past an offset, innermost first.
    mutating func innermost(_ limit: Int, at offset: Int) -> [Int] {
      var found: [Int] = []
      var index = marks.count - 1
      while index >= 0, found.count < limit {
        if marks[index].range.upperBound <= offset {
          marks.remove(at: index)
        } else {
          found.append(marks[index].finding)
        }
        index -= 1
      }
      return found
    }
  }

  /// How many statements a piece of text tells of; more would only blur the highlight.
  private static let statementLimit: Int = 4

  private let report: DocumentReport
  private let anchorName: (Int) -> String
  private var html: String = ""
  private var claims: [Mark] = []
  private var values: [Mark] = []
  private var endings: [Mark] = []
  private var nextClaim = 0
  private var nextValue = 0
  private var nextEnding = 0
  private var liveClaims = Live()
  private var liveValues = Live()

  /// Prepares the marks of a report; `anchorName` names a finding's card.
  init(_ report: DocumentReport, anchorName: @escaping (Int) -> String) {
    self.report = report
    self.anchorName = anchorName
    let size = report.document.bytes.count
    for (index, finding) in report.findings.enumerated() {
      let claim = Self.clamped(finding.claim.range, to: size)
      let value = Self.clamped(finding.anchor, to: size)
      if !claim.isEmpty { claims.append(Mark(range: claim, finding: index)) }
      values.append(Mark(range: value, finding: index))
      endings.append(Mark(range: value, finding: index))
    }
    claims.sort { Self.isOuter($0, $1) }
    values.sort { Self.isOuter($0, $1) }
    endings.sort {
      ($0.range.upperBound, $0.finding) < ($1.range.upperBound, $1.finding)
    }
  }

  /// The document as HTML.
  static func html(of report: DocumentReport, anchorName: @escaping (Int) -> String) -> String {
    var marked = MarkedDocument(report, anchorName: anchorName)
    return marked.written()
  }

  private mutating func written() -> String {
    let blocks = TextBlock.blocks(of: report.document)
    for block in blocks {
      let tag = block.kind == .heading ? "h3" : "p"
      let style = block.kind == .line ? " class=\"apart\"" : ""
      html += "<\(tag)\(style) dir=\"auto\" data-line=\"\(block.line)\">"
      write(block.range)
      html += "</\(tag)>\n"
    }
    // A statement in text that is not shown still needs its mark.
    let rest = endings[nextEnding...].map(\.finding)
    if !rest.isEmpty {
      html += "<p class=\"apart\">"
      for finding in rest { writeLink(to: finding) }
      html += "</p>\n"
    }
    return html
  }

  private mutating func write(_ block: TextRange) {
    var offset = block.lowerBound
    while offset < block.upperBound {
      begin(at: offset)
      let end = min(nextBoundary(after: offset), block.upperBound)
      let value = liveValues.innermost(1, at: offset).first
      let statements = liveClaims.innermost(Self.statementLimit, at: offset)
      write(TextRange(offset, end), value: value, statements: statements)
      while nextEnding < endings.count, endings[nextEnding].range.upperBound <= end {
        writeLink(to: endings[nextEnding].finding)
        nextEnding += 1
      }
      offset = end
    }
  }

  /// Takes up the marks that start at or before an offset.
  private mutating func begin(at offset: Int) {
    while nextClaim < claims.count, claims[nextClaim].range.lowerBound <= offset {
      liveClaims.begin(claims[nextClaim])
      nextClaim += 1
    }
    while nextValue < values.count, values[nextValue].range.lowerBound <= offset {
      liveValues.begin(values[nextValue])
      nextValue += 1
    }
  }

  /// Where the set of live marks next changes, as far as it shows.
  private mutating func nextBoundary(after offset: Int) -> Int {
    var boundary = Int.max
    if nextClaim < claims.count { boundary = claims[nextClaim].range.lowerBound }
    if nextValue < values.count { boundary = min(boundary, values[nextValue].range.lowerBound) }
    for finding in liveClaims.innermost(Self.statementLimit, at: offset) {
      boundary = min(boundary, report.findings[finding].claim.range.upperBound)
    }
    for finding in liveValues.innermost(1, at: offset) {
      boundary = min(boundary, report.findings[finding].anchor.upperBound)
    }
    var ending = nextEnding
    while ending < endings.count, endings[ending].range.upperBound <= offset { ending += 1 }
    if ending < endings.count { boundary = min(boundary, endings[ending].range.upperBound) }
    return max(boundary, offset + 1)
  }

  private mutating func write(_ range: TextRange, value: Int?, statements: [Int]) {
    let text = text(in: range)
    guard !text.isEmpty, let inner = value ?? statements.first else {
      html += text
      return
    }
    let role = value == nil ? "claim" : "claim value"
    let verdict = report.findings[inner].verdict.rawValue
    var names: [String] = []
    for finding in [inner] + statements where !names.contains(anchorName(finding)) {
      names.append(anchorName(finding))
    }
    html += "<span class=\"\(role) v-\(verdict)\" data-claims=\"\(names.joined(separator: " "))\">"
    html += text + "</span>"
  }

  private mutating func writeLink(to finding: Int) {
    let verdict = report.findings[finding].verdict
    let wording = VerdictWording(verdict)
    let name = anchorName(finding)
    html += "<sup class=\"v-\(verdict.rawValue)\"><a id=\"mark-\(name)\" href=\"#\(name)\""
    html += " aria-label=\"statement \(finding + 1): \(wording.word)\">"
    html +=
      "<span class=\"icon\" aria-hidden=\"true\">\(wording.icon)</span>\(finding + 1)</a></sup>"
  }

  /// The text of a range: markup shown faintly in Markdown, left out of HTML.
  private func text(in range: TextRange) -> String {
    let document = report.document
    guard document.format != .plain, document.prose.count == document.bytes.count else {
      return HTMLText.content(document.text(in: range))
    }
    var result = ""
    var start = range.lowerBound
    func isMarkup(_ offset: Int) -> Bool {
      document.prose[offset] <= 0x20 && document.bytes[offset] > 0x20
    }
    while start < range.upperBound {
      let kind = isMarkup(start)
      var end = start + 1
      while end < range.upperBound, isMarkup(end) == kind { end += 1 }
      let piece = document.text(in: TextRange(start, end))
      if !kind {
        result += HTMLText.content(piece)
      } else if document.format == .markdown {
        result += "<span class=\"faint\">\(HTMLText.content(piece))</span>"
      }
      start = end
    }
    return result
  }

  private static func clamped(_ range: TextRange, to size: Int) -> TextRange {
    let upper = min(range.upperBound, size)
    return TextRange(min(range.lowerBound, upper), upper)
  }

  private static func isOuter(_ left: Mark, _ right: Mark) -> Bool {
    (left.range.lowerBound, -left.range.upperBound, left.finding)
      < (right.range.lowerBound, -right.range.upperBound, right.finding)
  }
}
