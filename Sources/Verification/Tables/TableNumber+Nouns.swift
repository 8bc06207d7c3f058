// SPDX-License-Identifier: MIT

import Quantities

// What a number may count, by the words beside it.
extension TableNumber {
  /// "5 or more", "60 m or more".
  mutating func readBound(after item: Int, _ items: [TableItem]) {
    let at = item + 1 < items.count && items[item + 1].kind == .caption ? item + 2 : item + 1
    guard at + 1 < items.count, items[at].isCue(.or), let cue = items[at + 1].cue,
      relation.sign == .equal
    else { return }
    switch cue {
    case .more, .over: relation.sign = .atLeast
    case .less, .under: relation.sign = .atMost
    default: return
    }
    hedge.formUnion([at, at + 1])
  }

  /// "Won 18 games", "played 40 games": of a table of standings, the column of wins or of games.
  mutating func addStandings(_ at: Int, _ clause: TableClause) {
    guard TableCue.occasionNouns.contains(clause.words[clause.items[at].words.lowerBound].exact),
      let start = hedge.union([item]).min(),
      let before = clause.neighbour(of: start, step: -1)
    else { return }
    switch clause.items[before].cue {
    case .win, .lose, .tie:
      addTargets(namedLike: clause.words[clause.items[before].words.lowerBound], before, clause)
    case .verb: addTargets(namedLike: clause.words[clause.items[at].words.lowerBound], at, clause)
    default: break
    }
  }

  /// The columns of per cent that a share is read from, unless it is a share of the rows.
  func shareColumns(after at: Int, _ clause: TableClause) -> [Int]? {
    if at + 1 < clause.items.count, clause.items[at + 1].isCue(.of),
      let next = clause.neighbour(of: at, step: 1), clause.items[next].isCue(.rowNoun)
    {
      return nil
    }
    let columns = clause.grid.columns.filter { column in
      column.views.contains(.leading)
        && (column.name.utf8.contains(UInt8(ascii: "%"))
          || column.words.contains { TableCue.words[$0.exact] == .percent })
    }
    return columns.count == 1 ? columns.map(\.index) : nil
  }

  /// Whether a word of the caption, in the plural and right before a verb or last, names what the
  /// rows are: "3 lectures were" of a table of lectures.
  func isRowNoun(_ at: Int, _ clause: TableClause) -> Bool {
    let word = clause.words[clause.items[at].words.lowerBound]
    let isLast = at + 1 >= clause.items.count || clause.isEnd(at + 1)
    return word.exact != word.stem && (isLast || clause.isVerb(at + 1))
  }

  /// "Are above 2000 m": the one column of that unit.
  mutating func readUnit(_ clause: TableClause) {
    guard targets.isEmpty, noun == .none, item + 1 < clause.items.count,
      clause.items[item + 1].words.count == 1
    else { return }
    let unit = clause.words[clause.items[item + 1].words.lowerBound]
    guard unit.kind == .word, TableCue.units.contains(unit.exact) else { return }
    let columns = clause.grid.columns.filter { column in
      guard column.views.first == .leading else { return false }
      if column.words.contains(where: { $0.stem == unit.stem }) { return true }
      return clause.grid.facts.rows.prefix(3).allSatisfy { row in
        clause.grid.cells[row][column.index].words.contains { $0.stem == unit.stem }
      }
    }
    guard columns.count == 1, !clause.grid.facts.isEmpty else { return }
    targets.append(
      Target(column: columns[0].index, view: .leading, item: item + 1, score: 0.9, follows: true))
  }

  /// Whether an item is a noun for what the rows are.
  func isNoun(_ at: Int, _ clause: TableClause) -> Bool {
    let range = clause.items[at].words
    return range.count == 1 && TableCue.words[clause.words[range.lowerBound].exact] == .rowNoun
      && !TableCue.columnNouns.contains(clause.words[range.lowerBound].exact)
  }

  /// Whether the number begins the clause, "there were" and hedges aside.
  func isSubject(_ clause: TableClause) -> Bool {
    let start = hedge.union([item]).min() ?? item
    return relation.value != .one
      && clause.items[..<start].allSatisfy { $0.isCue(.free) || $0.isCue(.only) }
  }

  /// Whether only "of the" stands between the number and a place.
  func isNext(_ at: Int, _ clause: TableClause) -> Bool {
    clause.items[(item + 1)..<at].allSatisfy { $0.isCue(.of) || $0.isCue(.free) }
  }

  /// Whether a place ends what the number counts: a verb, a preposition, the end.
  func isOpen(_ at: Int, _ clause: TableClause) -> Bool {
    at >= clause.items.count || clause.isEnd(at) || clause.isVerb(at)
      || clause.items[at].isCue(.free) || clause.items[at].kind == .comma
  }

  mutating func addTargets(
    _ named: [TableItem.Named], _ at: Int, _ clause: TableClause, follows: Bool
  ) {
    for entry in named {
      for view in clause.grid.columns[entry.column].views where view != .date {
        targets.append(
          Target(column: entry.column, view: view, item: at, score: entry.score, follows: follows))
      }
    }
  }

  /// "3 wins" where a column is called "wins".
  mutating func addTargets(
    namedLike word: TableWord, _ at: Int, _ clause: TableClause
  ) {
    for column in clause.grid.columns(namedLike: word) {
      if let view = clause.grid.columns[column].views.first {
        targets.append(Target(column: column, view: view, item: at, score: 0.8, follows: true))
      }
    }
  }

  /// "Number 1 in the US", "peaked at 3 in Canada": a column of places named behind the number.
  mutating func addChart(after preposition: Int, _ clause: TableClause) {
    guard let next = clause.neighbour(of: preposition, step: 1),
      let named = clause.items[next].columns?.first, named.score > 0.9,
      clause.grid.columns[named.column].views.first == .leading,
      !clause.grid.columns[named.column].isIndex,
      clause.items[..<item].suffix(3).contains(where: { item in
        item.words.count == 1
          && TableCue.chartWords.contains(clause.words[item.words.lowerBound].exact)
      })
    else { return }
    targets.append(
      Target(column: named.column, view: .leading, item: next, score: 0.95, follows: true))
  }
}
