// SPDX-License-Identifier: MIT

import SourceText

/// The clauses of a sentence, and the values that stand between its words.
struct ClauseMap {
  /// One clause.
  struct Clause {
    /// The clause it interrupts or hangs on.
    let parent: Int?
    /// Whether it is what something is held against: "than the average of 9.4%".
    let isComparison: Bool
    /// The first token.
    let start: Int
    /// The token past the last one.
    var end: Int
  }

  /// The clauses, in order of their start.
  private(set) var clauses: [Clause]
  private let tokenBase: Int
  private var clauseOf: [Int]
  private var valuesBefore: [Int]

  /// Divides a sentence; the words of its values (token ranges, ascending) divide nothing.
  init(
    bytes: [UInt8], tokens: [Token], range: Range<Int>, cues: [CueMatch], values: [Range<Int>]
  ) {
    tokenBase = range.lowerBound
    var starts: [Int: Bool] = [:]
    for cue in cues where cue.cue == .clause || cue.cue == .comparison {
      if cue.tokens.lowerBound > range.lowerBound {
        starts[cue.tokens.lowerBound] = cue.cue == .comparison
      }
    }
    let opensComparing = cues.contains {
      $0.cue == .comparison && $0.tokens.lowerBound == range.lowerBound
    }
    clauses = [
      Clause(
        parent: nil, isComparison: opensComparing, start: range.lowerBound, end: range.upperBound)
    ]
    /// Whether the clause ends where a comma and a new subject follow: "Unlike X, whose rate is 6%, Y ...".
    var endsAtSubject = opensComparing
    clauseOf = []
    valuesBefore = []
    clauseOf.reserveCapacity(range.count)
    var current = 0
    var returnTo: [Int] = []
    var next = 0
    var passed = 0
    for index in range {
      while next < values.count, values[next].upperBound <= index {
        next += 1
        passed += 1
      }
      valuesBefore.append(passed)
      let isInValue = next < values.count && values[next].contains(index)
      let token = tokens[index]
      if !isInValue {
        if token.isSign("("), Self.parenthesisHoldsValue(index, range, tokens, values) {
          returnTo.append(current)
          clauses.append(
            Clause(parent: current, isComparison: false, start: index, end: range.upperBound))
          current = clauses.count - 1
        } else if token.isSign(";") || token.code == 0x2014 && token.kind == .sign {
          clauses[current].end = index
          clauses.append(
            Clause(parent: current, isComparison: false, start: index, end: range.upperBound))
          current = clauses.count - 1
        } else if index > range.lowerBound, tokens[index - 1].isSign(","), token.kind == .word,
          (token.code == Self.asWord && !Self.isWell(index + 1, tokens, range))
            || Self.isParticiple(at: index, bytes, tokens, range)
        {
          // ", as ...", ", making ...": what follows leans on what stands before.
          clauses[current].end = index
          clauses.append(
            Clause(
              parent: returnTo.last ?? (token.code == Self.asWord ? nil : current),
              isComparison: false, start: index, end: range.upperBound))
          current = clauses.count - 1
        } else if let parent = clauses[current].parent, index > range.lowerBound + 1,
          tokens[index - 1].isSign(","), tokens[clauses[current].start - 1].isSign(","),
          Self.relativeWords.contains(tokens[clauses[current].start].code), token.kind == .word,
          Self.mainVerbs.contains(token.code)
        {
          // "State aid, which peaked in 2022, shrinks": the main clause goes on.
          clauses[current].end = index
          current = parent
          clauses[current].end = range.upperBound
        } else if endsAtSubject, index > range.lowerBound, tokens[index - 1].isSign(","),
          token.kind == .word, token.isCapitalized || Self.subjectWords.contains(token.code)
        {
          clauses[current].end = index
          clauses.append(
            Clause(parent: nil, isComparison: false, start: index, end: range.upperBound))
          current = clauses.count - 1
          endsAtSubject = false
        } else if let isComparison = starts[index], !Self.isException(index, tokens, range) {
          clauses[current].end = index
          clauses.append(
            Clause(parent: current, isComparison: isComparison, start: index, end: range.upperBound)
          )
          current = clauses.count - 1
        }
      }
      clauseOf.append(current)
      if token.isSign(")"), let back = returnTo.popLast() {
        clauses[current].end = index + 1
        current = back
        clauses[current].end = range.upperBound
      }
    }
  }

  private static let relativeWords = WordHash.all(of: "which whose")
  private static let mainVerbs = WordHash.all(
    of:
      """
      is was are were has had have will would fell falls rose rises grew grows shrank shrinks dropped \
      drops climbed climbs reached reaches stood stands made makes posted reported sold came comes \
      increased decreased declined jumped slipped slid
      """)
  private static let subjectWords = Set(
    ["the", "its", "it", "their", "they", "his", "her"].map { WordHash.of($0) })

  private static let asWord = WordHash.of("as")

  /// Whether "as" goes on as "as well as", which only adds to a list.
  private static func isWell(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].code == wellWord
  }

  private static let wellWord = WordHash.of("well")

  /// Whether "but" leaves something out: "all but one of them", "every year but 2021".
  private static func isException(
    _ index: Int, _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    guard tokens[index].code == butWord, index > range.lowerBound, index + 1 < range.upperBound
    else { return false }
    if allWords.contains(tokens[index - 1].code) { return true }
    return tokens[index + 1].kind == .digits
      && (index + 2 == range.upperBound || tokens[index + 2].kind == .sign)
  }

  private static let butWord = WordHash.of("but")
  private static let allWords = WordHash.all(of: "all any none nothing anything everything")

  /// Whether a word, or the one after an adverb, ends in "-ing".
  private static func isParticiple(
    at index: Int, _ bytes: [UInt8], _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    if ends(tokens[index], with: "ing", bytes) {
      return tokens[index].end - tokens[index].start > 5
    }
    return ends(tokens[index], with: "ly", bytes) && index + 1 < range.upperBound
      && ends(tokens[index + 1], with: "ing", bytes)
  }

  private static func ends(_ token: Token, with suffix: StaticString, _ bytes: [UInt8]) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard token.kind == .word, Int(token.end - token.start) > length else { return false }
    for back in 0..<length {
      let wanted = unsafe suffix.utf8Start[length - 1 - back]
      if bytes[Int(token.end) - 1 - back] != wanted { return false }
    }
    return true
  }

  /// Whether a parenthesis holds a value, so that it is a clause of its own and no part of a label.
  private static func parenthesisHoldsValue(
    _ open: Int, _ range: Range<Int>, _ tokens: [Token], _ values: [Range<Int>]
  ) -> Bool {
    guard let value = values.first(where: { $0.lowerBound > open }) else { return false }
    let limit = min(range.upperBound, open + 60)
    for index in open..<limit where tokens[index].isSign(")") {
      return value.lowerBound < index
    }
    return false
  }

  /// The clause of a token.
  func clause(of token: Int) -> Int {
    let offset = token - tokenBase
    return clauseOf.indices.contains(offset) ? clauseOf[offset] : 0
  }

  /// How many values stand wholly between two tokens.
  func valuesBetween(_ left: Int, _ right: Int) -> Int {
    let low = min(left, right) - tokenBase
    let high = max(left, right) - tokenBase
    guard valuesBefore.indices.contains(low), valuesBefore.indices.contains(high) else { return 0 }
    return valuesBefore[high] - valuesBefore[low]
  }

  /// Whether a clause, or one it hangs on, is what something is held against.
  func isComparison(_ clause: Int) -> Bool { clauses[clause].isComparison }

  /// Whether one clause hangs on another, however far.
  func hangs(_ clause: Int, on other: Int) -> Bool {
    var current = clauses[clause].parent
    var steps = 0
    while let index = current, steps < 64 {
      if index == other { return true }
      current = clauses[index].parent
      steps += 1
    }
    return false
  }
}
