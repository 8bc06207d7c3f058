// SPDX-License-Identifier: MIT

/// A table in long form that an office always publishes with the same headers.
///
/// What the headers mean is a row of ``all``; ``StoreLoader`` reads every layout with one reader.
struct OfficeLayout: Sendable {
  /// The name that mapping files use in `as`.
  let format: OutsideFormat
  /// Who publishes; `nil` where anybody may.
  let publisher: String?
  /// The headers that tell the layout, in small letters; of those joined by `|` one is enough.
  let needs: [String]
  /// The headers of each facet; the first that the table has counts.
  var subject: [String] = []
  var measure: [String] = []
  /// The column of an indicator's code, and what texts call the indicators it means.
  var code: String?
  var codeLabels: [String: String] = [:]
  var period: [String] = []
  /// The column of values; empty takes every column that nothing else does.
  var value: [String] = []
  var unit: [String] = []
  var scale: [String] = []
  var flags: [String] = []
  /// Columns whose texts go to the note.
  var remarks: [String] = []
  /// Columns that are none of the facets, and tell nothing.
  var ignored: Set<String> = []
  /// How headers begin that split what is measured; of other columns those make up the measure that no list names.
  var splits: [String] = []
  /// Whether the subject's column holds codes of areas.
  var hasAreaCodes = false
  /// Whether the unit stands at the end of an indicator's name.
  var hasUnitInName = false
  /// What the office's own words mean, for units and flags.
  var unitLabels: [String: String] = [:]
  var flagLabels: [String: String] = [:]
  /// What the first cell of the rows after the table begins with.
  var until: [String] = []
  var group: TableDialect.GroupMark?
  /// Whether the columns whose headers are periods hold the values.
  var isWide = false
  /// The column of the year after which values are estimates.
  var estimatesAfter: String?
  /// Whether a missing unit is worth a warning.
  var expectsUnit = true

  /// The layout of a header; `nil` when it is none of these.
  static func layout(of header: [String]) -> OfficeLayout? {
    let names = Set(header.map { NameStrip.trimmed($0).lowercased() })
    return all.first { layout in
      layout.needs.allSatisfy { need in
        need.split(separator: "|").contains { names.contains(String($0)) }
      }
    }
  }

  static let all: [OfficeLayout] = [statcan, ilostat, outlook, health, undata, ourWorld]

  /// The full tables of Statistics Canada: "dollars" are Canadian ones, `E` warns of a figure's quality.
  private static let statcan = OfficeLayout(
    format: .statcanCSV, publisher: "Statistics Canada",
    needs: ["ref_date", "geo", "uom", "scalar_factor", "value"],
    subject: ["GEO"], period: ["REF_DATE"], value: ["VALUE"], unit: ["UOM"],
    scale: ["SCALAR_FACTOR"], flags: ["STATUS"],
    ignored: [
      "dguid", "uom_id", "scalar_id", "vector", "coordinate", "symbol", "terminated", "decimals",
    ],
    splits: ["sex", "gender", "age", "data type", "seasonal", "statistics", "price"],
    unitLabels: [
      "Dollars": "CAD", "Current dollars": "CAD", "Chained (2012) dollars": "CAD",
      "Chained (2017) dollars": "CAD", "2012 constant dollars": "CAD",
      "2017 constant dollars": "CAD", "Constant dollars": "CAD",
    ],
    flagLabels: [
      "A": "excellent", "B": "very good", "C": "good", "D": "acceptable", "E": "use with caution",
      "F": "too unreliable to be published", "x": "suppressed",
    ])

  /// The files of ILOSTAT, with codes or with labels; the unit stands at the end of the indicator's label.
  private static let ilostat = OfficeLayout(
    format: .ilostatCSV, publisher: "International Labour Organization",
    needs: [
      "ref_area|ref_area.label", "indicator|indicator.label", "time", "obs_value",
    ],
    subject: ["ref_area.label", "ref_area"], measure: ["indicator.label", "indicator"],
    period: ["time"], value: ["obs_value"], flags: ["obs_status.label", "obs_status"],
    remarks: ["source.label", "note_indicator.label", "note_source.label"],
    ignored: [
      "ref_area", "indicator", "source", "note_classif", "note_indicator", "note_source",
      "note_classif.label",
    ],
    splits: ["sex", "classif"], hasAreaCodes: true, hasUnitInName: true)

  /// The World Economic Outlook: years across, in text that is named `.xls`.
  private static let outlook = OfficeLayout(
    format: .weo, publisher: "International Monetary Fund",
    needs: ["weo subject code", "subject descriptor", "units", "scale"],
    subject: ["Country", "Country Group Name"], measure: ["Subject Descriptor"],
    code: "WEO Subject Code",
    codeLabels: [
      "NGDP_RPCH": "gross domestic product growth", "NGDPD": "gross domestic product",
      "NGDPDPC": "gross domestic product per capita",
      "PPPGDP": "gross domestic product at purchasing power parity",
      "PPPPC": "gross domestic product per capita at purchasing power parity",
      "PCPIPCH": "inflation", "LUR": "unemployment rate", "LP": "population",
      "BCA": "current account balance", "GGXWDG_NGDP": "government debt to GDP ratio",
    ],
    unit: ["Units"], scale: ["Scale"],
    until: ["International Monetary Fund"], group: .character(UInt8(ascii: ",")), isWide: true,
    estimatesAfter: "Estimates Start After")

  /// The Global Health Observatory's tables.
  private static let health = OfficeLayout(
    format: .ghoCSV, publisher: "World Health Organization",
    needs: ["indicator", "location", "period", "factvaluenumeric"],
    subject: ["Location"], measure: ["Indicator"], period: ["Period"],
    value: ["FactValueNumeric"], remarks: ["FactValueNumericLow", "FactValueNumericHigh"],
    splits: ["dim1", "dim2", "dim3"], hasUnitInName: true)

  /// What UNdata gives; the file's name is the measure where no column says it.
  private static let undata = OfficeLayout(
    format: .undata, publisher: "United Nations",
    needs: ["country or area", "year|year(s)|time period", "value"],
    subject: ["Country or Area"],
    measure: ["Series", "Item", "Commodity - Transaction", "Commodity", "Indicator", "Element"],
    period: ["Year", "Year(s)", "Time Period"], value: ["Value"], unit: ["Unit", "Quantity Units"],
    ignored: ["value footnotes", "record type", "reliability", "source year"],
    splits: ["subgroup", "variant", "area", "sex", "age", "city", "city type"],
    until: ["footnoteSeqID", "fnSeqID"])

  /// The tables of Our World in Data: a column a measure, without units.
  private static let ourWorld = OfficeLayout(
    format: .owid, publisher: nil, needs: ["entity", "code", "year|day"],
    subject: ["Entity"], period: ["Year", "Day"], ignored: ["code"], expectsUnit: false)
}
