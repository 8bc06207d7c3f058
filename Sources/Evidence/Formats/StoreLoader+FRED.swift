// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension StoreLoader {
  /// Reads a CSV file of FRED: a date that a period starts with, then a column a series.
  mutating func readFRED(_ table: TableText, rows: [[String]], user: TableMapping) {
    let header = (rows.first ?? []).map { NameStrip.trimmed($0) }
    guard let date = header.first else { return }
    var mapping = TableMapping()
    mapping.missing = ["", "."]
    mapping.headerRows = [1]
    mapping.keys = [date]
    mapping.facets[.period] = .column(date)
    mapping.facets[.period]?.granularity = Self.granularity(
      of: rows.dropFirst().compactMap(\.first))
    for series in header.dropFirst() where !series.isEmpty {
      mapping.values.append(
        TableMapping.Value(
          column: series,
          facets: [
            .subject: .constant("FRED series " + series), .measure: .constant(series),
          ]))
    }
    // The file names neither subject nor unit; where the user does not either, that is said once.
    if user.facets[.unit] == nil, !user.values.contains(where: { $0.facets[.unit] != nil }) {
      log.add(
        .noUnit,
        "a FRED file says neither what a series is about nor its unit, scale and adjustment; "
          + "write \(table.file.stem).map.json beside it",
        path: table.file.path, at: TextPosition(line: 1, column: 1))
      mapping.expectsUnit = false
    }
    let series = header.dropFirst().joined(separator: ",")
    let source = Source(
      id: Source.ID("fred/" + series), title: "FRED " + series,
      publisher: "Federal Reserve Bank of St. Louis",
      url: header.count == 2 ? "https://fred.stlouisfed.org/series/" + series : nil,
      tier: .secondary)
    var result = mapping.overlaid(by: user)
    if result.values.count == 1, user.values.isEmpty {
      // What the user says of the file holds for its one series.
      for facet in user.facets.keys { result.values[0].facets[facet] = nil }
    }
    read(table, by: result, fallback: source)
  }

  /// The piece of calendar that dates stand for, when all of them lie as far apart.
  static func granularity(of dates: [String]) -> FacetRule.Granularity? {
    let days = dates.prefix(38).compactMap { CalendarDate($0) }
    guard days.count >= 3 else { return nil }
    let gaps = Set(zip(days, days.dropFirst()).map { $0.days(until: $1) })
    let isFirstOfMonth = days.allSatisfy { $0.day == 1 }
    if gaps.allSatisfy({ 365...366 ~= $0 }) { return isFirstOfMonth ? .year : nil }
    if gaps.allSatisfy({ 90...92 ~= $0 }) { return isFirstOfMonth ? .quarter : nil }
    if gaps.allSatisfy({ 28...31 ~= $0 }) { return isFirstOfMonth ? .month : nil }
    return nil
  }
}
