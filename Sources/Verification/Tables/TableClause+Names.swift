// SPDX-License-Identifier: MIT

import Evidence

extension TableClause {
  mutating func readNames() {
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
      if !isPinned, cells.count > 1, let (kept, item) = byColumn(cells) {
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

  /// The one column named in full anywhere in the clause says which is meant of the only name in it:
  /// "X started 3 races in pole position".
  private func byColumn(
    _ cells: [TableItem.Cells]
  ) -> (kept: [TableItem.Cells], item: Int)? {
    guard items.count(where: { $0.cells != nil }) == 1 else { return nil }
    let named = items.indices.filter { at in
      items[at].columns?.contains { entry in
        entry.score >= 0.95 && cells.contains { $0.column == entry.column }
      } ?? false
    }
    guard named.count == 1, let item = named.first, let columns = items[item].columns else {
      return nil
    }
    let kept = cells.filter { cell in
      columns.contains { $0.column == cell.column && $0.score >= 0.95 }
    }
    return kept.count == 1 ? (kept, item) : nil
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
