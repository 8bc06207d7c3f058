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
    Rule(
      "document.arithmetic", "Does not follow from its levels",
      "The text tells a movement by where it began, where it ended and by how much, in one sentence or in two. The size must follow from the two levels, however they were rounded; where it does not, one of the three is wrong.",
      example: Rule.Example(
        "Exports of Norway rose 50% from $4 million to $5 million.", evidence: [],
        verdict: .inconsistent)),
    Rule(
      "document.direction", "Moved the other way",
      "The text tells a rise or a fall, and of the two levels that it gives for it the later one lies on the other side. Words that only say better or worse, currencies and places in an order are left aside.",
      example: Rule.Example(
        "Exports of Norway fell from $4 million to $5 million.", evidence: [],
        verdict: .inconsistent)),
    Rule(
      "document.shares", "Parts beyond the whole",
      "Shares that the text calls the parts of one whole come to more than 100 per cent, by more than rounding explains.",
      example: Rule.Example(
        "The cargo of Norway was split into 55% coal, 35% grain and 30% ore.", evidence: [],
        verdict: .inconsistent)),
    Rule(
      "document.total", "Parts that do not add up to their total",
      "The text says that some amounts are all the parts of another, or a table calls a row or column the total of the others, and they come to something else, by more than rounding explains. Where the text only says that they are included, nothing is said.",
      example: Rule.Example(
        "The budget of Norway was $50 million, made up of $20 million for roads and $40 million for schools.",
        evidence: [], verdict: .inconsistent)),
    Rule(
      "document.contradiction", "The text contradicts itself",
      "The text gives two figures for one thing and one time in the same words, or a headline one that the text below tells otherwise and nowhere repeats; no record decides between them, and no rounding lets both stand.",
      example: Rule.Example(
        "The population of Norway was 5.4 million in 2021. The population of Norway was 4.1 million in 2021.",
        evidence: [], verdict: .conflictingEvidence)),
  ]
}
