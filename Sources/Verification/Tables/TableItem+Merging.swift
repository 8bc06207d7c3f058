// SPDX-License-Identifier: MIT

extension [TableItem] {
  /// The items with words that mean something together made one: "at least", "more than 5", "most of the".
  func merged(_ words: [TableWord]) -> [TableItem] {
    var result: [TableItem] = []
    var index = 0
    func item(_ offset: Int) -> TableItem? { index + offset < count ? self[index + offset] : nil }
    func hash(_ offset: Int) -> UInt64 {
      guard let item = item(offset), item.words.count == 1 else { return 0 }
      return words[item.words.lowerBound].exact
    }
    func add(_ cue: TableCue, _ length: Int) {
      let last = self[index + length - 1].words.upperBound
      result.append(TableItem(kind: .cue(cue), words: self[index].words.lowerBound..<last))
      index += length
    }
    func isNumber(_ offset: Int) -> Bool {
      guard let item = item(offset) else { return false }
      if item.number != nil { return true }
      if item.isCue(.half) { return true }
      return item.isCue(.free) && self[Swift.min(index + offset + 1, count - 1)].number != nil
    }
    while index < count {
      let current = self[index]
      if let own = current.columns, let other = item(1)?.columns, Self.isKind(own, of: other),
        TableCue.words[words[self[index + 1].words.lowerBound].exact] != .verb
      {
        let words = current.words.lowerBound..<self[index + 1].words.upperBound
        result.append(TableItem(kind: current.kind, words: words))
        index += 2
        continue
      }
      let isNegated = current.isCue(.none) || current.isCue(.not)
      if hash(0) == TableCue.at, hash(1) == TableCue.least {
        add(.atLeast, 2)
      } else if hash(0) == TableCue.at, hash(1) == TableCue.most {
        add(.atMost, 2)
      } else if isNegated, let next = item(1)?.cue, item(2)?.isCue(.than) ?? false, isNumber(3) {
        switch next {
        case .more: add(.atMost, 3)
        case .less: add(.atLeast, 3)
        default:
          result.append(current)
          index += 1
        }
      } else if case .cue(.more) = current.kind, item(1)?.isCue(.than) ?? false, isNumber(2) {
        add(.over, 2)
      } else if case .cue(.less) = current.kind, item(1)?.isCue(.than) ?? false, isNumber(2) {
        add(.under, 2)
      } else if case .cue(.largest(.any)) = current.kind, case .cue(.largest)? = item(1)?.kind,
        let next = item(1)?.cue
      {
        add(next, 2)
      } else if case .cue(.smallest(.any)) = current.kind,
        case .cue(.largest(.date))? = item(1)?.kind
      {
        add(.smallest(.date), 2)
      } else if hash(0) == TableCue.most, isMajority(index, result, words) {
        add(.majority, 1)
      } else if hash(0) == TableCue.in, hash(1) == TableCue.a, hash(2) == TableCue.row {
        add(.consecutive, 3)
      } else {
        result.append(current)
        index += 1
      }
    }
    return result
  }

  /// Whether a column named in full is what a looser one right after it is about: "gold medals", of
  /// columns "gold" and "total".
  private static func isKind(_ own: [TableItem.Named], of other: [TableItem.Named]) -> Bool {
    guard let best = own.first, let loose = other.first else { return false }
    return best.score >= 0.99 && loose.score < 0.65 && best.column != loose.column
  }

  /// Whether "most" means the greater part: "most of the games", "most games were".
  private func isMajority(_ index: Int, _ before: [TableItem], _ words: [TableWord]) -> Bool {
    if let last = before.last, last.words.count == 1,
      words[last.words.lowerBound].exact == TableCue.the
    {
      return false
    }
    guard index + 1 < count else { return false }
    if self[index + 1].isCue(.of) { return true }
    return before.allSatisfy { $0.isCue(.free) || $0.kind == .comma || $0.kind == .caption }
  }
}
