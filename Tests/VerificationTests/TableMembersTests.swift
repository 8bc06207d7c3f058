// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// Series of one measure that a further column of their table tells apart.
@Suite("Members of a further column")
struct TableMembersTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(
      path: "a.csv",
      bytes: Array(
        """
        subject,measure,value,unit,period,sex
        Norland,unemployment rate,4.2,%,2023,total
        Norland,unemployment rate,4.0,%,2023,women
        Norland,unemployment rate,4.4,%,2023,men
        Norland,employment rate,71,%,2023,
        Norland,employment rate,66,%,2023,women
        """.utf8)),
    EvidenceFile(
      path: "b.csv",
      bytes: Array(
        """
        subject,measure,value,unit,period,version
        Render Service,median latency,231,ms,2023-02,3.6
        Render Service,median latency,212,ms,2023-09,3.8
        Render Service,median latency,148,ms,2024-05,4.0
        """.utf8)),
  ])

  private func verdicts(_ text: String) -> [Verdict] {
    Checker(store: Self.store).check(Document(text, format: .markdown)).findings.map(\.verdict)
  }

  static let right = [
    "Unemployment in Norland was 4.2% in 2023.",
    "The unemployment rate of women in Norland was 4.0% in 2023.",
    "Female unemployment in Norland was 4.0% in 2023.",
    "Norland's employment rate was 71% in 2023.",
    "The Render Service has a median latency of 148 ms in version 4.0.",
  ]

  @Test("The member told is the one held against", arguments: right)
  func isConfirmed(_ text: String) {
    #expect(verdicts(text).contains(.consistent))
    #expect(!verdicts(text).contains { $0.isFlagged })
  }

  static let wrong = [
    "Unemployment in Norland was 4.4% in 2023.",
    "The unemployment rate of women in Norland was 4.4% in 2023.",
    "The employment rate of women in Norland was 71% in 2023.",
    "The Render Service has a median latency of 212 ms in version 4.0.",
  ]

  @Test("Another member's figure is wrong", arguments: wrong)
  func isWrong(_ text: String) { #expect(verdicts(text).contains(.inconsistent)) }

  @Test("Where no member is named and no total is held, nothing is called wrong")
  func isOpen() {
    #expect(
      !verdicts("The median latency of the Render Service fell from 212 ms to 190 ms.")
        .contains { $0.isFlagged })
  }

  @Test("The head of a table names the members, numbers too")
  func heads() {
    let text = """
      # Render Service

      | Metric | 3.6 | 3.8 | 4.0 |
      |---|---|---|---|
      | Median latency (ms) | 231 | 231 | 148 |
      """
    #expect(verdicts(text) == [.consistent, .inconsistent, .consistent])
  }

  @Test("A finding says which member its record is of")
  func isNamed() {
    let found = Checker(store: Self.store).check(
      Document("The unemployment rate of women in Norland was 4.4% in 2023.")
    ).findings
    #expect(found.first?.reasons.first?.message.contains("unemployment rate, women") ?? false)
  }
}
