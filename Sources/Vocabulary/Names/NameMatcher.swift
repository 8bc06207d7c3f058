// SPDX-License-Identifier: MIT

import SourceText

/// Walks a text's tokens and takes the longest name at each place.
struct NameMatcher {
  /// The names.
  let trie: NameTrie
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let isASCII: Bool
  private let hasCapitals: Bool

  /// A place on the way down the trie where a name ends.
  private struct Stop {
    var head: Int32
    var end: Int
  }

  /// Makes a matcher over a text.
  init(trie: NameTrie, bytes: [UInt8], tokens: [Token]) {
    self.trie = trie
    self.bytes = bytes
    self.tokens = tokens
    var isASCII = true
    let span = bytes.span
    for index in span.indices where span[index] >= 0x80 {
      isASCII = false
      break
    }
    self.isASCII = isASCII
    hasCapitals = tokens.contains { $0.isCapitalized }
  }

  /// The names of the text; entities and measures are matched apart and may overlap each other.
  func matches() -> [NameMatch] {
    var matches: [NameMatch] = []
    var nextEntity = 0
    var nextMeasure = 0
    var stops: [Stop] = []
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .sign || index < min(nextEntity, nextMeasure) { continue }
      guard case .code(let code) = WordCode.step(of: token, in: bytes.span, isASCII: isASCII),
        trie.mayStart(code), let node = trie.child(of: 0, by: code), !isInsideWord(index)
      else { continue }
      stops.removeAll(keepingCapacity: true)
      walk(from: node, at: index, into: &stops)
      var lacksEntity = index >= nextEntity
      var lacksMeasure = index >= nextMeasure
      while let stop = stops.popLast(), lacksEntity || lacksMeasure {
        if lacksEntity, let match = match(index, stop, areMeasures: false) {
          if !match.targets.isEmpty, !isInsideLargerName(match.tokens) { matches.append(match) }
          nextEntity = match.tokens.upperBound
          lacksEntity = false
        }
        if lacksMeasure, let match = match(index, stop, areMeasures: true) {
          matches.append(match)
          nextMeasure = match.tokens.upperBound
          lacksMeasure = false
        }
      }
    }
    return matches
  }

  /// Whether a token goes on with the word or number before it.
  private func isInsideWord(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    let before = tokens[index - 1]
    return before.kind != .sign || before.code == 0x40 || before.code == 0x5F
  }

  /// Follows the trie from a name's first word, noting where names end.
  private func walk(from first: UInt32, at index: Int, into stops: inout [Stop]) {
    var node = first
    var next = index + 1
    if trie.head(of: node) >= 0 { stops.append(Stop(head: trie.head(of: node), end: next)) }
    var steps = 1
    while steps < NameTrie.maximumStepCount, next < tokens.count {
      let token = tokens[next]
      if token.gap == .paragraph { return }
      switch WordCode.step(of: token, in: bytes.span, isASCII: isASCII) {
      case .skipped:
        // A period that does not touch the word before it ends a sentence, not an abbreviation.
        if token.isSign("."), token.gap != .none { return }
        next += 1
        if next < tokens.count, tokens[next].kind == .sign, !tokens[next].isSign(",") { return }
        continue
      case .code(let code):
        guard let child = trie.child(of: node, by: code) else { return }
        node = child
        next += 1
        steps += 1
        if trie.head(of: node) >= 0 { stops.append(Stop(head: trie.head(of: node), end: next)) }
      }
    }
  }

  /// The match that ends at a stop, when a meaning there admits the text's capitals.
  private func match(_ start: Int, _ stop: Stop, areMeasures: Bool) -> NameMatch? {
    guard !goesOnTouching(stop.end) else { return nil }
    var best: NameTrie.Entry?
    var targets: [NameMatch.Target] = []
    var check: UInt64?
    var end = stop.end
    var link = stop.head
    while link >= 0 {
      let entry = trie.entries[Int(link)]
      link = entry.next
      guard entry.isMeasure == areMeasures, admits(entry.letterCase, start..<stop.end) else {
        continue
      }
      let found = check ?? wideCheck(start..<stop.end)
      check = found
      guard entry.check == found else { continue }
      if entry.letterCase == .dotted { end = pastPeriod(stop.end) }
      if let present = best {
        if entry.form.rawValue < present.form.rawValue {
          best = entry
          targets = entry.targets + targets
        } else {
          targets += entry.targets
        }
      } else {
        best = entry
        targets = entry.targets
      }
    }
    guard let best else { return nil }
    return NameMatch(
      range: TextRange(Int(tokens[start].start), Int(tokens[end - 1].end)), tokens: start..<end,
      targets: targets, form: best.form)
  }

  private func wideCheck(_ range: Range<Int>) -> UInt64 {
    var hash = WordCode.checkSeed
    for index in range {
      hash = WordCode.check(hash, extendedBy: tokens[index], in: bytes.span, isASCII: isASCII)
    }
    return hash
  }

  /// Whether the text goes on, without a blank, as a longer word, an amount or an address.
  private func goesOnTouching(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].gap == .none else { return false }
    let next = tokens[end]
    switch next.kind {
    case .digits: return tokens[end - 1].kind == .word
    case .word: return tokens[end - 1].kind == .digits
    case .sign:
      if next.code == 0x24 || next.code == 0x40 || next.code == 0x5F { return true }
      guard next.isSign("."), end + 1 < tokens.count, tokens[end + 1].gap == .none,
        tokens[end + 1].kind == .word
      else { return false }
      // "example.com"; but "U.S.-led" and "grew.The" go on after a period of their own.
      return !tokens[end + 1].isCapitalized
    }
  }

  private func pastPeriod(_ end: Int) -> Int {
    end < tokens.count && tokens[end].gap == .none && tokens[end].isSign(".") ? end + 1 : end
  }

  // MARK: - Larger names

  /// Whether capitals around a single name make it part of another: "Lake Chad", "Jordan River", "University of Tokyo".
  private func isInsideLargerName(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    let after = range.upperBound
    if after < tokens.count, tokens[after].gap == .space, tokens[after].isCapitalized,
      LargerNames.tails.contains(tokens[after].code)
    {
      return true
    }
    guard before >= 0, tokens[range.lowerBound].gap == .space, tokens[before].kind == .word else {
      return false
    }
    if tokens[before].isCapitalized {
      return LargerNames.heads.contains(tokens[before].code)
        || (range.count == 1 && LargerNames.personal.contains(tokens[range.lowerBound].code)
          && LargerNames.givenNames.contains(tokens[before].code))
    }
    return before > 0 && tokens[before].code == LargerNames.of && tokens[before - 1].isCapitalized
      && LargerNames.headsWithOf.contains(tokens[before - 1].code)
  }

  // MARK: - Capitals

  private func admits(_ letterCase: NameCase, _ range: Range<Int>) -> Bool {
    switch letterCase {
    case .any: return true
    case .first: return !hasCapitals || firstWord(range)?.isCapitalized ?? true
    case .acronym:
      guard hasCapitals, let word = firstWord(range) else { return true }
      if NameCase.isAllCapitals(word, bytes.span) { return true }
      return word.isCapitalized && word.end - word.start >= 4
    case .strictAcronym:
      guard let word = firstWord(range), NameCase.isAllCapitals(word, bytes.span) else {
        return false
      }
      return !isShouted(range) || !CommonWords.all.contains(word.code)
    case .dotted:
      guard hasCapitals ? firstWord(range)?.isCapitalized ?? false : true else { return false }
      let words = range.count { tokens[$0].kind == .word }
      let periods = range.count { tokens[$0].isSign(".") }
      return periods + 1 >= words
    }
  }

  /// The first word of a range that is no article.
  private func firstWord(_ range: Range<Int>) -> Token? {
    var first: Token?
    for index in range where tokens[index].kind == .word {
      if !CommonWords.articles.contains(tokens[index].code) { return tokens[index] }
      first = first ?? tokens[index]
    }
    return first
  }

  /// Whether the words on both sides are in capitals too, so that capitals tell nothing.
  private func isShouted(_ range: Range<Int>) -> Bool {
    var sides = 0
    var shouted = 0
    for side in [range.lowerBound - 1, range.upperBound] where tokens.indices.contains(side) {
      let word = tokens[side]
      guard word.kind == .word, word.end - word.start > 1 else { continue }
      sides += 1
      if NameCase.isAllCapitals(word, bytes.span) { shouted += 1 }
    }
    return sides > 0 && sides == shouted
  }
}
