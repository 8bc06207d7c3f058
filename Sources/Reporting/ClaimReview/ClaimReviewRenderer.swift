// SPDX-License-Identifier: MIT

import Claims
import Evidence
public import Quantities
import SourceText
import Verification

/// The judged statements as schema.org ClaimReview in JSON-LD, for exchange and archives.
///
/// A statement that was not judged gets no review, and nobody is named as its author.
public struct ClaimReviewRenderer: Renderer {
  /// The publisher's words for the verdicts.
  public var labels: ClaimReviewLabels
  /// Who publishes the reviews.
  public var publisherName: String?
  /// The publisher's address.
  public var publisherURL: String?
  /// The address of the page that shows the reviews; each is found there at `#claim-1` and so on.
  public var pageURL: String?
  /// The day the reviews were made.
  public var reviewed: CalendarDate?

  /// Makes a renderer.
  public init(
    labels: ClaimReviewLabels = .standard, publisherName: String? = nil,
    publisherURL: String? = nil, pageURL: String? = nil, reviewed: CalendarDate? = nil
  ) {
    self.labels = labels
    self.publisherName = publisherName
    self.publisherURL = publisherURL
    self.pageURL = pageURL
    self.reviewed = reviewed
  }

  /// The reviews as one JSON-LD graph.
  public func rendered(_ report: CheckReport) -> String {
    var writer = JSONWriter(isIndented: true)
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.array("@graph", reviews(of: report)) { review, writer in
        write(review.finding, review.label, anchor: review.anchor, in: review.document, to: &writer)
      }
    }
    writer.endLine()
    return writer.text
  }

  private struct Review {
    let finding: Finding
    let label: ClaimReviewLabels.Label
    let anchor: String
    let document: DocumentReport
  }

  private func reviews(of report: CheckReport) -> [Review] {
    report.documents.enumerated().flatMap { position, document in
      document.findings.enumerated().compactMap { number, finding in
        guard finding.verdict.isJudged, let label = labels.labels[finding.verdict] else {
          return nil
        }
        let anchor = ClaimAnchor.name(
          document: position, finding: number, isOnly: report.documents.count == 1)
        return Review(finding: finding, label: label, anchor: anchor, document: document)
      }
    }
  }

  private func write(
    _ finding: Finding, _ label: ClaimReviewLabels.Label, anchor: String,
    in document: DocumentReport, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("@type", "ClaimReview")
      if let page = pageURL { writer.member("url", page + "#" + anchor) }
      // Readers wrap longer claims on small screens.
      writer.member(
        "claimReviewed", SafeText.shortened(SafeText.line(finding.claim.quote), toColumns: 200))
      if let reviewed { writer.member("datePublished", reviewed.description) }
      if publisherName != nil || publisherURL != nil {
        writer.object("author") { writer in
          writer.member("@type", "Organization")
          if let publisherName { writer.member("name", publisherName) }
          if let publisherURL { writer.member("url", publisherURL) }
        }
      }
      writer.object("itemReviewed") { writer in
        writer.member("@type", "Claim")
        writer.member("text", finding.claim.quote)
        if let published = document.published {
          writer.member("datePublished", published.description)
        }
        writer.object("appearance") { writer in
          writer.member("@type", "CreativeWork")
          writer.member("name", document.document.path)
        }
      }
      writer.object("reviewRating") { writer in
        writer.member("@type", "Rating")
        writer.member("alternateName", label.name)
        if let value = label.value {
          writer.member("ratingValue", value)
          writer.member("worstRating", labels.worst)
          writer.member("bestRating", labels.best)
        }
        writer.member("ratingExplanation", finding.primaryMessage)
      }
      if !finding.citations.isEmpty {
        writer.array("citation", finding.citations) { citation, writer in
          write(citation, to: &writer)
        }
      }
    }
  }

  private func write(_ citation: Finding.Citation, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("@type", "CreativeWork")
      writer.member("description", CitationWording.record(citation.record))
      guard let source = citation.source else { return }
      writer.member("name", source.title)
      if let url = source.url { writer.member("url", url) }
      if let archived = source.archived { writer.member("archivedAt", archived) }
      if let published = source.published {
        writer.member("datePublished", published.description)
      }
      if let publisher = source.publisher {
        writer.object("publisher") { writer in
          writer.member("@type", "Organization")
          writer.member("name", publisher)
        }
      }
    }
  }
}
