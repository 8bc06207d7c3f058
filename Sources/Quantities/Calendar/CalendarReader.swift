// SPDX-License-Identifier: MIT

public import SourceText

/// Finds the dates and periods of an English text, and says which days they mean.
public struct CalendarReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The dates, periods and durations used as dates, in order of their start, none overlapping.
  ///
  /// - Parameters:
  ///   - bytes: The prose, in UTF-8.
  ///   - tokens: Its tokens.
  ///   - reference: The day that "last year" and the like count from; without it they stay unresolved.
  /// - Returns: Mentions of kind `date`, `period`, and `duration` (for counted spans such as
  ///   "the past two years"), with their days as far as these are known.
  /// - Complexity: O(*n*) in the number of tokens.
  public func mentions(
    in bytes: [UInt8], tokens: [Token], reference: CalendarDate?
  ) -> [Mention] {
    TaggedText.reading(bytes, tokens) { text in
      let scan = CalendarScan(text, reference: reference)
      var mentions: [Mention] = []
      scan.read { start, phrase in mentions.append(phrase.mention(from: start, in: text)) }
      return mentions
    }
  }
}
