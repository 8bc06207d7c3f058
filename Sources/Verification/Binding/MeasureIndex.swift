// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Foundation
import Quantities
import SourceText
import Vocabulary

/// The labels of a store's measures, taken apart into terms and findable by them.
struct MeasureIndex: Sendable {
  /// One label of one measure; a class, for every match carries it along.
  final class Label: Sendable {
    let measure: Measure.ID
    let text: String
    /// What the label must find in a text, with the weight of each.
    let content: [(concept: Term.Concept, weight: Double)]
    /// Its values on the axes.
    let qualifiers: [UInt8: Term.Concept]
    /// The sum of the weights of `content`.
    let total: Double
    /// The concepts of `content`.
    let concepts: Set<Term.Concept>
    /// Those with the values on the axes.
    let allConcepts: Set<Term.Concept>
    /// The words that must stand behind the figure in this order, for a unit that itself names the
    /// measure: "requests per second" of a throughput.
    let phrase: [UInt32]
    /// The axes with their values, in order.
    let sortedQualifiers: [(axis: UInt8, concept: Term.Concept)]

    /// Whether it counts all who live somewhere.
    var isOfPeople: Bool { concepts.contains { Self.population.contains($0) } }

    private static let population = Set(
      TermReader.english.terms(ofLabel: "population").map(\.concept))

    /// Whether it says what it is per: "users (per 100 people)".
    var isRate: Bool { text.lowercased().split(separator: " ").contains { $0.hasSuffix("per") } }

    init(
      measure: Measure.ID, text: String, content: [(concept: Term.Concept, weight: Double)],
      qualifiers: [UInt8: Term.Concept], phrase: [UInt32] = []
    ) {
      self.phrase = phrase
      self.measure = measure
      self.text = text
      self.content = content
      self.qualifiers = qualifiers
      total = content.reduce(0) { $0 + $1.weight }
      concepts = Set(content.map(\.concept))
      allConcepts = concepts.union(qualifiers.values)
      sortedQualifiers = qualifiers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The label with the words of members of a table beside it: "unemployment rate, women".
    func with(members: [String]) -> Label {
      let heaviest = content.map(\.weight).max() ?? 1
      var content = content
      var qualifiers = qualifiers
      var added: [String] = []
      for member in members {
        let terms = TermReader.english.terms(ofLabel: member)
          .filter { $0.role == .content || $0.role == .qualifier }
        if !terms.isEmpty { added.append(member) }
        for term in terms {
          if term.role == .qualifier {
            qualifiers[term.axis] = term.concept
          } else if !content.contains(where: { $0.concept == term.concept }) {
            content.append((term.concept, heaviest))
          }
        }
      }
      guard !added.isEmpty else { return self }
      return Label(
        measure: measure, text: ([text] + added).joined(separator: ", "), content: content,
        qualifiers: qualifiers, phrase: phrase)
    }
  }

  /// Where a word stands in a label, and what it weighs there.
  private struct Posting: Sendable {
    let label: Int
    let weight: Double
    let total: Double
  }

  /// A measure whose records say who holds an office.
  struct Office: Sendable {
    let title: OfficeTitle
    let measure: Measure.ID
  }

  private(set) var labels: [Label] = []
  /// The measures that are offices, by their labels.
  private(set) var offices: [Office] = []
  /// The postings of each word, and where those of a word are.
  private var postings: [[Posting]] = []
  private var byConcept: CodeTable

  private struct ParsedLabel {
    let id: Measure.ID
    let text: String
    let content: [Term.Concept]
    let qualifiers: [UInt8: Term.Concept]
    let phrase: [UInt32]
  }

  /// Indexes the labels of measures, and the units in words that name some of them by themselves.
  init(measures: [(id: Measure.ID, labels: [String], rates: [String])]) {
    var parsed: [ParsedLabel] = []
    var frequency: [Term.Concept: Int] = [:]
    for measure in measures {
      var seen: Set<Term.Concept> = []
      for text in measure.labels {
        if let title = OfficeTitle.named(by: text) {
          offices.append(Office(title: title, measure: measure.id))
        }
        let terms = TermReader.english.terms(ofLabel: text)
        var content = Self.unique(terms.filter { $0.role == .content }.map(\.concept))
        var qualifiers: [UInt8: Term.Concept] = [:]
        for term in terms where term.role == .qualifier { qualifiers[term.axis] = term.concept }
        if content.isEmpty, let trade = qualifiers[TermTables.Axis.trade] {
          // "Exports (% of GDP)": the word that elsewhere narrows is what is measured.
          content = [trade]
          qualifiers[TermTables.Axis.trade] = nil
        } else if content.isEmpty {
          content = Self.unique(
            terms.filter { $0.role == .neutral || $0.role == .qualifier }.map(\.concept))
          qualifiers = [:]
        }
        guard !content.isEmpty else { continue }
        seen.formUnion(content)
        parsed.append(
          ParsedLabel(
            id: measure.id, text: text, content: content, qualifiers: qualifiers, phrase: []))
      }
      for text in measure.rates {
        let concepts = TermReader.english.terms(ofLabel: text)
          .filter { $0.role == .content }.map(\.concept)
        let bytes = Array(text.utf8)
        parsed.append(
          ParsedLabel(
            id: measure.id, text: text, content: Self.unique(concepts), qualifiers: [:],
            phrase: Tokenizer.tokens(of: bytes).map(\.code)))
        seen.formUnion(concepts)
      }
      for concept in seen { frequency[concept, default: 0] += 1 }
    }
    let count = Double(max(measures.count, 1))
    byConcept = CodeTable(capacity: frequency.count)
    for item in parsed {
      let content = item.content.map { concept in
        (concept: concept, weight: Self.weight(frequency[concept] ?? 1, of: count))
      }
      let label = Label(
        measure: item.id, text: item.text, content: content, qualifiers: item.qualifiers,
        phrase: item.phrase)
      for word in content {
        let place = byConcept[word.concept.code] ?? postings.count
        if place == postings.count {
          byConcept[word.concept.code] = place
          postings.append([])
        }
        postings[place].append(
          Posting(label: labels.count, weight: word.weight, total: label.total))
      }
      labels.append(label)
    }
  }

  /// Rare words say more: from 1 for a word of every label up to about 2 for one of a single label.
  private static func weight(_ frequency: Int, of count: Double) -> Double {
    1 + log(1 + count / Double(frequency)) / log(2 + count)
  }

  private static func unique(_ concepts: [Term.Concept]) -> [Term.Concept] {
    var seen: Set<Term.Concept> = []
    return concepts.filter { seen.insert($0).inserted }
  }

  /// How many labels are looked at for one claim.
  static let candidateLimit = 64
  /// How many labels of one word are looked at.
  static let postingLimit = 4000

  /// Whether a word names, or helps to name, some measure.
  func knows(_ concept: Term.Concept) -> Bool { byConcept[concept.code] != nil }

  /// The labels that share most with some terms, best first, at least half covered.
  func candidates(for terms: [WeightedTerm]) -> [Int] {
    var best: [(postings: Int, weight: Double)] = []
    for term in terms where term.term.role != .border && term.term.role != .function {
      guard let place = byConcept[term.term.concept.code] else { continue }
      if let known = best.firstIndex(where: { $0.postings == place }) {
        best[known].weight = max(best[known].weight, term.weight)
      } else {
        best.append((place, max(0, term.weight)))
      }
    }
    guard !best.isEmpty else { return [] }
    var scores: [Int: Double] = [:]
    scores.reserveCapacity(min(best.reduce(0) { $0 + postings[$1.postings].count }, 1 << 12))
    for (place, weight) in best {
      for posting in postings[place].prefix(Self.postingLimit) {
        scores[posting.label, default: 0] += posting.weight * weight / posting.total
      }
    }
    return scores.filter { $0.value >= 0.3 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.candidateLimit).map(\.key)
  }
}
