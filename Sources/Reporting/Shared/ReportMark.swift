// SPDX-License-Identifier: MIT

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
    return head.first == UInt8(ascii: "{") && contains(json, in: head.prefix(200))
  }

  private static func contains(_ mark: String, in head: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    guard let last = head.dropLast(max(0, mark.count - 1)).indices.last else { return false }
    return (head.startIndex...last).contains { head[$0...].starts(with: mark) }
  }
}
