// SPDX-License-Identifier: MIT

package import Quantities
package import SourceText

/// What the words around a time make of it.
package enum TimeRole: UInt8, Hashable, Sendable {
  /// When something holds: "in 2022".
  case own
  /// What something is held against: "than in 2022", "down on 2019", "a tenth of its figure for 2015".
  case base
  /// From when on: "since 2015", "the most since 2016".
  case since
}

/// Tells the time that a figure belongs to from the time that it is held against, by the words before it.
package struct TimeRoleReader {
  let tokens: [Token]
  /// The sentence.
  let limit: Range<Int>

  /// Makes a reader of the times of a sentence.
  package init(tokens: [Token], sentence: Range<Int>) {
    self.tokens = tokens
    limit = sentence
  }

  /// What the words before a time make of it.
  ///
  /// - Parameters:
  ///   - range: The tokens of the time.
  ///   - granularity: Its size; a day after "on" is when something happened.
  ///   - isAmount: Whether a token belongs to an amount, whose own time a time behind it is.
  /// - Returns: The role; that of its own where no word tells another.
  package func role(
    of range: Range<Int>, granularity: Period.Granularity?, isAmount: (Int) -> Bool
  ) -> TimeRole {
    if range.contains(where: { tokens[$0].code == Self.sinceWord }) { return .since }
    /// Whether the words tell of the level of that time: "its 2019 level", "the figure for 2015".
    var isLevel = word(range.upperBound).map(Self.levelWords.contains) ?? false
    var isVerb = false
    var index = range.lowerBound - 1
    // "After a dry 2022": what such a year was like parts it from the word that tells its role.
    let isDescribed = word(index - 1).map(Self.articles.contains) ?? false
    if isDescribed { index -= 2 }
    while range.lowerBound - index <= Self.reach, let code = word(index), !isAmount(index) {
      if Self.levelWords.contains(code) {
        isLevel = true
      } else if Self.clauseWords.contains(code) {
        isVerb = true
      } else if !Self.linkWords.contains(code) {
        break
      }
      index -= 1
    }
    guard let code = word(index), !isAmount(index) else { return .own }
    let isBeside = index == range.lowerBound - 1
    if code == Self.sinceWord { return .since }
    // "Where a scheme began in 2015", "since the campaign of 2017": when something else came to be.
    if Self.beginnings.contains(code) || Self.eventWords.contains(code),
      index < range.lowerBound - 1
    {
      return .base
    }
    // "The debt, at its highest in 2014, is": when the extreme was.
    if Self.extremes.contains(code), word(index - 1).map(Self.owners.contains) ?? false {
      return .base
    }
    if Self.comparing.contains(code) || isDescribed && Self.afterWords.contains(code) {
      return .base
    }
    if code == Self.asWord { return comparesAs(index, isVerb: isVerb) ? .base : .own }
    guard !isVerb else { return .own }
    let before = word(index - 1)
    switch code {
    case Self.fromWord:
      return before.map(Self.sourceWords.contains) ?? false ? .own : .base
    case Self.withWord, Self.toWord:
      return isLevel || before.map(Self.comparedWords.contains) ?? false ? .base : .own
    case Self.ofWord:
      return isLevel && (isAmount(index - 1) || before.map(Self.partWords.contains) ?? false)
        ? .base : .own
    case Self.onWord:
      guard isBeside, granularity != .day else { return .own }
      return before.map(Self.leaningWords.contains) ?? false ? .own : .base
    case Self.overWord:
      // "Over 2023 the economy grew" tells when.
      return isLevel
        || isBeside && granularity != .day && index > limit.lowerBound
          && !tokens[index - 1].isSign(",")
        ? .base : .own
    default:
      return Self.sides.contains(code) && (isBeside || isLevel) ? .base : .own
    }
  }

  /// "As many as in 2019", "as in 2019", but not "as of 2019".
  private func comparesAs(_ index: Int, isVerb: Bool) -> Bool {
    guard let next = word(index + 1), next != Self.ofWord, next != Self.atWord else { return false }
    // ", as last year exports rose" gives a reason and its time.
    let isPlaced = next == Self.inWord || next == Self.duringWord
    if isVerb || isPlaced && (index == limit.lowerBound || tokens[index - 1].isSign(",")) {
      return true
    }
    return (max(limit.lowerBound, index - Self.asReach)..<index).contains { before in
      word(before).map { $0 == Self.asWord || $0 == Self.sameWord } ?? false
    }
  }

  /// Whether a figure behind a time that others are held against is of that time: "2022's 10.03", "2019, when it was 5".
  package func isOwner(_ range: Range<Int>, of value: Range<Int>) -> Bool {
    guard value.lowerBound >= range.upperBound,
      value.lowerBound - range.upperBound <= Self.ownReach
    else { return false }
    let between = Range.between(range.upperBound, value.lowerBound)
    guard !between.isEmpty else { return true }
    if tokens[between.lowerBound].isSign("(") { return true }
    if between.contains(where: { tokens[$0].code == Self.whenWord }) { return true }
    guard !between.contains(where: { tokens[$0].isSign(",") || tokens[$0].isSign(";") }) else {
      return false
    }
    return between.contains { index in
      word(index).map { $0 == Self.possessive || Self.levelWords.contains($0) } ?? false
    }
  }

  private func word(_ index: Int) -> UInt32? {
    limit.contains(index) && tokens[index].kind == .word ? tokens[index].code : nil
  }

  /// How many words before a time tell what it is.
  private static let reach = 8
  /// How many words may part the two words of "as many homes as".
  private static let asReach = 5
  /// How many words may stand between a time and the figure that it owns.
  private static let ownReach = 5

  private static let linkWords = WordHash.all(
    of:
      """
      in the that those of during at for its their his her our same whole full entire end start \
      beginning early late mid s
      """)
  private static let levelWords = WordHash.all(
    of:
      """
      level levels figure figures total totals peak average mark record rate number value result \
      low high tally sum count score turnout record's
      """)
  private static let clauseWords = WordHash.all(
    of:
      """
      it they we he she there was were did had has have been is are do does any time what point one \
      ever country seen
      """)
  /// What a year may be told of that is none of the figure's: "since the campaign of 2017".
  private static let eventWords = WordHash.all(
    of:
      """
      campaign crisis war pandemic recession crash election elections referendum flood floods \
      earthquake storm drought lockdown lockdowns merger takeover strike strikes reform reforms scandal \
      rain rains snow frost heatwave class games olympics fire fires attack attacks hurricane coup revolution uprising boom slump law
      """)
  private static let beginnings = WordHash.all(
    of:
      """
      began begun started opened launched introduced founded established born reopened rebuilt renovated \
      refurbished restored built bought acquired bankruptcy listed privatised nationalised left joined \
      died retired resigned closed moved arrived burned collapsed
      """)
  private static let extremes = WordHash.all(of: "highest lowest peak worst best biggest height")
  private static let owners = WordHash.all(of: "its their his her")
  private static let articles = WordHash.all(of: "a an")
  private static let afterWords = WordHash.all(of: "after following despite")
  private static let comparing = WordHash.all(of: "than versus vs against unlike")
  private static let comparedWords = WordHash.all(
    of:
      """
      compared comparison relative compare similar equal close closer contrast returned return returns \
      back identical
      """)
  private static let partWords = WordHash.all(
    of: "percent half third quarter fifth tenth short shy ahead times multiple")
  private static let sides = WordHash.all(
    of: "above below beyond exceeding matching near half double twice thrice triple surpassing")
  private static let sourceWords = WordHash.all(
    of:
      """
      data figures figure survey surveys report reports census study studies statistics estimate \
      estimates numbers records poll polls results accounts research analysis information
      """)
  private static let leaningWords = WordHash.all(
    of: "based depending focused report reports study data figures")
  private static let sinceWord = WordHash.of("since")
  private static let asWord = WordHash.of("as")
  private static let sameWord = WordHash.of("same")
  private static let fromWord = WordHash.of("from")
  private static let withWord = WordHash.of("with")
  private static let toWord = WordHash.of("to")
  private static let ofWord = WordHash.of("of")
  private static let atWord = WordHash.of("at")
  private static let inWord = WordHash.of("in")
  private static let duringWord = WordHash.of("during")
  private static let onWord = WordHash.of("on")
  private static let overWord = WordHash.of("over")
  private static let whenWord = WordHash.of("when")
  private static let possessive = WordHash.of("s")
}
