// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Whether a figure that differs is told of the record's own thing, or of a part or a relative of it.
///
/// "Revenue from services", "120 employees in research", "Norway's capital", "a rival with revenue of",
/// "the supplier has": the words are those of the record, what they tell of is not. Such a figure is
/// left open rather than called wrong. A class, since its many looks would each copy a structure of
/// this size.
final class MeasureScope {
  let reading: DocumentReading
  let draft: DraftClaim
  let label: MeasureIndex.Label
  let subject: EntityMention
  let records: [EvidenceRecord]
  let sentence: Range<Int>
  let value: Range<Int>
  /// The words that name the measure.
  let measure: Range<Int>?
  /// The times and other amounts of the sentence.
  let mentions: [Range<Int>]
  /// The other amounts alone.
  let amounts: [Range<Int>]
  /// The times.
  let times: [Range<Int>]
  let termAt: [Int: Term]

  /// Looks at the words around a claim's value; `nil` when the claim has none.
  init?(reading: DocumentReading, draft: DraftClaim, candidate: Candidate) {
    guard let mention = draft.claim.value, draft.column == nil else { return nil }
    self.reading = reading
    self.draft = draft
    label = candidate.measure.label
    subject = candidate.subject
    records = candidate.records
    sentence = reading.tokens(in: draft.claim.sentence)
    let isRateLabel = candidate.measure.label.qualifiers[TermTables.Axis.perHead] != nil
    let place = reading.tokens(in: mention.range)
    value = place
    // The word of a movement ("shrank") belongs to its amount.
    mentions = reading.mentions(in: draft.claim.sentence).flatMap { mention in
      [mention.range, mention.change?.cue].compactMap { $0 }.map(reading.tokens(in:))
    }
    amounts = reading.mentions(in: draft.claim.sentence).filter {
      $0.range != mention.range && $0.quantity != nil && $0.quantity?.unit != .percent
        && $0.kind != .money
    }.map { reading.tokens(in: $0.range) }
    times = reading.mentions(in: draft.claim.sentence).filter {
      $0.kind == .date || $0.kind == .period
    }.map { reading.tokens(in: $0.range) }
    var terms: [Int: Term] = [:]
    for item in draft.terms where sentence.contains(item.term.tokens.lowerBound) {
      for token in item.term.tokens { terms[token] = item.term }
    }
    termAt = terms
    let limit = max(sentence.upperBound, place.upperBound)
    measure = candidate.measure.range.map { range in
      // "rate" of "unemployment rate" says nothing, and still is part of the name.
      let named = reading.tokens(in: range)
      let end =
        (named.upperBound...).first { index in
          terms[index].map { term in
            term.role != .neutral && !(isRateLabel && term.axis == TermTables.Axis.perHead)
          } ?? true || index == place.lowerBound
            || Self.verbs.contains(reading.tokens[index].code)
        } ?? named.upperBound
      return Range.between(named.lowerBound, min(end, limit))
    }
  }

  /// The words that make another thing of what is told; `nil` when the record's own is meant.
  func narrowing() -> TextRange? {
    for look in Self.looks {
      if let found = look(self) { return reading.tokens[found].range }
    }
    return nil
  }

  /// The words that surely tell of another thing, so that a figure which agrees tells nothing either.
  func certainNarrowing() -> TextRange? {
    let figures = reading.mentions(in: draft.claim.sentence).filter {
      $0.quantity != nil && !$0.isTime
    }.map { reading.tokens(in: $0.range) }.filter { $0 != value }
    for look in Self.certain {
      guard let found = look(self) else { continue }
      // "Its unemployment rate was 5.9%, and its population 4.66 million": words of another figure.
      let between = Range.between(
        min(found, value.upperBound), max(found, value.lowerBound))
      if figures.contains(where: { $0.overlaps(between) }) { continue }
      return reading.tokens[found].range
    }
    return nil
  }

  /// What makes another thing of it whatever the figure is.
  private static let certain: [@Sendable (MeasureScope) -> Int?] = [
    { $0.modifiedName() }, { $0.ownedByAnother() }, { $0.summed() }, { $0.excluded() },
  ]

  /// Where the name of the subject ends, when the sentence names it.
  private var subjectEnd: Int? {
    subject.origin == .stated ? subject.match.tokens.upperBound : nil
  }

  /// What is looked for, in this order.
  private static let looks: [@Sendable (MeasureScope) -> Int?] = [
    { $0.capital() }, { $0.rate() }, { $0.apart() }, { $0.openingPhrase() }, { $0.partOfName() },
    { $0.compound() }, { $0.action() }, { $0.moved() }, { $0.share() }, { $0.heldInPlace() },
    { $0.ownedByAnother() }, { $0.actors() }, { $0.hangsOnAnother() }, { $0.boundOfPart() },
    { $0.phraseBehind($0.measure?.upperBound) }, { $0.phraseBehind($0.subjectEnd) },
    { $0.phraseBehind($0.value.upperBound, isAmount: true) }, { $0.otherSubject() },
    { $0.ofTheMeasure() }, { $0.opened() }, { $0.insideMeasure() },
    { $0.limited($0.measure?.upperBound) }, { $0.limited($0.subjectEnd) }, { $0.elsewhere() },
    { $0.modifiedName() }, { $0.summed() }, { $0.infinitive() }, { $0.polled() },
    { $0.quantified() }, { $0.contributor() }, { $0.age() }, { $0.recurring() },
    { $0.otherThings() }, { $0.otherLimit() }, { $0.newcomers() }, { $0.withSome() },
    { $0.otherTrade() }, { $0.otherMoney() }, { $0.possible() }, { $0.roster() },
    { $0.toldOfAntecedent() }, { $0.otherPace() }, { $0.described() }, { $0.ofOrigin() },
    { $0.indexed() }, { $0.threshold() }, { $0.alsoMoved() }, { $0.inGeneral() },
    { $0.pairedName() }, { $0.otherHead() }, { $0.otherActor() }, { $0.several() },
    { $0.ofLength() }, { $0.predicate() }, { $0.untilThen() },
    { $0.overLonger() }, { $0.spent() }, { $0.eachOne() }, { $0.receivers() },
    { $0.doers() }, { $0.tiny() }, { $0.withAmount() },
  ]

  /// The capital that stands for its government: its unemployment is not the country's.
  func capital() -> Int? {
    subject.origin == .stated && subject.match.form == .metonym
      ? subject.match.tokens.lowerBound : nil
  }

  /// "16 cents per dollar of revenue": a rate, where neither the record nor its label is one.
  func rate() -> Int? {
    guard let code = draft.claim.value?.quantity?.unit?.code, code.contains("/"),
      !label.text.utf8.elementsEqual(code.utf8),
      records.allSatisfy({ record in
        guard case .quantity(let quantity) = record.value, let unit = quantity.unit else {
          return record.basis == nil
        }
        return unit.dimension == .money && !unit.code.contains("/")
      }), !label.content.contains(where: { Self.prices.contains($0.concept) })
    else { return nil }
    return value.lowerBound
  }

  // MARK: - Words

  func code(_ index: Int) -> UInt32 {
    sentence.contains(index) && reading.tokens[index].kind == .word ? reading.tokens[index].code : 0
  }

  /// Whether a word is part of the subject, a time, an amount, the label or says nothing.
  func isAccounted(_ index: Int) -> Bool {
    guard sentence.contains(index), reading.tokens[index].kind == .word else { return true }
    if mentions.contains(where: { $0.contains(index) }) || isOwnEntity(index) { return true }
    guard let term = termAt[index] else { return true }
    guard term.role == .content || term.role == .qualifier else { return true }
    if Self.general.contains(reading.tokens[index].code) || namesColumn(index) { return true }
    return label.allConcepts.contains(term.concept)
      || term.role == .qualifier && TermTables.englishDefaults.contains(term.concept.code)
  }

  /// Whether a word is the name of a further column of the record's table: "version" of "in version 4.0".
  private func namesColumn(_ index: Int) -> Bool {
    guard let columns = records.first?.qualifiers.keys, !columns.isEmpty else { return false }
    let word = reading.document.text(in: reading.tokens[index].range).lowercased()
    return columns.contains { $0.lowercased() == word }
  }

  /// Whether a word names the record's subject, place or other side.
  func isOwnEntity(_ index: Int) -> Bool {
    if subject.match.tokens.contains(index) { return true }
    return draft.entities.contains { other in
      guard other.match.tokens.contains(index) else { return false }
      if other.relation == .attribution || other.relation == .container { return true }
      return other.ids.contains { id in
        subject.ids.contains(id)
          || records.contains { $0.subjectID == id || $0.placeID == id || $0.counterpartID == id }
      }
    }
  }

  /// The first word of a noun phrase that nothing accounts for; `nil` where it is all accounted for.
  func foreign(from start: Int) -> (word: Int?, end: Int) {
    var index = start
    while sentence.contains(index), !value.contains(index),
      reading.tokens[index].kind != .sign
        || reading.tokens[index].isSign("-") || reading.tokens[index].isSign("$")
    {
      if index > start, Self.prepositions.contains(code(index)) || Self.verbs.contains(code(index))
      {
        break
      }
      if !isAccounted(index) { return (index, index) }
      index += 1
    }
    return (nil, index)
  }
}
