// SPDX-License-Identifier: MIT

package import SourceText

/// Turns tokens into terms, joining set phrases and synonyms.
package struct TermReader: Sendable {
  /// The reader over the built-in tables.
  package static let english = TermReader(tables: .english)

  private struct Phrase: Sendable {
    let stems: [UInt32]
    let meaning: TermTables.Meaning
  }

  private let words: [UInt32: TermTables.Meaning]
  private let phrases: [UInt32: [Phrase]]

  /// Makes a reader over tables.
  package init(tables: TermTables) {
    var words: [UInt32: TermTables.Meaning] = [:]
    var phrases: [UInt32: [Phrase]] = [:]
    for entry in tables.entries {
      let pieces = entry.words.split(separator: " ").map { piece -> UInt32 in
        Self.signs[String(piece)] ?? WordStem.hash(of: String(piece))
      }
      guard let first = pieces.first else { continue }
      if pieces.count == 1 {
        words[first] = entry.meaning
      } else {
        phrases[first, default: []].append(Phrase(stems: pieces, meaning: entry.meaning))
      }
    }
    for key in Array(phrases.keys) {
      phrases[key]?.sort { $0.stems.count > $1.stems.count }
    }
    self.words = words
    self.phrases = phrases
  }

  /// Signs that stand for words in labels.
  private static let signs: [String: UInt32] = [
    "%": 0x25, "$": 0x24, "€": 0x20AC, "£": 0xA3, "¥": 0xA5, "&": 0x26, "-": 0x2D, "'": 0x27,
    "/": 0x2F,
    ",": 0x2C, "(": 0x28, ".": 0x2E, "#": 1,
  ]

  /// The code by which a token is looked up: a word's stem, a sign's scalar, 1 for digits.
  private func code(of token: Token, in bytes: [UInt8]) -> UInt32 {
    switch token.kind {
    case .word: WordStem.hash(of: bytes[Int(token.start)..<Int(token.end)])
    case .sign: token.code
    case .digits: 1
    }
  }

  /// The terms of some tokens, in order; digits make none.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func terms(in bytes: [UInt8], tokens: [Token], range: Range<Int>) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(range.count)
    let codes = range.map { code(of: tokens[$0], in: bytes) }
    var index = 0
    while index < codes.count {
      let position = range.lowerBound + index
      let token = tokens[position]
      if token.kind == .digits {
        index += 1
        continue
      }
      var length = 1
      var meaning = words[codes[index]]
      if let candidates = phrases[codes[index]],
        let phrase = candidates.first(where: { matches($0, codes: codes, at: index) })
      {
        length = phrase.stems.count
        meaning = phrase.meaning
      }
      let covered = position..<(position + length)
      let bytesRange = TextRange(Int(token.start), Int(tokens[position + length - 1].end))
      if let meaning {
        terms.append(
          Term(
            concept: Term.Concept(code: meaning.concept ?? codes[index]), role: meaning.role,
            axis: meaning.axis, tokens: covered, range: bytesRange))
      } else if token.kind == .word {
        // One letter alone ("s" of "Japan's") names nothing.
        let role: Term.Role = token.end - token.start > 1 ? .content : .function
        terms.append(
          Term(
            concept: Term.Concept(code: codes[index]), role: role, axis: 0, tokens: covered,
            range: bytesRange))
      } else {
        terms.append(
          Term(
            concept: Term.Concept(code: codes[index]), role: .border, axis: 0, tokens: covered,
            range: bytesRange))
      }
      index += length
    }
    return terms
  }

  /// The terms of a label.
  package func terms(ofLabel label: String) -> [Term] {
    let bytes = Array(label.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    return terms(in: bytes, tokens: tokens, range: tokens.indices)
  }

  private func matches(_ phrase: Phrase, codes: [UInt32], at index: Int) -> Bool {
    guard index + phrase.stems.count <= codes.count else { return false }
    for offset in 1..<phrase.stems.count where codes[index + offset] != phrase.stems[offset] {
      return false
    }
    return true
  }
}
