// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// The words of statements about several figures of a measure; a table for one language.
enum SeriesWords {

  /// Words for a movement upwards.
  static let up = WordHash.all(
    of:
      """
      rose rise rises risen rising grew grow grows grown growing growth increased increase increases
      increasing climbed climb gained gain gains expanded expansion jumped surged advanced
      """)
  /// Words for a movement downwards.
  static let down = WordHash.all(
    of:
      """
      fell fall falls fallen falling dropped drop drops declined decline declines decreased decrease
      shrank shrink shrunk shrinking contracted contraction slid slipped sank
      """)
  /// Words for figures above zero.
  static let positive = WordHash.all(of: "profit profits surplus surpluses")
  /// Words for figures below zero.
  static let negative = WordHash.all(of: "loss losses deficit deficits contraction recession")

  /// "Straight", "consecutive": what is counted follows without a gap.
  static let unbroken = WordHash.all(of: "straight consecutive successive")
  /// The pieces of calendar that are counted.
  static let steps: [UInt32: Period.Granularity] = [
    WordHash.of("year"): .year, WordHash.of("years"): .year, WordHash.of("annual"): .year,
    WordHash.of("yearly"): .year, WordHash.of("quarter"): .quarter,
    WordHash.of("quarters"): .quarter, WordHash.of("quarterly"): .quarter,
    WordHash.of("month"): .month, WordHash.of("months"): .month, WordHash.of("monthly"): .month,
  ]
  static let row = WordHash.of("row")
  static let running = WordHash.of("running")

  /// Cardinals and ordinals that count them.
  static let cardinals: [UInt32: Int] = numbered(
    "one two three four five six seven eight nine ten eleven twelve")
  static let ordinals: [UInt32: Int] = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")

  private static func numbered(_ list: String) -> [UInt32: Int] {
    Dictionary(
      list.split(separator: " ").enumerated().map {
        (WordHash.of(String($0.element)), $0.offset + 1)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Superlatives of a level, by the end that they tell of.
  static let highest = WordHash.all(of: "highest largest biggest greatest")
  static let lowest = WordHash.all(of: "lowest smallest")
  /// Those that tell of a level only, never of the size of a movement.
  static let levels = WordHash.all(of: "highest lowest")

  /// Comparatives, by the side that they put the first figure on.
  static let more = WordHash.all(of: "higher greater larger bigger more")
  static let less = WordHash.all(of: "lower smaller less fewer")

  /// Words for a mean over a span.
  static let average = WordHash.all(of: "average averaged averages averaging mean")
  /// Words for a sum over a span.
  static let total = WordHash.all(
    of:
      "totalled totaled totalling totaling total combined cumulative altogether")

  static let since = WordHash.of("since")
  static let first = WordHash.of("first")
  static let time = WordHash.of("time")
  static let than = WordHash.of("than")
  static let of = WordHash.of("of")
  static let record = WordHash.of("record")
  static let on = WordHash.of("on")
  static let ever = WordHash.of("ever")
  static let to = WordHash.of("to")
  static let by = WordHash.of("by")
}
