// SPDX-License-Identifier: MIT

import Quantities

/// What single words of a statement do; the words themselves are in the lists of `TableCue+Words`.
enum TableCue: Hashable, Sendable {
  /// "most", "highest", "largest": the largest number of a column; with a hint which.
  case largest(Hint)
  /// "least", "lowest", "fewest".
  case smallest(Hint)
  /// "more", "higher", "larger": the larger of two.
  case more(Hint)
  /// "less", "fewer", "lower".
  case less(Hint)
  case than, asMuch
  case only, all, none, not, both, each, any, other
  case majority, half, percent
  case average, total, difference, same, distinct
  case first, last
  case before, after, between
  case win, lose, tie
  case over, under, atLeast, atMost
  case about, exactly
  case times
  case and, or, but
  case of, per, by
  case consecutive, range
  /// A noun for what the rows are: "game", "player", "race".
  case rowNoun
  /// Says nothing about the table.
  case free
  /// A verb without content of its own: "played", "had", "recorded".
  case verb

  /// What kind of column a word asks for.
  enum Hint: UInt8, Hashable, Sendable { case any, time, size, date, duration, length, age }
}
