// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// Words that name a measure without its name: "employed 4,200 people", "412 km long", "the economy shrank 2%".
///
/// A row asks for words before or right behind the figure and for a kind of unit, and names what is then
/// measured. A table for one language; another language is another table.
struct ImpliedMeasure {
  /// Where the words stand.
  enum Place {
    /// Before the figure, in its clause.
    case before
    /// Right behind the figure.
    case behind
    /// The figure's own unit.
    case unit
  }

  /// The words, as hashes.
  let words: Set<UInt32>
  /// Where they stand.
  let place: Place
  /// Verbs of which one must stand between them and the figure; empty where none is needed.
  let verbs: Set<UInt32>
  /// The kinds of unit that the figure may have.
  let dimensions: Set<Unit.Dimension>
  /// What is measured, in words of labels.
  let measures: [Term]
  /// Words right behind the figure that say otherwise: "a loss of $3 million on the sale".
  let stops: Set<UInt32>

  private init(
    _ words: String, _ place: Place, verbs: String = "", _ dimensions: Set<Unit.Dimension>,
    _ measures: String, stops: String = ""
  ) {
    self.words = Self.hashes(words)
    self.place = place
    self.verbs = Self.hashes(verbs)
    self.dimensions = dimensions
    self.measures = TermReader.english.terms(ofLabel: measures).filter { $0.role == .content }
    self.stops = Self.hashes(stops)
  }

  private static func hashes(_ list: String) -> Set<UInt32> {
    Set(list.split(separator: " ").map { WordHash.of(String($0)) })
  }

  private static let movements =
    "grew grow grows grown growing expanded expands expand shrank shrink shrinks shrunk contracted contracts contract"
  private static let rises =
    "rose rise rises risen rising increased increase climbed climb fell fall fallen dropped declined jumped surged"

  /// The English rows.
  static let english: [ImpliedMeasure] = [
    ImpliedMeasure("employ employs employed employing", .before, [.count, .number], "employees"),
    ImpliedMeasure("worker employee", .unit, [.count], "employees"),
    ImpliedMeasure("long", .behind, [.length], "length"),
    ImpliedMeasure("high tall", .behind, [.length], "height elevation"),
    ImpliedMeasure("deep", .behind, [.length], "depth"),
    ImpliedMeasure("wide", .behind, [.length], "width"),
    ImpliedMeasure(
      "covers covered covering spans spanned spanning occupies occupied", .before, [.area],
      "surface area"),
    ImpliedMeasure("economy", .before, verbs: movements, [.percent], "gdp"),
    ImpliedMeasure("prices", .before, verbs: rises, [.percent], "inflation"),
    ImpliedMeasure("loss losses", .before, [.money], "net income , profit", stops: "on from"),
    ImpliedMeasure(
      "produced produces produce producing", .before,
      [.count, .number, .mass, .volume, .energy, .other], "production"),
    ImpliedMeasure(
      "consumed consumes consume consuming", .before, [.count, .mass, .volume, .energy, .other],
      "consumption"),
    ImpliedMeasure("emitted emits emit emitting", .before, [.mass, .other], "emissions"),
    ImpliedMeasure("generated generates generating", .before, [.energy], "generation"),
    ImpliedMeasure("sold sells sell selling", .before, [.count, .number, .mass], "sales"),
  ]
}

extension SentenceReader {
  /// The terms of the measures that the words around a value imply.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - range: Its tokens.
  ///   - isListed: Whether it stands in a list of values that the words belong to as a whole.
  /// - Returns: One term for each word of such a measure.
  func impliedTerms(
    for value: Mention, at range: Range<Int>, isListed: Bool = false
  ) -> [WeightedTerm] {
    guard let quantity = value.quantity else { return [] }
    let dimension = quantity.unit?.dimension ?? .number
    var found: [WeightedTerm] = []
    for row in ImpliedMeasure.english where row.dimensions.contains(dimension) {
      guard let place = place(of: row, for: value, quantity, at: range, isListed),
        !stops(row, behind: range)
      else { continue }
      let bytes = TextRange(
        Int(tokens[place.lowerBound].start), Int(tokens[place.upperBound - 1].end))
      found += row.measures.map { term in
        WeightedTerm(
          term: Term(
            concept: term.concept, role: .content, axis: 0, tokens: place, range: bytes),
          weight: weight(of: place, for: range))
      }
    }
    return found
  }

  /// How many tokens before the figure such a word may stand.
  private static let impliedReach = 12

  private func place(
    of row: ImpliedMeasure, for value: Mention, _ quantity: Quantity, at range: Range<Int>,
    _ isListed: Bool
  ) -> Range<Int>? {
    switch row.place {
    case .unit:
      guard let noun = quantity.unit?.noun,
        row.words.contains(WordHash.of(String(noun.split(separator: " ").last ?? "")))
      else { return nil }
      return range
    case .behind:
      var next = range.upperBound
      while next < sentence.tokens.upperBound, tokens[next].isSign("-") { next += 1 }
      guard next < sentence.tokens.upperBound, row.words.contains(tokens[next].code) else {
        return nil
      }
      return next..<(next + 1)
    case .before:
      let own = clauses.clause(of: range.lowerBound)
      let low = max(sentence.tokens.lowerBound, range.lowerBound - Self.impliedReach)
      guard
        let index = Range.between(low, range.lowerBound).last(where: { index in
          tokens[index].kind == .word && row.words.contains(tokens[index].code)
            && clauses.clause(of: index) == own
        }), isListed || clauses.valuesBetween(index, range.lowerBound) == 0
      else { return nil }
      if !row.verbs.isEmpty {
        guard value.change?.role == .by,
          Range.between(index, range.lowerBound).contains(where: {
            row.verbs.contains(tokens[$0].code)
          })
        else { return nil }
      }
      return index..<(index + 1)
    }
  }

  private func stops(_ row: ImpliedMeasure, behind range: Range<Int>) -> Bool {
    !row.stops.isEmpty && range.upperBound < sentence.tokens.upperBound
      && row.stops.contains(tokens[range.upperBound].code)
  }
}
