// SPDX-License-Identifier: MIT

import SourceText

/// Makes records of the rows of one table by its mapping.
struct RowMapper: Sendable {
  /// A column of values.
  struct ValueColumn: Sendable {
    var index: Int
    var header: String
    var kind: FacetRule.Kind = .number
    var facets = FacetRules()
    var qualifiers: [(name: String, rule: BoundRule)] = []
    var decimals = DecimalText()
    var missing: Set<String> = []
    var styles = NumberStyles()
  }

  let file: SourceFile
  let mapping: TableMapping
  let columns: ColumnIndex
  var source: Source.ID
  private let decimals: DecimalText
  private let missing: Set<String>
  private(set) var facets = FacetRules()
  private(set) var qualifiers: [(name: String, rule: BoundRule)] = []
  var values: [ValueColumn] = []
  private(set) var conditions: [(column: Int, texts: Set<String>, isWanted: Bool)] = []
  private(set) var remarks: [(name: String, column: Int)] = []
  private(set) var keys: [Int] = []
  /// The column of each row's currency.
  let currencyColumn: Int?
  /// The column of the year after which values are estimates.
  let estimatesAfter: Int?
  var periods: [String: String?] = [:]
  var units: [String: StatisticalUnit?] = [:]
  var areas: [String: String] = [:]
  var identifiers: Set<UInt64> = []
  /// The last number behind an identifier that several rows would have, by its hash.
  var repeats: [UInt64: Int] = [:]
  var unitless: Set<String> = []
  var doubts = TableDoubts()
  /// The identifier that the record being made shares with an earlier one.
  var copied: String?
  /// The identifiers, by their hashes, of which some row gave no record.
  var failed: Set<UInt64> = []

  /// Prepares the mapping of a table; `nil` when it gives no record, and why is in the log.
  ///
  /// - Parameters:
  ///   - file: The table's file.
  ///   - mapping: What its columns mean.
  ///   - header: The headers of its columns.
  ///   - unitCells: The texts of the row of units, where there is one.
  ///   - source: The source of its records.
  ///   - log: Takes what is wrong.
  init?(
    file: SourceFile, mapping: TableMapping, header: [String], unitCells: [String] = [],
    source: Source.ID, log: inout DiagnosticLog
  ) {
    self.file = file
    self.mapping = mapping
    self.source = source
    columns = ColumnIndex(header)
    currencyColumn =
      columns["CURRENCY"]
      ?? header.firstIndex { SDMXHeader.identifier(of: $0).uppercased() == "CURRENCY" }
    estimatesAfter = mapping.estimatesAfter.flatMap { [columns] in columns[$0] }
    decimals = DecimalText(
      decimal: mapping.decimal ?? mapping.dialect?.decimal ?? UInt8(ascii: "."),
      group: mapping.group ?? mapping.dialect?.group, dropsText: mapping.dropsText,
      readsBrackets: mapping.readsBrackets)
    missing = (mapping.missing ?? []).union([""])
    guard bind(log: &log) else { return nil }
    for index in values.indices { finishColumn(index, unitCells: unitCells) }
  }

  /// Settles how the numbers of a column are written, and its unit where a row of the table gives it.
  private mutating func finishColumn(_ index: Int, unitCells: [String]) {
    let column = values[index]
    let own = mapping.values.at(index)?.numbers
    let named = mapping.columnNumbers[column.header]
    var style = decimals
    style.decimal = own?.decimal ?? named?.decimal ?? style.decimal
    style.group = own?.group ?? named?.group ?? style.group
    style.dropsText = own?.dropsText ?? named?.dropsText ?? style.dropsText
    style.readsBrackets = own?.readsBrackets ?? named?.readsBrackets ?? style.readsBrackets
    values[index].decimals = style
    values[index].missing = missing.union(own?.missing ?? []).union(named?.missing ?? [])
    let unit = NameStrip.trimmed(unitCells.at(column.index) ?? "")
    if !unit.isEmpty, column.facets[.unit] == nil, facets[.unit] == nil {
      values[index].facets[.unit] = BoundRule(.constant(unit), in: columns)
    }
  }

  /// Says, at the end, what is doubtful about the table as a whole.
  func finish(log: inout DiagnosticLog) {
    doubts.tell(of: file, log: &log)
    for column in values { column.styles.tell(of: column.header, in: file, log: &log) }
  }

  // MARK: - Binding

  private mutating func bind(log: inout DiagnosticLog) -> Bool {
    var isComplete = true
    for (facet, rule) in mapping.facets.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where facet != .value {
      if let bound = bound(rule, for: facet.rawValue, log: &log) {
        facets[facet] = bound
      } else {
        isComplete = false
      }
    }
    for (name, rule) in mapping.qualifiers.sorted(by: { $0.key < $1.key }) {
      if let bound = bound(rule, for: name, log: &log) { qualifiers.append((name, bound)) }
    }
    for (list, isWanted) in [(mapping.conditions, true), (mapping.exceptions, false)] {
      for condition in list {
        guard let column = columns[condition.column] else {
          missingColumn(condition.column, for: isWanted ? "where" : "except", log: &log)
          isComplete = false
          continue
        }
        conditions.append((column, condition.texts, isWanted))
      }
    }
    for name in mapping.remarks { if let column = columns[name] { remarks.append((name, column)) } }
    guard isComplete, bindValues(log: &log) else { return false }
    guard checkFacets(log: &log) else { return false }
    bindKeys()
    return true
  }

  private mutating func bindValues(log: inout DiagnosticLog) -> Bool {
    for value in mapping.values {
      guard let index = columns[value.column] else {
        missingColumn(value.column, for: "values", log: &log)
        return false
      }
      var column = ValueColumn(index: index, header: value.column)
      for (facet, rule) in value.facets {
        guard let bound = bound(rule, for: facet.rawValue, log: &log) else { return false }
        column.facets[facet] = bound
      }
      for (name, rule) in value.qualifiers.sorted(by: { $0.key < $1.key }) {
        if let bound = bound(rule, for: name, log: &log) { column.qualifiers.append((name, bound)) }
      }
      values.append(column)
    }
    if let across = mapping.across { return bindAcross(across, log: &log) }
    if values.isEmpty, let rule = mapping.facets[.value] {
      guard let bound = bound(rule, for: "value", log: &log), let index = bound.columns.first else {
        return false
      }
      values = [
        ValueColumn(index: index, header: columns.names.at(index) ?? "value", kind: rule.kind)
      ]
    }
    if values.isEmpty {
      report("no column of this table is said to hold values", log: &log)
      return false
    }
    return true
  }

  private mutating func bindAcross(
    _ across: TableMapping.Across, log: inout DiagnosticLog
  ) -> Bool {
    var indexes: [Int] = []
    if !across.columns.isEmpty {
      for name in across.columns {
        guard let index = columns[name] else {
          missingColumn(name, for: "across", log: &log)
          return false
        }
        indexes.append(index)
      }
    } else {
      var low = 0
      var high = columns.names.count - 1
      if let first = across.first {
        guard let index = columns[first] else {
          missingColumn(first, for: "across", log: &log)
          return false
        }
        low = index
      }
      if let last = across.last {
        guard let index = columns[last] else {
          missingColumn(last, for: "across", log: &log)
          return false
        }
        high = index
      }
      guard low <= high else {
        report("'across' ends before it begins", log: &log)
        return false
      }
      indexes = Array(low...high)
    }
    let rule = across.rule
    if across.gives == .facet(.period), rule.fiscal == nil, rule.pattern == nil,
      FiscalYear.areMeant(by: indexes.map { NameStrip.trimmed(columns.names.at($0) ?? "") })
    {
      report(
        "headers such as '\(EvidenceMessage.shown(columns.names.at(indexes[0]) ?? ""))' name two "
          + "years; say when such a year begins (\"fiscal\": \"04-01\" in 'across'), or that "
          + "they are months (\"pattern\": \"%Y-%m\")", log: &log)
      return false
    }
    if let name = rule.companion, columns[name] == nil {
      missingColumn(name, for: "with", log: &log)
      return false
    }
    var passedOver: [String] = []
    for index in indexes {
      let header = NameStrip.trimmed(columns.names.at(index) ?? "")
      if header.isEmpty { continue }
      if across.periodsOnly, !Self.isPeriod(header, by: rule) {
        if !values.isEmpty { passedOver.append(header) }
        continue
      }
      // Between periods stand periods: another text there is one that is misspelt.
      for header in passedOver {
        log.add(
          .badPeriod,
          "the header '\(EvidenceMessage.shown(header))' stands among periods, but is none; its column "
            + "is left out",
          path: file.path, at: TextPosition(line: mapping.headerRows?.max() ?? 1, column: 1),
          severity: .warning)
      }
      passedOver = []
      guard let rule = BoundRule(rule, in: columns) else { return false }
      var column = ValueColumn(index: index, header: header)
      switch across.gives {
      case .facet(let facet): column.facets[facet] = rule
      case .qualifier(let name): column.qualifiers = [(name, rule)]
      }
      values.append(column)
    }
    if values.isEmpty { report("'across' finds no column in this table", log: &log) }
    return !values.isEmpty
  }

  /// Whether a header may be a period, read as a rule says; one that names two years is, so that it is not lost.
  private static func isPeriod(_ header: String, by rule: FacetRule) -> Bool {
    if let pattern = rule.pattern { return DatePattern.period(of: header, pattern: pattern) != nil }
    let text = (rule.companion == nil ? "" : "2000 ") + (rule.labels[header] ?? header)
    return PeriodText.period(of: text) != nil || FiscalYear.firstYear(of: header) != nil
  }

  private func checkFacets(log: inout DiagnosticLog) -> Bool {
    for facet in [Facet.subject, .measure] where facets[facet] == nil {
      if values.contains(where: { $0.facets[facet] == nil }) {
        report(
          "nothing says the \(facet.rawValue) of this table's records; a mapping file can "
            + "(\"record\": {\"\(facet.rawValue)\": ...})", log: &log)
        return false
      }
    }
    return true
  }

  private mutating func bindKeys() {
    if !mapping.keys.isEmpty {
      keys = mapping.keys.compactMap { columns[$0] }
      return
    }
    var seen: Set<Int> = []
    for facet in [Facet.subject, .measure, .counterpart, .place, .period, .unit, .basis, .vintage] {
      for column in facets[facet]?.columns ?? [] where seen.insert(column).inserted {
        keys.append(column)
      }
    }
    // The year beside months across tells rows apart too.
    let own = values.compactMap { $0.facets[.period] }
    for rule in qualifiers.map(\.rule) + own {
      for column in rule.columns where seen.insert(column).inserted { keys.append(column) }
    }
  }

  private func bound(
    _ rule: FacetRule, for key: String, log: inout DiagnosticLog
  ) -> BoundRule? {
    if let bound = BoundRule(rule, in: columns) { return bound }
    switch rule.origin {
    case .column(let name): missingColumn(name, for: key, log: &log)
    case .columns(let names, _):
      missingColumn(names.first { columns[$0] == nil } ?? "", for: key, log: &log)
    case .constant, .header: break
    }
    return nil
  }

  private func missingColumn(_ name: String, for key: String, log: inout DiagnosticLog) {
    report(
      "the table has no column '\(EvidenceMessage.shown(name))' for '\(key)'"
        + (NearMiss.suggestion(for: name, among: columns.names).map { "; did you mean '\($0)'?" }
          ?? "; it has " + shownColumns),
      log: &log)
  }

  /// The first headers, for a message.
  private var shownColumns: String {
    let names = columns.names.filter { !$0.isEmpty }
    return names.prefix(6).map { "'\(EvidenceMessage.shown($0))'" }.joined(separator: ", ")
      + (names.count > 6 ? " and \(names.count - 6) more" : "")
  }

  private func report(_ message: String, log: inout DiagnosticLog) {
    log.add(.badMapping, message, path: file.path, at: TextPosition(line: 1, column: 1))
  }
}

extension Array {
  /// The element at an index, or `nil` past the ends.
  func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
