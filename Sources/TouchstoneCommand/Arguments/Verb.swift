// SPDX-License-Identifier: MIT

/// One thing the command does.
struct Verb: Sendable {
  /// A command line to copy, and what it does.
  struct Example: Sendable {
    let line: String
    let explanation: String
  }

  /// Which verb it is.
  enum Name: String, Sendable, CaseIterable {
    case check, extract, recognize, explain
    case evidenceList = "evidence list"
    case evidenceShow = "evidence show"
    case evidenceLint = "evidence lint"
    case evidenceImport = "evidence import"
    case evidenceIndex = "evidence index"
    case evidenceDiff = "evidence diff"
    case evidenceImpact = "evidence impact"
    case configShow = "config show"
    case configValidate = "config validate"
    case baseline, suggest, completions, manual, version, help
  }

  /// What follows the options.
  enum Operands: Sendable {
    case none
    /// Between so many, called so in the help, completed as files.
    case paths(String, ClosedRange<Int>)
    /// Between so many, called so in the help.
    case words(String, ClosedRange<Int>)
    /// One of these words.
    case choice(String, [String])
    /// One of these words, then as many paths as wanted, called so in the help.
    case action(String, [String], String)
  }

  /// Which verb it is.
  let name: Name
  /// What it does: one sentence, without final period.
  let summary: String
  /// More for its help, the manual page and the reference.
  let discussion: String
  /// What follows the options.
  let operands: Operands
  /// The options it takes, besides `--help`.
  let flags: [Flag]
  /// Command lines to copy.
  let examples: [Example]
  /// The options that its help on one screen lists; empty when all of them fit.
  var brief: [Flag] = []

  /// The words that name it.
  var words: [String] { name.rawValue.split(separator: " ").map(String.init) }

  /// The options it takes.
  var allFlags: [Flag] { flags + [.help] }

  /// The operands as written in the help.
  var operandUsage: String {
    switch operands {
    case .none: ""
    case .paths(let name, let range), .words(let name, let range):
      range.lowerBound > 0 ? " \(name)" : " [\(name)]"
    case .choice(_, let words): " " + words.joined(separator: "|")
    case .action(_, let words, let paths): " \(words.joined(separator: "|")) [\(paths)]"
    }
  }

  /// The words of which the first operand is one; none when it may be any.
  var choices: [String] {
    switch operands {
    case .choice(_, let words), .action(_, let words, _): words
    case .none, .paths, .words: []
    }
  }

  /// The verb of a name.
  static func named(_ name: Name) -> Verb {
    all.first { $0.name == name } ?? all[0]
  }

  /// The first words of verbs, in the order of the table.
  static var firstWords: [String] {
    var seen: Set<String> = []
    return all.map { $0.words[0] }.filter { seen.insert($0).inserted }
  }

  /// The second words of the verbs that begin with a word.
  static func secondWords(after first: String) -> [String] {
    all.filter { $0.words.first == first && $0.words.count > 1 }.map { $0.words[1] }
  }
}
