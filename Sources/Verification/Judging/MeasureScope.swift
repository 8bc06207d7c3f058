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
/// left open rather than called wrong.
struct MeasureScope {
  private let reading: DocumentReading
  private let draft: DraftClaim
  private let label: MeasureIndex.Label
  private let subject: EntityMention
  private let records: [EvidenceRecord]
  private let sentence: Range<Int>
  private let value: Range<Int>
  /// The words that name the measure.
  private let measure: Range<Int>?
  /// The times and other amounts of the sentence.
  private let mentions: [Range<Int>]
  private let termAt: [Int: Term]

  /// Looks at the words around a claim's value; `nil` when the claim has none.
  init?(reading: DocumentReading, draft: DraftClaim, candidate: Candidate) {
    guard let mention = draft.claim.value, draft.column == nil else { return nil }
    self.reading = reading
    self.draft = draft
    label = candidate.measure.label
    subject = candidate.subject
    records = candidate.records
    sentence = reading.tokens(in: draft.claim.sentence)
    value = reading.tokens(in: mention.range)
    // The word of a movement ("shrank") belongs to its amount.
    mentions = reading.mentions(in: draft.claim.sentence).flatMap { mention in
      [mention.range, mention.change?.cue].compactMap { $0 }.map(reading.tokens(in:))
    }
    var terms: [Int: Term] = [:]
    for item in draft.terms where sentence.contains(item.term.tokens.lowerBound) {
      for token in item.term.tokens { terms[token] = item.term }
    }
    termAt = terms
    measure = candidate.measure.range.map { range in
      // "rate" of "unemployment rate" says nothing, and still is part of the name.
      let named = reading.tokens(in: range)
      let end = (named.upperBound...).first { terms[$0]?.role != .neutral } ?? named.upperBound
      return named.lowerBound..<end
    }
  }

  /// The words that make another thing of what is told; `nil` when the record's own is meant.
  func narrowing() -> TextRange? {
    let subjectEnd = subject.origin == .stated ? subject.match.tokens.upperBound : nil
    let looks: [() -> Int?] = [
      capital, rate, openingPhrase, partOfName, compound, heldInPlace, ownedByAnother, actors,
      hangsOnAnother,
      boundOfPart, { phraseBehind(measure?.upperBound) }, { phraseBehind(subjectEnd) },
      { phraseBehind(value.upperBound, isAmount: true) }, otherSubject,
    ]
    var found: Int?
    for look in looks where found == nil { found = look() }
    return found.map { reading.tokens[$0].range }
  }

  /// The capital that stands for its government: its unemployment is not the country's.
  private func capital() -> Int? {
    subject.origin == .stated && subject.match.form == .metonym
      ? subject.match.tokens.lowerBound : nil
  }

  /// "16 cents per dollar of revenue": a rate, where neither the record nor its label is one.
  private func rate() -> Int? {
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

  private func code(_ index: Int) -> UInt32 {
    sentence.contains(index) && reading.tokens[index].kind == .word ? reading.tokens[index].code : 0
  }

  /// Whether a word is part of the subject, a time, an amount, the label or says nothing.
  private func isAccounted(_ index: Int) -> Bool {
    guard sentence.contains(index), reading.tokens[index].kind == .word else { return true }
    if mentions.contains(where: { $0.contains(index) }) || isOwnEntity(index) { return true }
    guard let term = termAt[index] else { return true }
    guard term.role == .content || term.role == .qualifier else { return true }
    if Self.general.contains(reading.tokens[index].code) { return true }
    if let plain = withoutMojibake(index) {
      return plain.contains { $0.role == .qualifier || label.allConcepts.contains($0.concept) }
    }
    return label.allConcepts.contains(term.concept)
      || term.role == .qualifier && TermTables.englishDefaults.contains(term.concept.code)
  }

  /// What a word means without the "Ã" or "Â" that a no-break space behind it was garbled into.
  private func withoutMojibake(_ index: Int) -> [Term]? {
    let token = reading.tokens[index]
    let bytes = reading.document.prose[Int(token.start)..<Int(token.end)]
    guard bytes.count > 3, let mark = bytes.firstIndex(where: { $0 >= 0x80 }),
      bytes[mark...].elementsEqual([0xC3, 0x83]) || bytes[mark...].elementsEqual([0xC3, 0x82])
    else { return nil }
    let before = code(index - 1) == Self.of ? "% of " : ""
    return TermReader.english.terms(
      ofLabel: before + String(decoding: bytes[..<mark], as: UTF8.self))
  }

  /// Whether a word names the record's subject, place or other side.
  private func isOwnEntity(_ index: Int) -> Bool {
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
  private func foreign(from start: Int) -> (word: Int?, end: Int) {
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

  // MARK: - Phrases behind

  /// "from services", "in the consumer division" behind the measure, the subject or the amount.
  private func phraseBehind(_ start: Int?, isAmount: Bool = false) -> Int? {
    guard var index = start else { return nil }
    for _ in 0..<4 {
      // The possessive of the subject belongs to the name.
      guard sentence.contains(index), !value.contains(index) || isAmount else { return nil }
      let prepositions = isAmount ? Self.partPrepositions : Self.prepositions
      guard prepositions.contains(code(index)), !isInfinitive(index) else { return nil }
      if isAmount, Self.setPhrases.contains(code(skippingArticle(index + 1))) { return nil }
      if !isAmount, let span = durationBehind(index) ?? limitBehind(index) { return span }
      let phrase = foreign(from: index + 1)
      if let word = phrase.word { return word }
      index = phrase.end
    }
    return nil
  }

  /// Whether a purpose follows: "to expand its business", and no receiver: "to Sweden", "to the poor".
  private func isInfinitive(_ index: Int) -> Bool {
    guard code(index) == Self.to, sentence.contains(index + 1) else { return false }
    return !reading.tokens[index + 1].isCapitalized && skippingArticle(index + 1) == index + 1
  }

  private func skippingArticle(_ index: Int) -> Int {
    Self.articles.contains(code(index)) ? index + 1 : index
  }

  /// "over 65" behind a measure, with the figure yet to come.
  private func limitBehind(_ preposition: Int) -> Int? {
    guard Self.limitWords.contains(code(preposition)), preposition + 1 < value.lowerBound,
      mentions.contains(where: { $0.contains(preposition + 1) })
    else { return nil }
    return preposition + 1
  }

  /// "over five years" behind a measure: the figure is not one of a year.
  private func durationBehind(_ preposition: Int) -> Int? {
    guard Self.spanWords.contains(code(preposition)) else { return nil }
    return reading.mentions(in: draft.claim.sentence).contains {
      $0.kind == .duration && reading.tokens(in: $0.range).contains(preposition + 1)
    } ? preposition + 1 : nil
  }

  /// "population over 65": a bound that touches the measure tells which part is meant.
  private func boundOfPart() -> Int? {
    guard let measure, measure.upperBound == value.lowerBound, code(value.lowerBound) != 0,
      let comparator = draft.claim.value?.quantity?.comparator,
      comparator == .more || comparator == .less
    else { return nil }
    return value.lowerBound
  }

  // MARK: - Owners

  /// "Acme's founder has", "its Nordic division has": what is told is of something of the subject's.
  private func ownedByAnother() -> Int? {
    var starts: [Int] = []
    if subject.origin != .context {
      let end = subject.match.tokens.upperBound
      if sentence.contains(end), reading.tokens[end].kind == .sign,
        reading.tokens[end].code == 0x27 || reading.tokens[end].code == 0x2019
      {
        starts.append(code(end + 1) == Self.possessive ? end + 2 : end + 1)
      }
    }
    starts += sentence.filter { Self.possessives.contains(code($0)) && $0 < value.lowerBound }
      .map { $0 + 1 }
    for start in starts {
      var first: Int?
      var index = start
      while sentence.contains(index), reading.tokens[index].kind == .word,
        !Self.prepositions.contains(code(index)), !Self.verbs.contains(code(index))
      {
        if measure.map({ $0.contains(index) }) ?? false { first = nil; break }
        if let term = termAt[index], label.allConcepts.contains(term.concept) { first = nil; break }
        if first == nil, !isAccounted(index) { first = index }
        index += 1
      }
      if let first, !value.contains(index) { return first }
    }
    return nil
  }

  /// "With the small battery, ...", "In winter the ...": what the sentence begins with may restrict it.
  ///
  /// A place where something is said or announced restricts nothing.
  private func openingPhrase() -> Int? {
    let start = sentence.lowerBound
    let end = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound, ownStart)
    guard Self.restricting.contains(code(start)), start + 1 < end,
      !Self.setPhrases.contains(code(skippingArticle(start + 1)))
    else { return nil }
    let comma = (start + 1..<end).first { reading.tokens[$0].isSign(",") } ?? end
    guard let word = (start + 1..<comma).first(where: { !isAccounted($0) }) else { return nil }
    let isDateline =
      reading.tokens[word].isCapitalized
      && sentence.contains { Self.sayings.contains(code($0)) }
    return isDateline ? nil : word
  }

  /// Where the subject stands in the sentence.
  private var ownStart: Int {
    subject.origin == .context ? value.lowerBound : subject.match.tokens.lowerBound
  }

  /// "West Norway has", "The mayor of Norway has", "the Norway metropolitan area has": another thing
  /// whose name or description holds that of the subject.
  private func partOfName() -> Int? {
    guard subject.origin == .stated else { return nil }
    let start = subject.match.tokens.lowerBound
    if sentence.contains(start - 1), isUnknownName(start - 1),
      reading.tokens[start].gap == .space, start - 1 > sentence.lowerBound || !isVerb(start - 1)
    {
      return start - 1
    }
    if code(start - 1) == Self.of
      || Self.articles.contains(code(start - 1)) && code(start - 2) == Self.of
    {
      let head = (code(start - 1) == Self.of ? start - 1 : start - 2) - 1
      let isMeasure = measure.map { $0.contains(head) } ?? false
      if sentence.contains(head), !isMeasure, !isAccounted(head), !value.contains(head),
        (measure.map { $0.lowerBound > start } ?? true),
        isFollowedByVerb(subject.match.tokens.upperBound)
      {
        return head
      }
    }
    // What follows the name, up to a verb that is not one of saying.
    var index = subject.match.tokens.upperBound
    var first: Int?
    while sentence.contains(index), !value.contains(index), reading.tokens[index].kind == .word,
      !isVerb(index)
    {
      if Self.prepositions.contains(code(index)) { return nil }
      if let measure, measure.contains(index) { return nil }
      if let term = termAt[index], label.allConcepts.contains(term.concept) { return nil }
      if first == nil, !isAccounted(index) { first = index }
      index += 1
    }
    guard let first, isVerb(index), !Self.sayings.contains(code(index)) else { return nil }
    return first
  }

  /// "budget deficit is": a noun behind the measure's words makes another thing of it.
  private func compound() -> Int? {
    guard let end = measure?.upperBound, end < value.lowerBound, sentence.contains(end),
      reading.tokens[end].kind == .word, !isVerb(end), !isAccounted(end), isVerb(end + 1)
    else { return nil }
    return end
  }

  /// "A studio in Norway costs": what the sentence begins with only lies in the subject.
  private func heldInPlace() -> Int? {
    guard subject.origin == .stated, subject.relation == .place else { return nil }
    let start = subject.match.tokens.lowerBound
    let head = (sentence.lowerBound..<max(start, sentence.lowerBound)).last {
      reading.tokens[$0].kind == .word && !Self.prepositions.contains(code($0))
        && !Self.articles.contains(code($0))
    }
    guard let head, head - sentence.lowerBound < Self.nounReach, !isVerb(head), !isAccounted(head),
      !Self.everyone.contains(code(head)),
      measure.map({ $0.lowerBound > start }) ?? true
    else { return nil }
    return head
  }

  private func isFollowedByVerb(_ index: Int) -> Bool { isVerb(index) }

  /// "Three police officers were shot": some of those counted do or undergo something.
  private func actors() -> Int? {
    guard let measure, value.contains(measure.lowerBound) else { return nil }
    let end = max(value.upperBound, measure.upperBound)
    guard isVerb(end) || Self.relatives.contains(code(end)) else { return nil }
    let before = (sentence.lowerBound..<value.lowerBound).last {
      reading.tokens[$0].kind == .word && !Self.articles.contains(code($0))
    }
    // "Norway has 5 million people who ...": what a verb or the owner stands before is all of them.
    if let before, isVerb(before) || Self.with == code(before) || code(before) == Self.possessive {
      return nil
    }
    return end
  }

  /// "its Oslo unit, which had revenue of", "a rival with revenue of".
  private func hangsOnAnother() -> Int? {
    let start = min(measure?.lowerBound ?? value.lowerBound, value.lowerBound)
    var index = start - 1
    var verbs = 0
    while index > sentence.lowerBound, start - index < Self.reach {
      let word = code(index)
      if Self.relatives.contains(word) {
        var before = index - 1
        let hasComma = sentence.contains(before) && reading.tokens[before].isSign(",")
        if hasComma { before -= 1 }
        if hasComma, word == Self.with { return isUnknownName(before) ? before : nil }
        guard sentence.contains(before), reading.tokens[before].kind == .word,
          !Self.verbs.contains(code(before))
        else { return nil }
        return isAccounted(before) ? nil : before
      }
      if Self.verbs.contains(word) { verbs += 1 }
      guard verbs < 2 else { return nil }
      index -= 1
    }
    return nil
  }

  // MARK: - Other subjects

  /// A subject of the sentence that is not the one bound: "The supplier has", "Falk had".
  private func otherSubject() -> Int? {
    if let name = unknownActor() { return name }
    guard subject.origin != .stated else { return nil }
    var index = sentence.lowerBound
    let end = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound)
    // "In 2023, ..." and "At year-end, ..." open the sentence and are not its subject.
    if Self.openings.contains(code(index)),
      let comma = (index..<end).first(where: {
        reading.tokens[$0].isSign(",")
      })
    {
      if let name = (index + 1..<comma).first(where: { isUnknownName($0) }) { return name }
      index = comma + 1
    }
    while index < end {
      let token = reading.tokens[index]
      if token.isSign(":") { return nil }
      if token.kind == .word, subject.match.tokens.contains(index), subject.origin == .reference {
        return nil
      }
      if !isAccounted(index) {
        return isAdverb(index) || isVerb(index) ? nil : index
      }
      if token.kind == .word, let term = termAt[index], label.allConcepts.contains(term.concept) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A name that the vocabulary does not know, and that does something between the subject and the amount.
  private func unknownActor() -> Int? {
    let start = subject.origin == .stated ? subject.match.tokens.upperBound : sentence.lowerBound
    guard start < value.lowerBound else { return nil }
    return (start..<value.lowerBound).first { index in
      guard isUnknownName(index) else { return false }
      return subject.origin != .stated && index > sentence.lowerBound || isVerb(index + 1)
    }
  }

  /// Whether a word is a capitalised name that no list knows and no measure accounts for.
  private func isUnknownName(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = reading.tokens[index]
    guard token.kind == .word, token.isCapitalized, token.end - token.start > 1 else {
      return false
    }
    return !isAccounted(index)
      && !draft.entities.contains { $0.match.tokens.contains(index) }
  }

  private func isVerb(_ index: Int) -> Bool { Self.verbs.contains(code(index)) }

  private func isAdverb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return reading.document.prose[Int(token.start)..<Int(token.end)].suffix(2)
      .elementsEqual("ly".utf8)
  }
}
