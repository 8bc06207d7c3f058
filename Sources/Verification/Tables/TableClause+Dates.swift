// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  mutating func readDates() {
    var skipped: Set<Int> = []
    for (index, item) in items.enumerated() {
      guard case .date(let date) = item.kind, !skipped.contains(index),
        !settled.contains(index)
      else { continue }
      if let (until, last) = spanEnd(after: index), readSpan(date, until, index, last) {
        skipped.insert(last)
        continue
      }
      if let boundary = TableCue.boundaries[hash(index - 1)] {
        readBoundary(boundary, date, index)
        continue
      }
      let columns = grid.columns.filter { column in
        column.isDate || column.words.contains { TableCue.yearNames.contains($0.stem) }
      }
      var best: (rows: RowSet, columns: [Int])?
      for column in named(of: columns) {
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
      if best?.rows.isEmpty ?? true, let other = written(date), !isInCaption(date.year) {
        conditions.append(other(index))
        continue
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

  /// The rows with a cell of words that gives a year: "scrapped 1949".
  private func written(_ date: PartialDate) -> ((Int) -> TableCondition)? {
    // Each such year walks the table once, so a clause of many is left alone.
    guard date.month == nil, !date.isSpan, let year = date.year,
      items.count(where: { $0.isDate }) <= 16
    else { return nil }
    let number = ExactDecimal(year)
    for column in grid.columns where column.isText {
      let rows = grid.facts.rows.filter { row in
        let words = grid.cells[row][column.index].words
        return words.count > 1 && words.contains { $0.kind == .number && $0.value == number }
      }
      guard !rows.isEmpty else { continue }
      let found = RowSet(rows, size: grid.rowCount)
      return { index in
        TableCondition(
          kind: .date, item: index, items: [index], rows: found, columns: [column.index],
          quality: 0.8, text: "\(column.name) with \(year)")
      }
    }
    return nil
  }

  /// The one of several columns of dates that the clause names, else all.
  private func named(of columns: [TableColumn]) -> [TableColumn] {
    let said = Set(
      items.compactMap { item in
        item.columns?.first.flatMap { $0.score > 0.9 ? $0.column : nil }
      })
    let kept = columns.filter { said.contains($0.index) }
    return kept.count == 1 ? kept : columns
  }

  /// The date that ends a span: "from 1953 to 1957", "between May 20 and August 12".
  private func spanEnd(after index: Int) -> (PartialDate, Int)? {
    guard index + 2 < items.count, index > 0, case .date(let until) = items[index + 2].kind else {
      return nil
    }
    let joint = hash(index + 1)
    let isTo = TableCue.untilWords.contains(joint) || items[index + 1].isDash(words)
    let isBetween = items[index - 1].isCue(.between) && items[index + 1].isCue(.and)
    return isTo && hash(index - 1) == TableWord.hash("from") || isBetween
      || isTo && joint != TableWord.hash("to") && !items[index + 1].isCue(.and)
      ? (until, index + 2) : nil
  }

  private mutating func readSpan(
    _ from: PartialDate, _ until: PartialDate, _ index: Int, _ last: Int
  ) -> Bool {
    guard (from.month == nil) == (until.month == nil) else { return false }
    // "The 2010 - 2011 season" of the caption.
    if from.month == nil, isInCaption(from.year), isInCaption(until.year) {
      settled.formUnion([index, index + 1, last])
      return true
    }
    if let low = from.year, let high = until.year, from.month == nil, readPeriod(low, high, index) {
      return true
    }
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

  /// "2007 - 2012" where cells give periods: those of exactly this one.
  private mutating func readPeriod(_ low: Int, _ high: Int, _ index: Int) -> Bool {
    let period = [ExactDecimal(low), ExactDecimal(high)]
    for column in grid.columns {
      let rows = grid.facts.rows.filter { grid.cells[$0][column.index].score == period }
      guard !rows.isEmpty else { continue }
      conditions.append(
        TableCondition(
          kind: .date, item: index, items: [index, index + 1, index + 2],
          rows: RowSet(rows, size: grid.rowCount), columns: [column.index], quality: 1,
          text: "\(column.name) = \(low) - \(high)"))
      return true
    }
    return false
  }

  /// "Before 1990": the rows on that side of a date, where one column alone can be meant.
  private mutating func readBoundary(_ boundary: DateBoundary, _ date: PartialDate, _ index: Int) {
    guard let (column, named) = dateColumn else { return }
    var rows = noRows
    for row in grid.facts.rows {
      guard let own = self.date(inRow: row, column) else { continue }
      guard let holds = boundary.holds(own, of: date) else { return }
      if holds { rows.insert(row) }
    }
    conditions.append(
      TableCondition(
        kind: .date, item: index, items: Set([index, index - 1] + [named].compactMap(\.self)),
        rows: rows, columns: [column], quality: 0.95,
        text: "\(grid.columns[column].name) \(boundary) \(date)"))
  }

  /// The column of dates or years that is spoken of: the one named, else the only one there is.
  var dateColumn: (column: Int, item: Int?)? {
    let columns = grid.columns.filter { column in
      column.isDate
        || column.isNumeric && column.words.contains { TableCue.yearNames.contains($0.stem) }
    }.map(\.index)
    let named = items.indices.flatMap { at in
      (items[at].columns ?? []).filter { columns.contains($0.column) }.map { ($0.column, at) }
    }
    if let first = named.first, named.allSatisfy({ $0.0 == first.0 }) {
      return (first.0, first.1)
    }
    if columns.isEmpty {
      let periods = grid.columns.filter(\.hasPeriods).map(\.index)
      return periods.count == 1
        ? (periods[0], items.firstIndex { $0.columns?.first?.column == periods[0] }) : nil
    }
    return columns.count == 1 && named.isEmpty ? (columns[0], nil) : nil
  }

  /// The date or year a cell gives.
  func date(inRow row: Int, _ column: Int) -> PartialDate? {
    let cell = grid.cells[row][column]
    if let date = cell.date { return date }
    guard let year = cell.leading?.asInt, 1...2999 ~= year else { return nil }
    return PartialDate(year: year)
  }

  func isInCaption(_ year: Int?) -> Bool {
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
}
