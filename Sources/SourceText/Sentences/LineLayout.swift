// SPDX-License-Identifier: MIT

/// Tells lines that a paragraph was merely wrapped into from lines that stand by themselves.
///
/// A wrapped line was broken because the next word would not have fitted: the line, a blank and that
/// word together are longer than the paragraph's longest line. Where most breaks of a paragraph are
/// of that kind, those breaks end no sentence; where few are, each line is a piece of its own.
struct LineLayout: Sendable {
  /// For each token that begins a line, whether the break before it is only a wrap.
  private(set) var wrapped: Set<Int> = []

  /// The longest line that still is taken for a wrapped one.
  private static let widestWrap = 160
  /// The longest line of a paragraph must be at least this wide to have been wrapped.
  private static let narrowestWrap = 32

  /// Reads the layout of a text.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(bytes: [UInt8], tokens: [Token]) {
    var first = 0
    while first < tokens.count {
      var breaks: [Int] = []
      var next = first + 1
      while next < tokens.count, tokens[next].gap != .paragraph {
        if tokens[next].gap == .line { breaks.append(next) }
        next += 1
      }
      if !breaks.isEmpty { readParagraph(first..<next, breaks: breaks, tokens: tokens) }
      first = next
    }
  }

  private mutating func readParagraph(_ range: Range<Int>, breaks: [Int], tokens: [Token]) {
    var lineStart = range.lowerBound
    var widths: [Int] = []
    for end in breaks + [range.upperBound] {
      widths.append(Int(tokens[end - 1].end) - Int(tokens[lineStart].start))
      lineStart = end
    }
    let widest = widths.max() ?? 0
    guard widest >= Self.narrowestWrap, widest <= Self.widestWrap else { return }
    var candidates: [Int] = []
    var lowerStarts = 0
    for (line, start) in breaks.enumerated() {
      var end = start
      while end + 1 < range.upperBound, tokens[end + 1].gap == .none { end += 1 }
      let word = Int(tokens[end].end) - Int(tokens[start].start)
      if widths[line] + 1 + word > widest { candidates.append(start) }
      if tokens[start].kind == .word, !tokens[start].isCapitalized { lowerStarts += 1 }
    }
    // Running text goes on in lower case at most of its breaks; lists of equally long lines do not.
    if candidates.count * 10 >= breaks.count * 7, lowerStarts * 3 >= breaks.count {
      wrapped.formUnion(candidates)
    }
  }
}
