// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  private struct Extreme {
    var item: Int
    var largest: Bool
    var hint: TableCue.Hint
    var place: Int
    var items: Set<Int>
  }

  private var extremes: [Extreme] {
    items.indices.compactMap { index in
      let largest: Bool
      let hint: TableCue.Hint
      switch items[index].cue {
      case .largest(let found): (largest, hint) = (true, found)
      case .smallest(let found): (largest, hint) = (false, found)
      default: return nil
      }
      var place = 1
      var own: Set<Int> = [index]
      if index > 0, case .ordinal(let number) = items[index - 1].kind {
        place = number
        own.insert(index - 1)
      }
      return Extreme(item: index, largest: largest, hint: hint, place: place, items: own)
    }
  }

  /// "X had the most Y", "the largest Y was at X", "the highest Y was 5".
  func superlatives() -> [TableReading] {
    let all = extremes
    guard all.count == 1, let extreme = all.first else { return [] }
    return columnExtremes(extreme) + frequencies(extreme)
  }

  private func columnExtremes(_ extreme: Extreme) -> [TableReading] {
    if let margin = marginExtreme(extreme) { return margin }
    let columns = measureColumns(near: extreme.item, hint: extreme.hint)
    guard let best = columns.first else { return [] }
    var readings: [TableReading] = []
    for candidate in columns where candidate.score >= best.score - 0.05 {
      readings += read(extreme, candidate.column, candidate.item, candidate.score, columns.count)
    }
    return readings
  }

  /// "The largest margin of victory": by the one column of scores.
  private func marginExtreme(_ extreme: Extreme) -> [TableReading]? {
    guard let noun = neighbour(of: extreme.item, step: 1), items[noun].isCue(.difference),
      noun <= extreme.item + 2
    else { return nil }
    let scores = grid.columns.filter {
      $0.views.contains(.margin) && !$0.hasPeriods && !isRecord($0)
    }
    guard scores.count == 1 else { return nil }
    let units = items.indices.filter { index in
      items[index].words.count == 1
        && TableCue.pointNouns.contains(words[items[index].words.lowerBound].stem)
    }
    return read(extreme, scores[0].index, noun, 0.95, 1, view: .margin).map { reading in
      var reading = reading
      reading.used.formUnion(units + positions { $0 == .win })
      return reading
    }
  }

  private func read(
    _ extreme: Extreme, _ column: Int, _ item: Int?, _ score: Double, _ rivals: Int,
    view given: TableColumn.View? = nil
  ) -> [TableReading] {
    let info = grid.columns[column]
    guard let view = given ?? view(of: info, for: extreme.hint) else { return [] }
    // Which end of a ranking is the highest is a matter of taste, and so is the order of a score.
    var sure = score >= 0.95 ? 1 : 0.8 + 0.2 * score
    if info.countsDown, extreme.hint == .any { sure *= 0.7 }
    if view == .first, !info.hasPeriods { sure *= 0.7 }
    if let item, !info.countsDown, isOfPlace(item) { sure *= 0.6 }
    var largest = extreme.largest
    if info.countsDown, extreme.hint == .any { largest.toggle() }
    if isTurned(column, for: extreme.hint) { largest.toggle() }
    var used = extreme.items
    if let item { used.insert(item) }
    let others = conditions.filter { !used.contains($0.item) }
    var readings: [TableReading] = []
    let stated = statedValue(column, extreme, used)
    for scope in scopes(others, extreme) {
      let answers = others.filter { other in !scope.contains { $0.item == other.item } }
      let range = rows(meeting: scope).intersection(grid.facts)
      // Of one row nothing is the most.
      if range.count == 1, !scope.isEmpty, !readings.isEmpty || scope.count < others.count {
        continue
      }
      guard let top = ranked(extreme.place, column, view, largest: largest, in: range) else {
        continue
      }
      guard !answers.isEmpty || stated != nil else { continue }
      var truth = true
      var steps = [
        "\(largest ? "largest" : "smallest") \(info.name) of \(described(scope))"
          + (extreme.place > 1 ? ", place \(extreme.place)" : "")
          + ": \(grid.named(top.rows.rows.first ?? 0, column))"
          + (top.rows.count > 1 ? " and \(top.rows.count - 1) more" : "")
          + ", \(listed(top.rows))"
      ]
      var triviality = areAlternatives(scope) ? 0.75 : 1.0
      var ownUsed = used.union(items(of: others)).union(denials).union(wholes(after: extreme.item))
      for answer in answers {
        let holds = !answer.rows.intersection(top.rows).isEmpty
        // What holds of every row answers nothing.
        if grid.facts.isSubset(of: answer.rows) { triviality *= 0.7 }
        if !holds { truth = false }
        steps.append("\(answer.text): \(holds ? "so it is" : "it is not")")
      }
      if let stated {
        ownUsed.formUnion(stated.hedge.union([stated.item]))
        if stated.item + 1 < items.count, items[stated.item + 1].isCue(.each) {
          ownUsed.insert(stated.item + 1)
        }
        if stated.item > 0, items[stated.item - 1].isCue(.only) { ownUsed.insert(stated.item - 1) }
        // Of several numbers in a cell, "20.14 (134)", any may be the one stated.
        let holds =
          stated.relation.holds(top.value, scale: info.scale)
          || given == nil
            && info.views.contains { view in
              view != .date
                && top.rows.rows.contains { row in
                  grid.value(row, column, view).map { stated.relation.holds($0) } ?? false
                }
            }
        if !holds { truth = false }
        steps.append("stated \(stated.relation.text), found \(top.value)")
      }
      readings.append(
        TableReading(
          form: answers.isEmpty ? .extreme : .superlative, truth: truth != isDenied, used: ownUsed,
          quality: quality(of: others) * sure * triviality
            * (top.rows.count > 1 ? 0.85 : 1), steps: steps,
          cells: top.rows.rows.prefix(2).map { .init(row: $0, column: column) },
          expected: stated.map { .init(item: $0.item, text: "\(top.value)") }))
    }
    // Which conditions narrow the comparison and which answer it is read off the word order; where
    // another reading would hold too, it does.
    if let first = readings.first, readings.contains(where: { $0.truth != first.truth }) {
      return readings.filter { $0.truth != isDenied }.prefix(1).map { reading in
        var reading = reading
        reading.quality *= 0.85
        return reading
      }
    }
    return Array(readings.prefix(1))
  }

  /// How a column is read for a hint: of spans of years, the longest is the one with the most of them.
  private func view(of info: TableColumn, for hint: TableCue.Hint) -> TableColumn.View? {
    guard info.hasPeriods else { return info.views.first }
    switch hint {
    case .duration:
      // An open one may be the longest.
      let isWhole = grid.facts.rows.allSatisfy { grid.cells[$0][info.index].score.count == 2 }
      return isWhole ? .margin : nil
    case .date: return .first
    default: return nil
    }
  }

  /// Whether a column is said to hold places though its name does not tell: "the lowest US position".
  private func isOfPlace(_ item: Int) -> Bool {
    guard item + 1 < items.count else { return false }
    return words[items[item + 1].words].contains { TableCue.placeNouns.contains($0.exact) }
  }

  /// Whether two conditions of a scope are alternatives: "the most on Monday and Tuesday" may mean each day.
  private func areAlternatives(_ scope: [TableCondition]) -> Bool {
    scope.indices.contains { place in
      scope[..<place].contains { other in
        other.kind == scope[place].kind
          && !Set(other.columns).isDisjoint(with: scope[place].columns)
          && other.rows.intersection(scope[place].rows).isEmpty
      }
    }
  }

  private func statedValue(_ column: Int, _ extreme: Extreme, _ used: Set<Int>) -> TableNumber? {
    let ordered =
      numbers.filter { $0.item > extreme.item } + numbers.filter { $0.item < extreme.item }
    return ordered.first { number in
      guard !number.isDifference,
        number.noun == .none || number.targets.contains(where: { $0.column == column })
      else { return false }
      return number.targets.isEmpty || number.targets.contains { $0.column == column }
    }
  }

  /// "Of all", "out of any": words that only say that all rows are compared.
  private func wholes(after cue: Int) -> [Int] {
    // "Of the 5 institutions", "in 1 game".
    let counts = numbers.filter { number in
      number.targets.isEmpty && number.relation.sign == .equal && number.noun != .none
        && (number.relation.value == ExactDecimal(grid.facts.count) && number.item > cue
          || number.relation.value == .one && number.noun == .rows)
    }
    return counts.flatMap { [$0.item] + [$0.nounItem].compactMap(\.self) }
      + items.indices.filter { index in
        index > cue
          && (items[index].isCue(.all) || items[index].isCue(.any) || items[index].isCue(.other))
          && (items[index - 1].isCue(.of) || items[index - 1].isCue(.any)
            || items[index - 1].isCue(.all))
      }
  }

  /// The ways to part conditions into those that narrow the comparison and those that answer it, likeliest first.
  private func scopes(_ others: [TableCondition], _ extreme: Extreme) -> [[TableCondition]] {
    var list: [[TableCondition]] = []
    let pivot = pivot ?? extreme.item
    if extreme.item > pivot {
      // "X had the highest Y in Z".
      let after = others.filter { $0.item > extreme.item }
      let before = others.filter { $0.item < extreme.item }
      if !before.isEmpty {
        let narrowing = after
        list.append(narrowing)
        // "In 2004 X had ...": what stands before the last name before the verb narrows as well.
        let lead = before.dropLast().filter { $0.item < pivot }
        if !lead.isEmpty { list.append(lead + narrowing) }
        list.append([])
      } else {
        list.append([])
        if after.count > 1 {
          list.append(Array(after.dropFirst())); list.append(Array(after.dropLast()))
        }
      }
    } else {
      // "The highest Y in Z was at X".
      let end =
        items.indices.first { index in
          index > extreme.item
            && (items[index].isCue(.verb) || TableCue.copulas.contains(hash(index)))
        } ?? items.count
      let inside = others.filter { $0.item > extreme.item && $0.item < end }
      let lead = others.filter { $0.item < extreme.item }
      if inside.count < others.count { list.append(inside + lead) }
      list.append([])
      if !lead.isEmpty { list.append(lead) }
    }
    return list
  }

  // MARK: - What occurs most often

  /// "X directed the most episodes", "X played the most games".
  private func frequencies(_ extreme: Extreme) -> [TableReading] {
    // "The highest fee" is no question of how often.
    let isOfAmount =
      TableCue.amountWords.contains(hash(extreme.item))
      || items[extreme.item...].prefix(4).contains { item in
        words[item.words].contains { TableCue.countWords.contains($0.exact) }
      }
    guard extreme.place == 1, extreme.hint == .any, isOfAmount else { return [] }
    // The noun after the cue must be countable: rows, occasions, outcomes or a column of words.
    var at = extreme.item + 1
    var nounItem: Int?
    var steps = 0
    while at < items.count, steps < 5, nounItem == nil {
      switch items[at].kind {
      case .cue(.rowNoun), .cue(.times): nounItem = at
      case .cue(.win), .cue(.lose), .cue(.tie):
        // A column that counts them knows better.
        guard grid.columns(namedLike: words[items[at].words.lowerBound]).isEmpty else { return [] }
        nounItem = at
      case .columns(let named):
        if named.contains(where: { !grid.columns[$0.column].isNumeric }) {
          nounItem = at
        } else {
          return []
        }
      case .cue(.free), .cue(.of), .caption, .unknown, .cue(.consecutive): break
      default: return []
      }
      at += 1
      steps += 1
    }
    guard let nounItem else { return [] }
    let names = conditions.filter { $0.kind == .name && !$0.rows.isEmpty }
    guard let answer = names.first(where: { $0.item < extreme.item }) ?? names.first,
      let column = answer.columns.first
    else { return [] }
    let others = conditions.filter { $0.item != answer.item }
    // Who repeats nowhere cannot be counted.
    let scope = rows(meeting: others).intersection(grid.facts)
    var counts: [[UInt64]: Int] = [:]
    for row in scope.rows {
      let cell = grid.cells[row][column]
      if cell.isMissing { continue }
      counts[cell.words.map(\.stem), default: 0] += 1
    }
    let own = answer.rows.intersection(scope).count
    guard let top = extreme.largest ? counts.values.max() : counts.values.min(),
      grid.columns[column].isText, distinctCount(column, grid.facts) < grid.facts.count
    else { return [] }
    let stated = numbers.first { $0.item > nounItem && !$0.isDifference && !$0.isPercent }
    let truth = own == top && (stated?.relation.holds(ExactDecimal(own)) ?? true)
    return [
      TableReading(
        form: .frequency, truth: truth != isDenied,
        used: items(of: conditions).union(extreme.items).union([nounItem]).union(denials)
          .union(stated.map { $0.hedge.union([$0.item]) } ?? []),
        quality: quality(of: conditions) * (answer.columns.count > 1 ? 0.8 : 1),
        steps: [
          "\(answer.text): \(own) rows of \(described(others)); the \(extreme.largest ? "most" : "fewest") of any "
            + "\(grid.columns[column].name) is \(top)"
        ], cells: cells([answer], answer.rows.intersection(scope)))
    ]
  }
}
