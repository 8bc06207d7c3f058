// SPDX-License-Identifier: MIT

public import SourceText

/// Finds and reads the numbers, amounts, dates and periods of an English text.
public struct Recognizer: Sendable {
  /// Makes a recogniser.
  public init() {}

  /// The mentions of a text, in order of their start, none overlapping another.
  ///
  /// - Parameters:
  ///   - bytes: The prose, in UTF-8.
  ///   - tokens: Its tokens.
  ///   - reference: The day that "last year" and the like count from; without it they stay unresolved.
  /// - Returns: The mentions, each with its ranges in `bytes`.
  /// - Complexity: O(*n*) in the number of tokens.
  public func mentions(
    in bytes: [UInt8], tokens: [Token], reference: CalendarDate?
  ) -> [Mention] {
    CalendarReader().mentions(in: bytes, tokens: tokens, reference: reference)
  }
}
