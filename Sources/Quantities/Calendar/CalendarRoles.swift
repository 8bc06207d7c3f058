// SPDX-License-Identifier: MIT

import SourceText

/// The English words of dates, by role.
enum CalendarRoles {
  /// Every word with its role; lower case.
  static let english: [(word: String, role: CalendarWord)] =
    numbered(
      .month,
      [
        ["january"], ["february"], ["march"], ["april"], ["may"], ["june"], ["july"], ["august"],
        ["september"], ["october"], ["november"], ["december"],
      ], from: 1)
    + numbered(
      .shortMonth,
      [
        ["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"],
        ["oct"], ["nov"], ["dec"],
      ], from: 1)
    + numbered(
      .weekday,
      [
        ["monday", "mondays"], ["tuesday", "tuesdays"], ["wednesday", "wednesdays"],
        ["thursday", "thursdays"], ["friday", "fridays"], ["saturday", "saturdays"],
        ["sunday", "sundays"],
      ], from: 1)
    + numbered(
      .shortWeekday,
      [
        ["mon"], ["tue", "tues"], ["wed"], ["thu", "thur", "thurs"], ["fri"], ["sat"], ["sun"],
      ], from: 1)
    + numbered(
      .season,
      [
        ["spring", "springtime"], ["summer", "summertime"], ["autumn", "fall"],
        ["winter", "wintertime"],
      ], from: 0)
    + units.flatMap { unit, words in
      words.map { ($0, CalendarWord(.unit, Int(unit.rawValue))) }
    }
    + rates.flatMap { unit, words in
      words.map { ($0, CalendarWord(.rate, Int(unit.rawValue))) }
    }
    + numbered(.ordinal, ordinals.map { [$0] }, from: 1)
    + [("thirtieth", CalendarWord(.ordinal, 30))]
    + numbered(.cardinal, cardinals.map { [$0] }, from: 1)
    + numbered(.cardinal, tens.map { [$0] }, from: 2, step: 10)
    + numbered(.decade, decades.map { [$0] }, from: 2, step: 10)
    + [
      ("noughties", CalendarWord(.decade, 0)), ("teens", CalendarWord(.decade, 10)),
      ("tens", CalendarWord(.decade, 10)),
      ("hundred", CalendarWord(.scale, 100)), ("thousand", CalendarWord(.scale, 1000)),
      ("thousands", CalendarWord(.decade, 100)),
      ("few", CalendarWord(.vagueCount, 3)), ("several", CalendarWord(.vagueCount, 3)),
      ("couple", CalendarWord(.vagueCount, 2)), ("many", CalendarWord(.vagueCount, 0)),
    ]
    + joints.map { ($0, CalendarWord(.joint, Int($1.rawValue))) }
    + parts.map { ($0, CalendarWord($1, $2)) }
    + roles.flatMap { kind, words in words.map { ($0.0, CalendarWord(kind, $0.1)) } }

  private static func numbered(
    _ kind: CalendarWord.Kind, _ words: [[String]], from start: Int, step: Int = 1
  ) -> [(word: String, role: CalendarWord)] {
    words.enumerated().flatMap { offset, names in
      names.map { (word: $0, role: CalendarWord(kind, (start + offset) * step)) }
    }
  }

  private static let units: [(CalendarUnit, [String])] = [
    (.second, ["seconds", "sec", "secs"]),
    (.minute, ["minute", "minutes", "min", "mins"]),
    (.hour, ["hour", "hours", "hr", "hrs"]),
    (.day, ["day", "days"]),
    (.week, ["week", "weeks", "wk", "wks"]),
    (.fortnight, ["fortnight", "fortnights"]),
    (.weekend, ["weekend", "weekends"]),
    (.month, ["month", "months"]),
    (.quarter, ["quarter", "quarters", "qtr", "qtrs"]),
    (.season, ["season", "seasons"]),
    (.year, ["year", "years", "yr", "yrs"]),
    (.decade, ["decade", "decades"]),
    (.century, ["century", "centuries"]),
    (.millennium, ["millennium", "millennia"]),
  ]

  private static let rates: [(CalendarUnit, [String])] = [
    (.day, ["daily"]), (.week, ["weekly"]), (.month, ["monthly"]), (.quarter, ["quarterly"]),
    (.year, ["annual", "annually", "yearly"]),
  ]

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  private static let cardinals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let decades = [
    "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
  ]

  private static let joints: [(String, CalendarJoint)] = [
    ("of", .of), ("on", .on), ("in", .in), ("from", .from), ("to", .to), ("through", .through),
    ("thru", .through), ("until", .until), ("till", .until), ("between", .between),
    ("and", .and), ("since", .since), ("before", .before), ("after", .after), ("by", .by),
    ("during", .during), ("within", .within), ("over", .over), ("at", .at), ("for", .for),
    ("or", .or), ("than", .than), ("around", .around), ("about", .around), ("circa", .around),
    ("throughout", .during),
  ]

  private static let parts: [(String, CalendarWord.Kind, Int)] = [
    ("early", .part, 1), ("mid", .part, 2), ("middle", .edge, 2), ("late", .part, 3),
    ("beginning", .edge, 0), ("start", .edge, 0), ("outset", .edge, 0), ("end", .edge, 4),
    ("close", .edge, 4), ("rest", .edge, 5), ("remainder", .edge, 5),
  ]

  private static let roles: [(CalendarWord.Kind, [(String, Int)])] = [
    (.article, [("the", 0), ("a", 1), ("an", 1)]),
    (
      .before,
      [
        ("last", 0), ("past", 1), ("previous", 2), ("preceding", 2), ("prior", 2), ("latest", 3),
        ("final", 4),
      ]
    ),
    (
      .following,
      [("next", 0), ("coming", 0), ("upcoming", 0), ("following", 2), ("subsequent", 2)]
    ),
    (.current, [("this", 0), ("current", 0), ("present", 0)]),
    (
      .same,
      [("same", 0), ("that", 1), ("corresponding", 0), ("comparable", 0), ("equivalent", 0)]
    ),
    (.whole, [("full", 0), ("whole", 0), ("entire", 0)]),
    (.deictic, [("today", 0), ("tonight", 0), ("yesterday", -1), ("tomorrow", 1)]),
    (
      .vague,
      [
        ("now", 0), ("currently", 0), ("nowadays", 0), ("presently", 0), ("recently", -1),
        ("lately", -1),
      ]
    ),
    (.vagueNoun, [("recent", -1), ("future", 1)]),
    (.ago, [("ago", 0), ("back", 1)]),
    (.earlier, [("earlier", 0), ("previously", 1)]),
    (.later, [("later", 0)]),
    (.hence, [("hence", 0)]),
    (.negation, [("no", 0), ("not", 0)]),
    (.term, [("near", 0), ("short", 0), ("medium", 0), ("long", 0)]),
    (.fiscal, [("fiscal", 0), ("financial", 0)]),
    (.fiscalYear, [("fy", 0)]),
    (.quarterLetter, [("q", 0)]),
    (.halfLetter, [("h", 0)]),
    (.half, [("half", 0)]),
    (
      .dayPart,
      [("morning", 0), ("afternoon", 1), ("evening", 2), ("night", 3), ("midday", 1)]
    ),
    (.meridiem, [("am", 0), ("pm", 1)]),
    (.zone, [("utc", 0), ("gmt", 0), ("edt", 0), ("est", 0), ("pst", 0), ("pdt", 0), ("cet", 0)]),
    (.era, [("ad", 1), ("ce", 1), ("bc", -1), ("bce", -1)]),
    (.each, [("each", 0), ("every", 0)]),
    (.ended, [("ended", 0), ("ending", 0)]),
    (.suffix, [("st", 1), ("nd", 2), ("rd", 3), ("th", 0)]),
    (.plural, [("s", 0)]),
  ]

  /// Hashes of what falls into one season and is named after it.
  static let events = hashes([
    "shows", "exams", "elections", "floods", "offensive", "heatwave", "semester", "recess",
    "sowing",
    "planting", "harvest",
  ])

  /// Hashes of verbs of which a season can be the subject ("spring came early").
  static let seasonVerbs = hashes([
    "came", "comes", "brought", "brings", "saw", "sees", "was", "is", "has", "had", "will",
    "arrived",
    "began", "begins", "ended", "ends", "turned", "proved", "showed", "shows",
  ])

  /// Hashes of words before which four digits are an amount.
  static let amountWords = hashes([
    "billion", "dollars", "euros", "feet", "kg", "kilometers", "kilometres", "km", "meters",
    "metres", "miles", "million", "people", "per", "percent", "points", "pounds", "shares",
    "square", "tonnes", "tons", "yen",
  ])

  /// Hashes of what is had by the month: "1,766 euros a month before tax".
  static let paid = hashes([
    "dollars", "euros", "pounds", "yen", "rupees", "pesos", "yuan", "francs", "rand", "lira",
    "zlotys",
    "reais", "cents", "pence", "million", "billion",
  ])

  /// Hashes of words that make the number after them a label, of a year's size or not.
  static let labels = hashes([
    "flight", "room", "route", "highway", "interstate", "exit", "gate", "bus", "train", "channel",
    "suite", "apartment", "resolution", "proposition", "boeing", "airbus", "windows",
  ])

  /// Hashes of words after which two digits and an "s" are degrees.
  static let heatWords = hashes(["highs", "lows", "temperatures", "degrees", "temps"])

  /// Hashes of what a year may be a year of.
  static let yearKinds = hashes([
    "calendar", "academic", "school", "tax", "budget", "marketing", "crop", "reporting",
    "accounting",
  ])

  /// Hashes of plurals without an "s" that four digits may count.
  static let countedNouns = hashes(["people", "children", "women", "men"])

  /// Hashes of words that end in "s" after a year and are not counted by it.
  static let uncountedWords = hashes([
    "does", "towards", "besides", "always", "perhaps", "sees", "elections", "olympics", "games",
    "results", "earnings", "sales", "revenues", "profits", "losses", "exports", "imports",
    "figures", "levels", "estimates", "forecasts", "prices", "wages", "accounts", "statistics",
    "numbers", "championships", "finals", "primaries", "midterms", "wildfires",
    "floods", "protests", "riots", "sanctions", "hostilities",
  ])

  /// Hashes of words that own what follows: "its 2022 stores" are the stores of that year.
  static let owners = hashes(["its", "their", "his", "her", "our", "my", "your", "whose"])

  private static func hashes(_ words: [String]) -> CodeSet {
    CodeSet(words.map { WordHash.of($0) })
  }
}
