// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Ways to tell a part, a rate or a sum of what is measured beside naming one behind it.
extension MeasureScope {
  /// Where phrases that restrict what follows may begin: the sentence, and what a comma, a dash or an "and" opens.
  private var openings: [Int] {
    let end = min(value.lowerBound, sentence.upperBound)
    var found: [Int] = []
    var isOpen = true
    for index in sentence where index < end {
      let token = reading.tokens[index]
      if token.kind == .sign {
        isOpen = Self.breaks.contains(token.code)
        // "Norway, in the north of Europe, has": what follows a name only describes it.
        if token.isSign(","), index > sentence.lowerBound, isNamed(index - 1) { isOpen = false }
      } else if isOpen {
        if Self.conjunctions.contains(code(index)) { continue }
        found.append(index)
        isOpen = false
      } else {
        isOpen = Self.conjunctions.contains(code(index))
      }
    }
    return found
  }

  /// Whether a token belongs to the name of an entity.
  private func isNamed(_ index: Int) -> Bool {
    draft.entities.contains { $0.origin == .stated && $0.match.tokens.contains(index) }
  }

  /// "Of the homes sold, 610 were condominiums": some of those that the measure counts.
  func ofTheMeasure() -> Int? {
    guard let measure, measure.upperBound <= value.lowerBound else { return nil }
    return openings.last { start in
      start < measure.lowerBound && measure.lowerBound - start <= Self.nounReach
        && (Self.outOf.contains(code(start))
          || code(start) == Self.out && code(start + 1) == Self.of)
        && (measure.upperBound..<firstAmount(behind: measure)).allSatisfy { !isVerb($0) }
    }
  }

  /// Where the first amount behind the measure begins.
  private func firstAmount(behind measure: Range<Int>) -> Int {
    let starts = amounts.map(\.lowerBound).filter { $0 >= measure.upperBound }
    return min(value.lowerBound, starts.min() ?? value.lowerBound)
  }

  /// "Without them France has", "for medicine the acceptance rate was", "Per farm, income was", "for every
  /// 100,000 journeys there were": what a clause begins with leaves out, restricts or makes a rate.
  func opened() -> Int? {
    let limit = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound, ownStart)
    for start in openings where start < value.lowerBound {
      let word = code(start)
      let next = code(start + 1)
      if Self.exclusions.contains(word), !Self.setExclusions.contains(next) { return start }
      if word == Self.apart || word == Self.aside, next == Self.from { return start }
      if word == Self.not, Self.countings.contains(next) { return start }
      if word == Self.per, termAt[start]?.axis != TermTables.Axis.perHead, !label.isRate {
        return start
      }
      if word == Self.forWord, Self.distributives.contains(next) { return start }
      guard start > sentence.lowerBound, start + 1 < limit, Self.fields.contains(word),
        !Self.setPhrases.contains(code(skippingArticle(start + 1))),
        !sentence.contains(where: { Self.sayings.contains(code($0)) })
      else { continue }
      let end = (start + 1..<limit).first { reading.tokens[$0].isSign(",") } ?? limit
      if let found = (start + 1..<end).first(where: { !isAccounted($0) }) { return found }
    }
    return nil
  }

  /// "Households of homeowners had a median income": the words of the measure with a part between them.
  func insideMeasure() -> Int? {
    guard let measure else { return nil }
    return measure.first { index in
      Self.partitives.contains(code(index)) && measure.contains(index + 1)
        && !value.contains(index) && !isAccounted(skippingArticle(index + 1))
    }.map { skippingArticle($0 + 1) }
  }

  /// "Unemployment among 16- to 24-year-olds", "the population aged over 50": an age or a number limits who is meant.
  func limited(_ start: Int?) -> Int? {
    guard let start, sentence.contains(start), start < value.lowerBound,
      Self.groupings.contains(code(start))
    else { return nil }
    let first = skippingArticle(start + 1)
    return first < value.lowerBound && amounts.contains { $0.contains(first) } ? first : nil
  }

  /// "4,600 employees abroad": an adverb behind those counted says where they are.
  func elsewhere() -> Int? {
    let end = max(value.upperBound, measure?.upperBound ?? value.upperBound)
    if Self.whereabouts.contains(code(end)) { return end }
    return Self.at == code(end) && code(end + 1) == Self.home ? end : nil
  }

  /// "Greater Norway", "northern Norway": a word before the name makes another place of it.
  func modifiedName() -> Int? {
    guard subject.origin == .stated else { return nil }
    let before = subject.match.tokens.lowerBound - 1
    guard sentence.contains(before), Self.modifiers.contains(code(before)),
      reading.tokens[before + 1].gap == .space
    else { return nil }
    return before
  }

  /// "Between them the two universities have", "together they have": a sum of several.
  func summed() -> Int? {
    let end = min(sentence.upperBound, value.upperBound + Self.nounReach)
    return (sentence.lowerBound..<end).first { index in
      Self.sums.contains(code(index)) && !isOfLabel(index)
        || code(index) == Self.between && Self.pronouns.contains(code(index + 1))
    }
  }

  /// "were registered to vote": a verb's own form is no name of what it brings forth.
  func infinitive() -> Int? {
    guard let measure, measure.count == 1, code(measure.lowerBound - 1) == Self.to,
      label.content.count == 1, !isMoved(measure.lowerBound - 1)
    else { return nil }
    return measure.lowerBound - 1
  }

  /// Whether a movement's word stands right before.
  private func isMoved(_ index: Int) -> Bool {
    let before = code(index - 1)
    return Self.movements.contains(before) || Self.moves.contains(before)
  }

  /// "An exit poll had given Labour 150 seats": what was asked or reckoned, not what came.
  func polled() -> Int? {
    (sentence.lowerBound..<value.lowerBound).first {
      Self.pollings.contains(code($0)) && !isOfLabel($0)
    }
  }

  /// "Most accidents, 121, happened at night": some of those counted.
  func quantified() -> Int? {
    guard let measure, measure.upperBound <= value.lowerBound else { return nil }
    let before = measure.lowerBound - 1
    guard Self.quantifiers.contains(code(before)), !Self.articles.contains(code(before - 1)) else {
      return nil
    }
    return before
  }

  /// "Foreigners accounted for 53.6m overnight stays": who makes up a part, where it is not the subject itself.
  func contributor() -> Int? {
    for index in sentence.lowerBound..<value.lowerBound {
      guard
        Self.accountings.contains(code(index)) && code(index + 1) == Self.forWord
          || Self.makings.contains(code(index)) && code(index + 1) == Self.up
          || Self.representings.contains(code(index)),
        measure.map({ $0.lowerBound >= index || $0.upperBound < index }) ?? true
      else { continue }
      let before = (sentence.lowerBound..<index).last {
        reading.tokens[$0].kind == .word && !Self.verbs.contains(code($0)) && !isAdverb($0)
      }
      guard let before, !subject.match.tokens.contains(before) || subject.origin != .stated,
        !(measure?.contains(before) ?? false)
      else { return nil }
      return before
    }
    return nil
  }

  /// "over 60" of people: a bound that a life may reach is an age.
  func age() -> Int? {
    guard let quantity = draft.claim.value?.quantity, quantity.unit == nil,
      let bound = quantity.value ?? quantity.low ?? quantity.high, bound <= Self.oldest,
      [.more, .less, .atLeast, .atMost].contains(quantity.comparator),
      !label.allConcepts.contains(where: Self.ages.contains),
      records.allSatisfy({ record in
        guard case .quantity(let recorded) = record.value, let value = recorded.value else {
          return false
        }
        return value.magnitude > Self.manyPeople
      })
    else { return nil }
    return value.lowerBound
  }

  /// "fewer than 3,000 road deaths only twice": an amount that was met so many times.
  func recurring() -> Int? {
    let end = max(value.upperBound, measure?.upperBound ?? value.upperBound)
    return (end..<min(end + 3, sentence.upperBound)).first {
      Self.occasions.contains(code($0))
    }
  }

  /// "The population fell in ten council areas": what is counted is none of those that the label counts.
  func otherThings() -> Int? {
    guard let unit = draft.claim.value?.quantity?.unit, unit.noun != nil,
      CountedNouns.isForeign(unit, to: label),
      records.contains(where: { LabelNature.counts($0.measure) })
    else { return nil }
    return value.upperBound - 1
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
    let own =
      Self.numbers(of: label.text) + records.prefix(1).flatMap { Self.numbers(of: $0.measure) }
    guard !own.isEmpty, let measure else { return nil }
    let near =
      max(
        sentence.lowerBound, measure.lowerBound - 2)..<min(
        sentence.upperBound, measure.upperBound + Self.nounReach)
    let told = near.filter { index in
      reading.tokens[index].kind == .digits && !value.contains(index)
        && (!mentions.contains { $0.contains(index) } || amounts.contains { $0.contains(index) })
    }
    guard let first = told.first else { return nil }
    let isOwn = told.contains { own.contains(reading.document.text(in: reading.tokens[$0].range)) }
    return isOwn ? nil : first
  }

  private static func numbers(of text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
  }

  /// "New cars registered": those that came are not all there are.
  func newcomers() -> Int? {
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
      end + 1 < value.lowerBound, !mentions.contains(where: { $0.contains(end + 1) })
    {
      return end + 1
    }
    return foreign(from: end + 1).word
  }

  /// "Exports of goods", where the record is of exports as such: a name that means less than the record's.
  func otherTrade() -> Int? {
    let own = Set(
      records.flatMap { TermReader.english.terms(ofLabel: $0.measure).map(\.concept) })
    guard Self.tradeParts.isDisjoint(with: own) else { return nil }
    let reach =
      max(
        sentence.lowerBound, (measure?.lowerBound ?? value.lowerBound) - 2)..<min(
        sentence.upperBound, (measure?.upperBound ?? value.lowerBound) + 3)
    let told = reach.filter { index in
      termAt[index].map { Self.tradeParts.contains($0.concept) } ?? false
    }
    // "goods and services" are all there is.
    return Set(told.compactMap { termAt[$0]?.concept }).count == 1 ? told.first : nil
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
    return (sentence.lowerBound..<value.lowerBound).first { index in
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

  private func isOfLabel(_ index: Int) -> Bool {
    termAt[index].map { label.allConcepts.contains($0.concept) } ?? false
  }

  private static let oldest = ExactDecimal(120)
  private static let manyPeople = ExactDecimal(1000)
  private static let ages: Set<Term.Concept> = Set(
    ["age", "year", "rate", "share", "percent"].flatMap {
      TermReader.english.terms(ofLabel: $0).map(\.concept)
    })
}
