// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

extension StoreLoader {
  /// Reads the World Bank's wide CSV: a preamble, then a row an area and a column a year.
  mutating func readWorldBank(
    _ table: TableText, header row: Int, rows: [[String]], user: TableMapping
  ) {
    // The data bank calls an indicator a series, and closes with a note.
    let header = rows[row - 1].map { NameStrip.trimmed($0) }
    let series = header.contains("Indicator Name") ? "Indicator" : "Series"
    var mapping = Self.worldBankMapping(
      keys: [
        "Country Code", header.contains(series + " Code") ? series + " Code" : series + " Name",
      ])
    mapping.headerRows = [row]
    mapping.until = ["Data from database", "Last Updated"]
    mapping.facets[.subject] = .column("Country Name")
    mapping.facets[.measure] = .column(series + " Name")
    if header.contains(series + " Code") {
      mapping.facets[.measure] = FacetRule(
        origin: .columns([series + " Code", series + " Name"], join: "\u{1F}"),
        labels: WorldBankMeasure.labels, isCoded: true)
    }
    mapping.facets[.unit] = .column(series + " Name")
    mapping.facets[.unit]?.isIndicator = true
    mapping.across = TableMapping.Across(periodsOnly: true, gives: .facet(.period))
    var source = Source(
      id: Source.ID("world-bank/" + table.file.stem), title: "World Development Indicators",
      publisher: "World Bank", tier: .secondary)
    for cells in rows.prefix(row - 1) {
      let label = NameStrip.trimmed(cells.first ?? "")
      let text = NameStrip.trimmed(cells.at(1) ?? "")
      if label == "Data Source", !text.isEmpty { source.title = text }
      if label == "Last Updated Date", let date = CalendarDate(text) {
        source.published = date
        mapping.facets[.vintage] = .constant(text)
      }
    }
    read(table, by: mapping.overlaid(by: user), fallback: source)
  }

  static func worldBankMapping(keys: [String]) -> TableMapping {
    var mapping = TableMapping()
    mapping.missing = ["", "..", "null"]
    mapping.keys = keys
    return mapping
  }

  /// Reads `Metadata_Country_*.csv`: the region and income group of each area; aggregates have no region.
  mutating func readWorldBankCountries(_ table: TableText) {
    let header = table.firstRows(1).first ?? []
    let columns = ColumnIndex(header)
    guard let code = columns["Country Code"],
      let name = columns["TableName"] ?? columns["Country Code"]
    else { return }
    let source = register(
      nil,
      fallback: Source(
        id: Source.ID("world-bank/" + table.file.stem), title: "World Bank areas",
        publisher: "World Bank", tier: .primary), file: table.file)
    var walk = TableWalk(table: table, mapping: TableMapping(), header: header)
    while walk.next(log: &log) {
      let reader = walk.reader
      let area = NameStrip.trimmed(reader.text(name))
      let id = table.file.stem + ":" + IdentifierText.part(NameStrip.trimmed(reader.text(code)))
      let region = columns["Region"].map { NameStrip.trimmed(reader.text($0)) } ?? ""
      var facts = [
        ("kind of area", region.isEmpty ? "aggregate" : "country", columns["Region"] ?? code)
      ]
      for (measure, header) in [("region", "Region"), ("income group", "IncomeGroup")] {
        guard let column = columns[header] else { continue }
        let text = NameStrip.trimmed(reader.text(column))
        if !text.isEmpty { facts.append((measure, text, column)) }
      }
      for (measure, text, column) in facts {
        var raw = RawRecord()
        raw.id = id + "." + FoldedName.identifier(of: measure)
        raw.subject = area.isEmpty ? NameStrip.trimmed(reader.text(code)) : area
        raw.measure = measure
        raw.value = .text(text)
        raw.source = source
        take(raw, of: reader, column: column, header: header, in: table.file)
      }
    }
  }

  /// Reads `Metadata_Indicator_*.csv`: what an indicator is called and how it is defined; no figures.
  mutating func readWorldBankIndicators(_ table: TableText) {
    let header = table.firstRows(1).first ?? []
    let columns = ColumnIndex(header)
    guard let code = columns["INDICATOR_CODE"], let name = columns["INDICATOR_NAME"] else { return }
    let source = register(
      nil,
      fallback: Source(
        id: Source.ID("world-bank/" + table.file.stem), title: "World Bank indicators",
        publisher: "World Bank", tier: .primary), file: table.file)
    var walk = TableWalk(table: table, mapping: TableMapping(), header: header)
    while walk.next(log: &log) {
      let reader = walk.reader
      let indicator = NameStrip.trimmed(reader.text(name))
      for (measure, column) in [("indicator code", code), ("definition", columns["SOURCE_NOTE"])] {
        guard let column, !reader.text(column).isEmpty, !indicator.isEmpty else { continue }
        var raw = RawRecord()
        raw.id =
          table.file.stem + ":" + IdentifierText.part(reader.text(code)) + "."
          + FoldedName.identifier(of: measure)
        raw.subject = indicator
        raw.measure = measure
        raw.value = .text(NameStrip.trimmed(reader.text(column)))
        raw.source = source
        take(raw, of: reader, column: column, header: header, in: table.file)
      }
    }
  }

  private mutating func take(
    _ raw: RawRecord, of reader: DelimitedReader, column: Int, header: [String], in file: SourceFile
  ) {
    let place = file.lines.position(of: reader.offset(column))
    let origin = EvidenceRecord.Origin(
      path: file.path, line: place.line, column: place.column,
      cell: "row \(reader.row), column \(NameStrip.trimmed(header.at(column) ?? ""))")
    let record = builder.record(of: raw, origin: origin, log: &log) { _ in place }
    if let record { sink.take(record) }
  }

  /// Reads the answer of the World Bank's API: `[page, observations]`.
  mutating func readWorldBankJSON(_ root: JSONValue, in file: SourceFile, user: TableMapping) {
    let parts = root.elements
    if parts.first?["page"] == nil, parts.first?["indicator"] != nil {
      // The observations alone, as programs save them that have read the page record.
      readObservations(parts, pointer: "", page: nil, in: file, user: user)
      return
    }
    if parts.first?.kind == .array {
      // Several answers, one after the other.
      for (index, answer) in parts.enumerated() {
        readObservations(
          answer.elements.at(1)?.elements ?? [], pointer: "/\(index)/1",
          page: answer.elements.first, in: file, user: user)
      }
      return
    }
    guard parts.count == 2, parts[1].kind == .array || parts[1].isNull else {
      let message = parts.first?["message"]?.elements.first?["value"]?.string ?? ""
      file.report(
        .unknownFormat,
        "the World Bank's answer holds no observations"
          + (message.isEmpty ? "" : ": '\(EvidenceMessage.shown(message))'"),
        at: root.offset, to: &log, severity: .error)
      return
    }
    let page = parts[0]
    if let pages = page["pages"]?.stringOrNumber.flatMap({ Int($0) }), pages > 1 {
      file.report(
        .incomplete,
        "this is page \(page["page"]?.stringOrNumber ?? "?") of \(pages); the others are not here",
        at: page.offset, to: &log)
    }
    let total = page["total"]?.stringOrNumber.flatMap { Int($0) }
    let count = parts[1].elements.count
    if count == 0 {
      file.report(
        .incomplete, "the World Bank's answer holds no observations", at: parts[1].offset, to: &log)
    } else if let total, total != count, page["pages"]?.stringOrNumber == "1" {
      file.report(
        .incomplete, "the answer says it holds \(total) observations, but \(count) are here",
        at: page.offset, to: &log)
    }
    readObservations(parts[1].elements, pointer: "/1", page: page, in: file, user: user)
  }

  /// Reads observations of the World Bank, of one page.
  private mutating func readObservations(
    _ items: [JSONValue], pointer: String, page: JSONValue?, in file: SourceFile,
    user: TableMapping
  ) {
    let header = [
      "country", "countryiso3code", "indicator", "indicator.id", "date", "value", "unit",
      "obs_status", "basis", "scale", "note",
    ]
    var mapping = Self.worldBankMapping(keys: ["countryiso3code", "indicator.id", "date"])
    mapping.readsStatus = true
    mapping.facets = [
      .subject: .column("country"), .measure: .column("indicator"), .period: .column("date"),
      .value: .column("value"), .unit: .column("unit"), .flags: .column("obs_status"),
      .basis: .column("basis"), .scale: .column("scale"),
      .note: .column("note"),
    ]
    var source = Source(
      id: Source.ID("world-bank/" + file.stem), title: "World Bank indicators",
      publisher: "World Bank", tier: .secondary)
    if let updated = page?["lastupdated"]?.string, let date = CalendarDate(updated) {
      source.published = date
      mapping.facets[.vintage] = .constant(updated)
    }
    mapping = mapping.overlaid(by: user)
    let id = register(mapping.source, fallback: source, file: file)
    guard
      var mapper = RowMapper(file: file, mapping: mapping, header: header, source: id, log: &log)
    else { return }
    for (index, item) in items.enumerated() {
      guard let value = item["value"], let indicator = item["indicator"]?["value"]?.string else {
        file.report(
          .badType, "an observation without indicator and value", at: item.offset, to: &log)
        continue
      }
      let unit = WorldBankUnit.unit(of: indicator)
      let id = item["indicator"]?["id"]?.string ?? ""
      let label = WorldBankMeasure.labels[id]
      let power = WorldBankUnit.power(of: indicator)
      let basis = [unit?.basis, label == nil ? nil : WorldBankMeasure.remainder(of: indicator)]
      let code = item["countryiso3code"]?.string ?? ""
      let row = VirtualRow(
        number: index + 1,
        cells: [
          item["country"]?["value"]?.string ?? "",
          code.isEmpty ? item["country"]?["id"]?.string ?? "" : code, label ?? indicator,
          id, item["date"]?.stringOrNumber ?? "",
          value.isNull ? "" : value.stringOrNumber ?? value.source,
          item["unit"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? unit?.unit ?? "",
          item["obs_status"]?.string ?? "", basis.compactMap(\.self).joined(separator: ", "),
          power == 0 ? "" : "1e\(power)", label == nil ? "" : "indicator " + indicator,
        ], valueOffset: value.offset, pointer: "\(pointer)/\(index)/value")
      mapper.take(row, into: &self)
    }
    mapper.finish(log: &log)
  }
}
