// SPDX-License-Identifier: MIT

import Testing

@Suite("Amounts that open with a word") struct OpeningCorpusTests {
  @Test(
    "A currency's name before its number",
    arguments: [
      CorpusCase("money 42 MYR", "They owe ⟦ringgit 42⟧", "They owe malaysian ⟦ringgit 42⟧"),
      CorpusCase("money 5000000000 INR", "They spent ⟦rupees 500 crore⟧"),
      CorpusCase("percentage 2.3 %", "This sent the dollar ⟦2.3%⟧ away"),
    ])
  func names(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "An article is one of a measure",
    arguments: [
      CorpusCase("dimension 1 kg", "⟦A kilogram⟧ of rice", "the price of ⟦a kilogram⟧ of rice"),
      CorpusCase("dimension 1 l", "⟦a litre⟧ of milk"),
    ])
  func articles(_ corpus: CorpusCase) { corpus.check() }

  @Test("A figure of speech is no measure")
  func figures() {
    #expect(CorpusCase.mentions("a ton of work and a bit of luck").isEmpty)
  }

  @Test(
    "Below zero, a range may fall, and the first of two plurals is counted",
    arguments: [
      CorpusCase(
        "temperature -34..-18 Cel between", "It ranged ⟦from -18 °C to -34 °C⟧"),
      CorpusCase("fraction 0.2 {adult}", "⟦One in five⟧ adults smokes"),
      CorpusCase("count 300 {job}", "They have ⟦300 sales jobs⟧"),
    ])
  func others(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "A flow keeps what it is per over the name of its substance",
    arguments: [
      CorpusCase(
        "dimension 4700000 [bbl_us]/d", "⟦4.7 million barrels of oil a day⟧",
        "⟦4.7 million barrels of crude oil per day⟧"),
      CorpusCase("dimension 4700000 [bbl_us]", "⟦4.7 million barrels⟧ of oil in a day"),
    ])
  func flows(_ corpus: CorpusCase) { corpus.check() }
}
