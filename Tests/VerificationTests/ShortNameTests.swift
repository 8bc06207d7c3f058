// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// A company told by the first word of its name, once the text has named it in full.
@Suite("Short names")
struct ShortNameTests {
  static let evidence = SeriesEvidence(
    """
    Larkfield Stores | sales | GBP | 2022: 5.62e9 5.48e9
    Larkfield Stores | pre-tax profit | GBP | 2022: 21e6 35e6
    Halden County | sales | GBP | 2022: 1.0e9 1.3e9
    Marlow Foods | sales | GBP | 2022: 1.1e9 1.2e9
    Marlow Bank | sales | GBP | 2022: 3.1e9 3.2e9
    """)

  @Test("It means the company named before")
  func means() throws {
    let findings = try Self.evidence.findings(
      on: "Larkfield Stores had sales of £5.48 billion in 2023. Larkfield's pre-tax profit was "
        + "£35 million in 2023. In 2022 Larkfield had sales of £9.9 billion.")
    #expect(findings.map(\.verdict) == [.consistent, .consistent, .inconsistent])
  }

  @Test(
    "It means nothing before that, inside another name, or where two companies share it",
    arguments: [
      "Larkfield's sales were £9.9 billion in 2023. Larkfield Stores is listed.",
      "Larkfield Stores is listed. The sales of the Larkfield Museum were £9.9 billion in 2023.",
      "Halden County has offices. Halden's sales were £9.9 billion in 2023.",
      "Marlow Foods and Marlow Bank are listed. Marlow's sales were £9.9 billion in 2023.",
    ])
  func meansNothing(_ text: String) throws {
    let findings = try Self.evidence.findings(on: text)
    #expect(!findings.contains { $0.verdict.isJudged }, "\(findings.map(\.reasons))")
  }
}
