// SPDX-License-Identifier: MIT

package import Quantities
package import SourceText
package import Vocabulary

/// A term of a sentence with how near it stands to a claim's value.
package struct WeightedTerm: Hashable, Sendable {
  /// The term.
  package let term: Term
  /// From 0, elsewhere, to 1, in the same stretch of the same clause.
  package let weight: Double

  /// Makes a weighted term.
  package init(term: Term, weight: Double) {
    self.term = term
    self.weight = weight
  }
}

/// An entity named in a sentence, and what ties it to a claim's value.
package struct EntityMention: Hashable, Sendable {
  /// How it stands to the value.
  package enum Relation: UInt8, Hashable, Sendable {
    /// "Norway's ...", "Norwegian ...", or the subject of the clause.
    case subject
    /// "of Norway".
    case of
    /// "in Norway", "at", "on".
    case place
    /// "from Norway", "to Norway", "into", "with", "between": the other side.
    case counterpart
    /// Who says it.
    case attribution
    /// In the part that something is held against.
    case compared
    /// Named beside a larger place that holds it: "China" of "Macau, China".
    case container
    /// Anything else.
    case other
  }

  /// The name found.
  package var match: NameMatch
  /// The entities it may mean, best first.
  package var ids: [Entity.ID]
  /// How it stands to the value.
  package var relation: Relation
  /// From 0 to 1: how surely it is a facet of this claim.
  package var weight: Double
  /// How the claim comes by it.
  package var origin: Claim.Facet.Origin

  /// Makes a mention.
  package init(
    match: NameMatch, ids: [Entity.ID], relation: Relation, weight: Double,
    origin: Claim.Facet.Origin
  ) {
    self.match = match
    self.ids = ids
    self.relation = relation
    self.weight = weight
    self.origin = origin
  }

  /// Whether it is the first that a statement which names nothing is about.
  package var isFirstContext: Bool { origin == .context && weight >= ProximityWeights.heading }
}

/// A claim with all that the verifier needs to bind it.
package struct DraftClaim: Hashable, Sendable {
  /// The claim; its subject and measure are the extractor's first reading.
  package var claim: Claim
  /// The position of its value among the document's mentions.
  package var mention: Int?
  /// The terms that may name its measure.
  package var terms: [WeightedTerm]
  /// The entities that may be its facets, likeliest subject first.
  package var entities: [EntityMention]
  /// Whether the words say that it holds at the time of writing.
  package var isPresent: Bool
  /// Whether the period stands in the claim's own clause.
  package var hasOwnTime: Bool
  /// Whether its time is told as a moment: "at the end of 2022", "as of 2011".
  package var isAtMoment: Bool
  /// Whether its time stands right behind another value and may be that value's alone.
  package var isTimeLent = false
  /// Whether its time stands right behind its value: "$5 million in 2022".
  package var isTimeAttached = false
  /// Whether its time stands behind it in another clause: "rose 4%, although it lost $3 million in 2020".
  package var isTimeOfLaterClause = false
  /// Whether the subject that the text before lends was named there as one of several.
  package var isContextShared = false
  /// For a claim without a time: those that the sentences before it and the heading tell, nearest first.
  package var contextTimes: [Period] = []
  /// The word that takes back what is told, where that is all that denies it: "cancelled".
  package var retraction: Range<Int>?
  /// The latest time that it is held against: the 2019 of "down on 2019".
  package var heldAgainst: Period?
  /// The stretch of time that it is told over, where no piece of calendar is named for it.
  package var span: ToldSpan?
  /// The tokens of the clause.
  package var clause: Range<Int>
  /// The heading of its section, where that is not the title.
  package var section: TextRange?
  /// What stands over it: the heading, or the labels of its row and column.
  package var labels: [TextRange] = []
  /// For a figure of a table: how its row and column bear on it.
  package var column: Column?

  /// How the row and column of a table bear on a figure.
  package struct Column: Hashable, Sendable {
    /// The figure as its cell has it, without the unit of the head.
    package var written: Mention
    /// What the head multiplies it by.
    package var scale: ExactDecimal
    /// Whether the table gives a unit or magnitude that could not be read, so that nothing can be refuted.
    package var isUnitOpen: Bool
    /// The words of row and column that the measure must account for.
    package var unexplained: Set<Term.Concept>
    /// A number in the label of the row: the "0-14" of an age.
    package var number: TextRange?
    /// The figure in the unit of the whole table, which some rows may not be in.
    package var alternative: Mention?
    /// What that unit multiplies it by.
    package var alternativeScale: ExactDecimal = .one
  }
}

/// Everything read in a document on the way to its claims.
package struct DocumentReading: Sendable {
  /// The document.
  package var document: Document
  /// Its tokens.
  package var tokens: [Token]
  /// Its sentences.
  package var sentences: [Sentence]
  /// Its numbers, dates and periods.
  package var mentions: [Mention]
  /// The names found in it.
  package var names: [NameMatch]
  /// The claims, in order of their values.
  package var drafts: [DraftClaim]
  /// The clauses, as statements without a value.
  package var statements: [DraftClaim] = []
  /// The stretches that give a view or an interpretation.
  package var views: [TextRange] = []
  /// Why a mention is the value of no claim, by its position.
  package var leftOver: [Int: String]

  /// The tokens that a range of bytes touches.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* tokens in the document and *m* in the range.
  package func tokens(in range: TextRange) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return Range.between(low, end)
  }

  /// The bytes of some tokens, at least one.
  package func bytes(of range: Range<Int>) -> TextRange {
    TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The sentence that holds a range of bytes; `nil` when none holds all of it.
  ///
  /// - Complexity: O(log *n*) for *n* sentences in the document.
  package func sentence(at range: TextRange) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < sentences.count, sentences[low].range.contains(range) else { return nil }
    return sentences[low]
  }

  /// The sentence before another; `nil` for the first.
  ///
  /// - Complexity: O(log *n*) for *n* sentences in the document.
  package func sentence(before sentence: Sentence) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.lowerBound < sentence.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? sentences[low - 1] : nil
  }

  /// The numbers, dates and periods in a stretch of it.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* mentions in the document and *m* in the stretch.
  package func mentions(in range: TextRange) -> ArraySlice<Mention> {
    Self.slice(of: mentions, in: range) { $0.range.lowerBound }
  }

  /// The claims whose values stand in a stretch of it.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* claims in the document and *m* in the stretch.
  package func drafts(in range: TextRange) -> ArraySlice<DraftClaim> {
    Self.slice(of: drafts, in: range) { $0.claim.value?.range.lowerBound ?? 0 }
  }

  /// The names found in a stretch of it.
  ///
  /// - Complexity: O(log *n* + *m*) for *n* names in the document and *m* in the stretch.
  package func names(in range: TextRange) -> ArraySlice<NameMatch> {
    Self.slice(of: names, in: range) { $0.range.lowerBound }
  }

  /// The items, in order of their start, that start in a range.
  private static func slice<Item>(
    of items: [Item], in range: TextRange, start: (Item) -> Int
  ) -> ArraySlice<Item> {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if start(items[middle]) < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < items.count, start(items[end]) < range.upperBound { end += 1 }
    return items[Range.between(low, end)]
  }
}
