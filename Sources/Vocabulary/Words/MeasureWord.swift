// SPDX-License-Identifier: MIT

package import SourceText

/// One word of a measure's label, or of a text that may name a measure, brought to its stem.
package struct MeasureWord: Hashable, Sendable {
  /// The hash of the stem, synonyms taken for one.
  package var stem: UInt32
  /// The tokens it was read from.
  package var tokens: Range<Int>
  /// How much it tells: 1 for a word of content, less for "total", "number" and figures.
  package var weight: Float

  /// Makes a word.
  package init(stem: UInt32, tokens: Range<Int>, weight: Float = 1) {
    self.stem = stem
    self.tokens = tokens
    self.weight = weight
  }

  /// The telling words of a stretch of text, in order; words such as "of" are left out.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: Its tokens.
  ///   - range: The positions of the tokens to read.
  /// - Returns: The words.
  /// - Complexity: O(*n*) in the number of tokens read.
  package static func words(
    in bytes: [UInt8], tokens: [Token], range: Range<Int>
  ) -> [MeasureWord] {
    var words: [MeasureWord] = []
    let span = bytes.span
    let range = range.clamped(to: tokens.indices)
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      var end = index + 1
      var letters: [UInt8] = []
      switch token.kind {
      case .word:
        WordCode.appendFolded(from: Int(token.start), to: Int(token.end), in: span, to: &letters)
        // "CO2", "PM10": letters and digits that touch are one word.
        if end < range.upperBound, tokens[end].kind == .digits, tokens[end].gap == .none {
          letters += bytes[Int(tokens[end].start)..<Int(tokens[end].end)]
          end += 1
        }
      case .digits: letters += bytes[Int(token.start)..<Int(token.end)]
      case .sign:
        if token.isSign("%") { letters = Array("percent".utf8) }
        if token.isSign("$") { letters = Array("dollar".utf8) }
        if token.isSign("&") { letters = Array("and".utf8) }
      }
      if !letters.isEmpty {
        let weight: Float = token.kind == .digits ? 0.25 : token.isSign("$") ? 0.25 : 1
        words.append(
          MeasureWord(
            stem: WordHash.of(Stemmer.stem(of: letters)), tokens: index..<end, weight: weight))
      }
      index = end
    }
    return merged(words)
  }

  /// The words of a label.
  package static func words(of label: String) -> [MeasureWord] {
    let bytes = Array(label.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    return words(in: bytes, tokens: tokens, range: tokens.indices)
  }

  /// Takes phrases for their one word, synonyms for one, and drops what tells nothing.
  private static func merged(_ words: [MeasureWord]) -> [MeasureWord] {
    var result: [MeasureWord] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if let phrase = phrase(at: index, of: words) {
        let end = index + phrase.words.count
        result.append(
          MeasureWord(
            stem: phrase.meaning,
            tokens: word.tokens.lowerBound..<words[end - 1].tokens.upperBound))
        index = end
        continue
      }
      index += 1
      if MeasureVocabulary.empty.contains(word.stem) { continue }
      var taken = word
      taken.stem = MeasureVocabulary.synonyms[word.stem] ?? word.stem
      if MeasureVocabulary.weak.contains(word.stem) { taken.weight = min(taken.weight, 0.3) }
      result.append(taken)
    }
    return result
  }

  private static func phrase(
    at index: Int, of words: [MeasureWord]
  ) -> (words: [UInt32], meaning: UInt32)? {
    guard let candidates = MeasureVocabulary.phrasesByFirst[words[index].stem] else { return nil }
    for candidate in candidates {
      let phrase = MeasureVocabulary.phrases[candidate]
      let end = index + phrase.words.count
      guard end <= words.count else { continue }
      if zip(phrase.words, words[index..<end]).allSatisfy({ $0 == $1.stem }) { return phrase }
    }
    return nil
  }
}
