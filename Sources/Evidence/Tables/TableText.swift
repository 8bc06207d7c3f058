// SPDX-License-Identifier: MIT

/// A delimited file with its dialect.
struct TableText: Sendable {
  let file: SourceFile
  let dialect: TableDialect

  /// The first rows as texts, for telling what the table is.
  func firstRows(_ count: Int) -> [[String]] {
    var reader = DelimitedReader(bytes: file.bytes, dialect: dialect)
    var rows: [[String]] = []
    var cells = 0
    while rows.count < count, cells < 200_000, reader.next() {
      cells += reader.cells.count
      rows.append(reader.texts)
    }
    return rows
  }

  /// The texts of the row of units that a mapping says the table has; an empty cell takes the one before it where
  /// merged cells are to be filled.
  func unitCells(by mapping: TableMapping, rows: [[String]]) -> [String] {
    guard let number = mapping.unitsRow, var row = rows.at(number - 1) else { return [] }
    if mapping.fillsHeader {
      for index in row.indices.dropFirst() where NameStrip.trimmed(row[index]).isEmpty {
        row[index] = row[index - 1]
      }
    }
    return row
  }

  /// Whether the table has a header.
  func hasHeader(by mapping: TableMapping) -> Bool {
    !(mapping.headerRows ?? dialect.headerRows ?? (dialect.hasHeader ? [1] : [])).isEmpty
  }

  /// The header that a mapping says the table has.
  func header(by mapping: TableMapping, rows: [[String]]) -> [String] {
    let numbers = mapping.headerRows ?? dialect.headerRows ?? (dialect.hasHeader ? [1] : [])
    guard !numbers.isEmpty else {
      let width = rows.map(\.count).max() ?? 0
      return (1...max(1, width)).map { "\($0)" }
    }
    var header: [String] = []
    for number in numbers {
      guard var row = rows.at(number - 1) else { continue }
      if mapping.fillsHeader {
        for index in row.indices.dropFirst() where NameStrip.trimmed(row[index]).isEmpty {
          row[index] = row[index - 1]
        }
      }
      for (index, cell) in row.enumerated() {
        let text = NameStrip.trimmed(cell)
        if index >= header.count {
          header.append(text)
        } else if !text.isEmpty {
          header[index] += header[index].isEmpty ? text : dialect.headerJoin + text
        }
      }
    }
    return header
  }
}
