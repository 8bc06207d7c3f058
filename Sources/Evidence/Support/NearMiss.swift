// SPDX-License-Identifier: MIT

/// Finds the word that a misspelt one was probably meant to be.
package enum NearMiss {
  /// The nearest of some words, when it lies within a third of the word's length.
  ///
  /// - Parameters:
  ///   - word: The word as written.
  ///   - candidates: The words that would be right.
  /// - Returns: The nearest, the first in order where several are as near; `nil` when none is near.
  package static func suggestion(for word: String, among candidates: some Sequence<String>)
    -> String?
  {
    let written = Array(word.lowercased().utf8.prefix(64))
    let limit = max(1, written.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().utf8.prefix(64))
      guard abs(other.count - written.count) <= limit else { continue }
      let distance = distance(written, other)
      if distance <= limit,
        best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true
      {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// A suggestion as the tail of a message: `; did you mean 'period'?`, or nothing.
  static func tail(for word: String, among candidates: some Sequence<String>) -> String {
    suggestion(for: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The number of single-byte edits, swaps of neighbours included, between two words.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        var cost = min(
          last[column + 1] + 1, current[column] + 1,
          last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
