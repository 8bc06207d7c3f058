// SPDX-License-Identifier: MIT

/// Tells which outside format a table is in by its first rows.
enum FormatProbe {
  /// What a probe finds.
  enum Finding: Sendable {
    case eurostatTSV(header: Int)
    case worldBank(header: Int)
    case worldBankCountries
    case worldBankIndicators
    case sdmx(header: Int)
    case fred
    case onsSeries
    case ecbSeries
    case office(OfficeLayout, header: Int)
    case facets(header: Int)
    case unknown
  }

  /// What the first rows of a table are.
  static func finding(_ rows: [[String]]) -> Finding {
    for (index, row) in rows.prefix(12).enumerated() {
      let cells = row.map { NameStrip.trimmed($0) }
      guard let first = cells.first, !first.isEmpty else { continue }
      if first.contains("\\"), first.contains(",") || cells.count > 1,
        first.lowercased().hasSuffix("\\time_period") || first.lowercased().hasSuffix("\\time")
      {
        return .eurostatTSV(header: index + 1)
      }
      if cells.count >= 4, cells.contains("Country Name"), cells.contains("Country Code"),
        cells.contains("Indicator Name") || cells.contains("Series Name"),
        cells.contains(where: { PeriodText.period(of: $0) != nil })
      {
        return .worldBank(header: index + 1)
      }
      if index == 0, first == "Country Code", cells.contains("Region"),
        cells.contains("IncomeGroup")
      {
        return .worldBankCountries
      }
      if index == 0, first == "INDICATOR_CODE", cells.contains("INDICATOR_NAME") {
        return .worldBankIndicators
      }
      let ids = Set(cells.map { SDMXHeader.identifier(of: $0) })
      if ids.contains("OBS_VALUE"), ids.contains("TIME_PERIOD") { return .sdmx(header: index + 1) }
      if SDMXHeader.isLegacy(cells) { return .sdmx(header: index + 1) }
      if index == 0, isFRED(cells) { return .fred }
      if index == 0, first == "Title", NameStrip.trimmed(rows.at(1)?.first ?? "") == "CDID" {
        return .onsSeries
      }
      if index == 0, cells.count > 2, first == "DATE", cells[1] == "TIME PERIOD" {
        return .ecbSeries
      }
      if let layout = OfficeLayout.layout(of: cells) { return .office(layout, header: index + 1) }
      let lowered = Set(cells.map { $0.lowercased() })
      if lowered.isSuperset(of: ["subject", "measure", "value"]) {
        return .facets(header: index + 1)
      }
    }
    return .unknown
  }

  private static func isFRED(_ cells: [String]) -> Bool {
    guard cells.count >= 2, cells[0] == "observation_date" || cells[0] == "DATE" else {
      return false
    }
    return cells.dropFirst().allSatisfy { name in
      !name.isEmpty
        && name.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
    }
  }
}
