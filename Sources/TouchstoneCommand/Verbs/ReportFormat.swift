// SPDX-License-Identifier: MIT

import Touchstone

/// The formats a report can be written in.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, concise, json, ndjson, markdown, html, sarif, junit, github, claimreview

  /// How a report looks where it is read by a person.
  struct Looks: Sendable {
    var isColoured = false
    var width: Int?
    var showsTrace = false
    var isFlaggedOnly = false
    var labels = ClaimReviewLabels.standard

    var decorator: any TextDecorator { isColoured ? ANSIDecorator() : PlainDecorator() }
  }

  /// The report in this format.
  func rendered(_ report: CheckReport, looks: Looks = Looks()) -> String {
    switch self {
    case .text:
      TextRenderer(
        width: looks.width, decorator: looks.decorator, showsUnjudged: !looks.isFlaggedOnly,
        showsConsistent: !looks.isFlaggedOnly, showsTrace: looks.showsTrace
      ).rendered(report)
    case .concise:
      ConciseRenderer(
        showsUnjudged: !looks.isFlaggedOnly, showsConsistent: !looks.isFlaggedOnly,
        decorator: looks.decorator
      ).rendered(report)
    case .json: JSONRenderer().rendered(report)
    case .ndjson: NDJSONRenderer().rendered(report)
    case .markdown: MarkdownRenderer().rendered(report)
    case .html: HTMLRenderer().rendered(report)
    case .sarif: SARIFRenderer(toolVersion: TouchstoneVersion.current).rendered(report)
    case .junit: JUnitRenderer().rendered(report)
    case .github: GitHubRenderer().rendered(report)
    case .claimreview:
      ClaimReviewRenderer(
        labels: looks.labels, publisherName: looks.labels.publisherName,
        publisherURL: looks.labels.publisherURL, pageURL: looks.labels.pageURL,
        reviewed: looks.labels.reviewed
      ).rendered(report)
    }
  }
}
