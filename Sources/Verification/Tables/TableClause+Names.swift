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
        guard
          let beside = neighbour(
            of: index, step: step, skippingVerbs: true, skippingOutcomes: step > 0),
          let named = items[beside].columns, !isPinned
        else { continue }
        // "A was succeeded by B": the column is of B, and A stands in another.
        if isOfAnother(beside, index) {
          let others = cells.filter { $0.column != named[0].column }
          if !others.isEmpty { cells = others }
          continue
        }
        let bestScore = named.map(\.score).max() ?? 0
        let wanted = Set(named.filter { $0.score > bestScore - 0.2 }.map(\.column))
        let kept = cells.filter { wanted.contains($0.column) }
        // "Scored the most rebounds": a column only hinted at gives way to one that is named.
        if !kept.isEmpty, cells.count > kept.count, let first = named.first, first.score < 0.65,
          let (better, item) = byColumn(cells)
        {
          cells = better
          used.insert(item)
          isPinned = true
        } else if !kept.isEmpty {
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
      if !isPinned, let (kept, item) = bySubject(index, cells) {
        cells = kept
        used.insert(item)
        isPinned = true
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
      if !isPinned, let (kept, item) = byOutcome(index, cells) {
        cells = kept
        used.insert(item)
        isPinned = true
      }
      if !isPinned {
        cells =
          byLaterWin(index, cells) ?? byVerb(index, cells) ?? bySubjectColumn(index, cells)
          ?? byPlainName(cells) ?? cells
      }
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

  /// Whether a column beside a name goes with a name on its other side: "A was replaced by B", "A was the
  /// deputy of B".
  private func isOfAnother(_ column: Int, _ name: Int) -> Bool {
    guard let named = items[column].columns?.first,
      let other = neighbour(
        of: column, step: name < column ? 1 : -1, skippingVerbs: true, skippingOutcomes: true)
    else { return false }
    return items[other].cells?.contains { $0.column == named.column } ?? false
  }

  /// "The home teams on that day were A and B": names after the verb stand in the column that is spoken of.
  private func bySubject(
    _ index: Int, _ cells: [TableItem.Cells]
  ) -> (kept: [TableItem.Cells], item: Int)? {
    guard let verb = pivot, index > verb, TableCue.copulas.contains(hash(verb)),
      let start = items.indices.first(where: { !items[$0].isCue(.free) }), start < verb,
      let column = items[start].columns?.first, column.score > 0.9,
      !items[start..<verb].contains(where: { $0.cells != nil })
    else { return nil }
    let kept = cells.filter { $0.column == column.column }
    if !kept.isEmpty { return (kept, start) }
    guard areSides(column.column, cells) else { return nil }
    return ([TableItem.Cells(column: column.column, rows: noRows, quality: 0.9)], start)
  }

  /// "A and B": names joined stand in the columns that both can stand in.
  private mutating func readJoined() {
    for (left, right) in zip(conditions.indices, conditions.indices.dropFirst()) {
      let (first, second) = (conditions[left], conditions[right])
      guard first.kind == .name, second.kind == .name, first.item < second.item,
        first.columns != second.columns,
        items[(first.item + 1)..<second.item].allSatisfy({ $0.isCue(.and) || $0.kind == .comma })
      else { continue }
      let common = Set(first.columns).intersection(second.columns)
      guard !common.isEmpty else { continue }
      for index in [left, right] {
        let cells = (items[conditions[index].item].cells ?? []).filter {
          common.contains($0.column)
        }
        guard !cells.isEmpty else { continue }
        conditions[index].columns = cells.map(\.column)
        conditions[index].rows = cells.reduce(noRows) { $0.union($1.rows) }
      }
    }
  }

  /// "A won more races than B": both are meant in the column that one of them is.
  mutating func readParallels() {
    readJoined()
    guard has(.than) || has(.same) else { return }
    let known = Set(
      conditions.filter { $0.kind == .name && $0.columns.count == 1 }.map(\.columns[0]))
    guard known.count == 1, let column = known.first else { return }
    for index in conditions.indices where conditions[index].kind == .name {
      let cells = (items[conditions[index].item].cells ?? []).filter { $0.column == column }
      guard conditions[index].columns.count > 1, !cells.isEmpty else { continue }
      conditions[index].columns = [column]
      conditions[index].rows = cells.reduce(noRows) { $0.union($1.rows) }
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

  /// The one column named anywhere in the clause that all its names stand in says which is meant:
  /// "X started 3 races in pole position".
  private func byColumn(
    _ cells: [TableItem.Cells]
  ) -> (kept: [TableItem.Cells], item: Int)? {
    let names = items.compactMap(\.cells)
    let named = items.indices.filter { at in
      items[at].columns?.contains { entry in
        entry.score >= 0.65
          && names.allSatisfy { name in name.contains { $0.column == entry.column } }
      } ?? false
    }
    guard named.count == 1, let item = named.first, let columns = items[item].columns else {
      return nil
    }
    let kept = cells.filter { cell in
      columns.contains { $0.column == cell.column && $0.score >= 0.65 }
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
    func hasNamed(_ cells: [TableItem.Cells]) -> Bool {
      cells.contains { cell in named.contains { $0.column == cell.column } }
    }
    return !beside.contains(where: hasNamed)
      && beside.contains { cells in
        isSameSort(first.column, cells)
          || isOfPeople(first.column) && cells.contains { isOfPeople($0.column) }
      }
  }

  /// Whether a column's name tells by whom: "directed by".
  private func isOfPeople(_ column: Int) -> Bool {
    grid.columns[column].words.contains { TableCue.words[$0.exact] == .by }
  }

  /// Whether a column and those of cells are of the two sides of a match.
  private func areSides(_ column: Int, _ cells: [TableItem.Cells]) -> Bool {
    func isOf(_ names: Set<UInt64>, _ column: Int) -> Bool {
      grid.columns[column].words.contains { names.contains($0.stem) }
    }
    guard isOf(TableCue.homeNames, column) || isOf(TableCue.awayNames, column) else { return false }
    let others = isOf(TableCue.homeNames, column) ? TableCue.awayNames : TableCue.homeNames
    return !cells.contains { $0.column == column }
      && cells.contains {
        isOf(others, $0.column) && grid.columns[$0.column].isText == grid.columns[column].isText
      }
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

  /// What "won" and "lost" beside a name say where a column names the winners: the winner stands in it,
  /// the one beaten in another.
  private func byOutcome(
    _ index: Int, _ cells: [TableItem.Cells]
  ) -> (kept: [TableItem.Cells], item: Int)? {
    guard let winner = grid.winnerColumn else { return nil }
    for step in [1, -1] {
      guard let beside = neighbour(of: index, step: step, skippingVerbs: step == 1) else {
        continue
      }
      let isWin = items[beside].isCue(.win)
      guard isWin || items[beside].isCue(.lose) else { continue }
      let isPassive = hash(beside + 1) == TableWord.hash("by")
      // "A won", "won by A", "lost to A" make A the winner; "beat A", "A lost", "A was beaten by" do not.
      let isWinner = (isWin != (step == -1)) != isPassive
      let isWinnerOfLoss = items[beside].isCue(.lose) && step == -1
      if isWin ? isWinner : isWinnerOfLoss {
        let kept = cells.filter { $0.column == winner }
        if !kept.isEmpty { return (kept, beside) }
        guard isSameSort(winner, cells) else { continue }
        return ([TableItem.Cells(column: winner, rows: noRows, quality: 0.9)], beside)
      }
      let kept = cells.filter { $0.column != winner }
      // "Won the gold cup": what is won is no winner.
      if !kept.isEmpty, kept.count < cells.count { return (kept, beside) }
    }
    return nil
  }

  /// "A of B won 2 titles", "A did not win any": the only name before the verb that could have won.
  private func byLaterWin(_ index: Int, _ cells: [TableItem.Cells]) -> [TableItem.Cells]? {
    guard let winner = grid.winnerColumn, let verb = items.firstIndex(where: { $0.isCue(.win) }),
      index < verb, hash(verb + 1) != TableWord.hash("by"),
      !items[..<verb].indices.contains(where: { other in
        other != index && (items[other].cells?.contains { $0.column == winner } ?? false)
      })
    else { return nil }
    let kept = cells.filter { $0.column == winner }
    if !kept.isEmpty { return kept }
    guard items[(index + 1)..<verb].contains(where: { $0.isCue(.not) }), isSameSort(winner, cells)
    else { return nil }
    return [TableItem.Cells(column: winner, rows: noRows, quality: 0.9)]
  }

  /// Who is compared with the other rows is the subject of one, where a name also stands elsewhere.
  private func bySubjectColumn(_ index: Int, _ cells: [TableItem.Cells]) -> [TableItem.Cells]? {
    let verb = pivot ?? items.count
    guard index < verb, let subject = grid.subjectColumn, grid.sideColumns == nil else {
      return nil
    }
    let kept = cells.filter { $0.column == subject && $0.quality >= 0.95 }
    // What is said of a row by more than one column is said of whom it is about.
    let isSaidOfRow =
      items[verb...].contains(where: isComparing)
      || items[(index + 1)...].contains { $0.isDate } && kept.first?.rows.count == 1
    return kept.isEmpty || !isSaidOfRow ? nil : kept
  }

  /// Of columns "party" and "incumbent party" the plain one is meant unless the other is named.
  private func byPlainName(_ cells: [TableItem.Cells]) -> [TableItem.Cells]? {
    func stems(_ cell: TableItem.Cells) -> Set<UInt64> {
      Set(grid.columns[cell.column].words.map(\.stem))
    }
    let kept = cells.filter { cell in
      cells.allSatisfy { other in
        other.column == cell.column || stems(cell).isStrictSubset(of: stems(other))
      }
    }
    return cells.count > 1 && kept.count == 1 ? kept : nil
  }

  private func isComparing(_ item: TableItem) -> Bool {
    switch item.cue {
    case .largest, .smallest, .more, .less: true
    default: false
    }
  }

  /// Another verb beside a name asks for the column called so.
  private func byVerb(_ index: Int, _ cells: [TableItem.Cells]) -> [TableItem.Cells]? {
    guard cells.count > 1 else { return nil }
    for step in [1, -1] {
      guard let beside = neighbour(of: index, step: step), items[beside].words.count == 1,
        let others = TableCue.synonyms[words[items[beside].words.lowerBound].stem]
      else { continue }
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
