// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// Reads columns named without a value, where that says whether there is one: "has a website" of a
  /// column of yes and no, "without a bronze medal", "has no certification".
  mutating func readAbsences() {
    for (index, item) in items.enumerated() {
      guard let named = item.columns?.first, named.score > 0.9,
        named.column != grid.subjectColumn, !grid.columns[named.column].isIndex,
        !conditions.contains(where: { $0.columns.contains(named.column) }),
        !items.contains(where: { item in
          item.cells?.contains { $0.column == named.column } ?? false
        })
      else { continue }
      let column = grid.columns[named.column]
      let denial = denial(before: index, column)
      guard denial != nil || column.isFlag else { continue }
      var rows = noRows
      for row in grid.facts.rows where isAbsent(row, named.column) == (denial != nil) {
        rows.insert(row)
      }
      if let denial { claimed.insert(denial) }
      var used: Set<Int> = [index]
      if let denial { used.formUnion(denial..<index) }
      conditions.append(
        TableCondition(
          kind: .absence, item: index, items: used, rows: rows, columns: [named.column],
          quality: column.isFlag ? 1 : 0.95, text: "\(denial == nil ? "" : "no ")\(column.name)"))
    }
  }

  /// The word of "no", "without" or "did not have any" that is said of a column, not of the rows.
  private func denial(before index: Int, _ column: TableColumn) -> Int? {
    var at = index - 1
    while at >= 0, isFiller(at) { at -= 1 }
    guard at >= 0 else { return nil }
    if items[at].isCue(.any) {
      return items[..<at].lastIndex { $0.isCue(.not) }
    }
    if items[at].isCue(.not), hash(at) == TableCue.without { return at }
    if let not = denialOfHaving(at), not != at || column.isDate || column.isNumeric || column.isFlag
    {
      return not
    }
    guard items[at].isCue(.none), at > 0, index - at == 1 else { return nil }
    return isVerb(at - 1) || hash(at - 1) == TableCue.with ? at : nil
  }

  /// Articles, "been", and verbs that only hint at a column: "did not score a goal".
  private func isFiller(_ at: Int) -> Bool {
    if let named = items[at].columns { return (named.first?.score ?? 1) < 0.65 }
    return items[at].isCue(.free) && (!isVerb(at) || hash(at) == TableCue.been)
  }

  /// The "not" of "did not have a", "was never", where the clause says nothing more of the column.
  private func denialOfHaving(_ last: Int) -> Int? {
    guard numbers.isEmpty, !items.contains(where: { $0.isCue(.than) }) else { return nil }
    if items[last].isCue(.not) { return last }
    guard TableCue.havingVerbs.contains(hash(last)), last > 0 else { return nil }
    var at = last - 1
    while at >= 0, items[at].isCue(.free) || TableCue.copulas.contains(hash(at)) { at -= 1 }
    return at >= 0 && items[at].isCue(.not) ? at : nil
  }

  /// Whether a cell says that there is none.
  private func isAbsent(_ row: Int, _ column: Int) -> Bool {
    let cell = grid.cells[row][column]
    if cell.isMissing || cell.leading == .zero && cell.isNumber { return true }
    return cell.words.first.map { word in
      TableCue.words[word.exact] == TableCue.none || TableCue.words[word.exact] == .not
    } ?? true
  }
}
