// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Testing

@Suite("Numbers") struct NumberCorpusTests {
  @Test(
    "Every way to write a number gives one reading",
    arguments: [
      CorpusCase(
        "number 1234567", "⟦1,234,567⟧", "⟦12,34,567⟧", "⟦1234567⟧", "⟦1 234 567⟧",
        "⟦1\u{A0}234\u{A0}567⟧", "⟦1\u{2009}234\u{2009}567⟧", "⟦1\u{202F}234\u{202F}567⟧",
        "⟦1.234.567⟧",
        "⟦1'234'567⟧", "⟦１２３４５６７⟧", "⟦١٢٣٤٥٦٧⟧"),
      CorpusCase(
        "number 2900000000", "⟦2.9 billion⟧", "⟦2.9bn⟧", "⟦2.9 bn⟧", "⟦2,900,000,000⟧",
        "⟦2.9e9⟧", "⟦2,900 million⟧"),
      CorpusCase(
        "number 205000", "⟦two hundred and five thousand⟧", "⟦two hundred five thousand⟧",
        "⟦205,000⟧",
        "⟦205k⟧", "⟦205 thousand⟧"),
      CorpusCase(
        "number 500000", "⟦half a million⟧", "⟦half million⟧", "⟦0.5 million⟧", "⟦500,000⟧"),
      CorpusCase("number 2500000", "⟦two and a half million⟧", "⟦2.5 million⟧"),
      CorpusCase("fraction 3.5", "⟦3 1/2⟧", "⟦3½⟧"),
      CorpusCase("number 3.5", "⟦three and a half⟧", "⟦3.5⟧", "⟦three point five⟧"),
      CorpusCase("fraction 0.75", "⟦three-quarters⟧", "⟦three quarters⟧ of it", "⟦¾⟧"),
      CorpusCase("number 12", "⟦a dozen⟧", "⟦twelve⟧"),
      CorpusCase("number 50000000", "⟦5 crore⟧", "⟦five crore⟧"),
      CorpusCase("number 300000", "⟦3 lakh⟧", "⟦three lakh⟧"),
      CorpusCase("number -5", "⟦minus five⟧", "⟦minus 5⟧", "⟦negative 5⟧"),
      CorpusCase("fraction 0.2", "⟦one in five⟧", "⟦a fifth⟧", "⟦one-fifth⟧", "⟦20 out of 100⟧"),
      CorpusCase("ordinal 21", "⟦21st⟧", "⟦twenty-first⟧", "⟦twenty first⟧"),
      CorpusCase("ratio 10", "⟦tenfold⟧", "⟦10-fold⟧", "⟦10x⟧"),
    ])
  func numbers(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "What only looks like a number is told apart",
    arguments: [
      CorpusCase("not-quantity name", "the ⟦G7⟧ met", "⟦COVID-19⟧ cases", "an ⟦F-16⟧ jet"),
      CorpusCase("not-quantity phone", "call ⟦555-123-4567⟧", "call ⟦+44 20 7946 0958⟧"),
      CorpusCase(
        "not-quantity label", "see chapter ⟦3⟧", "on page ⟦12⟧", "on Route ⟦66⟧",
        "a Boeing ⟦737⟧ crashed"),
      CorpusCase("not-quantity score", "a ⟦3-1⟧ win"),
      CorpusCase("not-quantity version", "version 1, ⟦1.2.3⟧"),
    ])
  func lookalikes(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Bad numbers give a sensible reading or none",
    arguments: [
      ("1,2,3,4", ["number 1", "number 2", "number 3", "number 4"]), ("1,234,56", []),
      ("10^400", ["number 1\(String(repeating: "0", count: 400))"]),
      ("10^401", []), ("1e999999", []), ("1e999999999999", []), ("1e-5", ["number 0.00001"]),
      ("1/2/3/4", []), ("4-4-2", []), ("24703 m212", ["number 24703"]), ("±5", ["number 5"]),
      ("$", []), ("€ and £", []), ("between 5 and", ["number 5"]), ("- - -", []),
      ("--5", ["number 5"]), ("5 to", ["number 5"]), ("from $", []),
      (String(repeating: "9", count: 1_000_000), []), (String(repeating: "1,", count: 20), nil),
    ] as [(String, [String]?)])
  func badNumbers(text: String, readings: [String]?) {
    let found = CorpusCase.mentions(text).filter { $0.kind != .notQuantity && $0.period == nil }
    if let readings { #expect(found.map(CorpusCase.reading) == readings) }
    for (left, right) in zip(found, found.dropFirst()) {
      #expect(left.range.upperBound <= right.range.lowerBound)
    }
  }
}
