// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension StoreLoader {
  /// Reads JSON-stat: a dataset, a collection of them, or a bundle of the first version.
  mutating func readJSONStat(_ root: JSONValue, in file: SourceFile, user: TableMapping) {
    if root["dimension"] != nil {
      readDataset(root, pointer: "", in: file, user: user)
    } else if let items = root["link"]?["item"]?.elements {
      var found = 0
      var linked = 0
      for (index, item) in items.enumerated() {
        guard item["dimension"] != nil else {
          linked += 1
          continue
        }
        readDataset(item, pointer: "/link/item/\(index)", in: file, user: user)
        found += 1
      }
      if linked > 0 {
        file.report(
          .incomplete,
          found == 0
            ? "this collection only links to datasets, and holds none"
            : "\(linked) of the \(items.count) datasets of this collection are only linked to, and "
              + "not here", at: root.offset, to: &log)
      }
    } else {
      for member in root.members {
        readDataset(member.value, pointer: "/" + member.key, in: file, user: user)
      }
    }
  }

  private mutating func readDataset(
    _ root: JSONValue, pointer: String, in file: SourceFile, user: TableMapping
  ) {
    let cube: StatCube
    do {
      cube = try StatCube(root)
    } catch {
      file.report(.syntax, error.message, at: error.offset, to: &log)
      return
    }
    let (mapping, header) = self.mapping(of: cube, root)
    var source = Source(
      id: Source.ID(file.stem + pointer), title: root["label"]?.string ?? file.stem)
    source.publisher = root["source"]?.string
    source.url = root["href"]?.string
    if let updated = root["updated"]?.string {
      source.published = PeriodText.period(of: updated)?.last
    }
    let overlaid = mapping.overlaid(by: user)
    let id = register(overlaid.source, fallback: source, file: file)
    guard
      var mapper = RowMapper(file: file, mapping: overlaid, header: header, source: id, log: &log)
    else { return }
    tellRoles(of: root, cube, in: file)
    let status = StatStatus(root["status"])
    if let cell = status.cells.filter({ !(0..<cube.cellCount ~= $0) }).min() {
      file.report(
        .badValue, "a status is given for the cell \(cell), which this dataset does not have",
        at: root["status"]?.offset ?? root.offset, to: &log, severity: .warning)
    }
    let label = root["label"]?.string ?? file.stem
    for (cell, value) in Self.cells(root["value"], count: cube.cellCount, in: file, log: &log) {
      let text = value.stringOrNumber ?? ""
      if text.isEmpty, status[cell] == nil { continue }
      let coordinates = cube.coordinates(of: cell)
      var cells: [String] = []
      var unit = ""
      for (dimension, position) in zip(cube.dimensions, coordinates) {
        guard let category = dimension.categories.at(position) else { continue }
        cells.append(category.code)
        cells.append(category.label)
        if let own = category.unit { unit = own }
      }
      cells += [text, status[cell] ?? "", unit, label]
      mapper.take(
        VirtualRow(
          number: cell, cells: cells, valueOffset: value.offset,
          pointer: "\(pointer)/value/\(cell)"), into: &self)
    }
    mapper.finish(log: &log)
  }

  /// Says which roles name no dimension.
  private mutating func tellRoles(of root: JSONValue, _ cube: StatCube, in file: SourceFile) {
    let ids = cube.dimensions.map(\.id)
    for role in (root["role"] ?? root["dimension"]?["role"])?.members ?? [] {
      for name in role.value.elements {
        guard let id = name.string, !ids.contains(id) else { continue }
        file.report(
          .unknownWord,
          "the role '\(EvidenceMessage.shown(role.key))' names '\(EvidenceMessage.shown(id))', which is "
            + "no dimension of this dataset" + NearMiss.tail(for: id, among: ids),
          at: name.offset, to: &log)
      }
    }
  }

  /// What the dimensions of a dataset mean, by their roles.
  private func mapping(of cube: StatCube, _ root: JSONValue) -> (TableMapping, [String]) {
    var mapping = TableMapping()
    var header: [String] = []
    mapping.missing = ["", "..", ":"]
    mapping.readsStatus = true
    for dimension in cube.dimensions { header += [dimension.id, dimension.id + " label"] }
    header += ["value", "status", "unit of value", "dataset"]
    mapping.keys = cube.dimensions.map(\.id)
    mapping.facets[.value] = .column("value")
    mapping.facets[.flags] = .column("status")
    var measures: [String] = []
    var hasUnit = cube.dimensions.contains { $0.categories.contains { $0.unit != nil } }
    for dimension in cube.dimensions {
      let label = FacetRule.column(dimension.id + " label")
      let id = dimension.id.uppercased()
      if dimension.role == "time", mapping.facets[.period] == nil {
        // Codes are periods where both are; a code such as 2014K1 has its label beside it.
        let isCode = dimension.categories.allSatisfy { PeriodText.period(of: $0.code) != nil }
        mapping.facets[.period] = isCode ? .column(dimension.id) : label
      } else if dimension.role == "geo", mapping.facets[.subject] == nil {
        mapping.facets[.subject] = label
      } else if dimension.role == "metric" || Self.isMeasure(id) {
        measures.append(dimension.id + " label")
      } else if id == "UNIT" || id == "UNIT_MEASURE" {
        hasUnit = true
        mapping.facets[.unit] = FacetRule(
          origin: .columns([dimension.id, dimension.id + " label"], join: "\u{1F}"))
      } else if id != "FREQ" {
        mapping.qualifiers[dimension.id] = label
      }
    }
    if mapping.facets[.unit] == nil, hasUnit { mapping.facets[.unit] = .column("unit of value") }
    mapping.facets[.measure] =
      measures.isEmpty
      ? .column("dataset")
      : measures.count == 1
        ? .column(measures[0]) : FacetRule(origin: .columns(measures, join: ", "))
    if mapping.facets[.subject] == nil { mapping.facets[.subject] = .column("dataset") }
    if let updated = root["updated"]?.string, let day = PeriodText.period(of: updated)?.last {
      mapping.facets[.vintage] = .constant(day.description)
    }
    return (mapping, header)
  }

  private static func isMeasure(_ id: String) -> Bool {
    id == "NA_ITEM" || id.hasPrefix("INDIC") || id == "BOP_ITEM" || id == "MEASURE"
      || id == "CONTENTSCODE" || id == "STATISTIC"
  }

  /// The cells that have something in them, whether values are a list or an object of positions.
  private static func cells(
    _ value: JSONValue?, count: Int, in file: SourceFile, log: inout DiagnosticLog
  ) -> [(Int, JSONValue)] {
    guard let value else { return [] }
    if value.kind == .array {
      let elements = value.elements
      if elements.count != count {
        file.report(
          .raggedRow, "the dataset has \(elements.count) values for \(count) cells",
          at: value.offset, to: &log, severity: .error)
        return []
      }
      return Array(elements.enumerated()).map { ($0.offset, $0.element) }
    }
    return value.members.compactMap { member in
      guard let cell = Int(member.key), 0..<count ~= cell else {
        file.report(
          .badValue, "there is no cell '\(EvidenceMessage.shown(member.key))' in this dataset",
          at: member.keyOffset, to: &log)
        return nil
      }
      return (cell, member.value)
    }
  }
}

/// The status of each cell: one for all, a list, or an object of positions.
private struct StatStatus {
  private var all: String?
  private var list: [String?] = []
  private var sparse: [Int: String] = [:]

  init(_ value: JSONValue?) {
    guard let value else { return }
    if let text = value.string {
      all = text
    } else if value.kind == .array {
      let elements = value.elements.map(\.string)
      if elements.count == 1 { all = elements[0] } else { list = elements }
    } else {
      for member in value.members {
        if let cell = Int(member.key) { sparse[cell] = member.value.string }
      }
    }
  }

  /// The cells that have a status of their own.
  var cells: [Int] { Array(sparse.keys) }

  subscript(cell: Int) -> String? { all ?? list.at(cell) ?? nil ?? sparse[cell] }
}
