// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X had more Y than Z", "X was earlier than Z", "X scored 3 more than Z".
  func comparisons() -> [TableReading] {
    guard
      let cue = items.indices.first(where: { index in
        switch items[index].cue {
        case .more, .less: true
        default: false
        }
      }), let than = items.indices.first(where: { $0 > cue && items[$0].isCue(.than) })
    else { return [] }
    let isMore: Bool
    let hint: TableCue.Hint
    switch items[cue].cue {
    case .more(let found): (isMore, hint) = (true, found)
    case .less(let found): (isMore, hint) = (false, found)
    default: return []
    }
    let left = conditions.filter { $0.item < than }
    let right = conditions.filter { $0.item > than }
    let isAnyOther = items[(than + 1)...].contains {
      $0.isCue(.other) || $0.isCue(.any) || $0.isCue(.all)
    }
    guard !left.isEmpty, !right.isEmpty || isAnyOther else { return [] }
    // Conditions that both sides share may be said once, before the first side.
    guard let subject = left.last(where: { $0.kind == .name || $0.kind == .date }) ?? left.last
    else { return [] }
    let shared = left.filter { $0.item != subject.item }
    let ownRows = rows(meeting: [subject] + shared)
    let otherConditions = isAnyOther ? [] : right
    let otherRows =
      isAnyOther
      ? rows(meeting: shared).subtracting(ownRows)
      : rows(meeting: right)
    // "More games than": rows are counted, unless "won" before it names a column that counts them.
    let countsRows =
      hint == .any && items[cue..<nounEnd(after: cue, than)].contains { isOccasion($0) }
      && !items[cue..<than].contains(where: isMeasure)
    let columns =
      countsRows
      ? outcomeColumns(before: cue) : measureColumns(near: cue, hint: hint, until: than)
    var used = items(of: left + otherConditions).union([cue, than]).union(denials)
    if isAnyOther {
      used.formUnion(
        items.indices.filter { index in
          index > than
            && (items[index].isCue(.other) || items[index].isCue(.any) || items[index].isCue(.all)
              || items[index].isCue(.rowNoun) || items[index].columns != nil)
        })
      guard right.isEmpty else { return [] }
    }
    let amount =
      numbers.first { $0.item > than ? false : $0.isDifference || isAfterBy($0.item) }
      ?? numbers.first { isAfterBy($0.item) }
    var readings: [TableReading] = []
    if let best = columns.first {
      for candidate in columns where candidate.score >= best.score - 0.05 {
        let views = grid.columns[candidate.column].views
        let wantsTotal = views.contains(.total) && items[..<than].contains { $0.isCue(.total) }
        let isOfSides =
          isScoreOfSides(candidate.column, columns.map(\.column)) && isOfSide(subject)
          && right.allSatisfy(isOfSide)
        guard let view = wantsTotal ? .total : views.first,
          let own = isOfSides
            ? ownScore(of: subject, in: ownRows) : total(ownRows, candidate.column, view)
        else { continue }
        let isEach = isAnyOther
        let others: [ExactDecimal] =
          isEach
          ? otherRows.intersection(grid.facts).rows.compactMap {
            grid.value($0, candidate.column, view)
          }
          : [
            isOfSides
              ? right.first.flatMap { ownScore(of: $0, in: otherRows) }
              : total(otherRows, candidate.column, view)
          ].compactMap(\.self)
        guard let rival = isMore ? others.max() : others.min() else { continue }
        // A higher place is a smaller number.
        let isTurned =
          grid.columns[candidate.column].countsDown && hint == .any && amount == nil
          || isTurned(candidate.column, for: hint)
        var holds = isMore != isTurned ? own > rival : own < rival
        if view == .date, amount != nil { continue }
        if wantsTotal { used.formUnion(positions { $0 == .total }) }
        var steps = [
          "\(grid.columns[candidate.column].name): \(described([subject] + shared)) \(own.grouped()), "
            + "\(isAnyOther ? "the \(isMore ? "largest" : "smallest") other" : described(right)) \(rival.grouped())"
        ]
        var ownUsed = used
        if let item = candidate.item { ownUsed.insert(item) }
        var sure = candidate.score >= 0.95 ? 1 : 0.8 + 0.2 * candidate.score
        if grid.columns[candidate.column].countsDown { sure *= 0.7 }
        if view == .first { sure *= 0.75 }
        if ownRows.count > 1 || !isEach && otherRows.count > 1 { sure *= 0.8 }
        var expected: TableReading.Expected?
        if let amount {
          let gap = (own - rival).magnitude
          ownUsed.formUnion(amount.hedge.union([amount.item]))
          let fits = amount.relation.holds(gap, scale: grid.columns[candidate.column].scale)
          steps.append(
            "\(own.grouped()) - \(rival.grouped()) = \((own - rival).grouped()); stated \(amount.relation.text)"
          )
          holds = holds && fits
          expected = .init(item: amount.item, text: "\(gap)")
        }
        readings.append(
          TableReading(
            form: amount == nil ? .comparison : .difference, truth: holds != isDenied,
            used: ownUsed, quality: quality(of: left + otherConditions) * sure, steps: steps,
            cells: (ownRows.rows.prefix(1) + otherRows.rows.prefix(1)).map {
              .init(row: $0, column: candidate.column)
            },
            expected: expected))
      }
    }
    if readings.isEmpty, countsRows, !isAnyOther {
      readings.append(
        rowComparison(
          left: left, right: right, shared: shared, amount: amount, isMore: isMore,
          used: used.union(items.indices.filter { isOccasion(items[$0]) })))
    }
    return readings
  }

  /// "X directed one more episode than Y": how many rows either has.
  private func rowComparison(
    left: [TableCondition], right: [TableCondition], shared: [TableCondition],
    amount: TableNumber?, isMore: Bool, used: Set<Int>
  ) -> TableReading {
    let own = rows(meeting: left).intersection(grid.facts).count
    let both = shared.filter { condition in
      !right.contains { !Set($0.columns).isDisjoint(with: condition.columns) }
    }
    let other = rows(meeting: right + both).intersection(grid.facts).count
    var truth = isMore ? own > other : own < other
    var steps = ["\(described(left)): \(own) rows; \(described(right)): \(other) rows"]
    if let amount {
      truth = truth && amount.relation.holds(ExactDecimal(abs(own - other)))
      steps.append("apart by \(abs(own - other)); stated \(amount.relation.text)")
    }
    return TableReading(
      form: amount == nil ? .comparison : .difference, truth: truth != isDenied,
      used: used.union(amount.map { $0.hedge.union([$0.item]) } ?? []),
      quality: quality(of: left + right) * 0.9, steps: steps,
      expected: amount.map { .init(item: $0.item, text: "\(abs(own - other))") })
  }

  /// Where the noun after a comparison must end: "more games", not "bigger at the game".
  private func nounEnd(after cue: Int, _ than: Int) -> Int {
    items[cue..<than].indices.first { TableCue.prepositions.contains(hash($0)) } ?? than
  }

  /// Whether an item is a noun for rows: "games", "times", the column that numbers or names them.
  private func isOccasion(_ item: TableItem) -> Bool {
    if item.isCue(.rowNoun) || item.isCue(.times) { return true }
    guard let named = item.columns?.first, named.score > 0.65 else { return false }
    return grid.columns[named.column].isIndex || named.column == grid.subjectColumn
  }

  /// Whether an item names a column of amounts.
  private func isMeasure(_ item: TableItem) -> Bool {
    item.columns?.contains { grid.columns[$0.column].isNumeric && !grid.columns[$0.column].isIndex }
      ?? false
  }

  /// The columns of wins or losses that a verb before a place stands for or names.
  private func outcomeColumns(before cue: Int) -> [(column: Int, item: Int?, score: Double)] {
    guard
      let verb = items[..<cue].lastIndex(where: { item in
        item.isCue(.win) || item.isCue(.lose) || item.isCue(.tie) || isMeasure(item)
      }), cue - verb <= 3
    else { return [] }
    if let named = items[verb].columns {
      return named.filter { grid.columns[$0.column].views.first == .leading }
        .map { ($0.column, verb, $0.score) }
    }
    return grid.columns(namedLike: words[items[verb].words.lowerBound]).map { ($0, verb, 0.8) }
  }

  /// Whether a column is one of the two that hold the scores of either side, and both may be meant.
  private func isScoreOfSides(_ column: Int, _ named: [Int]) -> Bool {
    guard let sides = grid.sides else { return false }
    return [sides.firstColumn, sides.secondColumn].allSatisfy(named.contains)
      && [sides.firstColumn, sides.secondColumn].contains(column)
  }

  private func isOfSide(_ condition: TableCondition) -> Bool {
    guard let sides = grid.sides else { return false }
    return condition.columns == [sides.first] || condition.columns == [sides.second]
  }

  private func isAfterBy(_ item: Int) -> Bool {
    item > 0 && items[item - 1].isCue(.by)
  }

  /// The number of one row, or the sum over several.
  func total(_ rows: RowSet, _ column: Int, _ view: TableColumn.View) -> ExactDecimal? {
    let values = rows.rows.compactMap { grid.value($0, column, view) }
    guard !values.isEmpty else { return nil }
    if values.count > 1, view == .date || view == .time || view == .first { return nil }
    return values.reduce(.zero) { $0 + $1 }
  }
}
