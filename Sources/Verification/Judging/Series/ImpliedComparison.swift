// SPDX-License-Identifier: MIT

import Claims
import SourceText

/// Comparatives that say by themselves what is compared: "richer", "more populous", "warmer"; a table for one language.
struct ImpliedComparison {
  /// The words, as hashes.
  let words: Set<UInt32>
  /// Whether they put the first thing above the second.
  let isMore: Bool
  /// The measures that may be meant, in words of labels; those that the store has for both must agree.
  let measures: [[Term]]
  /// How many of them the store must have.
  let needed: Int

  private init(
    _ words: String, isMore: Bool, _ measures: [String], needed: Int = 1
  ) {
    self.words = WordHash.all(of: words)
    self.isMore = isMore
    self.measures = measures.map { TermReader.english.terms(ofLabel: $0) }
    self.needed = needed
  }

  /// The English rows.
  ///
  /// Of size, a country's people and its area must both be known, and agree.
  static let english: [ImpliedComparison] =
    pair(
      "larger bigger", "smaller", ["population", "area"], needed: 2)
    + pair("larger bigger", "smaller", ["revenue", "employees"], needed: 2)
    + pair("richer wealthier", "poorer", ["GDP per capita"])
    + pair("warmer hotter", "colder cooler", ["average temperature"])
    + pair("wetter rainier", "drier", ["rainfall", "precipitation"])
    + [
      ImpliedComparison("populous", isMore: true, ["population"])
    ]

  private static func pair(
    _ more: String, _ less: String, _ measures: [String], needed: Int = 1
  ) -> [ImpliedComparison] {
    [
      ImpliedComparison(more, isMore: true, measures, needed: needed),
      ImpliedComparison(less, isMore: false, measures, needed: needed),
    ]
  }
}
