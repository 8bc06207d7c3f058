// SPDX-License-Identifier: MIT

/// What the columns of a table mean: from a mapping file, a data package, or what a format fixes.
struct TableMapping: Sendable {
  /// A column of values, and the facets that hold for it alone.
  struct Value: Sendable {
    var column: String
    var facets: [Facet: FacetRule] = [:]
    var qualifiers: [String: FacetRule] = [:]
    /// How the numbers of this column are written, where not as those of the others.
    var numbers: NumberStyle?
  }

  /// How numbers are written.
  struct NumberStyle: Sendable {
    var decimal: UInt8?
    var group: TableDialect.GroupMark?
    /// Whether text around a number is left out.
    var dropsText: Bool?
    /// Whether a number in brackets is negative.
    var readsBrackets: Bool?
    /// Texts that stand for no value.
    var missing: Set<String> = []
  }

  /// Columns of values whose headers give a facet.
  struct Across: Sendable {
    /// What the headers give.
    enum Target: Hashable, Sendable {
      case facet(Facet)
      case qualifier(String)
    }

    /// The columns by header; empty takes `first` to `last`.
    var columns: [String] = []
    /// The first column.
    var first: String?
    /// The last column; `nil` takes all to the end.
    var last: String?
    /// Whether only columns whose header reads as a period are taken.
    var periodsOnly = false
    var gives: Target
    var rule = FacetRule(origin: .header)
  }

  /// How a cell that holds a value and its flag is cut.
  enum FlagStyle: String, CaseIterable, Sendable {
    /// A blank, then letters: `78115 b`.
    case afterBlank = "after-blank"
    /// Marks at the end: `5.2*`, `1,234¹`, `10p`.
    case attached
  }

  /// The name of the outside format to read the file as, where the name does not say.
  var format: String?
  var encoding: TextEncoding?
  var dialect: TableDialect?
  /// The header rows, from 1; with several, cells of one column are joined.
  var headerRows: [Int]?
  /// Whether an empty header cell takes the text of the one before it, as merged cells do.
  var fillsHeader = false
  /// The first row of data.
  var firstRow: Int?
  /// The last row of data.
  var lastRow: Int?
  /// Rows from the first whose first cell begins with one of these are left out; an empty text means a blank row.
  var until: [String] = []
  /// The row that gives each column's unit.
  var unitsRow: Int?
  /// Columns whose empty cells take the text of the row above.
  var carried: [String] = []
  /// Rows are taken only where a column has one of some texts.
  var conditions: [(column: String, texts: Set<String>)] = []
  /// Rows are left out where a column has one of some texts.
  var exceptions: [(column: String, texts: Set<String>)] = []
  /// Texts that stand for no value.
  var missing: Set<String>?
  var decimal: UInt8?
  var group: TableDialect.GroupMark?
  /// Whether text around a number is left out.
  var dropsText = false
  /// Whether a number in brackets is negative.
  var readsBrackets = false
  /// How the numbers of single columns are written, by their headers.
  var columnNumbers: [String: NumberStyle] = [:]
  /// Whether T1 to T3 are thirds of a year, as in SDMX.
  var hasThirds = false
  var flagStyle: FlagStyle?
  var facets: [Facet: FacetRule] = [:]
  var qualifiers: [String: FacetRule] = [:]
  /// Columns whose texts are kept as a remark.
  var remarks: [String] = []
  var values: [Value] = []
  var across: Across?
  /// The columns whose texts make up an identifier; empty takes those that the facets come from.
  var keys: [String] = []
  /// A column of provider flags is to be read for these words too (`p` for provisional).
  var readsStatus = false
  /// The column of the year after which values are estimates.
  var estimatesAfter: String?
  /// Whether a text without a known unit is worth a warning.
  var expectsUnit = true
  /// The source, when the mapping names one.
  var source: LocatedSource?
  /// The mapping's own place, for messages about it.
  var place: (path: String, offset: Int)?
  /// Labels of places and measures by code, for outside formats: `geo` to `{"EL": "Greece"}`.
  var codeLabels: [String: [String: String]] = [:]

  /// Whether some rule takes a column by its number.
  func names(column number: Int) -> Bool {
    let name = String(number)
    func isNamed(_ rule: FacetRule) -> Bool {
      switch rule.origin {
      case .column(let column): column == name
      case .columns(let columns, _): columns.contains(name)
      case .constant, .header: false
      }
    }
    return facets.values.contains(where: isNamed) || qualifiers.values.contains(where: isNamed)
      || values.contains { value in
        value.column == name || value.facets.values.contains(where: isNamed)
          || value.qualifiers.values.contains(where: isNamed)
      }
      || (across?.columns.contains(name) ?? false)
  }

  /// This mapping, with what another says put over it.
  func overlaid(by other: TableMapping) -> TableMapping {
    var result = self
    result.format = other.format ?? format
    result.encoding = other.encoding ?? encoding
    result.dialect = other.dialect ?? dialect
    result.headerRows = other.headerRows ?? headerRows
    result.fillsHeader = other.fillsHeader || fillsHeader
    result.firstRow = other.firstRow ?? firstRow
    result.lastRow = other.lastRow ?? lastRow
    if !other.until.isEmpty { result.until = other.until }
    result.conditions += other.conditions
    result.exceptions += other.exceptions
    result.missing = other.missing.map { $0.union(missing ?? []) } ?? missing
    result.decimal = other.decimal ?? decimal
    result.group = other.group ?? group
    result.dropsText = other.dropsText || dropsText
    result.readsBrackets = other.readsBrackets || readsBrackets
    result.columnNumbers.merge(other.columnNumbers) { $1 }
    result.unitsRow = other.unitsRow ?? unitsRow
    if !other.carried.isEmpty { result.carried = other.carried }
    result.hasThirds = other.hasThirds || hasThirds
    result.flagStyle = other.flagStyle ?? flagStyle
    for (facet, rule) in other.facets {
      result.facets[facet] = rule
      // What a format says of one value column gives way to what the user says of all.
      for index in result.values.indices { result.values[index].facets[facet] = nil }
    }
    result.qualifiers.merge(other.qualifiers) { $1 }
    if !other.remarks.isEmpty { result.remarks = other.remarks }
    if !other.keys.isEmpty { result.keys = other.keys }
    result.readsStatus = readsStatus || other.readsStatus
    if !other.values.isEmpty {
      result.values = other.values
      result.across = other.across
      result.facets[.value] = other.facets[.value]
    } else if other.across != nil {
      result.across = other.across
      result.values = []
    } else if other.facets[.value] != nil {
      result.across = nil
      result.values = []
    }
    result.source = other.source ?? source
    result.place = other.place ?? place
    result.codeLabels.merge(other.codeLabels) { $0.merging($1) { $1 } }
    return result
  }
}
