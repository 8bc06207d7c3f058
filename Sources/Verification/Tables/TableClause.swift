// SPDX-License-Identifier: MIT

import Evidence
import Quantities

/// One clause of a statement, linked, with the conditions it sets.
struct TableClause {
  let grid: TableGrid
  let words: [TableWord]
  var items: [TableItem]
  var conditions: [TableCondition] = []
  var numbers: [TableNumber] = []
  /// Items that stand for the whole table or its caption: no condition, but accounted for.
  var settled: Set<Int> = []
  /// Denials that are part of a condition: "without a medal".
  var claimed: Set<Int> = []

  init(grid: TableGrid, words: [TableWord], items: [TableItem]) {
    self.grid = grid
    self.words = words
    self.items = items
    // "As an away team": no comparison.
    if equation == nil {
      for index in self.items.indices where self.items[index].isCue(.asMuch) {
        self.items[index].kind = .cue(.free)
      }
    }
    readNamedYears()
    readPlaces()
    readNumbers()
    readNames()
    readParallels()
    readDates()
    readScores()
    readOutcomes()
    readAbsences()
    readSigns()
    conditions.sort { $0.item < $1.item }
  }

  var noRows: RowSet { RowSet(size: grid.rowCount) }

  /// The word at an item's start.
  func hash(_ item: Int) -> UInt64 {
    items.indices.contains(item) && items[item].words.count == 1
      ? words[items[item].words.lowerBound].exact : 0
  }

  /// The nearest item before (or after) that is not an article or the like.
  func neighbour(
    of item: Int, step: Int, skippingVerbs: Bool = false, skippingOutcomes: Bool = false,
    limit: Int = 3
  ) -> Int? {
    var at = item + step
    var skipped = 0
    while items.indices.contains(at), skipped < limit {
      switch items[at].kind {
      case .cue(.free), .cue(.of), .cue(.by), .caption: break
      case .cue(.verb) where skippingVerbs: break
      case .cue(.win) where skippingOutcomes, .cue(.lose) where skippingOutcomes: break
      default: return at
      }
      skipped += 1
      at += step
    }
    return nil
  }

  /// The first item at or after a place that satisfies something.
  func first(from start: Int, where isWanted: (TableItem.Kind) -> Bool) -> Int? {
    guard start < items.count else { return nil }
    return (max(start, 0)..<items.count).first { isWanted(items[$0].kind) }
  }

  /// Whether nothing but a full stop follows.
  func isEnd(_ index: Int) -> Bool {
    index == items.count - 1 && words[items[index].words.lowerBound].isSign(".")
  }

  /// Whether an item is a word like "except".
  func isException(_ index: Int) -> Bool {
    items[index].kind == .unknown && TableCue.exceptions.contains(hash(index))
  }

  /// Whether "first" or "last" is part of the name of a column that a condition looks at: "first appeared
  /// in" of a column "first appearance".
  func isOfName(cue index: Int) -> Bool {
    guard items[index].isCue(.first) || items[index].isCue(.last) else { return false }
    return conditions.contains { condition in
      condition.columns.count == 1
        && grid.columns[condition.columns[0]].words.contains { $0.exact == hash(index) }
    }
  }

  /// Whether any item is the cue.
  func has(_ cue: TableCue) -> Bool { items.contains { $0.isCue(cue) } }

  /// The positions of a cue.
  func positions(_ isWanted: (TableCue) -> Bool) -> [Int] {
    var found: [Int] = []
    for (index, item) in items.enumerated() {
      if case .cue(let cue) = item.kind, isWanted(cue) { found.append(index) }
    }
    return found
  }
}
