// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension StoreLoader {
  /// Reads SDMX-CSV, version 1.0 and 2.x.
  mutating func readSDMX(
    _ table: TableText, header row: Int, rows: [[String]], user: TableMapping
  ) {
    let header = rows[row - 1].map { NameStrip.trimmed($0) }
    let sdmx = SDMXHeader(header)
    let sample = rows.dropFirst(row).prefix(20)
    // With labels=both every coded cell reads `CODE: Label`, and so do the headers.
    let flows = Set([sdmx.flowColumn].compactMap(\.self))
    let hasLabels =
      !sample.isEmpty
      && sample.allSatisfy { cells in
        let labelled = cells.enumerated().filter { !flows.contains($0.offset) }.filter {
          Self.isLabelled($0.element)
        }
        return labelled.count * 3 >= sdmx.dimensions.count && !labelled.isEmpty
      }
    var mapping = sdmx.mapping(hasLabelledCells: hasLabels, measure: table.file.stem)
    mapping.headerRows = [row]
    if let action = sdmx.actionColumn { mapping.exceptions.append((header[action], ["D"])) }
    if let comma = decimalComma(in: sample, header: header, delimiter: table.dialect.delimiter) {
      mapping.decimal = comma
    }
    let flow = sdmx.flowColumn.flatMap { rows.at(row)?.at($0) }.map { NameStrip.trimmed($0) }
    var source: Source?
    if let flow, !flow.isEmpty {
      source = Source(id: Source.ID(flow), title: flow)
      source?.publisher = flow.split(separator: ":").first.map(String.init)
      source?.tier = .primary
    } else if SDMXHeader.isLegacy(header) {
      let stem = table.file.stem
      source = Source(
        id: Source.ID("oecd/" + stem), title: "OECD " + stem, publisher: "OECD", tier: .primary)
    }
    read(table, by: mapping.overlaid(by: user), fallback: source)
  }

  private static func isLabelled(_ cell: String) -> Bool {
    guard let range = cell.firstRange(of: ": ") else { return false }
    let code = cell[..<range.lowerBound]
    return !code.isEmpty && code.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// A comma where a file that separates cells by semicolons writes decimals with one.
  private func decimalComma(
    in rows: some Collection<[String]>, header: [String], delimiter: UInt8
  ) -> UInt8? {
    guard delimiter != UInt8(ascii: ","),
      let column = header.firstIndex(where: { SDMXHeader.identifier(of: $0) == "OBS_VALUE" })
    else { return nil }
    let values = rows.compactMap { $0.at(column) }
    // One cell of the other kind does not turn a file: it is told where it stands.
    let commas = values.count { $0.contains(",") }
    return commas > values.count { $0.contains(".") } ? UInt8(ascii: ",") : nil
  }

  /// Reads Eurostat's TSV: dimensions in the first cell, periods across, a flag after each value.
  mutating func readEurostat(
    _ table: TableText, header row: Int, rows: [[String]], user: TableMapping
  ) {
    let header = rows[row - 1].map { NameStrip.trimmed($0) }
    let corner = header.first ?? ""
    let slash = corner.lastIndex(of: "\\") ?? corner.endIndex
    let dimensions = corner[..<slash].split(separator: ",").map { NameStrip.trimmed(String($0)) }
    let names = dimensions + header.dropFirst() + ["OBS_VALUE", "TIME_PERIOD"]
    var mapping = SDMXHeader(dimensions + ["OBS_VALUE", "TIME_PERIOD"]).mapping(
      hasLabelledCells: false, measure: table.file.stem)
    mapping.keys = dimensions
    mapping.missing = ["", ":"]
    mapping.hasThirds = true
    mapping.flagStyle = .afterBlank
    mapping.facets[.value] = nil
    mapping.facets[.period] = nil
    mapping.across = TableMapping.Across(
      columns: Array(header.dropFirst()), gives: .facet(.period))
    mapping.headerRows = [row]
    let isCount = !dimensions.contains { $0.lowercased() == "unit" }
    mapping.expectsUnit = isCount
    mapping = mapping.overlaid(by: user)
    let source = Source(
      id: Source.ID("eurostat/" + table.file.stem), title: "Eurostat " + table.file.stem,
      publisher: "Eurostat", tier: .primary)
    let id = register(mapping.source, fallback: source, file: table.file)
    let expanded = Array(names.dropLast(2))
    guard
      var mapper = RowMapper(
        file: table.file, mapping: mapping, header: expanded, source: id, log: &log)
    else { return }
    var walk = TableWalk(table: table, mapping: mapping, header: header)
    while walk.next(log: &log) {
      let corner = walk.reader.text(0)
      let codes = corner.split(separator: ",", omittingEmptySubsequences: false)
        .map { NameStrip.trimmed(String($0)) }
      guard codes.count == dimensions.count else {
        table.file.report(
          .raggedRow,
          "row \(walk.reader.row) has \(codes.count) codes for \(dimensions.count) dimensions, and "
            + "is left out", at: walk.reader.rowStart, to: &log)
        continue
      }
      mapper.take(EurostatRow(reader: walk.reader, codes: codes), into: &self)
    }
    walk.finish(log: &log)
    mapper.finish(log: &log)
  }
}

/// A row of Eurostat's TSV, its first cell taken apart.
private struct EurostatRow: MappedRow {
  let reader: DelimitedReader
  let codes: [String]

  var number: Int { reader.row }
  var count: Int { codes.count + reader.cells.count - 1 }

  func text(_ column: Int) -> String {
    column < codes.count ? codes[column] : reader.text(column - codes.count + 1)
  }

  func offset(_ column: Int) -> Int {
    reader.offset(column < codes.count ? 0 : column - codes.count + 1)
  }

  func place(_ column: Int, header: String) -> String { "row \(reader.row), column \(header)" }
}
