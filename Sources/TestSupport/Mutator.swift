// SPDX-License-Identifier: MIT

/// Makes hostile variants of sample texts, the same ones on every run.
public struct Mutator: Sendable {
  private var state: UInt64

  /// Makes a mutator; equal seeds give equal variants.
  public init(seed: UInt64) { state = seed }

  /// The next number of the sequence (SplitMix64, Steele, Lea and Flood 2014).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `bound`.
  public mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(next() % UInt64(bound))
  }

  /// Pieces that readers trip over.
  public static let hostilePieces: [String] = [
    "", "0", "-", "--", "$", "€", "%", ".", ",", "..", "1,2,3,4", "12,34,567", "1.2.3", "1e999999",
    "10^400", "9999999999999999999999999999999999999999", "½", "٣", "５", "\u{A0}", "\u{202E}",
    "\u{200B}", "\0", "\u{7F}", "\r", "\n\n", "\t", "\"", "'", "\\", "{", "}", "[", "]", "<", ">",
    "<!--", "-->", "<script>", "</b>", "&nbsp;", "&#x110000;", "&#", "```", "**", "](", "|", "#",
    "/",
    "billion", "million", "percent", "hundred", "and", "to", "from", "between", "last", "first",
    "31 February 2023", "2023-02-30", "12/31/9999", "00:61", "last year", "FY2023-24", "Q5 2024",
    "minus", "half", "a", "of", "in", "per", "dozen", "US$", "bn", "°C", "👩‍👩‍👧", "e\u{301}", "NaN",
    "..",
    "(D)", "null", "true", ":", ";", "\u{FEFF}", "\u{2028}", "1-1-1", "+", "±", "×", "^", "=", "~",
  ]

  /// A variant of a text: pieces cut, doubled, swapped, inserted, bytes changed.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - keepsUTF8: Whether the variant must stay valid UTF-8.
  /// - Returns: The variant, at most four times as long and 4,096 bytes.
  public mutating func variant(of bytes: [UInt8], keepsUTF8: Bool = true) -> [UInt8] {
    var result = bytes
    for _ in 0...below(6) {
      let start = below(result.count + 1)
      let end = min(result.count, start + below(24))
      switch below(6) {
      case 0: result.removeSubrange(start..<end)
      case 1: result.insert(contentsOf: Array(result[start..<end]), at: below(result.count + 1))
      case 2, 3:
        let piece = Self.hostilePieces[below(Self.hostilePieces.count)]
        result.insert(contentsOf: Array(piece.utf8), at: start)
      case 4 where !result.isEmpty:
        result[below(result.count)] = UInt8(truncatingIfNeeded: keepsUTF8 ? next() & 0x7F : next())
      default: result = Array(result[0..<start])
      }
      if result.count > 4096 { result.removeLast(result.count - 4096) }
    }
    return keepsUTF8 ? Array(String(decoding: result, as: UTF8.self).utf8) : result
  }

  /// A variant of a text whose words are dropped, doubled, swapped, moved, or put in from elsewhere.
  ///
  /// - Parameters:
  ///   - text: The text; its words are parted by spaces.
  ///   - others: Texts whose words may be put in.
  ///   - links: Further words to put in.
  /// - Returns: The variant.
  public mutating func reworded(_ text: String, among others: [String], links: [String]) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0...below(10) where !words.isEmpty {
      let start = below(words.count)
      let end = min(words.count, start + 1 + below(5))
      switch below(6) {
      case 0: words.remove(at: start)
      case 1: words.swapAt(start, below(words.count))
      case 2:
        let moved = Array(words[start..<end])
        words.removeSubrange(start..<end)
        words.insert(contentsOf: moved, at: below(words.count + 1))
      case 3: words.insert(contentsOf: Array(words[start..<end]), at: below(words.count + 1))
      case 4 where !links.isEmpty: words.insert(links[below(links.count)], at: start)
      default:
        guard !others.isEmpty else { continue }
        let other = others[below(others.count)].split(separator: " ")
        let from = below(other.count)
        words.insert(
          contentsOf: other[from..<min(other.count, from + 1 + below(6))].map(String.init),
          at: start)
      }
    }
    return words.joined(separator: " ")
  }
}
