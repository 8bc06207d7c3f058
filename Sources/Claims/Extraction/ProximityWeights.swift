// SPDX-License-Identifier: MIT

/// How much a word counts for a value, by where it stands to it.
///
/// The nearer of two measures named in a sentence must win, and one named only elsewhere must still
/// do when nothing nearer names any.
enum ProximityWeights {
  /// Before the value, in its clause, no other value between.
  static let before = 1.0
  /// After the value, in its clause, and no other value follows the word in the clause.
  static let after = 1.0
  /// After the value, in its clause, with a further value behind that the word may belong to.
  static let afterSharing = 0.7
  /// Before the value, in its clause, one other value between.
  static let beforeOneValue = 0.8
  /// In its clause, more values between.
  static let farther = 0.65
  /// After the value with other values between.
  static let afterOneValue = 0.4
  /// In a clause that the value's clause hangs on.
  static let parentClause = 0.8
  /// In another clause before it.
  static let earlierClause = 0.6
  /// In another clause after it.
  static let laterClause = 0.3
  /// In the heading above.
  static let heading = 0.55
  /// In the sentence before.
  static let previousSentence = 0.4
}
