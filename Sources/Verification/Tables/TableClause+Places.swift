// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// Reads numbers that name a row rather than say something of it: "stage 4", "the 2nd game",
  /// "finished 3rd".
  mutating func readPlaces() {
    for index in items.indices {
      switch items[index].kind {
      case .number(let value): readNumbered(index, value)
      case .ordinal(let place): readOrdinal(index, place)
      default: break
      }
    }
  }

  /// "Stage 4", "weeks 5 and 6": a number right after the column that numbers the rows.
  private mutating func readNumbered(_ index: Int, _ value: ExactDecimal) {
    var used: Set<Int> = [index]
    let column: Int
    if index > 0, let named = items[index - 1].columns?.first, named.score > 0.9,
      grid.columns[named.column].isIndex
    {
      column = named.column
      used.insert(index - 1)
    } else if index > 0, items[index - 1].isCue(.rowNoun), isAlone(after: index),
      let numbering = numbering(of: value)
    {
      column = numbering
      used.insert(index - 1)
    } else if index > 1, items[index - 1].isCue(.and) || items[index - 1].kind == .comma,
      let last = conditions.last, last.kind == .place, last.item == index - 2,
      index + 1 == items.count
        || items[index + 1].columns == nil && !items[index + 1].isCue(.rowNoun)
    {
      column = last.columns[0]
    } else {
      return
    }
    add(place: value, column, index, used)
  }

  /// "The 2nd game", "finished 3rd", "in 8th place".
  private mutating func readOrdinal(_ index: Int, _ place: Int) {
    guard place > 0 else { return }
    let all = grid.columns.filter { $0.countsDown && $0.isNumeric }
    let final = all.filter { $0.words.contains { TableCue.finalRanks.contains($0.stem) } }
    let ranks = (all.count == 1 ? all : final).map(\.index)
    let next = neighbour(of: index, step: 1)
    var used: Set<Int> = [index]
    if let next, let named = items[next].columns, isOrdered(named, all) {
      used.insert(next)
      if let rank = named.first(where: { entry in all.contains { $0.index == entry.column } }) {
        return add(place: ExactDecimal(place), rank.column, index, used)
      }
      guard let first = named.first, first.score > 0.9, grid.columns[first.column].isIndex else {
        return
      }
      return add(place: ExactDecimal(place), first.column, index, used)
    }
    if let next, items[next].isCue(.rowNoun) {
      guard TableCue.rowOccasions.contains(hash(next)) else { return }
      used.insert(next)
      if let numbering = numbering(of: ExactDecimal(place)) {
        return add(place: ExactDecimal(place), numbering, index, used)
      }
      guard grid.columns.allSatisfy({ !$0.isIndex }), place <= grid.facts.count else { return }
      var rows = noRows
      rows.insert(grid.facts.rows[place - 1])
      conditions.append(
        TableCondition(
          kind: .place, item: index, items: used, rows: rows, columns: [], quality: 0.9,
          text: "row \(place)"))
      return
    }
    let before = hash(index - 1) == TableCue.in ? index - 2 : index - 1
    let isPlaced =
      TableCue.placingWords.contains(hash(before)) || hash(index + 1) == TableCue.placeWord
    if ranks.count == 1, isPlaced {
      if hash(index + 1) == TableCue.placeWord { used.insert(index + 1) }
      if TableCue.placingWords.contains(hash(before)) { used.insert(before) }
      add(place: ExactDecimal(place), ranks[0], index, used)
    }
  }

  /// The column that numbers the rows: of several the one that the clause names, or that alone has it.
  private func numbering(of value: ExactDecimal) -> Int? {
    let all = grid.columns.filter(\.isIndex).map(\.index)
    if all.count < 2 { return all.first }
    let named = items.compactMap { item in item.columns?.first { all.contains($0.column) }?.column }
    if let first = named.first, named.allSatisfy({ $0 == first }) { return first }
    let having = all.filter { column in
      grid.facts.rows.contains { grid.value($0, column, .leading) == value }
    }
    return having.count == 1 ? having.first : nil
  }

  /// Whether no noun of its own follows a number: "episode 48 was", not "episode 3 times".
  private func isAlone(after index: Int) -> Bool {
    let next = index + 1
    guard next < items.count else { return true }
    return items[next].isCue(.free) || isVerb(next) || items[next].kind == .comma
  }

  /// Whether columns named after an ordinal are ones it can be a number of.
  private func isOrdered(_ named: [TableItem.Named], _ ranks: [TableColumn]) -> Bool {
    named.contains { entry in
      ranks.contains { $0.index == entry.column } || grid.columns[entry.column].isIndex
    }
  }

  private mutating func add(place: ExactDecimal, _ column: Int, _ index: Int, _ used: Set<Int>) {
    let relation = TableNumber.Relation(sign: .equal, value: place)
    conditions.append(
      TableCondition(
        kind: .place, item: index, items: used, rows: rows(column, .leading, relation),
        columns: [column], quality: 1, text: "\(grid.columns[column].name) \(relation.text)"))
  }
}
