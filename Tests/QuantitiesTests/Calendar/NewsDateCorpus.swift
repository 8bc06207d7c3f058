// SPDX-License-Identifier: MIT

import Testing

/// Sentences of news, each with the day it was told on and the days that its words mean.
///
/// A line is `2024-02-29 It rose in [January|2024-01-01/2024-01-31].`: the marks stand around the
/// last words of the mention, and nothing else in the sentence is a date.
enum NewsDateCorpus {
  /// One line, taken apart.
  struct Sentence: Sendable, CustomTestStringConvertible {
    /// The day it was told on.
    let told: String
    /// Its words, without marks.
    let text: String
    /// What is marked: the words, and the days they mean.
    let dates: [(words: String, days: String)]

    var testDescription: String { told + " " + text }

    /// Takes a line apart.
    init(_ line: Substring) {
      told = String(line.prefix(10))
      var text = ""
      var dates: [(words: String, days: String)] = []
      for (index, piece) in line.dropFirst(11).split(separator: "[").enumerated() {
        let marked = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        guard marked.count == 2, index > 0 || line.dropFirst(11).first == "[" else {
          text += piece
          continue
        }
        let mark = marked[0].split(separator: "|")
        text += mark[0] + marked[1]
        dates.append((words: String(mark[0]), days: mark.count > 1 ? String(mark[1]) : "-"))
      }
      self.text = text
      self.dates = dates
    }
  }

  /// Every sentence.
  static let sentences: [Sentence] =
    [
      general, wire, mixed, edges, reports, press, markets, leap, tales, spring, summer, agency,
      matches, evening,
    ]
    .flatMap {
      $0.split(separator: "\n").map { Sentence($0) }
    }
}
