// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  mutating func readScores() {
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

  mutating func readOutcomes() {
    for (index, item) in items.enumerated() {
      let outcome: TableCell.Outcome
      switch item.cue {
      case .win: outcome = .win
      case .lose: outcome = .loss
      case .tie: outcome = .tie
      default: continue
      }
      if outcome == .win, grid.sides == nil, isOfWinners {
        settled.insert(index)
        continue
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
        if side == nil, let all = sideColumn(before: index) { rows = grid.rows(turned, of: [all]) }
        if rows == nil { rows = grid.rows(turned, of: nil) }
      } else {
        rows = grid.rows(turned, of: nil)
      }
      if rows == nil, outcome == .win, !passive, isOfEvent(index) { rows = firstPlaces }
      guard let rows else {
        if outcome != .loss, isTaking(index) { settled.insert(index) }
        continue
      }
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

  /// "2 of the home teams won": all of the column named before a verb.
  private func sideColumn(before index: Int) -> TableItem.Cells? {
    guard let sides = grid.sides,
      let named = items[..<index].last(where: { $0.columns != nil })?.columns?.first,
      named.column == sides.first || named.column == sides.second
    else { return nil }
    return TableItem.Cells(column: named.column, rows: grid.facts, quality: 1)
  }

  /// Whether what is won is what the rows are the results of: "won the race".
  private func isOfEvent(_ index: Int) -> Bool {
    guard let next = neighbour(of: index, step: 1), next == index + 2 else {
      return false
    }
    return hash(index + 1) == TableCue.the
      && (items[next].kind == .caption || TableCue.occasionNouns.contains(hash(next)))
  }

  /// The row in the first place, of a table with one column of final places.
  private var firstPlaces: RowSet? {
    let ranks = grid.columns.filter { column in
      column.countsDown && column.isNumeric
        && column.words.contains { TableCue.finalRanks.contains($0.stem) }
    }
    guard ranks.count == 1 else { return nil }
    let rows = rows(ranks[0].index, .leading, .init(sign: .equal, value: .one))
    return rows.count == 1 ? rows : nil
  }

  /// Whether a name of the clause is one of the column of winners.
  private var isOfWinners: Bool {
    grid.winnerColumn.map { winner in conditions.contains { $0.columns == [winner] } } ?? false
  }

  /// Whether "won" only says that something counted was got, in a table that knows no winners: "won
  /// 12 gold medals", "won the most money".
  private func isTaking(_ index: Int) -> Bool {
    let word = words[items[index].words.lowerBound]
    guard grid.columns(namedLike: word).isEmpty || items[index].isCue(.tie) else { return false }
    for item in items[(index + 1)...].prefix(6) {
      switch item.kind {
      case .columns(let named):
        return named.first.map {
          $0.score > 0.9 && grid.columns[$0.column].isNumeric && !grid.columns[$0.column].isIndex
        } ?? false
      case .number, .cue(.free), .cue(.of), .cue(.atLeast), .cue(.atMost), .cue(.over),
        .cue(.under),
        .cue(.largest), .cue(.smallest), .cue(.more), .cue(.less), .cue(.exactly), .cue(.about),
        .cue(.total), .cue(.or), .cue(.same), .cue(.only), .cue(TableCue.none), .cue(.any):
        break
      default: return false
      }
    }
    return false
  }

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
}
