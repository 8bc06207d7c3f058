// SPDX-License-Identifier: MIT

import SourceText

/// What each word can do in a date; `WordIndex` finds them in a text.
struct CalendarLexicon: Sendable {
  /// The English words.
  static let english = CalendarLexicon(
    words: CalendarRoles.english, nameStarts: NamedDays.firstWords)

  /// The words, in lower case and in order, each with what it can do.
  let words: [(word: String, role: CalendarWord)]

  /// Makes the list.
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
    // What is no single word to the tokenizer is never met as one.
    self.words = roles.sorted { $0.key < $1.key }.compactMap { word, role in
      let tokens = Tokenizer.tokens(of: Array(word.utf8))
      return tokens.count == 1 && tokens[0].kind == .word ? (word, role) : nil
    }
  }
}
