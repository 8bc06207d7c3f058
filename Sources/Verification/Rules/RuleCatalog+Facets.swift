// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about who, what, where and when.
  static let facets: [Rule] = [
    Rule(
      "subject.unknown", "The text names nothing that the store knows",
      "No entity of the store stands in the statement, its sentence, or what it refers to.",
      example: Rule.Example(
        "The budget of Blefuscu was $4 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "subject.other", "The figure is another subject's",
      "A record of the same measure of another subject has the figure of the text.",
      example: Rule.Example(
        "The population of Norway was 10.4 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#,
          #"{"id": "pop.se", "subject": "Sweden", "measure": "population", "value": "10400000", "unit": "{person}"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "subject.unclear", "The text before speaks of several things",
      "The sentence names no subject of its own, and the one before it speaks of more than one: a figure that differs is left open.",
      example: Rule.Example(
        "Norway has 85 museums, and Iceland has 12 museums. The number of museums is 70.",
        evidence: [
          #"{"id": "n", "subject": "Norway", "measure": "museums", "value": "85", "unit": "{museum}"}"#,
          #"{"id": "i", "subject": "Iceland", "measure": "museums", "value": "12", "unit": "{museum}"}"#,
        ], verdict: .notInEvidence)),
    Rule(
      "subject.through-place", "The record is of a body in the place named",
      "The text names a country, the record a body of it, such as its central bank."),
    Rule(
      "measure.missing", "The store has no record of this measure",
      "The subject is known, but no label of its records stands in the text.",
      example: Rule.Example(
        "Norway exported 4 million tonnes of fish.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "measure.taken", "The measure's words belong to another figure",
      "A measure named once in a sentence speaks for one figure: the one that agrees, or the nearest. The others are not held against its record.",
      example: Rule.Example(
        "With a budget of $310 million, Norway had $45 million.",
        evidence: [
          #"{"id": "budget", "subject": "Norway", "measure": "budget", "value": "310000000", "unit": "USD"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "measure.narrowed", "The text may tell of a part",
      "The words name the record's measure, but also something that the record does not speak of: \"from services\", \"in research\", \"Norway's capital\", \"a rival with\". A figure that differs is left open.",
      example: Rule.Example(
        "Norway's revenue from oil was $9 billion.",
        evidence: [
          #"{"id": "revenue", "subject": "Norway", "measure": "revenue", "value": "150000000000", "unit": "USD"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "measure.unclear", "No record is clearly meant",
      "The best candidate scores below the cut-off: words of its label are missing, or something in the text speaks against it.",
      example: Rule.Example(
        "The prison population of Norway was 3,000.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "measure.other", "The figure is another measure's",
      "A record of the same subject has the figure of the text, but measures something else.",
      example: Rule.Example(
        "The unemployment rate of Norway was 5.5% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023"}"#,
          #"{"id": "inf", "subject": "Norway", "measure": "inflation rate", "value": "5.5", "unit": "%", "period": "2023"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "place.other", "The record is of another place",
      "A record of the same subject and measure holds elsewhere.",
      example: Rule.Example(
        "Nordfisk announced a $9 million investment in Sweden.",
        evidence: [
          #"{"id": "a", "subject": "Nordfisk", "measure": "announced investment", "value": "5000000", "unit": "USD", "place": "Sweden"}"#,
          #"{"id": "b", "subject": "Nordfisk", "measure": "announced investment", "value": "9000000", "unit": "USD", "place": "Norway"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "counterpart.other", "The record has another other side",
      "A record of the same subject and measure is about another partner."),
    Rule(
      "period.other", "The figure is of another period",
      "A record of the same subject and measure, of another time, was set aside, or has the figure of the text.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.6% in 2022.",
        evidence: [
          #"{"id": "u.2022", "subject": "Norway", "measure": "unemployment rate", "value": "4.4", "unit": "%", "period": "2022"}"#,
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "period.of-movement", "The figure is one end of the movement",
      "\"Fell to 4% from 5%\" names no time for the 5%: the record before has it. \"To 4% from 5% in 2022\" names none for the 4%: the next or the newest has it.",
      example: Rule.Example(
        "Norway's unemployment rate fell to 4.1% in 2023 from 5.3%.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "4.1", "unit": "%", "period": "2023"}"#,
          #"{"id": "u.2022", "subject": "Norway", "measure": "unemployment rate", "value": "5.3", "unit": "%", "period": "2022"}"#,
        ], verdict: .consistent)),
    Rule(
      "period.unclear", "The time may belong to another figure",
      "The only time named stands right behind another figure of the sentence, and this one agrees with the record of another time, or it is where a movement began and the record before has another figure. It is not judged.",
      example: Rule.Example(
        "Norway had 85 ships, after a fleet of 70 ships in 2022.",
        evidence: [
          #"{"id": "f.2023", "subject": "Norway", "measure": "ships", "value": "85", "unit": "{ship}", "period": "2023"}"#,
          #"{"id": "f.2022", "subject": "Norway", "measure": "ships", "value": "70", "unit": "{ship}", "period": "2022"}"#,
        ], verdict: .notInEvidence)),
    Rule(
      "period.missing", "The store has no figure for the time told",
      "The measure is known at other times only, and those decide nothing.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.6% in 1999.",
        evidence: [
          #"{"id": "u.2022", "subject": "Norway", "measure": "unemployment rate", "value": "4.4", "unit": "%", "period": "2022"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "period.newest-known", "The newest figure known is of an earlier time",
      "No figure for the time told was known yet; the newest before it agrees.",
      example: Rule.Example(
        "The unemployment rate of Norway was 4.4% in 2023.",
        evidence: [
          #"{"id": "u.2022", "subject": "Norway", "measure": "unemployment rate", "value": "4.4", "unit": "%", "period": "2022"}"#
        ], verdict: .consistent)),
    Rule(
      "period.unresolved", "Words count from a date that is not given",
      "Last year, recently and the like need the document's date.",
      example: Rule.Example(
        "The unemployment rate of Norway was 4.4% last year.",
        evidence: [
          #"{"id": "u.2022", "subject": "Norway", "measure": "unemployment rate", "value": "4.4", "unit": "%", "period": "2022"}"#
        ], verdict: .consistent)),
    Rule(
      "vintage.later", "The record became known later",
      "A figure published after the day whose knowledge counts is set aside, and said in the finding when it changes the verdict."
    ),
    Rule(
      "vintage.superseded", "A later figure replaced the record",
      "Of several vintages of one figure, the newest known counts."),
    Rule(
      "basis.other", "The record follows another definition",
      "A record of the same time follows another definition and was set aside."),
    Rule(
      "basis.differs", "On another basis the figure differs",
      "The text names no definition; a record on one agrees, one on another does not.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.6% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023", "basis": "labour force survey"}"#,
          #"{"id": "u2", "subject": "Norway", "measure": "unemployment rate", "value": "1.9", "unit": "%", "period": "2023", "basis": "registered"}"#,
        ], verdict: .consistent)),
    Rule(
      "nature.stock-as-flow", "An accumulated amount is told as that of a period",
      "The record is a position at a moment; the text tells it as what was added in a year.",
      example: Rule.Example(
        "In 2022 Norwegian direct investment in Canada exceeded $750 billion.",
        evidence: [
          #"{"id": "stock", "subject": "Norway", "measure": "direct investment position", "value": "775200000000", "unit": "USD", "period": "2022-12-31", "place": "Canada", "nature": "stock"}"#
        ], verdict: .misleading)),
    Rule(
      "evidence.missing", "No record can be compared",
      "Something is known of the subject, but not what the statement needs."),
    Rule(
      "evidence.conflicts", "Independent records disagree",
      "Records of different origin say different things of the same time, and the text sides with some."
    ),
    Rule(
      "evidence.secondary-differs", "A secondary source differs",
      "The primary source agrees with the text; who reports it does not."),
    Rule(
      "binding.ambiguous", "Two readings would decide differently",
      "Two candidates fit the text equally well, and lead to different verdicts."),
    Rule(
      "binding.namesake", "The name may mean something else",
      "Several things have the name, the evidence knows one of them, and nothing says that it is meant.",
      example: Rule.Example(
        "The population of Georgia was 10.7 million in 2020.",
        evidence: [
          #"{"id": "p.2020", "subject": "Georgia (country)", "measure": "population", "value": "3720000", "unit": "{person}", "period": "2020"}"#
        ], verdict: .notInEvidence)),
    Rule(
      "status.provisional", "The figure is provisional",
      "The provider marks the figure as provisional.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.6% in 2023.",
        evidence: [
          #"{"id": "u.2023", "subject": "Norway", "measure": "unemployment rate", "value": "3.6", "unit": "%", "period": "2023", "status": ["provisional"]}"#
        ], verdict: .consistent)),
    Rule(
      "status.estimated", "The figure is an estimate",
      "The record is marked as estimated."),
    Rule(
      "status.forecast", "The figure is a forecast",
      "The record is marked as a forecast."),
    Rule(
      "status.revised", "The figure has been revised",
      "The record is marked as revised."),
  ]
}
