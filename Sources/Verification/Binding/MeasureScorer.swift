// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// How well the words around a value name a measure.
struct MeasureScorer {
  /// The result for one label.
  struct Match: Sendable {
    let label: MeasureIndex.Label
    let score: Double
    /// The rows of the table that were added.
    let rows: [BindingScores.Row]
    /// The bytes of the words that name it.
    let range: TextRange?
    /// Whether the text leaves open if a level or an amount of a period is meant.
    let natureOpen: Bool
    /// The words of the label that stand by the value.
    let found: Set<Term.Concept>
    /// What the text says on each axis.
    var claimed: [UInt8: Term.Concept] = [:]
  }

  let scores: BindingScores
  let draft: DraftClaim
  let tokens: [Token]
  let value: Range<Int>
  /// The tokens covered by names of entities.
  let named: [Range<Int>]
  let qualifiers: [WeightedTerm]
  /// Of each word the place that counts most, and the words by where they begin and end: among the draft's terms.
  let byConcept: CodeTable
  let byStart: CodeTable
  let byEnd: CodeTable
  let isPercent: Bool

  init(
    scores: BindingScores, draft: DraftClaim, tokens: [Token], value: Range<Int>,
    named: [Range<Int>]
  ) {
    self.scores = scores
    self.draft = draft
    self.tokens = tokens
    self.value = value
    self.named = named
    let terms = draft.terms
    var byConcept = CodeTable(capacity: terms.count)
    var byStart = CodeTable(capacity: terms.count)
    var byEnd = CodeTable(capacity: terms.count)
    func distance(_ term: WeightedTerm) -> Int {
      abs(term.term.tokens.lowerBound - value.lowerBound)
    }
    for (index, term) in terms.enumerated() {
      byStart[UInt32(clamping: term.term.tokens.lowerBound)] = index
      byEnd[UInt32(clamping: term.term.tokens.upperBound)] = index
      guard Self.mayName(term) else { continue }
      if let known = byConcept[term.term.concept.code].map({ terms[$0] }),
        (term.weight, -distance(term)) <= (known.weight, -distance(known))
      {
        continue
      }
      byConcept[term.term.concept.code] = index
    }
    self.byConcept = byConcept
    self.byStart = byStart
    self.byEnd = byEnd
    qualifiers = draft.terms.filter { $0.term.role == .qualifier }
    isPercent =
      draft.claim.value?.quantity?.unit?.dimension == .percent
      || byConcept[Self.percentSign.code].map { terms[$0].weight > 0.9 } ?? false
  }

  /// Whether a term may be one of a measure's words.
  static func mayName(_ term: WeightedTerm) -> Bool {
    term.term.role != .border && term.term.role != .function
  }

  func nearest(_ concept: Term.Concept) -> WeightedTerm? {
    guard let found = byConcept[concept.code].map({ draft.terms[$0] }) else { return nil }
    // "The sale of its shipyard" is no revenue, as "sales" are.
    let isOneSale =
      concept == Self.revenue && found.term.tokens.count == 1
      && tokens[found.term.tokens.lowerBound].code == Self.sale
    return isOneSale ? nil : found
  }

  func term(startingAt token: Int) -> Term? {
    byStart[UInt32(clamping: token)].map { draft.terms[$0].term }
  }

  func term(endingAt token: Int) -> Term? {
    byEnd[UInt32(clamping: token)].map { draft.terms[$0].term }
  }

  /// The score of a label.
  func match(_ label: MeasureIndex.Label) -> Match {
    if !label.phrase.isEmpty { return phraseMatch(label) }
    var covered = 0.0
    var places: [WeightedTerm] = []
    for item in label.content {
      guard let found = nearest(item.concept) else { continue }
      covered += item.weight * found.weight
      places.append(found)
    }
    // Words of the heading or the sentence before complete nothing that the sentence begins to name.
    if places.contains(where: { $0.weight > ProximityWeights.heading }) {
      places.removeAll { $0.weight <= ProximityWeights.heading }
      covered = label.content.reduce(0) { sum, item in
        sum + item.weight
          * (places.first { $0.term.concept == item.concept }?.weight ?? 0)
      }
    }
    gather(&places)
    if !places.isEmpty, places.allSatisfy({ isOfRate($0.term.tokens.lowerBound) }) { covered = 0 }
    var rows: [BindingScores.Row] = []
    var natureOpen = true
    let claimed = claimedQualifiers(around: places, of: label)
    for (axis, wanted) in label.sortedQualifiers {
      guard let stated = claimed[axis] else {
        if axis == TermTables.Axis.nature {
          continue
        } else if TermTables.englishDefaults.contains(wanted.code) {
          rows.append(scores.qualifierDefault)
        } else if axis == TermTables.Axis.share, isPercent {
          rows.append(scores.shareImplied)
        } else {
          rows.append(scores.qualifierMissing)
        }
        continue
      }
      if axis == TermTables.Axis.nature { natureOpen = false }
      if stated != wanted { rows.append(scores.qualifierContradicts) }
    }
    for (axis, stated) in claimed.sorted(by: { $0.key < $1.key })
    where label.qualifiers[axis] == nil {
      if axis == TermTables.Axis.nature {
        natureOpen = false
      } else if TermTables.englishDefaults.contains(stated.code) {
        rows.append(scores.qualifierDefault)
      } else {
        rows.append(scores.qualifierSurplus)
      }
    }
    rows += compounds(around: places, of: label)
    if let column = draft.column, !column.unexplained.isSubset(of: label.allConcepts) {
      rows.append(scores.nounOther)
    }
    let coverage = label.total > 0 ? covered / label.total : 0
    let score = coverage + scores.sum(rows)
    let own = places.filter { $0.weight > 0.55 }.map(\.term.range)
    return Match(
      label: label, score: score, rows: rows,
      range: own.dropFirst().reduce(own.first) { $0?.union($1) }, natureOpen: natureOpen,
      found: Set(places.filter { $0.weight > 0.9 }.map(\.term.concept)), claimed: claimed)
  }

  /// Whether a row is about the side of an axis that the text names.
  static func isOfAxes(_ row: BindingScores.Row, in scores: BindingScores) -> Bool {
    [scores.qualifierContradicts, scores.qualifierSurplus, scores.qualifierMissing].contains(row)
  }

  /// The score of a unit that names its measure: whole where its words stand behind the figure.
  func phraseMatch(_ label: MeasureIndex.Label) -> Match {
    func stands(at start: Int) -> Bool {
      start + label.phrase.count <= tokens.count
        && label.phrase.indices.allSatisfy { tokens[start + $0].code == label.phrase[$0] }
    }
    var start = (value.lowerBound...value.upperBound).first(where: stands)
    var score = 1.0
    if start == nil, draft.claim.value?.quantity?.unit == nil, draft.mention != nil {
      // "45,000 requests per second, up from 31,000": a bare figure goes on with the unit before it.
      start =
        draft.terms.first {
          $0.weight > ProximityWeights.heading && $0.term.tokens.lowerBound < value.lowerBound
            && stands(at: $0.term.tokens.lowerBound)
        }?.term.tokens.lowerBound
      score = ProximityWeights.beforeOneValue
    }
    guard let start else {
      return Match(label: label, score: 0, rows: [], range: nil, natureOpen: true, found: [])
    }
    let range = TextRange(
      Int(tokens[start].start), Int(tokens[start + label.phrase.count - 1].end))
    return Match(
      label: label, score: score, rows: [], range: range, natureOpen: true,
      found: label.concepts)
  }

  /// The matches, those docked whose words are only part of the words of another that stands there whole.
  static func ranked(_ matches: [Match], scores: BindingScores) -> [Match] {
    let whole = matches.filter { match in
      match.found.count == match.label.content.count && match.score > scores.cutOff.value
    }
    return matches.map { match in
      let isPart = whole.contains { $0.found.isStrictSuperset(of: match.found) }
      guard isPart else { return match }
      return Match(
        label: match.label, score: match.score + scores.sum([scores.labelShorter]),
        rows: match.rows + [scores.labelShorter], range: match.range,
        natureOpen: match.natureOpen, found: match.found, claimed: match.claimed)
    }
  }

  /// Moves words that stand apart to where they stand beside another word of the label.
  func gather(_ places: inout [WeightedTerm]) {
    // Where there is a value, the nearest one was taken.
    guard places.count > 1, draft.mention == nil else { return }
    func isBeside(_ term: WeightedTerm, _ skipped: Int) -> Bool {
      places.indices.contains {
        $0 != skipped && gap(places[$0].term.tokens, term.term.tokens) == 0
      }
    }
    for index in places.indices where !isBeside(places[index], index) {
      if let better = draft.terms.first(where: {
        $0.term.concept == places[index].term.concept && Self.mayName($0)
          && $0.weight >= places[index].weight && isBeside($0, index)
      }) {
        places[index] = better
      }
    }
  }

  static let revenue = Term.Concept(code: WordStem.hash(of: "revenue"))
  static let sale = WordHash.of("sale")

  static let percentSign = Term.Concept(code: 0x25)

  /// How many tokens may lie between a measure's words and what narrows them.
  static let phraseReach = 9

  /// What the text says on each axis about the measure found at `places`.
  func claimedQualifiers(
    around places: [WeightedTerm], of label: MeasureIndex.Label
  ) -> [UInt8: Term.Concept] {
    var found: [UInt8: (concept: Term.Concept, distance: Int)] = [:]
    let inLabel = label.concepts
    for qualifier in qualifiers where qualifier.weight >= 0.7 {
      let term = qualifier.term
      guard !inLabel.contains(term.concept) else { continue }
      // "Exports were $5 billion and imports ...": where the axis is what is measured, the nearer word tells.
      let isRival = places.contains { place in
        place.term.axis == term.axis && gap(place.term.tokens, value) <= gap(term.tokens, value)
      }
      guard !isRival else { continue }
      var distance = Int.max
      for place in places {
        distance = min(distance, gap(term.tokens, place.term.tokens))
      }
      let toValue = gap(term.tokens, value)
      if toValue <= 3, !beginsAnother(term.tokens) { distance = min(distance, toValue) }
      guard distance <= Self.phraseReach else { continue }
      if found[term.axis].map({ distance < $0.distance }) ?? true {
        found[term.axis] = (term.concept, distance)
      }
    }
    if let change = draft.claim.value?.change, change.role == .by, isPercent,
      !places.contains(where: isRiseOfPrices)
    {
      found[TermTables.Axis.growth] = (TermTables.qualifier("growth"), 0)
    }
    return found.mapValues(\.concept)
  }

  /// Whether a term is the inflation that "prices rose" tells of: itself a growth.
  func isRiseOfPrices(_ place: WeightedTerm) -> Bool {
    place.term.concept == Self.inflation && tokens[place.term.tokens.lowerBound].code == Self.prices
  }

  static let inflation = Term.Concept(code: WordStem.hash(of: "inflation"))
  static let prices = WordHash.of("prices")
  static let partLinks = Set(["of", "for"].map { WordHash.of($0) })

  /// Whether a word behind the value stands past a comma or an "and": ", and imports were $3 billion".
  func beginsAnother(_ term: Range<Int>) -> Bool {
    guard value.upperBound < term.lowerBound else { return false }
    return tokens[Range.between(value.upperBound, term.lowerBound)].contains {
      $0.isSign(",") || $0.kind == .word && $0.code == Self.andWord
    }
  }

  static let andWord = WordHash.of("and")

  func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    if left.overlaps(right) { return 0 }
    return left.lowerBound < right.lowerBound
      ? right.lowerBound - left.upperBound : left.lowerBound - right.upperBound
  }
}
