// SPDX-License-Identifier: MIT

/// How far each form of question is trusted, and from where on a verdict is given.
///
/// The numbers were set on one half of a public collection of statements about tables and checked on the
/// other half: see Documentation/Derived-facts.md for how to repeat that.
enum TableTrust {
  /// The trust in a reading of a form when everything in the statement is accounted for.
  static func base(_ form: TableReading.Form) -> Double {
    switch form {
    case .member, .only, .extreme: 1
    case .count, .superlative, .difference: 1
    case .comparison, .quantified: 0.95
    case .lookup: 0.95
    case .range, .streak: 0.95
    case .aggregate: 0.8
    case .same, .distinct, .frequency, .order: 0.9
    }
  }

  /// What is left of the trust when the table says no.
  ///
  /// Words linked with the wrong cells find nothing far more often than they find what is stated by chance,
  /// so a 'no' that rests on finding nothing is worth less than a 'yes'.
  static func refuting(_ form: TableReading.Form) -> Double {
    switch form {
    case .lookup: 0.8
    case .count: 0.9
    case .quantified: 0.69
    case .aggregate: 0.8
    default: 1
    }
  }

  /// From this trust on a statement is judged.
  static let cutoff = 0.63

  /// What a column takes that is named beside a name which stands in other columns only.
  static let otherColumnLoss = 0.55

  /// What "a total of 5" takes from a reading that adds nothing up.
  static let sumLoss = 0.65

  /// What "except" takes: it turns what is said after it round.
  static let exceptionLoss = 0.4

  /// What an item that the reading leaves out takes from the trust, by what the clause says beside it.
  static func loss(of item: TableItem, at index: Int, in clause: TableClause) -> Double {
    // A column that a condition looks at is accounted for.
    if let first = item.columns?.first, first.score > 0.9,
      clause.conditions.contains(where: { $0.columns == [first.column] })
    {
      return 1
    }
    if clause.isColumnOfAnother(index) { return otherColumnLoss }
    if clause.isOfName(cue: index) { return 1 }
    if clause.isException(index) { return exceptionLoss }
    if item.isCue(.both), clause.isOfTwoRows(index) { return 0.5 }
    if item.isCue(.total), clause.isSum(index) { return sumLoss }
    // A column that only numbers or names the rows is a noun for them.
    if let named = item.columns, let first = named.first, first.score > 0.9 {
      if clause.grid.columns[first.column].isIndex || first.column == clause.grid.subjectColumn {
        return loss(TableItem(kind: .cue(.rowNoun), words: item.words))
      }
    }
    return loss(item)
  }

  private static func loss(_ item: TableItem) -> Double {
    switch item.kind {
    case .cells: 0.55
    case .number, .ordinal: 0.4
    case .date, .score: 0.5
    case .columns(let named): (named.first?.score ?? 0) > 0.9 ? 0.78 : 0.88
    case .unknown: 0.8
    case .caption, .comma: 1
    case .cue(let cue):
      switch cue {
      case .free, .verb, .of, .by, .per, .and, .exactly: 1
      case .rowNoun, .times, .about: 0.99
      case .win, .lose, .tie: 0.6
      case .total, .both, .any, .or: 0.8
      default: 0.5
      }
    }
  }
}
