// SPDX-License-Identifier: MIT

/// Counts what a scan finds, without a list of it.
///
/// A kind is settled as soon as a mention is read, but for one thing: "above 1,000 and below 1,500" is two
/// mentions that become one. Only their amounts are worked out (`mayJoin` tells which), and only the last
/// is kept.
struct QuantityCounting {
  private(set) var tally = KindTally()
  private var last: Bound?
  private var hasLast = false

  /// A mention that the next one may complete.
  private struct Bound {
    var kind: Mention.Kind
    var end: Int
    var quantity: Quantity
  }

  /// Whether the amount of a mention is needed, because "and" or "but" stands beside it.
  static func mayJoin(from start: Int, to end: Int, in text: TaggedText) -> Bool {
    text.spells(end, "and") || text.spells(end, "but") || text.spells(start - 1, "and")
      || text.spells(start - 1, "but")
  }

  /// Counts a mention that joins no other.
  @inline(__always)
  mutating func add(_ kind: Mention.Kind) {
    tally.add(kind)
    guard hasLast else { return }
    last = nil
    hasLast = false
  }

  /// Counts a mention that the next or the last one may complete.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - start: Its first token.
  ///   - end: The token after it.
  ///   - quantity: Its amount.
  mutating func add(_ kind: Mention.Kind, from start: Int, to end: Int, _ quantity: Quantity) {
    tally.add(kind)
    if let last, last.end + 1 == start, QuantityScan.joined(last.quantity, quantity) != nil {
      tally.add(last.kind, -1)
      self.last = nil
      hasLast = false
      return
    }
    last = Bound(kind: kind, end: end, quantity: quantity)
    hasLast = true
  }
}
