// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about a document as a whole.
  static let documents: [Rule] = [
    Rule(
      "document.language", "Not in English",
      "The text shows another script, or the small words of another language and few of English. Nothing in it is judged, and every number is left over."
    ),
    Rule(
      "document.no-date", "No date to count from",
      "Words such as last year stand in the text, and neither the text nor the caller says when it was published. Those times stay open."
    ),
  ]
}
