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
    case .aggregate, .range, .streak: 0.95
    case .same, .distinct, .frequency, .order: 0.9
    }
  }

  /// From this trust on a statement is judged.
  static let cutoff = 0.62

  /// What an item that the reading leaves out takes from the trust.
  static func loss(_ item: TableItem) -> Double {
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
      case .win, .lose, .tie: 0.8
      case .total, .both, .each, .any, .or: 0.8
      default: 0.5
      }
    }
  }
}
