// SPDX-License-Identifier: MIT

extension TableCue {
  static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { TableWord.hash(of: $0.utf8) })
  }

  static let at = TableWord.hash("at")
  static let least = TableWord.hash("least")
  static let most = TableWord.hash("most")
  static let `in` = TableWord.hash("in")
  static let a = TableWord.hash("a")
  static let the = TableWord.hash("the")
  static let row = TableWord.hash("row")

  /// Superlatives that may ask how often.
  static let amountWords = hashes("most fewest least")
  /// Words after other superlatives that make them ask so.
  static let countWords = hashes(
    "amount number occurring common commonly frequent frequently often")

  /// Verbs that part the subject of a clause from what is said of it.
  static let copulas = hashes("is was were are be been has had have")

  static let `as` = TableWord.hash("as")
  static let number = TableWord.hash("number")
  /// Words before a place in a list of the most sold.
  static let chartWords = hashes(
    "number no reached reach peaked peak peaks hit charted ranked at position")
  /// Words that take something out of what is said.
  static let exceptions = hashes("except excluding besides apart unless aside excepting barring")
  static let leadingVerbs = hashes("leads lead led leading")
  static let timeCounts = hashes("once twice thrice")
  /// Words for a sign: whether it is minus.
  static let signs: [UInt64: Bool] = [
    TableWord.hash("negative"): true, TableWord.hash("positive"): false,
  ]
  static let among = TableWord.hash("among")
  static let been = TableWord.hash("been")
  /// Verbs that say only that there is something.
  static let havingVerbs = hashes("have has had having receive received get got")
  static let with = TableWord.hash("with")
  static let without = TableWord.hash("without")
  static let placeWord = TableWord.hash("place")
  /// Verbs before an ordinal that make it a rank.
  static let placingWords = hashes("finished finish placed ranked ranks finishes came come")

  static let possessives = hashes("its their his her")

  /// Words that begin a clause about a noun.
  static let relatives = hashes("who which that where whose when whom")
  /// Words that point back at what was counted: "1 of which".
  static let references = hashes("which whom them these those")
  /// Words before a name that make it the other side.
  static let againstWords = hashes("against versus v vs over to with at facing")
  /// What a score is counted in.
  static let pointNouns = hashes("point goal run pt")
  static let scoringVerbs = hashes(
    "scored score scores scoring gave gives allowed allows conceded concedes")
  /// Verbs that give points to the other side.
  static let concedingVerbs = hashes(
    "gave give gives allowed allow allows conceded concede concedes surrendered")

  /// Row nouns of what happens: the same opponent twice still makes two games.
  static let occasionNouns = hashes(
    "game games match matches race races event events contest contests fixture fixtures round "
      + "rounds meeting meetings episode episodes season seasons appearance appearances")

  /// Those of them that a row stands for where no column numbers it.
  static let rowOccasions = hashes("game match race episode event fixture")

  /// Words that ask for different entries and not for rows.
  static let distinctWords = hashes("different distinct unique")

  /// Words before "one" that make it stand for a thing and not for a number.
  static let oneHosts = hashes("the only this that which another each every no last first other")

  /// What a word does, by its exact letters.
  static let words: [UInt64: TableCue] = {
    var table: [UInt64: TableCue] = [:]
    let lists: [(TableCue, String)] = [
      (
        .largest(.any),
        "most highest largest greatest biggest best top maximum max deepest widest thickest steepest busiest"
      ),
      (.largest(.size), "heaviest"),
      (.largest(.length), "tallest"),
      (.largest(.duration), "longest"),
      (.largest(.time), "slowest"), (.smallest(.time), "fastest quickest"),
      (.more(.time), "slower"), (.less(.time), "faster quicker"),
      (.largest(.date), "latest newest youngest recent"),
      (
        .smallest(.any),
        "least lowest fewest smallest worst minimum min shallowest narrowest thinnest"
      ),
      (.smallest(.duration), "shortest"),
      (.smallest(.size), "lightest"),
      (.smallest(.date), "earliest oldest"),
      (.more(.any), "more higher greater larger bigger better deeper wider thicker steeper busier"),
      (.more(.length), "taller"),
      (.more(.duration), "longer"),
      (.more(.date), "later newer younger"),
      (.more(.size), "heavier"),
      (.less(.any), "less fewer lower smaller worse few shallower narrower thinner"),
      (.less(.duration), "shorter"),
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
      "viewer watched viewership", "weight heavy weigh weighed", "height tall",
      "length long duration",
      "time duration", "year season", "cost price", "sale sales sold sell selling",
      "opponent against versus faced",
      "premiere aired air broadcast airdate", "airdate air",
      "party affiliation", "population inhabitant resident", "area size", "language speak spoken",
      "competition tournament event championship", "tournament championship", "result outcome",
      "medal total", "vote voted", "enrollment enrolled student", "pick drafted selected overall",
      "position play", "race grand", "prize money earnings earned purse", "engine powered",
      "home hosted host", "away visitor visiting visit", "founded established established founding",
      "lap completed", "td touchdown", "game played match gp appearance", "surface court",
      "partner partnered",
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
