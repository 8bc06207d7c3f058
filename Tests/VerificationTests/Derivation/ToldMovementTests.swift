// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// What words tell beside a right amount: which way it went, its sign, that it was a record, for how long it held.
@Suite("Words beside a right amount")
struct ToldMovementTests {
  static let evidence = SeriesEvidence(
    """
    Halden | exports | USD | 2017: 44.8e9 47.5e9 46.9e9 39.4e9 48.8e9 52.6e9 55.7e9
    Halden | inflation rate | % | 2019: 2.1 1.3 3.4 8.9 5.2
    Halden | GDP growth | % | 2022: 2.3 0.6
    Skyline Air | passengers | {person} | 2021: 8100000 11700000 15300000
    Skyline Air | operating profit | USD | 2022: 250e6 310e6
    Skyline Air | cancelled flights | {flight} | 2022: 2450 1960
    Telora | churn rate | % | 2022: 1.6 1.3
    Norrland | solar power production | TW.h | 2020: 31.4 37.9 3.1 2
    Quill | shops | {shop} | 2022: 3 5
    Quill | revenue | EUR | 2022: 5e6 6e6
    Sennet Motors | sales | {car} | 2022: 184200 221300
    Sennet Motors | revenue | EUR | 2022: 8.62e9 10.34e9
    """)

  static let right = [
    "Halden's exports rose to $55.7 billion in 2023.",
    "Halden's exports rose to $55.7 billion in 2023 from $52.6 billion in 2022.",
    "Exports of Halden reached a record $55.7 billion in 2023.",
    "Inflation in Halden peaked at 8.9% in 2022.",
    "Inflation in Halden stayed below 10% between 2019 and 2023.",
    "In 2022 and 2023, exports of Halden were $52.6 billion and $55.7 billion respectively.",
    "Skyline Air cancelled 1,960 flights in 2023.",
    "Halden's exports rose in 2023.",
    "Exports of Halden fell in 2020.",
    "GDP in Halden grew 0.6% in 2023.",
    "The number of shops of Quill rose 67% in 2023.",
  ]

  private static let wrong = [
    "Halden's exports fell to $55.7 billion in 2023.": "derived.other-direction",
    "Skyline Air's passengers fell from 11.7 million in 2022 to 15.3 million in 2023.":
      "derived.other-direction",
    "Skyline Air had 15.3 million passengers in 2023, down from 11.7 million in 2022.":
      "document.direction",
    "Exports of Halden reached a record $46.9 billion in 2019.": "derived.extreme-differs",
    "Inflation in Halden peaked at 3.4% in 2021.": "derived.extreme-differs",
    "Inflation in Halden bottomed out at 5.2% in 2023.": "derived.extreme-differs",
    "Exports of Halden peaked in 2021.": "derived.extreme-differs",
    "Inflation in Halden never exceeded 6% between 2019 and 2023.": "derived.frequency-differs",
    "Between 2019 and 2023 inflation in Halden was above 5%.": "derived.frequency-differs",
    "In 2022 and 2023, exports of Halden were $55.7 billion and $52.6 billion respectively.":
      "value.differs",
    "Skyline Air cancelled 2,960 flights in 2023.": "value.differs",
    "Skyline Air made an operating loss of $310 million in 2023.": "value.differs",
    "GDP in Halden shrank 0.6% in 2023.": "value.differs",
    "Halden's exports fell in 2023.": "derived.other-direction",
    "Halden's exports of $52.6 billion in 2022 were higher than the $55.7 billion of 2023.":
      "document.direction",
    "Skyline Air's passengers rose by more than 5 million in 2023.": "derived.change-differs",
  ]

  private static let left = [
    // The year that another amount of the sentence is held against.
    "Skyline Air's passengers rose by 3.6 million to 15.3 million in 2023, almost twice what they were in 2021.",
    "Skyline Air's passengers rose 31% to 15.3 million in 2023, 89% more than in 2021.",
    "Skyline Air's passengers: 15.3 million (2022: 11.7 million).",
    "Exports of Halden came to $55.7 billion, 119% of the figure for 2019.",
    // Better or worse is not up or down.
    "Telora's churn rate worsened to 1.3% in 2023.",
    "Telora's churn rate improved by 0.3 percentage points in 2023.",
    "Halden's currency rose to 5.2 per dollar in 2023.",
    // The zeros of a column are dropped, and things are counted to the last one.
    "Production of solar power in Norrland fell by a third in 2023.",
    "Exports of Halden's farms rose in 2020.",
    "Exports of Halden to Quill rose in 2020.",
    "Exports of Halden did not rise in 2023.",
    "Halden's exports were $55.7 billion between 2014 and 2023.",
    "Halden's exports rose to $55.7 billion over the year, and then fell.",
    "Sennet Motors's 2023 revenue was 1.2 times its 2022 revenue.",
    "The group cancelled a plan worth $310 million at Skyline Air in 2023.",
  ]

  static let cases: [DerivedCase] =
    wrong.sorted { $0.key < $1.key }.map { DerivedCase($0.key, .inconsistent, $0.value) }
    + (right + left).map { DerivedCase(open: $0) }

  @Test("What the words tell is held against the series", arguments: cases)
  func words(_ statement: DerivedCase) throws { try statement.check(against: Self.evidence) }

  @Test("What the words tell rightly is confirmed", arguments: right)
  func confirmed(_ text: String) throws {
    let findings = try Self.evidence.findings(on: text)
    #expect(findings.contains { $0.verdict == .consistent }, "\(findings.map(\.reasons))")
  }

  @Test(
    "What the records do not bear is not confirmed",
    arguments: [
      "The number of shops of Quill rose 120% in 2023.",
      "The number of shops of Quill more than doubled in 2023.",
      "Quill's revenue rose by €1.9 million in 2023.",
      "Halden's exports were $55.7 billion between 2017 and 2023.",
      "Halden's exports more than doubled in 2023.",
    ])
  func unconfirmed(_ text: String) throws {
    let findings = try Self.evidence.findings(on: text)
    #expect(!findings.contains { $0.verdict == .consistent }, "\(findings.map(\.reasons))")
  }
}
