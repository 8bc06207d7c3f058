// SPDX-License-Identifier: MIT

import Quantities

extension TableGrid {
  /// Where two sides and their scores stand in a table of matches.
  struct Sides: Hashable, Sendable {
    var first: Int
    var second: Int
    /// Where the score of the first side stands.
    var firstColumn: Int
    var firstView: TableColumn.View
    var secondColumn: Int
    var secondView: TableColumn.View
  }

  /// The columns of home and away sides, whatever scores there are.
  var sideColumns: (home: Int, away: Int)? {
    func column(_ names: Set<UInt64>) -> Int? {
      columns.first { column in
        column.isText && !column.isNumeric && column.words.contains { names.contains($0.stem) }
      }?.index
    }
    guard let home = column(TableCue.homeNames), let away = column(TableCue.awayNames), home != away
    else { return nil }
    return (home, away)
  }

  /// The column that names who won.
  var winnerColumn: Int? {
    columns.first { column in
      column.isText && !column.isNumeric && !column.hasOutcomes
        && column.words.contains { TableCue.winnerNames.contains($0.stem) }
    }?.index
  }

  /// The sides of a table of matches, found by the names of its columns.
  var sides: Sides? {
    func column(_ names: Set<UInt64>, text: Bool) -> Int? {
      columns.first { column in
        column.isText == text && column.words.contains { names.contains($0.stem) }
          && (text ? !column.isNumeric : column.isNumeric)
      }?.index
    }
    let pairs: [(Set<UInt64>, Set<UInt64>)] = [
      (TableCue.homeNames, TableCue.awayNames)
    ]
    for (home, away) in pairs {
      if let a = column(home, text: true), let b = column(away, text: true), a != b {
        if let sides = sides(a, b, home, away) { return sides }
      }
    }
    let teams = columns.filter { column in
      column.isText && !column.isNumeric && column.words.contains { $0.stem == TableCue.teamStem }
    }
    if teams.count == 2 {
      return sides(teams[0].index, teams[1].index, [], [])
    }
    return nil
  }

  private func sides(_ a: Int, _ b: Int, _ home: Set<UInt64>, _ away: Set<UInt64>) -> Sides? {
    let scores = columns.filter { column in
      column.isNumeric && column.words.contains { TableCue.scoreNames.contains($0.stem) }
    }
    let own = scores.first { $0.words.contains { home.contains($0.stem) } }
    let other = scores.first { $0.words.contains { away.contains($0.stem) } }
    if let own, let other, own.index != other.index, let view = own.views.first,
      let otherView = other.views.first
    {
      return Sides(
        first: a, second: b, firstColumn: own.index, firstView: view, secondColumn: other.index,
        secondView: otherView)
    }
    // One score column: its first number belongs to the side listed first.
    if let score = scores.first(where: { $0.views.first == .first }) {
      return Sides(
        first: min(a, b), second: max(a, b), firstColumn: score.index, firstView: .first,
        secondColumn: score.index, secondView: .second)
    }
    return nil
  }

  /// The outcome of a match for its first side.
  func outcome(_ row: Int, _ sides: Sides) -> TableCell.Outcome? {
    guard let own = value(row, sides.firstColumn, sides.firstView),
      let other = value(row, sides.secondColumn, sides.secondView)
    else { return nil }
    return own > other ? .win : own < other ? .loss : .tie
  }

  /// The outcome of each row for the one the table is about, where a column or the run of its record tells.
  var ownOutcomes: [TableCell.Outcome?]? {
    if let column = columns.first(where: \.hasOutcomes) {
      return cells.map { $0[column.index].outcome }
    }
    return recordOutcomes
  }

  /// Outcomes read from a record that grows row by row: "21 - 31", then "22 - 31" is a win.
  private var recordOutcomes: [TableCell.Outcome?]? {
    guard
      let record = columns.first(where: { column in
        column.views.first == .first
          && column.words.contains { TableCue.recordNames.contains($0.stem) }
      })
    else { return nil }
    var list: [TableCell.Outcome?] = Array(repeating: nil, count: rowCount)
    var previous: [ExactDecimal]?
    var known = 0
    for row in facts.rows {
      let score = cells[row][record.index].score
      guard score.count >= 2 else { continue }
      let before = previous ?? Array(repeating: .zero, count: score.count)
      if before.count == score.count {
        let gains = zip(score, before).map { $0 - $1 }
        if let place = gains.firstIndex(of: .one),
          gains.count(where: { $0 == .zero }) == gains.count - 1
        {
          list[row] = place == 0 ? .win : place == 1 ? .loss : .tie
          known += 1
        }
      }
      previous = score
    }
    return known * 10 >= facts.count * 8 ? list : nil
  }

  /// The rows in which those named by a cell set have an outcome.
  func rows(_ outcome: TableCell.Outcome, of cells: [TableItem.Cells]?) -> RowSet? {
    if let sides {
      guard let cells else {
        return captionSide(sides).flatMap { rows(outcome, of: [$0.0, $0.1].compactMap(\.self)) }
      }
      var result = RowSet(size: rowCount)
      var isSide = false
      for entry in cells where entry.column == sides.first || entry.column == sides.second {
        isSide = true
        for row in entry.rows.rows where facts.contains(row) {
          guard let first = self.outcome(row, sides) else { continue }
          let own: TableCell.Outcome =
            entry.column == sides.first
            ? first : first == .win ? .loss : first == .loss ? .win : .tie
          if own == outcome { result.insert(row) }
        }
      }
      return isSide ? result : nil
    }
    guard let own = ownOutcomes else { return nil }
    var result = RowSet(size: rowCount)
    for row in facts.rows where own[row] == outcome { result.insert(row) }
    return result
  }

  /// The side that the caption names, as the cells of both columns.
  private func captionSide(_ sides: Sides) -> (TableItem.Cells?, TableItem.Cells?)? {
    let stems = Set(captionWords.map(\.stem))
    func cells(_ column: Int) -> TableItem.Cells? {
      var rows = RowSet(size: rowCount)
      for row in facts.rows {
        let words = self.cells[row][column].words
        if !words.isEmpty, words.allSatisfy({ stems.contains($0.stem) }) { rows.insert(row) }
      }
      return rows.isEmpty ? nil : TableItem.Cells(column: column, rows: rows, quality: 0.9)
    }
    let first = cells(sides.first)
    let second = cells(sides.second)
    let covered = (first?.rows.count ?? 0) + (second?.rows.count ?? 0)
    return covered * 10 >= facts.count * 9 ? (first, second) : nil
  }
}
