// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Statements of how often something was so: "in three of the last five years", "every year since 2019".
@Suite("In how many of so many periods")
struct FrequencyStatementTests {
  static let evidence = SeriesEvidence(
    """
    Ruritania | unemployment rate | % | 2020: 4.2 5.1 4.9 3.8 3.9
    Velmo | sales | USD | 2019: 130e6 140e6 150e6 120e6 200e6 240e6
    Velmo | car sales | USD | 2019: 30e6 40e6 50e6 20e6 20e6 40e6
    Borduria | GDP growth | % | 2019: 1.2 -3.0 2.1 -0.4 0.8 1.0
    """)

  private static let right = [
    "Unemployment in Ruritania rose in two of the past four years.",
    "Velmo's sales rose in four of the five years to 2024.",
    "Velmo's sales fell in only one of the five years to 2024.",
    "Velmo's sales rose in all but one of the five years to 2024.",
    "Velmo's sales have risen in every year since 2022.",
    "Velmo's sales were above $100 million in every year since 2019.",
    "Velmo's sales exceeded $145 million in three of the six years from 2019 to 2024.",
    "Velmo's sales topped $145m in half of the last six years.",
    "Velmo's sales topped $125m in all but one of the last six years.",
    "Unemployment in Ruritania stayed below 5% in four out of the five years from 2020 to 2024.",
    "Velmo's sales topped $125m in most of the last six years.",
    "The GDP growth of Borduria was below 1% in three of the six years to 2024.",
  ]

  private static let wrong = [
    "Unemployment in Ruritania rose in three of the past four years.",
    "Velmo's sales rose in all five years to 2024.",
    "Velmo's sales rose in three of the last five years.",
    "Velmo's sales have risen in every year since 2019.",
    "Velmo's sales were above $125 million in each year since 2019.",
    "Velmo's sales exceeded $145 million in four of the six years from 2019 to 2024.",
    "Velmo's sales topped $145m in most of the last six years.",
    "Unemployment in Ruritania was at least 4% in each of the past five years.",
  ]

  private static let left = [
    "Velmo's sales of vans rose in two of the past four years.",
    "Velmo's sales rose in two of the last ten years.",
    "Velmo's sales were below $200 million in every year but 2024.",
    "Velmo hopes that sales will rise in every year to 2030.",
    "Velmo's sales rose in each of the last eight quarters.",
    "Velmo added 3,000 jobs in each of the past three years.",
    // Whether 2019 itself counts is not said, and it decides.
    "Velmo's sales have been above $135 million in all but one of the years since 2019.",
    "Velmo's sales rose 5% in each of the past two years.",
    "Velmo has sold cars in every year since 2019.",
  ]

  static let cases: [DerivedCase] =
    right.map { DerivedCase($0, .consistent, "derived.frequency", published: "2025-02-01") }
    + wrong.map {
      DerivedCase($0, .inconsistent, "derived.frequency-differs", published: "2025-02-01")
    } + left.map { DerivedCase(open: $0, published: "2025-02-01") }

  @Test("A count over periods is held against the series", arguments: cases)
  func count(_ statement: DerivedCase) throws { try statement.check(against: Self.evidence) }

  @Test("One record never speaks for every year")
  func everyYear() throws {
    let findings = try Self.evidence.findings(
      on: "Velmo's sales were above $130 million in every year but 2022.", published: "2025-02-01")
    #expect(!findings.contains { $0.verdict.isJudged }, "\(findings.map(\.reasons))")
  }
}
