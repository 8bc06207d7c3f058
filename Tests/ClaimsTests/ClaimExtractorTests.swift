// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("Figures become claims with their facets")
struct ClaimExtractorTests {
  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor(lexicon: .builtIn).claims(in: Document(text))
  }

  @Test("Base years and rates per hundred are no figures")
  func bases() {
    let values = claims("Albania Consumer price index (2005 = 100) 2012: 121.76, Index, 2005 = 100")
      .compactMap { $0.value?.quantity?.value?.description }
    #expect(values == ["121.76"])
  }

  @Test("Two lists are paired when they are of one length")
  func lists() {
    let subjects = claims(
      "The populations of France, Germany and Spain were 65, 82 and 46 million, respectively."
    ).map { $0.subject?.text }
    #expect(subjects == ["France", "Germany", "Spain"])
  }

  @Test("A plan in one clause leaves the fact in another alone")
  func modality() {
    let found = claims("Norway is looking to grow, as last year its exports exceeded $5 billion.")
    #expect(found.map(\.modality) == [.fact])
  }

  @Test(
    "What is no fact is told apart",
    arguments: [
      ("Norway's population is expected to reach 6 million.", Claim.Modality.forecast),
      ("Norway plans to spend $6 million.", .plan),
      ("If Norway had 6 million people, it would win.", .conditional),
      ("Does Norway have 6 million people?", .question),
    ])
  func modalities(_ text: String, _ modality: Claim.Modality) {
    #expect(claims(text).map(\.modality) == [modality])
  }
}
