// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Movements told in prose, against the levels of the two times.
@Suite("Movements are held against levels")
struct MovementTests {
  static let evidence = SeriesEvidence(
    """
    Ruritania | exports of goods and services | USD | 2018: 40e9 44e9 42e9 47.04e9 52e9 49.4e9
    Ruritania | unemployment rate | % | 2018: 7.0 6.4 8.1 7.2 6.0 5.0
    Ruritania | turnout | % | 2015: 60 - - - 66
    Ruritania | GDP (current US$) | USD | 2020: 95e9 110e9 121e9
    Ruritania | GDP (constant 2015 US$) | USD | 2020: 92.0e9 96.6e9 99.5e9
    Norsk Fisk | revenue | USD | 2019: 3.0e9 2.5e9 4.0e9 5.0e9
    Norsk Fisk | employees | {person} | 2019: 1200 1100 1000 1500
    """)

  static let cases: [DerivedCase] = [
    DerivedCase("Ruritania's exports rose 12% in 2021.", .consistent, "derived.change"),
    DerivedCase("Ruritania's exports rose 21% in 2021.", .inconsistent, "derived.change-differs"),
    DerivedCase("Ruritania's exports fell 12% in 2021.", .inconsistent, "derived.other-direction"),
    DerivedCase(
      "Unemployment in Ruritania fell by 1.2 percentage points in 2022.", .consistent,
      "derived.change"),
    DerivedCase(
      "Ruritania's unemployment rate fell 2.0 points from a year earlier to 5.0% in 2023.",
      .inconsistent, "derived.change-differs"),
    DerivedCase(
      "Norsk Fisk's revenue rose 35% to $5 billion.", .inconsistent, "derived.change-differs"),
    DerivedCase(
      "Norsk Fisk's revenue in 2022 was up 67% on 2019.", .consistent, "derived.change"),
    DerivedCase(
      "Norsk Fisk's revenue in 2022 was up 76% on 2019.", .inconsistent, "derived.change-differs"),
    DerivedCase(
      "Compared with 2019, Norsk Fisk's revenue was 67% higher in 2022.", .consistent,
      "derived.change"),
    DerivedCase(
      "Norsk Fisk's headcount grew by 900 in 2022.", .inconsistent, "derived.change-differs"),
    DerivedCase(
      "Revenue at Norsk Fisk jumped 25% last year.", .consistent, "derived.change",
      published: "2023-03-01"),
    DerivedCase(
      "Ruritania's exports rose 24% in the two years to 2022.", .consistent, "derived.change"),
    DerivedCase(
      "The headcount at Norsk Fisk rose from 1,000 in 2021 to 1,500 in 2022, a rise of 50%.",
      .consistent, "derived.change"),
    DerivedCase(
      "Turnout in Ruritania rose 6% between 2015 and 2019.", .misleading,
      "value.percent-for-points"),
    DerivedCase(
      "Turnout in Ruritania rose 10 points between 2015 and 2019.", .misleading,
      "value.points-for-percent"),
    DerivedCase(
      "Turnout in Ruritania rose 10% between 2015 and 2019.", .consistent, "derived.change"),
    DerivedCase("Ruritania's GDP grew 5% in 2021.", .consistent, "derived.change"),
    DerivedCase(
      "Ruritania's GDP grew 15.8% in 2021.", .misleading, "prices.nominal-as-real"),
    DerivedCase(open: "Ruritania's exports of cars rose 21% in 2021."),
    DerivedCase(open: "Ruritania's wheat exports rose 21% in 2021."),
    DerivedCase(open: "Ruritania's exports to Norway rose 21% in 2021."),
    DerivedCase(open: "Ruritania's exports rose 21% in real terms in 2021."),
    DerivedCase(open: "Ruritania's exports rose 21% in the third quarter of 2021."),
    DerivedCase(open: "Ruritania's exports rose 3% a year between 2018 and 2021."),
    DerivedCase(open: "The number of unemployed in Ruritania fell 25% in 2022."),
    DerivedCase(open: "Norsk Fisk's European revenue rose 45% in 2022."),
    DerivedCase(open: "Norsk Fisk's domestic revenue rose 45% in 2022."),
    DerivedCase(open: "Without acquisitions, Norsk Fisk's revenue rose 12% in 2022."),
    DerivedCase(open: "Norsk Fisk's revenue rose 45% at constant currency in 2022."),
    DerivedCase(open: "Norsk Fisk's revenue rose 45% in 2022, according to a forecast."),
  ]

  @Test("A movement comes out as its levels have it", arguments: cases)
  func movement(_ item: DerivedCase) throws { try item.check(against: Self.evidence) }
}
