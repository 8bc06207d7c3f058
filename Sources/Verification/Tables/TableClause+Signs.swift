// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// Reads "negative growth", "a positive swing": the sign of a column's numbers.
  mutating func readSigns() {
    for index in items.indices.dropLast() {
      guard let isNegative = TableCue.signs[hash(index)],
        let named = items[index + 1].columns?.first,
        named.score > 0.9, grid.columns[named.column].views.first == .leading
      else { continue }
      let relation = TableNumber.Relation(sign: isNegative ? .under : .over, value: .zero)
      conditions.append(
        TableCondition(
          kind: .number, item: index, items: [index, index + 1],
          rows: rows(named.column, .leading, relation), columns: [named.column], quality: 1,
          text: "\(grid.columns[named.column].name) \(relation.text)"))
    }
  }
}
