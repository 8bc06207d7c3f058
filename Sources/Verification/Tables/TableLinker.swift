// SPDX-License-Identifier: MIT

import Quantities

/// Finds what the words of a statement name in a table.
///
/// The table is walked once, and only cells that share a word with the statement are looked at closer.
struct TableLinker {
  let grid: TableGrid
  let words: [TableWord]
  let captionStems: Set<UInt64>

  init(grid: TableGrid, bytes: [UInt8], words: [TableWord]) {
    self.grid = grid
    let captionStems = Set(grid.captionWords.map(\.stem))
    let columnRoots = Set(grid.columns.flatMap { $0.words.map(\.root) })
    self.captionStems = captionStems
    // A long word that nothing knows stands for the one word of a cell that is spelled almost so.
    self.words = words.map { word in
      guard TableCue.words[word.exact] == nil, TableCue.synonyms[word.stem] == nil,
        !captionStems.contains(word.stem), !columnRoots.contains(word.root),
        let meant = grid.spelling.meant(by: word, in: bytes)
      else { return word }
      var word = word
      (word.exact, word.stem, word.root) = (meant.exact, meant.stem, meant.root)
      word.isRespelled = true
      return word
    }
  }

  /// A run of the statement's words found in cells or in a column's name.
  struct Match {
    var words: Range<Int>
    var cells: [Int: (rows: RowSet, quality: Double)] = [:]
    var columns: [Int: Double] = [:]
    var best: Double = 0

    /// Notes that a cell answers; much better ones take the place of those noted before.
    mutating func note(_ row: Int, of rowCount: Int, _ column: Int, _ quality: Double) {
      best = max(best, quality)
      let known = cells[column]?.quality ?? 0
      if cells[column] == nil || quality > known + 0.2 {
        cells[column] = (RowSet(size: rowCount), quality)
      } else if quality < known - 0.2 {
        return
      }
      cells[column]?.rows.insert(row)
      cells[column]?.quality = max(known, quality)
    }
  }

  /// The statement cut into items, in order, all words covered.
  func items() -> [TableItem] {
    var matches: [Range<Int>: Match] = [:]
    let positions = positionsByStem()
    matchCells(positions, &matches)
    matchColumns(&matches)
    return cut(choose(matches))
  }

  private func positionsByStem() -> [UInt64: [Int]] {
    var table: [UInt64: [Int]] = [:]
    for (index, word) in words.enumerated() where word.kind != .sign {
      table[word.stem, default: []].append(index)
    }
    return table
  }

  /// Whether a word says something by itself.
  private func isContent(_ word: TableWord) -> Bool {
    guard word.kind == .word else { return word.kind != .sign }
    switch TableCue.words[word.exact] {
    case nil: return true
    case .rowNoun, .win, .lose, .tie, .first, .last: return true
    default: return false
    }
  }

  /// Whether a word counts in a column's name.
  private func isNaming(_ word: TableWord) -> Bool {
    guard word.kind == .word else { return word.kind != .sign }
    switch TableCue.words[word.exact] {
    case .free, .of, .by, .and, .or, .per: return false
    default: return true
    }
  }

  /// Whether a word is too common to name a cell when it is only part of it.
  private func isGeneric(_ word: TableWord) -> Bool {
    TableCue.words[word.exact] != nil || TableCue.months[word.exact] != nil
      || captionStems.contains(word.stem)
  }

  // MARK: - Cells

  private func matchCells(_ positions: [UInt64: [Int]], _ matches: inout [Range<Int>: Match]) {
    let usable = grid.facts.union(grid.summaries)
    // Equal cells of a column are looked at once.
    var seen: [[Int: [(Range<Int>, Double)]]] = Array(repeating: [:], count: grid.columns.count)
    for row in usable.rows {
      for column in grid.columns.indices {
        let cell = grid.cells[row][column]
        guard !cell.words.isEmpty, !cell.isMissing else { continue }
        var hasher = Hasher()
        for word in cell.words { hasher.combine(word.stem) }
        let key = hasher.finalize()
        let runs: [(Range<Int>, Double)]
        if let known = seen[column][key] {
          runs = known
        } else {
          runs = self.runs(of: cell, positions)
          seen[column][key] = runs
        }
        for (range, quality) in runs {
          matches[range, default: Match(words: range)]
            .note(row, of: grid.rowCount, column, quality)
        }
      }
    }
  }

  /// The runs of the statement's words that a cell answers to, with how much of the cell each covers.
  private func runs(of cell: TableCell, _ positions: [UInt64: [Int]]) -> [(Range<Int>, Double)] {
    var found: [(Range<Int>, Double)] = []
    let count = cell.words.count
    for start in 0..<count {
      guard let places = positions[cell.words[start].stem] else { continue }
      for place in places.prefix(12) {
        if start > 0, let before = previous(place), words[before].stem == cell.words[start - 1].stem
        {
          continue
        }
        var length = 1
        var at = place
        var end = place + 1
        while start + length < count, let next = following(at),
          words[next].stem == cell.words[start + length].stem
        {
          at = next
          end = next + 1
          length += 1
        }
        if let quality = quality(of: start..<(start + length), in: cell, place..<end) {
          let isRespelled = words[place..<end].contains(where: \.isRespelled)
          found.append((place..<end, isRespelled ? quality * 0.85 : quality))
        }
      }
    }
    return found
  }

  func previous(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0, words[at].kind == .sign { at -= 1 }
    return at >= 0 ? at : nil
  }

  func following(_ index: Int) -> Int? {
    var at = index + 1
    while at < words.count, words[at].kind == .sign { at += 1 }
    return at < words.count ? at : nil
  }

  private func quality(of part: Range<Int>, in cell: TableCell, _ place: Range<Int>) -> Double? {
    let matched = cell.words[part]
    let isWhole = part == 0..<cell.words.count
    let isMain = part.lowerBound == 0 && part.upperBound == cell.mainCount
    let isElement =
      cell.elementStarts.contains(part.lowerBound)
      && (part.upperBound == cell.mainCount || cell.elementStarts.contains(part.upperBound))
    let hasWord = matched.contains { $0.kind == .word && $0.value == nil }
    // Bare numbers are read by their role, not by where they happen to stand.
    if !hasWord {
      return matched.count > 1 && isWhole && cell.date?.month == nil && cell.score.isEmpty ? 1 : nil
    }
    // "6 laps" beside a column of laps is a number of them, not the cell "+ 6 laps".
    if matched.count == 2, let word = matched.last, matched.first?.kind == .number,
      place.lowerBound == 0 || !words[place.lowerBound - 1].isSign("+"),
      grid.columns.contains(where: {
        $0.isNumeric && !$0.isIndex && $0.mainCount == 1 && $0.words[0].stem == word.stem
      })
    {
      return nil
    }
    // Dates are compared as dates.
    if cell.date?.month != nil { return nil }
    if isWhole || isMain || isElement {
      // A short or common word is a cell's name only where it is written like a name.
      if matched.count == 1, let word = matched.first {
        let written = words[place.lowerBound]
        if word.end - word.start <= 1 {
          return written.isCapitalized && place.lowerBound > 0 ? 0.8 : nil
        }
        if let cue = TableCue.words[word.exact] {
          if cue == .rowNoun { return 0.7 }
          guard written.isCapitalized, place.lowerBound > 0 else { return nil }
          return 0.75
        }
      }
      return isWhole ? 1 : isMain ? 0.98 : 0.95
    }
    guard matched.contains(where: { isContent($0) && !isGeneric($0) }) else { return nil }
    // "Elected" is no part of "not elected".
    for index in cell.words.indices where !part.contains(index) {
      switch TableCue.words[cell.words[index].exact] {
      case .not?, TableCue.none?: return nil
      default: break
      }
    }
    let total = cell.words.prefix(max(cell.mainCount, part.upperBound)).count { isContent($0) }
    let share = Double(matched.count { isContent($0) }) / Double(max(total, 1))
    // Numbers that end a run by accident ("3 game") do not make it better.
    if matched.count == 1, let word = matched.first, word.end - word.start <= 2 { return nil }
    return 0.45 + 0.4 * min(share, 1)
  }

  // MARK: - Columns

  private func matchColumns(_ matches: inout [Range<Int>: Match]) {
    for column in grid.columns {
      let main = Array(column.words.prefix(column.mainCount))
      let total = max(main.count { isNaming($0) || main.count == 1 }, 1)
      for place in words.indices where words[place].kind == .word {
        for start in main.indices where same(words[place], main[start]) {
          var length = 1
          var at = place
          while start + length < main.count, let next = following(at), next == at + 1,
            same(words[next], main[start + length])
          {
            at = next
            length += 1
          }
          let part = main[start..<(start + length)]
          guard part.contains(where: { isNaming($0) || main.count == 1 || $0.end - $0.start > 3 })
          else { continue }
          let covered = part.count { isNaming($0) || main.count == 1 }
          guard covered > 0 else { continue }
          // A name met only by its root ("scored" for "scorer") counts for less.
          let isLoose = length == 1 && words[place].stem != main[start].stem
          note(
            column.index, place..<(at + 1),
            (0.4 + 0.6 * Double(covered) / Double(total)) * (isLoose ? 0.8 : 1), &matches)
        }
        if let others = TableCue.synonyms[words[place].stem]
          ?? TableCue.synonyms[words[place].exact]
        {
          let hits = column.words.count { others.contains($0.stem) || others.contains($0.exact) }
          if hits > 0 {
            note(
              column.index, place..<(place + 1), 0.35 + 0.2 * Double(hits) / Double(total), &matches
            )
          }
        }
      }
    }
  }

  private func same(_ word: TableWord, _ name: TableWord) -> Bool {
    if word.stem == name.stem { return true }
    guard word.kind == .word, word.root == name.root else { return false }
    if case .verb? = TableCue.words[word.exact] { return false }
    return true
  }

  private func note(
    _ column: Int, _ range: Range<Int>, _ score: Double, _ matches: inout [Range<Int>: Match]
  ) {
    var match = matches[range] ?? Match(words: range)
    match.columns[column] = max(match.columns[column] ?? 0, score)
    match.best = max(match.best, score)
    matches[range] = match
  }

  // MARK: - Choosing

  private func choose(_ matches: [Range<Int>: Match]) -> [Match] {
    let whole = matches.values.filter { match in match.cells.values.contains { $0.quality >= 0.98 }
    }
    .map(\.words)
    let ordered = matches.values.map { ($0, weight($0, whole, matches)) }.sorted { left, right in
      left.1 == right.1 ? left.0.words.lowerBound < right.0.words.lowerBound : left.1 > right.1
    }
    var taken = Array(repeating: false, count: words.count)
    var chosen: [Match] = []
    for (match, _) in ordered {
      if match.words.contains(where: { taken[$0] }) { continue }
      for index in match.words { taken[index] = true }
      chosen.append(match)
    }
    return chosen.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func weight(
    _ match: Match, _ whole: [Range<Int>], _ matches: [Range<Int>: Match]
  ) -> Double {
    let length = Double(words[match.words].count { $0.kind != .sign })
    let weight = length * (0.5 + match.best)
    guard match.best < 0.9, match.words.count > 1 else { return weight }
    // "History museums" of a type and a column "museum", though some museum is called so.
    let isSplit = whole.contains { part in
      guard part.count < match.words.count, match.words.contains(part.lowerBound),
        match.words.upperBound >= part.upperBound
      else { return false }
      return match.words.allSatisfy { index in
        part.contains(index) || (matches[index..<(index + 1)]?.columns.values.max() ?? 0) >= 0.99
      }
    }
    return isSplit ? weight * 0.5 : weight
  }
}
