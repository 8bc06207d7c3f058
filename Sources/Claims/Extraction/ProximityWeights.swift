// SPDX-License-Identifier: MIT

/// How much a word counts for a value, by where it stands to it.
///
/// The nearer of two measures named in a sentence must win, and one named only elsewhere must still
/// do when nothing nearer names any.
package enum ProximityWeights {
  /// Before the value, in its clause, no other value between.
  package static let before = 1.0
  /// After the value, in its clause, and no other value follows the word in the clause.
  package static let after = 1.0
  /// After the value, in its clause, with a further value behind that the word may belong to.
  package static let afterSharing = 0.7
  /// Before the value, in its clause, one other value between.
  package static let beforeOneValue = 0.8
  /// Before a value that says what it counts, behind which a value of something else stands between.
  package static let beforeOthersValue = 0.5
  /// The counted noun of another value.
  package static let othersNoun = 0.3
  /// In its clause, more values between.
  package static let farther = 0.65
  /// After the value with other values between.
  package static let afterOneValue = 0.4
  /// In a clause that the value's clause hangs on.
  package static let parentClause = 0.8
  /// In another clause before it.
  package static let earlierClause = 0.6
  /// In another clause after it.
  package static let laterClause = 0.3
  /// In the caption of a table whose row and column name no measure.
  package static let caption = 0.95
  /// In the heading above.
  package static let heading = 0.55
  /// In the sentence before.
  package static let previousSentence = 0.4
}
