// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences whose figures are right, beside records that a careless reader would hold them against.
@Suite("Right figures are left alone")
struct RightFiguresTests {
  static let evidence = """
    [{"id": "pop", "subject": "Harvel", "measure": "population", "value": "48200", "unit": "{person}", "period": "2023"},
     {"id": "port", "subject": "Harvel", "measure": "container traffic", "value": "1320000", "unit": "{container}", "period": "2023"},
     {"id": "jobs", "subject": "Harvel", "measure": "jobs", "value": "21500", "unit": "{job}", "period": "2023"},
     {"id": "rate", "subject": "Harvel", "measure": "unemployment rate", "value": "5.2", "unit": "%", "period": "2023"},
     {"id": "budget", "subject": "Harvel", "measure": "budget", "value": "310000000", "unit": "EUR", "period": "2023"}]
    """

  static let sentences: [String] = [
    "Harvel, a town of 48,000 people, handled 1.3 million containers in 2023.",
    "In 2023 Harvel counted 48,200 residents and 21,500 jobs.",
    "Harvel opened 12 schools in 2023.",
    "Harvel has a population of 48,200, of whom 9,100 are under 18.",
    "With a budget of \u{20AC}310 million, Harvel spends \u{20AC}45 million on roads.",
    "Harvel's unemployment rate was 5.2% in 2023, against 6.1% in 2019.",
    "Harvel lost 300 jobs in 2023.",
  ]

  @Test("None of them is called wrong", arguments: sentences)
  func rightFigures(_ sentence: String) throws {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty)
    let report = checker.check(Document(sentence), with: inline, options: Verifier.Options())
    for finding in report.findings {
      #expect(
        !finding.verdict.isFlagged,
        "\(finding.claim.quote) \(finding.verdict) \(finding.reasons.map(\.message))")
    }
  }
}
