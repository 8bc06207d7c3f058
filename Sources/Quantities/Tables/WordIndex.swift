// SPDX-License-Identifier: MIT

import SourceText

/// A `WordTable` laid out for reading: made once, kept to the end of the program, never counted.
///
/// A word is found by its hash, then told from others by its letters: up to eight of them at once, those of
/// a longer word one by one. Beside what the table knows of a word
/// stands what the word can do in a date, so that one look-up serves all readers. It is one pointer, so that
/// asking a text for an entry never copies the lists.
@safe struct WordIndex {
  /// The words that the readers of this module know.
  static let standard = WordIndex(.standard, dates: CalendarLexicon.english)

  /// What the index is made of.
  private struct Lists {
    let entries: ListView<WordTable.Entry>
    let dates: ListView<CalendarWord>
    let numbers: ListView<NumberWord>
    let units: ListView<UnitWord>
    let currencies: ListView<CurrencyWord>
    let comparators: ListView<ComparatorWord>
    let changes: ListView<ChangeWord>
    let singulars: ListView<String>
    let roots: ListView<Root>
    let known: ListView<UInt64>
    let spellings: ListView<UInt8>
    let children: ListView<Child>
  }

  private let lists: UnsafePointer<Lists>

  /// A single word of the table.
  private struct Root: Sendable {
    var code: UInt32 = 0
    var id = WordTable.none
    var length: UInt8 = 0
    var starts: Starts = []
    /// The first eight letters in lower case, the first lowest, and zeros after a shorter word.
    var head: UInt64 = 0
  }

  /// A word that goes on with a phrase.
  private struct Child: Sendable {
    var key: UInt64 = 0
    var id = WordTable.none
  }

  /// Lays a table out.
  ///
  /// - Parameters:
  ///   - table: The table, with all words of `dates` entered.
  ///   - dates: What words can do in dates.
  init(_ table: WordTable, dates: CalendarLexicon) {
    var words = Array(repeating: CalendarWord.none, count: table.entries.count)
    for (word, role) in dates.words { words[Int(table.identifier(of: word))] = role }
    words[Int(WordTable.none)] = .none
    let roots = zip(table.rootCodes, table.rootIDs).map { code, id in
      guard id != WordTable.none else { return Root() }
      let entry = table.entries[Int(id)]
      var head: UInt64 = 0
      for offset in 0..<min(Int(entry.length), 8) {
        head |= UInt64(table.spellings[Int(entry.spelling) + offset]) &<< UInt64(offset * 8)
      }
      return Root(
        code: code, id: id, length: entry.length,
        starts: Starts(traits: entry.traits, date: words[Int(id)]), head: head)
    }
    let kept = UnsafeMutablePointer<Lists>.allocate(capacity: 1)
    unsafe kept.initialize(
      to: Lists(
        entries: ListView(keeping: table.entries), dates: ListView(keeping: words),
        numbers: ListView(keeping: table.numbers), units: ListView(keeping: table.units),
        currencies: ListView(keeping: table.currencies),
        comparators: ListView(keeping: table.comparators),
        changes: ListView(keeping: table.changes), singulars: ListView(keeping: table.singulars),
        roots: ListView(keeping: roots), known: ListView(keeping: table.known.bits),
        spellings: ListView(keeping: table.spellings),
        children: ListView(
          keeping: zip(table.childKeys, table.childIDs).map { Child(key: $0, id: $1) })))
    unsafe lists = UnsafePointer(kept)
  }

  var entries: ListView<WordTable.Entry> {
    @inline(__always) get { unsafe lists.pointee.entries }
  }

  var dates: ListView<CalendarWord> {
    @inline(__always) get { unsafe lists.pointee.dates }
  }

  var numbers: ListView<NumberWord> {
    @inline(__always) get { unsafe lists.pointee.numbers }
  }

  var units: ListView<UnitWord> {
    @inline(__always) get { unsafe lists.pointee.units }
  }

  var currencies: ListView<CurrencyWord> {
    @inline(__always) get { unsafe lists.pointee.currencies }
  }

  var comparators: ListView<ComparatorWord> {
    @inline(__always) get { unsafe lists.pointee.comparators }
  }

  var changes: ListView<ChangeWord> {
    @inline(__always) get { unsafe lists.pointee.changes }
  }

  var singulars: ListView<String> {
    @inline(__always) get { unsafe lists.pointee.singulars }
  }

  private var roots: ListView<Root> {
    @inline(__always) get { unsafe lists.pointee.roots }
  }

  private var known: ListView<UInt64> {
    @inline(__always) get { unsafe lists.pointee.known }
  }

  private var spellings: ListView<UInt8> {
    @inline(__always) get { unsafe lists.pointee.spellings }
  }

  private var children: ListView<Child> {
    @inline(__always) get { unsafe lists.pointee.children }
  }

  @inline(__always)
  subscript(id: WordTable.ID) -> WordTable.Entry { entries[Int(id)] }
}

// MARK: - Looking up

extension WordIndex {
  /// The entry of a word token, or `none`.
  func identifier(of token: Token, in bytes: ListView<UInt8>) -> WordTable.ID {
    find(token, in: bytes).id
  }

  /// The entry of a word token, or `none`, and what may begin there.
  @inline(__always)
  func find(_ token: Token, in bytes: ListView<UInt8>) -> (id: WordTable.ID, starts: Starts) {
    guard known.mayHold(token.code) else { return (WordTable.none, []) }
    let length = token.end &- token.start
    // Signs, long words, words beyond ASCII and the last of the text are compared letter by letter.
    guard token.kind == .word, length <= 8, let eight = bytes.eight(from: Int(token.start)) else {
      return findByLetters(token, in: bytes)
    }
    let mask = UInt64.max &>> UInt64(64 &- length &* 8)
    guard eight & mask & 0x8080_8080_8080_8080 == 0 else { return findByLetters(token, in: bytes) }
    let head = (eight | 0x2020_2020_2020_2020) & mask
    let last = roots.count &- 1
    var slot = WordTable.slot(of: token.code) & last
    while true {
      let root = roots[slot]
      if root.head == head, root.length == length { return (root.id, root.starts) }
      if root.id == WordTable.none { return (WordTable.none, []) }
      slot = (slot &+ 1) & last
    }
  }

  /// The same for any token.
  @inline(never)
  private func findByLetters(
    _ token: Token, in bytes: ListView<UInt8>
  ) -> (id: WordTable.ID, starts: Starts) {
    let last = roots.count - 1
    var slot = WordTable.slot(of: token.code) & last
    while true {
      let root = roots[slot]
      if root.id == WordTable.none { return (WordTable.none, []) }
      if root.code == token.code, hasLetters(of: root, token, in: bytes) {
        return (root.id, root.starts)
      }
      slot = (slot + 1) & last
    }
  }

  /// Whether a token's letters are the root's in any case, so that words of equal hash stay apart.
  private func hasLetters(of root: Root, _ token: Token, in bytes: ListView<UInt8>) -> Bool {
    guard Int(token.end &- token.start) == Int(root.length) else { return false }
    let spelling = Int(entries[Int(root.id)].spelling)
    var previous: UInt8 = 0
    for offset in 0..<Int(root.length) {
      let byte = bytes[Int(token.start) + offset]
      if WordHash.lowered(byte, after: previous) != spellings[spelling + offset] { return false }
      previous = byte
    }
    return true
  }

  /// The phrase that goes on with a token's code after the phrase `id`, or `none`.
  func child(of id: WordTable.ID, code: UInt32) -> WordTable.ID {
    guard entries[Int(id)].hasChildren else { return WordTable.none }
    let key = UInt64(id) << 32 | UInt64(code)
    let mask = children.count - 1
    var slot = WordTable.slot(of: key) & mask
    while true {
      let child = children[slot]
      if child.id == WordTable.none || child.key == key { return child.id }
      slot = (slot + 1) & mask
    }
  }
}

// It is kept to the end of the program, and does not change.
extension WordIndex: @unchecked Sendable {}
