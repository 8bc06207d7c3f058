// SPDX-License-Identifier: MIT

extension RuleCatalog {
  private static let norwayUnemploymentRate = Rule.Example.yearly(
    "no.u", "Norway", "unemployment rate", "%", from: 2018, "3.8 3.7 4.6 4.4 3.2")
  private static let norwayExports = Rule.Example.yearly(
    "no.e", "Norway", "exports", "USD", from: 2020, "80 160 250")
  private static let norwayImports = Rule.Example.yearly(
    "no.i", "Norway", "imports", "USD", from: 2020, "90 120 190")
  private static let norwayFishExports = Rule.Example.yearly(
    "no.f", "Norway", "fish exports", "USD", from: 2020, "12 14 15")
  private static let swedenUnemploymentRate = Rule.Example.yearly(
    "sw.u", "Sweden", "unemployment rate", "%", from: 2018, "6.4 6.8 8.5 8.7 7.4")

  /// Rules about what a series, or two series held against each other, give.
  static let series: [Rule] = [
    Rule(
      "derived.average", "The figures of the span have that average",
      "The mean of all figures of the span told is the text's, as far as rounding goes.",
      example: Rule.Example(
        "Unemployment in Norway averaged 4.2% between 2019 and 2021.",
        evidence: norwayUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.average-differs", "The figures of the span have another average",
      "The mean of all figures of the span told is another.",
      example: Rule.Example(
        "Unemployment in Norway averaged 5.2% between 2019 and 2021.",
        evidence: norwayUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.sum-over", "The figures of the span have that sum",
      "The figures of the span told add up to the text's.",
      example: Rule.Example(
        "Exports of Norway totalled $490 between 2020 and 2022.",
        evidence: norwayExports + norwayFishExports, verdict: .consistent)),
    Rule(
      "derived.sum-over-differs", "The figures of the span have another sum",
      "The figures of the span told add up to something else.",
      example: Rule.Example(
        "Exports of Norway totalled $590 between 2020 and 2022.",
        evidence: norwayExports + norwayFishExports, verdict: .inconsistent)),
    Rule(
      "derived.streak", "So many in a row",
      "The series moved the same way, or stayed on one side of zero, as often in a row as the text says.",
      example: Rule.Example(
        "The unemployment rate of Norway fell for the second straight year in 2022.",
        evidence: norwayUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.streak-differs", "Another number in a row",
      "The series moved the same way in a row more or fewer times than the text says.",
      example: Rule.Example(
        "The unemployment rate of Norway fell for the fourth straight year in 2022.",
        evidence: norwayUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.frequency", "So many of so many periods",
      "It was so in as many periods of the series as the text says: it rose, fell, or lay beyond an amount.",
      example: Rule.Example(
        "The unemployment rate of Norway fell in three of the four years to 2022.",
        evidence: norwayUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.frequency-differs", "Another number of so many periods",
      "It was so in more or fewer periods of the series than the text says.",
      example: Rule.Example(
        "The unemployment rate of Norway was above 4% in every year from 2018 to 2022.",
        evidence: norwayUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.not-only", "Not the only one",
      "What the text tells of one alone is so of another as well.",
      example: Rule.Example(
        "Only Norway had an unemployment rate above 3% in 2022.",
        evidence: norwayUnemploymentRate + swedenUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.extreme", "The highest or lowest of the time told",
      "No figure since then lies beyond the one told of.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.2% in 2022, the lowest since 2018.",
        evidence: norwayUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.extreme-differs", "Not the highest or lowest of the time told",
      "A figure since then lies beyond the one told of.",
      example: Rule.Example(
        "The unemployment rate of Norway was 4.4% in 2021, the highest since 2018.",
        evidence: norwayUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.first", "The first time",
      "It was so at no earlier time of the series since the time told.",
      example: Rule.Example(
        "The unemployment rate of Norway rose in 2020 for the first time since 2018.",
        evidence: norwayUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.first-differs", "Not the first time",
      "It was so before, after the time told.",
      example: Rule.Example(
        "The unemployment rate of Norway fell in 2022 for the first time since 2019.",
        evidence: norwayUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.ratio", "So many times the other",
      "One figure divided by the other is what the text says.",
      example: Rule.Example(
        "The exports of Norway in 2021 were twice those of 2020.",
        evidence: norwayExports + norwayFishExports, verdict: .consistent)),
    Rule(
      "derived.ratio-differs", "Another number of times the other",
      "One figure divided by the other is something else.",
      example: Rule.Example(
        "The exports of Norway in 2021 were four times those of 2020.",
        evidence: norwayExports + norwayFishExports, verdict: .inconsistent)),
    Rule(
      "derived.difference", "So much more or less than the other",
      "The difference between the two figures, or one in per cent of the other, is what the text says.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.9 points lower than Sweden's in 2020.",
        evidence: norwayUnemploymentRate + swedenUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.difference-differs", "Another difference between the two",
      "The difference between the two figures is something else.",
      example: Rule.Example(
        "The unemployment rate of Norway was 5.9 points lower than Sweden's in 2020.",
        evidence: norwayUnemploymentRate + swedenUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.comparison", "The one is above the other",
      "Two figures of one time stand to each other as the text says: of two subjects, or of two measures of one.",
      example: Rule.Example(
        "The unemployment rate of Norway was lower than Sweden's in 2020.",
        evidence: norwayUnemploymentRate + swedenUnemploymentRate, verdict: .consistent)),
    Rule(
      "derived.comparison-differs", "The one is not above the other",
      "Two figures of one time stand to each other the other way round. Of what is only called larger, all measures that may be meant must say so.",
      example: Rule.Example(
        "The unemployment rate of Norway was higher than Sweden's in 2020.",
        evidence: norwayUnemploymentRate + swedenUnemploymentRate, verdict: .inconsistent)),
    Rule(
      "derived.balance", "What comes in less what goes out",
      "No record gives the balance; the two amounts that it is the difference of give the text's.",
      example: Rule.Example(
        "Norway had a trade surplus of $60 in 2022.", evidence: norwayExports + norwayImports,
        verdict: .consistent)),
    Rule(
      "derived.balance-differs", "Another balance",
      "No record gives the balance; the two amounts that it is the difference of give another, or the other sign.",
      example: Rule.Example(
        "Norway had a trade deficit of $60 in 2022.", evidence: norwayExports + norwayImports,
        verdict: .inconsistent)),
    Rule(
      "derived.share", "The part is that share of the whole",
      "One figure in per cent of the other is what the text says.",
      example: Rule.Example(
        "Fish exports made up 6% of the exports of Norway in 2022.",
        evidence: norwayExports + norwayFishExports, verdict: .consistent)),
    Rule(
      "derived.share-differs", "The part is another share of the whole",
      "One figure in per cent of the other is something else.",
      example: Rule.Example(
        "Fish exports made up 16% of the exports of Norway in 2022.",
        evidence: norwayExports + norwayFishExports, verdict: .inconsistent)),
    Rule(
      "series.partial", "Only part of the time or the set is known",
      "A streak, an extreme, a first or a place needs every figure it is the last or the most of; the store has only some.",
      example: Rule.Example(
        "The unemployment rate of Norway was 3.2% in 2022, the lowest since 1999.",
        evidence: norwayUnemploymentRate, verdict: .notInEvidence)),
  ]
}
