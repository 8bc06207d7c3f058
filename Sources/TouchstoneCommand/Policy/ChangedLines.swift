// SPDX-License-Identifier: MIT

import Touchstone

/// The lines that a unified diff adds or changes, by file.
struct ChangedLines {
  /// The new lines of each file, ascending; paths as the diff writes them, without `b/`.
  private(set) var lines: [String: [ClosedRange<Int>]] = [:]

  /// Reads a unified diff, such as `git diff -U0` prints.
  ///
  /// - Throws: The first line that should tell a range, or be a line of one, and is not; or that this is no diff.
  init(parsing bytes: [UInt8]) throws(FileProblem) {
    var path: String?
    var next = 0
    var pending = 0
    var gone = 0
    var isDiff = false
    for (index, slice) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let lead = slice.first
      if pending > 0 || gone > 0 {
        switch lead {
        case UInt8(ascii: "+"):
          if let path { add(next, to: path) }
          next += 1
          pending -= 1
        case UInt8(ascii: "-"): gone -= 1
        case UInt8(ascii: "\\"): break
        case nil, UInt8(ascii: " "), UInt8(ascii: "\r"):
          next += 1
          pending -= 1
          gone -= 1
        default:
          throw Self.problem(
            "line \(index + 1) is no line of a unified diff; expected one that begins with '+', '-' or a blank"
          )
        }
        continue
      }
      let line = String(decoding: slice, as: UTF8.self)
      if line.hasPrefix("+++ ") {
        path = Self.path(line.dropFirst(4))
        isDiff = true
      } else if line.hasPrefix("diff ") {
        // A diff may only move files, or change their rights.
        isDiff = true
      } else if line.hasPrefix("@@") {
        guard let hunk = Self.hunk(line) else {
          throw Self.problem(
            "line \(index + 1) is no range of a unified diff; expected '@@ -1,2 +3,4 @@'")
        }
        (gone, next, pending) = hunk
      }
    }
    guard isDiff || bytes.allSatisfy({ $0 <= 0x20 }) else {
      throw Self.problem("no unified diff; expected what 'git diff -U0' prints")
    }
  }

  private static func problem(_ message: String) -> FileProblem {
    FileProblem(path: "standard input", message: message)
  }

  private mutating func add(_ line: Int, to path: String) {
    var ranges = lines[path] ?? []
    if let last = ranges.last, last.upperBound + 1 == line {
      ranges[ranges.count - 1] = last.lowerBound...line
    } else {
      ranges.append(line...line)
    }
    lines[path] = ranges
  }

  /// The new file's path; `nil` for a file that is gone.
  private static func path(_ text: Substring) -> String? {
    var path = String(text.prefix { $0 != "\t" && $0 != "\r" })
    if path.hasPrefix("\""), path.hasSuffix("\""), path.count > 1 {
      path = unescaped(path.utf8.dropFirst().dropLast())
    }
    if path == "/dev/null" { return nil }
    for prefix in ["b/", "w/", "i/"] where path.hasPrefix(prefix) {
      return String(path.dropFirst(2))
    }
    return path
  }

  /// A path that git wrote between quotation marks: `\303\251` for a byte outside of ASCII, `\"`, `\\`, `\t`.
  private static func unescaped(_ text: some Sequence<UInt8>) -> String {
    let named: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
      UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]
    var bytes: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
      if digits.count == 3 {
        bytes.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
        rest = rest.dropFirst(3)
      } else if let escape = rest.popFirst() {
        bytes.append(named[escape] ?? escape)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lines gone, first new line, new lines of `@@ -1,2 +3,4 @@`.
  private static func hunk(_ line: String) -> (gone: Int, next: Int, pending: Int)? {
    let words = line.split(separator: " ")
    guard words.count >= 4, words[0] == "@@", words[3] == "@@" || words[3].hasPrefix("@@"),
      let old = range(words[1], sign: "-"), let new = range(words[2], sign: "+")
    else { return nil }
    return (old.count, new.start, new.count)
  }

  private static func range(_ word: Substring, sign: Character) -> (start: Int, count: Int)? {
    guard word.first == sign else { return nil }
    let parts = word.dropFirst().split(separator: ",", omittingEmptySubsequences: false)
    guard let start = parts.first.flatMap({ Int($0) }), start >= 0, start < 1 << 40 else {
      return nil
    }
    guard parts.count > 1 else { return (start, 1) }
    guard let count = Int(parts[1]), count >= 0, count < 1 << 40 else { return nil }
    return (start, count)
  }

  /// The paths of the diff, sorted.
  var paths: [String] { lines.keys.sorted() }

  /// Keeps of a report what stands on changed lines.
  ///
  /// - Parameters:
  ///   - report: The report of a document.
  ///   - path: The document's path from the top of the project, where diffs count from.
  func filter(_ report: inout DocumentReport, path: String) {
    let ranges = lines[path] ?? lines[report.document.path] ?? []
    let document = report.document
    func isChanged(_ range: TextRange) -> Bool {
      let first = document.lines.position(of: range.lowerBound).line
      let last = document.lines.position(of: max(range.lowerBound, range.upperBound - 1)).line
      return ranges.contains { $0.overlaps(first...last) }
    }
    var places: [Int: Int] = [:]
    var kept: [Finding] = []
    for (index, finding) in report.findings.enumerated() where isChanged(finding.claim.range) {
      places[index] = kept.count
      kept.append(finding)
    }
    report.findings = kept
    var entries: [Coverage.Entry] = []
    for var entry in report.coverage.entries where isChanged(entry.range) {
      if case .bound(let finding) = entry.fate {
        guard let place = places[finding] else { continue }
        entry.fate = .bound(finding: place)
      }
      entries.append(entry)
    }
    report.coverage.entries = entries
    guard var review = report.review else { return }
    review.outcomes = review.outcomes.compactMap { outcome in
      guard outcome.ranges.contains(where: isChanged) else { return nil }
      var outcome = outcome
      outcome.finding = outcome.finding.flatMap { places[$0] }
      return outcome
    }
    review.unreviewed = review.unreviewed.compactMap { places[$0] }
    report.review = review
  }
}
