// SPDX-License-Identifier: MIT

import Quantities

/// A cell with every way its text can be read.
struct TableCell: Hashable, Sendable {
  /// How a game ended, from the view of whom the row or the score speaks of.
  enum Outcome: UInt8, Hashable, Sendable { case win, loss, tie }

  /// The words, signs left out.
  var words: [TableWord] = []
  /// How many of the words stand before the first parenthesis.
  var mainCount = 0
  /// Where the elements of a list begin, in `words`; the first is 0.
  var elementStarts: [Int] = []
  /// The number the cell begins with, sign and currency aside.
  var leading: ExactDecimal?
  /// Whether the cell is that number and nothing else but a unit or note.
  var isNumber = false
  /// The number in parentheses: "kevin martin (33)", "17.15 (117)".
  var noted: ExactDecimal?
  /// The number at the end of words: "toyota center 18059".
  var trailing: ExactDecimal?
  /// Two or three numbers around dashes: "w 119 - 114", "40 - 36".
  var score: [ExactDecimal] = []
  /// The outcome it names: "w 24 - 17", "loss".
  var outcome: Outcome?
  /// The date it gives.
  var date: PartialDate?
  /// A duration or time of day in seconds, "3:21.5", or a height in inches, "6 ft 2 in".
  var time: ExactDecimal?
  /// Whether it stands for nothing: "", "-", "n / a".
  var isMissing = false

  /// Whether its words are those, plurals aside.
  func hasStems(of others: [TableWord]) -> Bool {
    words.count == others.count && zip(words, others).allSatisfy { $0.stem == $1.stem }
  }
}
