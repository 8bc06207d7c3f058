// SPDX-License-Identifier: MIT

import Evidence
import Quantities

/// A table read: its columns and cells, and which of its rows are facts.
struct TableGrid: Sendable {
  /// The most cells read of one table; rows beyond are left out, and nothing is then said of counts.
  static let largestCellCount = 2_000_000

  /// The table as given.
  let source: EvidenceTable
  /// The words of the caption.
  let captionWords: [TableWord]
  /// The columns.
  private(set) var columns: [TableColumn] = []
  /// The cells, row by row.
  private(set) var cells: [[TableCell]] = []
  /// Rows that state a fact: no repeated header, no total.
  private(set) var facts: RowSet
  /// Rows of totals, averages and the like.
  private(set) var summaries: RowSet
  /// The column that names what each row is about.
  private(set) var subjectColumn: Int?
  /// The year every date of the table lies in by its caption, when there is one.
  private(set) var captionYear: Int?
  /// The first and the last year in the columns of dates.
  private(set) var years: ClosedRange<Int>?
  /// The long words of the cells by their letters.
  private(set) var spelling = TableSpelling()
  /// Whether rows were left out.
  let isCut: Bool

  /// Reads a table.
  init(_ table: EvidenceTable) {
    source = table
    captionWords = TableWord.words(of: Array(table.caption.utf8)).filter { $0.kind != .sign }
    let width = max(table.columns.count, 1)
    let limit = max(1, Self.largestCellCount / width)
    isCut = table.rows.count > limit
    let rows = table.rows.prefix(limit)
    facts = RowSet(size: rows.count)
    summaries = RowSet(size: rows.count)
    for (index, name) in table.columns.enumerated() {
      let cell = TableCell(name)
      columns.append(
        TableColumn(index: index, name: name, words: cell.words, mainCount: cell.mainCount))
    }
    var repeated: [String: TableCell] = [:]
    var spelling = TableSpelling()
    cells = rows.map { row in
      (0..<width).map { index in
        let text = index < row.count ? row[index] : ""
        if let known = repeated[text] { return known }
        let cell = TableCell(text)
        spelling.note(cell, of: text)
        if repeated.count < 50_000 { repeated[text] = cell }
        return cell
      }
    }
    self.spelling = spelling
    for index in cells.indices { sort(row: index) }
    for index in columns.indices { describe(column: index) }
    let known = columns.filter(\.isDate).flatMap { column in
      facts.rows.compactMap { cells[$0][column.index].date?.year }
    }
    if let first = known.min(), let last = known.max() { years = first...last }
    subjectColumn = Self.subject(columns: columns, cells: cells, facts: facts)
    captionYear =
      captionWords.first { word in
        word.kind == .number && (word.value?.asInt).map { (1000...2999).contains($0) } ?? false
      }?.value?.asInt
  }

  /// How many rows the table has.
  var rowCount: Int { cells.count }

  /// The columns of numbers that a word can stand for: "wins" for a column "w".
  func columns(namedLike word: TableWord) -> [Int] {
    let others = TableCue.synonyms[word.exact] ?? TableCue.synonyms[word.stem] ?? [word.stem]
    return columns.filter { column in
      column.isNumeric && !column.isIndex
        && column.words.contains {
          others.contains($0.stem) || others.contains($0.exact) || $0.stem == word.stem
        }
    }.map(\.index)
  }

  /// Whether each row is of a year of its own.
  var hasYearRows: Bool {
    columns.contains { column in
      column.isDate && column.index == 0
        && column.words.contains { TableCue.yearWords.contains($0.exact) }
    }
  }

  /// The number a cell gives under a view.
  func value(_ row: Int, _ column: Int, _ view: TableColumn.View) -> ExactDecimal? {
    let cell = cells[row][column]
    switch view {
    case .leading: return cell.leading
    case .noted: return cell.noted
    case .trailing: return cell.trailing
    case .time: return cell.time
    case .date: return cell.date.map { ExactDecimal($0.order) }
    case .first: return cell.score.first
    case .second: return cell.score.count > 1 ? cell.score[1] : nil
    case .margin:
      guard cell.score.count > 1 else { return nil }
      return (cell.score[0] - cell.score[1]).magnitude
    case .total:
      guard cell.score.count > 1 else { return nil }
      return cell.score[0] + cell.score[1]
    }
  }

  /// A cell as a trace names it.
  func named(_ row: Int, _ column: Int) -> String {
    let text = column < source.rows[row].count ? source.rows[row][column] : ""
    return "row \(row + 1), \(source.columns[column]): \(text)"
  }

  /// What a row is about, in words.
  func name(ofRow row: Int) -> String {
    guard let subjectColumn, subjectColumn < source.rows[row].count else {
      return "row \(row + 1)"
    }
    let text = source.rows[row][subjectColumn]
    return text.isEmpty ? "row \(row + 1)" : text
  }
}

// MARK: - Sorting rows and columns

extension TableGrid {
  private mutating func sort(row: Int) {
    var same = 0
    var filled = 0
    let first = cells[row].first { !$0.isMissing }
    var isOneText = true
    for (index, cell) in cells[row].enumerated() where !cell.isMissing {
      filled += 1
      if isOneText, let first { isOneText = cell.hasStems(of: first.words) }
      if cell.hasStems(of: columns[index].words) { same += 1 }
    }
    // A header said again, or one word across all cells as a heading.
    if filled == 0 || same * 2 > filled || filled > 2 && isOneText { return }
    if let first, let word = first.words.first,
      TableCue.summaries.contains(word.stem), first.words.count <= 3
    {
      summaries.insert(row)
      return
    }
    facts.insert(row)
  }

  private mutating func describe(column: Int) {
    var filled = 0
    var counts: [TableColumn.View: Int] = [:]
    var words = 0
    var numbers = 0
    var months = 0
    var outcomes = 0
    var flags = 0
    for row in facts.rows {
      let cell = cells[row][column]
      guard !cell.isMissing else { continue }
      filled += 1
      if cell.isNumber, cell.date?.month == nil { numbers += 1 }
      if cell.leading == nil || cell.words.count > 2 { words += 1 }
      if cell.outcome != nil { outcomes += 1 }
      if cell.words.count == 1, TableCue.flags.contains(cell.words[0].exact) { flags += 1 }
      if let date = cell.date {
        counts[.date, default: 0] += 1
        if date.month != nil { months += 1 }
      }
      if cell.leading != nil { counts[.leading, default: 0] += 1 }
      if cell.noted != nil { counts[.noted, default: 0] += 1 }
      if cell.trailing != nil { counts[.trailing, default: 0] += 1 }
      if cell.time != nil { counts[.time, default: 0] += 1 }
      if cell.score.count > 1 { counts[.first, default: 0] += 1 }
    }
    guard filled > 0 else { return }
    func isMost(_ view: TableColumn.View) -> Bool { (counts[view] ?? 0) * 10 >= filled * 6 }
    var views: [TableColumn.View] = []
    // Bare numbers are years only under a name that says so.
    if isMost(.date), months * 10 >= filled * 6 || isYearName(columns[column]) {
      views = [.date]
    } else if isMost(.time) {
      views = [.time]
    } else if isMost(.first), numbers * 10 < filled * 5 {
      views = [.first, .second, .margin, .total]
    } else if isMost(.noted), numbers * 10 >= filled * 6 {
      views = [.noted, .leading]
    } else if isMost(.noted) {
      views = [.noted]
    } else if isMost(.leading), numbers * 10 >= filled * 5 {
      views = [.leading]
    } else if isMost(.trailing), words * 10 >= filled * 6 {
      views = [.trailing]
    } else if numbers * 10 >= filled * 4 {
      views = [.leading]
    }
    columns[column].views = views
    columns[column].hasPeriods = isMost(.first) && arePeriods(column)
    columns[column].isFlag = flags == filled
    columns[column].hasOutcomes = outcomes * 10 >= filled * 7
    columns[column].isText =
      views.isEmpty || views == [.trailing] || views == [.noted] && words * 10 >= filled * 6
    columns[column].isIndex = views == [.leading] && isIndex(column, numbers: numbers)
    columns[column].countsDown = columns[column].words.contains {
      TableCue.rankNames.contains($0.stem)
    }
  }

  /// Whether the numbers around the dash of a column's cells are years.
  private func arePeriods(_ column: Int) -> Bool {
    facts.rows.allSatisfy { row in
      let score = cells[row][column].score
      guard score.count == 2 else { return true }
      return score.allSatisfy { $0.asInt.map { 1000...2999 ~= $0 } ?? false }
        && score[0] <= score[1]
    }
  }

  /// Whether the numbers go up by small steps, all different, under a name that says they only number.
  private func isIndex(_ column: Int, numbers: Int) -> Bool {
    guard numbers > 2,
      columns[column].words.contains(where: {
        TableCue.indexNames.contains($0.stem) || TableCue.words[$0.exact] == .rowNoun
      })
    else { return false }
    var previous: ExactDecimal?
    var steps = 0
    for row in facts.rows {
      guard let value = cells[row][column].leading else { continue }
      if let previous, value < previous { return false }
      if let previous, value != previous { steps += 1 }
      previous = value
    }
    return steps * 10 >= numbers * 6
  }

  /// Whether a column of numbers that could be years is one: by its name, or when that tells what was
  /// done then and every number is of recent centuries.
  private func isYearName(_ column: TableColumn) -> Bool {
    if column.words.contains(where: { TableCue.yearNames.contains($0.stem) }) { return true }
    let name = Array(column.name.utf8)
    let isMoment = column.words.contains { word in
      TableCue.momentNames.contains(word.exact) || TableCue.momentNames.contains(word.stem)
        || word.kind == .word && name[word.start..<word.end].suffix(2) == [0x65, 0x64]
    }
    return isMoment
      && facts.rows.allSatisfy { row in
        cells[row][column.index].date?.year.map { 1400...2100 ~= $0 } ?? true
      }
  }

  private static func subject(columns: [TableColumn], cells: [[TableCell]], facts: RowSet) -> Int? {
    let rows = facts.rows
    var best: (column: Int, score: Int)?
    for column in columns where column.isText && !column.hasOutcomes && column.index < 5 {
      let distinct = Set(rows.map { cells[$0][column.index].words.map(\.stem) }).count
      let share = rows.isEmpty ? 0 : distinct * 100 / rows.count
      // Earlier columns name the row, unless their cells repeat.
      let named = column.words.contains { TableCue.subjectNames.contains($0.stem) } ? 25 : 0
      let score = share + named - column.index * 8
      if best.map({ score > $0.score }) ?? true { best = (column.index, score) }
    }
    return best?.column
  }
}
