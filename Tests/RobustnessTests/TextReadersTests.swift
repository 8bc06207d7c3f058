// SPDX-License-Identifier: MIT

import Foundation
import Quantities
import SourceText
import TestSupport
import Testing

/// How many variants each test tries; `TOUCHSTONE_FUZZ_ROUNDS` raises it for a long run.
let fuzzRounds: Int =
  ProcessInfo.processInfo.environment["TOUCHSTONE_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 400

/// Samples that touch most rules of the readers.
let proseSamples: [String] = [
  "Exports rose 3.2% to US$750bn in the first quarter of 2024, up from between $1.2 and $1.4 million.",
  "About two and a half million people (one in five) left by 31 March 2023; the 10-year yield fell 5bp.",
  "- The **34-year-old** ran 1,500 m in 3:26.00\n- `code 5` [a 7](http://x.y/8)\n\n| a | 9 kg |\n|---|---|\n",
  "<p>Growth was <b>2</b>.9&nbsp;per cent &mdash; the <i>highest</i> since 2008.</p><script>var a = 5</script>",
  "Last year, in fiscal 2023, minus 40 °C was the third-lowest; Rs 1,23,456 crore, £50 a barrel, 3-to-1.",
]

@Suite("Hostile text")
struct TextReadersTests {
  @Test("Every format keeps the length, and every range lies on characters of the document")
  func readers() throws {
    var mutator = Mutator(seed: 1)
    let recognizer = Recognizer()
    let reference = CalendarDate(year: 2024, month: 4, day: 10)
    for round in 0..<fuzzRounds {
      let sample = proseSamples[round % proseSamples.count]
      let text = String(decoding: mutator.variant(of: Array(sample.utf8)), as: UTF8.self)
      for format in Document.Format.allCases {
        let document = Document(text, format: format)
        #expect(document.prose.count == document.bytes.count, "\(text)")
        #expect(String(validating: document.prose, as: UTF8.self) != nil, "\(text)")
        let tokens = Tokenizer.tokens(of: document.prose)
        var last = 0
        for sentence in SentenceSplitter.sentences(in: document.prose, tokens: tokens) {
          #expect(sentence.range.lowerBound >= last, "\(text)")
          #expect(sentence.range.upperBound <= document.bytes.count, "\(text)")
          last = sentence.range.upperBound
        }
        last = 0
        let mentions = recognizer.mentions(in: document.prose, tokens: tokens, reference: reference)
        for mention in mentions {
          #expect(mention.range.lowerBound >= last, "\(text)")
          #expect(mention.range.upperBound <= document.bytes.count, "\(text)")
          #expect(mention.range.contains(mention.valueRange), "\(text)")
          let words = document.prose[mention.range.lowerBound..<mention.range.upperBound]
          #expect(String(validating: words, as: UTF8.self) != nil, "\(text)")
          if let low = mention.quantity?.low, let high = mention.quantity?.high {
            #expect(low <= high, "\(text)")
          }
          if let first = mention.period?.first, let end = mention.period?.last {
            #expect(first <= end, "\(text)")
          }
          last = mention.range.upperBound
        }
      }
    }
  }

  @Test("Readings do not depend on the text around them being multibyte or having CR LF")
  func surroundings() {
    let recognizer = Recognizer()
    let reference = CalendarDate(year: 2024, month: 4, day: 10)
    func readings(_ text: String, dropping prefix: Int) -> [String] {
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(of: bytes)
      return recognizer.mentions(in: bytes, tokens: tokens, reference: reference).map {
        "\($0.kind) \($0.range.lowerBound - prefix) \($0.quantity?.value?.description ?? "-")"
      }
    }
    for sample in proseSamples.prefix(2) {
      let plain = readings(sample, dropping: 0)
      #expect(!plain.isEmpty)
      for lead in ["東京にて。\n\n", "Čeština: ", "(", "\u{201C}", "é\r\n\r\n"] {
        #expect(readings(lead + sample, dropping: lead.utf8.count) == plain)
      }
    }
  }
}
