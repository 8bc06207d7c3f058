// SPDX-License-Identifier: MIT

/// A small set of lower-case words that tokens are looked up in.
struct WordSet: Sendable {
  private let words: [UInt32: [UInt8]]

  /// Reads the words of a text, parted by white space.
  init(_ list: String) {
    var words: [UInt32: [UInt8]] = [:]
    for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      words[WordHash.of(word)] = Array(word)
    }
    self.words = words
  }

  /// Whether a word token's letters, in lower case, are in the set.
  func contains(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .word, let word = words[token.code],
      Int(token.end - token.start) == word.count
    else { return false }
    var previous: UInt8 = 0
    for (offset, letter) in word.enumerated() {
      let byte = bytes[Int(token.start) + offset]
      if WordHash.lowered(byte, after: previous) != letter { return false }
      previous = byte
    }
    return true
  }
}
