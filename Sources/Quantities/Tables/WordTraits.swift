// SPDX-License-Identifier: MIT

/// What a word can be, as far as reading quantities and dates goes; most words can be several things.
package struct WordTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Part of a spelled-out number: `NumberWord` says which.
  package static let number = WordTraits(rawValue: 1 << 0)
  /// Name or symbol of a unit, or its first word.
  package static let unit = WordTraits(rawValue: 1 << 1)
  /// Name, code or prefix of a currency, or its first word.
  package static let currency = WordTraits(rawValue: 1 << 2)
  /// Last word of a comparator ("than", "over"); comparators are found from the number leftwards.
  package static let comparator = WordTraits(rawValue: 1 << 3)
  /// Tells a movement: "rose", "down", "increase".
  package static let change = WordTraits(rawValue: 1 << 4)
  /// Cannot be, or stand before, a counted noun: articles, prepositions, auxiliaries, common verbs.
  package static let function = WordTraits(rawValue: 1 << 5)
  /// A noun whose plural does not show: "people", "staff".
  package static let pluralNoun = WordTraits(rawValue: 1 << 6)
  /// A word that, before a number, makes it a label: "Chapter", "Boeing", "Route".
  package static let label = WordTraits(rawValue: 1 << 8)
  /// A plain adjective or determiner between a number and its noun: "new", "other".
  package static let adjective = WordTraits(rawValue: 1 << 9)
  /// A finite verb, which ends the words after a number.
  package static let verb = WordTraits(rawValue: 1 << 10)
  /// An adverb or preposition that may stand between a movement and its amount.
  package static let adverb = WordTraits(rawValue: 1 << 11)
  /// Starts an address of a page: "https", "www".
  package static let opener = WordTraits(rawValue: 1 << 12)
  /// Can go on with an amount right before it, or begins what can: "to", "times", "or more".
  package static let continuing = WordTraits(rawValue: 1 << 13)
  /// Ends a set phrase whose number word counts nothing: "zero tolerance".
  package static let idiom = WordTraits(rawValue: 1 << 14)
}
