// SPDX-License-Identifier: MIT

/// Something a statement asks of rows, with the rows that have it.
struct TableCondition: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable { case name, date, number, outcome, score, place, absence }

  /// What it is.
  var kind: Kind
  /// The item it stands at.
  var item: Int
  /// All items it accounts for.
  var items: Set<Int>
  /// The rows that have it.
  var rows: RowSet
  /// The columns it looks at.
  var columns: [Int]
  /// How sure the linking is.
  var quality: Double
  /// The condition in words.
  var text: String
}
