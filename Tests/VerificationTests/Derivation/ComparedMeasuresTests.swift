// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Two measures or two subjects against each other without an amount, balances, sums over a span, and what
/// a sentence says of the figure of the one before.
@Suite("Figures held against each other")
struct ComparedMeasuresTests {
  static let evidence = SeriesEvidence(
    """
    Vardia | exports | USD | 2020: 61.5e9 75.2e9 82.4e9 84.1e9
    Vardia | imports | USD | 2020: 77.9e9 98.1e9 114.9e9 83.2e9
    Vardia | population | {person} | 2020: 10300000 10360000 10410000 10530000
    Borland | population | {person} | 2020: 19300000 19490000 19600000 19660000
    Vardia | area | km2 | 2023: 92200
    Borland | area | km2 | 2023: 756100
    Borland | exports | USD | 2020: 74.1e9 94.8e9 98.5e9 94.6e9
    Harlow | homes built | {home} | 2017: 412 455 398 310 502 540 611
    Denby | homes built | {home} | 2017: 210 190 245 160 233 281 260
    Oslo | average temperature | Cel | 2021: 6.8 7.2 6.7
    Bergen | average temperature | Cel | 2021: 8.2 8.6 8.1
    Brandt | dividend | EUR | 2021: 0.95 1.45 1.62
    Brandt | electricity production | TW.h | 2022: 42.6 44
    Brandt | electricity consumption | TW.h | 2022: 31.5 31.9
    Rovers | goals scored | {goal} | 2022: 71 66
    Rovers | goals conceded | {goal} | 2022: 38 47
    Brandt | life expectancy | a | 2022: 82 82.6
    """)

  static let right = [
    "Vardia's exports exceeded its imports in 2023.",
    "In 2022, Vardia's exports were lower than its imports.",
    "Vardia imported more than it exported in 2021.",
    "Vardia is smaller than Borland.",
    "It was colder in Oslo than in Bergen in 2023.",
    "Vardia ran a trade deficit of $32.5 billion in 2022.",
    "In 2023, Vardia ran a trade surplus.",
    "Between 2018 and 2022 Harlow built 2,205 homes in all.",
    "Since 2019 Harlow has built 2,361 homes.",
    "Denby has built a total of 1,179 homes over the past five years.",
    "Harlow built 611 homes in 2023. That was 13% more than a year before.",
    "Harlow built 611 homes in 2023. That was 71 more than in 2022.",
    "Denby built 260 homes in 2023. This was down from 281 in the previous year.",
    "In 2022, exports and imports of Vardia were $82.4 billion and $114.9 billion respectively.",
    "The populations of Vardia and Borland were 10.53 million and 19.66 million respectively in 2023.",
    "Unlike Borland, Vardia had exports of $84.1 billion in 2023.",
  ]

  static let rightToo = [
    "Brandt's electricity production exceeded its consumption in 2023.",
    "In 2023, Rovers scored more goals than they conceded.",
    "Vardia's imports fell short of its exports in 2023.",
    "The number of homes built in Harlow went from 540 to 611 in 2023.",
    "Life expectancy of Brandt rose to 82.6 years in 2023.",
  ]

  static let wrong = [
    "Brandt's electricity production was below its consumption in 2023.":
      "derived.comparison-differs",
    "In 2023, Rovers scored fewer goals than they conceded.": "derived.comparison-differs",
    "Vardia's exports fell short of its imports in 2023.": "derived.comparison-differs",
    "The number of homes built in Harlow went from 611 to 611 in 2023.": "derived.change-differs",
    "Life expectancy of Brandt fell to 82.6 years in 2023.": "derived.other-direction",
    "Brandt raised its dividend from €1.62 to €1.62 in 2023.": "value.differs",
    "Vardia's imports exceeded its exports in 2023.": "derived.comparison-differs",
    "In 2022, Vardia's exports were higher than its imports.": "derived.comparison-differs",
    "Vardia exported more than it imported in 2021.": "derived.comparison-differs",
    "Vardia is larger than Borland.": "derived.comparison-differs",
    "It was warmer in Oslo than in Bergen in 2023.": "derived.comparison-differs",
    "Vardia ran a trade deficit of $42.5 billion in 2022.": "derived.balance-differs",
    "In 2023, Vardia ran a trade deficit.": "derived.balance-differs",
    "Between 2018 and 2022 Harlow built 4,100 homes in all.": "derived.sum-over-differs",
    "Since 2019 Harlow has built 2,861 homes.": "derived.sum-over-differs",
    "Harlow built 611 homes in 2023. That was 23% more than a year before.":
      "derived.change-differs",
    "Denby built 260 homes in 2023. This was up from 281 in the previous year.":
      "derived.other-direction",
    "In 2022, exports and imports of Vardia were $114.9 billion and $82.4 billion respectively.":
      "value.differs",
    "The populations of Vardia and Borland were 19.66 million and 10.53 million respectively in 2023.":
      "value.differs",
    "The average temperature in Oslo was 6.7°F in 2023.": "unit.other",
    "Brandt's dividend was £1.62 in 2023.": "unit.other",
    "Brandt's dividend was €1.62 in 2023, up from €1.54.": "value.differs",
  ]

  /// What another than the subject has, what may be told of a part or of growth, and what is not said to be all.
  static let open = [
    "Vardia's rival built 84.1 billion in exports in 2023.",
    "Borland's neighbour Vardia had exports of $84.1 billion in 2023.",
    "Vardia's population outpaced Borland's in 2023.",
    "Vardia ran a trade deficit of $5 billion with Borland in 2022.",
    "Vardia ran a trade surplus in services in 2022.",
    "Harlow built 611 homes in 2023. Rents there were 23% more than a year before.",
    "Harlow is larger than Denby.",
    "Vardia had a trade deficit of $1.2 billion in March 2022.",
    "Vardia's exports exceeded its imports in March 2022.",
    "Vardia's exports grew faster than its imports in 2022.",
    "Vardia's exports to Borland exceeded its imports from Borland in 2022.",
    "Harlow built 611 homes in 2023. That was 20% more than the target.",
    "Harlow has built up to 611 homes a year since 2019.",
    "Since 2019 Harlow has built 140 homes for social rent.",
    "Since 2019 Harlow has built 400 homes a year.",
    "Brandt's dividend was €1.62 in 2023, up from €1.54 originally planned.",
    "Brandt's dividend was $1.62 in 2023, after conversion at $1 to the euro, and €1.62.",
  ]

  @Test("A right statement is confirmed", arguments: right + rightToo)
  func confirms(_ text: String) throws {
    let findings = try Self.evidence.findings(on: text, published: "2024-02-01")
    let told = findings.map { "\($0.claim.quote): \($0.verdict) \($0.reasons)" }
    #expect(findings.contains { $0.verdict == .consistent }, "\(told)")
    #expect(!findings.contains { $0.verdict.isFlagged }, "\(told)")
  }

  @Test("A wrong one is caught by its rule", arguments: wrong.keys.sorted())
  func catches(_ text: String) throws {
    try DerivedCase(text, .inconsistent, #require(Self.wrong[text]), published: "2024-02-01")
      .check(against: Self.evidence)
  }

  /// The record's figure, told of something else.
  static let other = [
    "Vardia's exports to Borland were $84.1 billion in 2023.",
    "Vardia and Borland exported $84.1 billion in 2023.",
    "Vardia's exports, excluding oil, were $84.1 billion in 2023.",
    "Vardia's re-exports were $84.1 billion in 2023.",
    "North Vardia's exports were $84.1 billion in 2023.",
    "Vardia's neighbour had exports of $84.1 billion in 2023.",
  ]

  @Test("The figure of a record confirms nothing of another thing", arguments: other)
  func confirmsNothing(_ text: String) throws {
    let findings = try Self.evidence.findings(on: text, published: "2024-02-01")
    #expect(!findings.contains { $0.verdict.isJudged }, "\(findings.map(\.reasons))")
  }

  @Test("What may mean something else is not called wrong", arguments: open)
  func leavesOpen(_ text: String) throws {
    try DerivedCase(open: text, published: "2024-02-01").check(against: Self.evidence)
  }
}
