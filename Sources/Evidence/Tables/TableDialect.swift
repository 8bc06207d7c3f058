// SPDX-License-Identifier: MIT

/// How a delimited text file is written (Frictionless Table Dialect).
struct TableDialect: Hashable, Sendable {
  /// What stands between cells.
  var delimiter: UInt8 = UInt8(ascii: ",")
  /// What stands around cells that hold delimiters; `nil` when nothing does.
  var quote: UInt8? = UInt8(ascii: "\"")
  /// Whether a quotation mark inside quotation marks is doubled.
  var isDoubleQuote = true
  /// What makes the next character literal.
  var escape: UInt8?
  /// What lines to leave out begin with.
  var comment: UInt8?
  /// Whether blanks after a delimiter are left out.
  var skipsInitialSpace = false
  /// Whether there is a header.
  var hasHeader = true
  /// The rows of the header, from 1, when they are not the first.
  var headerRows: [Int]?
  /// What joins the cells of several header rows.
  var headerJoin = " "
  /// What stands before the decimals.
  var decimal: UInt8 = UInt8(ascii: ".")
  /// What stands between groups of three digits.
  var group: GroupMark?
  /// Rows to leave out, from 1.
  var commentRows: Set<Int> = []

  /// What separates groups of digits.
  enum GroupMark: Hashable, Sendable {
    /// One ASCII character.
    case character(UInt8)
    /// Any kind of blank, no-break spaces included.
    case blank
  }

  /// The delimiter that the first lines agree on best: comma, semicolon, tab or bar.
  static func sniffedDelimiter(_ bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    var counts = Array(repeating: [Int](), count: candidates.count)
    var current = [0, 0, 0, 0]
    var isQuoted = false
    var hasText = false
    var lines = 0
    for byte in bytes.prefix(1 << 16) {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted {
        if hasText {
          for index in candidates.indices { counts[index].append(current[index]) }
          lines += 1
          if lines == 40 { break }
        }
        current = [0, 0, 0, 0]
        hasText = false
        continue
      }
      if byte > 0x20 { hasText = true }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { current[index] += 1 }
    }
    if lines == 0 { counts = current.map { [$0] } }
    // The best delimiter gives the largest number of lines of one width above one.
    var best = (score: 0, index: 0)
    for index in candidates.indices {
      var widths: [Int: Int] = [:]
      for count in counts[index] where count > 0 { widths[count, default: 0] += 1 }
      let score = widths.map { $0.value * 100 + min($0.key, 50) }.max() ?? 0
      if score > best.score { best = (score, index) }
    }
    return candidates[best.index]
  }
}
