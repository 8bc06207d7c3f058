// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import TestSupport
import Testing

/// Amounts and dates take up what stands around them, so any of it may stand around any other.
@Suite("Numbers and dates in any company")
struct NumberSoupTests {
  private static let pieces: [String] = [
    "1.2.3.4", "--5", "#13bn", "#1", "5/1 favourite", "33-1 outsider", "one pupil in eight",
    "six of every ten", "from 3.2 million tonnes", "to 4.1 million", "against the 45 they paid",
    "of which 3", "up from 9.1m", "10.8m users", "and the US 3,000", "± 12",
    "± -9223372036854775808",
    "99999999999999999999 years ago", "half a century ago", "350 BC", "the 4th century BC", "9999",
    "12 November last year", "29 February last year", "this time last year", "next",
    "this year and",
    "the decade to 9999", "the 5000 years to 1", "week 99", "Q9 2024", "FY99999",
    "the 99th century",
    "twenty twenty", "Black Friday", "tax day", "spring shows", "the first half to 30 September",
    "six years ago this month", "an hour and three quarters", "6 ft 11 in", "$", "€1.3bn", "310m",
    "12p a share", "1,766 euros a month before", "minus", "between 5 and", "(5", "5-",
    "per million",
    "four times Belgium's", "４１ percent", "٤١٪", "1 234 567", "1e999999999", "%", "m", "\n", "\n\n",
    "points down on", "compared with Germany's 3", "in the south only 44", "another 900", "million",
  ]

  private static let days: [CalendarDate?] = [
    nil, CalendarDate(year: 1, month: 1, day: 1), CalendarDate(year: 9999, month: 12, day: 31),
    CalendarDate(year: 2024, month: 2, day: 29),
  ]

  @Test("Mentions are in order, apart, run forward, and come to as many when only counted")
  func soup() {
    var mutator = Mutator(seed: 20)
    let recognizer = Recognizer()
    for round in 0..<fuzzRounds {
      let words = (0...mutator.below(12)).map { _ in Self.pieces[mutator.below(Self.pieces.count)] }
      let text = words.joined(separator: round % 7 == 0 ? "" : " ")
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(of: bytes)
      let reference = Self.days[round % Self.days.count]
      let mentions = recognizer.mentions(in: bytes, tokens: tokens, reference: reference)
      var counts: [Mention.Kind: Int] = [:]
      recognizer.count(in: bytes, tokens: tokens, reference: reference, into: &counts)
      #expect(
        counts == mentions.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }, "\(text)")
      var last = 0
      for mention in mentions {
        #expect(mention.range.lowerBound >= last, "\(text)")
        #expect(mention.range.upperBound <= bytes.count, "\(text)")
        last = mention.range.upperBound
        if let low = mention.quantity?.low, let high = mention.quantity?.high {
          #expect(low <= high, "\(text)")
        }
        guard let first = mention.period?.first, let end = mention.period?.last else { continue }
        #expect(first <= end && end.year <= 9999, "\(text)")
      }
    }
  }
}
