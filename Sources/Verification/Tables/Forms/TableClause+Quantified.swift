// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// "All games were played at X", "no player has Y", "most of the Z are W", "40% of ...".
  func quantifieds() -> [TableReading] {
    guard
      let index = items.indices.first(where: { index in
        guard !claimed.contains(index) else { return false }
        if items[index].isCue(.all), numbers.contains(where: { $0.hedge.contains(index) }) {
          return false
        }
        switch items[index].cue {
        case .all?, .each?, TableCue.none?, .majority?, .half?, .percent?: return true
        case .both?: return isOfTwoRows(index)
        default: return false
        }
      }), let quantifier = items[index].cue
    else { return [] }
    if quantifier == .all || quantifier == .each || quantifier == .both {
      // "A, B and C all ...": said of each name.
      let before = conditions.filter { $0.kind == .name && $0.item < index }
      if before.count > 1, !Set(before[0].columns).isDisjoint(with: before[1].columns) { return [] }
    }
    var used: Set<Int> = [index]
    used.formUnion(items.indices.filter { items[$0].isCue(.rowNoun) })
    var all = conditions
    // "All 3 of the games", "both home games": as many as that.
    let size = quantifier == .both ? ExactDecimal(2) : number(after: index)?.relation.value
    let sized = quantifier == .both ? nil : number(after: index)?.item
    for number in numbers where !number.isPercent && number.item != sized {
      if let condition = numericCondition(number) { all.append(condition) }
    }
    all.sort { $0.item < $1.item }
    guard !all.isEmpty else { return [] }
    // What stands between the quantifier and the verb narrows; all else is said of the rows.
    let verb = items.indices.first { $0 > index && isVerb($0) } ?? items.count
    let inside = all.filter { $0.item > index && $0.item < verb }
    let own = isOfSubject(index) ? all.filter { $0.kind == .name && $0.item < index } : []
    let scope = inside.count + own.count < all.count ? inside + own : []
    let said = all.filter { condition in !scope.contains { $0.item == condition.item } }
    let whole = rows(meeting: scope).intersection(grid.facts)
    guard !whole.isEmpty else { return [] }
    let hit = rows(meeting: said).intersection(whole)
    used.formUnion(items(of: all))
    if let named = items[min(index + 1, items.count - 1)...].first(where: { $0.columns != nil }),
      let place = items.firstIndex(of: named), place < verb
    {
      used.insert(place)
    }
    let truth: Bool
    switch quantifier {
    case .all, .each, .both:
      truth = hit == whole && (size.map { $0 == ExactDecimal(whole.count) } ?? true)
      if let sized { used.insert(sized) }
    case .none: truth = hit.isEmpty
    case .majority: truth = hit.count * 2 > whole.count
    case .half:
      let relation = halfRelation(before: index)
      used.formUnion(relation.items)
      switch relation.sign {
      case .over: truth = hit.count * 2 > whole.count
      case .under: truth = hit.count * 2 < whole.count
      default: truth = hit.count * 2 == whole.count
      }
    default:
      guard let number = numbers.first(where: { $0.isPercent }),
        let share = ExactDecimal(hit.count * 100).divided(by: ExactDecimal(whole.count))
      else { return [] }
      used.formUnion(number.hedge.union([number.item]))
      let places = max(-2, min(0, number.relation.value.exponent))
      var relation = number.relation
      if relation.sign == .about { relation.sign = .equal }
      let gap = (share - relation.value).magnitude
      truth =
        relation.sign == .equal
        ? gap <= ExactDecimal.power(places) : relation.holds(share)
    }
    // "No" beside the verb's own "not" cancels out; "not all" denies.
    let denied = quantifier == .none ? false : isDenied
    used.formUnion(denials)
    // "Most were X" may mean more than any other.
    let isPlurality = quantifier == .majority && !truth && !hit.isEmpty && isMode(said, hit, whole)
    return [
      TableReading(
        form: .quantified, truth: truth != denied, used: used,
        quality: quality(of: all) * (said.count > 2 ? 0.85 : 1) * (isPlurality ? 0.5 : 1),
        steps: ["\(described(said)): \(hit.count) of \(whole.count) rows of \(described(scope))"],
        cells: cells(said, quantifier == .all ? whole.subtracting(hit) : hit))
    ]
  }

  /// The number right after a quantifier: "all 3 of".
  private func number(after index: Int) -> TableNumber? {
    guard items[index].isCue(.all), let next = neighbour(of: index, step: 1) else { return nil }
    return numbers.first { $0.item == next && $0.relation.sign == .equal }
  }

  /// "All of its games", "all 3 of their matches": those of the name before.
  private func isOfSubject(_ index: Int) -> Bool {
    items[index...].dropFirst().prefix(4).contains { item in
      item.words.count == 1 && TableCue.possessives.contains(words[item.words.lowerBound].exact)
    }
  }

  /// "Both home games were": two rows, not two names.
  func isOfTwoRows(_ index: Int) -> Bool {
    guard let next = neighbour(of: index, step: 1), next == index + 1 || isOfThe(index, next),
      let verb = items.indices.first(where: { $0 > next && isVerb($0) })
    else { return false }
    return !items[next..<verb].contains { $0.isCue(.and) }
      && (items[next].cells != nil || items[next].columns != nil || items[next].isCue(.rowNoun))
  }

  private func isOfThe(_ index: Int, _ next: Int) -> Bool {
    items[(index + 1)..<next].allSatisfy { $0.isCue(.of) || $0.isCue(.free) }
  }

  /// Whether no other entry of the column spoken of is in more of the rows.
  private func isMode(_ said: [TableCondition], _ hit: RowSet, _ whole: RowSet) -> Bool {
    guard let column = said.first?.columns.first else { return false }
    var counts: [[UInt64]: Int] = [:]
    for row in whole.rows { counts[grid.cells[row][column].words.map(\.stem), default: 0] += 1 }
    return counts.values.allSatisfy { $0 <= hit.count }
  }

  func isVerb(_ index: Int) -> Bool {
    switch items[index].kind {
    case .cue(.verb), .cue(.win), .cue(.lose), .cue(.tie): true
    case .cue(.free): TableCue.copulas.contains(hash(index))
    default: false
    }
  }

  private func halfRelation(before index: Int) -> (sign: TableNumber.Relation.Sign, items: Set<Int>)
  {
    var at = index - 1
    while at >= 0, at >= index - 3 {
      switch items[at].cue {
      case .over, .more: return (.over, Set(at..<index))
      case .under, .less: return (.under, Set(at..<index))
      default: break
      }
      at -= 1
    }
    return (.equal, [])
  }
}
