// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText
import Vocabulary

/// What one figure is held against in a text: another subject's, or that of another time.
struct Contrast {
  /// The other subject.
  var entity: EntityMention?
  /// The other time.
  var period: Period?
  /// The tokens from the comparing word to the other side.
  var words: Range<Int>
}

/// Reads the other side of "twice that of B", "higher than B's", "lower than in 2021".
struct ContrastReader {
  let reading: DocumentReading

  private var tokens: [Token] { reading.tokens }

  /// The other side that follows a position.
  ///
  /// - Parameters:
  ///   - start: Where to look from, behind the amount or the comparative.
  ///   - draft: The claim.
  ///   - needsThan: Whether only what follows "than" counts.
  /// - Returns: `nil` where none is named.
  func contrast(behind start: Int, in draft: DraftClaim, needsThan: Bool) -> Contrast? {
    let sentence = reading.tokens(in: draft.claim.sentence)
    let end = min(start + Self.reach, sentence.upperBound)
    guard start < end else { return nil }
    let links = needsThan ? Self.thanWords : Self.linkWords
    let isPossessed = !needsThan && entity(at: start) != nil
    guard
      isPossessed
        || Range.between(start, end).contains(where: {
          tokens[$0].kind == .word && links.contains(tokens[$0].code)
        })
    else { return nil }
    let link =
      isPossessed
      ? start
      : Range.between(start, end).last { index in
        tokens[index].kind == .word && links.contains(tokens[index].code)
          && !(start..<index).contains { tokens[$0].isSign(",") || tokens[$0].isSign(";") }
          && isFirstPhrase(index, from: start)
      } ?? start
    let stop = min(link + Self.sideReach, sentence.upperBound)
    guard link < stop else { return nil }
    for index in Range.between(link, stop) {
      if tokens[index].isSign(",") || tokens[index].isSign(";") { return nil }
      if let found = entity(at: index) {
        return Contrast(
          entity: found, period: nil, words: Range.between(start, found.match.tokens.upperBound))
      }
      if let (period, range) = period(at: index) {
        return Contrast(entity: nil, period: period, words: Range.between(start, range.upperBound))
      }
    }
    return nil
  }

  /// Whether a linking word still belongs to the first phrase: no name or time lies before it.
  private func isFirstPhrase(_ index: Int, from start: Int) -> Bool {
    !Range.between(start, index).contains { entity(at: $0) != nil }
  }

  private func entity(at index: Int) -> EntityMention? {
    guard
      let match = reading.names(in: tokens[index].range).first(where: {
        $0.tokens.lowerBound == index
      })
    else { return nil }
    let ids = match.targets.compactMap { target -> Entity.ID? in
      if case .entity(let id) = target { id } else { nil }
    }
    guard !ids.isEmpty else { return nil }
    return EntityMention(match: match, ids: ids, relation: .subject, weight: 1, origin: .stated)
  }

  private func period(at index: Int) -> (Period, Range<Int>)? {
    guard let mention = reading.mentions(in: tokens[index].range).first,
      mention.kind == .period || mention.kind == .date, mention.anchor != .contextual,
      let period = mention.period
    else { return nil }
    return (period, reading.tokens(in: mention.range))
  }

  /// How many tokens away the other side may begin.
  private static let reach = 10
  private static let sideReach = 6
  private static let thanWords = WordHash.all(of: "than")
  private static let linkWords = WordHash.all(of: "than of as its")
}
