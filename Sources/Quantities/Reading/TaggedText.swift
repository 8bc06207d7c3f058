// SPDX-License-Identifier: MIT

package import SourceText

/// A text's tokens with the `WordTable` entry of each, looked up once and shared by all readers.
///
///     text    rose   to    $ 2 . 9 billion
///     words   rose   to    - - - - billion      (identifiers; - = none)
package final class TaggedText: Sendable {
  package let bytes: [UInt8]
  package let tokens: [Token]
  /// For each token the entry of its word in `WordTable.standard`; `WordTable.none` for signs and digits.
  package let words: [WordTable.ID]
  package let table: WordTable

  /// Looks every word up.
  package init(bytes: [UInt8], tokens: [Token], table: WordTable = .standard) {
    self.bytes = bytes
    self.tokens = tokens
    self.table = table
    let span = bytes.span
    var words: [WordTable.ID] = []
    words.reserveCapacity(tokens.count)
    for token in tokens {
      words.append(
        token.kind == .word || token.code >= 0x80 || token.code &- 0x22 < 6
          ? table.identifier(of: token, in: span) : WordTable.none)
    }
    self.words = words
  }

  /// The entry of the word at a token; an empty one for unknown words and outside the text.
  package subscript(index: Int) -> WordTable.Entry {
    guard words.indices.contains(index) else { return table[WordTable.none] }
    return table[words[index]]
  }

  /// The longest phrase that starts at a token and that `accepts` takes.
  ///
  /// A hyphen that touches both words counts as the blank between them.
  ///
  /// - Returns: Its entry and the token after it.
  package func longestPhrase(
    at index: Int, where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, end: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    var id = words[index]
    guard id != WordTable.none else { return nil }
    var best: (id: WordTable.ID, end: Int)?
    var next = index + 1
    while true {
      if accepts(table[id]) { best = (id, next) }
      guard table[id].hasChildren, next < tokens.count, tokens[next].gap <= .line else { break }
      var child = table.child(of: id, code: tokens[next].key)
      if child == WordTable.none, tokens[next].isSign("-"), next + 1 < tokens.count {
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
  package func longestPhrase(
    endingBefore index: Int, notBefore floor: Int = 0, where accepts: (WordTable.Entry) -> Bool
  ) -> (id: WordTable.ID, start: Int)? {
    guard index > floor, tokens.indices.contains(index - 1) else { return nil }
    var id = words[index - 1]
    guard id != WordTable.none else { return nil }
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
