// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "A has B": cells of one row.
  func lookups() -> [TableReading] {
    var all = conditions
    var numeric: [TableCondition] = []
    for number in numbers {
      // "1 / 3 of the rows" is a share, "4 of the 9" a count.
      if number.item + 1 < items.count, items[number.item + 1].isCue(.of) { return [] }
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
      if isAlternative {
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
    for group in pairs(each) {
      let found = group.reduce(common) { $0.intersection($1.rows) }
      if found.isEmpty { truth = false }
      steps.append(
        "\(described(group + shared)): \(found.isEmpty ? "no row" : listed(found))")
    }
    if let row = common.rows.first {
      for condition in all {
        for column in condition.columns.prefix(1) { cells.append(.init(row: row, column: column)) }
      }
    }
    var used = items(of: all).union(denials)
    // "Only 9 goals" says a cell.
    used.formUnion(
      items.indices.filter { index in
        items[index].isCue(.only) && numeric.contains { $0.items.contains(index + 1) }
      })
    // "Tied for 2nd place".
    if all.contains(where: { $0.kind == .place }), each.count > 1 {
      used.formUnion(positions { $0 == .same || $0 == .tie })
    }
    // "Did not win any match": no row at all.
    if isDenied { used.formUnion(items.indices.filter(isAnyRow)) }
    if each.count > 1 { used.formUnion(positions { $0 == .both }) }
    return [
      TableReading(
        form: .lookup, truth: truth != isDenied, used: used,
        quality: quality(of: all) * denialQuality,
        steps: steps, cells: cells)
    ]
  }

  /// Alternatives said of several columns in turn, paired in order: "A has 5 and B has 3".
  private func pairs(_ each: [TableCondition]) -> [[TableCondition]] {
    var groups: [[TableCondition]] = []
    for condition in each {
      let place = groups.firstIndex { group in
        group[0].kind == condition.kind
          && !Set(group[0].columns).isDisjoint(with: condition.columns)
      }
      if let place { groups[place].append(condition) } else { groups.append([condition]) }
    }
    guard groups.count > 1, let count = groups.first?.count,
      groups.allSatisfy({ $0.count == count })
    else { return each.map { [$0] } }
    return (0..<count).map { place in groups.map { $0[place] } }
  }

  /// "Any match": any row.
  private func isAnyRow(_ index: Int) -> Bool {
    guard items[index].isCue(.any), let next = neighbour(of: index, step: 1) else { return false }
    return items[next].isCue(.rowNoun)
      || items[next].columns?.first.map { grid.columns[$0.column].isIndex } ?? false
  }

  /// How surely a denial is of the whole clause: "did not win any match" is, "who is not from X" is not.
  private var denialQuality: Double {
    guard isDenied else { return 1 }
    return isDeniedAside ? 0.55 : items.indices.contains(where: isAnyRow) ? 0.95 : 0.75
  }

  /// Whether the denial is of a clause about a noun, "who is not from X", and more is said after it.
  private var isDeniedAside: Bool {
    guard let first = denials.min(), first > 0 else { return false }
    return items[..<first].suffix(3).contains { item in
      item.words.count == 1 && TableCue.relatives.contains(words[item.words.lowerBound].exact)
    }
  }
}
