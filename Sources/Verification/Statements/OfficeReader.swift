// SPDX-License-Identifier: MIT

import Claims
import SourceText
import Vocabulary

/// An office that a text gives to someone: "Prime Minister X", "X, the president of Y".
struct OfficeMention {
  /// The office, where its words are in the table.
  let title: OfficeTitle?
  /// The measure of that name.
  let measure: Measure.ID?
  /// The words of the office.
  let range: TextRange
  /// The name of who is said to hold it.
  let holder: TextRange
  /// Who that may be.
  let ids: [Entity.ID]
  /// Whose office it is said to be.
  let owners: [Entity.ID]
  /// Whether words before it make another office of it: "Liberal Party President".
  let isNarrowed: Bool
}

/// Reads the offices that a text gives to people.
struct OfficeReader {
  let reading: DocumentReading

  private var tokens: [Token] { reading.tokens }

  /// The offices given to someone, in order, without those that someone no longer or not yet holds.
  func mentions() -> [OfficeMention] {
    var starts: [Int: NameMatch] = [:]
    for match in reading.names where Self.measure(of: match) != nil {
      starts[match.tokens.lowerBound] = match
    }
    var found: [OfficeMention] = []
    var index = 0
    while index < tokens.count {
      let title = OfficeTitle.found(in: tokens, at: index)
      let match = starts[index]
      guard let end = [title?.end, match?.tokens.upperBound].compactMap({ $0 }).max() else {
        index += 1
        continue
      }
      if !isFormer(index), let mention = mention(title?.title, match, index..<end) {
        found.append(mention)
      }
      index = end
    }
    return found
  }

  private static func measure(of match: NameMatch) -> Measure.ID? {
    for target in match.targets { if case .measure(let id) = target { return id } }
    return nil
  }

  private func mention(
    _ title: OfficeTitle?, _ match: NameMatch?, _ range: Range<Int>
  ) -> OfficeMention? {
    guard let holder = nameBehind(range) ?? nameBefore(range) else { return nil }
    let bytes = bytes(holder)
    let ids = reading.names(in: bytes).filter { $0.range == bytes }.flatMap(entities)
    return OfficeMention(
      title: title, measure: match.flatMap(Self.measure), range: self.bytes(range), holder: bytes,
      ids: ids, owners: owners(of: range, holder: holder), isNarrowed: isNarrowed(range))
  }

  private func bytes(_ range: Range<Int>) -> TextRange { reading.bytes(of: range) }

  private func entities(_ match: NameMatch) -> [Entity.ID] {
    match.targets.compactMap { target in
      if case .entity(let id) = target { id } else { nil }
    }
  }

  /// The capitalised name right behind an office.
  private func nameBehind(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalized,
      tokens[end].gap == .space
    {
      end += 1
    }
    return end > range.upperBound ? range.upperBound..<end : nil
  }

  /// The name of "X, the president of Y" and "X is the president of Y".
  private func nameBefore(_ range: Range<Int>) -> Range<Int>? {
    guard range.upperBound < tokens.count, tokens[range.upperBound].code == Self.ofWord,
      range.lowerBound >= 3, tokens[range.lowerBound - 1].code == Self.theWord
    else { return nil }
    let link = range.lowerBound - 2
    guard tokens[link].isSign(",") || tokens[link].code == Self.isWord else { return nil }
    var start = link
    while start > 0, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalized,
      link - start < 4
    {
      start -= 1
      if tokens[start].gap != .space { break }
    }
    return link - start >= 2 ? start..<link : nil
  }

  /// Whose office it is: "Ruritania's president", "Ruritanian President", "president of Ruritania".
  private func owners(of range: Range<Int>, holder: Range<Int>) -> [Entity.ID] {
    var before = range.lowerBound
    if before >= 2, tokens[before - 1].code == Self.possessive, tokens[before - 2].kind == .sign {
      before -= 2
    }
    let after = max(range.upperBound, holder.upperBound)
    var behind = after
    if after < tokens.count, tokens[after].code == Self.ofWord { behind = after + 1 }
    if behind == after, range.upperBound < tokens.count,
      tokens[range.upperBound].code == Self.ofWord
    {
      behind = range.upperBound + 1
    }
    return names(near: range, holder: holder).filter { match in
      match.tokens.upperBound == before || behind > after && match.tokens.lowerBound == behind
        || behind == range.upperBound + 1 && match.tokens.lowerBound == behind
    }.flatMap(entities)
  }

  /// The names that may touch an office or its holder.
  private func names(near range: Range<Int>, holder: Range<Int>) -> ArraySlice<NameMatch> {
    let low = max(0, min(range.lowerBound, holder.lowerBound) - Self.nameReach)
    let high = min(tokens.count, max(range.upperBound, holder.upperBound) + Self.nameReach)
    return reading.names(in: bytes(Range.between(low, high)))
  }

  /// How many words a name may have that touches an office.
  private static let nameReach = 16

  private func isNarrowed(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before >= 0, tokens[before].kind == .word, tokens[before].isCapitalized,
      tokens[range.lowerBound].gap == .space
    else { return false }
    let isNamed = names(near: range, holder: range).contains { match in
      match.tokens.upperBound == range.lowerBound && !entities(match).isEmpty
    }
    // A capital at the start of a sentence says nothing.
    let isOpening = reading.sentence(at: tokens[before].range)?.tokens.lowerBound == before
    return !isNamed && !isOpening
  }

  private func isFormer(_ index: Int) -> Bool {
    (1...2).contains { back in
      index >= back && Self.formerWords.contains(tokens[index - back].code)
    }
  }

  private static let formerWords = Set(
    [
      "former", "ex", "then", "late", "deputy", "future", "next", "incoming", "previous", "acting",
      "elect", "vice",
    ].map { WordHash.of($0) })
  private static let ofWord = WordHash.of("of")
  private static let theWord = WordHash.of("the")
  private static let isWord = WordHash.of("is")
  private static let possessive = WordHash.of("s")
}
