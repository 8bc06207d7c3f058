// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "A has B": cells of one row.
  func lookups() -> [TableReading] {
    var all = conditions
    var numeric: [TableCondition] = []
    for number in numbers {
      if let condition = numericCondition(number) { numeric.append(condition) }
    }
    all += numeric
    guard all.count >= 2 || all.count == 1 && (isDenied || all[0].kind == .outcome) else {
      return []
    }
    // Names of one column that no row has together are said one by one: "A and B both ...".
    var each: [TableCondition] = []
    var shared: [TableCondition] = []
    for condition in all {
      let isAlternative = all.contains { other in
        other.item != condition.item && other.kind == condition.kind
          && !Set(other.columns).isDisjoint(with: condition.columns)
          && other.rows.intersection(condition.rows).isEmpty
      }
      if isAlternative, condition.kind == .name || condition.kind == .date {
        each.append(condition)
      } else {
        shared.append(condition)
      }
    }
    let common = rows(meeting: shared)
    var truth = !common.isEmpty
    var steps: [String] = []
    var cells: [TableReading.Cell] = []
    if each.isEmpty {
      steps.append("\(described(shared)): \(common.isEmpty ? "no row" : listed(common))")
    }
    for condition in each {
      let found = common.intersection(condition.rows)
      if found.isEmpty { truth = false }
      steps.append(
        "\(described([condition] + shared)): \(found.isEmpty ? "no row" : listed(found))")
    }
    if let row = common.rows.first {
      for condition in all {
        for column in condition.columns.prefix(1) { cells.append(.init(row: row, column: column)) }
      }
    }
    var used = items(of: all).union(denials)
    used.formUnion(positions { $0 == .both || $0 == .same }.filter { _ in each.count > 1 })
    return [
      TableReading(
        form: .lookup, truth: truth != isDenied, used: used, quality: quality(of: all),
        steps: steps, cells: cells)
    ]
  }
}
