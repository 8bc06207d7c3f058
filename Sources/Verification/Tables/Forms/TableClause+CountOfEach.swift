// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "A and B each won 2 games": the count holds of each name by itself.
  func countOfEach(
    _ number: TableNumber, _ all: [TableCondition], _ used: Set<Int>
  ) -> TableReading? {
    guard has(.each) || has(.both) else { return nil }
    let names = all.filter { condition in
      condition.kind == .name
        && all.contains { other in
          other.item != condition.item && other.kind == .name
            && !Set(other.columns).isDisjoint(with: condition.columns)
            && other.rows.intersection(condition.rows).isEmpty
        }
    }
    let before = names.count { $0.item < number.item }
    guard names.count > 1, before == 0 || before == names.count else { return nil }
    let rest = all.filter { condition in !names.contains { $0.item == condition.item } }
    let counts = names.map { rows(meeting: rest + [$0]).intersection(grid.facts).count }
    let truth = counts.allSatisfy { number.relation.holds(ExactDecimal($0)) }
    return TableReading(
      form: .count, truth: truth != isDenied,
      used: used.union(items(of: all)).union(denials).union(
        positions { $0 == .each || $0 == .both || $0 == .only || $0 == .times }),
      quality: quality(of: all),
      steps: zip(names, counts).map { "\(described([$0] + rest)): \($1) rows" }
        + ["stated \(number.relation.text) of each"],
      cells: cells(names, names.reduce(noRows) { $0.union($1.rows) }))
  }

  /// "4 forwards, 2 keepers and 2 backs", "5 wins and 2 losses": one count after the other.
  func listedCounts() -> [TableReading] {
    guard numbers.count > 1, !isDenied,
      numbers.allSatisfy({ number in
        number.ofItem == nil && !number.isPercent && !number.isDifference
          && number.relation.value.isInteger
      })
    else { return [] }
    let starts = numbers.map { number in number.hedge.union([number.item]).min() ?? number.item }
    // "Won 3, lost 2 and drew 2": the verbs come first.
    let verbs = items.indices.filter(isOutcome)
    let isVerbFirst = verbs.count == numbers.count && zip(verbs, starts).allSatisfy { $0 < $1 }
    let shared = conditions.filter {
      $0.item < starts[0] && !(isVerbFirst && $0.kind == .outcome)
    }
    let side = shared.last { $0.kind == .name }
    var used: Set<Int> = items(of: shared)
    var truth = true
    var steps: [String] = []
    var said: [TableCondition] = []
    for (place, number) in numbers.enumerated() {
      let end = place + 1 < numbers.count ? starts[place + 1] : items.count
      let range =
        isVerbFirst ? verbs[place]..<(verbs[place] + 1) : number.item..<max(end, number.item)
      guard let own = countable(in: range, side) else { return [] }
      if let first = said.first {
        guard first.kind == own.kind, first.columns == own.columns, first.rows != own.rows else {
          return []
        }
      }
      said.append(own)
      let count = rows(meeting: shared + [own]).intersection(grid.facts).count
      truth = truth && number.relation.holds(ExactDecimal(count))
      used.formUnion(number.hedge.union([number.item]).union(own.items))
      used.formUnion([number.nounItem].compactMap(\.self))
      steps.append("\(described(shared + [own])): \(count) rows; stated \(number.relation.text)")
    }
    return [
      TableReading(
        form: .count, truth: truth,
        used: used.union(positions { $0 == .only || $0 == .and || $0 == .rowNoun }),
        quality: quality(of: shared + said) * 0.95, steps: steps,
        cells: cells(said, said.reduce(noRows) { $0.union($1.rows) }))
    ]
  }

  func isOutcome(_ index: Int) -> Bool {
    items[index].isCue(.win) || items[index].isCue(.lose) || items[index].isCue(.tie)
  }

  /// The one condition said of a number in a range of items.
  private func countable(
    in range: Range<Int>, _ side: TableCondition?
  ) -> TableCondition? {
    let named = conditions.filter { condition in
      range.contains(condition.item) && (condition.kind == .name || condition.kind == .date)
    }
    let outcomes = range.filter(isOutcome)
    if named.count == 1, outcomes.isEmpty { return named[0] }
    guard named.isEmpty, outcomes.count == 1, let index = outcomes.first else { return nil }
    let word = words[items[index].words.lowerBound]
    guard grid.columns(namedLike: word).isEmpty else { return nil }
    let outcome: TableCell.Outcome =
      items[index].isCue(.win) ? .win : items[index].isCue(.lose) ? .loss : .tie
    let cells = grid.sides == nil ? nil : side.flatMap { items[$0.item].cells }
    guard let rows = grid.rows(outcome, of: cells) else { return nil }
    return TableCondition(
      kind: .outcome, item: index, items: [index], rows: rows, columns: [], quality: 0.95,
      text: "outcome = \(outcome)")
  }
}
