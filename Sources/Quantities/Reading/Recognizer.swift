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
    let (dates, quantities) = parts(in: bytes, tokens: tokens, reference: reference)
    return Self.merged(dates, quantities)
  }

  /// How many mentions of each kind a text has, without a list of them all.
  ///
  /// - Parameters:
  ///   - bytes: The prose, in UTF-8.
  ///   - tokens: Its tokens.
  ///   - reference: The day that "last year" and the like count from.
  ///   - counts: What was counted before; the text's mentions are added.
  public func count(
    in bytes: [UInt8], tokens: [Token], reference: CalendarDate?,
    into counts: inout [Mention.Kind: Int]
  ) {
    TaggedText.reading(bytes, tokens) { text in
      let calendar = CalendarScan(text, reference: reference)
      let scan = QuantityScan(text: text, isCounting: true)
      var dates = KindTally()
      var spans: [(start: Int, end: Int)] = []
      calendar.read { start, phrase in
        guard scan.isDate(from: start, to: phrase.end) else { return }
        spans.append((max(start, spans.last?.end ?? 0), phrase.end))
        dates.add(phrase.kind)
      }
      scan.read(except: spans)
      dates.add(to: &counts)
      scan.counting.tally.add(to: &counts)
    }
  }

  /// The dates and periods of a text, and its other mentions; each in order of their start.
  private func parts(
    in bytes: [UInt8], tokens: [Token], reference: CalendarDate?
  ) -> (dates: [Mention], quantities: [Mention]) {
    TaggedText.reading(bytes, tokens) { text in
      let calendar = CalendarScan(text, reference: reference)
      let scan = QuantityScan(text: text)
      var dates: [Mention] = []
      var spans: [(start: Int, end: Int)] = []
      calendar.read { start, phrase in
        guard scan.isDate(from: start, to: phrase.end) else { return }
        spans.append((max(start, spans.last?.end ?? 0), phrase.end))
        dates.append(phrase.mention(from: start, in: text))
      }
      scan.read(except: spans)
      scan.readChanges()
      return (dates, scan.mentions)
    }
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
