// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// What the words around a figure of a span make of it: an average, a sum, or neither in so many words.
struct AggregateWords {
  /// What is told.
  enum Kind { case average, sum, unsaid }

  let kind: Kind
  /// The word that says so.
  private(set) var word: Int?

  /// Reads the words of a claim's clause.
  init(_ draft: DraftClaim, in tokens: [Token]) {
    let words = draft.clause.filter { tokens[$0].kind == .word }
    if let index = words.first(where: { SeriesWords.average.contains(tokens[$0].code) }) {
      kind = .average
      word = index
    } else if let index = words.first(where: { index in
      SeriesWords.total.contains(tokens[index].code)
        || Self.all.contains(tokens[index].code) && index > 0
          && tokens[index - 1].code == Self.inWord
    }) {
      kind = .sum
      word = index
    } else {
      kind = .unsaid
    }
  }

  /// Whether a series gives how much came about in each period, so that its figures add up.
  ///
  /// A record may say so itself; else the label does, by a thing done ("homes built", "applications") or passing by.
  static func addsUp(_ candidate: Candidate) -> Bool {
    let natures = Set(candidate.records.map(\.nature))
    if natures == [.flow] { return true }
    guard natures == [nil] else { return false }
    let words = candidate.measure.label.text.lowercased().split { !$0.isLetter }
    if words.contains(where: { rates.contains(WordHash.of(String($0))) }) { return false }
    return words.contains { flows.contains(WordHash.of(String($0))) }
  }

  private static let all = WordHash.all(of: "all total")
  private static let inWord = WordHash.of("in")
  private static let rates = WordHash.all(
    of: "per rate share percentage average mean median index growth price ratio")
  private static let flows = WordHash.all(
    of:
      """
      built completed sold produced received granted issued admitted treated performed delivered \
      planted recycled collected killed injured made opened registered reported started \
      applications arrivals births deaths visits visitors passengers operations surgeries arrests \
      murders homicides crimes offences accidents collisions fires wildfires sales deliveries \
      shipments exports imports production output revenue turnover profit income spending \
      expenditure investment emissions completions marriages divorces bankruptcies insolvencies \
      patents admissions departures immigrants emigrants goals trips journeys downloads orders \
      complaints evictions rainfall costs
      """)
}
