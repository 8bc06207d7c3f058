// SPDX-License-Identifier: MIT

import Verification

/// How a document's statements stand with the people who reviewed it.
struct ReviewStanding {
  private let review: ClaimReview?
  private let outcomes: [Int: [ClaimReview.Outcome]]
  private let unreviewed: Set<Int>

  init(_ review: ClaimReview?) {
    self.review = review
    var outcomes: [Int: [ClaimReview.Outcome]] = [:]
    for outcome in review?.outcomes ?? [] {
      if let finding = outcome.finding { outcomes[finding, default: []].append(outcome) }
    }
    self.outcomes = outcomes
    unreviewed = Set(review?.unreviewed ?? [])
  }

  /// What a card says of its finding's review and of why the finding may stand.
  func html(ofFinding index: Int, _ acceptance: Finding.Acceptance?) -> String {
    var html = ""
    for outcome in outcomes[index] ?? [] {
      html +=
        "<p class=\"standing\(outcome.isAsExpected ? "" : " changed")\"><span>reviewed</span> "
      html += "<b>\(Self.line(outcome.statement.id))</b> "
      html += Self.line(ReviewWording.sentence(outcome))
      if let note = outcome.statement.note { html += " <small>\(Self.line(note))</small>" }
      html += "</p>\n"
    }
    if unreviewed.contains(index) {
      html += "<p class=\"standing changed\"><span>reviewed</span> new, and in no claim file</p>\n"
    }
    if let acceptance {
      html += "<p class=\"standing\"><span>stands</span> "
      html += Self.line(ReviewWording.sentence(acceptance)) + "</p>\n"
    }
    return html
  }

  /// The statements of the claim file, those that changed first; open when something did.
  func table(anchorName: (Int) -> String) -> String {
    guard let review else { return "" }
    var html = "<details class=\"ledger review\"\(review.isPassing ? "" : " open")><summary>"
    html += Self.line(ReviewWording.summary([review])) + "</summary>\n<table><thead><tr>"
    html += "<th scope=\"col\">claim</th><th scope=\"col\">verdict</th>"
    html += "<th scope=\"col\">stands</th><th scope=\"col\">words</th></tr></thead><tbody>\n"
    for outcome in review.outcomes.filter({ !$0.isAsExpected })
      + review.outcomes.filter(\.isAsExpected)
    {
      let id = Self.line(outcome.statement.id)
      let link = outcome.finding.map { "<a href=\"#\(anchorName($0))\">\(id)</a>" } ?? id
      html += "<tr><td>\(link)</td><td>\(VerdictWording(outcome.verdict).word)</td>"
      html += "<td>\(Self.line(ReviewWording.sentence(outcome)))</td><td>"
      let words = SafeText.shortened(SafeText.line(outcome.statement.quote), toColumns: 120)
      html += HTMLText.content(words) + "</td></tr>\n"
    }
    html += "</tbody></table>\n<p>Reviewed in <code>\(Self.line(review.path))</code>.</p>\n"
    return html + "</details>\n"
  }

  private static func line(_ text: String) -> String { HTMLText.content(SafeText.line(text)) }
}
