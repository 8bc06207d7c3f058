// SPDX-License-Identifier: MIT

public import Quantities
public import SourceText

/// Where every number, date and rank of a document ended.
public struct Coverage: Hashable, Sendable {
  /// What became of one mention.
  public enum Fate: Hashable, Sendable {
    /// It is a value or facet of the finding at this position.
    case bound(finding: Int)
    /// It belongs to no statement that could be read; the reason says why.
    case leftOver(reason: String)
    /// It is no quantity: a version, a model name, a time of day.
    case countedOut(reason: String)
  }

  /// One line of the ledger.
  public struct Entry: Hashable, Sendable {
    /// Where the mention stands.
    public var range: TextRange
    /// Its words.
    public var text: String
    /// What it is.
    public var kind: Mention.Kind
    /// What became of it.
    public var fate: Fate

    /// Makes an entry.
    public init(range: TextRange, text: String, kind: Mention.Kind, fate: Fate) {
      self.range = range
      self.text = text
      self.kind = kind
      self.fate = fate
    }
  }

  /// The ledger, in the order of the text.
  public var entries: [Entry]

  /// Makes a coverage.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// How many mentions are bound to a finding.
  public var boundCount: Int {
    entries.count { if case .bound = $0.fate { true } else { false } }
  }
  /// How many are left over.
  public var leftOverCount: Int {
    entries.count { if case .leftOver = $0.fate { true } else { false } }
  }
  /// How many are no quantities.
  public var countedOutCount: Int {
    entries.count { if case .countedOut = $0.fate { true } else { false } }
  }
}
