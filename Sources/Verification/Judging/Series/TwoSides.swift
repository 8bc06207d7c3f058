// SPDX-License-Identifier: MIT

/// Two things that a clause sets against each other without an amount: "exports exceeded imports".
struct TwoSides {
  /// What the words between them say.
  enum Relation {
    /// The first lies above, or below, the second.
    case level
    /// The first moved faster, or lies above: "outpaced" is used for both.
    case levelOrPace
  }

  /// The words of the first and of the second.
  let left: Range<Int>
  let right: Range<Int>
  /// The words between them.
  let link: Range<Int>
  /// The words that belong to both: the "goals" of "scored more goals than they conceded".
  let shared: Range<Int>?
  /// Whether the first is said to be the higher.
  let isMore: Bool
  let relation: Relation
}
