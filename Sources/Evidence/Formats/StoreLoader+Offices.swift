// SPDX-License-Identifier: MIT

extension StoreLoader {
  /// Reads a table whose headers are always the same: those of one office, or of one site.
  mutating func readOffice(
    _ table: TableText, _ layout: OfficeLayout, header row: Int, rows: [[String]],
    user: TableMapping
  ) {
    let header = rows[row - 1].map { NameStrip.trimmed($0) }
    var mapping = OfficeMapping(layout, header: header).mapping(measure: table.file.stem)
    mapping.headerRows = [row]
    let source = Source(
      id: Source.ID(layout.format.rawValue + "/" + table.file.stem),
      title: (layout.publisher.map { $0 + ": " } ?? "") + table.file.stem,
      publisher: layout.publisher, tier: layout.publisher == nil ? nil : .primary)
    read(table, by: mapping.overlaid(by: user), fallback: source)
  }
}

/// Makes the mapping of a header by its layout.
private struct OfficeMapping {
  private let layout: OfficeLayout
  private let header: [String]
  private let columns: ColumnIndex

  init(_ layout: OfficeLayout, header: [String]) {
    self.layout = layout
    self.header = header
    columns = ColumnIndex(header)
  }

  func mapping(measure fallback: String) -> TableMapping {
    var mapping = TableMapping()
    mapping.missing = ["", "..", "...", "x", "F", "n/a", "--", "NA"]
    mapping.group = layout.group
    mapping.until = layout.until
    mapping.readsStatus = true
    mapping.expectsUnit = layout.expectsUnit
    mapping.estimatesAfter = layout.estimatesAfter.flatMap { columns[$0] == nil ? nil : $0 }
    mapping.facets[.subject] = rule(layout.subject)
    mapping.facets[.subject]?.isArea = layout.hasAreaCodes
    mapping.facets[.period] = rule(layout.period)
    mapping.facets[.scale] = rule(layout.scale)
    mapping.facets[.flags] = rule(layout.flags)
    mapping.facets[.flags]?.labels = layout.flagLabels
    mapping.facets[.unit] = rule(layout.hasUnitInName ? layout.measure : layout.unit)
    mapping.facets[.unit]?.labels = layout.unitLabels
    mapping.facets[.unit]?.isIndicator = layout.hasUnitInName
    mapping.remarks = layout.remarks.filter { columns[$0] != nil }
    for name in others where splits(name) { mapping.qualifiers[name] = .column(name) }
    let rest = others.filter { !splits($0) }
    if layout.isWide {
      mapping.across = TableMapping.Across(periodsOnly: true, gives: .facet(.period))
    } else if let value = rule(layout.value) {
      mapping.facets[.value] = value
    } else {
      mapping.values = rest.map {
        TableMapping.Value(column: $0, facets: [.measure: .constant($0)])
      }
      return mapping
    }
    if let measure = rule(layout.measure) {
      mapping.facets[.measure] = measure
      if let code = layout.code, columns[code] != nil, case .column(let name) = measure.origin {
        mapping.facets[.measure] = FacetRule(
          origin: .columns([code, name], join: "\u{1F}"), labels: layout.codeLabels, isCoded: true)
        mapping.remarks.append(name)
      }
      if layout.measure.count > 1, !layout.isWide {
        for name in rest { mapping.qualifiers[name] = .column(name) }
      }
    } else if layout.measure.isEmpty, !rest.isEmpty {
      mapping.facets[.measure] = FacetRule(origin: .columns(rest, join: ", "))
      mapping.facets[.measure]?.skipsTotals = true
    } else {
      mapping.facets[.measure] = .constant(fallback)
      for name in rest { mapping.qualifiers[name] = .column(name) }
    }
    return mapping
  }

  private func rule(_ names: [String]) -> FacetRule? {
    names.first { columns[$0] != nil }.map { .column($0) }
  }

  private func splits(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return layout.splits.contains { lowered.hasPrefix($0) }
  }

  /// The columns that no facet is read from; not those that only code the label beside them.
  private var others: [String] {
    let lists = [
      layout.subject, layout.measure, layout.period, layout.value, layout.unit, layout.scale,
      layout.flags, layout.remarks,
    ]
    let taken = Set(lists.joined().map { $0.lowercased() }).union(layout.ignored)
    return header.filter { name in
      let lowered = name.lowercased()
      return !name.isEmpty && !taken.contains(lowered) && columns[name + ".label"] == nil
        && !lowered.hasSuffix(" type") && !lowered.hasSuffix("valuecode")
    }
  }
}
