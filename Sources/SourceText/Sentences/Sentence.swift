// SPDX-License-Identifier: MIT

/// One sentence, heading, list item or line of its own in a text.
public struct Sentence: Hashable, Sendable {
  /// What a stretch of text is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A sentence of running text.
    case prose
    /// A line that stands by itself and has no end mark: a heading, a key and its value.
    case line
    /// What follows a bullet or a list number.
    case item
    /// A row of a table: a line whose cells bars part.
    case row
  }

  /// The bytes from the first to the last token, end mark and closing quotes included.
  public let range: TextRange
  /// The positions of its tokens in the list it was cut from.
  public let tokens: Range<Int>
  /// What the stretch is.
  public let kind: Kind

  /// Makes a sentence.
  public init(range: TextRange, tokens: Range<Int>, kind: Kind = .prose) {
    self.range = range
    self.tokens = tokens
    self.kind = kind
  }
}
