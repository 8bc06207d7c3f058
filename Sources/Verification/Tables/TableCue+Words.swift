// SPDX-License-Identifier: MIT

import Quantities

extension TableCue {
  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { TableWord.hash(of: $0.utf8) })
  }

  /// Whether a word is "of".
  static func isOf(_ word: TableWord) -> Bool { word.kind == .word && word.exact == ofHash }
  private static let ofHash = TableWord.hash("of")

  /// Month names and their abbreviations.
  static let months: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let names = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ]
    for (index, list) in names.enumerated() {
      for hash in hashes(list) { table[hash] = index + 1 }
    }
    return table
  }()

  static let weekdays = hashes(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
  )

  /// Cells that stand for nothing.
  static let blanks = hashes("na none nil tba tbd unknown")

  /// First words of cells that name an outcome.
  static let outcomes: [UInt64: TableCell.Outcome] = {
    var table: [UInt64: TableCell.Outcome] = [:]
    for hash in hashes("w win won winner victory wins") { table[hash] = .win }
    for hash in hashes("l loss lost losses lose defeat runner nominated eliminated") {
      table[hash] = .loss
    }
    for hash in hashes("t d tie tied draw drawn drew draws") { table[hash] = .tie }
    return table
  }()

  static let currencies = hashes("us usd eur gbp usdollar a au ca hk aud cad")

  /// First words of rows that sum up the others.
  static let summaries = hashes("total sum average overall mean totals subtotal combined")

  /// Names of columns in which 1 is the best.
  static let rankNames = hashes("rank position pos place standing ranking seed finish grid pick")

  /// Names of columns that only number the rows.
  static let indexNames = hashes(
    "game week round no number episode race stage series season leg match event heat day code order"
  )

  static let yearNames = hashes("year season date born founded established built elected released")

  static let at = TableWord.hash("at")
  static let least = TableWord.hash("least")
  static let most = TableWord.hash("most")
  static let `in` = TableWord.hash("in")
  static let a = TableWord.hash("a")
  static let the = TableWord.hash("the")
  static let row = TableWord.hash("row")

  /// Verbs that part the subject of a clause from what is said of it.
  static let copulas = hashes("is was were are be been has had have")

  /// Words that point back at what was counted: "1 of which".
  static let references = hashes("which whom them these those")
  /// Words before a name that make it the other side.
  static let againstWords = hashes("against versus v vs over to with at facing")
  /// Words in the names of columns of the other side.
  static let opponentNames = hashes("opponent opposition against versus v vs")

  static let untilWords = hashes("to through until till and")

  static let durationNames = hashes("time duration length long minute hour day")
  static let lengthNames = hashes("height length tall high elevation")
  static let weightNames = hashes("weight mass")

  static let homeNames = hashes("home host")
  static let awayNames = hashes("away visitor visiting road guest")
  static let scoreNames = hashes("score result point agg aggregate pt")
  static let recordNames = hashes("record series")
  static let teamStem = TableWord.hash("team")

  /// Names of columns that name what a row is about.
  static let subjectNames = hashes(
    "name player driver team club nation country title episode school county opponent rider "
      + "athlete artist song album film candidate university station company venue couple school "
      + "tournament competitor institution competition race city locomotive ship software district")

  /// Numbers as words.
  static let numberWords: [UInt64: ExactDecimal] = {
    var table: [UInt64: ExactDecimal] = [:]
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ]
    for (value, word) in words.enumerated() {
      table[TableWord.hash(of: word.utf8)] = ExactDecimal(value)
    }
    let tens = [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
      ("ninety", 90), ("twice", 2), ("once", 1), ("thrice", 3), ("hundred", 100),
      ("dozen", 12),
    ]
    for (word, value) in tens { table[TableWord.hash(of: word.utf8)] = ExactDecimal(value) }
    return table
  }()

  /// Units of time that may follow a number, in seconds.
  static let durations: [UInt64: Int] = [
    TableWord.hash("second"): 1, TableWord.hash("minute"): 60, TableWord.hash("hour"): 3600,
    TableWord.hash("min"): 60, TableWord.hash("sec"): 1,
  ]

  /// Powers of ten that may follow a number.
  static let magnitudes: [UInt64: Int] = [
    TableWord.hash("thousand"): 3, TableWord.hash("million"): 6, TableWord.hash("billion"): 9,
  ]

  /// Ordinals as words.
  static let ordinalWords: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let words = [
      "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    for (index, word) in words.enumerated() { table[TableWord.hash(of: word.utf8)] = index + 2 }
    return table
  }()

  /// Row nouns that often are the name of a column, or stand for one: a column is taken before the noun.
  static let columnNouns = hashes(
    "people person persons country countries nation nations school schools club clubs county counties "
      + "district districts spectator spectators artist artists album albums driver drivers film films "
      + "song songs tournament tournaments opponent opponents candidate candidates competition competitions"
  )

  /// Row nouns of what happens: the same opponent twice still makes two games.
  static let occasionNouns = hashes(
    "game games match matches race races event events contest contests fixture fixtures round "
      + "rounds meeting meetings episode episodes season seasons appearance appearances")

  /// Words that ask for different entries and not for rows.
  static let distinctWords = hashes("different distinct unique")

  /// Words before a date that part earlier rows from later ones.
  static let boundaries: [UInt64: DateBoundary] = [
    TableWord.hash("before"): .before, TableWord.hash("after"): .after,
    TableWord.hash("since"): .since,
  ]

  /// Words before "one" that make it stand for a thing and not for a number.
  static let oneHosts = hashes("the only this that which another each every no last first other")

  /// What a word does, by its exact letters.
  static let words: [UInt64: TableCue] = {
    var table: [UInt64: TableCue] = [:]
    let lists: [(TableCue, String)] = [
      (.largest(.any), "most highest largest greatest biggest best top maximum max"),
      (.largest(.size), "heaviest"),
      (.largest(.length), "tallest"),
      (.largest(.duration), "longest slowest"),
      (.largest(.date), "latest newest youngest recent"),
      (.smallest(.any), "least lowest fewest smallest worst minimum min"),
      (.smallest(.duration), "shortest fastest quickest"),
      (.smallest(.size), "lightest"),
      (.smallest(.date), "earliest oldest"),
      (.more(.any), "more higher greater larger bigger better"),
      (.more(.length), "taller"),
      (.more(.duration), "longer slower"),
      (.more(.date), "later newer"),
      (.more(.size), "heavier"),
      (.less(.any), "less fewer lower smaller worse few"),
      (.less(.duration), "shorter faster quicker"),
      (.less(.date), "earlier sooner older"),
      (.less(.size), "lighter"),
      (.than, "than"), (.asMuch, "as"),
      (.only, "only sole solely just"),
      (.all, "all every entire everyone"), (.each, "each"), (.both, "both"), (.any, "any"),
      (.other, "other another else others"),
      (.none, "no none neither nobody"),
      (
        .not,
        "not never nor didnt doesnt wasnt werent isnt arent hasnt without cannot failed unable"
      ),
      (.majority, "majority"), (.half, "half"), (.percent, "percent percentage"),
      (.average, "average averaged mean"),
      (.total, "total combined sum altogether overall accumulated totaled totalled"),
      (.difference, "difference gap margin"),
      (.same, "same identical equal equally tied"),
      (.distinct, "different unique distinct various multiple several"),
      (.first, "first initial"), (.last, "last final"),
      (.before, "before prior until"), (.after, "after since following"),
      (.between, "between"),
      (
        .win,
        "won win wins winning winner winners beat beats defeated victorious victory victories defeating beating"
      ),
      (.lose, "lost lose loses losing loser losers loss losses defeat defeats"),
      (.tie, "tie ties draw draws drew"),
      (.over, "over above exceeding exceeded beyond exceeds exceed"), (.under, "under below"),
      (.about, "about approximately around roughly nearly almost"),
      (.exactly, "exactly precisely"),
      (.times, "times time occasions occasion"),
      (.and, "and & plus"), (.or, "or"), (.but, "but while whereas although though however"),
      (.of, "of"), (.per, "per"), (.by, "by"),
      (.consecutive, "consecutive straight consecutively row streak"),
      (.range, "ranges ranged range ranging"),
      (
        .rowNoun,
        "game games match matches race races player players team teams episode episodes season "
          + "seasons event events driver drivers film films song songs show shows title titles "
          + "competition competitions tournament tournaments people person persons competitor "
          + "competitors club clubs country countries nation nations contest contests fixture "
          + "fixtures racer racers rider riders participant participants member members entry "
          + "entries row rows item items school schools album albums student students artist "
          + "artists athlete athletes opponent opponents round rounds man men woman women "
          + "meeting meetings ones them those program programs work works candidate candidates politician politicians representative "
          + "representatives county counties district districts appearance appearances"
      ),
      (
        .free,
        "the a an in on at for from to with is was were are be been being it its he she they "
          + "his her their there this that these which who whom whose when where what as then than "
          + "also during within into out up if so such both's own very s t further again "
          + "throughout via while's among against versus vs v off according towards through "
          + "because how year years list listed table name named number amount career "
          + "table's respectively yet apart ever together come came "
          + "under's us"
      ),
      (
        .verb,
        "had has have having did do does done got get gets play played plays playing hold held "
          + "holds take took taken takes record recorded records score scored scores scoring go "
          + "went goes going gone make made makes making finish finished finishes finishing end "
          + "ended ends start started starts begin began begins occur occurred occurs happen happened "
          + "happens feature featured features include included includes appear appeared appears "
          + "participate participated compete competed competes competing list lists show showed shown "
          + "give gave given receive received receives receiving earn earned earns collect collected lead led leads "
          + "leading drive drove driven drives driving host hosted hosts use used uses represent "
          + "represented represents serve served serves place placed places placing come run ran runs attend attended "
          + "complete completed completes contain contained contains consist consisted achieve achieved "
          + "achieves obtain obtained post posted posts see saw seen call called born located "
          + "would could can will may should might must gain gained gains get getting able "
          + "visit visited visiting face faced faces meet met join joined enter entered set "
          + "found find reach reached become became produced produce produces release released "
          + "air aired airs broadcast watch watched view viewed tally tallied put advance advanced "
          + "spent took retired retire live lived bring brought let know known belong "
          + "belongs leave left follow followed follows drafted draft selected select picked contribute contributed"
      ),
    ]
    for (cue, list) in lists {
      for hash in hashes(list) where table[hash] == nil { table[hash] = cue }
    }
    return table
  }()

  /// Words of statements that mean a column called otherwise, by stem of each.
  static let synonyms: [UInt64: Set<UInt64>] = {
    var table: [UInt64: Set<UInt64>] = [:]
    let groups = [
      "attendance crowd spectator attended people viewer fan audience attendee onlooker",
      "venue location stadium ground site arena place circuit",
      "nationality country nation",
      "winner winning win won champion victor", "win won w",
      "loss lost lose losing defeat", "loss lost lose l",
      "draw tie tied drew drawn", "draw tie drew tied d t",
      "point pts score scored scorer scoring",
      "goal scored score", "rebound rebounded", "assist assisted",
      "date day", "episode title", "song title", "film title", "album title", "show title",
      "directed director direct", "written wrote writer write", "built build builder",
      "born birth", "elected election", "launched launch", "released release",
      "college university school", "club team", "company manufacturer constructor maker",
      "driver racer pilot", "rank place position finished finish placed ranking ranked",
      "rating rated",
      "viewer watched viewership", "weight heavy", "height tall", "length long duration",
      "time duration", "year season", "cost price", "opponent against versus faced",
      "premiere aired air broadcast airdate", "airdate air",
      "party affiliation", "population inhabitant resident", "area size", "language speak spoken",
      "competition tournament event championship", "tournament championship", "result outcome",
      "medal total", "vote voted", "enrollment enrolled student", "pick drafted selected overall",
      "position play", "race grand", "prize money earnings earned purse", "engine powered",
      "home hosted host", "away visitor visiting visit", "founded established established founding",
      "lap completed", "td touchdown", "game played match gp", "surface court", "partner partnered",
      "kickoff start", "par under", "series season", "category award",
      "incumbent representative member",
      "candidate candidates ran", "name called",
    ]
    for group in groups {
      let list = group.split(separator: " ").map { TableWord.hash(of: $0.utf8) }
      for word in list { table[word, default: []].formUnion(list) }
    }
    return table
  }()
}
