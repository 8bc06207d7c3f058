// SPDX-License-Identifier: MIT

import Quantities

extension TableClause {
  /// Reads years that are part of a column's name: "the 2012 budget", "passengers in 2012".
  ///
  /// Of several columns told apart by their years the one of the year said is kept; the year then says
  /// nothing of the rows.
  mutating func readNamedYears() {
    for index in items.indices {
      guard let named = items[index].columns else { continue }
      let years = named.map { entry in
        grid.columns[entry.column].words.compactMap { $0.kind == .number ? $0.value?.asInt : nil }
      }
      guard !years.allSatisfy(\.isEmpty) else { continue }
      let said = items.indices.filter { at in
        abs(at - index) <= 4
          && (year(at).map { year in years.contains { $0.contains(year) } } ?? false)
      }
      guard Set(said.map(year)).count == 1, let at = said.first, let year = year(at),
        !isYearOfRows(year)
      else { continue }
      let kept = zip(named, years).filter { $0.1.contains(year) }.map(\.0)
      items[index].kind = .columns(kept)
      settled.formUnion(said)
    }
  }

  /// The year an item gives.
  private func year(_ index: Int) -> Int? {
    switch items[index].kind {
    case .date(let date): date.month == nil && !date.isSpan ? date.year : nil
    case .number(let number): number.asInt.flatMap { 1000...2999 ~= $0 ? $0 : nil }
    default: nil
    }
  }

  /// Whether a year sets rows apart.
  private func isYearOfRows(_ year: Int) -> Bool {
    grid.columns.contains { column in
      column.isDate && grid.facts.rows.contains { grid.cells[$0][column.index].date?.year == year }
    }
  }
}
