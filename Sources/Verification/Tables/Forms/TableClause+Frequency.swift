// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X directed more episodes than any other director": who is in the most rows.
  func frequencyComparisons() -> [TableReading] {
    guard let (cue, noun, than) = frequencyComparison, numbers.isEmpty,
      let answer = conditions.last(where: { $0.kind == .name && $0.item < cue }),
      answer.columns.count == 1, conditions.allSatisfy({ $0.item < cue }),
      let column = answer.columns.first
    else { return [] }
    let rest = conditions.filter { $0.item != answer.item }
    let scope = rows(meeting: rest).intersection(grid.facts)
    var counts: [[UInt64]: Int] = [:]
    for row in scope.rows where !answer.rows.contains(row) {
      let cell = grid.cells[row][column]
      if !cell.isMissing { counts[cell.words.map(\.stem), default: 0] += 1 }
    }
    // Who repeats nowhere cannot be counted.
    guard distinctCount(column, grid.facts) < grid.facts.count else { return [] }
    let own = answer.rows.intersection(scope).count
    let isMore = items[cue].isCue(.more(.any))
    guard let rival = isMore ? counts.values.max() : counts.values.min() else { return [] }
    return [
      TableReading(
        form: .frequency, truth: (isMore ? own > rival : own < rival) != isDenied,
        used: items(of: conditions).union([cue, noun, than]).union(denials)
          .union(items.indices.filter { $0 > than && isRival($0) }),
        quality: quality(of: conditions),
        steps: [
          "\(answer.text): \(own) rows of \(described(rest)); the \(isMore ? "most" : "fewest") of "
            + "any other \(grid.columns[column].name) is \(rival)"
        ],
        cells: cells([answer], answer.rows.intersection(scope)))
    ]
  }

  /// The words of "more episodes than any".
  private var frequencyComparison: (cue: Int, noun: Int, than: Int)? {
    guard
      let cue = items.indices.first(where: {
        items[$0].isCue(.more(.any)) || items[$0].isCue(.less(.any))
      }), let noun = neighbour(of: cue, step: 1), isRow(noun),
      let than = items.indices.first(where: {
        $0 > noun && $0 <= noun + 2 && items[$0].isCue(.than)
      }), items[than...].prefix(3).contains(where: { $0.isCue(.any) || $0.isCue(.all) })
    else { return nil }
    return (cue, noun, than)
  }

  /// Whether an item is a noun for rows.
  private func isRow(_ item: Int) -> Bool {
    if items[item].isCue(.rowNoun) || items[item].isCue(.times) { return true }
    guard let named = items[item].columns?.first else { return false }
    return named.column == grid.subjectColumn || grid.columns[named.column].isIndex
  }

  private func isRival(_ index: Int) -> Bool {
    switch items[index].kind {
    case .cue(.any), .cue(.all), .cue(.other), .cue(.rowNoun), .columns: true
    default: false
    }
  }
}
