// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about what follows from several records that none of them states.
  static let derived: [Rule] = [
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
    Rule(
      "derived.other-direction", "The levels moved the other way",
      "The text tells a rise where the figures of the two times fell, or a fall where they rose.",
      example: Rule.Example(
        "The population of Norway fell by 100,000 in 2021.",
        evidence: [
          #"{"id": "p.2020", "subject": "Norway", "measure": "population", "value": "5300000", "unit": "{person}", "period": "2020"}"#,
          #"{"id": "p.2021", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}", "period": "2021"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "derived.change-open", "The levels give another movement, but may not be those meant",
      "Growth of output is mostly told in constant prices, and growth of trade may be told in another currency: such levels alone call nothing wrong. Nor do levels that are old.",
      example: Rule.Example(
        "The GDP of Norway grew 2% in 2021.",
        evidence: [
          #"{"id": "g.2020", "subject": "Norway", "measure": "GDP", "value": "360000000000", "unit": "USD", "period": "2020"}"#,
          #"{"id": "g.2021", "subject": "Norway", "measure": "GDP", "value": "490000000000", "unit": "USD", "period": "2021"}"#,
        ], verdict: .notInEvidence)),
  ]
}
