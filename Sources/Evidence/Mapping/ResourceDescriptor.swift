// SPDX-License-Identifier: MIT

import SourceText

/// One resource of a Frictionless data package (version 1 or 2), as far as reading its table needs it.
struct ResourceDescriptor: Sendable {
  /// A field of a table schema.
  struct Field: Sendable {
    var name: String
    var title: String?
    var type: String
    var format: String?
    var decimal: UInt8?
    var group: TableDialect.GroupMark?
    var dropsText: Bool
    var missing: [String]
    var isRequired: Bool
    var isUnique: Bool
    var minimum: String?
    var maximum: String?
    var exclusiveMinimum: String?
    var exclusiveMaximum: String?
    var allowed: Set<String>
    /// The unit of its values, where the descriptor gives one.
    var unit: String?
    /// The names of constraints that are not looked at.
    var unchecked: [String] = []
    var offset: Int
  }

  var name: String
  var title: String?
  var packageTitle: String?
  var encoding: TextEncoding?
  var dialect: TableDialect?
  var byteCount: Int?
  var hash: String?
  var fields: [Field] = []
  var fieldsMatch = "exact"
  var missing: Set<String> = [""]
  var primaryKey: [String] = []
  var foreignKeys: [ForeignKey] = []
  /// Whether another table of the package has figures of the same name.
  var sharesNames = false
  var source: Source?
  /// Our property, where there is one.
  var mapping: TableMapping?

  /// The names of a table's columns: those of the schema where there is no header, or where fields are told by their
  /// order and the header calls some otherwise.
  func header(_ header: [String], hasHeader: Bool) -> [String] {
    let names = fields.map(\.name)
    guard !names.isEmpty, names.count == header.count else { return header }
    if !hasHeader { return names }
    guard fieldsMatch == "exact" else { return header }
    let isOrdered = zip(names, header).allSatisfy { name, told in
      name == told || (!header.contains(name) && !names.contains(told))
    }
    return isOrdered ? names : header
  }

  /// Says where a header is not the one that the schema describes.
  func check(header told: [String], in file: SourceFile, log: inout DiagnosticLog) {
    let names = fields.map(\.name)
    let header = header(told, hasHeader: true)
    guard fieldsMatch == "exact", !names.isEmpty, header != names else { return }
    let extra = header.filter { !$0.isEmpty && !names.contains($0) }
    guard let first = extra.first else { return }
    file.report(
      .constraint,
      "the schema does not name the column '\(EvidenceMessage.shown(first))'"
        + (extra.count > 1 ? " and \(extra.count - 1) more" : "")
        + NearMiss.tail(for: first, among: names.filter { !header.contains($0) }),
      at: 0, to: &log, severity: .warning)
  }

  /// What the schema says, put over a mapping.
  func mapping(over base: TableMapping, header: [String]) -> TableMapping {
    var mapping = base
    mapping.missing = (base.missing ?? []).union(missing)
    for field in fields {
      // What a field says of its numbers holds for no other.
      mapping.columnNumbers[field.name] = TableMapping.NumberStyle(
        decimal: field.decimal, group: field.group, dropsText: field.dropsText ? true : nil,
        missing: Set(field.missing))
    }
    if let own = self.mapping { mapping = mapping.overlaid(by: own) }
    for field in fields where field.type == "date" || field.type == "datetime" {
      guard let pattern = field.format, pattern.contains("%") else { continue }
      if case .column(let name) = mapping.facets[.period]?.origin, name == field.name {
        let known = mapping.facets[.period]?.pattern
        mapping.facets[.period]?.pattern = known ?? pattern
      }
    }
    return mapping
  }

  /// A mapping for a package without ours: every numeric field is a value of its own name, of the title.
  func fallback(over base: TableMapping, user: TableMapping, header: [String]) -> TableMapping {
    var mapping = base
    guard mapping.values.isEmpty, mapping.facets[.value] == nil, mapping.across == nil else {
      return mapping
    }
    let times = ["date", "datetime", "year", "yearmonth"]
    let period =
      fields.first { times.contains($0.type) }
      ?? fields.first {
        ["date", "year", "month", "time", "period"].contains($0.name.lowercased())
      }
    if let period, mapping.facets[.period] == nil {
      mapping.facets[.period] = .column(period.name)
      mapping.facets[.period]?.pattern = period.format.flatMap { $0.contains("%") ? $0 : nil }
    }
    let area = fields.first {
      $0.type == "string" && Self.areaNames.contains($0.name.lowercased())
    }
    if mapping.facets[.subject] == nil {
      mapping.facets[.subject] =
        area.map { .column($0.name) } ?? .constant(packageTitle ?? title ?? name)
    }
    // An annual and a quarterly table of one rate are not of the same thing.
    if sharesNames, mapping.qualifiers["table"] == nil {
      mapping.qualifiers["table"] = .constant(title ?? name)
    }
    let figures = fields.filter {
      $0.name != period?.name && ($0.type == "number" || $0.type == "integer")
    }
    for field in fields where field.name != period?.name {
      if field.type == "number" || field.type == "integer" {
        var label = field.title ?? field.name
        if figures.count == 1, Self.plainNames.contains(label.lowercased()) {
          // "Value" says nothing: what is measured is what the package is called.
          label = title ?? packageTitle ?? name
        }
        var facets: [Facet: FacetRule] = [.measure: .constant(label)]
        facets[.unit] = field.unit.map { .constant($0) }
        mapping.values.append(TableMapping.Value(column: field.name, facets: facets))
      } else if field.type == "string", mapping.qualifiers[field.name] == nil,
        field.name != area?.name,
        area == nil || !Self.codeNames.contains(field.name.lowercased())
      {
        mapping.qualifiers[field.name] = .column(field.name)
      }
    }
    return mapping
  }

  /// Whether a table holds names and codes alone, and so no figure: a list that other tables refer to.
  var isLookup: Bool {
    !fields.isEmpty && fields.allSatisfy { $0.type == "string" || $0.type == "boolean" }
  }

  private static let areaNames: Set<String> = [
    "country name", "country", "entity", "country or area", "territory", "nation",
  ]
  private static let codeNames: Set<String> = ["country code", "code", "iso", "iso3", "iso2"]
  private static let plainNames: Set<String> = ["value", "values", "obs_value", "amount", "figure"]
}
