// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Other things, limits, origins and moneys than those of the record.
extension MeasureScope {
  /// "310,000 empty containers": a word between a number and its noun tells which of them.
  func described() -> Int? {
    guard let mention = draft.claim.value, mention.quantity?.unit?.noun != nil else { return nil }
    let start = reading.tokens(in: mention.valueRange).upperBound
    guard start < value.upperBound - 1 else { return nil }
    return Range.between(start, value.upperBound - 1).first { index in
      guard code(index) != 0, let term = termAt[index], !Self.general.contains(code(index)) else {
        return false
      }
      return (term.role == .content || term.role == .qualifier)
        && !label.allConcepts.contains(term.concept)
    }
  }

  /// "Deposits of more than $250,000 are": a bound that tells which are meant, where a verb is yet to come.
  func threshold() -> Int? {
    guard let measure, measure.upperBound <= value.lowerBound,
      let comparator = draft.claim.value?.quantity?.comparator,
      [.more, .less, .atLeast, .atMost].contains(comparator),
      Self.boundWords.contains(code(value.lowerBound)),
      Range.between(measure.upperBound, value.lowerBound).allSatisfy({
        Self.prepositions.contains(code($0)) || Self.with == code($0) || isOwnEntity($0)
      }),
      !Range.between(sentence.lowerBound, measure.lowerBound).contains(where: isVerb)
    else { return nil }
    return value.lowerBound
  }

  /// "added 400,000 customers and $23 billion of assets": what a verb of adding or taking away goes on to.
  func alsoMoved() -> Int? {
    guard code(value.lowerBound - 1) == Self.and else { return nil }
    let before = mentions.filter { $0.upperBound < value.lowerBound && !times.contains($0) }
    guard let last = before.map(\.lowerBound).max(), value.lowerBound - last <= Self.reach else {
      return nil
    }
    let verb = last - 1
    return MeasureScorer.movingVerbs.contains(code(verb)) || Self.takings.contains(code(verb))
      ? verb : nil
  }

  /// "A fertility rate of 2.1 keeps a population stable": what would hold of any.
  func inGeneral() -> Int? {
    guard subject.origin != .stated, let measure, code(measure.upperBound) == Self.of,
      measure.upperBound + 1 == value.lowerBound,
      Self.indefinite.contains(code(measure.lowerBound - 1)),
      measure.lowerBound - 1 == sentence.lowerBound
    else { return nil }
    return measure.lowerBound
  }

  /// "German tourists in Estara": those of one origin only.
  func ofOrigin() -> Int? {
    guard let measure, sentence.contains(measure.lowerBound - 1) else { return nil }
    let before = measure.lowerBound - 1
    let isName = draft.entities.contains {
      $0.origin == .stated && $0.match.tokens.contains(before)
    }
    return isName && !isOwnEntity(before) ? before : nil
  }

  /// "An index of rents stood at 109": a number for an amount, and not the amount.
  func indexed() -> Int? {
    guard draft.claim.value?.quantity?.unit == nil,
      let word = Range.between(sentence.lowerBound, value.lowerBound).first(where: {
        Self.indexWords.contains(code($0))
      })
    else { return nil }
    return isOfLabelText(Self.indexWords) ? nil : word
  }

  private func isOfLabelText(_ words: Set<UInt32>) -> Bool {
    ([label.text] + records.prefix(1).map(\.measure)).contains { text in
      text.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
        words.contains(WordHash.of(String($0)))
      }
    }
  }

  /// "Of the three clubs": how many things are spoken of, where the measure counts no such thing.
  func roster() -> Int? {
    guard let unit = draft.claim.value?.quantity?.unit, unit.noun != nil,
      CountedNouns.isForeign(unit, to: label)
    else { return nil }
    let before = value.lowerBound - 1
    let isSet = Self.determined.contains(code(before)) && Self.setWords.contains(code(before - 1))
    return isSet ? value.lowerBound : nil
  }

  /// "flats, in which half a million people live": a clause that tells of what stands before it.
  func toldOfAntecedent() -> Int? {
    var index = value.lowerBound - 1
    while sentence.contains(index), Self.general.contains(code(index)) || isAdverb(index) {
      index -= 1
    }
    guard Self.antecedentWords.contains(code(index)) else { return nil }
    var before = index - 1
    while sentence.contains(before),
      reading.tokens[before].isSign(",") || Self.prepositions.contains(code(before))
    {
      before -= 1
    }
    guard sentence.contains(before), !subject.match.tokens.contains(before) else { return nil }
    return isOwnEntity(before) || isOfLabel(before) ? nil : before
  }

  /// "Month on month, inflation was 1.6%": a change from another time than that of the record.
  func otherPace() -> Int? {
    guard draft.claim.value?.quantity?.unit == .percent else { return nil }
    return sentence.first { index in
      let isPeriod = Self.paces.contains(code(index))
      let next = reading.tokens[index].isSign("-") ? index : index + 1
      guard isPeriod, sentence.contains(next) else { return false }
      let on = reading.tokens[next].isSign("-") ? next + 1 : next
      let last = sentence.contains(on + 1) && reading.tokens[on + 1].isSign("-") ? on + 2 : on + 1
      return code(on) == Self.onWord && code(last) == code(index)
        || Self.article == code(index - 1) && code(index - 2) == Self.onWord
    }
  }

  /// "People aged 85 and over" against a record of those aged 65 and over: another limit than the label's.
  func otherLimit() -> Int? {
    guard let measure else { return nil }
    let near =
      Range.between(
        max(sentence.lowerBound, measure.lowerBound - 2),
        min(sentence.upperBound, measure.upperBound + Self.nounReach))
    let told = near.filter { index in
      reading.tokens[index].kind == .digits && !value.contains(index)
        && (!mentions.contains { $0.contains(index) } || amounts.contains { $0.contains(index) })
    }
    guard let first = told.first else { return nil }
    let own =
      Self.numbers(of: label.text) + records.prefix(1).flatMap { Self.numbers(of: $0.measure) }
    guard !own.isEmpty else { return nil }
    let isOwn = told.contains { own.contains(reading.document.text(in: reading.tokens[$0].range)) }
    return isOwn ? nil : first
  }

  private static func numbers(of text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
  }

  /// "New cars registered": those that came are not all there are.
  func newcomers() -> Int? {
    // "In 2019 we had 58,000, and with fewer nurses."
    if let measure, measure.lowerBound > value.upperBound,
      Self.fewer.contains(code(measure.lowerBound - 1))
    {
      return measure.lowerBound - 1
    }
    guard let measure, !value.contains(measure.lowerBound - 1),
      Self.newcomerWords.contains(code(measure.lowerBound - 1)), !isOfLabel(measure.lowerBound - 1)
    else { return nil }
    return measure.lowerBound - 1
  }

  /// "Homicides with a knife", "births to foreign parents": which of them are meant.
  func withSome() -> Int? {
    guard let end = measure?.upperBound, end < value.lowerBound,
      code(end) == Self.with || code(end) == Self.to || code(end) == Self.by
    else { return nil }
    if sentence.contains(end + 1), reading.tokens[end + 1].kind == .digits,
      end + 1 < value.lowerBound, !times.contains(where: { $0.contains(end + 1) })
    {
      return end + 1
    }
    return foreign(from: end + 1).word
  }

  /// "Exports of goods", where the record is of exports as such: a name that means less than the record's.
  func otherTrade() -> Int? {
    let reach =
      max(
        sentence.lowerBound, (measure?.lowerBound ?? value.lowerBound) - 2)..<min(
        sentence.upperBound, (measure?.upperBound ?? value.lowerBound) + 3)
    let told = reach.filter { index in
      termAt[index].map { Self.tradeParts.contains($0.concept) } ?? false
    }
    // "goods and services" are all there is.
    guard Set(told.compactMap { termAt[$0]?.concept }).count == 1 else { return nil }
    let own = Set(
      records.flatMap { TermReader.english.terms(ofLabel: $0.measure).map(\.concept) })
    return Self.tradeParts.isDisjoint(with: own) ? told.first : nil
  }

  /// "In euros the minimum wage is worth 480": a bare figure in another money than the record's.
  func otherMoney() -> Int? {
    guard draft.claim.value?.quantity?.unit == nil,
      records.allSatisfy({ record in
        if case .quantity(let quantity) = record.value {
          quantity.unit?.dimension == .money
        } else {
          false
        }
      })
    else { return nil }
    return Range.between(sentence.lowerBound, value.lowerBound).first { index in
      code(index) == Self.inWord && code(index + 1) != 0
        && UnitPhrase.read(reading.document.text(in: reading.tokens[index + 1].range))?.unit?
          .dimension == .money
    }
  }

  /// "We can't sell 10 million cars", "could employ 700": what may be is no amount that is.
  func possible() -> Int? {
    (max(sentence.lowerBound, value.lowerBound - Self.modalReach)..<value.lowerBound).first {
      Self.modals.contains(code($0)) && !reading.tokens[$0].isCapitalized
        && !(measure?.contains($0 + 1) ?? false)
    }
  }

  private static let modalReach = 4
  private static let tradeParts: Set<Term.Concept> = Set(
    ["goods", "service"].flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })
}
