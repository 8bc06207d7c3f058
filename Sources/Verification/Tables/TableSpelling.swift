// SPDX-License-Identifier: MIT

/// The long words of a table's cells by their letters, to find the one that a misspelt word means.
struct TableSpelling: Sendable {
  /// The shortest word that is respelled, in letters: shorter ones have too many neighbours.
  static let shortest = 6
  /// The most words kept of a table.
  static let largestCount = 20_000

  private struct Entry: Sendable {
    var letters: [UInt8]
    var word: TableWord
  }

  private var entries: [Entry] = []
  private var known: Set<UInt64> = []

  /// Notes the words of a cell.
  mutating func note(_ cell: TableCell, of text: String) {
    guard entries.count < Self.largestCount else { return }
    var bytes: [UInt8]?
    for word in cell.words where word.kind == .word && word.end - word.start >= Self.shortest {
      guard known.insert(word.exact).inserted else { continue }
      known.insert(word.stem)
      let all = bytes ?? Array(text.utf8)
      bytes = all
      if let letters = Self.letters(of: word, in: all) {
        entries.append(Entry(letters: letters, word: word))
      }
    }
  }

  /// The word of the table that a word means by one letter more, less, other or swapped (two in a
  /// word of nine and more); `nil` when there is none, or two are as near.
  func meant(by word: TableWord, in bytes: [UInt8]) -> TableWord? {
    guard word.kind == .word, word.end - word.start >= Self.shortest,
      !known.contains(word.exact), !known.contains(word.stem),
      let letters = Self.letters(of: word, in: bytes)
    else { return nil }
    let most = letters.count >= 9 ? 2 : 1
    var best: (word: TableWord, distance: Int)?
    var isShared = false
    for entry in entries where abs(entry.letters.count - letters.count) <= most {
      let distance = Self.distance(letters, entry.letters, most: best?.distance ?? most)
      guard let distance else { continue }
      if let known = best, known.distance == distance {
        isShared = isShared || known.word.stem != entry.word.stem
      } else {
        best = (entry.word, distance)
        isShared = false
      }
    }
    return isShared ? nil : best?.word
  }

  /// The small letters of a word of plain letters, at most 32.
  private static func letters(of word: TableWord, in bytes: [UInt8]) -> [UInt8]? {
    guard word.start >= 0, word.end <= bytes.count, word.end - word.start <= 32 else { return nil }
    var letters: [UInt8] = []
    for byte in bytes[word.start..<word.end] {
      guard (byte | 0x20) &- 0x61 < 26 else { return nil }
      letters.append(byte | 0x20)
    }
    return letters
  }

  /// The edits from one word to the other, neighbours swapped counting as one; `nil` beyond `most`.
  private static func distance(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
    // What both begin and end with is the same.
    var start = 0
    let shorter = min(left.count, right.count)
    while start < shorter, left[start] == right[start] { start += 1 }
    var end = 0
    while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let a = left[start..<(left.count - end)]
    let b = right[start..<(right.count - end)]
    // With both ends off, few edits leave little between them.
    guard max(a.count, b.count) <= most * 6 else { return nil }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var current = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, letter == b[b.startIndex + j - 1], a[a.startIndex + i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    let distance = previous[b.count]
    return distance <= most ? distance : nil
  }
}
