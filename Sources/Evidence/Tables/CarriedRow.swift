// SPDX-License-Identifier: MIT

/// A row whose empty cells in some columns take the text of the row above, as merged cells do.
struct CarriedRow<Base: MappedRow>: MappedRow {
  let base: Base
  /// The texts carried down, by column.
  let carried: [Int: String]

  var number: Int { base.number }
  var count: Int { base.count }

  func text(_ column: Int) -> String {
    let own = base.text(column)
    return NameStrip.trimmed(own).isEmpty ? carried[column] ?? own : own
  }

  func offset(_ column: Int) -> Int { base.offset(column) }
  func place(_ column: Int, header: String) -> String { base.place(column, header: header) }
}
