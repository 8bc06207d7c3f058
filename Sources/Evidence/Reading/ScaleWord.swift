// SPDX-License-Identifier: MIT

import Quantities

/// What a value is multiplied by, as files write it.
enum ScaleWord {
  /// The factor of a word or a plain number: `million`, `1000`, `1e6`.
  static func factor(of text: String) -> ExactDecimal? {
    let word = text.lowercased()
    if let power = powers[word] ?? (word.hasSuffix("s") ? powers[String(word.dropLast())] : nil) {
      return .power(power)
    }
    guard let number = ExactDecimal(text), !number.isNegative, !number.isZero,
      number.significand == 1
    else { return nil }
    return number
  }

  private static let powers: [String: Int] = [
    "one": 0, "unit": 0, "hundred": 2, "thousand": 3, "ten thousand": 4, "hundred thousand": 5,
    "lakh": 5, "million": 6, "crore": 7, "hundred million": 8, "billion": 9, "trillion": 12,
  ]
}
