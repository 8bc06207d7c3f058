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
    readUnit(clause)
    // "Lost 1".
    if noun == .none, targets.isEmpty, item > 0 {
      switch clause.items[item - 1].cue {
      case .win, .lose, .tie:
        noun = .rows
        nounItem = item - 1
        addTargets(
          namedLike: clause.words[clause.items[item - 1].words.lowerBound], item - 1, clause)
      default: break
      }
    }
    // "All 68 laps" of a column of laps.
    if item > 0, clause.items[item - 1].isCue(.all), noun == .none,
      targets.contains(where: { $0.follows && $0.score > 0.9 })
    {
      hedge.insert(item - 1)
    }
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
    readBound(after: item, items)
    // "Beat them twice".
    if TableCue.timeCounts.contains(clause.hash(item)),
      at >= items.count || clause.isEnd(at) || TableCue.prepositions.contains(clause.hash(at))
    {
      noun = .times
      nounItem = item
      return
    }
    if let last = hedge.max(), last > item { at = last + 1 }
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
      case .cue(.free) where steps == 0 && TableCue.yearWords.contains(clause.hash(at)):
        // "In 4 years" of a table with a row for each.
        guard clause.grid.hasYearRows else { break }
        noun = .times
        nounItem = at
        return
      case .cue(.free):
        // What stands behind a preposition is another thing, "81089 for the game", if no column of numbers
        // that are not amounts: "number 1 in the us".
        if steps == 0, clause.hash(at) == TableCue.in { addChart(after: at, clause) }
        if steps > 2 || noun == .none && TableCue.prepositions.contains(clause.hash(at)) { return }
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
        // "3 games" counts rows though a column numbers the games, and so does "there were 2 events".
        if best.isIndex || isSubject(clause) && (best.isText || isNoun(at, clause)) {
          if best.isText { noun = .entries(column: best.index) }
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
      case .cells where isSubject(clause) && isNext(at, clause) && isOpen(at + 1, clause):
        // "There are 2 forwards in the table."
        noun = .rows
        return
      case .cells:
        // "4 Brewers games", "6 of Vancouver's games": the noun comes after the name.
        break
      case .cue(.largest), .cue(.smallest): break
      case .caption where noun == .none && isRowNoun(at, clause):
        noun = .rows
        nounItem = at
        return
      case .unknown where isSubject(clause) && isNext(at, clause) && isOpen(at + 1, clause),
        .caption where isSubject(clause) && isNext(at, clause) && isOpen(at + 1, clause):
        // "There were 3 lectures in ...": what is counted is what the rows are.
        noun = .rows
        nounItem = at
        return
      case .unknown:
        // "5 mountain stages": one word may stand before the noun.
        if noun == .none, items[(item + 1)..<at].contains(where: { $0.kind == .unknown }) { return }
      case .date(let date):
        // "2 of the 1997 games" of a table of 1997.
        guard date.month == nil, clause.isInCaption(date.year) else { return }
      case .caption, .cue(.verb): break
      default: return
      }
      steps += 1
      at += 1
    }
  }

  /// Whether it counts what each row is about: "of the 5 institutions".
  private func isOfSubjects(_ clause: TableClause) -> Bool {
    if case .entries(let column) = noun { return column == clause.grid.subjectColumn }
    return false
  }

  private mutating func readBefore(_ clause: TableClause) {
    guard targets.isEmpty, ofItem == nil else { return }
    let items = clause.items
    // "Round 10" is a name.
    if item > 0, items[item - 1].isCue(.rowNoun), hedge.isEmpty { return }
    // A number with a noun of its own belongs to a column before it only when it touches it.
    let isOfRows = noun == .rows || noun == .times || isOfSubjects(clause)
    let reach = isOfRows ? 2 : 6
    if isOfRows, hedge.isEmpty, item > 0, items[item - 1].columns == nil,
      !(items[item - 1].isCue(.of) && item > 1 && items[item - 2].columns != nil)
    {
      return
    }
    var at = item - 1
    var steps = 0
    // "The income of X in 2012 was 5": what stands before the verb may lie between.
    var isSaid = false
    while at >= 0, steps < (isSaid ? 10 : reach) {
      switch items[at].kind {
      case .columns(let named):
        // The column of a name beside it is no number's.
        if isSaid, at + 1 < items.count, items[at + 1].cells != nil || items[at + 1].isDate {
          break
        }
        // Nor is one that only numbers the rows, unless it stands right there.
        if at < item - 1, clause.grid.columns[named[0].column].isIndex { break }
        addTargets(named, at, clause, follows: false)
        return
      case .cells, .date:
        if !isSaid { return }
      case .number: return
      case .cue(.free) where TableCue.copulas.contains(clause.hash(at)): isSaid = reach > 2
      case .comma: return
      case .cue(.than) where hedge.isEmpty: return
      default: break
      }
      steps += 1
      at -= 1
    }
  }
}
