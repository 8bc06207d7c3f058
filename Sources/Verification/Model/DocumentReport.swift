// SPDX-License-Identifier: MIT

public import Quantities
public import SourceText

/// What was found in one document.
public struct DocumentReport: Hashable, Sendable {
  /// The document.
  public var document: Document
  /// The day it was published, when known.
  public var published: CalendarDate?
  /// The day whose knowledge the verdicts go by; `nil` for everything in the store.
  public var asOf: CalendarDate?
  /// The statements, in the order of the text.
  public var findings: [Finding]
  /// Where every number ended.
  public var coverage: Coverage
  /// Remarks on the whole: no date given, not in English.
  public var notes: [Finding.Reason]
  /// The findings held against the document's claim file; `nil` when there is none.
  public var review: ClaimReview?

  /// Makes a report.
  public init(
    document: Document, published: CalendarDate? = nil, asOf: CalendarDate? = nil,
    findings: [Finding] = [], coverage: Coverage = Coverage(), notes: [Finding.Reason] = [],
    review: ClaimReview? = nil
  ) {
    self.document = document
    self.published = published
    self.asOf = asOf
    self.findings = findings
    self.coverage = coverage
    self.notes = notes
    self.review = review
  }
}
