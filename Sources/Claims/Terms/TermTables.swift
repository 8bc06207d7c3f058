// SPDX-License-Identifier: MIT

/// What words and set phrases mean in the names of measures.
///
/// A table for one language; another language is another table.
package struct TermTables: Sendable {
  /// What a word or phrase means.
  package struct Meaning: Hashable, Sendable {
    /// The shared meaning; `nil` for the word's own stem.
    package let concept: UInt32?
    /// What it does in a name.
    package let role: Term.Role
    /// The axis of a qualifier, from 1.
    package let axis: UInt8
  }

  /// A word or phrase with its meaning.
  package struct Entry: Sendable {
    /// The words, lower case, parted by spaces.
    package let words: String
    /// The meaning.
    package let meaning: Meaning
  }

  /// The entries; a later one of the same word wins.
  package let entries: [Entry]

  /// Makes tables from groups of words.
  ///
  /// - Parameters:
  ///   - synonyms: Groups of words and phrases of one meaning; the first names it.
  ///   - axes: Axes, each a list of values, each value a group of words and phrases.
  ///   - neutral: Words that say nothing about which measure is meant.
  ///   - function: Words that hold a sentence together.
  package init(
    synonyms: [[String]], axes: [[[String]]], neutral: [String], function: [String]
  ) {
    var entries: [Entry] = []
    for word in function {
      entries.append(
        Entry(words: word, meaning: Meaning(concept: nil, role: .function, axis: 0)))
    }
    for word in neutral {
      entries.append(
        Entry(words: word, meaning: Meaning(concept: nil, role: .neutral, axis: 0)))
    }
    for group in synonyms {
      guard let name = group.first else { continue }
      let concept = WordStem.hash(of: name)
      for words in group {
        entries.append(
          Entry(words: words, meaning: Meaning(concept: concept, role: .content, axis: 0)))
      }
    }
    for (index, axis) in axes.enumerated() {
      for value in axis {
        guard let name = value.first else { continue }
        let concept = WordStem.hash(of: "axis " + name)
        for words in value {
          entries.append(
            Entry(
              words: words,
              meaning: Meaning(
                concept: concept, role: .qualifier, axis: UInt8(clamping: index + 1))))
        }
      }
    }
    self.entries = entries
  }
}
