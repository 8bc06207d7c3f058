// SPDX-License-Identifier: MIT

import Quantities
import Testing

@Suite("Sentences of news") struct NewsSentenceTests {
  /// One sentence with its amounts in order.
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var readings: [String]

    var testDescription: String { sentence }
  }

  static let cases: [Case] = {
    var cases: [Case] = []
    for line in [NewsSentences.text, NewsSentences.wider, NewsSentences.paired].joined(
      separator: "\n"
    ).split(separator: "\n") {
      if line.hasPrefix("  ") {
        cases[cases.count - 1].readings.append(String(line.drop { $0 == " " }))
      } else {
        cases.append(Case(sentence: String(line), readings: []))
      }
    }
    return cases
  }()

  @Test("Every amount of a sentence is read, and nothing else is", arguments: cases)
  func amounts(_ example: Case) {
    let found = CorpusCase.mentions(example.sentence).filter {
      $0.period == nil && $0.quantity != nil && $0.kind != .ordinal
    }
    #expect(found.map(Self.reading) == example.readings)
  }

  @Test(
    "A line break for a blank and a quotation around the sentence change nothing", arguments: cases)
  func disguised(_ example: Case) {
    let wrapped = example.sentence.split(separator: " ").joined(separator: "\n")
    for text in ["“\(example.sentence)”", wrapped] {
      let found = CorpusCase.mentions(text).filter {
        $0.period == nil && $0.quantity != nil && $0.kind != .ordinal
      }
      #expect(found.compactMap { $0.quantity?.value } == Self.values(of: example), "\(text)")
    }
  }

  private static func values(of example: Case) -> [ExactDecimal] {
    CorpusCase.mentions(example.sentence).filter {
      $0.period == nil && $0.quantity != nil && $0.kind != .ordinal
    }
    .compactMap { $0.quantity?.value }
  }

  private static func reading(_ mention: Mention) -> String {
    guard let quantity = mention.quantity else { return mention.kind.rawValue }
    let number =
      quantity.value?.description
      ?? "\(quantity.low?.description ?? "")..\(quantity.high?.description ?? "")"
    let comparator = quantity.comparator == .equal ? nil : quantity.comparator.rawValue
    return [
      mention.kind.rawValue, number, quantity.unit?.code, comparator,
      mention.change?.direction == .unchanged ? nil : mention.change?.direction.rawValue,
    ]
    .compactMap(\.self).joined(separator: " ")
  }
}
