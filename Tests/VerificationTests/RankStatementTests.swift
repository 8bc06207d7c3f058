// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Places in an order of which the text says how many there are, and comparisons of two.
@Suite("Places among so many")
struct RankStatementTests {
  static let evidence = SeriesEvidence(
    """
    Norsk Fisk | revenue | USD | 2021: 4000 5000
    Havbruk | revenue | USD | 2021: 2000 2500
    Laksen | revenue | USD | 2021: 900 800
    Norsk Fisk | employees | {person} | 2022: 1500
    Havbruk | employees | {person} | 2022: 2050
    Laksen | employees | {person} | 2022: 300
    Ruritania | population | {person} | 2022: 5200000
    Borduria | population | {person} | 2022: 10400000
    Sylvania | population | {person} | 2022: 1070000
    """)

  static let cases: [DerivedCase] = [
    DerivedCase(
      "Norsk Fisk is the largest of the three by revenue.", .consistent, "rank.computed"),
    DerivedCase(
      "Havbruk is the largest of the three by revenue.", .inconsistent, "rank.not-first"),
    DerivedCase(
      "Havbruk is the second-largest of the three by revenue.", .consistent, "rank.computed"),
    DerivedCase(
      "Of the three companies, Havbruk has the most employees.", .consistent, "rank.computed"),
    DerivedCase(
      "Sylvania has the largest population of the three.", .inconsistent, "rank.not-first"),
    DerivedCase(
      "Laksen is the largest of the four by revenue.", .inconsistent, "rank.not-first"),
    DerivedCase(
      "Norsk Fisk has the highest revenue in the industry.", .notInEvidence, "series.partial"),
    DerivedCase(
      "Ruritania's population was half that of Borduria in 2022.", .consistent, "derived.ratio"),
    DerivedCase(
      "Norsk Fisk has more employees than Havbruk.", .inconsistent,
      "derived.comparison-differs"),
    DerivedCase(open: "Norsk Fisk is the largest of the four by revenue."),
    DerivedCase(open: "Norsk Fisk is the largest of the two by revenue."),
    DerivedCase(open: "Havbruk earned most of its revenue abroad."),
    DerivedCase(open: "Havbruk has the most modern plant and revenue of $2,500."),
    DerivedCase(open: "Norsk Fisk is the largest employer in Ruritania."),
  ]

  @Test("A place comes out as the figures have it", arguments: cases)
  func place(_ item: DerivedCase) throws { try item.check(against: Self.evidence) }
}
