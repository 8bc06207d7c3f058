// SPDX-License-Identifier: MIT

import SourceText
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let sentences: [String]
    var testDescription: String { text }

    init(_ text: String, _ sentences: [String]) {
      self.text = text
      self.sentences = sentences
    }

    /// A text of one sentence.
    init(whole text: String) { self.init(text, [text]) }
  }

  static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    return SentenceSplitter.sentences(in: bytes, tokens: tokens).map {
      String(decoding: bytes[$0.range.lowerBound..<$0.range.upperBound], as: UTF8.self)
    }
  }

  @Test(
    "A sentence ends where it should and nowhere else",
    arguments: [
      Case("It rose. It fell.", ["It rose.", "It fell."]),
      Case(whole: "Mr. Smith paid $2.9 billion to Dr. A. B. Jones Inc. on Jan. 5."),
      Case(whole: "The U.S. Senate voted 51.5 to 48.5, e.g. on trade."),
      Case(
        "He moved to the U.S. The move cost 5m.", ["He moved to the U.S.", "The move cost 5m."]),
      Case("\"It rose.\" She left.", ["\"It rose.\"", "She left."]),
      Case(whole: "\"Did it rise?\" he asked."),
      Case("It rose by 5%. 12 firms fell.", ["It rose by 5%.", "12 firms fell."]),
      Case(whole: "See No. 5 of Fig. 3 there."),
      Case("He said no. Then he left.", ["He said no.", "Then he left."]),
      Case("Really?! Yes... Maybe.", ["Really?!", "Yes...", "Maybe."]),
      Case("Growth was 3%.[1] Prices rose.", ["Growth was 3%.[1]", "Prices rose."]),
      Case("It ended.The next began.", ["It ended.", "The next began."]),
      Case(whole: "Booking.com and example.org grew."),
      Case("Acme Inc. The firm grew.", ["Acme Inc.", "The firm grew."]),
      Case("Trade grows\n\nExports rose.", ["Trade grows", "Exports rose."]),
      Case("Key: 5\nOther: 6", ["Key: 5", "Other: 6"]),
      Case(
        "- one thing\n- another thing\n1. first\n2. second",
        ["- one thing", "- another thing", "1. first", "2. second"]),
      Case(whole: "The ministry said that exports\nrose by 5 percent."),
      Case(
        whole:
          "The ministry of the interior said on Tuesday that\nExxon had paid a fine of 5 million to"
          + " the state\nof Ohio and its neighbours."),
      Case(
        "Albania exports of goods 2012: 121.76\nAlgeria exports of goods 2012: 99\n"
          + "Angola exports of goods 2012: 1",
        [
          "Albania exports of goods 2012: 121.76", "Algeria exports of goods 2012: 99",
          "Angola exports of goods 2012: 1",
        ]),
      Case("", []),
      Case("...", ["..."]),
    ])
  func boundaries(_ test: Case) {
    #expect(Self.split(test.text) == test.sentences)
  }

  @Test("Every token lies in exactly one sentence, however the text is made")
  func cover() {
    let pieces = ["A", ".", " ", "\n", "b", "\"", "5", "U.S.", "\n\n", "- ", "Mr", "!", "é"]
    var seed: UInt64 = 7
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<20 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(of: bytes)
      var next = 0
      for sentence in SentenceSplitter.sentences(in: bytes, tokens: tokens) {
        #expect(sentence.tokens.lowerBound == next)
        #expect(!sentence.tokens.isEmpty)
        next = sentence.tokens.upperBound
      }
      #expect(next == tokens.count)
    }
  }

  @Test("A text without any end mark is cut into pieces of bounded length")
  func bounded() {
    let bytes = Array(String(repeating: "word ", count: 5000).utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let sentences = SentenceSplitter.sentences(in: bytes, tokens: tokens)
    #expect(sentences.count == 5)
    #expect(sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.maximumTokenCount })
  }

  @Test("Headings, items and sentences are told apart")
  func kinds() {
    let bytes = Array("Trade grows\n\nExports rose by 5%.\n\n- one thing\n".utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let kinds = SentenceSplitter.sentences(in: bytes, tokens: tokens).map(\.kind)
    #expect(kinds == [.line, .prose, .item])
  }
}
