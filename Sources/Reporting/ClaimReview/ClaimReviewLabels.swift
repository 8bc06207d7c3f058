// SPDX-License-Identifier: MIT

public import Quantities
public import Verification

/// A publisher's own words for the verdicts, for ClaimReview.
public struct ClaimReviewLabels: Hashable, Sendable {
  /// One verdict's rating.
  public struct Label: Hashable, Sendable {
    /// The words shown.
    public var name: String
    /// The place on the scale; `nil` when the verdict has none.
    public var value: Int?

    /// Makes a label.
    public init(name: String, value: Int?) {
      self.name = name
      self.value = value
    }
  }

  /// The label of each verdict; a verdict without one is left out of the feed.
  public var labels: [Verdict: Label]
  /// The lowest rating.
  public var worst: Int
  /// The highest rating.
  public var best: Int
  /// Who publishes the reviews; `nil` when nobody is named.
  public var publisherName: String?
  /// The publisher's address.
  public var publisherURL: String?
  /// The address of the page that shows the reviews.
  public var pageURL: String?
  /// The day the reviews were made.
  public var reviewed: CalendarDate?

  /// Makes a map.
  public init(
    labels: [Verdict: Label], worst: Int = 1, best: Int = 5, publisherName: String? = nil,
    publisherURL: String? = nil, pageURL: String? = nil, reviewed: CalendarDate? = nil
  ) {
    self.labels = labels
    self.worst = worst
    self.best = best
    self.publisherName = publisherName
    self.publisherURL = publisherURL
    self.pageURL = pageURL
    self.reviewed = reviewed
  }

  /// Touchstone's own words: they speak of the evidence, never of truth.
  public static let standard = ClaimReviewLabels(labels: [
    .consistent: Label(name: "Consistent with the evidence", value: 5),
    .misleading: Label(name: "Misleading against the evidence", value: 2),
    .inconsistent: Label(name: "Inconsistent with the evidence", value: 1),
    .conflictingEvidence: Label(name: "Evidence conflicts", value: nil),
  ])
}
