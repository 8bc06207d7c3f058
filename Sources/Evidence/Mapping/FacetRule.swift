// SPDX-License-Identifier: MIT

/// How a facet comes out of a table.
struct FacetRule: Hashable, Sendable {
  /// Where the text comes from.
  enum Origin: Hashable, Sendable {
    /// The same for every row.
    case constant(String)
    /// A column, by its header or its number from 1.
    case column(String)
    /// Several columns.
    case columns([String], join: String)
    /// The header of the column that the value stands in.
    case header
  }

  /// The piece of calendar that a date stands for.
  enum Granularity: String, CaseIterable, Sendable {
    case day, week, month, quarter, half, year
  }

  /// What is taken off a name.
  enum Strip: String, CaseIterable, Sendable {
    /// Footnote numbers and marks at the end: `Food 5`, `Rate*`.
    case footnotes
    /// A code at the start: `12 Acre`.
    case code
    /// A code that a colon ends: `FR: France`.
    case codeLabel = "code-label"
    /// The label after a code and a colon: `6: Millions`.
    case label
  }

  /// What a value is.
  enum Kind: String, CaseIterable, Sendable {
    case number, entity, date, text
  }

  /// Where the text comes from.
  var origin: Origin
  /// What texts are to be read as.
  var labels: [String: String] = [:]
  /// What is taken off before.
  var strip: Set<Strip> = []
  /// For a period: the piece of calendar that the date stands for.
  var granularity: Granularity?
  /// For a period: how dates are written (`%d/%m/%Y`).
  var pattern: String?
  /// For a period: the day that years which name two (`2019/20`) begin on.
  var fiscal: FiscalYear.Start?
  /// For a value: what it is.
  var kind: Kind = .number
  /// Whether the text is a code of a country or area, whose name is looked up.
  var isArea = false
  /// For a unit: whether the text is an indicator's name that ends with its unit.
  var isIndicator = false
  /// Whether the text is a code and a name, U+001F between: the code's label, or else the name.
  var isCoded = false
  /// Whether texts that mean all of a dimension (`_T`, "Not applicable") are left out of several columns.
  var skipsTotals = false
  /// For a header: the column whose text stands before it, such as the year before a month.
  var companion: String?
  /// For a scale: whether the text is a power of ten.
  var isPower = false

  /// The same text for every row.
  static func constant(_ text: String) -> FacetRule { FacetRule(origin: .constant(text)) }
  /// The text of a column.
  static func column(_ name: String) -> FacetRule { FacetRule(origin: .column(name)) }
}
