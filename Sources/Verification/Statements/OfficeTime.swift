// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// When a text gives someone an office: on the one day that its sentence names, in the year of a "then", else on the day of publication.
struct OfficeTime {
  let reading: DocumentReading
  let published: CalendarDate?

  /// When the office is said to be held; `nil` where nothing tells.
  func period(of mention: OfficeMention) -> Period? {
    guard let sentence = reading.sentence(at: mention.range) else { return publication }
    let times = reading.mentions(in: sentence.range).filter {
      ($0.kind == .date || $0.kind == .period) && $0.period != nil
    }
    guard times.count == 1, let time = times.first, let period = time.period,
      time.anchor == .absolute || time.anchor == nil
    else { return publication }
    switch period.granularity {
    case .day: return isOfSaying(time, in: sentence) ? period : publication
    case .year, .month:
      return isThen(mention, in: sentence) ? period : publication
    default: return publication
    }
  }

  private var publication: Period? { published.map { Period(day: $0) } }

  /// Whether a day is that of the sentence's own event: "spoke on 1 August 2023", not "since 1 August".
  private func isOfSaying(_ time: Mention, in sentence: Sentence) -> Bool {
    let start = reading.tokens(in: time.range).lowerBound
    guard start > sentence.tokens.lowerBound else { return true }
    let before = reading.tokens[start - 1]
    return before.kind == .word && Self.onWords.contains(before.code)
      || reading.tokens[start].kind == .word && Self.onWords.contains(reading.tokens[start].code)
  }

  /// Whether "then" stands before the office: "then chief executive in 2019".
  private func isThen(_ mention: OfficeMention, in sentence: Sentence) -> Bool {
    let start = reading.tokens(in: mention.range).lowerBound
    return Range.between(max(sentence.tokens.lowerBound, start - Self.reach), start).contains {
      reading.tokens[$0].kind == .word && reading.tokens[$0].code == Self.then
    }
  }

  private static let reach = 3
  private static let then = WordHash.of("then")
  private static let onWords = WordHash.all(of: "on")
}
