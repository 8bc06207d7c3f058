// SPDX-License-Identifier: MIT

/// A reason code with what it means and an example that a test runs.
public struct Rule: Hashable, Sendable {
  /// A text with its evidence, and the verdict that the rule leads to.
  public struct Example: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The day it was published, when it matters.
    public let published: String?
    /// The records, one JSON object each.
    public let evidence: [String]
    /// The verdict on the statement that the rule is a reason for.
    public let verdict: Verdict

    /// Makes an example.
    public init(
      _ text: String, published: String? = nil, evidence: [String], verdict: Verdict
    ) {
      self.text = text
      self.published = published
      self.evidence = evidence
      self.verdict = verdict
    }

    /// The records of a series: one figure a year, parted by blanks.
    static func yearly(
      _ id: String, _ subject: String, _ measure: String, _ unit: String, from first: Int,
      _ values: String
    ) -> [String] {
      values.split(separator: " ").enumerated().map { index, value in
        let year = first + index
        return
          #"{"id": "\#(id).\#(year)", "subject": "\#(subject)", "measure": "\#(measure)", "value": "\#(value)", "unit": "\#(unit)", "period": "\#(year)"}"#
      }
    }
  }

  /// The code.
  public let code: Finding.Code
  /// What it says, in a few words.
  public let title: String
  /// The rule in a paragraph.
  public let text: String
  /// An example; `nil` where a single text cannot show it.
  public let example: Example?

  /// Makes a rule.
  public init(_ code: String, _ title: String, _ text: String, example: Example? = nil) {
    self.code = Finding.Code(code)
    self.title = title
    self.text = text
    self.example = example
  }
}
