// SPDX-License-Identifier: MIT

/// A table given as evidence: what it is about, its column names, and its cells as text.
public struct EvidenceTable: Hashable, Sendable {
  /// What the table is about.
  public var caption: String
  /// The names of the columns.
  public var columns: [String]
  /// The rows; one shorter than the columns lacks its last cells.
  public var rows: [[String]]

  /// Makes a table.
  public init(caption: String = "", columns: [String], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
