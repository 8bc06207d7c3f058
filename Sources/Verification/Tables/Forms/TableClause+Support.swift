// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// The rows that meet conditions: those on one column with no row in common are alternatives
  /// ("A and B"), all else must hold together.
  func rows(meeting conditions: [TableCondition]) -> RowSet {
    var groups: [(rows: RowSet, columns: Set<Int>, kind: TableCondition.Kind)] = []
    for condition in conditions {
      let place = groups.firstIndex { group in
        group.kind == condition.kind && condition.kind != .outcome
          && (condition.columns.isEmpty || !group.columns.isDisjoint(with: condition.columns))
          && group.rows.intersection(condition.rows).isEmpty
          && !group.rows.isEmpty && !condition.rows.isEmpty
      }
      if let place {
        groups[place].rows = groups[place].rows.union(condition.rows)
      } else {
        groups.append((condition.rows, Set(condition.columns), condition.kind))
      }
    }
    var result = grid.facts
    // A named row of totals counts as a row of its own.
    if let first = groups.first, first.rows.intersection(grid.facts).isEmpty, !first.rows.isEmpty {
      result = first.rows
    }
    for group in groups { result = result.intersection(group.rows) }
    return result
  }

  /// The items conditions account for.
  func items(of conditions: [TableCondition]) -> Set<Int> {
    conditions.reduce(into: []) { $0.formUnion($1.items) }
  }

  /// How sure the linking of conditions is, all together.
  func quality(of conditions: [TableCondition]) -> Double {
    conditions.reduce(1) { $0 * (0.6 + 0.4 * $1.quality) }
  }

  /// How many different entries a column has among rows; blank ones count for nothing.
  func distinctCount(_ column: Int, _ rows: RowSet) -> Int {
    Set(
      rows.rows.compactMap { row -> [UInt64]? in
        let cell = grid.cells[row][column]
        return cell.isMissing ? nil : cell.words.map(\.stem)
      }
    ).count
  }

  /// Whether the clause denies what it says.
  var isDenied: Bool { denials.count % 2 == 1 }

  /// The items that deny.
  var denials: Set<Int> {
    Set(
      items.indices.filter { index in
        guard items[index].isCue(.not), !claimed.contains(index) else { return false }
        // "not only" denies nothing.
        return !(index + 1 < items.count && items[index + 1].isCue(.only))
      })
  }

  /// The first word that parts who is spoken of from what is said: "is", "had", "won".
  var pivot: Int? {
    items.indices.first { index in
      guard index > 0 else { return false }
      switch items[index].kind {
      case .cue(.verb), .cue(.win), .cue(.lose): return true
      case .cue(.free): return TableCue.copulas.contains(hash(index))
      default: return false
      }
    }
  }

  /// Conditions said in a range of items.
  func conditions(in range: Range<Int>) -> [TableCondition] {
    conditions.filter { range.contains($0.item) }
  }

  /// Numbers that are said of a column's cells, each as a condition; the ones left out are in no reading.
  func numericCondition(_ number: TableNumber, follows: Bool? = nil) -> TableCondition? {
    // "By 14 points" is no cell.
    if isMargin(number) { return marginCondition(number) }
    guard !number.isDifference else { return nil }
    if number.targets.isEmpty, let condition = ownPoints(number) { return condition }
    guard let best = number.targets.map(\.score).max() else { return nil }
    var targets = number.targets.filter { target in
      target.score >= best - 0.1 && (follows == nil || target.follows == follows)
        && [.leading, .noted, .trailing, .time, .first].contains(target.view)
    }
    guard !targets.isEmpty, !isTaken(number, targets) else { return nil }
    if let condition = ownScore(number, targets) { return condition }
    targets = narrowed(targets)
    var rows = noRows
    for target in targets where isFit(target, number) {
      rows = rows.union(self.rows(target.column, target.view, number.relation))
    }
    let columns = Set(targets.map(\.column)).sorted()
    return TableCondition(
      kind: .number, item: number.item,
      items: number.hedge.union([number.item]).union(targets.map(\.item)), rows: rows,
      columns: columns, quality: min(1, best) * (columns.count > 1 ? 0.85 : 1),
      text: columns.map { grid.columns[$0].name }.joined(separator: " or ") + " "
        + number.relation.text)
  }

  /// Whether the column named belongs to another number that it follows: "10 sets on 32".
  private func isTaken(_ number: TableNumber, _ targets: [TableNumber.Target]) -> Bool {
    guard let target = targets.first, !target.follows else { return false }
    return numbers.contains { other in
      other.item != number.item && other.targets.contains { $0.item == target.item && $0.follows }
    }
  }

  /// Of columns for either side of a match, the one whose side the clause names elsewhere.
  private func narrowed(_ targets: [TableNumber.Target]) -> [TableNumber.Target] {
    guard Set(targets.map(\.column)).count > 1 else { return targets }
    let sides = TableCue.homeNames.union(TableCue.awayNames)
    func side(_ column: Int) -> UInt64? {
      grid.columns[column].words.first { sides.contains($0.stem) }?.stem
    }
    let named = Set(
      items.enumerated().compactMap { index, item -> UInt64? in
        guard !targets.contains(where: { $0.item == index }) else { return nil }
        return item.columns?.first.flatMap { side($0.column) }
      })
    guard named.count == 1 else { return targets }
    let kept = targets.filter { side($0.column).map(named.contains) ?? false }
    return kept.isEmpty ? targets : kept
  }

  /// Whether a view is the one meant: of two numbers in a cell ("17.15 (117)") the one whose size fits.
  private func isFit(_ target: TableNumber.Target, _ number: TableNumber) -> Bool {
    let views = grid.columns[target.column].views.filter { $0 == .leading || $0 == .noted }
    guard views.count == 2 else { return true }
    func distance(_ view: TableColumn.View) -> Int {
      let values = grid.facts.rows.compactMap { grid.value($0, target.column, view) }
      guard let low = values.min(), let high = values.max() else { return 2 }
      let value = number.relation.value
      if low <= value, value <= high { return 0 }
      return value * ExactDecimal(2) >= low && value <= high * ExactDecimal(2) ? 1 : 2
    }
    let best = views.map { ($0, distance($0)) }.min { $0.1 < $1.1 }
    return best.map { $0.1 == distance(target.view) } ?? true
  }

  /// The conditions in words.
  func described(_ conditions: [TableCondition]) -> String {
    conditions.isEmpty ? "all rows" : conditions.map(\.text).joined(separator: ", ")
  }

  /// Rows in words, the first few.
  func listed(_ rows: RowSet) -> String {
    let all = rows.rows
    let shown = all.prefix(6).map { "\(grid.name(ofRow: $0)) (row \($0 + 1))" }
    return shown.joined(separator: ", ") + (all.count > 6 ? ", …" : "")
  }

  /// The columns a superlative or comparison asks for, best first, with the items that say so.
  func measureColumns(
    near item: Int, hint: TableCue.Hint, until end: Int? = nil
  ) -> [(column: Int, item: Int?, score: Double)] {
    func usable(_ named: [TableItem.Named], _ at: Int) -> [(Int, Int?, Double)] {
      named.filter { !grid.columns[$0.column].views.isEmpty && !grid.columns[$0.column].isIndex }
        .map { ($0.column, at, $0.score) }
    }
    if hint != .any {
      // "The longest main span": what is named right after the word comes before what the word hints at.
      if let next = neighbour(of: item, step: 1), let named = items[next].columns {
        let found = usable(named, next).filter { entry in
          entry.2 >= 0.9
            && (hint != .date || grid.columns[entry.0].isDate || isTurned(entry.0, for: hint))
        }
        if !found.isEmpty { return found }
      }
      if let byHint = columns(for: hint) { return byHint }
    }
    // After the cue, up to the next verb.
    var at = item + 1
    let limit = min(end ?? items.count, items.count)
    var steps = 0
    after: while at < limit, steps < 7 {
      switch items[at].kind {
      case .columns(let named):
        let found = usable(named, at)
        if !found.isEmpty { return found }
      case .cue(.win), .cue(.lose), .cue(.tie):
        let found = grid.columns(namedLike: words[items[at].words.lowerBound])
        if !found.isEmpty { return found.map { ($0, at, 0.8) } }
      case .comma, .cue(.than), .cue(.but), .cue(.and): break after
      case .cue(.free) where TableCue.copulas.contains(hash(at)): break after
      default: break
      }
      steps += 1
      at += 1
    }
    // Before the cue.
    at = item - 1
    steps = 0
    while at >= 0, steps < 9 {
      if let named = items[at].columns {
        let found = usable(named, at).map { ($0.0, $0.1, $0.2 * 0.95) }
        if !found.isEmpty { return found }
      }
      // "Won 4 more games than": the column of wins.
      if items[at].isCue(.win) || items[at].isCue(.lose) || items[at].isCue(.tie) {
        let found = grid.columns(namedLike: words[items[at].words.lowerBound])
        if !found.isEmpty { return found.map { ($0, at, 0.8) } }
      }
      steps += 1
      at -= 1
    }
    // "X is larger than Y" of a table with an area.
    guard let names = TableCue.measureNames[hash(item)] else { return [] }
    return grid.columns.filter { column in
      column.isNumeric && !column.countsDown && column.words.contains { names.contains($0.stem) }
    }.map { ($0.index, nil, 0.85) }
  }

  private func columns(for hint: TableCue.Hint) -> [(column: Int, item: Int?, score: Double)]? {
    if hint == .date {
      let dates = grid.columns.filter { $0.isDate }
      if !dates.isEmpty { return dates.map { ($0.index, nil, 0.85) } }
    }
    for (names, _) in TableCue.hintNames[hint] ?? [] {
      let found = grid.columns.filter { column in
        !column.views.isEmpty && column.words.contains { names.contains($0.stem) }
      }
      if !found.isEmpty { return found.map { ($0.index, nil, 0.85) } }
    }
    return nil
  }

  /// Whether the larger number of a column is the smaller answer to a hint: the oldest has the highest age.
  func isTurned(_ column: Int, for hint: TableCue.Hint) -> Bool {
    let info = grid.columns[column]
    guard !info.isDate else { return false }
    return (TableCue.hintNames[hint] ?? []).contains { entry in
      entry.isTurned && info.words.contains { entry.names.contains($0.stem) }
    }
  }

  /// The rows of `scope` that stand at a place from one end of a column, ties included.
  func ranked(
    _ place: Int, _ column: Int, _ view: TableColumn.View, largest: Bool, in scope: RowSet
  ) -> (rows: RowSet, value: ExactDecimal)? {
    var values: [(Int, ExactDecimal)] = []
    for row in scope.rows {
      if let value = grid.value(row, column, view) { values.append((row, value)) }
    }
    guard values.count >= 2 || place == 1 && values.count == 1 else { return nil }
    let distinct = Set(values.map(\.1)).sorted { largest ? $1 < $0 : $0 < $1 }
    let sorted = values.map(\.1).sorted { largest ? $1 < $0 : $0 < $1 }
    guard place >= 1, place <= sorted.count else { return nil }
    // "Second highest" counts places or different values; where the two differ nothing is said.
    let wanted = sorted[place - 1]
    if place > 1, place <= distinct.count, distinct[place - 1] != wanted { return nil }
    return (RowSet(values.filter { $0.1 == wanted }.map(\.0), size: grid.rowCount), wanted)
  }
}
