// SPDX-License-Identifier: MIT

import Quantities

extension TableLinker {
  /// Whether four digits that could be a year are an amount, by what stands beside them and by the
  /// years that the table has.
  func isAmount(at index: Int) -> Bool {
    if isCount(after: index) { return true }
    guard let year = words[index].value?.asInt else { return false }
    let before = previous(index).map { words[$0] }
    if let before, TableCue.timeWords.contains(before.exact) { return false }
    if let before, TableCue.spanWords.contains(before.exact), 1000...2100 ~= year {
      // "From 1031 to 1039", but "from 3411 in 1841".
      return following(index).map { words[$0].exact == TableCue.in } ?? false
    }
    if let before, isBound(before) { return true }
    if let next = following(index), next == index + 1, words[next].kind == .word,
      TableCue.units.contains(words[next].exact) || isAmountName(words[next])
    {
      return true
    }
    if let own = grid.captionYear, abs(own - year) <= 3 { return false }
    if isAfterAmountName(index) { return true }
    // "The 1997 World Series".
    if let next = following(index), captionStems.contains(words[next].stem) { return false }
    if let years = grid.years, years.lowerBound - 3...years.upperBound + 3 ~= year { return false }
    return grid.years != nil || grid.captionYear != nil || !(1800...2100 ~= year)
  }

  /// Whether a word before a number sets a bound: "more than", "at least", "above".
  private func isBound(_ word: TableWord) -> Bool {
    switch TableCue.words[word.exact] {
    case .over, .under, .exactly, .than: true
    default: word.exact == TableCue.least || word.exact == TableCue.most
    }
  }

  /// Whether a word names a column of amounts.
  private func isAmountName(_ word: TableWord) -> Bool {
    grid.columns.contains { column in
      column.isNumeric && column.words.prefix(column.mainCount).contains { $0.stem == word.stem }
    }
  }

  /// "An attendance of 1975": the words right before say what the number is of.
  private func isAfterAmountName(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, at >= index - 4 {
      let word = words[at]
      if isAmountName(word) { return true }
      guard word.kind == .word, TableCue.links.contains(word.exact) else { return false }
      at -= 1
    }
    return false
  }

  /// Whether a number that could be a year is followed by what it counts.
  private func isCount(after index: Int) -> Bool {
    guard let next = following(index), next == index + 1, words[next].kind == .word else {
      return false
    }
    if let before = previous(index), before == index - 1,
      case .free? = TableCue.words[words[before].exact]
    {
      return false
    }
    switch TableCue.words[words[next].exact] {
    case .more, .less, .times: return true
    default: return false
    }
  }
}
