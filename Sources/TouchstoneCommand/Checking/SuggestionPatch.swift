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
        && !Self.isQuoted(suggestion.range, in: report.document)
    }
    for suggestion in candidates.sorted(by: { $0.range < $1.range })
    where chosen.last.map({ $0.range.upperBound <= suggestion.range.lowerBound }) ?? true {
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

  /// Whether quotation marks stand around a range, within its line.
  private static func isQuoted(_ range: TextRange, in document: Document) -> Bool {
    let line = document.lines.position(of: range.lowerBound).line
    guard let whole = document.lines.range(ofLine: line, in: document.bytes) else { return false }
    let before = document.text(
      in: TextRange(whole.lowerBound, max(whole.lowerBound, range.lowerBound)))
    var curly = 0
    var straight = 0
    for scalar in before.unicodeScalars {
      switch scalar {
      case "\u{201C}", "\u{AB}", "\u{201E}": curly += 1
      case "\u{201D}", "\u{BB}": curly = max(0, curly - 1)
      case "\"": straight += 1
      default: break
      }
    }
    return curly > 0 || straight % 2 == 1
  }

  // MARK: - Unified diff

  /// The change as `patch -p1` and `git apply` read it, without context lines from elsewhere.
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
    for run in runs {
      let newRange = (run.old.lowerBound + shift)..<(run.old.upperBound + shift + run.added)
      let before = max(0, run.old.lowerBound - 1)..<run.old.lowerBound
      let after = run.old.upperBound..<min(old.count, run.old.upperBound + 1)
      let oldCount = before.count + run.old.count + after.count
      let newCount = before.count + newRange.count + after.count
      var text =
        "@@ -\(before.lowerBound + 1),\(oldCount) +\(before.lowerBound + shift + 1),\(newCount) @@\n"
      for index in before { text += Self.written(" ", old[index]) }
      for index in run.old { text += Self.written("-", old[index]) }
      for index in newRange where index < new.count { text += Self.written("+", new[index]) }
      for index in after { text += Self.written(" ", old[index]) }
      hunks.append(text)
      shift += run.added
    }
    return hunks
  }

  private static func written(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
    let text = sign + String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
