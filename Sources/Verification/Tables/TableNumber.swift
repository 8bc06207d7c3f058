// SPDX-License-Identifier: MIT

import Quantities

/// A number of a statement with what it may be said of.
struct TableNumber: Hashable, Sendable {
  /// How it relates to the number meant.
  struct Relation: Hashable, Sendable {
    enum Sign: UInt8, Hashable, Sendable {
      case equal, over, under, atLeast, atMost, about, between
    }
    var sign: Sign
    var value: ExactDecimal
    var upper: ExactDecimal?

    /// Whether a number stands in the relation; `scale` is the power of ten the column's name gives.
    func holds(_ own: ExactDecimal, scale: Int = 0) -> Bool {
      if scale > 0, value > ExactDecimal.power(scale - 2), own < ExactDecimal.power(scale) {
        return holds(own.scaled(byPowerOfTen: scale))
      }
      switch sign {
      case .equal: return own == value
      case .over: return own > value
      case .under: return own < value
      case .atLeast: return own >= value
      case .atMost: return own <= value
      case .between: return own >= value && own <= (upper ?? value)
      case .about:
        let slack = value.magnitude.scaled(byPowerOfTen: -1)
        return own >= value - slack && own <= value + slack
      }
    }

    var text: String {
      switch sign {
      case .equal: "= \(value)"
      case .over: "> \(value)"
      case .under: "< \(value)"
      case .atLeast: ">= \(value)"
      case .atMost: "<= \(value)"
      case .about: "about \(value)"
      case .between: "from \(value) to \((upper ?? value))"
      }
    }
  }

  /// What it counts.
  enum Noun: Hashable, Sendable {
    /// Rows of the table.
    case rows
    /// Occasions.
    case times
    /// A column of words: its different entries, or the rows.
    case entries(column: Int)
    /// Nothing is said.
    case none
  }

  /// A column whose cells the number may be.
  struct Target: Hashable, Sendable {
    var column: Int
    var view: TableColumn.View
    var item: Int
    var score: Double
    /// Whether the column's name follows the number ("21 goals") rather than going before.
    var follows: Bool
  }

  /// The item.
  var item: Int
  /// How it is hedged.
  var relation: Relation
  /// The items its hedge takes.
  var hedge: Set<Int> = []
  /// What it may count.
  var noun: Noun = .none
  /// The item of that noun.
  var nounItem: Int?
  /// The columns it may belong to, best first.
  var targets: [Target] = []
  /// The second of "N of M".
  var ofItem: Int?
  /// Whether a per cent sign follows.
  var isPercent = false
  /// Whether "more", "less" follows: "3191 more people".
  var isDifference = false

  init(item: Int, value: ExactDecimal, in clause: TableClause) {
    self.item = item
    relation = Relation(sign: .equal, value: value)
    readHedge(clause)
    readAfter(clause)
    readBefore(clause)
  }

  private mutating func readHedge(_ clause: TableClause) {
    let items = clause.items
    var at = item - 1
    var seen = 0
    while at >= 0, seen < 4 {
      guard let cue = items[at].cue else { break }
      switch cue {
      case .over: relation.sign = .over
      case .under: relation.sign = .under
      case .atLeast: relation.sign = .atLeast
      case .atMost: relation.sign = .atMost
      case .about: relation.sign = .about
      case .exactly: break
      case .between:
        if item + 2 < items.count,
          items[item + 1].isCue(.and) || clause.hash(item + 1) == TableWord.hash("to"),
          let upper = items[item + 2].number
        {
          relation = Relation(sign: .between, value: relation.value, upper: upper)
          hedge.formUnion([at, item + 1, item + 2])
        }
        return
      case .free:
        at -= 1
        seen += 1
        continue
      default: return
      }
      hedge.insert(at)
      return
    }
  }

  private mutating func readAfter(_ clause: TableClause) {
    let items = clause.items
    var at = item + 1
    var steps = 0
    if at < items.count, items[at].words.count == 1,
      let seconds = TableCue.durations[clause.words[items[at].words.lowerBound].stem],
      items[at].cells == nil, clause.grid.columns.contains(where: { $0.views.first == .time })
    {
      relation.value = relation.value * ExactDecimal(seconds)
      hedge.insert(at)
      for column in clause.grid.columns where column.views.first == .time {
        targets.append(
          Target(column: column.index, view: .time, item: at, score: 0.9, follows: true))
      }
      return
    }
    if at < items.count, items[at].isCue(.percent) {
      hedge.insert(at)
      if let columns = shareColumns(after: at, clause) {
        for column in columns {
          targets.append(
            Target(column: column, view: .leading, item: at, score: 0.9, follows: true))
        }
      } else {
        isPercent = true
      }
      return
    }
    while at < items.count, steps < 6 {
      switch items[at].kind {
      case .cue(.more), .cue(.less):
        isDifference = true
        hedge.insert(at)
      case .cue(.free):
        if steps > 2 { return }
      case .cue(.of):
        if at + 1 < items.count {
          var next = at + 1
          while next < items.count, items[next].isCue(.free) || items[next].isCue(.all) {
            next += 1
          }
          if next < items.count, items[next].number != nil { ofItem = next }
        }
        if steps > 1, ofItem == nil { break }
      case .cue(.distinct), .cue(.total), .cue(.other): break
      case .cue(.rowNoun):
        if noun == .none {
          noun = .rows
          nounItem = at
        }
        addStandings(at, clause)
        return
      case .cue(.times):
        if noun == .none {
          noun = .times
          nounItem = at
        }
        return
      case .cue(.win), .cue(.lose), .cue(.tie):
        if noun == .none {
          noun = .rows
          nounItem = at
        }
        addTargets(namedLike: clause.words[items[at].words.lowerBound], at, clause)
        return
      case .columns(let named):
        let best = clause.grid.columns[named[0].column]
        // "3 games" counts rows though a column numbers the games.
        if best.isIndex {
          if noun == .none { noun = .rows }
          nounItem = nounItem ?? at
          return
        }
        addTargets(named, at, clause, follows: true)
        if let text = named.first(where: { clause.grid.columns[$0.column].isText }), noun == .none {
          noun = .entries(column: text.column)
          nounItem = at
        }
        return
      case .cells:
        // "4 Brewers games", "6 of Vancouver's games": the noun comes after the name.
        break
      case .cue(.largest), .cue(.smallest): break
      case .caption where noun == .none && isRowNoun(at, clause):
        noun = .rows
        nounItem = at
        return
      case .unknown, .caption, .cue(.verb): break
      default: return
      }
      steps += 1
      at += 1
    }
  }

  /// "Won 18 games", "played 40 games": of a table of standings, the column of wins or of games.
  private mutating func addStandings(_ at: Int, _ clause: TableClause) {
    guard TableCue.occasionNouns.contains(clause.words[clause.items[at].words.lowerBound].exact),
      let start = hedge.union([item]).min(),
      let before = clause.neighbour(of: start, step: -1)
    else { return }
    switch clause.items[before].cue {
    case .win, .lose, .tie:
      addTargets(namedLike: clause.words[clause.items[before].words.lowerBound], before, clause)
    case .verb: addTargets(namedLike: clause.words[clause.items[at].words.lowerBound], at, clause)
    default: break
    }
  }

  /// The columns of per cent that a share is read from, unless it is a share of the rows.
  private func shareColumns(after at: Int, _ clause: TableClause) -> [Int]? {
    if at + 1 < clause.items.count, clause.items[at + 1].isCue(.of),
      let next = clause.neighbour(of: at, step: 1), clause.items[next].isCue(.rowNoun)
    {
      return nil
    }
    let columns = clause.grid.columns.filter { column in
      column.views.contains(.leading)
        && (column.name.utf8.contains(UInt8(ascii: "%"))
          || column.words.contains { TableCue.words[$0.exact] == .percent })
    }
    return columns.count == 1 ? columns.map(\.index) : nil
  }

  /// Whether a word of the caption, in the plural and right before a verb or last, names what the
  /// rows are: "3 lectures were" of a table of lectures.
  private func isRowNoun(_ at: Int, _ clause: TableClause) -> Bool {
    let word = clause.words[clause.items[at].words.lowerBound]
    let isLast = at + 1 >= clause.items.count || clause.isEnd(at + 1)
    return word.exact != word.stem && (isLast || clause.isVerb(at + 1))
  }

  private mutating func readBefore(_ clause: TableClause) {
    guard targets.isEmpty, ofItem == nil else { return }
    let items = clause.items
    // A number with a noun of its own belongs to a column before it only when it touches it.
    let reach = noun == .rows || noun == .times ? 2 : 6
    if noun == .rows || noun == .times, hedge.isEmpty, item > 0, items[item - 1].columns == nil,
      !(items[item - 1].isCue(.of) && item > 1 && items[item - 2].columns != nil)
    {
      return
    }
    var at = item - 1
    var steps = 0
    while at >= 0, steps < reach {
      switch items[at].kind {
      case .columns(let named):
        addTargets(named, at, clause, follows: false)
        return
      case .number, .cells, .date: return
      case .comma: return
      case .cue(.than) where hedge.isEmpty: return
      default: break
      }
      steps += 1
      at -= 1
    }
  }

  private mutating func addTargets(
    _ named: [TableItem.Named], _ at: Int, _ clause: TableClause, follows: Bool
  ) {
    for entry in named {
      for view in clause.grid.columns[entry.column].views where view != .date {
        targets.append(
          Target(column: entry.column, view: view, item: at, score: entry.score, follows: follows))
      }
    }
  }

  /// "3 wins" where a column is called "wins".
  private mutating func addTargets(
    namedLike word: TableWord, _ at: Int, _ clause: TableClause
  ) {
    for column in clause.grid.columns(namedLike: word) {
      if let view = clause.grid.columns[column].views.first {
        targets.append(Target(column: column, view: view, item: at, score: 0.8, follows: true))
      }
    }
  }
}
