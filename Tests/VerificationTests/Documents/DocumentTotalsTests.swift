// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Totals and their parts, sizes and their levels, headlines and their text: what a document says of itself.
@Suite("A document's own sums")
struct DocumentTotalsTests {
  static let wrong: [String: String] = [
    "The budget was £50 million, made up of £30 million for schools and £40 million for roads.":
      "document.total",
    "A grant of $90,000 consists of $20,000 for seeds, $30,000 for tools and $30,000 for wages.":
      "document.total",
    "| Item | Cost |\n|---|---|\n| Schools | 20 |\n| Roads | 28 |\n| Parks | 12 |\n| Total | 50 |":
      "document.total",
    "| Site | Men | Women | Total |\n|---|---|---|---|\n| North | 12 | 15 | 27 |\n| South | 20 | 14 | 36 |\n| East | 9 | 9 | 18 |":
      "document.total",
    "Of the respondents, 45% said yes, 35% said no and 30% were undecided.": "document.shares",
    "Visits rose from 38,000 in 2022 to 41,000 in 2023, an increase of 17.9%.":
      "document.arithmetic",
    "Library visits numbered 38,000 in 2022. In 2023 there were 41,000 library visits. That was a rise of 12.9%.":
      "document.arithmetic",
    "# Fire kills 14 in warehouse\n\nThe fire in the warehouse killed 12 people on Monday.":
      "document.contradiction",
  ]

  static let right = [
    "The budget was £50 million, including £30 million for schools and £40 million for loans.",
    "The budget was £50 million, made up of £20 million for schools and £30 million for roads.",
    "Sales of $1.0 billion are made up of $333 million each in Asia and Europe and $334 million at home.",
    "The loss of $5.1 million is split into $2.4 million at home and $2.6 million abroad, rounded.",
    "| Item | Cost |\n|---|---|\n| Schools | 20 |\n| Roads | 18 |\n| Parks | 12 |\n| Total | 50 |",
    "| Item | Cost |\n|---|---|\n| Schools | 20 |\n| of which paid | 15 |\n| Roads | 18 |\n| Total | 38 |",
    "| Region | Rate |\n|---|---|\n| North | 4.1 |\n| South | 6.3 |\n| East | 5.2 |\n| Total | 5.3 |",
    "| Five largest | Visits |\n|---|---|\n| North | 41 |\n| South | 63 |\n| East | 52 |\n| Total | 530 |",
    "Of the respondents, 45% own a car, 35% own a bicycle and 30% own a boat.",
    "Visits rose from 38,000 in 2022 to 41,000 in 2023, an increase of 7.9%.",
    "Library visits numbered 38,000 in 2022. In 2023 there were 41,000 library visits. That was a rise of 7.9%.",
    "Library visits numbered 38,000 in 2022. In 2023 there were 41,000 loans. That was a rise of 12.9%.",
    "# Fire kills 14 in warehouse\n\nThe fire in the warehouse killed 12 people at once. Two more died later, bringing the toll to 14.",
    "# Fire kills 12 in warehouse\n\nThe fire in the warehouse killed a dozen people on Monday.",
    "# Council cuts 40 jobs\n\nThe council cut 25 jobs in May. It cut 15 more jobs in June, it said.",
    "Women make up 60% of staff and 45% of managers, and the remaining 55% of managers are men.",
    "Rents rose from £800 to £1,000 over ten years, an annual rise of 2.3%.",
    "Visits rose from 38,000 in 2022 to 41,000 in 2023, while loans had an increase of 17.9%.",
    "A total of 1,200 people came, with 700 on Saturday and 600 on Sunday.",
    "# Exports rise 12%\n\nExports rose 3% in May. In the year they rose 12%.",
  ]

  private func codes(_ text: String) -> [String] {
    Checker(store: EvidenceStore()).check(Document(text, format: .markdown)).findings
      .filter(\.verdict.isFlagged).compactMap { $0.reasons.first?.code.rawValue }
  }

  @Test("What does not add up is flagged", arguments: wrong.keys.sorted())
  func flags(_ text: String) throws {
    let code = try #require(Self.wrong[text])
    let found = codes(text)
    #expect(Set(found) == [code], "\(found)")
  }

  @Test("What adds up, or is not said to, is not", arguments: right)
  func passes(_ text: String) {
    #expect(codes(text) == [])
  }
}
