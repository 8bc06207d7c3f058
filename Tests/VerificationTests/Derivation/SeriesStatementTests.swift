// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Statements that no single record states: averages, streaks, extremes, firsts, comparisons, shares.
@Suite("What follows from series and pairs of figures")
struct SeriesStatementTests {
  static let evidence = SeriesEvidence(
    """
    Ruritania | exports | USD | 2012: 52 50 48 46 44 45 40 44 42 47 52 49
    Ruritania | imports | USD | 2012: 42 40 38 36 34 35 30 34 32 37 42 39
    Ruritania | unemployment rate | % | 2012: 9.1 8.8 8.2 7.9 7.5 7.1 7.0 6.4 8.1 7.2 6.0 5.1
    Ruritania | population | {person} | 2016: 4900000 4950000 5000000 5050000 5100500 5151505 5203020 5255050
    Borduria | unemployment rate | % | 2012: 5.1 5.0 4.8 4.7 4.6 4.4 4.0 4.1 5.2 4.9 4.5 4.2
    Borduria | population | {person} | 2016: 9800000 9900000 10000000 10100000 10201000 10303010 10406040 10510100
    Norsk Fisk | revenue | USD | 2016: 2.0e9 2.2e9 2.5e9 3.0e9 2.5e9 4.0e9 5.0e9
    Norsk Fisk | employees | {person} | 2019: 1200 1100 1000 1500
    Norsk Fisk | salmon revenue | USD | 2022: 3.0e9
    Havbruk | revenue | USD | 2016: 1.0e9 1.1e9 1.15e9 1.2e9 1.25e9 2.0e9 2.5e9
    """)

  static let cases: [DerivedCase] = [
    DerivedCase(
      "Unemployment in Ruritania averaged 7.4% between 2015 and 2018.", .consistent,
      "derived.average"),
    DerivedCase(
      "Unemployment in Ruritania averaged 6.4% between 2015 and 2018.", .inconsistent,
      "derived.average-differs"),
    DerivedCase(
      "Ruritania's unemployment rate fell for the third straight year in 2023.", .consistent,
      "derived.streak"),
    DerivedCase(
      "Ruritania's unemployment rate fell for the fifth straight year in 2023.", .inconsistent,
      "derived.streak-differs"),
    DerivedCase(
      "In 2023 unemployment in Ruritania fell for a third consecutive year.", .consistent,
      "derived.streak"),
    DerivedCase(
      "Ruritania's population grew for the seventh year in a row in 2023.", .consistent,
      "derived.streak"),
    DerivedCase(
      "Ruritania's exports rose for the third year running in 2022.", .inconsistent,
      "derived.streak-differs"),
    DerivedCase(
      "Ruritania's exports rose for the second year running in 2022.", .consistent, "derived.streak"
    ),
    DerivedCase(
      "Ruritania's unemployment rate fell to 5.1% in 2023, the lowest since 2012.", .consistent,
      "derived.extreme"),
    DerivedCase(
      "Ruritania's unemployment rate was 7.2% in 2021, the lowest since 2012.", .inconsistent,
      "derived.extreme-differs"),
    DerivedCase(
      "Ruritania's exports reached their highest level since 2012 in 2022.", .consistent,
      "derived.extreme"),
    DerivedCase(
      "Ruritania's exports in 2023 were the highest since 2014.", .inconsistent,
      "derived.extreme-differs"),
    DerivedCase(
      "Ruritania's exports in 2021 were the highest since 2014.", .consistent, "derived.extreme"),
    DerivedCase(
      "Unemployment in Ruritania was at its highest in five years in 2020.", .consistent,
      "derived.extreme"),
    DerivedCase(
      "Ruritania's exports rose in 2017 for the first time since 2012.", .consistent,
      "derived.first"),
    DerivedCase(
      "Ruritania's exports rose in 2022 for the first time since 2015.", .inconsistent,
      "derived.first-differs"),
    DerivedCase(
      "In 2020 unemployment in Ruritania rose for the first time since 2012.", .consistent,
      "derived.first"),
    DerivedCase(
      "Borduria's population is twice that of Ruritania.", .consistent, "derived.ratio"),
    DerivedCase(
      "Borduria's population is three times that of Ruritania.", .inconsistent,
      "derived.ratio-differs"),
    DerivedCase(
      "Borduria has twice as many inhabitants as Ruritania.", .consistent, "derived.ratio"),
    DerivedCase(
      "Borduria has a larger population than Ruritania.", .consistent, "derived.comparison"),
    DerivedCase(
      "Ruritania has a larger population than Borduria.", .inconsistent,
      "derived.comparison-differs"),
    DerivedCase(
      "Ruritania's unemployment rate was higher than Borduria's in 2020.", .consistent,
      "derived.comparison"),
    DerivedCase(
      "Ruritania's unemployment rate was lower than Borduria's in 2020.", .inconsistent,
      "derived.comparison-differs"),
    DerivedCase(
      "Unemployment in Ruritania was lower in 2022 than in 2021.", .consistent, "derived.comparison"
    ),
    DerivedCase(
      "Unemployment in Ruritania was lower in 2020 than in 2019.", .inconsistent,
      "derived.comparison-differs"),
    DerivedCase(
      "Ruritania's unemployment rate was 2.9 points higher than Borduria's in 2020.", .consistent,
      "derived.difference"),
    DerivedCase(
      "Ruritania's unemployment rate was 4.9 points higher than Borduria's in 2020.", .inconsistent,
      "derived.difference-differs"),
    DerivedCase(
      "In 2022 Norsk Fisk's revenue was twice that of Havbruk.", .consistent, "derived.ratio"),
    DerivedCase(
      "In 2022 Norsk Fisk's revenue was four times that of Havbruk.", .inconsistent,
      "derived.ratio-differs"),
    DerivedCase(
      "Norsk Fisk earned more revenue than Havbruk in 2022.", .consistent, "derived.comparison"),
    DerivedCase(
      "Norsk Fisk's revenue in 2022 was $2.5 billion more than Havbruk's.", .consistent,
      "derived.difference"),
    DerivedCase(
      "Norsk Fisk's revenue in 2022 was $1.5 billion more than Havbruk's.", .inconsistent,
      "derived.difference-differs"),
    DerivedCase(
      "Salmon revenue accounted for 60% of Norsk Fisk's revenue in 2022.", .consistent,
      "derived.share"),
    DerivedCase(
      "Salmon revenue accounted for 70% of Norsk Fisk's revenue in 2022.", .inconsistent,
      "derived.share-differs"),
    DerivedCase(
      "Norsk Fisk's revenue totalled $11.5 billion between 2020 and 2022.", .consistent,
      "derived.sum-over"),
    DerivedCase(
      "Norsk Fisk's revenue totalled $15.5 billion between 2020 and 2022.", .inconsistent,
      "derived.sum-over-differs"),
  ]

  static let open: [DerivedCase] = [
    DerivedCase(
      open: "Youth unemployment in Ruritania averaged 16.4% between 2015 and 2018."),
    DerivedCase(
      open: "Unemployment in Ruritania averaged 12.4% between 2005 and 2018."),
    DerivedCase(
      open: "Ruritania's car exports rose for the third year running in 2022."),
    DerivedCase(
      open: "Ruritania's car exports reached their highest level since 2013 in 2019."),
    DerivedCase(
      open: "Ruritania's exports reached their highest level since 1995 in 2022."),
    DerivedCase(
      open: "Norsk Fisk's profit was twice that of Havbruk in 2022."),
    DerivedCase(
      open: "Norsk Fisk's salmon revenue was four times that of Havbruk in 2022."),
    DerivedCase(
      open: "Norsk Fisk's revenue was three times its 2016 level by 2023."),
    DerivedCase(
      open: "Ruritania's exports fell 6%, the biggest drop since 2012."),
    DerivedCase(
      open: "Ruritania's unemployment rate fell 0.9 points, the largest fall since 2021."),
    DerivedCase(
      open: "The exchange rate is at its highest since 2012, hurting Ruritania's exports."),
    DerivedCase(
      open: "Ruritania's exports rose in 2022 for the first time since the war."),
    DerivedCase(
      open: "Exports to Borduria rose in Ruritania in 2022 for the first time since 2015."),
    DerivedCase(
      open: "Youth unemployment in Ruritania is higher than in Borduria."),
    DerivedCase(
      open: "Ruritania's exports grew faster than Borduria's."),
    DerivedCase(
      open: "More people live in Ruritania than in Norway."),
    DerivedCase(
      open: "Ruritania's exports are more diverse than Borduria's."),
    DerivedCase(
      open: "Ruritania has more doctors than Borduria."),
    DerivedCase(
      open: "Prices in Ruritania are higher than in Borduria, where unemployment is lower."),
    DerivedCase(
      open: "Ruritania had more foreign tourists than its population in 2023."),
    DerivedCase(
      open: "Unemployment in Ruritania is expected to be lower than in Borduria in 2025."),
    DerivedCase(
      open: "Unemployment in Ruritania would be lower than in Borduria if counted alike."),
    DerivedCase(
      open: "Ruritania's population is not larger than Borduria's."),
    DerivedCase(
      open: "Norsk Fisk won the prize for the third straight year in 2022."),
    DerivedCase(
      open:
        "Norsk Fisk, whose chairman retired for the second straight year, had revenue of $5 billion in 2022."
    ),
    DerivedCase(
      open: "Norsk Fisk paid twice its 2019 revenue for Havbruk."),
    DerivedCase(
      open: "Norsk Fisk sold twice as many shares as Havbruk in 2022."),
    DerivedCase(
      open: "Norsk Fisk's revenue per employee was twice that of Havbruk."),
    DerivedCase(
      open: "The minimum wage in Ruritania is twice that of Borduria."),
    DerivedCase(
      open: "The number of unemployed in Ruritania was twice that of Borduria in 2020."),
    DerivedCase(
      open: "Ruritania's unemployment rate among women was twice that of Borduria in 2020."),
    DerivedCase(
      open: "Ruritania exports more to Norway than Borduria."),
    DerivedCase(
      open: "Exports from Ruritania totalled $49 billion over the past three months."),
    DerivedCase(
      open: "Average exports of Ruritania's regions between 2015 and 2017 were $5."),
    DerivedCase(
      open: "Between 2015 and 2018 unemployment in Ruritania reached 7.9%."),
    DerivedCase(
      open: "Between 2012 and 2019 unemployment in Ruritania fell to 6.4%."),
    DerivedCase(
      open: "The Ruritanian krone was at its lowest since 2012."),
    DerivedCase(
      open: "Norsk Fisk's shares closed at their highest since 2016."),
    DerivedCase(
      open: "Norsk Fisk's revenue was the highest in the industry since 2016."),
    DerivedCase(
      open: "Norsk Fisk's quarterly revenue was the highest since 2016."),
    DerivedCase(
      open: "Ruritania's exports in December were the highest since 2012."),
  ]

  @Test("A statement over several figures comes out as they have it", arguments: cases)
  func decided(_ item: DerivedCase) throws { try item.check(against: Self.evidence) }

  @Test(
    "A statement of a part, another measure or an unknown time is not called wrong", arguments: open
  )
  func undecided(_ item: DerivedCase) throws { try item.check(against: Self.evidence) }
}
