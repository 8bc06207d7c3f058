// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Knows figures that tell how far one thing is from another, or a part of it, and so are no level of it.
///
/// "$2 million below Birk's", "400 more employees than Acme", "by $2 million", "twice that of Norway",
/// "10% of its revenue, or $500,000".
struct RelativeFigures {
  let reading: DocumentReading

  /// Why a figure is no amount of what the sentence names; `nil` when it may be one.
  func reason(for draft: DraftClaim) -> Finding.Reason? {
    guard let value = draft.claim.value, draft.mention != nil,
      value.change.map({ $0.role == .by || $0.role == .factor }) ?? true
    else { return nil }
    let place = reading.tokens(in: value.range)
    let sentence = reading.tokens(in: draft.claim.sentence)
    guard !place.isEmpty else { return nil }
    if isJourney(value, at: place) {
      return Finding.Reason(
        Finding.Code("value.relative"),
        "the text tells where something began and ended, and no range")
    }
    if value.change == nil {
      if isMultiple(value) || isHeldAgainst(place, in: sentence) || isBy(place, in: sentence) {
        return Finding.Reason(
          Finding.Code("value.relative"),
          "the text tells how far two are apart, and no record does")
      }
      if isForEach(place) || isPart(place, of: draft, in: sentence) || isOfCount(place, in: draft)
        || isOfThose(place, in: sentence) || isAge(place, value) || isOutOf(draft, place)
      {
        return Finding.Reason(
          Finding.Code("value.relative"), "the text tells a part of something, and no record does")
      }
    }
    return nil
  }

  /// Whether a range is the two ends of a way: "went from €450 million to €700 million".
  private func isJourney(_ value: Mention, at place: Range<Int>) -> Bool {
    guard value.quantity?.low != nil, value.quantity?.high != nil, place.lowerBound > 0 else {
      return false
    }
    let tokens = reading.tokens
    let verb =
      tokens[place.lowerBound].code == Self.from ? place.lowerBound - 1 : place.lowerBound - 2
    return verb >= 0 && Self.journeys.contains(tokens[verb].code)
      && (tokens[place.lowerBound].code == Self.from
        || tokens[place.lowerBound - 1].code == Self.from)
  }

  private static let from = WordHash.of("from")
  private static let journeys = WordHash.all(
    of: "went go goes gone moved moves changed shifted swung came passed")

  /// Whether a value is a worded multiple: "twice", "1.8 times as many".
  private func isMultiple(_ value: Mention) -> Bool {
    guard value.kind == .ratio, value.quantity?.unit == nil else { return false }
    return reading.tokens(in: value.range).contains {
      Self.multiples.contains(reading.tokens[$0].code)
    }
  }

  /// Whether "more than X", "above X's" stands right behind a value.
  private func isHeldAgainst(_ value: Range<Int>, in sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens
    let limit = min(sentence.upperBound, value.upperBound + Self.reach)
    var index = value.upperBound
    // The value's own words may end in the comparative: "six more".
    let last = value.upperBound - 1
    if last > value.lowerBound, Self.comparatives.contains(tokens[last].code) {
      return tokens[last - 1].code != Self.or
    }
    if index < limit, tokens[index].kind == .word, Self.distances.contains(tokens[index].code) {
      return true
    }
    // "6,623 wildfires, a thousand more."
    if index < tokens.count, Self.comparatives.contains(tokens[index].code),
      index + 1 >= limit || tokens[index + 1].kind == .sign
    {
      return true
    }
    while index < limit, tokens[index].kind == .word {
      if Self.comparatives.contains(tokens[index].code) { return isFollowedByThan(index) }
      index += 1
    }
    // "400 more employees than Acme": the comparative is part of the value.
    return value.dropFirst().contains {
      Self.comparatives.contains(tokens[$0].code) && tokens[$0 - 1].code != Self.or
    }
  }

  private func isFollowedByThan(_ index: Int) -> Bool {
    let tokens = reading.tokens
    var next = index + 1
    while next < tokens.count, next <= index + Self.reach, tokens[next].kind == .word {
      if tokens[next].code == Self.than {
        return next + 1 < tokens.count && tokens[next + 1].kind == .word
      }
      next += 1
    }
    return false
  }

  /// Whether "by" stands right before a value.
  private func isBy(_ value: Range<Int>, in sentence: Range<Int>) -> Bool {
    value.lowerBound > sentence.lowerBound
      && reading.tokens[value.lowerBound - 1].code == Self.by
  }

  /// Whether a value is told for each of something, or is those: "$7.40 for every passenger", "of every ten prisoners".
  private func isForEach(_ value: Range<Int>) -> Bool {
    let tokens = reading.tokens
    if value.lowerBound > 0, tokens[value.lowerBound - 1].kind == .word,
      Self.each.contains(tokens[value.lowerBound - 1].code)
    {
      return true
    }
    if value.upperBound < tokens.count, tokens[value.upperBound].kind == .word,
      Self.each.contains(tokens[value.upperBound].code)
    {
      return true
    }
    return value.upperBound + 1 < tokens.count && tokens[value.upperBound].code == Self.forWord
      && Self.each.contains(tokens[value.upperBound + 1].code)
  }

  /// Whether a value counts some of a number told right behind it: "22 of the 31 murders".
  private func isOfCount(_ value: Range<Int>, in draft: DraftClaim) -> Bool {
    let tokens = reading.tokens
    guard draft.claim.value?.kind == .count || draft.claim.value?.kind == .number,
      let of = Range.between(value.lowerBound, min(value.upperBound + 1, tokens.count)).first(
        where: {
          tokens[$0].kind == .word && tokens[$0].code == Self.of
        })
    else { return false }
    var next = of + 1
    while next < tokens.count, next <= of + 2, tokens[next].kind == .word,
      Self.determiners.contains(tokens[next].code)
    {
      next += 1
    }
    return next > of + 1
      && reading.mentions(in: draft.claim.sentence).contains {
        ($0.quantity != nil || $0.isTime)
          && $0.range.lowerBound > Int(tokens[value.lowerBound].start)
          && next < tokens.count && $0.range.lowerBound >= Int(tokens[of + 1].start)
          && $0.range.lowerBound <= Int(tokens[next].start)
      }
  }

  /// Whether a value counts some of those told before: "60 of them", "of which 60", "of these, 60".
  private func isOfThose(_ value: Range<Int>, in sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens
    if value.upperBound + 1 < sentence.upperBound, tokens[value.upperBound].code == Self.of,
      Self.those.contains(tokens[value.upperBound + 1].code)
    {
      return true
    }
    var before = value.lowerBound - 1
    while before > sentence.lowerBound,
      tokens[before].isSign(",") || Self.hedges.contains(tokens[before].code)
        || Self.existing.contains(tokens[before].code)
    {
      before -= 1
    }
    return before > sentence.lowerBound && tokens[before].kind == .word
      && Self.those.contains(tokens[before].code) && tokens[before - 1].code == Self.of
  }

  /// Whether a value is what another is a part of: the "10" of "4 people in 10".
  private func isOutOf(_ draft: DraftClaim, _ value: Range<Int>) -> Bool {
    let tokens = reading.tokens
    guard let position = draft.mention, position > 0, draft.claim.value?.quantity?.unit == nil,
      value.lowerBound > 0, tokens[value.lowerBound - 1].code == Self.inWord
    else { return false }
    let part = reading.mentions[position - 1]
    guard let some = part.quantity?.value, let all = draft.claim.value?.quantity?.value,
      reading.tokens(in: part.range).upperBound == value.lowerBound - 1
    else { return false }
    return some < all && all <= .hundred
  }

  /// Whether a value limits an age: "aged 85 and over", "aged between 16 and 24".
  private func isAge(_ value: Range<Int>, _ mention: Mention) -> Bool {
    guard value.lowerBound > 0, mention.quantity?.unit == nil || mention.kind == .age else {
      return false
    }
    return (max(0, value.lowerBound - 1)..<value.upperBound).contains {
      reading.tokens[$0].kind == .word && reading.tokens[$0].code == Self.aged
    }
  }

  /// Whether a value says in other words what share of something was told just before it.
  private func isPart(
    _ place: Range<Int>, of draft: DraftClaim, in sentence: Range<Int>
  ) -> Bool {
    let tokens = reading.tokens
    guard let position = draft.mention, position > 0 else { return false }
    let share = reading.mentions[position - 1]
    guard share.kind == .percentage || share.kind == .fraction || share.kind == .ratio else {
      return false
    }
    let end = reading.tokens(in: share.range).upperBound
    guard sentence.contains(end), end < place.lowerBound,
      place.lowerBound - end <= Self.phraseReach,
      tokens[end].code == Self.of || share.kind != .percentage
    else { return false }
    var before = place.lowerBound - 1
    // "live in poverty, about 38,000 people" says the share again as an amount.
    if tokens[before].isSign(",") { return true }
    while before > end, tokens[before].kind == .sign, !tokens[before].isSign("(") { before -= 1 }
    return tokens[before].isSign("(") || tokens[before].code == Self.or
  }

  /// How many words behind a value a comparative, or behind that its "than", may stand.
  private static let reach = 4
  /// How many words what a share is of may take.
  private static let phraseReach = 10
  private static let determiners = WordHash.all(of: "the its their those these all his her")
  private static let those = WordHash.all(of: "them these those which whom")
  private static let hedges = WordHash.all(
    of: "about around some nearly almost roughly only just over more than as many")
  private static let existing = WordHash.all(of: "there were are was")
  private static let inWord = WordHash.of("in")
  private static let aged = WordHash.of("aged")
  private static let forWord = WordHash.of("for")
  private static let each = WordHash.all(of: "every each")
  private static let by = WordHash.of("by")
  private static let of = WordHash.of("of")
  private static let or = WordHash.of("or")
  private static let than = WordHash.of("than")
  private static let distances = WordHash.all(of: "above below over under ahead behind short")
  private static let multiples = WordHash.all(
    of:
      "twice thrice double triple treble quadruple times")
  private static let comparatives = WordHash.all(
    of:
      """
      more less fewer higher lower larger smaller greater bigger longer shorter older younger taller \
      faster slower heavier lighter cheaper dearer better worse richer poorer deeper wider earlier later
      """)

}
