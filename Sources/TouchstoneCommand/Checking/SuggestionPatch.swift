// SPDX-License-Identifier: MIT

import Touchstone

/// The suggestions of one document, as new text and as a unified diff.
struct SuggestionPatch {
  /// The document.
  let document: Document
  /// The suggestions that are used, by their place; none overlaps another.
  let suggestions: [Finding.Suggestion]

  /// Chooses the suggestions of a report.
  ///
  /// - Parameters:
  ///   - report: The document's report.
  ///   - includesUnsafe: Whether those that a person should look at are used too.
  init(_ report: DocumentReport, includesUnsafe: Bool) {
    document = report.document
    var chosen: [Finding.Suggestion] = []
    let candidates = report.findings.filter { finding in
      // Another's words are not ours to change, and an accepted statement stands.
      finding.verdict.isFlagged && !finding.claim.isQuoted && finding.acceptance == nil
    }.compactMap(\.suggestion).filter { suggestion in
      (suggestion.isSafe || includesUnsafe)
        && suggestion.range.upperBound <= report.document.bytes.count
    }
    let quotations = Quotations(in: report.document)
    for suggestion in candidates.sorted(by: { $0.range < $1.range })
    where chosen.last.map({ $0.range.upperBound <= suggestion.range.lowerBound }) ?? true
      && !quotations.contains(suggestion.range.lowerBound)
    {
      chosen.append(suggestion)
    }
    suggestions = chosen
  }

  /// Whether there is nothing to change.
  var isEmpty: Bool { suggestions.isEmpty }

  /// The document with the suggestions written in.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for suggestion in suggestions {
      result += document.bytes[offset..<suggestion.range.lowerBound]
      result += Array(suggestion.replacement.utf8)
      offset = suggestion.range.upperBound
    }
    return result + document.bytes[offset...]
  }

  // MARK: - Unified diff

  /// The change as `patch -p1` and `git apply` read it.
  var unifiedDiff: String {
    guard !isEmpty else { return "" }
    let old = Self.lines(document.bytes)
    let new = Self.lines(bytes)
    let name = document.path
    var text = "--- a/\(name)\n+++ b/\(name)\n"
    // A suggestion may hold line ends; lines are matched from both ends of each changed stretch.
    for hunk in hunks(old: old, new: new) { text += hunk }
    return text
  }

  /// The lines with their line ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private func hunks(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) -> [String] {
    // Old lines that a suggestion touches, in runs.
    var runs: [(old: Range<Int>, added: Int)] = []
    var starts: [Int] = []
    var offset = 0
    for line in old {
      starts.append(offset)
      offset += line.count
    }
    func line(of offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return low
    }
    for suggestion in suggestions {
      let first = line(of: suggestion.range.lowerBound)
      let last = line(of: max(suggestion.range.lowerBound, suggestion.range.upperBound - 1))
      let gone = document.bytes[suggestion.range.lowerBound..<suggestion.range.upperBound]
        .count { $0 == 0x0A }
      let added = suggestion.replacement.utf8.count { $0 == 0x0A } - gone
      if let run = runs.last, first <= run.old.upperBound {
        runs[runs.count - 1] = (
          run.old.lowerBound..<max(run.old.upperBound, last + 1), run.added + added
        )
      } else {
        runs.append((first..<(last + 1), added))
      }
    }
    var shift = 0
    var hunks: [String] = []
    var next = 0
    while next < runs.count {
      // Runs whose lines around them would touch are one hunk, as no hunk may begin before another's end.
      var last = next
      while last + 1 < runs.count,
        runs[last + 1].old.lowerBound - runs[last].old.upperBound <= 2 * Self.context
      {
        last += 1
      }
      let start = max(0, runs[next].old.lowerBound - Self.context)
      let end = min(old.count, runs[last].old.upperBound + Self.context)
      let added = runs[next...last].reduce(0) { $0 + $1.added }
      var text =
        "@@ -\(start + 1),\(end - start) +\(start + shift + 1),\(end - start + added) @@\n"
      var line = start
      for run in runs[next...last] {
        for index in line..<run.old.lowerBound { text += Self.written(" ", old[index]) }
        for index in run.old { text += Self.written("-", old[index]) }
        let lines = (run.old.lowerBound + shift)..<(run.old.upperBound + shift + run.added)
        for index in lines where index < new.count { text += Self.written("+", new[index]) }
        line = run.old.upperBound
        shift += run.added
      }
      for index in line..<end { text += Self.written(" ", old[index]) }
      hunks.append(text)
      next = last + 1
    }
    return hunks
  }

  /// How many unchanged lines stand around a change.
  private static let context = 3

  private static func written(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
    let text = sign + String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
