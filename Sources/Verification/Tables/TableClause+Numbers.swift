// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  mutating func readNumbers() {
    for (index, item) in items.enumerated() {
      guard let value = item.number, !settled.contains(index),
        !numbers.contains(where: { $0.hedge.contains(index) }),
        !conditions.contains(where: { $0.item == index })
      else {
        continue
      }
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
