// SPDX-License-Identifier: MIT

import SourceText
import TestSupport
import Testing
import Touchstone

/// What was said of the parts of a sentence must hold wherever they stand: a rule that takes one
/// part to come before another would trap on these.
@Suite("Sentences whose words come in any order")
struct WordOrderTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(
      path: "Evidence/firm.csv",
      bytes: Array(
        """
        subject,measure,period,value,unit,place
        Tarka,revenue,2021,91,million USD,
        Tarka,revenue,2022,97,million USD,
        Tarka,revenue,2023,104,million USD,
        Tarka,net income,2022,-12,million USD,
        Tarka,net income,2023,7,million USD,
        Tarka,employees,2022,4100,,
        Tarka,employees,2023,4350,,
        Norland,policy rate,2023,8.5,%,
        Norland,GDP growth,2022,-0.4,%,
        Norland,GDP growth,2023,1.9,%,
        Sudland,GDP growth,2023,2.4,%,
        Norland,exports,2022,41,billion USD,Sudland
        Norland,exports,2023,44,billion USD,Sudland
        """.utf8))
  ])

  private static let samples = [
    "Tarka lost $12 million in 2022, its first loss, and made a net profit of $7 million in 2023.",
    "Revenue rose 7.2% to a record $104 million in 2023, from $97 million, the third straight rise.",
    "In 2023 the economies of Norland and Sudland grew by 1.9% and 2.4% respectively.",
    "| Tarka | 2022 | 2023 |\n|---|---|---|\n| Revenue | 97 | 104 |\n| of which share | 1% | 2% |",
    "Only Sudland grew faster than Norland; its exports (to Sudland, $44 billion) were twice those.",
    "By the end of 2023 it had 4,350 staff, 250 more than a year before, in two of the last three years.",
    "The bank raised the policy rate by 41.5 points in all, to 8.5% in June 2023, the highest since 2008.",
    "Unlike Norland, whose exports fell below $41 billion, Sudland, \"we expect\", did not shrink by half.",
  ]

  private static let links = [
    "the", "of", "than", "from", "to", "in", "since", "loss", "fell", "rose", "by", "respectively",
    "and", ",", ".", "(", ")", "|", "not", "only", "every", "highest", "2022", "5%", "share",
    "half",
    "record", "below", "while", "of the last", "year", "both", "each", "more", "first",
  ]

  @Test("No order of words traps, and every finding lies in the text")
  func anyOrder() throws {
    var mutator = Mutator(seed: 7)
    let checker = Checker(store: Self.store)
    for round in 0..<fuzzRounds {
      let text = mutator.reworded(
        Self.samples[round % Self.samples.count], among: Self.samples, links: Self.links)
      let format = Document.Format.allCases[round % Document.Format.allCases.count]
      let document = Document(text, format: format)
      let report = checker.check(document)
      for finding in report.findings {
        #expect(finding.claim.range.lowerBound >= 0, "\(text)")
        #expect(finding.claim.range.upperBound <= document.bytes.count, "\(text)")
      }
    }
  }

  @Test("A loss told behind a profit is not the profit's")
  func lossBehind() throws {
    let report = Checker(store: Self.store).check(
      Document("Tarka made a net profit of $7 million in 2023, though two plants make losses."))
    #expect(report.findings.first?.verdict == .consistent)
    #expect(!report.findings.contains { $0.verdict.isFlagged })
  }
}
