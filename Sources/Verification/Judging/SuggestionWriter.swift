// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Writes an amount the way the author wrote theirs.
struct SuggestionWriter {
  let document: Document

  /// The wording that would be consistent.
  func suggestion(for claim: Claim, value: ExactDecimal, note: String?) -> Finding.Suggestion? {
    guard let mention = claim.value, let quantity = mention.quantity else { return nil }
    let number = mention.valueRange
    let written = document.text(in: number)
    let scale = scalePower(written: written, quantity: quantity)
    var decimals = max(0, scale - quantity.precision)
    let shown = value.scaled(byPowerOfTen: -scale)
    // More digits where the author's own would not tell the two apart.
    while decimals < 4, isIndistinct(shown, decimals, from: quantity, scale: scale) {
      decimals += 1
    }
    let rounded = shown.rounded(toPowerOfTen: -decimals)
    var text =
      written.contains(",") || rounded.magnitude < ExactDecimal(1000)
      ? rounded.grouped(minimumDecimals: min(decimals, max(0, scale - quantity.precision)))
      : rounded.description
    if rounded.isNegative, !text.hasPrefix("-") { text = "-" + text }
    let isPlain = quantity.comparator == .equal && quantity.value != nil
    return Finding.Suggestion(
      range: number, replacement: text, isSafe: isPlain && note == nil,
      note: note.map { "\(text) \($0)" } ?? (isPlain ? nil : "the figure is \(text)"))
  }

  /// The power of ten of the magnitude word: 9 for "2.9" of "$2.9 billion".
  private func scalePower(written: String, quantity: Quantity) -> Int {
    guard let stated = quantity.value ?? quantity.low ?? quantity.high,
      let number = ExactDecimal(written.filter { $0 != "," }), let power = number.leadingPower,
      let whole = stated.leadingPower
    else { return 0 }
    return whole - power
  }

  private func isIndistinct(
    _ shown: ExactDecimal, _ decimals: Int, from quantity: Quantity, scale: Int
  ) -> Bool {
    guard let stated = quantity.value ?? quantity.low ?? quantity.high else { return false }
    return shown.rounded(toPowerOfTen: -decimals) == stated.scaled(byPowerOfTen: -scale)
      && shown != stated.scaled(byPowerOfTen: -scale)
  }
}
