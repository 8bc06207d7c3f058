// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Whether a clause speaks of a series and of nothing narrower: "exports rose", not "exports of cars rose".
///
/// What is worked out from a series may only be held against words that are all accounted for: by the
/// label, the subject, the times and amounts, and words that say nothing of which measure is meant.
struct ClauseScope {
  /// The first word that nothing accounts for, before the amount or between it and the measure.
  let narrowing: TextRange?
  /// The first word behind the amount that may tell of another measure: "at constant currency".
  let trailing: TextRange?

  /// Looks through the words around a claim's value.
  init(reading: DocumentReading, draft: DraftClaim, candidate: Candidate, value: TextRange) {
    let tokens = reading.tokens
    let sentence = reading.tokens(in: draft.claim.sentence)
    let amount = reading.tokens(in: value)
    var ends = [amount]
    if let words = candidate.measure.range { ends.append(reading.tokens(in: words)) }
    if candidate.subject.origin == .stated { ends.append(candidate.subject.match.tokens) }
    var low = ends.map(\.lowerBound).min() ?? amount.lowerBound
    let high = ends.map(\.upperBound).max() ?? amount.upperBound
    while low > sentence.lowerBound, !Self.isBorder(tokens[low - 1]) { low -= 1 }
    var end = high
    while end < sentence.upperBound, !Self.isBorder(tokens[end]) { end += 1 }
    let known =
      Self.accounted(for: candidate, in: reading, sentence: draft.claim.sentence)
      + draft.entities.map(\.match.tokens)
    func foreign(_ region: Range<Int>) -> TextRange? {
      draft.terms.first { item in
        let term = item.term
        guard region.overlaps(term.tokens) else { return false }
        return Self.isTelling(term, of: candidate.measure.label, reading)
          && !known.contains { $0.overlaps(term.tokens) }
      }?.term.range
        ?? Self.otherEntity(than: candidate, of: draft, in: region)
    }
    narrowing =
      foreign(low..<high) ?? Self.count(than: candidate, in: low..<high, tokens)
      ?? Self.part(low..<high, of: candidate.measure.label, terms: draft.terms, tokens)
      ?? Self.exception(opening: sentence, tokens)
    trailing = foreign(Range.between(high, end))
  }

  /// Whether every word is accounted for.
  var isPlain: Bool { narrowing == nil && trailing == nil }

  private static func isBorder(_ token: Token) -> Bool {
    switch token.kind {
    case .word: borderWords.contains(token.code)
    case .sign:
      token.isSign(",") || token.isSign(";") || token.isSign("(") || token.isSign(")")
        || token.code == 0x2014
    case .digits: false
    }
  }

  /// The tokens of names, times, amounts and words of movement.
  private static func accounted(
    for candidate: Candidate, in reading: DocumentReading, sentence: TextRange
  ) -> [Range<Int>] {
    var ranges = reading.mentions(in: sentence).flatMap { mention in
      [mention.range, mention.change?.cue].compactMap { $0 }.map(reading.tokens(in:))
    }
    ranges.append(candidate.subject.match.tokens)
    if let words = candidate.measure.range { ranges.append(reading.tokens(in: words)) }
    return ranges
  }

  /// Whether a word says something about what is measured that the label does not.
  private static func isTelling(
    _ term: Term, of label: MeasureIndex.Label, _ reading: DocumentReading
  ) -> Bool {
    guard term.role == .content || term.role == .qualifier,
      !label.allConcepts.contains(term.concept), let last = term.tokens.last
    else { return false }
    if term.role == .qualifier {
      return !TermTables.englishDefaults.contains(term.concept.code)
    }
    let token = reading.tokens[last]
    if carriers.contains(token.code) { return false }
    // Adverbs tell how it moved: "sharply". Those that tell in what terms are in the table.
    let bytes = reading.document.prose[Int(token.start)..<Int(token.end)]
    return !bytes.suffix(2).elementsEqual("ly".utf8) || termAdverbs.contains(token.code)
  }

  /// The "number" of "the number of unemployed", where the series is a rate.
  private static func count(
    than candidate: Candidate, in region: Range<Int>, _ tokens: [Token]
  ) -> TextRange? {
    guard case .quantity(let quantity) = candidate.records.first?.value,
      quantity.unit == .percent
    else { return nil }
    return region.first { tokens[$0].kind == .word && tokens[$0].code == numberWord }
      .map { tokens[$0].range }
  }

  /// A word that is no measure's name and yet tells of a part: "domestic sales".
  private static func part(
    _ region: Range<Int>, of label: MeasureIndex.Label, terms: [WeightedTerm], _ tokens: [Token]
  ) -> TextRange? {
    terms.first { item in
      region.overlaps(item.term.tokens) && item.term.tokens.count == 1
        && !label.allConcepts.contains(item.term.concept)
        && item.term.tokens.contains { partWords.contains(tokens[$0].code) }
    }?.term.range
  }

  /// The word of an opening that leaves something out: "Without acquisitions, sales rose".
  private static func exception(opening sentence: Range<Int>, _ tokens: [Token]) -> TextRange? {
    guard let first = sentence.first, tokens[first].kind == .word,
      exceptionWords.contains(tokens[first].code)
    else { return nil }
    return tokens[first].range
  }

  private static let partWords = WordHash.all(of: "domestic national core")
  private static let exceptionWords = WordHash.all(
    of: "without excluding adjusted adjusting stripping except")
  private static let numberWord = WordHash.of("number")

  /// An entity beside the subject whose part may be meant.
  private static func otherEntity(
    than candidate: Candidate, of draft: DraftClaim, in region: Range<Int>
  ) -> TextRange? {
    draft.entities.first { other in
      other.ids != candidate.subject.ids && other.relation != .attribution
        && other.relation != .compared
        && region.overlaps(other.match.tokens)
    }?.match.range
  }

  private static let borderWords = WordHash.all(
    of:
      """
      amid as thanks after due because driven helped boosted led while following reflecting despite
      and but though although said says according which who that before when where
      """)
  private static let carriers = WordHash.all(
    of:
      """
      saw see sees registered logged posted announced showed shows enjoyed suffered experienced
      achieved booked gained increase increases decrease drop rise fall jump surge decline growth
      again further higher lower up down previous earlier ago month quarter prior preceding
      year-on-year yoy same period time earned employs employed twice double half
      stayed stays stay remained remains remain held kept received built completed sold handled \
      performed carried spent admitted treated issued processed delivered attracted welcomed
      """)
  private static let termAdverbs = WordHash.all(
    of:
      "organically seasonally annually monthly quarterly nominally")

}
