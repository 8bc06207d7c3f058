// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X was released before Y", "X was played after Y": two rows by one column of dates.
  func sequences() -> [TableReading] {
    let cues = items.indices.filter { TableCue.boundaries[hash($0)] != nil }
    guard cues.count == 1, let index = cues.first, let boundary = TableCue.boundaries[hash(index)],
      boundary != .since, let (column, named) = dateColumn
    else { return [] }
    let left = conditions.filter { $0.item < index }
    let right = conditions.filter { $0.item > index }
    guard !left.isEmpty, !right.isEmpty, (left + right).allSatisfy({ $0.kind != .date }),
      numbers.isEmpty, let own = soleDate(left, column), let other = soleDate(right, column),
      let truth = boundary.holds(own.date, of: other.date), own.date != other.date
    else { return [] }
    let used = items(of: left + right).union([index]).union([named].compactMap(\.self))
    return [
      TableReading(
        form: .comparison, truth: truth != isDenied, used: used.union(denials).union(rowNouns),
        quality: quality(of: left + right) * (named == nil ? 0.9 : 1),
        steps: [
          "\(grid.columns[column].name): \(described(left)) \(own.date), "
            + "\(described(right)) \(other.date)"
        ],
        cells: [own.row, other.row].map { .init(row: $0, column: column) })
    ]
  }

  /// The date of the one row that meets conditions.
  private func soleDate(
    _ conditions: [TableCondition], _ column: Int
  ) -> (row: Int, date: PartialDate)? {
    let found = rows(meeting: conditions).intersection(grid.facts).rows
    guard found.count == 1, let row = found.first, let date = date(inRow: row, column) else {
      return nil
    }
    return (row, date)
  }

  /// The items that only say what a row is.
  var rowNouns: Set<Int> { Set(items.indices.filter { items[$0].isCue(.rowNoun) }) }

  /// "3 different X": the different entries of a column.
  func distincts() -> [TableReading] {
    guard
      let index = items.indices.first(where: { TableCue.distinctWords.contains(hash($0)) }),
      let number = numbers.first(where: { number in
        number.item < index && number.ofItem == nil && !number.isPercent && !number.isDifference
          && items[(number.item + 1)..<index].allSatisfy { $0.isCue(.free) }
      }), case .entries(let column) = number.noun, number.relation.value.isInteger
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
          positions { $0 == .only || $0 == .total || $0 == .rowNoun }),
        quality: quality(of: all),
        steps: [
          "\(grid.columns[column].name) of \(described(all)): \(count) different entries; "
            + "stated \(number.relation.text)"
        ],
        cells: found.rows.prefix(4).map { .init(row: $0, column: column) },
        expected: .init(item: number.item, text: "\(count)"))
    ]
  }
}
