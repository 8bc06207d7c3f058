// SPDX-License-Identifier: MIT

import SourceText
import Testing

@testable import Quantities

@Suite("Where a date may begin")
struct CalendarOpeningsTests {
  /// A word of each role in dates, numbers of each length that matters, and the signs of dates.
  private static let pieces = [
    "May", "Sept", "Monday", "Tue", "year", "days", "annual", "spring", "third", "two", "hundred",
    "thirty", "twenty", "few", "several", "many", "couple", "the", "a", "last", "previous", "next",
    "this", "same", "that", "full", "early", "mid", "end", "today", "recently", "recent", "future",
    "ago", "earlier", "later", "hence", "fiscal", "FY", "Q", "H", "half", "morning", "am", "UTC",
    "AD", "every", "ended", "Christmas", "New", "Good", "seventies", "th", "s", "not", "near", "of",
    "on", "in", "from", "to", "until", "between", "and", "since", "before", "after", "or", "than",
    "plain", "more", "oh", "o", "p", "5", "21", "2019", "20190304", "-", "/", ".", ",", ":", "'",
  ]
  private static let lasts = ["May", "days", "of", "ago", "2019", "-", "plain", "Monday"]

  @Test(
    "No date that could be read is passed over for what follows its first word", arguments: pieces)
  func misses(first: String) {
    for second in Self.pieces {
      for third in Self.lasts {
        for text in ["\(first) \(second) \(third)", "\(first)\(second)\(third) 2020"] {
          expectNoMiss(in: text)
        }
      }
    }
  }

  private func expectNoMiss(in text: String) {
    let bytes = Array(text.utf8)
    TaggedText.reading(bytes, Tokenizer.tokens(of: bytes)) { tagged in
      let scan = CalendarScan(tagged, reference: CalendarDate(year: 2024, month: 4, day: 10))
      for start in tagged.dateStarts {
        let index = Int(start)
        scan.phraseStart = index
        let mayBegin = scan.mayBegin(at: index)
        guard let phrase = scan.phrase(at: index), phrase.end > index else { continue }
        #expect(mayBegin, "token \(index) of '\(text)'")
      }
    }
  }
}
