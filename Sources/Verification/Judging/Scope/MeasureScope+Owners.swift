// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Whose the figure is: of something of the subject's, or of something that its name only describes.
extension MeasureScope {
  /// "Acme's founder has", "its Nordic division has": what is told is of something of the subject's.
  func ownedByAnother() -> Int? {
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
  /// An occasion on which something is said or announced restricts nothing.
  func openingPhrase() -> Int? {
    let start = sentence.lowerBound
    let end = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound, ownStart)
    guard Self.restricting.contains(code(start)), start + 1 < end,
      !Self.setPhrases.contains(code(skippingArticle(start + 1)))
    else { return nil }
    let comma = Range.between(start + 1, end).first { reading.tokens[$0].isSign(",") } ?? end
    guard !sentence.contains(where: { Self.sayings.contains(code($0)) }) else { return nil }
    return Range.between(start + 1, comma).first { !isAccounted($0) }
  }

  /// Where the subject stands in the sentence.
  var ownStart: Int {
    subject.origin == .context ? value.lowerBound : subject.match.tokens.lowerBound
  }

  /// "West Norway has", "The mayor of Norway has", "the Norway metropolitan area has": another thing
  /// whose name or description holds that of the subject.
  func partOfName() -> Int? {
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
        head - sentence.lowerBound < Self.nounReach || isVerb(subject.match.tokens.upperBound)
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

  /// What sets those told of apart: "3,300 other staff", "short of 150 pilots", "the students' union", and
  /// each member that teaches eleven.
  func apart() -> Int? {
    if Self.distributives.contains(code(sentence.lowerBound)) { return sentence.lowerBound }
    if code(value.lowerBound) == Self.short { return value.lowerBound }
    if let word = value.dropFirst().first(where: { Self.otherWords.contains(code($0)) }) {
      return word
    }
    guard let end = measure?.upperBound, sentence.contains(end + 1), end < value.lowerBound,
      reading.tokens[end].kind == .sign, reading.tokens[end].gap == .none,
      reading.tokens[end].code == 0x27 || reading.tokens[end].code == 0x2019
    else { return nil }
    return end
  }

  /// "The endowment pays out £60 million": what the measure does is no amount of it.
  func action() -> Int? {
    guard let end = measure?.upperBound, end < value.lowerBound else { return nil }
    if Self.transitives.contains(code(end)), let text = records.first?.measure,
      LabelNature.counts(text)
    {
      return end
    }
    if reading.tokens[end].kind == .word, !Self.prepositions.contains(code(end)),
      !isAccounted(end), !isVerb(end), !isAdverb(end), !Self.moves.contains(code(end))
    {
      return end
    }
    return Range.between(end, value.lowerBound).first { Self.actions.contains(code($0)) }
  }

  /// "admitted 5,900 students", "dropped six destinations", "short of 150 pilots": what was done with
  /// some of those counted, or what they make up.
  func moved() -> Int? {
    guard let measure, value.contains(measure.lowerBound), label.phrase.isEmpty else { return nil }
    var index = value.lowerBound - 1
    while sentence.contains(index), Self.general.contains(code(index)) || isAdverb(index) {
      index -= 1
    }
    if code(index) == Self.of || Self.particles.contains(code(index)) { index -= 1 }
    guard sentence.contains(index), reading.tokens[index].kind == .word,
      !Self.prepositions.contains(code(index))
    else { return nil }
    if Self.movements.contains(code(index)) || Self.takings.contains(code(index)) { return index }
    return isVerb(index) || isAccounted(index) ? nil : index
  }

  /// Whether a size is told, of which the mean is not the whole: "the average depth".
  var isExtent: Bool {
    let sizes: Set<Unit.Dimension> = [.length, .area, .volume, .mass, .speed, .temperature]
    return draft.claim.value?.quantity?.unit.map { sizes.contains($0.dimension) } ?? false
  }

  var isPercentage: Bool { draft.claim.value?.quantity?.unit == .percent }

  /// "80 tonnes of the fish catch", "$7.40 for every passenger", "the average depth".
  func share() -> Int? {
    let next = value.upperBound
    if let measure, measure.lowerBound > next + 1, code(next) == Self.of, !isPercentage,
      measure.lowerBound <= next + Self.reach,
      Range.between(next + 1, measure.lowerBound).allSatisfy({
        Self.articles.contains(code($0)) || subject.match.tokens.contains($0)
          || reading.tokens[$0].kind == .sign || code($0) == Self.possessive
      })
    {
      return next + 1
    }
    guard let measure, isExtent || !Self.means.contains(code(measure.lowerBound - 1)),
      Self.statistics.contains(code(measure.lowerBound - 1)),
      let term = termAt[measure.lowerBound - 1], !label.allConcepts.contains(term.concept)
    else { return nil }
    return measure.lowerBound - 1
  }

  /// "budget deficit is": a noun behind the measure's words makes another thing of it.
  func compound() -> Int? {
    guard let end = measure?.upperBound, end < value.lowerBound, sentence.contains(end),
      reading.tokens[end].kind == .word, !isVerb(end), !isAccounted(end), isVerb(end + 1)
    else { return nil }
    return end
  }

  /// "A studio in Norway costs": what the sentence begins with only lies in the subject.
  func heldInPlace() -> Int? {
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

  /// "Three police officers were shot": some of those counted do or undergo something.
  func actors() -> Int? {
    guard let measure,
      value.contains(measure.lowerBound)
        || measure.lowerBound == value.upperBound
        || code(value.upperBound) == Self.of && measure.lowerBound == value.upperBound + 1
    else { return nil }
    let end = behindAside(behindOwnPlace(max(value.upperBound, measure.upperBound)))
    if Self.workings.contains(code(end)), label.isOfPeople { return end }
    if Self.dwelling.contains(code(end)) {
      let start = end + (Self.prepositions.contains(code(end + 1)) ? 2 : 1)
      if let word = foreign(from: start).word { return word }
      // "worked for the city" is no "work at the company".
      return code(end + 1) == Self.forWord && code(end) != 0 && subject.origin == .context
        ? end + 1 : nil
    }
    guard isVerb(end) || Self.relatives.contains(code(end)) || isDoing(end) else { return nil }
    // "314 murders were recorded": being counted is nothing that only some of them do.
    if Self.beings.contains(code(end)), Self.countedWords.contains(code(end + 1)) { return nil }
    let before = Range.between(sentence.lowerBound, value.lowerBound).last {
      reading.tokens[$0].kind == .word && !Self.articles.contains(code($0))
    }
    // "Norway has 5 million people who ...": what a verb or the owner stands before is all of them.
    if let before, isVerb(before) || Self.with == code(before) || code(before) == Self.possessive {
      return nil
    }
    return end
  }

  /// The position past ", or 16.6%,".
  private func behindAside(_ start: Int) -> Int {
    guard sentence.contains(start), reading.tokens[start].isSign(","),
      code(start + 1) == Self.orWord,
      let close = Range.between(start + 1, min(start + Self.reach, sentence.upperBound)).first(
        where: { reading.tokens[$0].isSign(",") })
    else { return start }
    return close + 1
  }

  /// The position past "in Norway", "in 2023" and "still" behind those counted.
  private func behindOwnPlace(_ start: Int) -> Int {
    var index = start
    while sentence.contains(index), reading.tokens[index].kind == .word {
      if Self.prepositions.contains(code(index)) {
        let phrase = foreign(from: index + 1)
        guard phrase.word == nil || phrase.end > index + 1 else { return start }
        if phrase.end == index + 1 { return start }
        index = phrase.end
      } else if Self.lasting.contains(code(index)) {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  /// Whether a word behind a counted noun tells what those counted did: "120 nurses left".
  func isDoing(_ index: Int) -> Bool {
    if Self.doings.contains(code(index)) { return true }
    return sentence.contains(index) && reading.tokens[index].kind == .word && !isAccounted(index)
      && !Self.prepositions.contains(code(index)) && !isAdverb(index)
      && !reading.tokens[index].isCapitalized
  }

  /// "its Oslo unit, which had revenue of", "a rival with revenue of".
  func hangsOnAnother() -> Int? {
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
        // "Four men with 20 goals": what another amount counts has it.
        if amounts.contains(where: { $0.contains(before) }) { return before }
        return isAccounted(before) ? nil : before
      }
      if Self.verbs.contains(word) { verbs += 1 }
      guard verbs < 2 else { return nil }
      index -= 1
    }
    return nil
  }
}
