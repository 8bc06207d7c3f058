// SPDX-License-Identifier: MIT

/// A table given as it stands, without a mapping of its columns to facets.
public struct EvidenceTable: Hashable, Sendable {
  /// What the table is about.
  public var caption: String
  /// The header cells.
  public var columns: [String]
  /// The body cells, row by row, each row as long as `columns`.
  public var rows: [[String]]
  /// Where it comes from, where that is said.
  public var source: Source?

  /// Makes a table; short rows are filled with empty cells.
  public init(caption: String, columns: [String], rows: [[String]], source: Source? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      row.count < columns.count
        ? row + Array(repeating: "", count: columns.count - row.count) : row
    }
    self.source = source
  }
}
