// SPDX-License-Identifier: MIT

import Touchstone

/// A command line, read by the table.
struct Arguments: Sendable {
  /// The verb.
  let verb: Verb
  /// The operands, in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Whether an option is there.
  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }
  /// The value of an option: the last, where it is given several times.
  func value(_ flag: Flag) -> String? { values[flag.name]?.last }
  /// The values of an option.
  func values(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

  /// Makes the arguments of a verb without options.
  init(verb: Verb) { self.verb = verb }

  /// Reads a command line.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - isFile: Whether a path names something; tells a misspelt verb from a document.
  /// - Throws: What is wrong with it, and what was expected.
  init(parsing words: [String], isFile: (String) -> Bool) throws(UsageError) {
    var rest = words[...]
    verb = try Self.verb(from: &rest, isFile: isFile)
    var areOptionsOver = false
    while let word = rest.popFirst() {
      if areOptionsOver || word == "-" || !word.hasPrefix("-") {
        operands.append(word)
      } else if word == "--" {
        areOptionsOver = true
      } else if word.hasPrefix("--") {
        try readLong(word, &rest)
      } else {
        try readShort(word, &rest)
      }
    }
    if !has(.help) { try checkOperands() }
  }

  // MARK: - Verbs

  private static func verb(
    from rest: inout ArraySlice<String>, isFile: (String) -> Bool
  ) throws(UsageError) -> Verb {
    guard let first = rest.first else { return .named(.check) }
    switch first {
    case "--version", "-V":
      rest.removeFirst()
      return .named(.version)
    case "--help", "-h":
      rest.removeFirst()
      return .named(.help)
    default: break
    }
    guard Verb.firstWords.contains(first) else {
      if first.hasPrefix("-") || isFile(first) || first.contains(where: { "*?[".contains($0) }) {
        return .named(.check)
      }
      guard !first.contains(where: { "./".contains($0) }) else {
        throw UsageError("\(first): no such file or folder")
      }
      let near = NearMiss.suggestion(for: first, among: Verb.firstWords)
      throw UsageError(
        "no verb and no file is named '\(first)'"
          + (near.map { "; did you mean 'touchstone \($0)'?" }
            ?? "; expected one of \(Verb.firstWords.joined(separator: ", ")), or a document"))
    }
    rest.removeFirst()
    let seconds = Verb.secondWords(after: first)
    guard !seconds.isEmpty else {
      return Verb.all.first { $0.words == [first] } ?? .named(.check)
    }
    guard let second = rest.first, !second.hasPrefix("-") else {
      if rest.first == "--help" || rest.first == "-h" {
        // The group's own help: `touchstone evidence --help` is `touchstone help evidence`.
        rest = [first]
        return .named(.help)
      }
      throw UsageError(
        "'touchstone \(first)' needs one of \(seconds.joined(separator: ", ")) after it")
    }
    guard let verb = Verb.all.first(where: { $0.words == [first, second] }) else {
      let near = NearMiss.suggestion(for: second, among: seconds)
      throw UsageError(
        "'touchstone \(first)' knows no '\(second)'"
          + (near.map { "; did you mean 'touchstone \(first) \($0)'?" }
            ?? "; expected one of \(seconds.joined(separator: ", "))"))
    }
    rest.removeFirst()
    return verb
  }

  // MARK: - Options

  private mutating func readLong(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = body.contains("=") ? String(body.drop { $0 != "=" }.dropFirst()) : nil
    guard let flag = verb.allFlags.first(where: { $0.name == name }) else {
      throw UsageError(Self.unknownOption("--" + name, of: verb))
    }
    try set(flag, written: "--" + name, attached, &rest)
  }

  private mutating func readShort(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let flag = verb.allFlags.first(where: { $0.short == letter }) else {
        throw UsageError(Self.unknownOption("-\(letter)", of: verb))
      }
      let attached = flag.takesValue && !letters.isEmpty ? String(letters) : nil
      try set(flag, written: "-\(letter)", attached, &rest)
      if attached != nil { return }
    }
  }

  private mutating func set(
    _ flag: Flag, written: String, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    guard flag.takesValue else {
      if let attached {
        throw UsageError("option '\(written)' takes no value, '\(attached)' was given")
      }
      values[flag.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw UsageError("option '\(written)' needs \(flag.placeholder ?? "a value") after it")
    }
    if let problem = flag.problem(with: value) {
      throw UsageError("option '\(written)': " + problem)
    }
    values[flag.name, default: []].append(value)
  }

  private static func unknownOption(_ written: String, of verb: Verb) -> String {
    let names = verb.allFlags.map { "--" + $0.name }
    if let near = NearMiss.suggestion(for: written, among: names) {
      return "unknown option '\(written)'; did you mean '\(near)'?"
    }
    let others = Verb.all.filter { other in
      other.allFlags.contains { "--" + $0.name == written }
    }.map { "'" + $0.name.rawValue + "'" }
    if !others.isEmpty {
      return
        "'\(verb.name.rawValue)' has no option '\(written)'; \(others.joined(separator: ", ")) has"
    }
    return
      "unknown option '\(written)'; 'touchstone \(verb.name.rawValue) --help' lists those there are"
  }

  // MARK: - Operands

  private func checkOperands() throws(UsageError) {
    switch verb.operands {
    case .none:
      if let extra = operands.first {
        throw UsageError("'touchstone \(verb.name.rawValue)' takes no '\(extra)'")
      }
    case .paths(let name, let range), .words(let name, let range):
      if operands.count < range.lowerBound {
        throw UsageError("'touchstone \(verb.name.rawValue)' needs \(name) after it")
      }
      if operands.count > range.upperBound {
        throw UsageError(
          "'touchstone \(verb.name.rawValue)' takes \(range.upperBound == 1 ? "one operand" : "\(range.upperBound) operands"), '\(operands[range.upperBound])' is too many"
        )
      }
    case .choice(let name, let words), .action(let name, let words, _):
      guard let word = operands.first else {
        throw UsageError(
          "'touchstone \(verb.name.rawValue)' needs one of \(words.joined(separator: ", ")) after it"
        )
      }
      guard words.contains(word) else {
        let near = NearMiss.suggestion(for: word, among: words)
        throw UsageError(
          "unknown \(name.lowercased()) '\(word)'"
            + (near.map { "; did you mean '\($0)'?" }
              ?? "; expected one of \(words.joined(separator: ", "))"))
      }
      if operands.count > 1, case .choice = verb.operands {
        throw UsageError(
          "'touchstone \(verb.name.rawValue)' takes one word, '\(operands[1])' is too many")
      }
    }
  }
}
