// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// What the words next to a measure's own make of it.
extension MeasureScorer {
  /// What the words next to the measure's own make of it.
  func compounds(
    around places: [WeightedTerm], of label: MeasureIndex.Label
  ) -> [BindingScores.Row] {
    let inLabel = label.allConcepts
    let own = places.map(\.term.tokens)
    var rows: [BindingScores.Row] = []
    func add(_ row: BindingScores.Row) {
      if !rows.contains(where: { $0.name == row.name }) { rows.append(row) }
    }
    for place in own {
      if let before = term(endingAt: place.lowerBound), isForeign(before, inLabel, own) {
        add(scores.compoundBefore)
      }
      if let after = term(startingAt: place.upperBound), isForeign(after, inLabel, own),
        !isVerbLike(after)
      {
        add(scores.compoundAfter)
      }
      if isPerSomething(place.upperBound, inLabel) { add(scores.qualifierSurplus) }
      if isTradeIn(place, inLabel) { add(scores.compoundBefore) }
    }
    if let noun = headNoun, isForeign(noun, inLabel, own), !isVerbLike(noun) {
      add(scores.nounOther)
    }
    if let noun = ownedNoun, isForeign(noun, inLabel, own) { add(scores.nounOther) }
    if let verb = verbBefore, !inLabel.contains(where: { $0 == term(startingAt: verb)?.concept }) {
      add(scores.movedAmount)
    }
    if ownerIsUnknown(own) { add(scores.ownerUnknown) }
    return rows.sorted { $0.name < $1.name }
  }

  /// Whether a rate of the measure begins here: "revenue per employee", where the label counts no such thing.
  func isPerSomething(_ index: Int, _ inLabel: Set<Term.Concept>) -> Bool {
    guard index + 1 < tokens.count, tokens[index].code == Self.perWord,
      tokens[index + 1].kind == .word, let noun = term(startingAt: index + 1)
    else { return false }
    return isForeign(noun, inLabel, [])
  }

  /// Whether a word is what a rate counts to: "people" of "5.2 doctors per 1,000 people".
  func isOfRate(_ index: Int) -> Bool {
    var before = index - 1
    var digits = 0
    while before > 0, before >= index - 6,
      tokens[before].kind == .digits || tokens[before].isSign(",")
    {
      digits += 1
      before -= 1
    }
    return digits > 0 && before >= 0 && Self.rateWords.contains(tokens[before].code)
  }

  static let perWord = WordHash.of("per")
  static let rateWords = Set(["per", "every"].map { WordHash.of($0) })

  /// Whether only a part is told of: "exports of cars", "prices of houses", where the label names no such thing.
  func isTradeIn(_ place: Range<Int>, _ inLabel: Set<Term.Concept>) -> Bool {
    guard let last = term(endingAt: place.upperBound),
      last.axis == TermTables.Axis.trade || tokens[place.lowerBound].code == Self.prices,
      tokens.indices.contains(place.upperBound),
      Self.partLinks.contains(tokens[place.upperBound].code),
      let noun = term(startingAt: place.upperBound + 1)
    else { return false }
    return isForeign(noun, inLabel, [])
  }

  /// The noun that the amount is set before: "loss" of "a $2.9 billion loss".
  var headNoun: Term? {
    guard draft.mention != nil, let noun = term(startingAt: value.upperBound) else { return nil }
    var before = value.lowerBound - 1
    while tokens.indices.contains(before), tokens[before].kind == .sign { before -= 1 }
    guard tokens.indices.contains(before), Self.determiners.contains(tokens[before].code) else {
      return nil
    }
    return noun
  }

  /// The last word before the amount that is not "about", "more than" or a sign.
  var wordBeforeHedges: Int? {
    guard draft.mention != nil else { return nil }
    var before = value.lowerBound - 1
    while tokens.indices.contains(before),
      tokens[before].kind == .sign || Self.hedges.contains(tokens[before].code)
    {
      before -= 1
    }
    return tokens.indices.contains(before) ? before : nil
  }

  /// The noun whose amount it is: "surplus" of "a surplus of $4 billion".
  var ownedNoun: Term? {
    guard let before = wordBeforeHedges, before > 0, tokens[before].code == Self.ofWord,
      let noun = term(endingAt: before), let word = noun.tokens.last,
      !LabelWords.losses.contains(noun.concept),
      !Self.levelNouns.contains(tokens[word].code)
    else { return nil }
    return noun
  }

  static let ofWord = WordHash.of("of")
  static let levelNouns = Set(
    [
      "peak", "high", "low", "trough", "maximum", "minimum", "ceiling", "floor", "tune", "order",
      "excess", "range", "tally", "count", "sum", "majority", "minority", "region", "basis",
    ].map { WordHash.of($0) })

  /// The verb of adding or taking away that the amount is the object of.
  var verbBefore: Int? {
    guard let before = wordBeforeHedges, Self.movingVerbs.contains(tokens[before].code) else {
      return nil
    }
    return before
  }

  static let hedges = Set(
    [
      "about", "around", "some", "nearly", "almost", "roughly", "over", "more", "than", "another",
      "a", "an", "further", "up", "to", "us", "at", "least",
    ].map { WordHash.of($0) })
  static let movingVerbs = Set(
    [
      "lost", "lose", "loses", "losing", "shed", "sheds", "shedding", "cut", "cuts", "cutting",
      "added", "add", "adds", "adding", "gained", "gain", "gains", "gaining", "created", "create",
      "creates", "creating", "hired", "hire", "hires", "hiring", "dismissed", "fired", "axed",
      "eliminated", "destroyed", "scrapped", "closed", "opened", "built", "needs", "need",
      "needed", "wants", "want", "wanted", "seeks", "lacks", "lack", "requires", "require",
    ].map { WordHash.of($0) })

  static let determiners = Set(
    ["a", "an", "the", "its", "their", "his", "her"].map { WordHash.of($0) })

  func isForeign(_ term: Term, _ inLabel: Set<Term.Concept>, _ own: [Range<Int>]) -> Bool {
    term.role == .content && !inLabel.contains(term.concept)
      && !own.contains { $0.overlaps(term.tokens) } && !isNamed(term.tokens)
      && !value.overlaps(term.tokens)
  }

  func isNamed(_ range: Range<Int>) -> Bool { named.contains { $0.overlaps(range) } }

  /// Whether a word tells what the measure did.
  func isVerbLike(_ term: Term) -> Bool {
    guard term.tokens.count == 1, let last = term.tokens.last else { return false }
    return Self.verbStems.contains(tokens[last].code)
  }

  static let verbStems: Set<UInt32> = Set(
    [
      "improved", "slowed", "accelerated", "edged", "jumped", "surged", "soared", "plunged",
      "slid", "slipped", "swelled", "shrank", "shrunk", "remained", "remains", "averages",
      "declined", "advanced", "eased", "held", "passed", "topped", "neared", "nears",
      "approached", "contracted", "covers", "spans",
    ].map { WordHash.of($0) })

  /// Whether the measure's words belong to a capitalised name that the vocabulary does not know.
  func ownerIsUnknown(_ own: [Range<Int>]) -> Bool {
    for place in own {
      // "Zurich's population": word, apostrophe, s, measure.
      let start = place.lowerBound
      if start >= 3, tokens[start - 1].code == Self.possessive, tokens[start - 1].kind == .word,
        tokens[start - 2].kind == .sign, isUnknownName(start - 3)
      {
        return true
      }
      // "population of Zurich".
      let end = place.upperBound
      if end + 1 < tokens.count, Self.links.contains(tokens[end].code), isUnknownName(end + 1) {
        return true
      }
    }
    return false
  }

  func isUnknownName(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized, token.end - token.start > 2 else {
      return false
    }
    if isNamed(index..<(index + 1)) { return false }
    guard let term = term(startingAt: index) else { return false }
    return term.role == .content && term.tokens.count == 1
  }

  static let possessive = WordHash.of("s")
  static let links = Set(["of", "in"].map { WordHash.of($0) })
}
