// SPDX-License-Identifier: MIT

import Quantities

/// A column: what it is called and what its cells mostly are.
struct TableColumn: Hashable, Sendable {
  /// One way to read numbers out of a column's cells.
  enum View: UInt8, Hashable, Sendable, CaseIterable {
    /// The number the cell begins with.
    case leading
    /// The number in parentheses.
    case noted
    /// The number after the words.
    case trailing
    /// A time or duration in seconds.
    case time
    /// A date, as a number that orders dates.
    case date
    /// The first number of a score or record.
    case first
    /// The second number of a score or record.
    case second
    /// The difference of a score.
    case margin
    /// The numbers of a score added up.
    case total
  }

  /// Its place, from 0.
  var index: Int
  /// Its name as given.
  var name: String
  /// The words of its name.
  var words: [TableWord]
  /// How many of them stand before a parenthesis.
  var mainCount: Int
  /// The ways to read numbers, best first; empty for a column of words.
  var views: [View] = []
  /// Whether most cells hold words.
  var isText = false
  /// Whether most cells are a single outcome letter or word, with or without a score.
  var hasOutcomes = false
  /// Whether most cells are dates.
  var isDate: Bool { views.first == .date }
  /// Whether numbers can be read out of most cells.
  var isNumeric: Bool { views.contains { $0 != .date } }
  /// Whether it only numbers the rows: a game, week or episode number.
  var isIndex = false
  /// Whether its cells are spans of years: "1905 - 1912".
  var hasPeriods = false
  /// Whether its cells say yes or no.
  var isFlag = false
  /// Whether small numbers are the better ones: a rank, a position.
  var countsDown = false
}

extension TableColumn {
  /// The power of ten that the column's name says its numbers are counted in.
  var scale: Int {
    for word in words {
      if let power = TableCue.magnitudes[word.stem] { return power }
    }
    return 0
  }
}
