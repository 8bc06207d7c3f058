// SPDX-License-Identifier: MIT

import Evidence
import Quantities

/// One clause of a statement, linked, with the conditions it sets.
struct TableClause {
  let grid: TableGrid
  let words: [TableWord]
  let items: [TableItem]
  private(set) var conditions: [TableCondition] = []
  private(set) var numbers: [TableNumber] = []
  /// Items that stand for the whole table or its caption: no condition, but accounted for.
  private(set) var settled: Set<Int> = []

  init(grid: TableGrid, words: [TableWord], items: [TableItem]) {
    self.grid = grid
    self.words = words
    self.items = items
    readNumbers()
    readNames()
    readDates()
    readScores()
    readOutcomes()
    conditions.sort { $0.item < $1.item }
  }

  var noRows: RowSet { RowSet(size: grid.rowCount) }

  /// The word at an item's start.
  func hash(_ item: Int) -> UInt64 {
    items.indices.contains(item) && items[item].words.count == 1
      ? words[items[item].words.lowerBound].exact : 0
  }

  /// The nearest item before (or after) that is not an article or the like.
  func neighbour(of item: Int, step: Int, skippingVerbs: Bool = false, limit: Int = 3) -> Int? {
    var at = item + step
    var skipped = 0
    while items.indices.contains(at), skipped < limit {
      switch items[at].kind {
      case .cue(.free), .cue(.of), .cue(.by), .caption: break
      case .cue(.verb) where skippingVerbs: break
      default: return at
      }
      skipped += 1
      at += step
    }
    return nil
  }

  /// The first item at or after a place that satisfies something.
  func first(from start: Int, where isWanted: (TableItem.Kind) -> Bool) -> Int? {
    guard start < items.count else { return nil }
    return (max(start, 0)..<items.count).first { isWanted(items[$0].kind) }
  }

  /// Whether any item is the cue.
  func has(_ cue: TableCue) -> Bool { items.contains { $0.isCue(cue) } }

  /// The positions of a cue.
  func positions(_ isWanted: (TableCue) -> Bool) -> [Int] {
    var found: [Int] = []
    for (index, item) in items.enumerated() {
      if case .cue(let cue) = item.kind, isWanted(cue) { found.append(index) }
    }
    return found
  }
}

// MARK: - Names

extension TableClause {
  private mutating func readNames() {
    for (index, item) in items.enumerated() {
      guard var cells = item.cells else { continue }
      var used: Set<Int> = [index]
      var isPinned = false
      // A column named right beside the cell says which column is meant.
      for step in [-1, 1] {
        guard let beside = neighbour(of: index, step: step, skippingVerbs: true),
          let named = items[beside].columns, !isPinned
        else { continue }
        let wanted = Set(named.map(\.column))
        let kept = cells.filter { wanted.contains($0.column) }
        if !kept.isEmpty {
          cells = kept
          used.insert(beside)
          isPinned = true
        } else if let first = named.first,
          areSides(first.column, cells) || first.score > 0.9 && isSameSort(first.column, cells)
        {
          // Named beside a column of the same sort that does not have it: no row.
          cells = [TableItem.Cells(column: first.column, rows: noRows, quality: 0.9)]
          used.insert(beside)
          isPinned = true
        }
      }
      if !isPinned, cells.count > 1, let (kept, item) = bySide(index, cells) {
        cells = kept
        used.insert(item)
        isPinned = true
      }
      if !isPinned, cells.count > 1 { cells = byVerb(index, cells) ?? cells }
      let best = cells.map(\.quality).max() ?? 0
      if !isPinned { cells = cells.filter { $0.quality >= best - 0.15 } }
      let rows = cells.reduce(noRows) { $0.union($1.rows) }
      conditions.append(
        TableCondition(
          kind: .name, item: index, items: used, rows: rows, columns: cells.map(\.column),
          quality: best * (cells.count > 1 ? 0.95 : 1),
          text: cells.map { grid.columns[$0.column].name }.joined(separator: " or ") + " = "
            + text(of: item)))
    }
  }

  /// "At home" or "away" somewhere in the clause says which side of a match is meant.
  private func bySide(
    _ index: Int, _ cells: [TableItem.Cells]
  ) -> (kept: [TableItem.Cells], item: Int)? {
    guard let sides = grid.sideColumns,
      cells.contains(where: { $0.column == sides.home }),
      cells.contains(where: { $0.column == sides.away }),
      items.count(where: { $0.cells != nil }) == 1
    else { return nil }
    let named = items.indices.filter { at in
      items[at].columns?.first.map { $0.column == sides.home || $0.column == sides.away } ?? false
    }
    guard named.count == 1, let item = named.first, let column = items[item].columns?.first?.column
    else { return nil }
    return (cells.filter { $0.column == column }, item)
  }

  /// Whether an item names a column of words, and the names right beside it stand in others only:
  /// "written by X" where X directed.
  func isColumnOfAnother(_ index: Int) -> Bool {
    guard let named = items[index].columns, let first = named.first,
      grid.columns[first.column].isText, !grid.columns[first.column].isNumeric
    else { return false }
    let beside = [-1, 1].compactMap { neighbour(of: index, step: $0, skippingVerbs: true) }
      .compactMap { items[$0].cells }
    return !beside.isEmpty
      && beside.allSatisfy { cells in
        !cells.contains { cell in named.contains { $0.column == cell.column } }
      }
  }

  /// Whether two columns are the two sides of a match.
  private func areSides(_ column: Int, _ cells: [TableItem.Cells]) -> Bool {
    guard let sides = grid.sideColumns, column == sides.home || column == sides.away else {
      return false
    }
    return cells.contains { $0.column == sides.home || $0.column == sides.away }
  }

  /// Whether a column holds the same sort of names as the columns of cells.
  private func isSameSort(_ column: Int, _ cells: [TableItem.Cells]) -> Bool {
    guard grid.columns[column].isText, !grid.columns[column].isNumeric else { return false }
    let own = Set(grid.facts.rows.prefix(400).map { grid.cells[$0][column].words.map(\.stem) })
    return cells.contains { entry in
      guard entry.quality >= 0.9 else { return false }
      return grid.facts.rows.prefix(400).contains {
        own.contains(grid.cells[$0][entry.column].words.map(\.stem))
      }
    }
  }

  /// "won" beside a name asks for the column of winners, when there is one.
  private func byVerb(_ index: Int, _ cells: [TableItem.Cells]) -> [TableItem.Cells]? {
    for step in [1, -1] {
      guard let beside = neighbour(of: index, step: step) else { continue }
      let stem = words[items[beside].words.lowerBound].stem
      guard items[beside].words.count == 1, let others = TableCue.synonyms[stem] else { continue }
      let kept = cells.filter { entry in
        grid.columns[entry.column].words.contains {
          others.contains($0.stem) || others.contains($0.exact)
        }
      }
      if !kept.isEmpty { return kept }
    }
    return nil
  }

  /// The words of an item as a trace prints them: their place is enough for the reader of the finding.
  func text(of item: TableItem) -> String {
    let column = item.cells?.first
    if let column, let row = column.rows.rows.first, column.column < grid.source.rows[row].count {
      return "'" + grid.source.rows[row][column.column] + "'"
    }
    return ""
  }
}

// MARK: - Dates and scores

extension TableClause {
  private mutating func readDates() {
    var skipped: Set<Int> = []
    for (index, item) in items.enumerated() {
      guard case .date(let date) = item.kind, !skipped.contains(index) else { continue }
      if let (until, last) = spanEnd(after: index), readSpan(date, until, index, last) {
        skipped.insert(last)
        continue
      }
      let columns = grid.columns.filter { column in
        column.isDate || column.words.contains { TableCue.yearNames.contains($0.stem) }
      }
      var best: (rows: RowSet, columns: [Int])?
      for column in columns {
        var rows = noRows
        for row in grid.facts.rows where matches(grid.cells[row][column.index], date) {
          rows.insert(row)
        }
        if let known = best {
          if !rows.isEmpty {
            best = (
              known.rows.union(rows),
              known.rows.isEmpty ? [column.index] : known.columns + [column.index]
            )
          }
        } else {
          best = (rows, [column.index])
        }
      }
      if best?.rows.isEmpty ?? true, date.month == nil, isInCaption(date.year) {
        settled.insert(index)
        continue
      }
      if let best, !best.columns.isEmpty {
        // A year that the caption gives for the whole table sets nothing apart.
        if date.month == nil, isInCaption(date.year), best.rows.isEmpty || best.rows == grid.facts {
          settled.insert(index)
          continue
        }
        conditions.append(
          TableCondition(
            kind: .date, item: index, items: [index], rows: best.rows, columns: best.columns,
            quality: best.columns.count == 1 ? 1 : 0.8,
            text:
              "\(best.columns.map { grid.columns[$0].name }.joined(separator: " or ")) = \(date)"))
      } else if isInCaption(date.year) || date.year == nil {
        if date.month == nil { settled.insert(index) }
      }
    }
  }

  /// The date that ends a span: "from 1953 to 1957", "between May 20 and August 12".
  private func spanEnd(after index: Int) -> (PartialDate, Int)? {
    guard index + 2 < items.count, index > 0, case .date(let until) = items[index + 2].kind else {
      return nil
    }
    let joint = hash(index + 1)
    let isTo = TableCue.untilWords.contains(joint)
    let isBetween = items[index - 1].isCue(.between) && items[index + 1].isCue(.and)
    return isTo && hash(index - 1) == TableWord.hash("from") || isBetween
      || isTo && joint != TableWord.hash("to")
      ? (until, index + 2) : nil
  }

  private mutating func readSpan(
    _ from: PartialDate, _ until: PartialDate, _ index: Int, _ last: Int
  ) -> Bool {
    guard (from.month == nil) == (until.month == nil) else { return false }
    let columns = grid.columns.filter { column in
      column.isDate || column.words.contains { TableCue.yearNames.contains($0.stem) }
    }
    guard let column = columns.first else { return false }
    var rows = noRows
    for row in grid.facts.rows {
      let cell = grid.cells[row][column.index]
      if from.month == nil {
        let year = cell.date?.year ?? cell.leading?.asInt ?? cell.score.first?.asInt
        if let year, let low = from.year, let high = until.year, low <= year, year <= high {
          rows.insert(row)
        }
      } else if let date = cell.date, date.month != nil {
        let place = (date.month ?? 0) * 100 + (date.day ?? 0)
        let low = (from.month ?? 0) * 100 + (from.day ?? 0)
        let high = (until.month ?? 0) * 100 + (until.day ?? 31)
        if low <= high ? low <= place && place <= high : place >= low || place <= high {
          rows.insert(row)
        }
      }
    }
    var covered: Set<Int> = [index, index + 1, last]
    if index > 0, items[index - 1].isCue(.between) { covered.insert(index - 1) }
    conditions.append(
      TableCondition(
        kind: .date, item: index, items: covered, rows: rows, columns: [column.index],
        quality: 0.95, text: "\(column.name) from \(from) to \(until)"))
    return true
  }

  private func isInCaption(_ year: Int?) -> Bool {
    guard let year else { return false }
    let text = TableWord.hash(of: ExactDecimal(year))
    return grid.captionWords.contains { $0.exact == text }
      || grid.captionWords.contains { word in
        // "2007 - 08": the second year by its last two digits.
        word.kind == .number && word.value?.asInt == year % 100 && word.end - word.start == 2
      }
  }

  private func matches(_ cell: TableCell, _ date: PartialDate) -> Bool {
    if let own = cell.date, date.matches(own) { return true }
    guard date.month == nil, let year = date.year else { return false }
    let number = ExactDecimal(year)
    if cell.leading == number { return true }
    if cell.score.count == 2, cell.score[0] <= number, number <= cell.score[1],
      cell.score[0] > ExactDecimal(999)
    {
      return true
    }
    return cell.date == nil && cell.words.contains { $0.kind == .number && $0.value == number }
  }

  private mutating func readScores() {
    for (index, item) in items.enumerated() {
      guard case .score(let score) = item.kind else { continue }
      // A season of the caption, "2007 - 08", is no score.
      let years = score.compactMap(\.asInt)
      if years.count == 2, (years[0] + 1) % 100 == years[1] % 100,
        isInCaption(years[0]) || isInCaption(years[0] + 1900) || isInCaption(years[0] + 2000)
      {
        settled.insert(index)
        continue
      }
      var rows = noRows
      var columns: Set<Int> = []
      for row in grid.facts.rows {
        for column in grid.columns.indices where grid.cells[row][column].score.count > 1 {
          let other = grid.cells[row][column].score
          if other == score || other.prefix(score.count).elementsEqual(score) {
            rows.insert(row)
            columns.insert(column)
          }
        }
      }
      if columns.isEmpty {
        guard grid.columns.contains(where: { $0.views.first == .first }) else { continue }
      }
      conditions.append(
        TableCondition(
          kind: .score, item: index, items: [index], rows: rows,
          columns: columns.sorted(), quality: columns.count == 1 ? 1 : 0.8,
          text: "score = " + score.map(\.description).joined(separator: " - ")))
    }
  }

  private mutating func readOutcomes() {
    for (index, item) in items.enumerated() {
      let outcome: TableCell.Outcome
      switch item.cue {
      case .win: outcome = .win
      case .lose: outcome = .loss
      case .tie: outcome = .tie
      default: continue
      }
      // The side is the last one named before the verb; a passive turns it round.
      let side = items[..<index].lastIndex { $0.cells != nil }
      let passive =
        index + 1 < items.count && hash(index + 1) == TableWord.hash("by")
      let isTurned = passive != isOpponent(before: index)
      let turned: TableCell.Outcome =
        isTurned ? (outcome == .win ? .loss : outcome == .loss ? .win : .tie) : outcome
      var rows: RowSet?
      if grid.sides != nil {
        if let side { rows = grid.rows(turned, of: items[side].cells) }
        if rows == nil { rows = grid.rows(turned, of: nil) }
      } else {
        rows = grid.rows(turned, of: nil)
      }
      guard let rows else { continue }
      // "3 wins and 7 losses" sets no row apart.
      if conditions.contains(where: { $0.kind == .outcome && $0.rows != rows }) {
        conditions.removeAll { $0.kind == .outcome }
        return
      }
      if conditions.contains(where: { $0.kind == .outcome }) {
        settled.insert(index)
        continue
      }
      conditions.append(
        TableCondition(
          kind: .outcome, item: index, items: [index], rows: rows, columns: [], quality: 0.95,
          text: "outcome = \(turned)"))
    }
  }
}

// MARK: - Numbers

extension TableClause {
  /// Whether the name right before a verb is of a column of opponents: its wins are losses of the one
  /// that the table is about.
  private func isOpponent(before index: Int) -> Bool {
    guard grid.sides == nil, let side = neighbour(of: index, step: -1),
      let cells = items[side].cells,
      cells.allSatisfy({ cell in
        grid.columns[cell.column].words.contains { TableCue.opponentNames.contains($0.stem) }
      })
    else { return false }
    var at = side - 1
    while at >= 0, hash(at) == TableCue.the { at -= 1 }
    return at < 0 || !TableCue.againstWords.contains(hash(at))
  }

  private mutating func readNumbers() {
    for (index, item) in items.enumerated() {
      guard let value = item.number else { continue }
      // "season 3" of a caption, and units repeated after a column's name, say nothing of rows.
      if isOfCaption(index, value) || isOfName(index) {
        settled.insert(index)
        continue
      }
      numbers.append(TableNumber(item: index, value: value, in: self))
    }
  }

  /// Whether a number follows a word that it also follows in the caption.
  private func isOfCaption(_ index: Int, _ value: ExactDecimal) -> Bool {
    guard index > 0 else { return false }
    let before = words[items[index].words.lowerBound - 1]
    for (place, word) in grid.captionWords.enumerated() where word.value == value && place > 0 {
      if grid.captionWords[place - 1].stem == before.stem { return true }
    }
    return false
  }

  /// Whether a number stands in parentheses right after a column it is part of the name of.
  private func isOfName(_ index: Int) -> Bool {
    var at = index - 1
    var hasOpened = false
    while at >= 0, at > index - 5 {
      if let named = items[at].columns, let first = named.first {
        return hasOpened
          && grid.columns[first.column].words.contains {
            $0.exact == words[items[index].words.lowerBound].exact
          }
      }
      if words[items[at].words.lowerBound].isSign("(") { hasOpened = true }
      if words[items[at].words.lowerBound].isSign(")") { return false }
      at -= 1
    }
    return false
  }

  /// The rows in which a column's number relates to a value.
  func rows(_ column: Int, _ view: TableColumn.View, _ relation: TableNumber.Relation) -> RowSet {
    var rows = noRows
    let scale = grid.columns[column].scale
    for row in grid.facts.rows {
      if let own = grid.value(row, column, view), relation.holds(own, scale: scale) {
        rows.insert(row)
      }
    }
    return rows
  }
}
