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
      "The text tells a movement by where it began, where it ended and by how much. The size must follow from the two levels, however they were rounded; where it does not, one of the three is wrong.",
      example: Rule.Example(
        "Exports of Norway rose 50% from $4 million to $5 million.", evidence: [],
        verdict: .inconsistent)),
    Rule(
      "document.shares", "Parts beyond the whole",
      "Shares that the text calls the parts of one whole come to more than 100 per cent, by more than rounding explains.",
      example: Rule.Example(
        "The cargo of Norway was split into 55% coal, 35% grain and 30% ore.", evidence: [],
        verdict: .inconsistent)),
    Rule(
      "document.contradiction", "The text contradicts itself",
      "The text gives two figures for one thing and one time in the same words, no record decides between them, and no rounding lets both stand.",
      example: Rule.Example(
        "The population of Norway was 5.4 million in 2021. The population of Norway was 4.1 million in 2021.",
        evidence: [], verdict: .conflictingEvidence)),
    Rule(
      "derived.sum", "Several together have what the text says",
      "\"Together\" and \"combined\" ask for the sum of the subjects named before the figure, each with a record of the same time.",
      example: Rule.Example(
        "Together, Norway and Sweden had a population of 15.8 million in 2022.",
        evidence: [
          #"{"id": "no", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}", "period": "2022"}"#,
          #"{"id": "se", "subject": "Sweden", "measure": "population", "value": "10400000", "unit": "{person}", "period": "2022"}"#,
        ], verdict: .consistent)),
    Rule(
      "derived.sum-differs", "Several together have another sum",
      "The records of the subjects named before the figure add up to another amount.",
      example: Rule.Example(
        "Together, Norway and Sweden had a population of 18.8 million in 2022.",
        evidence: [
          #"{"id": "no", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}", "period": "2022"}"#,
          #"{"id": "se", "subject": "Sweden", "measure": "population", "value": "10400000", "unit": "{person}", "period": "2022"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "derived.change", "The levels give the movement",
      "No record states the movement, but the figures of the two times that the text names do: their difference, or how many per cent the later lies above the earlier, agrees with the text. The arithmetic is in the trace.",
      example: Rule.Example(
        "Exports of Norway rose 12% from 2020 to 2021.",
        evidence: [
          #"{"id": "x.2020", "subject": "Norway", "measure": "exports", "value": "200.0", "unit": "USD", "period": "2020"}"#,
          #"{"id": "x.2021", "subject": "Norway", "measure": "exports", "value": "224.0", "unit": "USD", "period": "2021"}"#,
        ], verdict: .consistent)),
    Rule(
      "derived.change-differs", "The levels give another movement",
      "The figures of the two times that the text names give another difference or percentage than the text, however they were rounded.",
      example: Rule.Example(
        "Exports of Norway rose 21% from 2020 to 2021.",
        evidence: [
          #"{"id": "x.2020", "subject": "Norway", "measure": "exports", "value": "200.0", "unit": "USD", "period": "2020"}"#,
          #"{"id": "x.2021", "subject": "Norway", "measure": "exports", "value": "224.0", "unit": "USD", "period": "2021"}"#,
        ], verdict: .inconsistent)),
  ]
}
