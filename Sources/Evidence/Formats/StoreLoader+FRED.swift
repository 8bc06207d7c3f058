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
    for name in header.dropFirst() where !name.isEmpty {
      let (series, vintage) = Self.vintage(of: name)
      var value = TableMapping.Value(
        column: name,
        facets: [.subject: .constant("FRED series " + series), .measure: .constant(series)])
      value.facets[.vintage] = vintage.map { .constant($0) }
      mapping.values.append(value)
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

  /// The series of a header, and the day that ALFRED writes after it: `GDPC1_20230126`.
  private static func vintage(of name: String) -> (series: String, vintage: String?) {
    guard let mark = name.lastIndex(of: "_") else { return (name, nil) }
    let digits = name[name.index(after: mark)...]
    guard digits.utf8.count == 8, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let day = CalendarDate(
        "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    else { return (name, nil) }
    return (String(name[..<mark]), day.description)
  }

  /// Reads the answer of FRED's API: observations with the days on which they were known; the file's name is the
  /// series, which the answer does not say.
  mutating func readFREDJSON(_ root: JSONValue, in file: SourceFile, user: TableMapping) {
    let items = root["observations"]?.elements ?? []
    let name = file.stem
    var mapping = TableMapping()
    mapping.missing = ["", "."]
    mapping.keys = ["date", "realtime_start"]
    mapping.expectsUnit = false
    mapping.facets = [
      .subject: .constant("FRED series " + name), .measure: .constant(name),
      .period: .column("date"), .value: .column("value"), .vintage: .column("realtime_start"),
    ]
    mapping.facets[.period]?.granularity = Self.granularity(
      of: items.compactMap { $0["date"]?.string })
    // A saved change or percentage is not the level.
    let units = root["units"]?.string ?? "lin"
    if units != "lin" { mapping.facets[.basis] = .constant("units " + units) }
    mapping = mapping.overlaid(by: user)
    if user.facets[.unit] == nil {
      log.add(
        .noUnit,
        "FRED's answer says neither the series nor its subject, unit and adjustment; write "
          + "\(name).map.json beside it (\"record\": {\"subject\": ..., \"measure\": ..., \"unit\": ...})",
        path: file.path, at: TextPosition(line: 1, column: 1))
    }
    if let count = root["count"]?.int, count > items.count {
      file.report(
        .incomplete, "\(items.count) of \(count) observations are here",
        at: root["count"]?.offset ?? 0, to: &log)
    }
    let source = Source(
      id: Source.ID("fred/" + name), title: "FRED " + name,
      publisher: "Federal Reserve Bank of St. Louis", tier: .secondary)
    let id = register(mapping.source, fallback: source, file: file)
    let header = ["date", "value", "realtime_start"]
    guard
      var mapper = RowMapper(file: file, mapping: mapping, header: header, source: id, log: &log)
    else { return }
    for (index, item) in items.enumerated() {
      let row = VirtualRow(
        number: index + 1, cells: header.map { item[$0]?.stringOrNumber ?? "" },
        valueOffset: (item["value"] ?? item).offset, pointer: "/observations/\(index)/value")
      mapper.take(row, into: &self)
    }
    mapper.finish(log: &log)
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
