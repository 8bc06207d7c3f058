// SPDX-License-Identifier: MIT

import SourceText

/// Words that say whether a sentence tells of what was or of what is to come.
enum TenseWords {
  /// Hashes of the words, each with its side.
  static let sides: CodeMap<CalendarSide> = {
    var table: [UInt32: CalendarSide] = [:]
    for word in past { table[WordHash.of(word)] = .past }
    for word in future { table[WordHash.of(word)] = .future }
    return CodeMap(table)
  }()

  /// Hashes of words after which an "-ed" form is no past tense ("will be completed").
  static let passives: CodeSet = CodeSet(
    ["be", "to", "get", "being", "is", "are"].map { WordHash.of($0) })

  /// Hashes of past forms that may introduce a plan ("has been scheduled").
  static let auxiliaries: CodeSet = CodeSet(
    ["has", "have", "had", "been", "was", "were"].map { WordHash.of($0) })

  /// Hashes of past forms that are the plain form too ("will cut").
  static let unchanging: CodeSet = CodeSet(
    ["cut", "put", "hit", "cost", "let", "quit", "hurt", "beat", "shut", "come", "run", "lay"]
      .map { WordHash.of($0) })

  /// Hashes of what is published about a time that is over ("figures for December are due").
  static let results: CodeSet = CodeSet(
    [
      "figures", "figure", "data", "results", "result", "numbers", "earnings", "report", "reports",
      "accounts", "statistics", "reading", "estimates", "tally",
    ].map { WordHash.of($0) })

  /// Hashes of what is bought now for a month to come ("oil for December delivery").
  static let deliveries: CodeSet = CodeSet(
    ["delivery", "deliveries", "futures", "contract", "contracts", "settlement"].map {
      WordHash.of($0)
    })

  /// Hashes of words that a plain verb follows.
  static let modals: Set<UInt32> = Set(
    ["will", "would", "could", "can", "may", "might", "must", "should", "not", "ll"].map {
      WordHash.of($0)
    })

  /// Hashes of past forms that tell who says it, not when it is.
  static let reports: CodeSet = CodeSet(
    ["said", "announced", "told", "reported", "added"].map { WordHash.of($0) })

  /// Hashes of past forms that ask for or promise what is to come ("demanded an answer by Friday").
  static let requests: CodeSet = CodeSet(
    [
      "demanded", "asked", "called", "urged", "ordered", "told", "required", "promised", "pledged",
      "vowed", "agreed", "committed", "needed", "wanted", "gave", "given", "requested", "invited",
      "obliged", "instructed", "targeted", "sought", "offered", "hoped", "planned",
    ].map { WordHash.of($0) })

  /// Hashes of words that move something to a later day ("postponed until Tuesday").
  static let delays: CodeSet = CodeSet(
    [
      "postponed", "moved", "pushed", "rescheduled", "shifted", "forward", "delayed", "deferred",
      "adjourned", "extended", "suspended", "remanded", "off",
      "back", "postpone", "delay", "defer", "extend", "suspend", "banned", "barred", "valid", "not",
    ].map { WordHash.of($0) })

  private static let future = [
    "will", "shall", "ll", "may", "might", "could", "should", "would", "must", "can", "plans",
    "planned", "planning", "expects", "expected", "scheduled", "slated", "due", "upcoming",
    "proposed", "forthcoming", "going", "aims", "intends", "hopes", "projected", "forecast",
    "expects", "deadline", "set", "until", "tentatively", "wont", "begins", "starts", "opens",
    "expires", "takes", "ends", "resumes", "concludes", "open", "begin", "expire", "resume",
    "take", "runs", "lasts", "expect", "likely", "possible", "chance", "chances", "comes",
    "returns",
    "arrives", "plays", "hosts", "faces", "meets", "meet", "leaves", "launches", "closes", "go",
    "lapses", "reopens", "reopen",
  ]

  private static let past = [
    "said", "was", "were", "had", "has", "have", "did", "been", "rose", "fell", "told", "came",
    "went", "made", "took", "gave", "saw", "found", "began", "became", "got", "grew", "held",
    "hit", "kept", "knew", "led", "left", "lost", "met", "paid", "ran", "sold", "sent", "spoke",
    "spent", "stood", "thought", "won", "wrote", "bought", "brought", "built", "broke", "caught",
    "chose", "drew", "drove", "ate", "fled", "flew", "forgot", "fought", "froze", "hid", "hung",
    "hurt", "laid", "lay", "lent", "lit", "meant", "put", "quit", "rang", "rode", "sang", "sank",
    "sat", "shook", "shot", "shut", "slept", "slid", "stole", "struck", "swore", "swung",
    "taught", "threw", "tore", "understood", "woke", "wore", "withdrew", "dealt", "felt", "beat",
    "bore", "cost", "cut", "overtook", "undertook", "sought", "born", "ago", "gone", "done",
    "seen", "taken", "given", "known", "shown",
  ]
}
