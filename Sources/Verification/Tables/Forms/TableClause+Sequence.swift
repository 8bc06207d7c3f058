// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "X was released before Y", "X opened 16 years after Y", "X was launched before any other ship", "X
  /// was picked 4 places before Y": two rows by one column of dates or places.
  func sequences() -> [TableReading] {
    let cues = items.indices.filter { self.boundary(at: $0) != nil }
    guard cues.count == 1, let index = cues.first, let boundary = boundary(at: index),
      boundary != .since, let (column, named) = dateColumn ?? rankColumn
    else { return [] }
    let left = conditions.filter { $0.item < index }
    let right = conditions.filter { $0.item > index }
    guard !left.isEmpty, (left + right).allSatisfy({ $0.kind != .date }),
      let own = soleMoment(left, column)
    else { return [] }
    var used = items(of: left + right).union([index]).union(positions { $0 == .than }).union(
      [named].compactMap(\.self)
    ).union(denials)
      .union(rowNouns)
    let sure = named == nil ? 0.9 : 1
    if right.isEmpty {
      return againstAll(own, column, boundary, index, used, quality(of: left) * sure)
    }
    guard let other = soleMoment(right, column), own.moment != other.moment else { return [] }
    var steps = [
      "\(grid.columns[column].name): \(described(left)) \(grid.named(own.row, column)), "
        + "\(described(right)) \(grid.named(other.row, column))"
    ]
    var truth = boundary == .before ? own.moment < other.moment : own.moment > other.moment
    var expected: TableReading.Expected?
    if let number = numbers.first {
      guard numbers.count == 1, let gap = gap(number, index, column, own.row, other.row) else {
        return []
      }
      used.formUnion(gap.items)
      steps.append(
        "apart by \(gap.sizes.map(String.init).joined(separator: " or ")); stated \(number.relation.text)"
      )
      truth = truth && gap.sizes.contains { number.relation.holds(ExactDecimal($0)) }
      expected = gap.sizes.first.map { .init(item: number.item, text: "\($0)") }
    }
    return [
      TableReading(
        form: numbers.isEmpty ? .comparison : .difference, truth: truth != isDenied, used: used,
        quality: quality(of: left + right) * sure, steps: steps,
        cells: [own.row, other.row].map { .init(row: $0, column: column) }, expected: expected)
    ]
  }

  /// What a word asks of the order: "before", and, of a number of years, "later than".
  private func boundary(at index: Int) -> DateBoundary? {
    if let found = TableCue.boundaries[hash(index)] { return found }
    guard !numbers.isEmpty, has(.than) else { return nil }
    switch items[index].cue {
    case .more(.date): return .after
    case .less(.date): return .before
    default: return nil
    }
  }

  /// "Before any other": the first of all.
  private func againstAll(
    _ own: (row: Int, moment: Int), _ column: Int, _ boundary: DateBoundary, _ index: Int,
    _ used: Set<Int>, _ quality: Double
  ) -> [TableReading] {
    let all = items.indices.filter { at in
      at > index && (items[at].isCue(.any) || items[at].isCue(.all) || items[at].isCue(.other))
    }
    guard let first = all.first, first <= index + 2, numbers.isEmpty else { return [] }
    let others = grid.facts.rows.filter { $0 != own.row }.compactMap { moment(inRow: $0, column) }
    guard let edge = boundary == .before ? others.min() : others.max() else { return [] }
    let truth = boundary == .before ? own.moment < edge : own.moment > edge
    return [
      TableReading(
        form: .comparison, truth: truth != isDenied,
        used: used.union(all).union(
          items.indices.filter { $0 > index && items[$0].columns != nil }),
        quality: quality * 0.95,
        steps: [
          "\(grid.columns[column].name): \(grid.named(own.row, column)), "
            + "\(boundary == .before ? "before" : "after") all others: \(truth ? "so it is" : "it is not")"
        ],
        cells: [.init(row: own.row, column: column)])
    ]
  }

  /// The one column of places, for "picked before", where no dates are.
  private var rankColumn: (column: Int, item: Int?)? {
    let ranks = grid.columns.filter { $0.countsDown && $0.isNumeric }.map(\.index)
    guard ranks.count == 1, grid.columns.allSatisfy({ !$0.isDate }) else { return nil }
    return (ranks[0], items.firstIndex { $0.columns?.first?.column == ranks[0] })
  }

  /// How far two rows are apart in what the words after a number count, and the items that say so.
  private func gap(
    _ number: TableNumber, _ cue: Int, _ column: Int, _ own: Int, _ other: Int
  ) -> (sizes: [Int], items: Set<Int>)? {
    guard number.item < cue, cue - number.item <= 3 else { return nil }
    let between = (number.item + 1)..<cue
    let unit = between.lazy.compactMap { TableCue.calendarUnits[hash($0)] }.first
    let used = number.hedge.union([number.item]).union(between)
    guard grid.columns[column].isDate else {
      let counts = between.contains { index in
        TableCue.placeNouns.contains(hash(index)) || items[index].columns?.first?.column == column
      }
      guard counts, let a = moment(inRow: own, column), let b = moment(inRow: other, column) else {
        return nil
      }
      return ([abs(a - b)], used)
    }
    guard let unit, let a = date(inRow: own, column), let b = date(inRow: other, column) else {
      return nil
    }
    let sizes = PartialDate.gaps(a, b, in: unit, year: grid.captionYear)
    return sizes.isEmpty ? nil : (sizes, used)
  }

  /// The moment of the one row that meets conditions.
  private func soleMoment(
    _ conditions: [TableCondition], _ column: Int
  ) -> (row: Int, moment: Int)? {
    let found = rows(meeting: conditions).intersection(grid.facts).rows
    guard found.count == 1, let row = found.first, let moment = moment(inRow: row, column) else {
      return nil
    }
    return (row, moment)
  }

  /// What orders a row by a column: its date or its place.
  private func moment(inRow row: Int, _ column: Int) -> Int? {
    if grid.columns[column].countsDown, !grid.columns[column].isDate {
      return grid.cells[row][column].leading?.asInt.flatMap {
        -1_000_000...1_000_000 ~= $0 ? $0 : nil
      }
    }
    return date(inRow: row, column)?.order
  }

  /// The items that only say what a row is.
  var rowNouns: Set<Int> { Set(items.indices.filter { items[$0].isCue(.rowNoun) }) }
}
