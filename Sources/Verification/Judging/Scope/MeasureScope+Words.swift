// SPDX-License-Identifier: MIT

import Claims
import SourceText

/// The words by which a phrase is known to tell of a part or of something else; a table for one language.
extension MeasureScope {

  /// How many words before the measure what it hangs on is looked for.
  static let reach = 8
  /// How many words the noun that a sentence begins with may take.
  static let nounReach = 4
  /// What labels of prices call them, whose records are in plain money: "price" for "$45 a barrel".
  static let prices: Set<Term.Concept> = Set(
    [
      "price", "cost", "wage", "salary", "pay", "rent", "fee", "tariff", "toll", "fare", "charge",
      "dividend", "earnings", "income", "rate", "tax", "duty",
    ].flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })
  /// Words for all who live in a place.
  static let everyone = WordHash.all(
    of: "people residents inhabitants citizens population everyone")
  static let possessive = WordHash.of("s")
  static let of = WordHash.of("of")
  static let sayings = WordHash.all(
    of:
      "said says announced announces reported reports shows showed unveiled revealed told confirmed"
  )
  static let restricting = WordHash.all(
    of:
      """
      in at with for among on under without within outside except excluding including after before \
      during
      """)
  static let short = WordHash.of("short")
  static let means = WordHash.all(of: "average mean median typical")
  /// Which of several figures of a thing is meant.
  static let statistics = WordHash.all(
    of:
      "average mean median typical maximum minimum peak lowest highest smallest largest record")
  /// Verbs whose object is what came or went, where no "to" or "by" follows.
  static let movements = WordHash.all(
    of:
      "dropped increased decreased climbed rose fell grew declined raised cut cuts reduced")
  /// Verbs whose object is some of those counted.
  static let takings = WordHash.all(
    of: "took takes take got gets get used uses needs paid spent returned")
  /// What makes another verb of one: "let in", "gave up".
  static let particles = WordHash.all(of: "in up off out away")
  /// Those that speak of one of many at a time.
  static let distributives = WordHash.all(of: "each every")
  /// What sets those counted apart from the ones that the record counts.
  static let otherWords = WordHash.all(of: "other another additional further extra new fewer")
  /// What people do who only are somewhere.
  static let dwelling = WordHash.all(of: "live lives lived living reside work works worked study")
  /// What those counted do, in words that elsewhere say nothing.
  static let doings = WordHash.all(of: "own owns owned lack lacks lacked will would who that")
  static let beings = WordHash.all(of: "was were is are been")
  static let countedWords = WordHash.all(
    of: "recorded counted documented logged committed held")
  /// What may stand before a verb and changes nothing.
  static let lasting = WordHash.all(of: "still now also already currently")
  /// What a measure may do beside being so much.
  static let actions = WordHash.all(
    of:
      """
      pays pay paid spends spent uses used takes took gets got includes included include covers \
      covered cover returned returns needs supports supported handles handled runs ran earns earned
      """)
  /// Movements that end at a level, beyond those that the reader of amounts knows.
  static let moves = WordHash.all(
    of:
      """
      improved slowed accelerated edged jumped surged soared plunged slid slipped swelled shrank shrunk \
      advanced eased held passed topped neared approached contracted settled swung bounced recovered \
      averaged averages numbered numbers totalled totaled
      """)
  static let to = WordHash.of("to")
  static let with = WordHash.of("with")
  static let possessives = WordHash.all(of: "its their his her our")
  static let articles = WordHash.all(of: "the a an its their")
  static let relatives = WordHash.all(of: "which whose with where employing earning having")
  static let openings = WordHash.all(of: "in at on by for during after before since from as")
  static let spanWords = WordHash.all(of: "over for during across within")
  static let limitWords = WordHash.all(of: "over under above below between aged")
  static let prepositions = WordHash.all(
    of:
      """
      from in of for to among at by on within across under over before after excluding including \
      without between through via outside inside above below aged
      """)
  /// Those that, behind an amount, may name the part that it is of.
  static let partPrepositions = WordHash.all(
    of:
      "in from to of for among at across within working employed based living aged excluding including"
  )
  /// What follows a preposition behind an amount and names no part.
  static let setPhrases = WordHash.all(
    of:
      """
      statement report interview cash total all fact line addition terms response order part real \
      nominal dollars time moment end start beginning history row effect force use place exchange \
      return each result average least most first last only
      """)
  static let verbs = WordHash.all(
    of:
      """
      is was are were be been has have had having do does did stood stands stand reached reaches hit \
      rose rises fell falls grew grows reported reports posted posts recorded records earned earns \
      made makes employs employed employ totalled totaled totals amounted amounts came comes remained \
      remains climbed dropped increased decreased declined said says announced raised counts counted \
      uses used spends spent pays paid got gets topped exceeded averaged equals equalled shows showed \
      turned turns handles handled supports supported includes included needs takes took runs ran received \
      receives carried carries served serves attracted attracts drew draws welcomed hosted treated \
      transported registered logged delivered shipped harvested emitted consumed enrolled enrols saw sees
      """)
  /// Words that narrow nothing.
  static let general = WordHash.all(
    of:
      """
        company firm group government authorities country nation state city town village province \
      republic kingdom island municipality year years month quarter period time end fiscal financial \
      calendar whole overall entire world about around some nearly almost roughly just only also now \
      still then there here already again currently recently last next this that these those same \
      latest current according data figures estimates official level levels figure
      """)

}
