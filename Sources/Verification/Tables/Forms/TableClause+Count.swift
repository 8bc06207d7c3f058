// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "4 of the 9 races", "in 3 games", "only 2 players".
  func counts() -> [TableReading] {
    var readings: [TableReading] = []
    for number in numbers {
      guard !number.isPercent, !number.isDifference, number.relation.value.isInteger,
        !isMargin(number)
      else {
        continue
      }
      // "3 wins" of a table that does not tell who won.
      if let noun = number.nounItem, isOutcome(noun), !settled.contains(noun),
        !conditions.contains(where: { $0.kind == .outcome || $0.items.contains(noun) })
      {
        continue
      }
      // "Among the 5 that won".
      if items[..<number.item].suffix(2).contains(where: { item in
        item.words.count == 1 && words[item.words.lowerBound].exact == TableCue.among
      }) {
        continue
      }
      if number.noun == .none, number.ofItem == nil, !isAfterOnly(number.item) { continue }
      // "Only 9 goals" says a cell.
      if number.noun == .none, number.ofItem == nil,
        number.targets.contains(where: { $0.follows && $0.score > 0.9 })
      {
        continue
      }
      // "21 goals" says a cell, unless only a count is possible.
      if case .entries(let column) = number.noun, grid.columns[column].isNumeric,
        number.targets.contains(where: { $0.score > 0.9 })
      {
        continue
      }
      // "Dixon had 11 assists" of cells like "dixon (11)": what the cell says.
      if case .entries(let column) = number.noun, grid.columns[column].isNumeric,
        number.targets.contains(where: { $0.column == column }),
        conditions.contains(where: { $0.kind == .name && $0.columns == [column] })
      {
        continue
      }
      readings += counts(number)
    }
    return readings
  }

  private func isAfterOnly(_ item: Int) -> Bool {
    neighbour(of: item, step: -1).map { items[$0].isCue(.only) } ?? false
  }

  private func counts(_ number: TableNumber) -> [TableReading] {
    if number.relation.value == .one, let other = number.ofItem, isPredicate(number.item) {
      return members(number, other)
    }
    if numbers.contains(where: { $0.ofItem == number.item }) { return [] }
    // "Won 18 games" of a table of standings says a cell.
    if number.targets.contains(where: { $0.follows && $0.score >= 0.8 }), number.noun == .rows,
      !conditions.isEmpty, rows(meeting: conditions).count == 1
    {
      return []
    }
    // Far more than there are rows counts no rows.
    if number.relation.sign == .equal,
      number.relation.value > ExactDecimal(max(2 * grid.facts.count, 8))
    {
      return []
    }
    var all = conditions
    var used: Set<Int> = number.hedge.union([number.item])
    if let noun = number.nounItem { used.insert(noun) }
    for other in numbers where other.item != number.item && other.item != number.ofItem {
      // "4 races, 1 of which ...", "won by over 10 in 3 games": a second question, or a margin.
      if isPartOf(other.item) || isMargin(other) { return [] }
      if let condition = numericCondition(other) { all.append(condition) }
    }
    if number.ofItem == nil, let reading = countOfEach(number, all, used) { return [reading] }
    let found = rows(meeting: all).intersection(grid.facts)
    var possible: [Int] = [found.count]
    switch number.noun {
    case .entries(let column):
      possible.append(distinctCount(column, found))
    // The noun may also be part of a name condition's column ("4 Ferrari drivers").
    case .rows:
      if let subject = grid.subjectColumn, !isOccasion(number.nounItem),
        !all.contains(where: { $0.columns == [subject] })
      {
        possible.append(distinctCount(subject, found))
      }
    default: break
    }
    used.formUnion(items(of: all)).self
    // "A total of 3 games", but not "the 3 games had a total of".
    let start = number.hedge.union([number.item]).min() ?? number.item
    used.formUnion(positions { $0 == .times })
    used.formUnion(positions { $0 == .total }.filter { $0 < start })
    // "The only writer of 2 episodes" asks for more than their number.
    used.formUnion(
      items.indices.filter { index in
        items[index].isCue(.only)
          && !(hash(index - 1) == TableCue.the && index + 1 < items.count
            && items[index + 1].columns != nil)
      })
    var truth = possible.contains { number.relation.holds(ExactDecimal($0)) }
    var sure = Set(possible).count > 1 ? 0.9 : 1
    var steps = [
      "\(described(all)): \(found.count) of \(grid.facts.count) rows"
        + (found.isEmpty ? "" : " (\(listed(found)))") + "; stated \(number.relation.text)"
    ]
    if let other = number.ofItem, let whole = items[other].number {
      used.insert(other)
      if let next = neighbour(of: other, step: 1),
        items[next].isCue(.rowNoun) || items[next].columns != nil
      {
        used.insert(next)
      }
      var wholes = [grid.facts.count]
      for condition in all {
        wholes.append(condition.rows.intersection(grid.facts).count)
        // "Of its 2 matches": those where the name stands in any column.
        let anywhere = (items[condition.item].cells ?? []).reduce(noRows) { $0.union($1.rows) }
        wholes.append(anywhere.intersection(grid.facts).count)
      }
      if all.count > 2 {
        for left in all { wholes.append(rows(meeting: all.filter { $0.item != left.item }).count) }
      }
      if !wholes.contains(where: { ExactDecimal($0) == whole }) {
        truth = false
        sure *= 0.8
        steps.append("no set of rows spoken of has \(whole)")
      }
    }
    // "3 drivers did not finish": what they did not do is not read.
    if isDenied, all.isEmpty { return [] }
    if isDenied {
      truth.toggle()
      used.formUnion(denials)
      sure *= 0.8
    }
    if all.isEmpty { sure *= items.contains { $0.kind == .unknown } ? 0.5 : 0.8 }
    return [
      TableReading(
        form: .count, truth: truth, used: used, quality: quality(of: all) * sure, steps: steps,
        cells: cells(all, found),
        expected: .init(item: number.item, text: "\(found.count)"))
    ]
  }

  /// Whether a noun names what happened and not who or what took part: each row is one of its own.
  private func isOccasion(_ item: Int?) -> Bool {
    item.map { TableCue.occasionNouns.contains(words[items[$0].words.lowerBound].exact) } ?? false
  }

  /// Whether a number is a part of what was spoken of: "1 of which", "2 of them".
  private func isPartOf(_ item: Int) -> Bool {
    item + 2 < items.count && items[item + 1].isCue(.of)
      && TableCue.references.contains(hash(item + 2))
  }

  /// Whether a number says by how much: "by 10", "by over 10".
  func isMargin(_ number: TableNumber) -> Bool {
    guard let start = number.hedge.union([number.item]).min(), start > 0 else { return false }
    return items[start - 1].isCue(.by)
  }

  /// Whether a number stands right after "is", "was", "is not".
  private func isPredicate(_ item: Int) -> Bool {
    var at = item - 1
    while at >= 0, at >= item - 3 {
      if TableCue.copulas.contains(hash(at)) { return true }
      guard items[at].isCue(.only) || items[at].isCue(.not) || items[at].isCue(.free) else {
        return false
      }
      at -= 1
    }
    return false
  }

  func cells(_ conditions: [TableCondition], _ rows: RowSet) -> [TableReading.Cell] {
    let columns = Set(conditions.flatMap { $0.columns.prefix(1) }).sorted()
    let wanted = columns.isEmpty ? [grid.subjectColumn ?? 0] : columns
    return rows.rows.prefix(4).flatMap { row in
      wanted.map { TableReading.Cell(row: row, column: $0) }
    }
  }

  /// "A is 1 of the 4 games with B": there are four, and A is among them.
  private func members(_ one: TableNumber, _ of: Int) -> [TableReading] {
    guard let number = numbers.first(where: { $0.item == of }) else { return [] }
    let before = conditions.filter { $0.item < one.item }
    var after = conditions.filter { $0.item > one.item }
    for other in numbers where other.item > of {
      if let condition = numericCondition(other) { after.append(condition) }
    }
    guard !before.isEmpty else { return [] }
    let group = rows(meeting: after).intersection(grid.facts)
    let own = rows(meeting: before)
    var possible = [group.count]
    if case .entries(let column) = number.noun { possible.append(distinctCount(column, group)) }
    if let column = before[0].columns.first { possible.append(distinctCount(column, group)) }
    let isAmong = !own.intersection(group).isEmpty
    let isCount = possible.contains { number.relation.holds(ExactDecimal($0)) }
    var used = items(of: before + after).union([one.item, of]).union(one.hedge).union(number.hedge)
    for item in [one.nounItem, number.nounItem].compactMap(\.self) { used.insert(item) }
    used.formUnion(denials)
    used.formUnion(positions { $0 == .only })
    return [
      TableReading(
        form: .member, truth: (isAmong && isCount) != isDenied, used: used,
        quality: quality(of: before + after) * (after.isEmpty ? 0.85 : 1),
        steps: [
          "\(described(after)): \(group.count) rows (\(listed(group))); stated \(number.relation.text)",
          "\(described(before)): \(isAmong ? "among them" : "not among them")",
        ], cells: cells(after, group),
        expected: isAmong ? .init(item: of, text: "\(group.count)") : nil)
    ]
  }
}
