// SPDX-License-Identifier: MIT

public import Verification

/// How the reports speak of a verdict: one table for every format.
public struct VerdictWording: Hashable, Sendable {
  /// How much a verdict asks for attention, in the words that linters share.
  public enum Level: String, Hashable, Sendable {
    case error, warning, note, none
  }

  /// The verdict in words: "not in evidence".
  public let word: String
  /// What the word means, as a short sentence.
  public let meaning: String
  /// A sign that tells the verdict without colour.
  public let icon: String
  /// How much it asks for attention.
  public let level: Level
  /// The parameters of the terminal's colour sequence.
  let terminalColour: String

  /// The wording of a verdict.
  public init(_ verdict: Verdict) {
    switch verdict {
    case .consistent:
      self.init(
        word: "consistent", meaning: "a record of the same thing agrees", icon: "✓",
        level: .none, terminalColour: "32")
    case .misleading:
      self.init(
        word: "misleading",
        meaning: "the figure is in the evidence, but not for what the text says",
        icon: "!", level: .warning, terminalColour: "33")
    case .inconsistent:
      self.init(
        word: "inconsistent", meaning: "a record of the same thing disagrees", icon: "✗",
        level: .error, terminalColour: "31")
    case .conflictingEvidence:
      self.init(
        word: "conflicting evidence",
        meaning: "independent records of the same thing disagree with each other", icon: "⇄",
        level: .warning, terminalColour: "35")
    case .notInEvidence:
      self.init(
        word: "not in evidence", meaning: "the evidence holds nothing that decides it", icon: "?",
        level: .note, terminalColour: "36")
    case .notCheckable:
      self.init(
        word: "not checkable", meaning: "an opinion, a plan or a forecast, which is never judged",
        icon: "–", level: .none, terminalColour: "90")
    }
  }

  private init(word: String, meaning: String, icon: String, level: Level, terminalColour: String) {
    self.word = word
    self.meaning = meaning
    self.icon = icon
    self.level = level
    self.terminalColour = terminalColour
  }
}
