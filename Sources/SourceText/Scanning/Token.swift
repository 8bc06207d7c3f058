// SPDX-License-Identifier: MIT

/// One lexical piece of a text: a run of letters, a run of digits, or one sign.
///
///     text    $2.9 billion, the UK's
///     tokens  $ 2 . 9 billion , the UK ' s
///     gap     n n n n s       n s   s  n n      (n = none, s = space)
///
/// White space makes no token: each token says what lay before it. Readers join tokens that
/// touch (`2` `.` `9`), so a token never has to be right about what a number is.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters of any script, and combining marks.
    case word
    /// ASCII digits.
    case digits
    /// One sign, of one or more bytes.
    case sign
  }

  /// What lies between a token and the one before it.
  public enum Gap: UInt8, Hashable, Comparable, Sendable {
    /// Nothing: the two touch.
    case none
    /// Blanks.
    case space
    /// One line ending.
    case line
    /// A blank line, or the start of the text.
    case paragraph

    /// Whether the left comes before the right.
    public static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// Offset of the first byte.
  public let start: UInt32
  /// Offset just past the last byte.
  public let end: UInt32
  /// For a word, ``WordHash`` of its letters in lower case; for a sign, its Unicode scalar; for digits, 0.
  public let code: UInt32
  /// What the token is made of.
  public let kind: Kind
  /// What lies before the token.
  public let gap: Gap
  /// Whether a word begins with a capital letter.
  public let isCapitalized: Bool

  /// Makes a token.
  public init(
    start: UInt32, end: UInt32, code: UInt32, kind: Kind, gap: Gap, isCapitalized: Bool
  ) {
    self.start = start
    self.end = end
    self.code = code
    self.kind = kind
    self.gap = gap
    self.isCapitalized = isCapitalized
  }

  /// The bytes the token covers.
  public var range: TextRange { TextRange(Int(start), Int(end)) }

  /// Whether the token is the one-byte sign `scalar`.
  public func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && code == scalar.value }
}
