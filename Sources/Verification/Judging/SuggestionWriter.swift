// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Writes an amount the way the author wrote theirs: their magnitude word, sign, grouping and precision.
struct SuggestionWriter {
  let document: Document

  /// The wording that would be consistent.
  ///
  /// - Parameters:
  ///   - claim: The statement whose amount is to be replaced.
  ///   - value: The record's amount, in the unit of the statement.
  ///   - note: What must be said beside the amount ("at the end of 2022").
  /// - Returns: The replacement of the number and its magnitude word; `nil` without a number.
  func suggestion(for claim: Claim, value: ExactDecimal, note: String?) -> Finding.Suggestion? {
    guard let mention = claim.value, let quantity = mention.quantity else { return nil }
    let number = mention.valueRange
    let style = WrittenNumber(document.text(in: number))
    let stated = quantity.value ?? quantity.low ?? quantity.high
    let isPlain = quantity.comparator == .equal && quantity.value != nil
    var power = style.power
    var tail = style.tail
    let leading = value.leadingPower ?? 0
    if let form = style.form, leading < power || leading > power + 3,
      let fitting = MagnitudeWords.fitting(value, style: form)
    {
      tail = style.tail.replacing(style.word, with: fitting.word)
      power = fitting.power
    } else if style.form != nil, leading < min(power, 3) {
      (tail, power) = ("", 0)
    }
    let shown = value.scaled(byPowerOfTen: -power)
    let own = max(0, style.power - quantity.precision)
    var decimals = isPlain ? own : max(own, 3 - (shown.leadingPower ?? 0))
    // More digits where the author's own would not tell the two apart.
    while decimals < 4, let stated,
      isIndistinct(shown, stated.scaled(byPowerOfTen: -power), decimals)
    {
      decimals += 1
    }
    let rounded = shown.rounded(toPowerOfTen: -decimals)
    let keepsZeros = isPlain && power == style.power ? own : 0
    let isGrouped = style.isGrouped || rounded.magnitude < ExactDecimal(1000) || style.form != nil
    let digits = isGrouped ? rounded.grouped(minimumDecimals: keepsZeros) : rounded.description
    let text = digits + tail
    let whole = sign(before: number) + text
    return Finding.Suggestion(
      range: number, replacement: text, isSafe: isPlain && note == nil,
      note: note.map { "\(whole) \($0)" } ?? (isPlain ? nil : "the figure is \(whole)"))
  }

  /// The currency sign or code that touches a number from the left.
  private func sign(before number: TextRange) -> String {
    var start = number.lowerBound
    while start > 0, document.bytes[start - 1] > 0x20, start > number.lowerBound - 6 { start -= 1 }
    let sign = document.text(in: TextRange(start, number.lowerBound))
    return sign.contains("(") ? "" : sign
  }

  private func isIndistinct(
    _ shown: ExactDecimal, _ stated: ExactDecimal, _ decimals: Int
  ) -> Bool {
    shown.rounded(toPowerOfTen: -decimals) == stated.rounded(toPowerOfTen: -decimals)
      && shown != stated
  }
}

/// A number as written, taken apart: "2.9 billion" is 2.9, then " billion" of power 9.
private struct WrittenNumber {
  /// What follows the digits, blanks included.
  let tail: String
  /// The magnitude word in the tail.
  let word: String
  /// The power of ten of the magnitude word; 0 without one.
  let power: Int
  /// The style of the magnitude word; `nil` without one.
  let form: Int?
  /// Whether the digits are grouped by commas.
  let isGrouped: Bool

  init(_ written: String) {
    let digits = written.prefix { $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
    let rest = String(written[digits.endIndex...])
    let word = String(rest.drop { !$0.isLetter }.prefix { $0.isLetter })
    let style = digits.isEmpty ? nil : MagnitudeWords.style(of: word)
    tail = style == nil ? "" : rest
    self.word = word
    power = style?.power ?? 0
    form = style?.style
    isGrouped = digits.contains(",")
  }
}
