// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Finds what "That was 13% more than a year before" is told of: the figure of the sentence before.
struct FollowUpReader {
  let reading: DocumentReading

  private var tokens: [Token] { reading.tokens }

  /// The claim of the figure pointed at; `nil` where the sentence says more, or several figures may be meant.
  func antecedent(of draft: DraftClaim) -> DraftClaim? {
    guard let value = draft.claim.value, let sentence = reading.sentence(at: value.range),
      sentence.tokens.count <= Self.longest,
      let opening = opening(of: sentence), isPlain(sentence, behind: opening),
      let before = reading.sentence(before: sentence),
      tokens[sentence.tokens.lowerBound].gap < .paragraph
    else { return nil }
    let levels = reading.drafts(in: before.range).filter { other in
      guard let amount = other.claim.value, !amount.isTime else { return false }
      return amount.change == nil || amount.change?.role == .to
    }
    guard levels.count == 1, let level = levels.first,
      SeriesContext.isStated(level.claim), level.claim.value?.kind != .ordinal
    else { return nil }
    return level
  }

  /// The words that point back: "That was", "This represents", "The figure is".
  private func opening(of sentence: Sentence) -> Range<Int>? {
    var index = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    guard index + 1 < end, Self.pointing.contains(tokens[index].code) else { return nil }
    let isArticle = tokens[index].code == Self.article
    index += 1
    if Self.figures.contains(tokens[index].code) {
      index += 1
    } else if isArticle {
      return nil
    }
    guard index < end, Self.verbs.contains(tokens[index].code) else { return nil }
    return sentence.tokens.lowerBound..<(index + 1)
  }

  /// Whether the rest of a sentence says nothing but how far, which way and since when it moved.
  private func isPlain(_ sentence: Sentence, behind opening: Range<Int>) -> Bool {
    let rest = Range.between(opening.upperBound, sentence.tokens.upperBound)
    guard !rest.isEmpty, reading.names(in: reading.bytes(of: rest)).isEmpty else { return false }
    let told = reading.mentions(in: reading.bytes(of: rest)).flatMap { mention in
      [mention.range, mention.change?.cue].compactMap { $0 }.map(reading.tokens(in:))
    }
    return TermReader.english.terms(in: reading.document.prose, tokens: tokens, range: rest)
      .allSatisfy { term in
        guard term.role == .content || term.role == .qualifier else { return true }
        return told.contains { $0.overlaps(term.tokens) }
          || term.tokens.allSatisfy { Self.plain.contains(tokens[$0].code) }
      }
  }

  /// How many tokens a sentence that only tells how far something moved may take.
  private static let longest = 40
  private static let pointing = WordHash.all(of: "that this it the")
  private static let article = WordHash.of("the")
  private static let figures = WordHash.all(of: "figure total number amount sum rate level")
  private static let verbs = WordHash.all(
    of:
      """
      was is were are represents represented marks marked means meant amounts amounted compares \
      compared equals equalled
      """)
  private static let plain = WordHash.all(
    of:
      """
      increase increases rise fall drop decrease decline growth gain jump surge reduction higher \
      lower more less fewer up down year years earlier before previous prior preceding ago quarter \
      month on-year figure level same period compared comparison percentage points point total
      """)
}
