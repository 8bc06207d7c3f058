// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Pairs the values of a list with the names of a list, as "respectively" asks.
enum ListPairing {
  /// The range of the name that each value belongs to, by the value's position; empty without such lists.
  static func pairs(in reader: SentenceReader) -> [Int: TextRange] {
    let values = reader.mentions.filter { SentenceReader.isValue($0.mention) }
    guard values.count > 1 else { return [:] }
    let isTold = reader.cues.contains { $0.cue == .respectively }
    for run in runs(of: values.map(\.tokens), in: reader) where run.count > 1 {
      let items = run.map { values[$0] }
      guard let first = items.first, let last = items.last,
        items.allSatisfy({ $0.mention.kind == first.mention.kind || isTold })
      else { continue }
      let lists = entityLists(in: reader).filter {
        $0.count == items.count
          && !($0.contains { first.tokens.lowerBound < $0.tokens.lowerBound }
            && $0.contains { $0.tokens.lowerBound < first.tokens.lowerBound })
      }
      guard
        let names = lists.min(by: {
          distance($0, first.tokens, last.tokens) < distance($1, first.tokens, last.tokens)
        })
      else { continue }
      var pairs: [Int: TextRange] = [:]
      for (item, name) in zip(items, names) { pairs[item.position] = name.range }
      return pairs
    }
    return [:]
  }

  private static func distance(_ names: [NameMatch], _ first: Range<Int>, _ last: Range<Int>)
    -> Int
  {
    guard let start = names.first?.tokens.lowerBound else { return Int.max }
    return min(abs(start - first.lowerBound), abs(start - last.lowerBound))
  }

  private static func entityLists(in reader: SentenceReader) -> [[NameMatch]] {
    let entities = reader.names.filter { match in
      match.targets.contains { if case .entity = $0 { true } else { false } }
    }
    return runs(of: entities.map(\.tokens), in: reader).map { $0.map { entities[$0] } }
      .filter { $0.count > 1 }
  }

  /// Stretches of items with nothing but commas and "and" between.
  private static func runs(of items: [Range<Int>], in reader: SentenceReader) -> [[Int]] {
    var runs: [[Int]] = []
    for index in items.indices {
      if index > 0, let last = runs.indices.last,
        items[index - 1].upperBound < items[index].lowerBound,
        isLink(items[index - 1].upperBound..<items[index].lowerBound, in: reader)
      {
        runs[last].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private static func isLink(_ between: Range<Int>, in reader: SentenceReader) -> Bool {
    guard between.count <= 3, !between.isEmpty else {
      return false
    }
    return between.allSatisfy { index in
      let token = reader.tokens[index]
      return token.isSign(",") || token.isSign("$")
        || (token.kind == .word && (token.code == andWord || token.code == theWord))
    }
  }

  private static let andWord = WordHash.of("and")
  private static let theWord = WordHash.of("the")
}
