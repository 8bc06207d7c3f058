// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension StoreLoader {
  /// Reads a time series of the Office for National Statistics: what it is in the first rows, then years,
  /// quarters and months under each other.
  mutating func readONSSeries(_ table: TableText, rows: [[String]], user: TableMapping) {
    var about: [String: String] = [:]
    var first: Int?
    for (index, row) in rows.enumerated() {
      let label = NameStrip.trimmed(row.first ?? "")
      if PeriodText.period(of: label) != nil {
        first = index + 1
        break
      }
      about[label] = NameStrip.trimmed(row.at(1) ?? "")
    }
    guard let first, let id = about["CDID"] else { return }
    var mapping = TableMapping()
    mapping.headerRows = [1]
    mapping.firstRow = first
    mapping.missing = [""]
    mapping.keys = ["1"]
    mapping.facets[.subject] = .constant("ONS series " + id)
    mapping.facets[.measure] = .constant(about["Title"] ?? id)
    mapping.facets[.period] = .column("1")
    mapping.facets[.value] = .column("2")
    let unit = Self.unit(of: about["Unit"] ?? "", before: about["PreUnit"] ?? "")
    mapping.facets[.unit] = unit.unit.map { .constant($0) }
    mapping.facets[.scale] = unit.scale.map { .constant($0) }
    if let day = about["Release date"].flatMap({ DatePattern.period(of: $0, pattern: "%d-%m-%Y") })
    {
      mapping.facets[.vintage] = .constant(day.isoDescription)
    }
    tellSeries(id, user: user, in: table.file)
    let source = Source(
      id: Source.ID("ons/" + id), title: about["Title"] ?? "ONS " + id,
      publisher: "Office for National Statistics", tier: .primary)
    read(table, by: mapping.overlaid(by: user), header: ["period", "value"], fallback: source)
  }

  /// The unit and scale of a series: `£` and `m`, or `%` alone.
  private static func unit(of text: String, before: String) -> (unit: String?, scale: String?) {
    let currencies = ["\u{A3}": "GBP", "$": "USD", "\u{20AC}": "EUR"]
    guard let currency = currencies[before] else {
      return (text.isEmpty ? nil : before + text, nil)
    }
    let scales = ["m": "million", "bn": "billion", "k": "thousand", "000s": "thousand"]
    if text.isEmpty { return (currency, nil) }
    // A suffix that no table knows may be a scale: then the unit is left to whoever knows it.
    return scales[text.lowercased()].map { (currency, $0) } ?? (before + text, nil)
  }

  /// Reads a table of the ECB's data portal: the last day of a period, the period, then a column a series.
  mutating func readECBSeries(_ table: TableText, rows: [[String]], user: TableMapping) {
    let header = (rows.first ?? []).map { NameStrip.trimmed($0) }
    var mapping = TableMapping()
    mapping.headerRows = [1]
    mapping.missing = ["", "NaN", "-"]
    mapping.keys = ["TIME PERIOD"]
    mapping.facets[.period] = .column("TIME PERIOD")
    mapping.expectsUnit = false
    var keys: [String] = []
    for name in header.dropFirst(2) where !name.isEmpty {
      var title = name
      var key = name
      if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
        key = String(name[name.index(after: open)...].dropLast())
        title = NameStrip.trimmed(String(name[..<open]))
      }
      keys.append(key)
      mapping.values.append(
        TableMapping.Value(
          column: name,
          facets: [
            .subject: .constant("ECB series " + key),
            .measure: .constant(title.isEmpty ? key : title),
          ]))
    }
    tellSeries(keys.first ?? "", user: user, in: table.file)
    let source = Source(
      id: Source.ID("ecb/" + (keys.first ?? table.file.stem)),
      title: "ECB " + keys.joined(separator: ", "),
      publisher: "European Central Bank", tier: .primary)
    read(table, by: mapping.overlaid(by: user), fallback: source)
  }

  /// Says once that a series' file does not say whose figures it holds.
  private mutating func tellSeries(_ id: String, user: TableMapping, in file: SourceFile) {
    guard user.facets[.subject] == nil, user.values.isEmpty else { return }
    log.add(
      .incomplete,
      "the file does not say what area the series '\(EvidenceMessage.shown(id))' is about; "
        + "write \(file.stem).map.json beside it (\"record\": {\"subject\": ..., \"measure\": ...})",
      path: file.path, at: TextPosition(line: 1, column: 1))
  }
}
