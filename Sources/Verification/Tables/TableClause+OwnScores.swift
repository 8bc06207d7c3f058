// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "A scored 49 points" of a table of matches: the side's own number of the score.
  func ownScore(_ number: TableNumber, _ targets: [TableNumber.Target]) -> TableCondition? {
    let columns = Set(targets.map(\.column))
    if let sides = grid.sides,
      columns == [sides.firstColumn] || columns == [sides.secondColumn]
        || columns == [sides.firstColumn, sides.secondColumn]
    {
      return ownScore(number, targets, sides)
    }
    guard grid.sides == nil, columns.count == 1, let column = columns.first,
      grid.columns[column].views.first == .first, grid.columns[column].hasOutcomes
    else { return nil }
    return condition(number, targets, column) { row in
      let cell = grid.cells[row][column]
      guard let outcome = cell.outcome, cell.score.count > 1 else { return [] }
      // "The opponent scored": the other number.
      let isOwn = isOpponentSubject(before: number.item) == isConceding(before: number.item)
      let larger = max(cell.score[0], cell.score[1])
      let smaller = min(cell.score[0], cell.score[1])
      return [(outcome == .loss) == isOwn ? smaller : larger]
    }
  }

  /// "Scored 42 points" where no column is called so: the one column of results.
  func ownPoints(_ number: TableNumber) -> TableCondition? {
    guard grid.sides == nil, number.item + 1 < items.count,
      items[number.item + 1].words.count == 1,
      TableCue.pointNouns.contains(words[items[number.item + 1].words.lowerBound].stem),
      items[..<number.item].suffix(4).contains(where: { item in
        item.words.count == 1
          && TableCue.scoringVerbs.contains(words[item.words.lowerBound].exact)
      })
    else { return nil }
    let results = grid.columns.filter { $0.hasOutcomes && $0.views.first == .first }
    guard results.count == 1 else { return nil }
    return ownScore(
      number,
      [
        .init(
          column: results[0].index, view: .first, item: number.item + 1, score: 0.9, follows: true)
      ])
  }

  private func ownScore(
    _ number: TableNumber, _ targets: [TableNumber.Target], _ sides: TableGrid.Sides
  ) -> TableCondition? {
    let cells = items[..<number.item].flatMap { item in
      (item.cells ?? []).filter { $0.column == sides.first || $0.column == sides.second }
    }
    guard !cells.isEmpty else { return nil }
    func rows(_ column: Int) -> RowSet {
      cells.filter { $0.column == column }.reduce(noRows) { $0.union($1.rows) }
    }
    let (first, second) = (rows(sides.first), rows(sides.second))
    // "The game of A and B had a score of 5": no one's own.
    guard first.intersection(second).isEmpty else { return nil }
    let isOwn = !isConceding(before: number.item)
    return condition(number, targets, sides.firstColumn) { row in
      guard first.contains(row) || second.contains(row) else { return [] }
      let isFirst = first.contains(row) == isOwn
      let column = isFirst ? sides.firstColumn : sides.secondColumn
      let view = isFirst ? sides.firstView : sides.secondView
      // Of "17.15 (117)" either number may be meant.
      let views: [TableColumn.View] =
        view == .noted || view == .leading ? grid.columns[column].views : [view]
      return views.compactMap { grid.value(row, column, $0) }
    }
  }

  /// What the side named by a condition scored in the one match of some rows.
  func ownScore(of side: TableCondition, in rows: RowSet) -> ExactDecimal? {
    let found = rows.intersection(grid.facts).rows
    guard let sides = grid.sides, found.count == 1, let row = found.first else { return nil }
    if side.columns == [sides.first] { return grid.value(row, sides.firstColumn, sides.firstView) }
    if side.columns == [sides.second] {
      return grid.value(row, sides.secondColumn, sides.secondView)
    }
    return nil
  }

  /// Whether the verb before a number makes it the other side's: "gave up 44 points".
  private func isConceding(before item: Int) -> Bool {
    items[..<item].suffix(5).contains { item in
      item.words.count == 1 && TableCue.concedingVerbs.contains(words[item.words.lowerBound].exact)
    }
  }

  /// "Won by 21 points": the difference of a score.
  func marginCondition(_ number: TableNumber) -> TableCondition? {
    guard items.contains(where: { $0.isCue(.win) || $0.isCue(.lose) || $0.isCue(.difference) })
    else {
      return nil
    }
    if let sides = grid.sides {
      return condition(number, number.targets, sides.firstColumn) { row in
        guard let own = grid.value(row, sides.firstColumn, sides.firstView),
          let other = grid.value(row, sides.secondColumn, sides.secondView)
        else { return [] }
        return [(own - other).magnitude]
      }
    }
    let scores = grid.columns.filter { $0.views.contains(.margin) && !isRecord($0) }
    guard scores.count == 1 else { return nil }
    return condition(number, number.targets, scores[0].index) { row in
      [grid.value(row, scores[0].index, .margin)].compactMap(\.self)
    }
  }

  func isRecord(_ column: TableColumn) -> Bool {
    column.words.contains { TableCue.recordNames.contains($0.stem) }
  }

  private func condition(
    _ number: TableNumber, _ targets: [TableNumber.Target], _ column: Int,
    _ values: (Int) -> [ExactDecimal]
  ) -> TableCondition {
    var rows = noRows
    for row in grid.facts.rows {
      if values(row).contains(where: { number.relation.holds($0) }) { rows.insert(row) }
    }
    let start = number.hedge.union([number.item]).min() ?? number.item
    var by = start > 0 && items[start - 1].isCue(.by) ? [start - 1] : []
    // "By 21 points": a noun that no column has.
    let next = number.item + 1
    if next < items.count, items[next].words.count == 1,
      TableCue.pointNouns.contains(words[items[next].words.lowerBound].stem)
    {
      by.append(next)
    }
    return TableCondition(
      kind: .number, item: number.item,
      items: number.hedge.union([number.item]).union(targets.map(\.item)).union(by), rows: rows,
      columns: [column], quality: 0.95, text: grid.columns[column].name + " " + number.relation.text
    )
  }

  /// Whether the name before a number is of the other side: "the opponent scored 20".
  private func isOpponentSubject(before item: Int) -> Bool {
    guard let side = items[..<item].lastIndex(where: { $0.cells != nil }) else { return false }
    let at = side - 1
    let isAgainst = at >= 0 && TableCue.againstWords.contains(hash(at))
    return !isAgainst
      && (items[side].cells ?? []).allSatisfy { cell in
        grid.columns[cell.column].words.contains { TableCue.opponentNames.contains($0.stem) }
      }
  }
}
