// SPDX-License-Identifier: MIT

public import SourceText

/// A document's findings held against its claim file.
public struct ClaimReview: Hashable, Sendable {
  /// What became of one statement of the claim file.
  public struct Outcome: Hashable, Sendable {
    /// How the statement stands.
    public enum State: String, Hashable, Sendable, CaseIterable {
      /// The program computes what the file expects.
      case asExpected = "as-expected"
      /// The verdict is another.
      case verdictChanged = "verdict-changed"
      /// The verdict is the same, a reason or record that the file names is missing.
      case groundsChanged = "grounds-changed"
      /// The document does not have these words any more.
      case quoteNotFound = "quote-not-found"
    }

    /// The statement.
    public var statement: ClaimFile.Statement
    /// Where its words stand in the document; empty when they do not.
    public var ranges: [TextRange]
    /// The position of its finding in the document's report; `nil` when the program found none there.
    public var finding: Int?
    /// The verdict computed: `not-in-evidence` when there is no finding.
    public var verdict: Verdict
    /// How the statement stands.
    public var state: State
    /// What differs, in a sentence: lower case, no final period; `nil` when nothing does.
    public var message: String?

    /// Makes an outcome.
    public init(
      statement: ClaimFile.Statement, ranges: [TextRange] = [], finding: Int? = nil,
      verdict: Verdict = .notInEvidence, state: State, message: String? = nil
    ) {
      self.statement = statement
      self.ranges = ranges
      self.finding = finding
      self.verdict = verdict
      self.state = state
      self.message = message
    }

    /// Whether the program computes what the file expects.
    public var isAsExpected: Bool { state == .asExpected }
    /// Whether the program computes what a person says.
    public var isAsReviewed: Bool { verdict == statement.reviewed && !ranges.isEmpty }
  }

  /// The path of the claim file.
  public var path: String
  /// One outcome for each statement, in the order of the file.
  public var outcomes: [Outcome]
  /// Positions of findings that ask for attention and that no statement covers.
  public var unreviewed: [Int]

  /// Makes a review.
  public init(path: String, outcomes: [Outcome], unreviewed: [Int] = []) {
    self.path = path
    self.outcomes = outcomes
    self.unreviewed = unreviewed
  }

  /// Whether everything is as the file expects, and nothing flagged is new.
  public var isPassing: Bool { unreviewed.isEmpty && outcomes.allSatisfy(\.isAsExpected) }

  /// The outcome that covers a finding.
  public func outcome(ofFinding index: Int) -> Outcome? {
    outcomes.first { $0.finding == index }
  }
}
