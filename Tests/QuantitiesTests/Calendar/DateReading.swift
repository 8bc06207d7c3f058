// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// Reads dates for tests and prints them in one short form.
enum DateReading {
  static func mentions(_ text: String, _ reference: String?) -> [Mention] {
    let bytes = Array(text.utf8)
    return CalendarReader().mentions(
      in: bytes, tokens: Tokenizer.tokens(of: bytes),
      reference: reference.flatMap { CalendarDate($0) })
  }

  /// Each mention as its words and its days: `last year 2023-01-01/2023-12-31`, `-` when unresolved.
  static func read(_ text: String, _ reference: String?) -> [String] {
    let bytes = Array(text.utf8)
    return mentions(text, reference).map { mention in
      let words = String(
        decoding: bytes[mention.range.lowerBound..<mention.range.upperBound], as: UTF8.self)
      return words + " " + days(mention)
    }
  }

  /// The days of a mention.
  static func days(_ mention: Mention) -> String {
    guard let period = mention.period else { return mention.duration ?? "-" }
    if period.first == period.last { return period.first?.description ?? ".." }
    return "\(period.first?.description ?? "..")/\(period.last?.description ?? "..")"
  }
}
