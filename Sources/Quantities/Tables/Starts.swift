// SPDX-License-Identifier: MIT

import SourceText

/// What may begin at a token, as far as the token alone tells.
///
/// Most words can begin nothing. Which can is derived from the tables, so that a word entered there is
/// met by the scans without more: all number words, currencies and openers, and all words that can lead
/// a date.
struct Starts: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// An amount, or something that only looks like one.
  static let amount = Starts(rawValue: 1)
  /// A date or period.
  static let date = Starts(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What may begin at a word.
  ///
  /// - Parameters:
  ///   - traits: What the word is in amounts.
  ///   - date: What it can do in dates.
  init(traits: WordTraits, date: CalendarWord) {
    self = []
    if !traits.isDisjoint(with: [.number, .currency, .opener]) { insert(.amount) }
    let leads =
      date.kind == .joint
      ? CalendarJoint(rawValue: date.value)?.canLead == true : date.kind.canLead
    if leads || date.startsName { insert(.date) }
  }

  /// What may begin at a token that is no word.
  @inline(__always)
  init(_ token: Token) {
    guard token.kind == .sign else {
      self = [.amount, .date]
      return
    }
    switch token.code {
    case 0x23, 0x24, 0x2B, 0x2D, 0x2E: self = .amount
    case 0x27: self = .date
    case 0x2018, 0x2019: self = [.amount, .date]
    case 0x80...: self = .amount
    default: self = []
    }
  }
}
