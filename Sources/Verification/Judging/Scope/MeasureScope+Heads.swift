// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// What the sentence makes the figure one of, where that is nothing of the record's.
extension MeasureScope {
  /// "In Berlin it is 9.1%, in Bavaria 3.4%", "ahead of Hamburg, with 1.9 million": an unknown name that
  /// stands right before the amount.
  func pairedName() -> Int? {
    if subject.origin == .stated, subject.match.tokens.lowerBound >= value.upperBound { return nil }
    var index = value.lowerBound - 1
    while sentence.contains(index),
      reading.tokens[index].isSign(",") || Self.pairing.contains(code(index))
    {
      index -= 1
    }
    guard index > sentence.lowerBound, index >= value.lowerBound - Self.nounReach,
      isUnknownName(index) || isOtherEntity(index),
      !subject.match.tokens.contains(where: { $0 > index && $0 < value.lowerBound }),
      measure.map({ !$0.contains(index) && $0.upperBound <= index }) ?? true
    else { return nil }
    let before = reading.tokens[index - 1]
    return before.isSign(",") || Self.places.contains(code(index - 1)) ? index : nil
  }

  /// Whether a word names something known that is none of the record's.
  private func isOtherEntity(_ index: Int) -> Bool {
    !isOwnEntity(index)
      && draft.entities.contains { $0.origin == .stated && $0.match.tokens.contains(index) }
  }

  /// "leaving a deficit of €3 billion": the noun that the amount is of.
  func otherHead() -> Int? {
    let head = value.lowerBound - 2
    guard code(value.lowerBound - 1) == Self.of, sentence.contains(head), code(head) != 0,
      Self.indefinite.contains(code(head - 1)), !isAccounted(head), !isOfLabel(head),
      !Self.results.contains(code(head))
    else { return nil }
    return head
  }

  /// "and the trade surplus leapt by 61% to $98.8 billion": who does it in the amount's own clause.
  func otherActor() -> Int? {
    let low = max(sentence.lowerBound, draft.clause.lowerBound)
    guard
      let verb = Range.between(low, value.lowerBound).last(where: {
        isVerb($0) || Self.moves.contains(code($0)) || isCue($0)
      })
    else { return nil }
    var start = verb
    while start > low, reading.tokens[start - 1].kind == .word,
      !Self.conjunctions.contains(code(start - 1)),
      !mentions.contains(where: { $0.contains(start - 1) })
    {
      start -= 1
    }
    guard start < verb, start > sentence.lowerBound, Self.definite.contains(code(start)) else {
      return nil
    }
    let phrase = Range.between(start, verb)
    guard
      !phrase.contains(where: {
        isOfLabel($0) || isOwnEntity($0) || Self.general.contains(code($0))
      })
    else { return nil }
    return phrase.last { code($0) != 0 && !isAccounted($0) && !isAdverb($0) }
  }

  /// Whether a word is that of a movement.
  private func isCue(_ index: Int) -> Bool {
    draft.claim.value?.change.map { reading.tokens(in: $0.cue).contains(index) } ?? false
  }

  /// "The two mills had employed": some that are counted, and not the subject.
  func several() -> Int? {
    let low = max(sentence.lowerBound, draft.clause.lowerBound)
    guard Self.determined.contains(code(low)), subject.origin != .stated,
      let counted = amounts.first(where: { $0.lowerBound == low + 1 }),
      counted.upperBound < value.lowerBound,
      isVerb(counted.upperBound) || isVerb(counted.upperBound + 1)
    else { return nil }
    return counted.lowerBound
  }

  /// "The four-year graduation rate", "the ten-year yield": a length of time in the measure's own name.
  func ofLength() -> Int? {
    guard let measure else { return nil }
    let lengths = reading.mentions(in: draft.claim.sentence).filter { $0.kind == .duration }
      .map { reading.tokens(in: $0.range) }
      .filter { $0.upperBound == measure.lowerBound && !$0.overlaps(value) }
    guard !lengths.isEmpty else { return nil }
    let numbers = Set(
      ([label.text] + records.prefix(1).map(\.measure)).flatMap {
        $0.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
      })
    return lengths.first { length in
      !length.contains {
        numbers.contains(reading.document.text(in: reading.tokens[$0].range).lowercased())
      }
    }?.lowerBound
  }

  /// "805,000 were temporary residents": what those counted are said to be.
  func predicate() -> Int? {
    guard Self.beings.contains(code(value.upperBound)),
      measure.map({ $0.upperBound <= value.lowerBound || value.overlaps($0) }) ?? true
    else { return nil }
    let phrase = foreign(from: value.upperBound + 1)
    return phrase.word
  }

  /// "Since 2019 GDP has grown by 4%", "over a year GDP was up 1.1%": a growth over more than the record's time.
  func overLonger() -> Int? {
    guard isPercentage, records.contains(where: { LabelWords.tellsMovement($0.measure) }) else {
      return nil
    }
    let roles = TimeRoleReader(tokens: reading.tokens, sentence: sentence)
    let isPart = records.contains { ($0.period?.dayCount ?? 366) < Self.year }
    for mention in reading.mentions(in: draft.claim.sentence) {
      let range = reading.tokens(in: mention.range)
      if mention.kind == .date || mention.kind == .period {
        let role = roles.role(
          of: range, granularity: mention.period?.granularity,
          isAmount: { index in amounts.contains { $0.contains(index) } })
        if role == .since && draft.claim.value?.change != nil || role == .base && isPart {
          return range.lowerBound
        }
      } else if mention.kind == .duration, Self.spanWords.contains(code(range.lowerBound - 1)),
        !value.overlaps(range)
      {
        return range.lowerBound
      }
    }
    return nil
  }

  private static let year = 350

  /// "It spent $4.7 billion on research and $900 million on advertising": where money goes.
  func spent() -> Int? {
    let low = max(sentence.lowerBound, draft.clause.lowerBound)
    return Range.between(low, value.lowerBound).first {
      Self.spendings.contains(code($0)) && !isOfLabel($0) && !(measure?.contains($0) ?? false)
    }
  }

  /// "One teacher has 11.2 pupils": a rate in other words.
  func eachOne() -> Int? {
    let low = max(sentence.lowerBound, draft.clause.lowerBound)
    // "In the city there are 82 doctors", in a text about the county; "the average pub has 11 workers".
    if Self.inWord == code(low), code(low + 1) == Self.the, Self.towns.contains(code(low + 2)),
      subject.origin == .context
    {
      return low + 2
    }
    if code(low) == Self.the, Self.means.contains(code(low + 1)),
      Self.havings.contains(code(low + 3))
    {
      return low + 1
    }
    guard code(low) == Self.one || amounts.contains(where: { $0.lowerBound == low }),
      code(low) == Self.one, Self.havings.contains(code(low + 2)), low + 2 < value.lowerBound
    else { return nil }
    return low
  }

  /// "2,640 got a home": who they are that the figure counts is not said, and they are not the measure's.
  func receivers() -> Int? {
    if let measure, measure.upperBound <= value.lowerBound, draft.claim.value?.change == nil,
      draft.claim.value?.quantity?.unit == nil || draft.claim.value?.quantity?.unit?.noun != nil,
      Range.between(measure.upperBound, measure.upperBound + 2).contains(where: {
        Self.owning.contains(code($0))
      }), let text = records.first?.measure, LabelNature.counts(text)
    {
      return measure.upperBound
    }
    guard draft.claim.value?.quantity?.unit == nil, let measure,
      measure.lowerBound > value.upperBound,
      Self.havings.contains(code(value.upperBound))
        || Self.dwelling.contains(code(value.upperBound))
    else { return nil }
    return value.upperBound
  }

  /// "Roughly 7,000 work in care homes": some of those that the text before counts.
  func doers() -> Int? {
    guard draft.claim.value?.quantity?.unit == nil, draft.claim.value?.change == nil,
      measure.map({ !sentence.overlaps($0) }) ?? true
    else { return nil }
    let next = value.upperBound
    return isDoing(next) || Self.dwelling.contains(code(next)) || Self.takings.contains(code(next))
      ? next : nil
  }

  /// "The council's own rule asks for 8", of reserves of $88 million: a bare figure of another size is
  /// one of something else.
  func tiny() -> Int? {
    guard let quantity = draft.claim.value?.quantity, quantity.unit == nil,
      let told = quantity.value?.magnitude,
      records.allSatisfy({ record in
        guard case .quantity(let recorded) = record.value, let own = recorded.value?.magnitude
        else {
          return false
        }
        return recorded.unit?.dimension == .money && own > told * Self.manyTimes
      })
    else { return nil }
    return value.lowerBound
  }

  private static let manyTimes = ExactDecimal(10_000)

  /// "1,120 farms with over 300 hectares": those of a size, and that size.
  func withAmount() -> Int? {
    if code(value.upperBound) == Self.with,
      amounts.contains(where: { $0.lowerBound == value.upperBound + 1 })
    {
      return value.upperBound
    }
    // "Founded in 1911 with 24 beds."
    if code(value.lowerBound - 1) == Self.with,
      let verb = Range.between(max(sentence.lowerBound, draft.clause.lowerBound), value.lowerBound)
        .first(where: { Self.foundings.contains(code($0)) })
    {
      return verb
    }
    guard code(value.lowerBound - 1) == Self.with,
      amounts.contains(where: { $0.contains(value.lowerBound - 2) })
    else { return nil }
    return value.lowerBound - 1
  }

  /// "Excluding dairy", "€655 million per employee": less than the record counts, or a rate of it.
  func excluded() -> Int? {
    let end = value.upperBound
    if code(end) == Self.per, !label.isRate, label.qualifiers[TermTables.Axis.perHead] == nil {
      return end
    }
    let places = [max(sentence.lowerBound, draft.clause.lowerBound), measure?.upperBound, end]
    return places.compactMap { $0 }.first { index in
      Self.exclusions.contains(code(index)) && code(index) != Self.minus
        && !Self.setExclusions.contains(code(index + 1)) && !isOfLabel(index)
    }
  }

  /// "By the middle of the first week": up to a time that no calendar names.
  func untilThen() -> Int? {
    let low = max(sentence.lowerBound, draft.clause.lowerBound)
    guard Self.upTo.contains(code(low)) || Self.limitOpenings.contains(code(low)) else {
      return nil
    }
    let end = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound, low + Self.reach)
    let phrase = Range.between(low + 1, end)
    if let season = phrase.first(where: { Self.seasons.contains(code($0)) }),
      records.allSatisfy({ ($0.period?.dayCount ?? 0) >= Self.year })
    {
      return season
    }
    guard !times.contains(where: { $0.overlaps(phrase) }) else { return nil }
    // "Above 64 clients, the latency rises": from an amount of something else on.
    if Self.limitOpenings.contains(code(low)),
      phrase.contains(where: { reading.tokens[$0].isSign(",") }),
      let limit = amounts.first(where: { $0.overlaps(phrase) })
    {
      return limit.lowerBound
    }
    // "After two years, the average weight loss was 10.2%."
    let lengths = reading.mentions(in: draft.claim.sentence).filter { $0.kind == .duration }
      .map { reading.tokens(in: $0.range) }
    return phrase.first { index in
      Self.points.contains(code(index)) || lengths.contains { $0.contains(index) }
    }
  }
}
