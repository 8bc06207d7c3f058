// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X has more than twice as many exhibits as Y", "3 times as many points as Y".
  func ratios() -> [TableReading] {
    guard let (first, second) = equation, let number = numbers.first, numbers.count == 1,
      number.item < first, items[(number.item + 1)..<first].allSatisfy({ $0.isCue(.times) }),
      let column = measureColumns(near: first, hint: .any, until: second).first,
      column.score >= 0.9, let item = column.item, item > first, item < second,
      let view = grid.columns[column.column].views.first, view == .leading
    else { return [] }
    let left = conditions.filter { $0.item < number.item }
    let right = conditions.filter { $0.item > second }
    guard !left.isEmpty, !right.isEmpty, left.count + right.count == conditions.count,
      let own = total(rows(meeting: left), column.column, view),
      let other = total(rows(meeting: right), column.column, view),
      let ratio = own.divided(by: other)
    else { return [] }
    let truth =
      number.relation.sign == .equal
      ? (ratio - number.relation.value).magnitude * ExactDecimal(20) < ExactDecimal(1)
      : number.relation.holds(ratio)
    return [
      TableReading(
        form: .difference, truth: truth != isDenied,
        used: items(of: conditions).union(number.hedge).union(number.item...second).union(denials),
        quality: quality(of: conditions),
        steps: [
          "\(grid.columns[column.column].name): \(own.grouped()) / \(other.grouped()) = "
            + "\(ratio.rounded(toSignificantDigits: 4)); stated \(number.relation.text)"
        ],
        cells: [rows(meeting: left), rows(meeting: right)].compactMap { rows in
          rows.rows.first.map { .init(row: $0, column: column.column) }
        })
    ]
  }

  /// "Each county has 2 castles": so many rows with each entry of a column.
  func groupCounts() -> [TableReading] {
    guard conditions.isEmpty, numbers.count == 1, let number = numbers.first,
      let each = items.indices.first(where: { items[$0].isCue(.each) || items[$0].isCue(.all) }),
      each + 2 < items.count, let named = items[each + 1].columns?.first, named.score > 0.9,
      grid.columns[named.column].isText, named.column != grid.subjectColumn, isVerb(each + 2),
      number.item > each + 2, number.item <= each + 4, let noun = number.nounItem,
      items[noun].isCue(.rowNoun)
        || items[noun].columns?.first.map({ $0.column == grid.subjectColumn }) ?? false
    else { return [] }
    var counts: [[UInt64]: Int] = [:]
    for row in grid.facts.rows {
      let cell = grid.cells[row][named.column]
      if !cell.isMissing { counts[cell.words.map(\.stem), default: 0] += 1 }
    }
    guard let least = counts.values.min(), let most = counts.values.max() else { return [] }
    let truth =
      number.relation.holds(ExactDecimal(least)) && number.relation.holds(ExactDecimal(most))
    return [
      TableReading(
        form: .count, truth: truth != isDenied,
        used: number.hedge.union([each, each + 1, number.item, noun]).union(denials),
        quality: 0.95,
        steps: [
          "\(grid.columns[named.column].name): from \(least) to \(most) rows each; "
            + "stated \(number.relation.text)"
        ],
        expected: least == most ? .init(item: number.item, text: "\(least)") : nil)
    ]
  }
}
