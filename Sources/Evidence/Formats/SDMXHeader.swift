// SPDX-License-Identifier: MIT

/// Reads the header of an SDMX-CSV file (1.0, 2.0 and 2.1) into a mapping.
struct SDMXHeader: Sendable {
  /// A dimension: its column of codes, and its column of labels where there is one.
  struct Dimension: Sendable {
    var id: String
    var column: Int
    var label: Int?
  }

  let names: [String]
  private(set) var dimensions: [Dimension] = []
  private(set) var remarks: [String] = []
  private var columns: [String: Int] = [:]
  private var unitLabel: Int?

  init(_ header: [String]) {
    names = header.map { NameStrip.trimmed($0) }
    let isLegacy = Self.isLegacy(names)
    let ids = names.map { name in
      let id = Self.identifier(of: name)
      return Self.synonyms[id.uppercased()] ?? (isLegacy ? Self.legacy[id] : nil) ?? id
    }
    let valueColumn = ids.firstIndex { $0.uppercased() == "OBS_VALUE" } ?? ids.count
    var labelled: Set<Int> = []
    let isUpperCase = isLegacy || ids.filter { Self.isCode($0) }.count * 2 > ids.count
    for (index, id) in ids.enumerated() {
      if columns[id.uppercased()] == nil { columns[id.uppercased()] = index }
      // A header with small letters after one in capitals is the label of it.
      if isUpperCase, index > 0, !Self.isCode(id), Self.isCode(ids[index - 1]),
        !Self.known.contains(id.uppercased())
      {
        labelled.insert(index)
      }
    }
    if let unit = columns["UNIT_MEASURE"] ?? columns["UNIT"], labelled.contains(unit + 1) {
      unitLabel = unit + 1
    }
    for (index, id) in ids.enumerated() where !labelled.contains(index) {
      let upper = id.uppercased()
      if Self.known.contains(upper) || id.isEmpty { continue }
      if isLegacy, Self.legacyLabels.contains(id) { continue }
      if Self.attributes.contains(upper) || (index > valueColumn && !Self.isRole(upper)) {
        // What stands after the value is an attribute of it.
        remarks.append(names[index])
        continue
      }
      dimensions.append(
        Dimension(id: id, column: index, label: labelled.contains(index + 1) ? index + 1 : nil))
    }
  }

  /// The identifier of a header cell, which `labels=both` follows by a label: `FREQ: Frequency`.
  static func identifier(of cell: String) -> String {
    var text = NameStrip.trimmed(cell)
    if let bracket = text.firstIndex(of: "["), text.hasPrefix("STRUCTURE") {
      text = String(text[..<bracket])
    }
    guard let range = text.firstRange(of: ":") else { return text }
    let id = text[..<range.lowerBound]
    return id.utf8.allSatisfy({ $0 > 0x20 }) ? String(id) : text
  }

  /// Whether a header is that of the files that OECD.Stat and data.oecd.org gave.
  static func isLegacy(_ header: [String]) -> Bool {
    header.first == "LOCATION" && header.contains("TIME") && header.contains("Value")
  }

  private static func isRole(_ id: String) -> Bool {
    areas.contains(id) || counterparts.contains(id) || measures.contains(id) || bases.contains(id)
      || id.hasPrefix("INDIC") || ["SEX", "AGE", "FREQ"].contains(id)
  }

  private static func isCode(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
  }

  /// The mapping that the header gives.
  ///
  /// - Parameters:
  ///   - hasLabelledCells: Whether cells hold `CODE: Label`.
  ///   - fallback: What is measured, where no column says it.
  /// - Returns: The mapping.
  func mapping(hasLabelledCells: Bool, measure fallback: String? = nil) -> TableMapping {
    var mapping = TableMapping()
    mapping.missing = ["", "NaN", "nan", "#N/A", ":", "~"]
    mapping.readsStatus = true
    mapping.hasThirds = true
    mapping.facets[.value] = rule("OBS_VALUE")
    mapping.facets[.period] = rule("TIME_PERIOD")
    mapping.facets[.flags] = rule("OBS_STATUS") ?? rule("OBS_FLAG")
    mapping.facets[.vintage] = rule("LAST UPDATE").map { updated in
      var updated = updated
      updated.pattern = "%d/%m/%y %H:%M:%S"
      return updated
    }
    if var power = rule("UNIT_MULT") {
      power.isPower = true
      power.strip = [.label]
      mapping.facets[.scale] = power
    }
    mapping.facets[.flags]?.strip = [.label]
    mapping.facets[.unit] = unitRule
    mapping.remarks = remarks
    let isExchange = columns["CURRENCY"] != nil && columns["CURRENCY_DENOM"] != nil
    var measures: [Dimension] = []
    for dimension in dimensions {
      mapping.keys.append(names[dimension.column])
      let rule = FacetRule.column(names[dimension.label ?? dimension.column])
      let id = dimension.id.uppercased()
      if Self.areas.contains(id), mapping.facets[.subject] == nil {
        mapping.facets[.subject] = rule
        mapping.facets[.subject]?.isArea = dimension.label == nil
      } else if Self.counterparts.contains(id), mapping.facets[.counterpart] == nil {
        mapping.facets[.counterpart] = rule
        mapping.facets[.counterpart]?.isArea = dimension.label == nil
      } else if id == "MEASURE", unitRule == self.rule("MEASURE") {
        mapping.keys.append(names[dimension.column])
      } else if Self.measures.contains(id) || id.hasPrefix("INDIC") {
        measures.append(dimension)
      } else if id == "FREQ" || id == "FREQUENCY" {
        continue
      } else if Self.bases.contains(id), mapping.facets[.basis] == nil {
        mapping.facets[.basis] = rule
      } else {
        mapping.qualifiers[dimension.id.lowercased()] = rule
      }
    }
    for (index, id) in ["UNIT_MEASURE", "UNIT", "TIME_PERIOD"].enumerated() {
      // The unit is part of what a row is about; the period closes the identifier.
      if let column = columns[id], index != 1 || columns["UNIT_MEASURE"] == nil {
        mapping.keys.append(names[column])
      }
    }
    if measures.count == 1 {
      mapping.facets[.measure] = .column(names[measures[0].label ?? measures[0].column])
    } else if measures.count > 1 {
      mapping.facets[.measure] = FacetRule(
        origin: .columns(measures.map { names[$0.label ?? $0.column] }, join: ", "))
      mapping.facets[.measure]?.skipsTotals = true
    } else {
      mapping.facets[.measure] =
        rule("STRUCTURE_NAME") ?? rule("DATAFLOW") ?? rule("STRUCTURE_ID")
        ?? fallback.map { .constant($0) }
    }
    if measures.allSatisfy({ $0.label == nil }), !hasLabelledCells, let title = columns["TITLE"] {
      mapping.facets[.measure] = .column(names[title])
    }
    if isExchange { readExchange(into: &mapping) }
    if hasLabelledCells {
      let coded: Set<Facet> = [.unit, .scale, .flags]
      for facet in mapping.facets.keys where !coded.contains(facet) {
        mapping.facets[facet]?.strip.insert(.codeLabel)
      }
      for name in mapping.qualifiers.keys { mapping.qualifiers[name]?.strip.insert(.codeLabel) }
    }
    return mapping
  }

  /// Exchange rates: so much of one currency for one of another.
  private func readExchange(into mapping: inout TableMapping) {
    guard let currency = columns["CURRENCY"], let base = columns["CURRENCY_DENOM"] else { return }
    mapping.facets[.subject] = .column(names[base])
    mapping.facets[.subject]?.isArea = true
    mapping.facets[.counterpart] = .column(names[currency])
    mapping.facets[.counterpart]?.isArea = true
    mapping.facets[.measure] = .constant("exchange rate")
    mapping.facets[.unit] = FacetRule(
      origin: .columns([names[currency], names[base]], join: "/"))
    mapping.qualifiers["currency_denom"] = nil
    // Spot or forward, average or end of period: what kind of rate it is.
    let kinds = ["EXR_TYPE", "EXR_SUFFIX"].compactMap { columns[$0] }.map { names[$0] }
    if !kinds.isEmpty { mapping.facets[.basis] = FacetRule(origin: .columns(kinds, join: " ")) }
    for kind in kinds { mapping.qualifiers[kind.lowercased()] = nil }
    mapping.keys.append(names[currency])
  }

  /// The column that names the data flow.
  var flowColumn: Int? { columns["DATAFLOW"] ?? columns["STRUCTURE_ID"] }
  /// The column of the action, for rows that delete.
  var actionColumn: Int? { columns["ACTION"] }

  /// The unit's code, with the label that stands beside it where there is one.
  private var unitRule: FacetRule? {
    guard let column = columns["UNIT_MEASURE"] ?? columns["UNIT"] else {
      // data.oecd.org calls the unit the measure, and the measure the indicator.
      guard names.first == "LOCATION", columns["INDICATOR"] != nil else { return nil }
      return rule("MEASURE")
    }
    guard let label = unitLabel else { return .column(names[column]) }
    return FacetRule(origin: .columns([names[column], names[label]], join: "\u{1F}"))
  }

  private func rule(_ id: String) -> FacetRule? { columns[id].map { .column(names[$0]) } }

  /// Columns that are no dimension.
  private static let known: Set<String> = [
    "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY",
    "LAST UPDATE", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "OBS_STATUS", "UNIT_MULT",
    "UNIT_MEASURE", "UNIT", "CURRENCY", "DECIMALS", "TIME_FORMAT", "COLLECTION", "TABLE_IDENTIFIER",
    "KEY",
  ]

  /// Other names of columns.
  private static let synonyms: [String: String] = [
    "UNIT_MULTIPLIER": "UNIT_MULT", "UNITMULT": "UNIT_MULT", "TIME PERIOD": "TIME_PERIOD",
  ]

  /// The columns of OECD.Stat, whose labels differ from their codes by case alone.
  private static let legacy: [String: String] = [
    "TIME": "TIME_PERIOD", "Value": "OBS_VALUE", "Flag Codes": "OBS_STATUS",
    "Unit Code": "UNIT_MEASURE", "PowerCode Code": "UNIT_MULT",
  ]
  private static let legacyLabels: Set<String> = [
    "Time", "Unit", "PowerCode", "Reference Period Code", "Reference Period", "Flags",
  ]

  /// Attributes kept as a remark.
  private static let attributes: Set<String> = [
    "CONF_STATUS", "BASE_PER", "REF_PERIOD", "LOWER_BOUND", "UPPER_BOUND", "COUNTRY_NOTES",
    "DATA_SOURCE", "OBS_COMMENT", "TITLE", "COMMENT", "COMMENT_OBS", "COMMENT_TS", "TITLE_COMPL",
    "DATA_COMP", "COMPILATION", "COVERAGE", "SOURCE_AGENCY", "OBS_PRE_BREAK", "BREAKS", "CONF",
    "SERIES_FOOTNOTE", "OBS_FOOTNOTE", "TIME_PERIOD_METHOD", "OBS_CONF", "OBS_COM", "DIFF",
    "COVERAGE_TIME", "EMBARGO_DATE", "EMBARGO_TIME", "DISS_ORG", "COMPILING_ORG",
    "TIME_PER_COLLECT", "SOURCE_REF", "SUPP_INFO_BREAKS", "REF_YEAR_PRICE",
  ]

  private static let areas: Set<String> = [
    "REF_AREA", "GEO", "LOCATION", "COUNTRY", "REPORTING_COUNTRY", "REPORTER", "AREA", "COU",
    "GEOGRAPHIC AREA", "REF_AREA_ID", "REGION", "ECONOMY", "STATE",
  ]
  private static let counterparts: Set<String> = [
    "COUNTERPART_AREA", "PARTNER", "COUNTERPART_COUNTRY", "COUNTERPART", "C_DEST",
  ]
  private static let measures: Set<String> = [
    "MEASURE", "INDICATOR", "SUBJECT", "NA_ITEM", "BOP_ITEM", "VARIABLE", "STO", "TRANSACTION",
    "SERIES", "ICP_ITEM", "COICOP_ITEM", "SUBJ",
  ]
  private static let bases: Set<String> = [
    "S_ADJ", "ADJUSTMENT", "PRICE_BASE", "SEASONAL_ADJUST", "SEASONAL_ADJUSTMENT",
  ]
}
