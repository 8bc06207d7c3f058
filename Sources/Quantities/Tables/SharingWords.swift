// SPDX-License-Identifier: MIT

/// Words by which a number is held against an amount whose unit it shares.
enum SharingWords {
  /// What one amount is set against another with.
  static let against = CodeSet(words: "against versus vs")

  /// What leads up to what another comes to: "twice the benchmark's 5.6".
  static let set = CodeSet(words: "against versus vs with than to twice above below double half")

  /// What a number is the height of: "against a target of 41".
  static let marks = CodeSet(
    words:
      """
      average norm target mean median forecast forecasts estimate estimates peak low high record goal limit
      capacity consensus
      """)

  /// Verbs that sums of money are the object of.
  static let dealing = CodeSet(
    words:
      """
      bought sold spent earned lost made raised paid received invested owed borrowed lent gave buys sells
      spends earns loses makes raises pays receives owes repaid donated contributed
      """)

  /// Words between what is counted and the verb that moves it.
  static let auxiliaries = CodeSet(
    words:
      """
      will would could should may might is are was were be been being has have had to that which also then
      since soon now itself
      """)

  /// Words before "the" and a number: "more than the 45", "on top of the four billion".
  static let beside = CodeSet(
    words: "than of against from with beyond besides plus over to twice double half")

  /// Words that two amounts of one kind go on with: "to the clinic and 80,000 to the school".
  static let ways = CodeSet(words: "to for in from on at of by among per")

  /// Words that add an amount of the same kind.
  static let further = CodeSet(words: "another further additional")

  /// Words after an amount that is a difference.
  static let compared = CodeSet(
    words:
      "more less fewer higher lower up down above below under over ahead behind clear short better worse"
  )

  /// Words that say whose a number is: "the 45 they paid".
  static let owners = CodeSet(words: "it he she they we you i already previously originally so")

  /// Words that join or part clauses.
  static let joints = CodeSet(words: "and or but while whereas with")

  /// Verbs between who is counted and how many they are.
  static let numbered = CodeSet(
    words: "numbered numbering totalled totaled totalling totaling")

  /// What an amount is so many times of: "priced at six times earnings".
  static let gauges = CodeSet(
    words: "earnings sales revenue revenues profit profits income turnover gdp ebitda salary")

  /// Who is bet on.
  static let backed = CodeSet(
    words: "favourite favourites favorite favorites outsider outsiders shot shots chance")

  /// Words near which "5/1" and "33-1" are prices in a race.
  static let prices = CodeSet(
    words:
      """
      favourite favourites favorite favorites outsider outsiders odds bookmaker bookmakers bookies
      """)

  /// Who is counted by the million, so that "6.3m" beside them is no length.
  static let crowds = CodeSet(
    words:
      """
      passenger subscriber viewer customer visitor tourist membership people population populations users subscribers subscriptions viewers voters votes ballots customers
      audience audiences followers downloads passengers readers members accounts claimants jobs unemployed
      jobless workforce electorate households inhabitants residents visitors tourists migrants refugees
      citizens workers employees patients pupils students copies streams listeners drivers pensioners
      arrivals listings homes vehicles cars
      """)

  /// What is measured in metres, so that "6.3m" near them is a length.
  static let lengths = CodeSet(
    words:
      """
      metres metre meters meter km kilometres water waters flood floods floodwaters river tide tides wave
      waves surge swell snow deep depth tall high height heights long length wide width thick thickness
      apart distance distancing away above below radius diameter wall walls trench tunnel tower mast fence
      cliff sprint race hurdles relay freestyle swim dive jump jumps leap throw javelin discus hammer final
      finals heat bridge dam statue ladder pit shaft hole crater crane yacht hull beam sea
      """)
}
