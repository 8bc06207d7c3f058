// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("Trusted texts as evidence")
struct TrustedTextTests {
  static let release = EvidenceFile(
    path: "release.md",
    bytes: Array(
      """
      ---
      title: Results for 2023
      publisher: Borealis Foods
      url: https://borealis.example/results
      published: 2024-02-01
      ---

      # Results for 2023

      Borealis Foods reported net revenue of $4.2 million in 2023. The company expects net revenue
      of $9 million in 2024.

      "We sold 77,000 herrings in 2023," said Ada Berg.
      """.utf8))

  static let checker = Checker(store: EvidenceStore(loading: [release]))

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let verdicts: [Verdict]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "Net revenue of Borealis Foods was $4.2 million in 2023.", verdicts: [.consistent]),
    Case(text: "Borealis Foods' net revenue was $2.4 million in 2023.", verdicts: [.inconsistent]),
    // A forecast, another year and a quotation are no records.
    Case(text: "Net revenue of Borealis Foods was $9 million in 2024.", verdicts: []),
    Case(text: "Net revenue of Borealis Foods was $9 million in 2019.", verdicts: []),
    Case(text: "Borealis Foods sold 50,000 herrings in 2023.", verdicts: []),
  ]

  @Test("A press release in the folder bears out and refutes an article's figure", arguments: cases)
  func folder(_ item: Case) {
    let report = Self.checker.check(
      Document(item.text), options: .init(published: CalendarDate("2024-05-01")))
    #expect(report.findings.map(\.verdict).filter(\.isJudged) == item.verdicts)
  }

  @Test("The record points at its sentence in the text")
  func origin() throws {
    let report = Self.checker.check(
      Document("Net revenue of Borealis Foods was $4.2 million in 2023."))
    let record = try #require(report.findings.first?.citations.first?.record)
    #expect(record.origin.path == "release.md")
    #expect(record.origin.line == 10)
    #expect(record.quote == "Borealis Foods reported net revenue of $4.2 million in 2023.")
    #expect(report.findings.first?.citations.first?.source?.publisher == "Borealis Foods")
  }

  @Test("A passage that comes with a text serves for that text")
  func inline() {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(
      parsing: Array(
        #"[{"text": "The population of Norway was 5,400,000 in 2021.", "source": {"title": "Census"}}]"#
          .utf8), lexicon: checker.store.lexicon)
    func verdicts(_ text: String) -> [Verdict] {
      checker.check(Document(text), with: inline).findings.map(\.verdict)
    }
    #expect(verdicts("Norway had a population of 5.4 million in 2021.") == [.consistent])
    #expect(verdicts("Norway had a population of 4.5 million in 2021.") == [.inconsistent])
    #expect(verdicts("Sweden had a population of 4.5 million in 2021.") == [.notInEvidence])
  }
}
