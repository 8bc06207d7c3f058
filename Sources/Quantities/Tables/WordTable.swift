// SPDX-License-Identifier: MIT

package import SourceText

/// The words that reading knows, looked up by `Token.code`, with phrases as paths of words.
///
/// One open-addressing table finds the entry of a word, so a text needs one look-up for each of its
/// words (`TaggedText` holds the results). Phrases hang below the entry of their first word:
///
///     "basis" -> "points"          unit bp
///     "u" -> "." -> "s" -> "." -> "dollars"   currency USD
///
/// Any reader may share the table: enter the words of a table of your own in `WordTable.standard`, then
/// keep what they mean beside the identifiers that `identifier(of:)` gives.
package struct WordTable: Sendable {
  /// Names an entry; `none` where a word is not in the table.
  package typealias ID = UInt16

  /// The identifier of no word.
  package static let none: ID = 0

  /// What the table knows of one word or phrase.
  ///
  /// The numbers count entries of the tables they are
  /// named after, from 1; 0 stands for none.
  package struct Entry: Hashable, Sendable {
    package var traits: WordTraits = []
    package var number: UInt16 = 0
    package var unit: UInt16 = 0
    package var currency: UInt16 = 0
    package var comparator: UInt16 = 0
    package var change: UInt16 = 0
    package var afterComparator: UInt16 = 0
    package var singular: UInt16 = 0
    /// Where the word's own letters start in the table's spellings, and how many bytes they are.
    var spelling: UInt32 = 0
    var length: UInt8 = 0
    var hasChildren = false
  }

  package private(set) var entries: [Entry] = [Entry()]
  package internal(set) var numbers: [NumberWord] = []
  package internal(set) var units: [UnitWord] = []
  package internal(set) var currencies: [CurrencyWord] = []
  package internal(set) var comparators: [ComparatorWord] = []
  package internal(set) var changes: [ChangeWord] = []
  package internal(set) var singulars: [String] = []
  /// The number words with their spelling, while the table is made.
  var numberNames: [(word: NumberWord, name: [UInt8])] = []
  private(set) var spellings: [UInt8] = []
  private(set) var rootCodes: [UInt32]
  private(set) var rootIDs: [ID]
  /// Which words may have an entry, one bit for each value of some bits of their hash.
  private(set) var known = HashFilter()
  private(set) var childKeys: [UInt64]
  private(set) var childIDs: [ID]
  private var childCount = 0
  private let rootMask: Int
  private var childMask: Int

  /// An empty table with room for about `capacity` words.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 3 { size *= 2 }
    rootCodes = Array(repeating: 0, count: size)
    rootIDs = Array(repeating: Self.none, count: size)
    childKeys = Array(repeating: 0, count: size)
    childIDs = Array(repeating: Self.none, count: size)
    rootMask = size - 1
    childMask = size - 1
  }
}

// MARK: - Looking up

extension WordTable {
  /// The entry of a word token, or `none`.
  @inline(__always)
  package func identifier(of token: Token, in bytes: Span<UInt8>) -> ID {
    guard known.mayHold(token.code) else { return Self.none }
    var slot = Self.slot(of: token.code) & rootMask
    while rootIDs[slot] != Self.none {
      if rootCodes[slot] == token.code, spells(rootIDs[slot], token, in: bytes) {
        return rootIDs[slot]
      }
      slot = (slot + 1) & rootMask
    }
    return Self.none
  }

  /// The entry of a single word, in lower case; for tables that are made, not for texts.
  package func identifier(of word: String) -> ID {
    let bytes = Array(word.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    guard tokens.count == 1 else { return Self.none }
    return identifier(of: tokens[0], in: bytes.span)
  }

  /// The phrase that goes on with a token's code after the phrase `id`, or `none`.
  package func child(of id: ID, code: UInt32) -> ID {
    guard entries[Int(id)].hasChildren else { return Self.none }
    let key = UInt64(id) << 32 | UInt64(code)
    var slot = Self.slot(of: key) & childMask
    while childIDs[slot] != Self.none {
      if childKeys[slot] == key { return childIDs[slot] }
      slot = (slot + 1) & childMask
    }
    return Self.none
  }

  package subscript(id: ID) -> Entry { entries[Int(id)] }

  /// Whether the token's letters are the entry's, so that words of equal hash stay apart.
  @inline(__always)
  private func spells(_ id: ID, _ token: Token, in bytes: Span<UInt8>) -> Bool {
    let length = Int(entries[Int(id)].length)
    guard length == Int(token.end &- token.start) else { return false }
    let letters = spellings.span.extracting(
      Int(entries[Int(id)].spelling)..<Int(entries[Int(id)].spelling) + length)
    let written = bytes.extracting(Int(token.start)..<Int(token.end))
    var previous: UInt8 = 0
    for offset in written.indices {
      let byte = written[offset]
      if byte != letters[offset], WordHash.lowered(byte, after: previous) != letters[offset] {
        return false
      }
      previous = byte
    }
    return true
  }

  /// Where to look for a word first.
  @inline(__always)
  static func slot(of code: UInt32) -> Int { Int(truncatingIfNeeded: code &* 0x9E37_79B1) }

  /// Where to look for a word of a phrase first.
  static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }
}

// MARK: - Making

extension WordTable {
  /// Enters a word or phrase and returns its entry, new or already there.
  mutating func enter(_ phrase: some Collection<UInt8>) -> ID {
    let bytes = Array(phrase)
    let tokens = Tokenizer.tokens(of: bytes)
    guard let first = tokens.first else { return Self.none }
    var id = enterRoot(first, bytes)
    for token in tokens.dropFirst() { id = enterChild(of: id, token.key) }
    return id
  }

  /// Enters a phrase with its words in reverse, for looking leftwards.
  mutating func enterReversed(_ phrase: some Collection<UInt8>) -> ID {
    let bytes = Array(phrase)
    let tokens = Tokenizer.tokens(of: bytes)
    guard let last = tokens.last else { return Self.none }
    var id = enterRoot(last, bytes)
    for token in tokens.dropLast().reversed() { id = enterChild(of: id, token.key) }
    return id
  }

  /// Gives a trait to the first word of a phrase, so that a text's word tells that a phrase may start.
  mutating func mark(first phrase: some Collection<UInt8>, _ trait: WordTraits) {
    let bytes = Array(phrase)
    guard let first = Tokenizer.tokens(of: bytes).first else { return }
    update(rootID(of: first, in: bytes)) { $0.traits.insert(trait) }
  }

  /// Changes an entry.
  mutating func update(_ id: ID, _ change: (inout Entry) -> Void) {
    guard id != Self.none else { return }
    change(&entries[Int(id)])
  }

  private mutating func enterRoot(_ token: Token, _ bytes: [UInt8]) -> ID {
    let found = rootID(of: token, in: bytes)
    if found != Self.none { return found }
    guard entries.count < Int(ID.max), entries.count * 2 < rootCodes.count else { return Self.none }
    let id = ID(entries.count)
    var entry = Entry()
    entry.spelling = UInt32(spellings.count)
    entry.length = UInt8(clamping: token.end - token.start)
    var previous: UInt8 = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      spellings.append(WordHash.lowered(byte, after: previous))
      previous = byte
    }
    entries.append(entry)
    var slot = Self.slot(of: token.key) & rootMask
    while rootIDs[slot] != Self.none { slot = (slot + 1) & rootMask }
    rootCodes[slot] = token.key
    rootIDs[slot] = id
    known.insert(token.key)
    return id
  }

  private func rootID(of token: Token, in bytes: [UInt8]) -> ID {
    identifier(
      of: Token(
        start: token.start, end: token.end, code: token.key, kind: token.kind, gap: token.gap,
        isCapitalized: token.isCapitalized), in: bytes.span)
  }

  private mutating func enterChild(of id: ID, _ code: UInt32) -> ID {
    guard id != Self.none else { return id }
    let found = child(of: id, code: code)
    if found != Self.none { return found }
    guard entries.count < Int(ID.max) else { return Self.none }
    if childCount * 2 >= childKeys.count { growChildren() }
    entries[Int(id)].hasChildren = true
    let new = ID(entries.count)
    entries.append(Entry())
    insertChild(UInt64(id) << 32 | UInt64(code), new)
    return new
  }

  private mutating func insertChild(_ key: UInt64, _ id: ID) {
    var slot = Self.slot(of: key) & childMask
    while childIDs[slot] != Self.none { slot = (slot + 1) & childMask }
    childKeys[slot] = key
    childIDs[slot] = id
    childCount += 1
  }

  private mutating func growChildren() {
    let (keys, ids) = (childKeys, childIDs)
    childKeys = Array(repeating: 0, count: keys.count * 2)
    childIDs = Array(repeating: Self.none, count: keys.count * 2)
    childMask = childKeys.count - 1
    childCount = 0
    for (key, id) in zip(keys, ids) where id != Self.none { insertChild(key, id) }
  }
}

extension Token {
  /// What the token is looked up by inside phrases: a word's or sign's code; for digits, one for all.
  var key: UInt32 { kind == .digits ? 0x3030_3030 : code }
}
