// SPDX-License-Identifier: MIT

/// One option of the command line: parsing, help, manual page, completions and configuration read this value.
struct Flag: Sendable {
  /// What follows the option's name.
  enum Argument: Sendable {
    /// Nothing: the option is there or not.
    case none
    /// Any text, called so in the help.
    case text(String)
    /// The path of a file.
    case file(String)
    /// The path of a folder.
    case folder(String)
    /// One of these words.
    case choice(String, [String])
    /// Some of these words, separated by commas.
    case choices(String, [String])
    /// A day such as 2024-04-10, or one of these words.
    case date([String])
    /// A whole number from 1.
    case count
    /// `FORMAT=PATH`.
    case report
  }

  /// The part of the help it stands in.
  enum Group: String, Sendable, CaseIterable {
    case input = "Input"
    case judging = "Judging"
    case output = "Output"
    case policy = "Accepting"
    case general = "General"
  }

  /// The name, without dashes.
  let name: String
  /// The one-letter name, without dash.
  let short: Character?
  /// What follows it.
  let argument: Argument
  /// The part of the help it stands in.
  let group: Group
  /// What it does: one sentence, without final period.
  let summary: String
  /// More for the manual page and the reference.
  let discussion: String?
  /// Whether it may be given several times.
  let isRepeatable: Bool
  /// The key that sets it in the configuration file; `nil` when none does.
  let key: String?

  init(
    _ name: String, short: Character? = nil, _ argument: Argument = .none, in group: Group,
    _ summary: String, discussion: String? = nil, isRepeatable: Bool = false, key: String? = nil
  ) {
    self.name = name
    self.short = short
    self.argument = argument
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.isRepeatable = isRepeatable
    self.key = key
  }

  /// Whether a value follows.
  var takesValue: Bool { if case .none = argument { false } else { true } }

  /// The value's name in the help; `nil` when there is none.
  var placeholder: String? {
    switch argument {
    case .none: nil
    case .text(let name), .file(let name), .folder(let name), .choice(let name, _),
      .choices(let name, _):
      name
    case .date: "DATE"
    case .count: "N"
    case .report: "FORMAT=PATH"
    }
  }

  /// The words the value is taken from; empty when it is free.
  var words: [String] {
    switch argument {
    case .choice(_, let words), .choices(_, let words), .date(let words): words
    default: []
    }
  }

  /// The option as written in help: `-f, --format FORMAT`.
  var usage: String {
    (short.map { "-\($0), " } ?? "") + "--" + name + (placeholder.map { " " + $0 } ?? "")
  }
}
