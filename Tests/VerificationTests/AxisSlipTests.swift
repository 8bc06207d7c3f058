// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Figures told of a measure that differs from theirs on one axis.
@Suite("A figure of another axis is named")
struct AxisSlipTests {
  static let evidence = SeriesEvidence(
    """
    Borduria | GDP (current US$) | USD | 2020: 95e9 110e9 121e9
    Borduria | GDP (constant 2015 US$) | USD | 2020: 92e9 96.6e9 99.5e9
    Borduria | GDP per capita (current US$) | USD | 2020: 19100 22100 24250
    Taurus Bank | gross debt | EUR | 2021: 5.6e9 6.1e9
    Taurus Bank | net debt | EUR | 2021: 3.4e9 3.9e9
    Taurus Bank | gross profit | EUR | 2021: 820e6 910e6
    Sylvania | health expenditure | EUR | 2021: 5.61e9 6.13e9
    """)

  static let cases: [DerivedCase] = [
    DerivedCase(
      "Real GDP in Borduria was $110 billion in 2021.", .inconsistent, "prices.nominal-as-real"),
    DerivedCase(
      "Borduria's GDP was $96.6 billion in 2021.", .inconsistent, "prices.real-as-nominal"),
    DerivedCase(
      "Borduria's GDP per capita was $110 billion in 2021.", .inconsistent,
      "measure.total-as-per-head"),
    DerivedCase(
      "Borduria's GDP was $22,100 in 2021.", .inconsistent, "measure.per-head-as-total"),
    DerivedCase(
      "Taurus Bank's net debt was \u{20AC}5.6 billion in 2021.", .inconsistent,
      "measure.gross-as-net"),
    DerivedCase(
      "Taurus Bank's gross debt was \u{20AC}3.4 billion in 2021.", .inconsistent,
      "measure.net-as-gross"),
    DerivedCase(
      "Taurus Bank's net profit was \u{20AC}820 million in 2021.", .misleading,
      "measure.gross-as-net"),
    DerivedCase(
      "Sylvania's health expenditure per capita was \u{20AC}5.61 billion in 2021.", .misleading,
      "measure.total-as-per-head"),
    DerivedCase(open: "Taurus Bank's net profit was \u{20AC}700 million in 2021."),
    DerivedCase(open: "Sylvania's health expenditure per capita was \u{20AC}1,240 in 2021."),
    DerivedCase(open: "Borduria's real GDP was $97 billion in 2021."),
  ]

  @Test("A figure told as that of another axis", arguments: cases)
  func slip(_ item: DerivedCase) throws { try item.check(against: Self.evidence) }
}
