// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "3 different X": the different entries of a column.
  func distincts() -> [TableReading] {
    guard
      let index = items.indices.first(where: { TableCue.distinctWords.contains(hash($0)) }),
      let number = numbers.first(where: { number in
        number.item < index && number.ofItem == nil && !number.isPercent && !number.isDifference
          && items[(number.item + 1)..<index].allSatisfy { $0.isCue(.free) }
      }), let column = column(countedBy: number), number.relation.value.isInteger
    else { return [] }
    // Who plays stands in two columns.
    if let sides = grid.sideColumns, column == sides.home || column == sides.away { return [] }
    var all = conditions
    for other in numbers where other.item != number.item {
      if let condition = numericCondition(other) { all.append(condition) }
    }
    // A name in the column counted is no restriction of it.
    guard !all.contains(where: { $0.columns.contains(column) }) else { return [] }
    let found = rows(meeting: all).intersection(grid.facts)
    let count = distinctCount(column, found)
    let used = items(of: all).union(number.hedge).union([index, number.item])
      .union([number.nounItem].compactMap(\.self))
    return [
      TableReading(
        form: .distinct, truth: number.relation.holds(ExactDecimal(count)) != isDenied,
        used: used.union(denials).union(
          positions { $0 == .win || $0 == .only || $0 == .total || $0 == .rowNoun }),
        quality: quality(of: all),
        steps: [
          "\(grid.columns[column].name) of \(described(all)): \(count) different entries; "
            + "stated \(number.relation.text)"
        ],
        cells: found.rows.prefix(4).map { .init(row: $0, column: column) },
        expected: .init(item: number.item, text: "\(count)"))
    ]
  }

  /// The column whose entries a number counts: the one named, and of those who "won" the winners.
  private func column(countedBy number: TableNumber) -> Int? {
    if has(.win), let winner = grid.winnerColumn { return winner }
    if case .entries(let column) = number.noun { return column }
    return nil
  }
}
