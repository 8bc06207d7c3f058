// SPDX-License-Identifier: MIT

extension TableVerifier {
  /// Where a statement falls into clauses that must all hold: "A has 5 while B has 3", "A has 5, but ...".
  ///
  /// A clause of its own names something of the table and says something of it by a verb; what is only
  /// a list ("A and B both have 5") is not cut.
  static func clauses(_ items: [TableItem], _ words: [TableWord]) -> [Range<Int>] {
    func isVerb(_ index: Int) -> Bool {
      guard items[index].words.count == 1 else { return false }
      switch items[index].kind {
      case .cue(.verb), .cue(.win), .cue(.lose): return true
      case .cue(.free):
        return TableCue.copulas.contains(words[items[index].words.lowerBound].exact)
      default: return false
      }
    }
    func isSubstance(_ item: TableItem) -> Bool {
      switch item.kind {
      case .cells, .date, .score, .number, .ordinal: true
      default: false
      }
    }
    func isWhole(_ range: Range<Int>) -> Bool {
      guard let verb = range.first(where: isVerb) else { return false }
      let hasSubject = range.contains { $0 < verb && items[$0].cells != nil }
      return hasSubject && range.count(where: { isSubstance(items[$0]) }) >= 2
    }
    for index in items.indices where index > 0 {
      switch items[index].kind {
      case .cue(.but), .cue(.and):
        let left = 0..<index
        let right = (index + 1)..<items.count
        if isWhole(left), isWhole(right) {
          let rest = clauses(Array(items[right]), words)
          return [left] + rest.map { ($0.lowerBound + index + 1)..<($0.upperBound + index + 1) }
        }
      default: break
      }
    }
    return [0..<items.count]
  }
}
