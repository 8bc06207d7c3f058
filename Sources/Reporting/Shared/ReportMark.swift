// SPDX-License-Identifier: MIT

import Verification

/// The marks by which a report that Touchstone wrote is told from a document.
public enum ReportMark {
  /// How many bytes of a file to look at.
  public static let headLength = 2_048

  /// The first line of a report in Markdown.
  static let markdown = "<!-- touchstone:report -->"
  /// The line in the head of a report in HTML.
  static let html = "<meta name=\"generator\" content=\"Touchstone\">"
  /// How the format of a report in JSON begins.
  private static let json = "\"touchstone.report/"

  /// Whether a file is a report of Touchstone's own.
  ///
  /// Only its form tells: words about Touchstone in a document's text make it none.
  ///
  /// - Parameter head: The first ``headLength`` bytes of the file.
  /// - Returns: Whether it begins as a report does.
  public static func isReport(head: [UInt8]) -> Bool {
    if head.starts(with: markdown.utf8) { return true }
    if head.starts(with: "<!DOCTYPE html>".utf8) { return contains(html, in: head[...]) }
    if head.first == UInt8(ascii: "{") { return contains(json, in: head.prefix(200)) }
    return isText(head)
  }

  /// Whether one of the first lines is one of a report in text: `path:line:column: verdict: ...`, or its summary.
  private static func isText(_ head: [UInt8]) -> Bool {
    let lines = head.split(
      separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
    if let first = lines.first, isSummary(first) || isAnnotation(first) { return true }
    // Before the first statement there may be the line that says of which document the list is.
    let start = lines.first?.starts(with: TextRenderer.unjudgedHeading.utf8) ?? false ? 1 : 0
    return lines.count > start && isFinding(lines[start])
  }

  private static func isFinding(_ line: ArraySlice<UInt8>) -> Bool {
    Verdict.allCases.contains { verdict in
      let word = Array(": \(VerdictWording(verdict).word): ".utf8)
      guard let place = firstPlace(of: word, in: line) else { return false }
      var before = line[..<place]
      for _ in 0..<2 {
        let digits = before.reversed().prefix { (0x30...0x39).contains($0) }.count
        before = before.dropLast(digits)
        guard digits > 0, before.popLast() == UInt8(ascii: ":") else { return false }
      }
      return !before.isEmpty
    }
  }

  /// Whether a line is an annotation for a workflow: "::error file=".
  private static func isAnnotation(_ line: ArraySlice<UInt8>) -> Bool {
    ["error", "warning", "notice"].contains { line.starts(with: "::\($0) ".utf8) }
  }

  /// Whether a line counts statements as the end of a report does: "3 statements, 2 judged".
  private static func isSummary(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { (0x30...0x39).contains($0) }
    guard rest.count < line.count,
      let words = [" statements, ", " statement, "].first(where: { rest.starts(with: $0.utf8) })
    else { return false }
    let tail = rest.dropFirst(words.utf8.count).drop { (0x30...0x39).contains($0) }
    return tail.starts(with: " judged.".utf8) || tail.starts(with: " judged:".utf8)
  }

  private static func contains(_ mark: String, in head: ArraySlice<UInt8>) -> Bool {
    firstPlace(of: Array(mark.utf8), in: head) != nil
  }

  private static func firstPlace(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.dropLast(max(0, mark.count - 1)).indices.last else { return nil }
    return (bytes.startIndex...last).first { bytes[$0...].starts(with: mark) }
  }
}
