// SPDX-License-Identifier: MIT

/// The dimensions of a JSON-stat dataset (version 1.x and 2.0), and where each cell lies.
///
/// Values stand in one list, the last dimension varying fastest:
///
///     id [sex, year], size [2, 3]   value[4] = sex 1, year 1
struct StatCube: Sendable {
  /// One category of a dimension.
  struct Category: Sendable {
    var code: String
    var label: String
    /// The unit, where the category is of what is measured.
    var unit: String?
  }

  /// One dimension.
  struct Dimension: Sendable {
    var id: String
    var label: String
    var role: String?
    var categories: [Category]
  }

  /// The most cells a dataset may have.
  static let cellLimit = 50_000_000

  let dimensions: [Dimension]
  let cellCount: Int

  /// Reads the dimensions, or says what is wrong.
  init(_ root: JSONValue) throws(JSONSyntaxError) {
    guard let list = root["dimension"], list.kind == .object else {
      throw JSONSyntaxError(
        offset: root.offset, message: "'dimension' is missing from this dataset")
    }
    let ids = (root["id"] ?? list["id"])?.elements.compactMap(\.string) ?? []
    let sizes = (root["size"] ?? list["size"])?.elements.compactMap(\.int) ?? []
    guard !ids.isEmpty, ids.count == sizes.count else {
      throw JSONSyntaxError(
        offset: root.offset, message: "'id' and 'size' should name each dimension once")
    }
    var roles: [String: String] = [:]
    for role in (root["role"] ?? list["role"])?.members ?? [] {
      for id in role.value.elements.compactMap(\.string) { roles[id] = role.key }
    }
    var dimensions: [Dimension] = []
    var count = 1
    for (id, size) in zip(ids, sizes) {
      guard let value = list[id] else {
        throw JSONSyntaxError(
          offset: list.offset, message: "the dimension '\(id)' is not described")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: max(size, 0))
      guard !overflow, product <= Self.cellLimit, size >= 0 else {
        throw JSONSyntaxError(offset: value.offset, message: "a dataset of too many cells")
      }
      count = product
      dimensions.append(
        Dimension(
          id: id, label: value["label"]?.string ?? id,
          role: roles[id] ?? Self.role(of: id),
          categories: try Self.categories(value, size: size)))
    }
    if !dimensions.contains(where: { $0.role == "geo" }),
      let area = dimensions.firstIndex(where: { $0.role == nil && Self.isArea($0) })
    {
      dimensions[area].role = "geo"
    }
    self.dimensions = dimensions
    cellCount = count
  }

  /// The category numbers of a cell, one a dimension.
  func coordinates(of cell: Int) -> [Int] {
    var rest = cell
    var coordinates = Array(repeating: 0, count: dimensions.count)
    for index in dimensions.indices.reversed() {
      let size = max(1, dimensions[index].categories.count)
      coordinates[index] = rest % size
      rest /= size
    }
    return coordinates
  }

  /// Whether a dimension is called by a word for places, in its label or identifier.
  private static func isArea(_ dimension: Dimension) -> Bool {
    let words = [dimension.label, dimension.id].joined(separator: " ").lowercased()
      .split(whereSeparator: { !$0.isLetter }).map(String.init)
    return words.contains { areaWords.contains($0) }
  }

  private static let areaWords: Set<String> = [
    "region", "regions", "country", "countries", "county", "counties", "municipality",
    "municipalities", "area", "areas", "province", "provinces", "geography", "geographical",
    "geopolitical", "district", "districts",
  ]

  /// The role that a dimension's usual name has, for datasets that give none.
  private static func role(of id: String) -> String? {
    switch id.lowercased() {
    case "time", "time_period", "year", "tid": "time"
    case "geo", "geography", "country", "area", "region": "geo"
    default: nil
    }
  }

  private static func categories(
    _ value: JSONValue, size: Int
  ) throws(JSONSyntaxError) -> [Category] {
    let category = value["category"]
    var codes: [String?] = Array(repeating: nil, count: size)
    let index = category?["index"]
    if let index, index.kind == .array {
      for (position, code) in index.elements.enumerated() where position < size {
        codes[position] = code.stringOrNumber
      }
    } else if let index, index.kind == .object {
      for member in index.members {
        if let position = member.value.int, 0..<size ~= position { codes[position] = member.key }
      }
    } else if size == 1, let only = category?["label"]?.members.first {
      codes[0] = only.key
    }
    return try codes.enumerated().map { position, code throws(JSONSyntaxError) in
      guard let code else {
        throw JSONSyntaxError(
          offset: value.offset, message: "the dimension has no category at position \(position)")
      }
      let unit = category?["unit"]?[code]
      // A base such as "thousands of persons" stands in the label; a symbol stands alone.
      let text = unit?["label"]?.string ?? unit?["base"]?.string ?? unit?["symbol"]?.string
      return Category(
        code: code, label: category?["label"]?[code]?.string ?? code,
        unit: text.flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}
