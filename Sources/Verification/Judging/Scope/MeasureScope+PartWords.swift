// SPDX-License-Identifier: MIT

import Claims
import SourceText

/// The words that tell a part, a rate or a sum; a table for one language.
extension MeasureScope {
  /// Signs behind which a phrase may restrict what follows: comma, semicolon, colon, dashes, quotes.
  static let breaks: Set<UInt32> = [
    0x2C, 0x3B, 0x3A, 0x2013, 0x2014, 0x2D, 0x22, 0x201C, 0x2018,
  ]
  static let conjunctions = WordHash.all(of: "and but while whereas although though yet so or")
  static let outOf = WordHash.all(of: "of among amongst")
  static let partitives = WordHash.all(of: "of among amongst for with")
  /// What leaves something out.
  static let exclusions = WordHash.all(
    of: "without excluding except excepting minus barring besides ignoring omitting")
  /// "without doubt", "without exception".
  static let setExclusions = WordHash.all(
    of: "doubt question exception fail warning precedent precedents delay prejudice saying")
  static let countings = WordHash.all(of: "counting including")
  /// What restricts a clause to a field: "in oncology alone", "for medicine".
  static let fields = WordHash.all(of: "in for among at within with")
  /// What sets apart those in an age or of a size.
  static let groupings = WordHash.all(of: "among amongst aged of for with under over between")
  static let whereabouts = WordHash.all(
    of:
      "abroad overseas elsewhere there offshore onshore online outside inside downtown underground")
  /// Words that make another place of one's name.
  static let modifiers = WordHash.all(
    of:
      """
      greater metropolitan metro inner outer upper lower central downtown old northern southern eastern \
      western north south east west northeastern northwestern southeastern southwestern rural urban \
      mainland continental coastal occupied
      """)
  static let sums = WordHash.all(of: "together combined jointly both altogether")
  static let pronouns = WordHash.all(of: "them themselves us the")
  static let pollings = WordHash.all(
    of:
      """
      poll polls pollster pollsters polling bookmaker bookmakers bookies prediction predictions \
      forecasts forecasters projection projections
      """)
  static let quantifiers = WordHash.all(of: "most many several few half")
  static let accountings = WordHash.all(of: "account accounts accounted accounting")
  static let makings = WordHash.all(of: "make makes made making")
  static let representings = WordHash.all(
    of: "represent represents represented contributed contributes contribute")
  static let occasions = WordHash.all(of: "once twice thrice")
  static let newcomerWords = WordHash.all(
    of: "new newly additional further extra other comparable first recent former")
  static let modals = WordHash.all(of: "can cannot could should must might may would ought")
  /// What may stand between a name and its figure.
  static let pairing = WordHash.all(
    of: "with at about some around just only nearly almost the a an roughly over by")
  static let places = WordHash.all(of: "in of for and at than to from while but")
  /// What a result is called whichever way it came out.
  static let results = WordHash.all(of: "loss losses profit profits gain gains")
  static let definite = WordHash.all(of: "the a an its their this that")
  static let upTo = WordHash.all(of: "by within until after in during over")
  /// Points and stretches of something that lasts.
  static let points = WordHash.all(
    of:
      """
      middle halfway half end start beginning first second week day stage round night morning
      """)
  static let orWord = WordHash.of("or")
  /// What money goes out by.
  static let spendings = WordHash.all(
    of: "spent spends spend spending invested invests invest paid pays pay donated donates")
  static let one = WordHash.of("one")
  static let owning = WordHash.all(of: "have has had employ employs employed")
  static let havings = WordHash.all(of: "has had gets got needs costs")
  static let seasons = WordHash.all(of: "summer winter spring autumn")
  static let limitOpenings = WordHash.all(of: "above below beyond past")
  /// What those counted do to others that are told of: "trams carried 71 million".
  static let transitives = WordHash.all(
    of:
      """
      carried carries handled handles served serves made makes sold sells earned earns produced produces \
      attracted attracts employed employs used uses generated generates drew draws treated teach taught
      """)
  static let workings = WordHash.all(of: "work works worked study studies studied")
  static let fewer = WordHash.all(of: "fewer more less")
  static let foundings = WordHash.all(of: "founded began started opened established launched")
  static let the = WordHash.of("the")
  static let towns = WordHash.all(
    of: "city town village capital suburbs countryside north south east west")
  static let minus = WordHash.of("minus")
  static let by = WordHash.of("by")
  static let inWord = WordHash.of("in")
  static let determined = WordHash.all(of: "the these those all its their")
  static let setWords = WordHash.all(of: "of among amongst between across in for")
  static let antecedentWords = WordHash.all(of: "which where whom")
  static let paces = WordHash.all(of: "month quarter week day")
  static let onWord = WordHash.of("on")
  static let article = WordHash.of("the")
  static let indexWords = WordHash.all(of: "index indices")
  static let indefinite = WordHash.all(of: "a an any")
  static let and = WordHash.of("and")
  static let boundWords = WordHash.all(
    of: "more less fewer over under above below at up larger smaller greater longer")
  static let wider = WordHash.all(
    of:
      "nationally globally internationally locally regionally elsewhere abroad nationwide statewide"
  )
  static let among = WordHash.all(of: "among amongst")
  static let out = WordHash.of("out")
  static let apart = WordHash.of("apart")
  static let aside = WordHash.of("aside")
  static let from = WordHash.of("from")
  static let not = WordHash.of("not")
  static let per = WordHash.of("per")
  static let forWord = WordHash.of("for")
  static let at = WordHash.of("at")
  static let home = WordHash.of("home")
  static let between = WordHash.of("between")
  static let up = WordHash.of("up")
}
