// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Figures without a time of their own, after a sentence or under a heading that tells one.
@Suite("The time a text has told goes on")
struct ContextTimeTests {
  static let evidence = SeriesEvidence(
    """
    Brandt Energy | revenue | EUR | 2020: 6.62e9 6.48e9 7.05e9 7.31e9
    Brandt Energy | net profit | EUR | 2020: 401e6 370.4e6 512e6 498e6
    Brandt Energy | employees | {person} | 2020: 11200 11350 12060 12490
    """)

  static func findings(
    _ text: String, format: Document.Format = .markdown, published: String? = nil
  ) throws -> [Finding] {
    try evidence.findings(on: text, format: format, published: published)
  }

  static let right = [
    "Brandt Energy had a net profit of €370.4 million in 2021. Its revenue was €6.48 billion.",
    "Brandt Energy had a net profit of €370.4 million in 2021.\n\nIts revenue was €6.48 billion.",
    "# Brandt Energy, 2021\n\n- Revenue: €6.48 billion\n- Net profit: €370.4 million\n",
    "# Brandt Energy in 2021\n\nRevenue fell to €6.48 billion.",
    "Brandt Energy had a net profit of €370.4 million in 2021. Its revenue is now €7.31 billion.",
    "Brandt Energy said revenue was €6.48 billion in 2021.",
    "Brandt Energy said that its revenue was €6.48 billion in 2021.",
    """
    | Company | Year | Revenue |
    |---|---|---|
    | Brandt Energy | 2021 | €6.48 billion |
    | Brandt Energy | 2020 | €6.62 billion |
    """,
    """
    | Year | Company | Revenue |
    |---|---|---|
    | 2021 | Brandt Energy | €6.48 billion |
    """,
  ]

  @Test("What is right for the time told before is confirmed", arguments: right)
  func confirmed(_ text: String) throws {
    let findings = try Self.findings(text)
    #expect(findings.allSatisfy { $0.verdict == .consistent }, "\(findings.map(\.reasons))")
    #expect(!findings.isEmpty)
  }

  static let wrong = [
    "Brandt Energy had a net profit of €370.4 million in 2021. Its revenue was €6.98 billion.",
    "# Brandt Energy, 2021\n\n- Revenue: €6.98 billion\n",
    "Brandt Energy said revenue was €6.98 billion in 2021.",
  ]

  @Test("What is right for no time told is still called wrong", arguments: wrong)
  func refuted(_ text: String) throws {
    let findings = try Self.findings(text)
    #expect(findings.contains { $0.verdict == .inconsistent }, "\(findings.map(\.reasons))")
  }

  @Test("A figure that begins after the day of publication is not the newest")
  func published() throws {
    let findings = try Self.findings(
      "Brandt Energy's revenue was €6.48 billion.", published: "2021-12-31")
    #expect(findings.map(\.verdict) == [.consistent])
  }

  @Test(
    "An expectation or a figure called wrong is no statement",
    arguments: [
      "Analysts had expected Brandt Energy's revenue to be €7.5 billion in 2021.",
      "The target for Brandt Energy's revenue was €7.5 billion in 2021.",
      "Brandt Energy's revenue was wrongly reported as €7.5 billion in 2021.",
      "Brandt Energy's revenue was supposed to be €7.5 billion in 2021.",
    ])
  func expected(_ text: String) throws {
    let findings = try Self.findings(text)
    #expect(!findings.contains { $0.verdict.isFlagged }, "\(findings.map(\.reasons))")
  }
}
