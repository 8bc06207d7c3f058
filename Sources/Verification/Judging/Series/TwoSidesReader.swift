// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Finds the two sides of "exports exceeded imports", "costs were lower than its revenue".
struct TwoSidesReader {
  let reading: DocumentReading

  private var tokens: [Token] { reading.tokens }

  /// The two sides of a clause; `nil` where no word sets two things against each other, or an amount tells how far.
  func sides(of statement: DraftClaim) -> TwoSides? {
    let sentence = reading.tokens(in: statement.claim.sentence)
    for index in statement.clause where tokens[index].kind == .word {
      guard let link = link(at: index, in: sentence) else { continue }
      let low = Range.between(sentence.lowerBound, index).last(where: isBorder).map { $0 + 1 }
      let start = max(low ?? sentence.lowerBound, statement.clause.lowerBound)
      let end =
        Range.between(link.words.upperBound, sentence.upperBound).first(where: isBorder)
        ?? sentence.upperBound
      guard start < index, link.words.upperBound < end else { return nil }
      let whole = reading.bytes(of: start..<end)
      guard !reading.mentions(in: whole).contains(where: { $0.quantity != nil && !$0.isTime })
      else { return nil }
      return TwoSides(
        left: start..<link.words.lowerBound, right: link.words.upperBound..<end, link: link.words,
        shared: link.hasNoun ? link.words : nil,
        isMore: link.isMore, relation: link.relation)
    }
    return nil
  }

  /// The words between two sides, and what they say.
  private struct Link {
    let words: Range<Int>
    let isMore: Bool
    var relation = TwoSides.Relation.level
    /// Whether a noun of both sides stands among them.
    var hasNoun = false
  }

  private func link(at index: Int, in sentence: Range<Int>) -> Link? {
    let code = tokens[index].code
    let next = index + 1
    if Self.exceeding.contains(code) { return Link(words: index..<next, isMore: true) }
    if Self.outpacing.contains(code) {
      return Link(words: index..<next, isMore: true, relation: .levelOrPace)
    }
    if code == Self.fell, follows(next, "short", "of") {
      return Link(words: index..<(next + 2), isMore: false)
    }
    if Self.staying.contains(code) {
      var place = next
      while place < sentence.upperBound, Self.degrees.contains(tokens[place].code) { place += 1 }
      guard place < sentence.upperBound else { return nil }
      if tokens[place].code == Self.above || tokens[place].code == Self.below {
        return Link(words: index..<(place + 1), isMore: tokens[place].code == Self.above)
      }
      let isMore = SeriesWords.more.contains(tokens[place].code)
      guard isMore || SeriesWords.less.contains(tokens[place].code),
        place + 1 < sentence.upperBound, tokens[place + 1].code == SeriesWords.than
      else { return nil }
      return Link(words: index..<(place + 2), isMore: isMore)
    }
    // "Imported more than it exported", "scored more goals than they conceded".
    let isMore = code == Self.more
    guard isMore || Self.less.contains(code),
      let than = Range.between(next, min(next + Self.nounReach, sentence.upperBound)).first(where: {
        tokens[$0].code == SeriesWords.than
      }), than + 1 < sentence.upperBound, Self.pronouns.contains(tokens[than + 1].code)
    else { return nil }
    return Link(words: index..<(than + 1), isMore: isMore, hasNoun: than > next)
  }

  private func follows(_ index: Int, _ first: String, _ second: String) -> Bool {
    index + 1 < tokens.count && tokens[index].code == WordHash.of(first)
      && tokens[index + 1].code == WordHash.of(second)
  }

  private func isBorder(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return Self.borders.contains(token.code)
    case .sign:
      return token.isSign(",") || token.isSign(";") || token.isSign("(") || token.isSign(".")
    case .digits: return false
    }
  }

  private static let exceeding = WordHash.all(
    of:
      "exceeded exceeds exceed surpassed surpasses surpass outnumbered outnumber outnumbers topped")
  private static let outpacing = WordHash.all(
    of: "outpaced outpaces outpace outstripped outstrips outstrip outran")
  private static let staying = WordHash.all(
    of: "was were is are stood stayed remained remain remains ended finished")
  private static let degrees = WordHash.all(
    of: "still well far much slightly even again also significantly considerably just clearly")
  private static let borders = WordHash.all(
    of: "but while although though because as after before when who which whose despite")
  private static let fell = WordHash.of("fell")
  private static let above = WordHash.of("above")
  private static let below = WordHash.of("below")
  private static let more = WordHash.of("more")
  private static let less = WordHash.all(of: "less fewer")
  private static let pronouns = WordHash.all(of: "it they")
  /// How many words a counted noun may take before its "than".
  private static let nounReach = 4
}
