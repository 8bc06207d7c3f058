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
        && Range.between(measure.upperBound, firstAmount(behind: measure)).allSatisfy {
          !isVerb($0)
        }
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
      // "Nationally the rate is", "Among the poorest the rate is".
      if Self.wider.contains(word), start < limit { return start }
      if Self.among.contains(word), start + 1 < limit, !isOwnEntity(skippingArticle(start + 1)),
        !isOfLabel(skippingArticle(start + 1))
      {
        return start
      }
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
      let end = Range.between(start + 1, limit).first { reading.tokens[$0].isSign(",") } ?? limit
      if let found = Range.between(start + 1, end).first(where: { !isAccounted($0) }) {
        return found
      }
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
    return Range.between(sentence.lowerBound, end).first { index in
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
    Range.between(sentence.lowerBound, value.lowerBound).first {
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
    for index in Range.between(sentence.lowerBound, value.lowerBound) {
      guard
        Self.accountings.contains(code(index)) && code(index + 1) == Self.forWord
          || Self.makings.contains(code(index)) && code(index + 1) == Self.up
          || Self.representings.contains(code(index)),
        measure.map({ $0.lowerBound >= index || $0.upperBound < index }) ?? true
      else { continue }
      let before = Range.between(sentence.lowerBound, index).last {
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
    return Range.between(end, min(end + 3, sentence.upperBound)).first {
      Self.occasions.contains(code($0))
    }
  }

  /// "The population fell in ten council areas": what is counted is none of those that the label counts.
  func otherThings() -> Int? {
    guard let unit = draft.claim.value?.quantity?.unit, unit.noun != nil,
      let text = records.first?.measure, LabelNature.counts(text),
      CountedNouns.isForeign(unit, to: label) || CountedNouns.isPeople(unit, besides: text)
    else { return nil }
    return value.upperBound - 1
  }

  func isOfLabel(_ index: Int) -> Bool {
    termAt[index].map { label.allConcepts.contains($0.concept) } ?? false
  }

  private static let oldest = ExactDecimal(120)
  private static let manyPeople = ExactDecimal(1000)
  private static let ages: Set<Term.Concept> = Set(
    ["age", "year", "rate", "share", "percent"].flatMap {
      TermReader.english.terms(ofLabel: $0).map(\.concept)
    })
}
