// SPDX-License-Identifier: MIT

import TestSupport
import Testing
import Touchstone

@Suite("Reports as recorded")
struct SnapshotTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let renderer: any Renderer
    var testDescription: String { file }
  }

  static let cases: [Case] = [
    Case(file: "report.txt", renderer: TextRenderer(showsTrace: true)),
    Case(file: "report-32.txt", renderer: TextRenderer(width: 32)),
    Case(file: "report.ansi.txt", renderer: TextRenderer(width: 80, decorator: ANSIDecorator())),
    Case(file: "report.concise.txt", renderer: ConciseRenderer()),
    Case(file: "report.json", renderer: JSONRenderer()),
    Case(file: "report.ndjson", renderer: NDJSONRenderer()),
    Case(file: "report.md", renderer: MarkdownRenderer()),
    Case(file: "report.sarif", renderer: SARIFRenderer(showsUnjudged: true)),
    Case(file: "report.junit.xml", renderer: JUnitRenderer()),
    Case(file: "report.github.txt", renderer: GitHubRenderer()),
    Case(
      file: "report.claimreview.json",
      renderer: ClaimReviewRenderer(
        publisherName: "Desk", publisherURL: "https://desk.example/",
        pageURL: "https://desk.example/report", reviewed: CalendarDate("2023-06-01"))),
  ]

  @Test("The page of one document, and of several with one that is hostile, are as recorded")
  func pages() throws {
    try Snapshot("page.html").verify(
      HTMLRenderer().rendered(SampleReport.report(of: [SampleReport.reviewed()])))
    var report = SampleReport.hostile
    report.documents.insert(SampleReport.document(), at: 0)
    try Snapshot("pages.html").verify(HTMLRenderer().rendered(report))
  }

  @Test("Each format of the sample is as recorded", arguments: cases)
  func matches(_ sample: Case) throws {
    var report = SampleReport.report(of: [
      SampleReport.document(),
      SampleReport.reviewed(SampleReport.document(path: "articles/second page.md")),
    ])
    report.evidencePath = "Evidence"
    report.evidenceDiagnostics = [
      EvidenceDiagnostic(
        code: "evidence.bad-value", severity: .error,
        message: "'abc' is no number; expected digits",
        path: "norland.json", line: 7, column: 14)
    ]
    try Snapshot(sample.file).verify(sample.renderer.rendered(report))
  }
}
