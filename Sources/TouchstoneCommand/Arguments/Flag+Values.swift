// SPDX-License-Identifier: MIT

import Touchstone

extension Flag {
  /// What is wrong with a value and what was expected; `nil` when nothing is.
  func problem(with value: String) -> String? {
    switch argument {
    case .none: return nil
    case .text, .file, .folder:
      return value.isEmpty ? "expected \(placeholder ?? "a value"), found nothing" : nil
    case .choice(_, let words): return Self.problem(with: value, among: words)
    case .choices(_, let words):
      for word in value.split(separator: ",", omittingEmptySubsequences: false) {
        if let problem = Self.problem(with: String(word), among: words) { return problem }
      }
      return nil
    case .date(let words):
      if words.contains(value) || CalendarDate(value) != nil { return nil }
      let expected = (["a day such as 2024-04-10"] + words.map { "'\($0)'" })
      return "'\(value)' is no such day; expected \(expected.joined(separator: " or "))"
    case .count:
      if let number = Int(value), 1...1024 ~= number { return nil }
      return "'\(value)' is no number from 1 to 1024"
    case .report:
      let format = String(value.prefix { $0 != "=" })
      guard value.contains("="), value.last != "=" else {
        return "'\(value)' names no file; expected FORMAT=PATH, such as html=report.html"
      }
      return Self.problem(with: format, among: ReportFormat.allCases.map(\.rawValue))
    }
  }

  private static func problem(with word: String, among words: [String]) -> String? {
    if words.contains(word) { return nil }
    let near = NearMiss.suggestion(for: word, among: words)
    return "unknown value '\(word)'"
      + (near.map { "; did you mean '\($0)'?" }
        ?? "; expected one of \(words.joined(separator: ", "))")
  }
}
