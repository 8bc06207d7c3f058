// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X won more gold than silver", "X has as many wins as losses", "9 more goals than assists", "the same
  /// number of goals and assists": two columns of one row.
  func columnComparisons() -> [TableReading] {
    guard let (cue, than) = columnPair, conditions.allSatisfy({ $0.item < cue || $0.item > than }),
      let left = measure(in: (cue + 1)..<than), let right = measure(in: (than + 1)..<items.count),
      left.column != right.column, !conditions.isEmpty
    else { return [] }
    let scope = rows(meeting: conditions).intersection(grid.facts)
    guard scope.count == 1, let row = scope.rows.first,
      let own = grid.value(row, left.column, left.view),
      let other = grid.value(row, right.column, right.view)
    else { return [] }
    var truth: Bool
    switch items[cue].cue {
    case .more: truth = own > other
    case .less: truth = own < other
    default: truth = own == other
    }
    var used = items(of: conditions).union([cue, than, left.item, right.item]).union(denials)
    if isEquation(cue) { used.formUnion(cue..<than) }
    if let amount = numbers.first {
      guard numbers.count == 1, amount.isDifference, amount.item < cue else { return [] }
      truth = truth && amount.relation.holds((own - other).magnitude)
      used.formUnion(amount.hedge.union([amount.item]))
    }
    return [
      TableReading(
        form: numbers.isEmpty ? .comparison : .difference, truth: truth != isDenied, used: used,
        quality: quality(of: conditions) * min(left.score, right.score),
        steps: [
          "\(described(conditions)): \(grid.columns[left.column].name) \(own.grouped()), "
            + "\(grid.columns[right.column].name) \(other.grouped())"
        ],
        cells: [.init(row: row, column: left.column), .init(row: row, column: right.column)])
    ]
  }

  /// The two words that stand before the columns compared.
  private var columnPair: (Int, Int)? {
    if let more = items.indices.first(where: { index in
      switch items[index].cue {
      case .more, .less: true
      default: false
      }
    }) {
      return items.indices.first { $0 > more && items[$0].isCue(.than) }.map { (more, $0) }
    }
    if let same = items.firstIndex(where: { $0.isCue(.same) }) {
      return items.indices.first { $0 > same && items[$0].isCue(.and) }.map { (same, $0) }
    }
    return equation
  }

  /// The two "as" of "as many X as Y".
  var equation: (Int, Int)? {
    let all = items.indices.filter { hash($0) == TableCue.as }
    guard all.count == 2 else { return nil }
    return (all[0], all[1])
  }

  private func isEquation(_ cue: Int) -> Bool { hash(cue) == TableCue.as }

  /// The one column of amounts named in full in a range.
  private func measure(
    in range: Range<Int>
  ) -> (column: Int, item: Int, view: TableColumn.View, score: Double)? {
    let named = range.compactMap { at -> (Int, Int, TableColumn.View, Double)? in
      guard let first = items[at].columns?.first, first.score >= 0.9,
        let view = grid.columns[first.column].views.first, view == .leading,
        !grid.columns[first.column].isIndex, !grid.columns[first.column].countsDown
      else { return nil }
      return (first.column, at, view, first.score)
    }
    return named.count == 1 ? named.first : nil
  }

  /// "X won by 57 votes over Y": by how much one row is above the other in a column.
  func margins() -> [TableReading] {
    guard numbers.count == 1, let number = numbers.first, isMargin(number),
      let cue = items.indices.first(where: isAhead),
      let target = number.targets.first(where: { $0.follows && $0.view == .leading })
        ?? namedTarget(after: number.item)
    else { return [] }
    let names = conditions.filter { $0.kind == .name }
    let pair = names.filter { $0.rows.intersection(grid.facts).count == 1 }
    guard pair.count == 2, pair[0].columns == pair[1].columns,
      let winner = pair[0].rows.rows.first, let loser = pair[1].rows.rows.first, winner != loser,
      let own = grid.value(winner, target.column, target.view),
      let other = grid.value(loser, target.column, target.view)
    else { return [] }
    let rest = conditions.filter { condition in !pair.contains { $0.item == condition.item } }
    let isWin =
      !items[cue].isCue(.lose) != (hash(cue + 1) == TableWord.hash("by") && pair[0].item > cue)
    let gap = isWin ? own - other : other - own
    let truth =
      number.relation.holds(gap)
      && rest.allSatisfy { $0.rows.contains(winner) && $0.rows.contains(loser) }
    return [
      TableReading(
        form: .difference, truth: truth != isDenied,
        used: items(of: conditions).union(number.hedge).union([number.item, target.item, cue])
          .union(denials).union(positions { $0 == .over || $0 == .by }),
        quality: quality(of: conditions) * (0.8 + 0.2 * target.score),
        steps: [
          "\(grid.columns[target.column].name): \(own.grouped()) - \(other.grouped()) = "
            + "\((own - other).grouped()); stated \(number.relation.text)"
        ],
        cells: [winner, loser].map { .init(row: $0, column: target.column) },
        expected: .init(item: number.item, text: "\(gap)"))
    ]
  }

  /// Whether a word puts one above another: "won", "lost", "leads".
  private func isAhead(_ index: Int) -> Bool {
    items[index].isCue(.win) || items[index].isCue(.lose)
      || TableCue.leadingVerbs.contains(hash(index))
  }

  /// "The difference in points between X and Y was 6".
  func differences() -> [TableReading] {
    guard let cue = items.indices.first(where: { items[$0].isCue(.difference) }),
      numbers.count == 1,
      let number = numbers.first, let measure = measure(in: 0..<items.count)
    else { return [] }
    let pair = conditions.filter { $0.kind == .name && !$0.items.contains(measure.item) }
    guard pair.count == 2, conditions.count == 2,
      let own = total(pair[0].rows, measure.column, measure.view),
      let other = total(pair[1].rows, measure.column, measure.view)
    else { return [] }
    let gap = (own - other).magnitude
    return [
      TableReading(
        form: .difference,
        truth: number.relation.holds(gap, scale: grid.columns[measure.column].scale) != isDenied,
        used: items(of: pair).union(number.hedge).union([cue, number.item, measure.item])
          .union(denials).union(positions { $0 == .between || $0 == .and }),
        quality: quality(of: pair) * (pair.allSatisfy { $0.rows.count == 1 } ? 1 : 0.7),
        steps: [
          "\(grid.columns[measure.column].name): \(own.grouped()) - \(other.grouped()) = "
            + "\((own - other).grouped()); stated \(number.relation.text)"
        ],
        cells: pair.compactMap { name in
          name.rows.rows.first.map { .init(row: $0, column: measure.column) }
        },
        expected: .init(item: number.item, text: "\(gap)"))
    ]
  }

  /// The one column of amounts named in full after a number.
  private func namedTarget(after item: Int) -> TableNumber.Target? {
    measure(in: (item + 1)..<items.count).map {
      TableNumber.Target(
        column: $0.column, view: $0.view, item: $0.item, score: $0.score, follows: true)
    }
  }

  /// "X and Y won the same number of titles", "X won as many races as Y": how many rows each has.
  func repetitions() -> [TableReading] {
    let same = items.indices.first { items[$0].isCue(.same) }
    let names = conditions.filter { $0.kind == .name }
    guard numbers.isEmpty, names.count == 2, names[0].columns == names[1].columns,
      let noun = items.indices.first(where: { items[$0].isCue(.rowNoun) || items[$0].isCue(.times) }
      )
    else { return [] }
    var used = items(of: conditions).union([noun]).union(denials)
    if let same, noun > same,
      words[items[same].words.lowerBound...].prefix(3).contains(where: {
        $0.exact == TableCue.number
      })
    {
      used.insert(same)
    } else if let (first, second) = equation, first < noun, noun < second,
      names[0].item < first, names[1].item > second
    {
      used.formUnion([first, second])
      used.formUnion((first + 1)..<noun)
    } else {
      return []
    }
    let rest = conditions.filter { $0.kind != .name }
    let counts = names.map { rows(meeting: rest + [$0]).intersection(grid.facts).count }
    return [
      TableReading(
        form: .same, truth: (counts[0] == counts[1]) != isDenied, used: used,
        quality: quality(of: conditions),
        steps: zip(names, counts).map { "\(described([$0] + rest)): \($1) rows" },
        cells: cells(names, names[0].rows.union(names[1].rows)))
    ]
  }
}
