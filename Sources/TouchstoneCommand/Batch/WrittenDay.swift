// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// A day as a file's metadata may write it: "2024-04-10", "March 5, 2009", "20090305", "03-02-2009".
enum WrittenDay {
  /// The day that some text says, where it can be only one.
  ///
  /// Two digits first, parted by hyphens or full stops, are the day; with slashes the order differs from
  /// country to country, so both must come to the same.
  static func read(_ text: String) -> CalendarDate? {
    if let numbers = numbers(in: text) { return numbers }
    let bytes = Array(text.utf8)
    guard bytes.count <= 40 else { return nil }
    let found = CalendarReader().mentions(
      in: bytes, tokens: Tokenizer.tokens(of: bytes), reference: nil)
    guard found.count == 1, let mention = found.first, mention.range.count == bytes.count,
      mention.kind == .date, mention.anchor == .absolute, let first = mention.period?.first,
      first == mention.period?.last, !text.contains("/")
    else { return nil }
    return first
  }

  /// "03-02-2009", "3.2.2009", "25/02/2009".
  private static func numbers(in text: String) -> CalendarDate? {
    guard let separator = text.first(where: { !("0"..."9").contains($0) }),
      ["-", ".", "/"].contains(separator)
    else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let one = Int(parts[0]), let two = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    let dayFirst = CalendarDate(year: year, month: two, day: one)
    let monthFirst = CalendarDate(year: year, month: one, day: two)
    if separator == "/", let dayFirst, let monthFirst {
      return dayFirst == monthFirst ? dayFirst : nil
    }
    return dayFirst ?? monthFirst
  }
}
