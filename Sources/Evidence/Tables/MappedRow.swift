// SPDX-License-Identifier: MIT

/// A row of a table, whatever it is stored as.
protocol MappedRow {
  /// The number of the row in its file, from 1.
  var number: Int { get }
  /// How many cells there are.
  var count: Int { get }
  /// The text of a cell; empty past the end.
  func text(_ column: Int) -> String
  /// The offset of a cell in the file.
  func offset(_ column: Int) -> Int
  /// Where a cell stands, in words that a person can follow.
  func place(_ column: Int, header: String) -> String
}

extension DelimitedReader: MappedRow {
  var number: Int { row }
  var count: Int { cells.count }

  func offset(_ column: Int) -> Int {
    column < cells.count ? cells[column].start - (cells[column].isQuoted ? 1 : 0) : rowStart
  }

  func place(_ column: Int, header: String) -> String { "row \(row), column \(header)" }
}

/// A row that a JSON file amounts to.
struct VirtualRow: MappedRow {
  var number: Int
  var cells: [String]
  /// The offset of the value in the file.
  var valueOffset: Int
  /// Where the value stands: a JSON pointer.
  var pointer: String
  /// The offsets of the cells, and their names under the pointer, where each stands by itself.
  var offsets: [Int] = []
  var names: [String] = []

  var count: Int { cells.count }
  func text(_ column: Int) -> String { column < cells.count ? cells[column] : "" }
  func offset(_ column: Int) -> Int { offsets.at(column) ?? valueOffset }
  func place(_ column: Int, header: String) -> String {
    names.at(column).map { pointer + "/" + $0 } ?? pointer
  }
}
