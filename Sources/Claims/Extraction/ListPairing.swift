// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Pairs the values of a list with the names or the times of a list, as "respectively" asks.
struct ListPairing {
  /// The range of the name that each value belongs to, by the value's position.
  private(set) var names: [Int: TextRange] = [:]
  /// The position of the time that each value belongs to, by the value's position.
  private(set) var times: [Int: Int] = [:]
  /// The words of the measure that each value belongs to.
  private(set) var measures = MeasurePairing()

  /// Whether a value stands in a list that was paired.
  func isListed(_ value: Int) -> Bool { names[value] != nil || times[value] != nil }

  /// Pairs the first list of a sentence that has one to go with it.
  init(in reader: SentenceReader) {
    let values = reader.mentions.filter { SentenceReader.isValue($0.mention) }
    guard values.count > 1 else { return }
    let isTold = reader.cues.contains { $0.cue == .respectively }
    for run in Self.runs(of: values.map(\.tokens), in: reader) where run.count > 1 {
      let items = run.map { values[$0] }
      guard let first = items.first, let last = items.last,
        items.allSatisfy({ $0.mention.kind == first.mention.kind || isTold })
      else { continue }
      func nearest<Item>(_ lists: [[Item]], tokens: (Item) -> Range<Int>) -> [Item]? {
        lists.filter { list in
          list.count == items.count
            && !(list.contains { first.tokens.lowerBound < tokens($0).lowerBound }
              && list.contains { tokens($0).lowerBound < first.tokens.lowerBound })
        }.min {
          Self.distance($0.first.map(tokens), first.tokens, last.tokens)
            < Self.distance($1.first.map(tokens), first.tokens, last.tokens)
        }
      }
      // Where both lists are as long as the values', the names are paired, and the times stay open.
      if let owners = nearest(Self.entityLists(in: reader), tokens: \.tokens) {
        for (item, name) in zip(items, owners) { names[item.position] = name.range }
        return
      }
      if let moments = nearest(Self.timeLists(in: reader), tokens: \.tokens) {
        for (item, moment) in zip(items, moments) { times[item.position] = moment.position }
        return
      }
      let paired = MeasurePairing(
        items.map { ($0.position, $0.tokens) }, isTold: isTold, in: reader)
      if !paired.isEmpty {
        measures = paired
        return
      }
    }
  }

  private static func distance(_ start: Range<Int>?, _ first: Range<Int>, _ last: Range<Int>)
    -> Int
  {
    guard let start = start?.lowerBound else { return Int.max }
    return min(abs(start - first.lowerBound), abs(start - last.lowerBound))
  }

  private static func timeLists(
    in reader: SentenceReader
  ) -> [[(position: Int, tokens: Range<Int>)]] {
    let times = reader.mentions.filter {
      ($0.mention.kind == .period || $0.mention.kind == .date) && $0.mention.period != nil
    }
    return runs(of: times.map(\.tokens), in: reader).filter { $0.count > 1 }.map { run in
      run.map { (times[$0].position, times[$0].tokens) }
    }
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
        isLink(Range.between(items[index - 1].upperBound, items[index].lowerBound), in: reader)
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
