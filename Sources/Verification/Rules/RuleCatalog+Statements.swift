// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about statements and what they are offered as.
  static let statements: [Rule] = [
    Rule(
      "modality.plan", "A plan",
      "The text tells of a plan, which no record can bear out.",
      example: Rule.Example(
        "Norway plans to spend $4 million on fish.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notCheckable)),
    Rule(
      "modality.forecast", "A forecast",
      "The text tells of the future.",
      example: Rule.Example(
        "The population of Norway is expected to reach 6 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notCheckable)),
    Rule(
      "modality.opinion", "A view or interpretation",
      "The text gives a view.",
      example: Rule.Example(
        "The population of Norway should be 6 million.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notCheckable)),
    Rule(
      "modality.question", "A question",
      "The text asks.",
      example: Rule.Example(
        "Was the population of Norway 6 million?",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notCheckable)),
    Rule(
      "modality.conditional", "A condition",
      "The text makes it depend on something.",
      example: Rule.Example(
        "If the population of Norway were 6 million, it could win.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .notCheckable)),
    Rule(
      "polarity.denied", "A denial",
      "The text denies a figure: what agrees with the record then disagrees.",
      example: Rule.Example(
        "The population of Norway is not 5,400,000.",
        evidence: [
          #"{"id": "pop", "subject": "Norway", "measure": "population", "value": "5400000", "unit": "{person}"}"#
        ], verdict: .inconsistent)),
    Rule(
      "role.held", "The office was held then",
      "A record has the named person in the office on the day.",
      example: Rule.Example(
        "Prime Minister Ola Berg opened the bridge.", published: "2023-05-01",
        evidence: [
          #"{"id": "pm", "subject": "Norway", "measure": "prime minister", "value": {"entity": "Ola Berg"}, "period": "2021-10-14/2024-12-31"}"#
        ], verdict: .consistent)),
    Rule(
      "role.other-holder", "Another held the office",
      "On the day, the record has somebody else in the office.",
      example: Rule.Example(
        "Norway's Prime Minister Kari Lund opened the bridge.", published: "2023-05-01",
        evidence: [
          #"{"id": "pm", "subject": "Norway", "measure": "prime minister", "value": {"entity": "Ola Berg"}, "period": "2021-10-14/2024-12-31"}"#
        ], verdict: .inconsistent)),
    Rule(
      "role.other-office", "The person held another office",
      "A record has the person in another office on the day, and nobody holds the two together: a president is no prime minister.",
      example: Rule.Example(
        "President Ola Berg opened the bridge.", published: "2023-05-01",
        evidence: [
          #"{"id": "pm", "subject": "Norway", "measure": "prime minister", "value": {"entity": "Ola Berg"}, "period": "2021-10-14/2024-12-31"}"#
        ], verdict: .inconsistent)),
    Rule(
      "relation.recorded", "The relation is recorded",
      "A record ties the two things named as the text does."),
    Rule(
      "event.recorded", "The event is recorded",
      "A record dates the event that the text tells of, and nothing in the statement contradicts it."
    ),
    Rule(
      "event.other-date", "The event has another date",
      "The only record of the event dates it differently."),
    Rule(
      "first.in-years", "The time since the one before agrees",
      "The years between the last two events are those told."),
    Rule(
      "first.other-years", "The time since the one before differs",
      "The years between the last two events are not those told."),
    Rule(
      "rank.recorded", "The place is recorded",
      "A record gives the place in the order that the text tells.",
      example: Rule.Example(
        "Norway is the largest economy.",
        evidence: [
          #"{"id": "r", "subject": "Norway", "measure": "rank among economies", "value": "1", "unit": "1", "nature": "rank"}"#
        ], verdict: .consistent)),
    Rule(
      "rank.described", "A description of what is first",
      "A superlative that names nobody is that of a subject which the text names elsewhere."),
    Rule(
      "rank.computed", "The place follows from the figures",
      "The place was counted among the records of the measure."),
    Rule(
      "rank.partial-set", "Only part of the order is known",
      "The place was counted among what the store has; what else there is, it does not say."),
    Rule(
      "rank.not-first", "Not the first",
      "The record, or the figures, put another ahead.",
      example: Rule.Example(
        "Norway is the largest economy.",
        evidence: [
          #"{"id": "r", "subject": "Norway", "measure": "rank among economies", "value": "4", "unit": "1", "nature": "rank"}"#
        ], verdict: .inconsistent)),
    Rule(
      "rank.other-place", "Another place",
      "The record, or the figures, give another place in the order.",
      example: Rule.Example(
        "Norway is the second-largest economy.",
        evidence: [
          #"{"id": "r", "subject": "Norway", "measure": "rank among economies", "value": "4", "unit": "1", "nature": "rank"}"#
        ], verdict: .inconsistent)),
  ]
}
