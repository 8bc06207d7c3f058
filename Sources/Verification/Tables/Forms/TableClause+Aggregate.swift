// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "The average Y was 5", "X and Z have 10 Y combined", "a total of 20 Y".
  func aggregates() -> [TableReading] {
    guard
      let index = items.indices.first(where: {
        items[$0].isCue(.average) || items[$0].isCue(.total)
      })
    else { return [] }
    let isAverage = items[index].isCue(.average)
    guard let number = aggregated(near: index) else { return [] }
    var columns = number.targets.map { ($0.column, $0.view, Optional($0.item), $0.score) }
    // "The average Y for all X was 5": what is averaged stands right after the word.
    if columns.isEmpty || items[index...].prefix(4).contains(where: { $0.columns != nil }) {
      columns = measureColumns(near: index, hint: .any).compactMap { entry in
        grid.columns[entry.column].views.first.map { (entry.column, $0, entry.item, entry.score) }
      }
    }
    guard let best = columns.map(\.3).max() else { return [] }
    let scope = rows(meeting: conditions).intersection(grid.facts)
    guard !scope.isEmpty else { return [] }
    var readings: [TableReading] = []
    for (column, view, item, score) in columns where score >= best - 0.05 && view != .date {
      let values = scope.rows.compactMap { grid.value($0, column, view) }
      guard !values.isEmpty else { continue }
      let sum = values.reduce(ExactDecimal.zero) { $0 + $1 }
      guard let result = isAverage ? sum.divided(by: ExactDecimal(values.count)) : sum else {
        continue
      }
      var used = items(of: conditions).union(number.hedge).union([index, number.item])
      if let item { used.insert(item) }
      let places = min(number.relation.value.exponent, 0)
      let holds: Bool
      if number.relation.sign == .equal, isAverage {
        holds = (result - number.relation.value).magnitude <= ExactDecimal.power(places)
      } else {
        holds = number.relation.holds(result, scale: grid.columns[column].scale)
      }
      // "Of the 8 rivers": as many rows as there are.
      for other in numbers where other.item != number.item {
        if other.relation.holds(ExactDecimal(scope.count)) { used.insert(other.item) }
      }
      used.formUnion(
        items.indices.filter {
          items[$0].isCue(.rowNoun) || items[$0].isCue(.all) || items[$0].isCue(.each)
            || items[$0].isCue(.both)
        })
      readings.append(
        TableReading(
          form: .aggregate, truth: holds != isDenied, used: used.union(denials),
          quality: quality(of: conditions) * (0.8 + 0.2 * score) * (values.count == 1 ? 0.8 : 1),
          steps: [
            "\(isAverage ? "average" : "sum") of \(grid.columns[column].name) over \(described(conditions)), "
              + "\(values.count) rows: \(result.rounded(toSignificantDigits: 8).grouped()); stated \(number.relation.text)"
          ], cells: scope.rows.prefix(4).map { .init(row: $0, column: column) },
          expected: .init(item: number.item, text: "\(result.rounded(toSignificantDigits: 6))")))
    }
    return readings
  }

  /// Whether a word asks for a sum of what the clause's rows have, and there are several of them.
  func isSum(_ index: Int) -> Bool {
    guard let next = neighbour(of: index, step: 1), items[next].number != nil else { return false }
    return rows(meeting: conditions).intersection(grid.facts).count > 1
  }

  /// The number that a sum or an average is said to be: the last one after a copula, else the first after
  /// the word, else any; none that only counts rows ("the average of the 8 rivers is 466").
  private func aggregated(near index: Int) -> TableNumber? {
    let all = numbers.filter { !$0.isPercent && !$0.isDifference }
    if let copula = items.indices.last(where: { TableCue.copulas.contains(hash($0)) && isVerb($0) }
    ),
      let said = all.first(where: { $0.item > copula && $0.item - copula < 4 })
    {
      return said
    }
    return all.first { $0.item > index } ?? all.first
  }

  /// "X and Z have the same Y", "all have the same Y".
  func sames() -> [TableReading] {
    guard let index = items.indices.first(where: { items[$0].isCue(.same) }) else { return [] }
    let columns = items.indices.filter { $0 > index }.compactMap { at in
      items[at].columns.map { (at, $0) }
    }
    guard let (at, named) = columns.first else { return [] }
    let all = conditions.filter { $0.kind == .name && !$0.items.contains(at) }
    // "The games on March 1 and March 5 had the same score".
    let moments = conditions.filter { $0.kind == .date || $0.kind == .place }
    let names = all.isEmpty && moments.count == conditions.count ? moments : all
    var readings: [TableReading] = []
    let best = named.first?.score ?? 0
    for entry in named where entry.score >= best - 0.05 {
      func key(_ rows: RowSet) -> Set<[UInt64]> {
        Set(
          rows.rows.filter { !grid.cells[$0][entry.column].isMissing }.map {
            grid.cells[$0][entry.column].words.map(\.stem)
          })
      }
      var truth: Bool
      let steps: [String]
      if names.count >= 2 {
        let keys = names.map { key($0.rows) }
        guard keys.allSatisfy({ $0.count == 1 }) else { continue }
        truth = keys.allSatisfy { $0 == keys[0] }
        steps = names.map { "\($0.text): \(grid.named($0.rows.rows.first ?? 0, entry.column))" }
      } else if names.count <= 1, has(.all) || has(.each) || has(.both) {
        let scope = rows(meeting: names).intersection(grid.facts)
        guard scope.count > 1 else { continue }
        truth = key(scope).count == 1
        steps = [
          "\(described(names)): \(key(scope).count) different \(grid.columns[entry.column].name)"
        ]
      } else {
        continue
      }
      if isDenied { truth.toggle() }
      readings.append(
        TableReading(
          form: .same, truth: truth,
          used: items(of: names).union([index, at]).union(denials)
            .union(positions { $0 == .all || $0 == .each || $0 == .both || $0 == .rowNoun }),
          quality: quality(of: names) * (0.8 + 0.2 * entry.score), steps: steps,
          cells: names.compactMap { name in
            name.rows.rows.first.map { .init(row: $0, column: entry.column) }
          }))
    }
    return readings
  }
}
