// SPDX-License-Identifier: MIT

import SourceText
import Vocabulary

/// Pairs the values of a list with the measures of a list: "exports and imports were $5 billion and $7 billion".
struct MeasurePairing {
  /// The words of each value's own measure, by the value's position.
  private var own: [Int: Range<Int>] = [:]

  /// Pairs nothing.
  init() {}

  /// Pairs values with as many names of measures before them.
  ///
  /// - Parameters:
  ///   - values: The values of a list, by position and tokens.
  ///   - isTold: Whether "respectively" asks for it; without, only two are paired.
  ///   - reader: The sentence.
  init(_ values: [(position: Int, tokens: Range<Int>)], isTold: Bool, in reader: SentenceReader) {
    guard isTold || values.count == 2, let first = values.first?.tokens.lowerBound else { return }
    let phrases = Self.phrases(before: first, count: values.count, in: reader)
    guard phrases.count == values.count else { return }
    for (value, phrase) in zip(values, phrases) { own[value.position] = phrase }
  }

  /// Whether nothing is paired.
  var isEmpty: Bool { own.isEmpty }

  /// Takes the words of the other measures away from a value of the list.
  func narrow(_ terms: inout [WeightedTerm], of value: Int) {
    guard own[value] != nil else { return }
    let others = own.filter { $0.key != value }.values
    terms.removeAll { item in others.contains { $0.overlaps(item.term.tokens) } }
  }

  /// The phrases of a list before a token, in order: stretches of naming words with "and" or a comma between.
  private static func phrases(
    before limit: Int, count: Int, in reader: SentenceReader
  ) -> [Range<Int>] {
    let start = reader.sentence.tokens.lowerBound
    let named = Set(
      reader.terms.filter { term in
        (term.role == .content || term.role == .qualifier || term.role == .neutral)
          && !reader.names.contains { isEntity($0) && $0.tokens.overlaps(term.tokens) }
      }.flatMap { Array($0.tokens) })
    guard
      let link = Range.between(start, limit).last(where: { index in
        reader.tokens[index].kind == .word && reader.tokens[index].code == andWord
          && named.contains(index - 1) && named.contains(index + 1)
      })
    else { return [] }
    var end = link + 1
    while end < limit, named.contains(end) { end += 1 }
    var phrases = [(link + 1)..<end]
    var last = link
    while phrases.count < count, last > start {
      var low = last
      while low > start, named.contains(low - 1) { low -= 1 }
      guard low < last else { return [] }
      phrases.insert(low..<last, at: 0)
      last = low - 1
      guard phrases.count == count || last > start && reader.tokens[last].isSign(",") else {
        return []
      }
    }
    return phrases
  }

  private static func isEntity(_ match: NameMatch) -> Bool {
    match.targets.contains { if case .entity = $0 { true } else { false } }
  }

  private static let andWord = WordHash.of("and")
}
