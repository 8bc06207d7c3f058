// SPDX-License-Identifier: MIT

import Touchstone

extension SampleReport {
  /// The document of ``text`` as its claim file and its waivers leave it.
  static func reviewed(_ document: DocumentReport = SampleReport.document()) -> DocumentReport {
    var report = document
    guard report.findings.indices.contains(3) else { return report }
    report.findings[2].acceptance = Finding.Acceptance(
      place: .waiver, reason: "both counts are printed", owner: "desk@norland.example",
      until: CalendarDate("2023-12-31"))
    let exports = ClaimFile.Statement(
      id: "N01", quote: "Norland exported $4.2 million of timber in 2022",
      reviewed: .inconsistent, position: TextPosition(line: 6, column: 5))
    let timber = ClaimFile.Statement(
      id: "N02", quote: "up from $3 billion in 2019", reviewed: .misleading, expected: .misleading,
      note: "the earlier figure counts pulp too", position: TextPosition(line: 9, column: 5))
    let ferry = ClaimFile.Statement(
      id: "N03", quote: "The ferry carried 90,000 people", reviewed: .notInEvidence,
      position: TextPosition(line: 12, column: 5))
    report.review = ClaimReview(
      path: "Claims/norland.claims.json",
      outcomes: [
        ClaimReview.Outcome(
          statement: exports, ranges: [report.findings[0].claim.range], finding: 0,
          verdict: .inconsistent, state: .asExpected),
        ClaimReview.Outcome(
          statement: timber, ranges: [report.findings[1].claim.range], finding: 1,
          verdict: .consistent, state: .verdictChanged,
          message: "expected misleading, is now consistent"),
        ClaimReview.Outcome(
          statement: ferry, state: .quoteNotFound,
          message: "the document does not have these words"),
      ], unreviewed: [3])
    return report
  }

  /// One statement with everything a report can say of one, for the pages that describe the formats.
  static var documented: CheckReport {
    var document = document()
    document.findings = Array(document.findings.prefix(1))
    var finding = document.findings[0]
    finding.claim.attribution = Claim.Facet(text: "the ministry")
    finding.claim.value?.change = Mention.Change(direction: .up, role: .to, cue: TextRange(0, 0))
    finding.claim.value?.period = Period(year: 2022)
    finding.caveats = [reason("evidence.one-origin", "one origin alone says so")]
    finding.hindsight = Finding.Hindsight(
      asOf: CalendarDate("2024-08-01") ?? CalendarDate(dayNumber: 0), verdict: .consistent,
      reason: reason("value.exact", "the yearbook was corrected"))
    finding.acceptance = Finding.Acceptance(
      place: .waiver, reason: "quoted as printed", owner: "desk@norland.example",
      until: CalendarDate("2023-12-31"))
    document.findings = [finding]
    document.coverage = Coverage(
      entries: document.coverage.entries.filter {
        if case .bound(let index) = $0.fate { index == 0 } else { true }
      })
    document.notes = [reason("document.no-place", "no place of publication is given")]
    document.review = ClaimReview(
      path: "Claims/norland.claims.json",
      outcomes: [
        ClaimReview.Outcome(
          statement: ClaimFile.Statement(
            id: "N01", quote: finding.claim.quote, reviewed: .inconsistent,
            position: TextPosition(line: 6, column: 5)),
          ranges: [finding.claim.range], finding: 0, verdict: .inconsistent, state: .asExpected)
      ])
    var report = report(of: [document])
    report.evidencePath = "Evidence"
    report.evidenceDiagnostics = [
      EvidenceDiagnostic(
        code: "evidence.bad-value", severity: .error,
        message: "'abc' is no number; expected digits", path: "norland.json", line: 7, column: 14)
    ]
    return report
  }
}
