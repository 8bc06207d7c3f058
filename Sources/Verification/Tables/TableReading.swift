// SPDX-License-Identifier: MIT

/// One way to understand a statement as a question to the table, with its answer.
struct TableReading: Hashable, Sendable {
  /// The kind of question, each with its own trust: see ``TableTrust``.
  enum Form: String, Hashable, Sendable, CaseIterable {
    /// The cells named stand in one row.
    case lookup
    /// So many rows have it.
    case count
    /// One of so many.
    case member
    /// The row with the largest or smallest number.
    case superlative
    /// The largest or smallest number itself.
    case extreme
    /// What occurs most or least often.
    case frequency
    /// More or less than another.
    case comparison
    /// By how much.
    case difference
    /// All, none, most, half or a share.
    case quantified
    /// The only one.
    case only
    /// A sum or an average.
    case aggregate
    /// The same in both.
    case same
    /// So many different ones.
    case distinct
    /// The first or last row.
    case order
    /// From the least to the greatest.
    case range
    /// So many in a row.
    case streak
  }

  /// The kind of question.
  var form: Form
  /// The answer.
  var truth: Bool
  /// The items of the clause that the reading accounts for.
  var used: Set<Int>
  /// How sure the linking behind it is, 1 for cells and columns named in full.
  var quality: Double
  /// The arithmetic, with rows and columns.
  var steps: [String]
  /// The cells it rests on, as row and column.
  var cells: [Cell] = []
  /// The number that would have been right, where one was stated.
  var expected: Expected?

  /// A cell by its place.
  struct Cell: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// A number stated, and the one the table gives.
  struct Expected: Hashable, Sendable {
    var item: Int
    var text: String
  }
}
