// SPDX-License-Identifier: MIT

public import SourceText

/// A name of the vocabulary found in a text.
public struct NameMatch: Hashable, Sendable {
  /// What a name stands for.
  public enum Target: Hashable, Sendable {
    case entity(Entity.ID)
    case measure(Measure.ID)
  }

  /// How the name is used.
  public enum Form: UInt8, Hashable, Comparable, Sendable {
    /// The usual name or label.
    case name
    /// Another name.
    case alias
    /// A demonym: "Japanese".
    case demonym
    /// Found by the stems of its words, not as written.
    case stem
    /// A capital named for its government: "Tokyo".
    case metonym

    /// Whether the left use is the more usual one.
    public static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where it stands.
  public var range: TextRange
  /// The tokens it covers.
  public var tokens: Range<Int>
  /// What it may stand for, best first; more than one when ambiguous.
  public var targets: [Target]
  /// How the name is used.
  public var form: Form

  /// Makes a match.
  public init(range: TextRange, tokens: Range<Int>, targets: [Target], form: Form) {
    self.range = range
    self.tokens = tokens
    self.targets = targets
    self.form = form
  }
}
