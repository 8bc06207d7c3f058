// SPDX-License-Identifier: MIT

import SourceText

/// From the words of a text to the measures whose labels have them.
package struct MeasureWordIndex: Sendable {
  /// How well a text's words name a measure.
  package struct Candidate: Hashable, Sendable {
    /// The measure.
    package var measure: Measure.ID
    /// The part of the label, by weight, that the text has.
    package var labelCoverage: Float
    /// The part of the text's words, by weight, that the label has.
    package var textCoverage: Float
    /// The weight of the words they share: what the match rests on.
    package var weight: Float
    /// Whether a built-in measure's other names stood between the text and the label.
    package var isBySynonym: Bool
  }

  /// A label and its words.
  private struct Label: Sendable {
    var measure: Measure.ID
    var words: [UInt32: Float]
    var isBuiltIn: Bool
  }

  /// A stem that more labels have is too common to look labels up by.
  private static let commonPostingCount = 2048

  private var labels: [Label] = []
  private var postings: [UInt32: [Int32]] = [:]

  /// An empty index.
  init() {}

  /// Adds the labels of a measure.
  mutating func add(_ measure: Measure, isBuiltIn: Bool) {
    for label in [measure.label] + measure.aliases {
      var words: [UInt32: Float] = [:]
      for word in MeasureWord.words(of: label) {
        words[word.stem] = max(words[word.stem] ?? 0, word.weight)
      }
      guard !words.isEmpty else { continue }
      let index = Int32(labels.count)
      labels.append(Label(measure: measure.id, words: words, isBuiltIn: isBuiltIn))
      for stem in words.keys { postings[stem, default: []].append(index) }
    }
  }

  /// How rare a stem is among the labels: 1 for one that most have, more for one that few have.
  package func rarity(of stem: UInt32) -> Float {
    let count = postings[stem]?.count ?? 0
    let ratio = UInt32(clamping: (labels.count + 1) / (count + 1))
    return 1 + Float(32 - (ratio | 1).leadingZeroBitCount - 1) / 4
  }

  /// Whether any label has a stem.
  package func contains(_ stem: UInt32) -> Bool { postings[stem] != nil }

  /// The measures that share telling words with a text, best first.
  ///
  /// A built-in measure that the words name in full lends the words of its other names.
  ///
  /// - Parameters:
  ///   - words: The text's words.
  ///   - limit: How many to return at most.
  /// - Returns: The candidates.
  /// - Complexity: O(*k*) in the number of words, times the labels that share a rare one.
  package func candidates(for words: [MeasureWord], limit: Int = 8) -> [Candidate] {
    var text: [UInt32: Float] = [:]
    for word in words { text[word.stem] = max(text[word.stem] ?? 0, word.weight) }
    var best: [Measure.ID: Candidate] = [:]
    var lent: [[UInt32: Float]] = []
    for index in touched(by: text) {
      let label = labels[index]
      let candidate = candidate(label, text: text, isBySynonym: false)
      if label.isBuiltIn, candidate.labelCoverage > 0.99 { lent.append(label.words) }
      note(candidate, in: &best)
    }
    if !lent.isEmpty { noteSynonyms(of: lent, text: text, in: &best) }
    let sorted = best.values.sorted {
      let (left, right) = ($0.labelCoverage * $0.weight, $1.labelCoverage * $1.weight)
      return left != right ? left > right : $0.measure < $1.measure
    }
    return Array(sorted.prefix(limit))
  }

  /// How well a text's words name one measure; `nil` when they share no word.
  package func candidate(_ measure: Measure.ID, for words: [MeasureWord]) -> Candidate? {
    candidates(for: words, limit: .max).first { $0.measure == measure }
  }

  // MARK: - Scoring

  private func touched(by text: [UInt32: Float]) -> [Int] {
    var touched: Set<Int32> = []
    let found = text.keys.compactMap { stem in postings[stem].map { (stem, $0) } }
    let rare = found.filter { $0.1.count <= Self.commonPostingCount }
    for (_, list) in rare { touched.formUnion(list) }
    return touched.sorted().map(Int.init)
  }

  private func candidate(
    _ label: Label, text: [UInt32: Float], isBySynonym: Bool
  ) -> Candidate {
    var (shared, ofLabel, ofText): (Float, Float, Float) = (0, 0, 0)
    // Sums run in a fixed order, so that equal input gives equal bits.
    for stem in label.words.keys.sorted() {
      let weight = (label.words[stem] ?? 0) * rarity(of: stem)
      ofLabel += weight
      if text[stem] != nil { shared += weight }
    }
    for stem in text.keys.sorted() { ofText += (text[stem] ?? 0) * rarity(of: stem) }
    return Candidate(
      measure: label.measure, labelCoverage: ofLabel > 0 ? shared / ofLabel : 0,
      textCoverage: ofText > 0 ? min(1, shared / ofText) : 0, weight: shared,
      isBySynonym: isBySynonym)
  }

  /// Scores again with the words of the built-in names that the text's words stand for.
  private func noteSynonyms(
    of lent: [[UInt32: Float]], text: [UInt32: Float], in best: inout [Measure.ID: Candidate]
  ) {
    let measures = Set(lent.flatMap { words in labels.filter { $0.words == words }.map(\.measure) })
    for other in labels where other.isBuiltIn && measures.contains(other.measure) {
      let widened = text.merging(other.words) { max($0, $1) }
      for index in touched(by: other.words) where !labels[index].isBuiltIn {
        note(candidate(labels[index], text: widened, isBySynonym: true), in: &best)
      }
    }
  }

  private func note(_ candidate: Candidate, in best: inout [Measure.ID: Candidate]) {
    if let present = best[candidate.measure],
      present.labelCoverage * present.weight >= candidate.labelCoverage * candidate.weight
    {
      return
    }
    best[candidate.measure] = candidate
  }
}
