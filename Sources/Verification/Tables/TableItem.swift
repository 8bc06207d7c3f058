// SPDX-License-Identifier: MIT

import Quantities

/// A piece of a statement with what it refers to in the table.
struct TableItem: Hashable, Sendable {
  /// Cells of one column that a piece of the statement names.
  struct Cells: Hashable, Sendable {
    var column: Int
    var rows: RowSet
    /// 1 when the piece is the whole cell, less for a part of it.
    var quality: Double
  }

  /// A column that a piece of the statement names, and how well.
  struct Named: Hashable, Sendable {
    var column: Int
    var score: Double
  }

  enum Kind: Hashable, Sendable {
    case cells([Cells])
    case columns([Named])
    case number(ExactDecimal)
    case ordinal(Int)
    case date(PartialDate)
    case score([ExactDecimal])
    case cue(TableCue)
    /// A word of the caption.
    case caption
    case comma
    /// A content word that nothing in the table answers to.
    case unknown
  }

  var kind: Kind
  /// The words of the statement it covers.
  var words: Range<Int>

  var cells: [Cells]? { if case .cells(let cells) = kind { cells } else { nil } }
  var columns: [Named]? { if case .columns(let columns) = kind { columns } else { nil } }
  var number: ExactDecimal? { if case .number(let number) = kind { number } else { nil } }
  var isDate: Bool { if case .date = kind { true } else { false } }
  var cue: TableCue? { if case .cue(let cue) = kind { cue } else { nil } }
  /// Whether it is a dash.
  func isDash(_ words: [TableWord]) -> Bool {
    self.words.count == 1
      && (words[self.words.lowerBound].isSign("-")
        || words[self.words.lowerBound].kind == .sign && words[self.words.lowerBound].exact == 0xE2)
  }
  func isCue(_ cue: TableCue) -> Bool { kind == .cue(cue) }
}
