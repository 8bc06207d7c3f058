// SPDX-License-Identifier: MIT

import Quantities

/// The words that stand for powers of ten after a number, in the styles that authors keep to.
enum MagnitudeWords {
  /// One row a power, one column a style: written out, short, long-short.
  private static let rows: [(power: Int, forms: [String])] = [
    (3, ["thousand", "k", "k"]),
    (6, ["million", "m", "mn"]),
    (9, ["billion", "bn", "bn"]),
    (12, ["trillion", "tn", "trn"]),
  ]

  /// The power and style of a word, or `nil` when it is no magnitude.
  static func style(of word: String) -> (power: Int, style: Int)? {
    let lowered = word.lowercased()
    for row in rows {
      if let style = row.forms.firstIndex(of: lowered) { return (row.power, style) }
    }
    return lowered == "b" ? (9, 1) : nil
  }

  /// The word, of the same style, that shows a value with one to three digits before the point.
  static func fitting(_ value: ExactDecimal, style: Int) -> (power: Int, word: String)? {
    guard let leading = value.leadingPower else { return nil }
    guard let row = rows.last(where: { $0.power <= leading }), style < row.forms.count else {
      return nil
    }
    return (row.power, row.forms[style])
  }
}
