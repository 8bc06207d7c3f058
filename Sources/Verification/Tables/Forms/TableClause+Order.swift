// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "The first game was at X", "X won the last race".
  func orders() -> [TableReading] {
    let found = items.indices.filter { index in
      switch items[index].kind {
      case .cue(.first), .cue(.last): true
      default: false
      }
    }
    guard found.count == 1, let index = found.first else { return [] }
    let others = firstTo(index) + firstOf(index)
    if !others.isEmpty { return others }
    guard let noun = orderedNoun(after: index) else { return [] }
    guard !conditions.isEmpty, !isOrdinalName(noun) else { return [] }
    let isFirst = items[index].isCue(.first)
    let dated = grid.columns.first(where: \.isDate)
    // Rows out of the order of their dates have no first one until it is said of what.
    if let dated, !isSorted(dated.index) { return [] }
    var readings: [TableReading] = []
    for scope in [[], conditions.filter { $0.item > noun && $0.item < noun + 4 }] {
      let answers = conditions.filter { condition in !scope.contains { $0.item == condition.item } }
      guard !answers.isEmpty else { continue }
      let range = rows(meeting: scope).intersection(grid.facts)
      guard let row = isFirst ? range.rows.first : range.rows.last else { continue }
      let truth = answers.allSatisfy { $0.rows.contains(row) }
      readings.append(
        TableReading(
          form: .order, truth: truth != isDenied,
          used: items(of: conditions).union([index, noun]).union(denials),
          quality: quality(of: conditions) * (dated == nil ? 0.85 : 1),
          steps: [
            "\(isFirst ? "first" : "last") of \(described(scope)): \(grid.name(ofRow: row)) (row \(row + 1))",
            answers.map { "\($0.text): \($0.rows.contains(row) ? "so it is" : "it is not")" }
              .joined(separator: "; "),
          ],
          cells: answers.flatMap { $0.columns.prefix(1) }.map { .init(row: row, column: $0) }))
      if scope.isEmpty, conditions.filter({ $0.item > noun && $0.item < noun + 4 }).isEmpty {
        break
      }
    }
    if let first = readings.first, readings.contains(where: { $0.truth != first.truth }) {
      return readings.filter { $0.truth != isDenied }.map { reading in
        var reading = reading
        reading.quality *= 0.85
        return reading
      }
    }
    return Array(readings.prefix(1))
  }

  /// "X was the last to be withdrawn", "the first to open was X": by a column of dates.
  private func firstTo(_ index: Int) -> [TableReading] {
    guard
      let at = items.indices.first(where: { at in
        at > index && at <= index + 4
          && (column(ofOrder: at).map { isOrder($0, at == index + 1) } ?? false)
      }), let column = column(ofOrder: at),
      items[(index + 1)..<at].allSatisfy(isOfRow),
      let top = ranked(
        1, column, grid.columns[column].isDate ? .date : .leading,
        largest: items[index].isCue(.last), in: grid.facts)
    else { return [] }
    let answers = conditions.filter { $0.item < index || $0.item > at }
    guard !answers.isEmpty, answers.contains(where: { $0.kind == .name }) else { return [] }
    let truth = answers.allSatisfy { !$0.rows.intersection(top.rows).isEmpty }
    return [
      TableReading(
        form: .order, truth: truth != isDenied,
        used: items(of: conditions).union([index, at]).union(denials).union(rowNouns),
        quality: quality(of: conditions) * (top.rows.count > 1 ? 0.85 : 1),
        steps: [
          "\(items[index].isCue(.first) ? "first" : "last") by \(grid.columns[column].name): "
            + grid.named(top.rows.rows.first ?? 0, column) + ", \(listed(top.rows))"
        ],
        cells: top.rows.rows.prefix(2).map { .init(row: $0, column: column) })
    ]
  }

  /// The column that an item names, or that a verb tells: "the last to join" of a column "joined".
  private func column(ofOrder item: Int) -> Int? {
    if let named = items[item].columns?.first { return named.column }
    guard items[item].isCue(.verb), items[item].words.count == 1 else { return nil }
    let root = words[items[item].words.lowerBound].root
    let found = grid.columns.filter { $0.isDate && $0.words.contains { $0.root == root } }
    return found.count == 1 ? found[0].index : nil
  }

  /// Whether a column orders rows: by dates, and in "last place" by places.
  private func isOrder(_ column: Int, _ isNext: Bool) -> Bool {
    let info = grid.columns[column]
    return info.isDate || isNext && info.countsDown && info.isNumeric
  }

  /// Whether an item only says what a row is.
  private func isOfRow(_ item: TableItem) -> Bool {
    item.isCue(.free) || item.isCue(.rowNoun) || item.isCue(.verb)
      || item.columns?.first?.column == grid.subjectColumn
  }

  /// "The first 3 games were at X", "the last 2 episodes": all of them have it.
  private func firstOf(_ index: Int) -> [TableReading] {
    guard let next = neighbour(of: index, step: 1), next <= index + 2,
      let number = numbers.first(where: { $0.item == next }), number.relation.sign == .equal,
      let count = number.relation.value.asInt, count >= 1, count <= grid.facts.count,
      number.noun != .none || number.nounItem != nil
    else { return [] }
    if let dated = grid.columns.first(where: \.isDate), !isSorted(dated.index) { return [] }
    let all = grid.facts.rows
    let range = RowSet(
      items[index].isCue(.first) ? all.prefix(count) : all.suffix(count), size: grid.rowCount)
    let part = part(of: index)
    let said =
      conditions
      + numbers.filter { $0.item != number.item && $0.item != part?.item }
      .compactMap { numericCondition($0) }
    guard !said.isEmpty else { return [] }
    let hit = rows(meeting: said).intersection(range)
    let truth = part.map { $0.relation.holds(ExactDecimal(hit.count)) } ?? (hit == range)
    let side = items[index].isCue(.first) ? "first" : "last"
    return [
      TableReading(
        form: .order, truth: truth != isDenied,
        used: items(of: said).union([index, number.item]).union(denials).union(rowNouns)
          .union([number.nounItem].compactMap(\.self))
          .union(part.map { $0.hedge.union([$0.item]) } ?? []),
        quality: quality(of: said) * 0.95,
        steps: ["\(hit.count) of the \(side) \(count) rows: \(described(said))"],
        cells: cells(said, hit))
    ]
  }

  /// The 4 of "4 of their first 6".
  private func part(of index: Int) -> TableNumber? {
    guard let of = neighbour(of: index, step: -1).map({ $0 + 1 }), of < index,
      items[of..<index].contains(where: { $0.isCue(.of) })
    else { return nil }
    return numbers.first { $0.item == of - 1 && !$0.isPercent }
  }

  /// What "first" and "last" are said of: a noun for the rows, a column, or a word that nothing answers to.
  private func orderedNoun(after index: Int) -> Int? {
    let next = index + 1
    if next < items.count, items[next].kind == .caption || items[next].kind == .unknown {
      return next
    }
    guard let noun = neighbour(of: index, step: 1),
      items[noun].isCue(.rowNoun) || items[noun].columns != nil
    else { return nil }
    return noun
  }

  /// Whether the rows stand in the order of a column's dates.
  private func isSorted(_ column: Int) -> Bool {
    let dates = grid.facts.rows.compactMap { grid.cells[$0][column].date }
    return zip(dates, dates.dropFirst()).allSatisfy { early, late in
      early.year == nil || late.year == nil || early.order <= late.order
    }
  }

  /// Whether a column's own name numbers it: "the first leg" of a column "1st leg".
  private func isOrdinalName(_ item: Int) -> Bool {
    items[item].columns?.contains { named in
      grid.columns[named.column].words.contains {
        $0.kind == .ordinal || TableCue.words[$0.exact] == .first
          || TableCue.words[$0.exact] == .last
      }
    } ?? false
  }

  /// "Y ranges from 5 to 10".
  func ranges() -> [TableReading] {
    guard
      let index = items.indices.first(where: {
        items[$0].isCue(.range) || items[$0].isCue(.between)
      })
    else { return [] }
    let isRange = items[index].isCue(.range)
    guard isRange else { return [] }
    let bounds: [ExactDecimal]
    var used: Set<Int> = [index]
    let after = items.indices.filter { $0 > index && items[$0].number != nil }
    if after.count >= 2, let low = items[after[0]].number, let high = items[after[1]].number {
      bounds = [low, high]
      used.formUnion(after.prefix(2))
    } else if let at = items.indices.first(where: { index in
      if case .score(let list) = items[index].kind { return list.count == 2 } else { return false }
    }), case .score(let list) = items[at].kind {
      bounds = list
      used.insert(at)
    } else {
      return []
    }
    let columns = measureColumns(near: index, hint: .any)
    guard let best = columns.first, let view = grid.columns[best.column].views.first else {
      return []
    }
    let others = conditions.filter { !used.contains($0.item) }
    let scope = rows(meeting: others).intersection(grid.facts)
    let values = scope.rows.compactMap { grid.value($0, best.column, view) }
    guard let low = values.min(), let high = values.max() else { return [] }
    used.formUnion(items(of: others))
    if let item = best.item { used.insert(item) }
    used.formUnion(
      items.indices.filter {
        items[$0].isCue(.each) || items[$0].isCue(.rowNoun) || items[$0].isCue(.all)
      })
    return [
      TableReading(
        form: .range, truth: (low == bounds.min() && high == bounds.max()) != isDenied, used: used,
        quality: 0.8 + 0.2 * best.score,
        steps: [
          "\(grid.columns[best.column].name): from \(low) to \(high); stated \(bounds.map(\.description).joined(separator: " to "))"
        ])
    ]
  }

  /// "5 straight games", "3 wins in a row".
  func streaks() -> [TableReading] {
    guard let index = items.indices.first(where: { items[$0].isCue(.consecutive) }),
      let number = numbers.first(where: { $0.relation.value.isInteger && !$0.isPercent }),
      !conditions.isEmpty
    else { return [] }
    let hit = rows(meeting: conditions)
    var longest = 0
    var current = 0
    for row in grid.facts.rows {
      current = hit.contains(row) ? current + 1 : 0
      longest = max(longest, current)
    }
    var relation = number.relation
    if relation.sign == .equal, relation.value < ExactDecimal(longest) { relation.sign = .atMost }
    let used = items(of: conditions).union(number.hedge).union([index, number.item]).union(denials)
      .union(items.indices.filter { items[$0].isCue(.rowNoun) })
    return [
      TableReading(
        form: .streak, truth: number.relation.holds(ExactDecimal(longest)) != isDenied, used: used,
        quality: quality(of: conditions),
        steps: [
          "\(described(conditions)): at most \(longest) rows in a row; stated \(number.relation.text)"
        ],
        cells: cells(conditions, hit), expected: .init(item: number.item, text: "\(longest)"))
    ]
  }
}
