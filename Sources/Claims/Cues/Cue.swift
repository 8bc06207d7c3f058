// SPDX-License-Identifier: MIT

package import SourceText

/// What a word or set phrase does to the statement around it.
package enum Cue: UInt8, Hashable, Sendable, CaseIterable {
  /// Begins a clause of its own: "while", "whereas".
  case clause
  /// Begins what something is held against: "than", "compared with".
  case comparison
  /// Denies: "not", "never".
  case negation
  /// Takes back what was planned or begun, or is itself what is counted: "cancelled", "rejected".
  case retraction
  /// Tells of a plan: "plans to", "aims to".
  case plan
  /// Tells of the future: "expected to", "will".
  case forecast
  /// Gives a view: "is seen as", "should".
  case opinion
  /// Makes the statement depend on something: "if", "could".
  case conditional
  /// Reports what someone says: "said", "according to".
  case attribution
  /// Stands for a company named before: "the company".
  case companyReference
  /// Stands for an event named before: "the event".
  case eventReference
  /// Stands for a country named before: "the country".
  case countryReference
  /// Stands for a person named before: "he", "she".
  case personReference
  /// Stands for what the text is about: "it", "its".
  case neutralReference
  /// Pairs two lists: "respectively".
  case respectively
  /// The last part of a list of values that stands for a group: "average of".
  case aggregate
  /// Says that the statement holds at the time of writing: "currently".
  case now
}

/// A cue found in a text.
package struct CueMatch: Hashable, Sendable {
  /// What it does.
  package let cue: Cue
  /// The tokens it covers.
  package let tokens: Range<Int>
}

/// Finds cues in tokens.
package struct CueReader: Sendable {
  /// The reader over the English table.
  package static let english = CueReader(table: CueTable.english)

  private struct Phrase: Sendable {
    let words: [UInt32]
    let cue: Cue
  }

  private let phrases: [UInt32: [Phrase]]

  init(table: [Cue: [String]]) {
    var phrases: [UInt32: [Phrase]] = [:]
    for cue in Cue.allCases {
      for text in table[cue] ?? [] {
        let words = text.split(separator: " ").map { Self.code(of: String($0)) }
        if let first = words.first {
          phrases[first, default: []].append(Phrase(words: words, cue: cue))
        }
      }
    }
    for key in Array(phrases.keys) {
      phrases[key]?.sort { $0.words.count > $1.words.count }
    }
    self.phrases = phrases
  }

  private static func code(of word: String) -> UInt32 {
    if let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1,
      !scalar.properties.isAlphabetic
    {
      return scalar.value
    }
    return WordHash.of(word)
  }

  /// The cues among some tokens, in order, the longest where two compete.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func cues(in tokens: [Token], range: Range<Int>) -> [CueMatch] {
    var matches: [CueMatch] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind != .digits, let candidates = phrases[token.code],
        let phrase = candidates.first(where: { isAt($0, tokens, index, range.upperBound) })
      {
        matches.append(CueMatch(cue: phrase.cue, tokens: index..<(index + phrase.words.count)))
        index += phrase.words.count
      } else {
        index += 1
      }
    }
    return matches
  }

  private func isAt(
    _ phrase: Phrase, _ tokens: [Token], _ start: Int, _ limit: Int
  ) -> Bool {
    guard start + phrase.words.count <= limit else { return false }
    for offset in 1..<max(1, phrase.words.count)
    where tokens[start + offset].code != phrase.words[offset] {
      return false
    }
    return true
  }
}
