// SPDX-License-Identifier: MIT

/// The words by which cues are known; a table for one language.
enum CueTable {
  /// The English table: words in lower case, parted by spaces; signs stand by themselves.
  static let english: [Cue: [String]] = [
    .clause: ["while", "whereas", "although", "though", "but", "which", "whose", "because"],
    .comparison: [
      "than", "versus", "vs", "compared with", "compared to", "compare with", "in comparison with",
      "in comparison to", "as against", "against", "above", "below", "relative to",
      "as opposed to", "up from", "down from", "unlike", "in contrast to", "in contrast with",
    ],
    .negation: [
      "not", "never", "no longer", "n ' t", "n ’ t", "don ' t", "didn ' t", "isn ' t", "wasn ' t",
      "hasn ' t", "haven ' t", "doesn ' t", "weren ' t", "aren ' t", "don ’ t", "didn ’ t",
      "isn ’ t", "wasn ’ t", "hasn ’ t", "haven ’ t", "doesn ’ t", "weren ’ t", "aren ’ t",
      "denied", "denies", "deny", "false that", "untrue that", "failed to", "refused to",
      "ruled out",
    ],
    .retraction: [
      "rejected", "rejects", "cancelled", "canceled", "scrapped", "abandoned", "halted",
      "wrongly", "mistakenly", "incorrectly", "erroneously", "falsely",
    ],
    .plan: [
      "plans to", "plan to", "planned to", "planning to", "aims to", "aim to", "aimed to",
      "aiming to", "aiming for", "hopes to", "hope to", "intends to", "intend to", "seeks to",
      "seeking to", "looking to", "wants to", "vowed to", "pledged to", "promised to", "target of",
      "targets", "targeting", "target for", "target was", "target is", "goal of", "is set to",
      "are set to", "agreed to", "eager to",
      "proposed to", "proposes to",
    ] + futures,
    .forecast: [
      "expected to", "is expected", "are expected", "was expected", "expects", "projected",
      "projects that", "projection", "projections", "forecast", "forecasts", "forecasted",
      "predicts", "predicted", "prediction", "will", "is likely to", "are likely to",
      "estimates for next", "outlook", "had expected", "were expected", "been expected",
      "supposed to", "is put at", "are put at", "is seen at", "are seen at", "initially put",
      "first put", "initially estimated",
      "originally estimated",
    ],
    .opinion: [
      "is seen as", "are seen as", "seen as", "should", "arguably", "i think", "i believe",
      "we believe", "is considered", "are considered", "in my view", "in my opinion", "ought to",
      "seems", "seem", "appears to", "perhaps", "maybe", "probably", "best", "worst",
      "optimism about", "key player", "crucial", "strategic move",
      "signaling", "signalling", "highlighting", "underscoring", "reflects a", "reflecting a",
      "positioning itself",
    ],
    .conditional: [
      "if", "unless", "would", "could", "might", "may have", "may be", "whether", "provided that",
      "assuming", "suppose", "in case",
    ],
    .attribution: [
      "said", "says", "according to", "told", "reported by", "claimed", "claims", "announced that",
      "reported that", "stated", "argued", "noted that", "wrote", "published by", "report by",
      "data from", "figures from", "source :",
    ],
    .companyReference: [
      "the company", "the firm", "the group", "the bank", "the maker", "the chipmaker",
      "the carmaker", "the automaker", "the retailer", "the airline", "the manufacturer",
      "the startup", "the start - up", "the corporation", "the business",
    ],
    .countryReference: [
      "the country", "the nation", "the state", "the island", "the kingdom", "the republic",
      "the economy", "the government",
    ],
    .eventReference: [
      "the event", "the meeting", "the summit", "the conference", "the ceremony", "the luncheon",
    ],
    .personReference: ["he", "she", "his", "her", "him"],
    .neutralReference: ["it", "its"],
    .respectively: ["respectively"],
    .aggregate: [
      "average of", "averages", "median of", "mean of", "combined", "total for", "average for",
    ],
    .now: ["currently", "now", "today", "at present", "presently", "these days", "latest"],
  ]

  /// "Reserves are to fall": what is to be.
  private static let futures: [String] = ["is to", "are to"].flatMap { start in
    """
    be fall rise grow shrink drop increase decrease reach climb decline double triple halve cost get \
    receive build open close invest spend cut raise pay add create become
    """.split(separator: " ").map { "\(start) \($0)" }
  }
}
