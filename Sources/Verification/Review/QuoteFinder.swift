// SPDX-License-Identifier: MIT

public import SourceText

/// Finds the words of a quote in a document, whatever the line breaks.
///
/// Runs of blanks and line ends count as one blank, on both sides. A quote of several pieces joined by
/// " ... " (or the one character "…") is found where its pieces follow each other.
public struct QuoteFinder: Sendable {
  /// The document's bytes with each run of white space as one blank.
  private var folded: [UInt8] = []
  /// The offset in the document of each byte of `folded`, and the document's length at the end.
  private var offsets: [Int] = []

  /// Prepares a document.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ document: Document) {
    folded.reserveCapacity(document.bytes.count)
    offsets.reserveCapacity(document.bytes.count + 1)
    for (offset, byte) in document.bytes.enumerated() {
      if Self.isBlank(byte) {
        if folded.last != 0x20 {
          folded.append(0x20)
          offsets.append(offset)
        }
      } else {
        folded.append(byte)
        offsets.append(offset)
      }
    }
    offsets.append(document.bytes.count)
  }

  /// Where the pieces of a quote stand.
  ///
  /// - Parameters:
  ///   - quote: The words; pieces joined by " ... ".
  ///   - occurrence: Which occurrence of the first piece is meant, from 1.
  /// - Returns: The ranges of the pieces, in order; `nil` when the document does not have them.
  public func ranges(of quote: String, occurrence: Int = 1) -> [TextRange]? {
    let pieces = Self.pieces(of: quote)
    guard let first = pieces.first else { return nil }
    var start = 0
    var place: Int?
    let skips = Self.skips(of: first)
    for _ in 0..<max(1, min(occurrence, folded.count)) {
      guard let next = position(of: first, skips, from: start) else { return nil }
      place = next
      start = next + 1
    }
    guard let place else { return nil }
    var ranges = [range(at: place, count: first.count)]
    var from = place + first.count
    for piece in pieces.dropFirst() {
      guard let next = position(of: piece, Self.skips(of: piece), from: from) else { return nil }
      ranges.append(range(at: next, count: piece.count))
      from = next + piece.count
    }
    return ranges
  }

  private func range(at place: Int, count: Int) -> TextRange {
    // The last byte of a piece is never a blank, so the piece ends right after it.
    TextRange(offsets[place], offsets[place + count - 1] + 1)
  }

  /// The first place of a piece from an offset on, by Horspool's search: each miss skips as far as the byte
  /// under the piece's end allows.
  private func position(of piece: [UInt8], _ skips: [Int], from start: Int) -> Int? {
    guard let last = piece.indices.last, start >= 0 else { return nil }
    var place = start
    while place + last < folded.count {
      let end = folded[place + last]
      if end == piece[last] {
        var length = 0
        while length < last, folded[place + length] == piece[length] { length += 1 }
        if length == last { return place }
      }
      place += skips[Int(end)]
    }
    return nil
  }

  /// For each byte, how far the search for a piece skips where it stands under the piece's end.
  private static func skips(of piece: [UInt8]) -> [Int] {
    var skips = Array(repeating: piece.count, count: 256)
    for (index, byte) in piece.dropLast().enumerated() {
      skips[Int(byte)] = piece.count - 1 - index
    }
    return skips
  }

  /// The pieces of a quote, blanks folded and cut at both ends.
  private static func pieces(of quote: String) -> [[UInt8]] {
    var bytes: [UInt8] = []
    for byte in quote.utf8 {
      if !isBlank(byte) {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20,
        let joiner = joiners.first(where: { bytes[index...].starts(with: $0) })
      {
        pieces.append(piece)
        piece = []
        index += joiner.count
      } else {
        piece.append(bytes[index])
        index += 1
      }
    }
    pieces.append(piece)
    return pieces.map { piece in
      Array(piece.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// What stands between the pieces of a quote.
  private static let joiners: [[UInt8]] = [Array(" ... ".utf8), Array(" … ".utf8)]

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
