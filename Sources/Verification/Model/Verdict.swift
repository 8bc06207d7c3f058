// SPDX-License-Identifier: MIT

/// What the evidence store says about a statement; never that it is true.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// A record of the same thing agrees, under a named rule.
  case consistent
  /// The figure is in the evidence, but not for what the text says.
  case misleading
  /// A record of the same thing disagrees.
  case inconsistent
  /// Independent records of the same thing disagree with each other.
  case conflictingEvidence = "conflicting-evidence"
  /// The store holds nothing that decides it.
  case notInEvidence = "not-in-evidence"
  /// An opinion, a forecast, a plan: listed, never judged.
  case notCheckable = "not-checkable"

  /// Whether the statement was held against a record.
  public var isJudged: Bool { self != .notInEvidence && self != .notCheckable }

  /// Whether a reader should act on it.
  public var isFlagged: Bool {
    self == .inconsistent || self == .misleading || self == .conflictingEvidence
  }
}

/// How closely the record and the statement agree, strongest first.
public enum Strength: String, Hashable, Sendable, CaseIterable {
  case exact, rounded, bound, derived, approximate
}
