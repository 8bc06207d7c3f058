// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about figures.
  static let values: [Rule] = [
    Rule(
      "value.relative", "The figure tells a difference, a multiple or a part",
      "\"400 more than\", \"$2 million below\", \"by 5 points\", \"twice that of\", \"half of\", \"22 of the 31\", \"10% of it, or $5 million\": such a figure is no amount of the thing itself, and is not held against one.",
      example: Rule.Example(
        "Norway has 5 million fewer inhabitants than Sweden.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "value.equal", "The figure is the record's",
      "The number in the text and the number in the record are the same.",
      example: Rule.Example(
        "The population of Norway was 5,400,000.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.rounded", "The figure is the record's, rounded",
      "A number written to fewer digits stands for every amount that rounds to it: 2.9 billion for 2.85 up to 2.95 billion.",
      example: Rule.Example(
        "The population of Norway was 5.4 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5367580", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.truncated", "The figure is the record's, cut off",
      "Some authors cut digits off instead of rounding: 2.9 for 2.97. That is accepted, and said.",
      example: Rule.Example(
        "The population of Norway was 5.3 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5367580", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.rounded-coarsely", "The figure is the record's, rounded to tens or fifties",
      "The last digits of a round number may count tens or fifties, as long as half such a step stays under 3.5 per cent of the number.",
      example: Rule.Example(
        "The population of Norway was 5,400,000.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5367580", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.range", "The record lies in the range told",
      "A range covers both its ends and all between.",
      example: Rule.Example(
        "The unemployment rate of Norway was between 3% and 4% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023"}"#
        ], verdict: .consistent)),
    Rule(
      "value.bound", "The record keeps the bound told",
      "More than, at least, less than and at most hold when the record lies on their side; so do vague amounts such as billions of dollars.",
      example: Rule.Example(
        "Norway has a population of more than 5 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.weak-bound", "The bound told is far off",
      "A bound that the record exceeds more than threefold is kept, and yet misinforms.",
      example: Rule.Example(
        "Norway has a population of more than 1 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .misleading)),
    Rule(
      "value.bound-dropped", "The text gives the edge of the record's bound",
      "The record says more than, or at most, and the text gives the bare number.",
      example: Rule.Example(
        "The unemployment rate of Norway was 4% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "4", "unit": "%", "period": "2023", "comparator": ">="}"#
        ], verdict: .consistent)),
    Rule(
      "value.approximate", "The record is about what the text says",
      "About, around and roughly cover five per cent either side or the rounding of the number, whichever is wider; nearly and just over cover ten per cent on the side they say.",
      example: Rule.Example(
        "Norway has a population of about 5.5 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5300000", "unit": "{person}"}"#
        ], verdict: .consistent)),
    Rule(
      "value.record-coarser", "The record has fewer digits",
      "The text is more precise than the record, and rounds to it.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.62% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023"}"#
        ], verdict: .consistent)),
    Rule(
      "value.differs", "The record has another figure",
      "No reading of the figure in the text covers the record's.",
      example: Rule.Example(
        "The population of Norway was 6.1 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .inconsistent)),
    Rule(
      "value.undecided", "The record is too loose to decide",
      "The record gives a bound or a range that neither holds nor excludes the figure.",
      example: Rule.Example(
        "The unemployment rate of Norway was 5% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3", "unit": "%", "period": "2023", "comparator": ">"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "value.off-by-scale", "The figure is a power of ten off",
      "The digits are those of the record, the size is not: million for billion, or a slipped point.",
      example: Rule.Example(
        "The population of Norway was 54 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .inconsistent)),
    Rule(
      "value.transposed", "Two digits are swapped",
      "The figure becomes the record's when two neighbouring digits change places.",
      example: Rule.Example(
        "The population of Norway was 4.5 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .inconsistent)),
    Rule(
      "unit.other", "The record's number in another unit",
      "The number is the record's to the digit, but told in another currency, on another scale of temperature or in miles for kilometres; converted it would be another.",
      example: Rule.Example(
        "The GDP of Norway was £485.3 billion.",
        evidence: [
          #"{"id": "gdp.no", "subject": "Norway", "measure": "gdp nominal", "value": "485300000000", "unit": "USD"}"#
        ], verdict: .inconsistent)),
    Rule(
      "unit.no-conversion", "No record converts the unit",
      "Amounts of money in different currencies are compared only through an exchange rate of the store.",
      example: Rule.Example(
        "The GDP of Norway was 4 trillion yen.",
        evidence: [
          #"{"id": "gdp.no", "subject": "Norway", "measure": "gdp nominal", "value": "485300000000", "unit": "USD"}"#
        ], verdict: .notInEvidence)),
  ]
}
