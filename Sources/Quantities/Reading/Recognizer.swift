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
    let text = TaggedText(bytes: bytes, tokens: tokens)
    let dates = CalendarReader().mentions(in: bytes, tokens: tokens, reference: reference)
    var scan = QuantityScan(text: text)
    let (kept, spans) = scan.settled(dates)
    scan.read(except: spans)
    scan.readChanges()
    return Self.merged(kept, scan.mentions)
  }

  /// Two lists in order of start as one; neither overlaps the other.
  private static func merged(_ dates: [Mention], _ quantities: [Mention]) -> [Mention] {
    if dates.isEmpty { return quantities }
    var merged: [Mention] = []
    merged.reserveCapacity(dates.count + quantities.count)
    var next = 0
    for date in dates {
      while next < quantities.count, quantities[next].range < date.range {
        merged.append(quantities[next])
        next += 1
      }
      merged.append(date)
    }
    merged.append(contentsOf: quantities[next...])
    return merged
  }
}
