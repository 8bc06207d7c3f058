// SPDX-License-Identifier: MIT

import SourceText

/// A text's tokens with the `WordTable` entry of each, looked up once and shared by all readers.
///
///     text    rose   to    $ 2 . 9 billion
///     words   rose   to    - - - - billion      (identifiers; - = none)
///
/// It is one pointer, so that readers are made and copied for nothing; it is valid only within the call
/// of `reading(_:_:_:)` that makes it.
@safe struct TaggedText {
  /// What a text is made of.
  private struct Parts {
    let bytes: ListView<UInt8>
    let tokens: ListView<Token>
    let words: ListView<WordTable.ID>
    let amountStarts: ListView<UInt32>
    let dateStarts: ListView<UInt32>
    let table: WordIndex
  }

  private let parts: UnsafePointer<Parts>

  /// Looks every word of a text up, and reads in it.
  ///
  /// - Parameters:
  ///   - bytes: The prose, in UTF-8.
  ///   - tokens: Its tokens.
  ///   - body: What reads; the text must not outlive it.
  /// - Returns: Whatever `body` returns.
  static func reading<Result>(
    _ bytes: [UInt8], _ tokens: [Token], _ body: (TaggedText) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe tokens.withUnsafeBufferPointer { tokens in
        unsafe withUnsafeTemporaryAllocation(of: WordTable.ID.self, capacity: tokens.count) {
          words in
          unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * tokens.count) {
            starts in
            let table = WordIndex.standard
            let bytes = unsafe ListView(bytes)
            // Amounts from the front, dates from the middle; what begins nothing is written over.
            var amounts = 0
            var dates = tokens.count
            for index in tokens.indices {
              let token = unsafe tokens[index]
              let (word, begun) = tag(token, in: bytes, table)
              unsafe words.initializeElement(at: index, to: word)
              unsafe starts.initializeElement(at: amounts, to: UInt32(truncatingIfNeeded: index))
              amounts &+= Int(begun.rawValue & 1)
              unsafe starts.initializeElement(at: dates, to: UInt32(truncatingIfNeeded: index))
              dates &+= Int(begun.rawValue &>> 1)
            }
            let parts = unsafe Parts(
              bytes: bytes, tokens: ListView(tokens),
              words: ListView(UnsafeBufferPointer(words)),
              amountStarts: ListView(UnsafeBufferPointer(rebasing: starts[..<amounts])),
              dateStarts: ListView(UnsafeBufferPointer(rebasing: starts[tokens.count..<dates])),
              table: table)
            return unsafe withUnsafePointer(to: parts) { unsafe body(TaggedText(parts: $0)) }
          }
        }
      }
    }
  }

  /// The entry of a token, and what may begin there.
  @inline(__always)
  private static func tag(
    _ token: Token, in bytes: ListView<UInt8>, _ table: WordIndex
  ) -> (id: WordTable.ID, starts: Starts) {
    if token.kind == .word {
      return table.find(token, in: bytes)
    }
    let isKnown = token.code >= 0x80 || token.code &- 0x22 < 6
    return (isKnown ? table.identifier(of: token, in: bytes) : WordTable.none, Starts(token))
  }

  var bytes: ListView<UInt8> {
    @inline(__always) get { unsafe parts.pointee.bytes }
  }

  var tokens: ListView<Token> {
    @inline(__always) get { unsafe parts.pointee.tokens }
  }

  /// For each token the entry of its word; `WordTable.none` for digits and most signs.
  var words: ListView<WordTable.ID> {
    @inline(__always) get { unsafe parts.pointee.words }
  }

  /// The tokens at which an amount may begin, or what only looks like one, in order.
  var amountStarts: ListView<UInt32> {
    @inline(__always) get { unsafe parts.pointee.amountStarts }
  }

  /// The tokens at which a date may begin, in order.
  var dateStarts: ListView<UInt32> {
    @inline(__always) get { unsafe parts.pointee.dateStarts }
  }

  var table: WordIndex {
    @inline(__always) get { unsafe parts.pointee.table }
  }

  /// The entry of the word at a token; an empty one for unknown words and outside the text.
  subscript(index: Int) -> WordTable.Entry {
    @inline(__always) get { table[words.has(index) ? words[index] : WordTable.none] }
  }

  /// The longest phrase that starts at a token and that `accepts` takes.
  ///
  /// A hyphen that touches both words counts as the blank between them.
  ///
  /// - Returns: Its entry and the token after it.
  @inline(__always)
  func longestPhrase(
    at index: Int, where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, end: Int)? {
    guard isKnown(index) else { return nil }
    let id = words[index]
    // Nearly all words begin no phrase.
    if table[id].hasChildren { return longestPhrase(from: id, at: index, where: accepts) }
    return accepts(table[id]) ? (id, index + 1) : nil
  }

  private func longestPhrase(
    from first: WordTable.ID, at index: Int, where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, end: Int)? {
    var id = first
    var best: (id: WordTable.ID, end: Int)?
    var next = index + 1
    while true {
      if accepts(table[id]) { best = (id, next) }
      guard table[id].hasChildren, next < tokens.count, tokens[next].gap <= .line else { break }
      var child = table.child(of: id, code: tokens[next].key)
      if child == WordTable.none, isHyphen(next), next + 1 < tokens.count {
        next += 1
        child = table.child(of: id, code: tokens[next].key)
      }
      guard child != WordTable.none else { break }
      id = child
      next += 1
    }
    return best
  }

  /// The longest phrase that ends just before a token, for phrases entered in reverse.
  ///
  /// - Returns: Its entry and its first token.
  @inline(__always)
  func longestPhrase(
    endingBefore index: Int, notBefore floor: Int = 0, where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, start: Int)? {
    guard index > floor, isKnown(index - 1) else { return nil }
    let id = words[index - 1]
    if table[id].hasChildren {
      return longestPhrase(from: id, endingBefore: index, notBefore: floor, where: accepts)
    }
    return accepts(table[id]) ? (id, index - 1) : nil
  }

  private func longestPhrase(
    from last: WordTable.ID, endingBefore index: Int, notBefore floor: Int,
    where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, start: Int)? {
    var id = last
    var best: (id: WordTable.ID, start: Int)?
    var start = index - 1
    while true {
      if accepts(table[id]) { best = (id, start) }
      guard table[id].hasChildren, start > floor, tokens[start].gap <= .line else { break }
      let child = table.child(of: id, code: tokens[start - 1].key)
      guard child != WordTable.none else { break }
      id = child
      start -= 1
    }
    return best
  }
}
