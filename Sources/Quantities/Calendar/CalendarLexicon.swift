// SPDX-License-Identifier: MIT

import SourceText

/// Looks words up by their hash, one probe for almost every word that means nothing here.
struct CalendarLexicon: Sendable {
  /// The English words.
  static let english = CalendarLexicon(
    words: CalendarRoles.english, nameStarts: NamedDays.firstWords)

  private struct Entry: Sendable {
    var code: UInt32
    var length: UInt8
    var first: UInt8
    var word: CalendarWord
  }

  private static let slotCount = 4096
  private let entries: [Entry]
  private let known: HashFilter

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - words: Roles and the words that have them.
  ///   - nameStarts: First words of named days; a word may have a role besides.
  init(words: [(word: String, role: CalendarWord)], nameStarts: [String]) {
    var roles: [String: CalendarWord] = [:]
    for (word, role) in words { roles[word] = role }
    for word in nameStarts {
      let role = roles[word] ?? CalendarWord(.name)
      roles[word] = CalendarWord(role.kind, Int(role.value), startsName: true)
    }
    let empty = Entry(code: 0, length: 0, first: 0, word: .none)
    var known = HashFilter()
    var table = [Entry](repeating: empty, count: Self.slotCount)
    for (text, role) in roles.sorted(by: { $0.key < $1.key }) {
      let code = WordHash.of(text)
      known.insert(code)
      var slot = Self.slot(of: code)
      while table[slot].length != 0 { slot = (slot + 1) % Self.slotCount }
      table[slot] = Entry(
        code: code, length: UInt8(clamping: text.utf8.count), first: text.utf8.first ?? 0,
        word: role)
    }
    entries = table
    self.known = known
  }

  /// What a word token can do in a date.
  @inline(__always)
  func word(of token: Token, in bytes: [UInt8]) -> CalendarWord {
    guard known.mayHold(token.code) else { return .none }
    var slot = Self.slot(of: token.code)
    while true {
      let entry = entries[slot]
      if entry.length == 0 { return .none }
      if entry.code == token.code, UInt32(entry.length) == token.end - token.start,
        entry.first == WordHash.lowered(bytes[Int(token.start)], after: 0)
      {
        return entry.word
      }
      slot = (slot + 1) % Self.slotCount
    }
  }

  private static func slot(of code: UInt32) -> Int { Int((code ^ code >> 15) & 4095) }
}
