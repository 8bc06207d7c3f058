// SPDX-License-Identifier: MIT

import Testing

@Suite("A sentence of news")
struct NewsDateTests {
  @Test("tells these days and no others", arguments: NewsDateCorpus.sentences)
  func days(_ sentence: NewsDateCorpus.Sentence) {
    let found = DateReading.read(sentence.text, sentence.told)
    #expect(found.count == sentence.dates.count, "\(found)")
    for (found, wanted) in zip(found, sentence.dates) {
      #expect(found.hasSuffix(wanted.words + " " + wanted.days), "\(found)")
    }
  }
}
