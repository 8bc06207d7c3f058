// SPDX-License-Identifier: MIT

extension TableClause {
  /// "X is the only Y that Z", "only X did Z", "Z happened only at X".
  func onlys() -> [TableReading] {
    guard let index = items.indices.first(where: { items[$0].isCue(.only) }) else { return [] }
    var all = conditions
    for number in numbers {
      if let condition = numericCondition(number) { all.append(condition) }
    }
    all.sort { $0.item < $1.item }
    guard all.count >= 2 else { return [] }
    if let next = neighbour(of: index, step: 1), items[next].number != nil { return [] }
    // "Only built 1 class".
    if index + 2 < items.count, items[index + 2].number != nil,
      items[index + 1].columns != nil || isVerb(index + 1)
    {
      return []
    }
    let one: [TableCondition]
    // "The only one that did not ..." asks for those that did: not read.
    if denials.contains(where: { $0 > index }) { return [] }
    // A name right after "only" is the one, unless "A is the only ..." has named it; else the names before it, else the last.
    let isNamed = index > 1 && all.contains { $0.item < index } && hash(index - 1) == TableCue.the
    if let (set, others) = onlyKind(index, all) {
      // "The only aviation museum is in X".
      let holders = rows(meeting: set).intersection(grid.facts)
      let truth = holders.count == 1 && holders.isSubset(of: rows(meeting: others))
      return [
        TableReading(
          form: .only, truth: truth != isDenied,
          used: items(of: all).union([index]).union(denials).union(rowNouns)
            .union(items.indices.filter { items[$0].columns != nil && $0 < others[0].item }),
          quality: quality(of: all),
          steps: [
            "\(described(set)): \(holders.count) rows (\(listed(holders)))", described(others),
          ],
          cells: cells(set, holders))
      ]
    }
    if !isNamed, let next = neighbour(of: index, step: 1),
      let named = all.first(where: { $0.item == next })
    {
      // "Only A and B": both.
      one = all.filter { other in
        other.item == next
          || other.kind == named.kind && other.columns == named.columns
            && other.item > next && isJoined(next..<other.item)
      }
    } else {
      let before = all.filter { $0.item < index }
      if let next = neighbour(of: index, step: 1), before.isEmpty,
        let outcome = all.first(where: { $0.item == next && $0.kind == .outcome })
      {
        // "The only win came at X".
        one = all.filter { $0.item != outcome.item }
      } else if before.isEmpty {
        // "The only game that ... was at X".
        guard let last = all.last else { return [] }
        one = [last]
      } else {
        one = before
      }
    }
    let rest = all.filter { condition in !one.contains { $0.item == condition.item } }
    guard !rest.isEmpty else { return [] }
    let holders = rows(meeting: rest).intersection(grid.facts)
    let own = rows(meeting: one)
    let inside = holders.intersection(own)
    // "The only game": one row; "only won at X": any number of rows, all there.
    let wantsOne =
      items[index...].prefix(3).contains { $0.isCue(.rowNoun) || $0.columns != nil }
      && one[0].item < index
    var truth = !inside.isEmpty && holders.isSubset(of: own)
    var sure = 1.0
    if truth, wantsOne, inside.count > 1 {
      if let column = one[0].columns.first, distinctCount(column, inside) > 1, one.count == 1 {
        truth = false
      }
      sure = 0.9
    }
    var used = items(of: all).union([index]).union(denials)
    used.formUnion(items.indices.filter { items[$0].isCue(.rowNoun) || items[$0].isCue(.other) })
    for at in index..<min(index + 4, items.count) where items[at].columns != nil { used.insert(at) }
    return [
      TableReading(
        form: .only, truth: truth != isDenied, used: used, quality: quality(of: all) * sure,
        steps: [
          "\(described(rest)): \(holders.count) rows (\(listed(holders)))",
          "of these \(inside.count) with \(described(one))",
        ], cells: cells(rest, holders))
    ]
  }

  /// Whether only names, commas and "and" stand in a range.
  private func isJoined(_ range: Range<Int>) -> Bool {
    items[range].allSatisfy { $0.isCue(.and) || $0.kind == .comma || $0.cells != nil }
  }

  /// What "the only" is a kind of, by a name right behind it and a noun before the verb, and what is said
  /// of it.
  private func onlyKind(
    _ index: Int, _ all: [TableCondition]
  ) -> (set: [TableCondition], others: [TableCondition])? {
    guard hash(index - 1) == TableCue.the, index + 2 < items.count,
      !all.contains(where: { $0.item < index }),
      let named = all.first(where: { $0.item == index + 1 && $0.kind == .name }),
      items[index + 2].isCue(.rowNoun)
        || items[index + 2].columns?.first.map({ $0.column == grid.subjectColumn }) ?? false,
      let verb = items.indices.first(where: { $0 > index + 2 && isVerb($0) })
    else { return nil }
    let set = all.filter { $0.item < verb }
    let others = all.filter { $0.item > verb }
    return others.isEmpty || !set.contains { $0.item == named.item } ? nil : (set, others)
  }
}
