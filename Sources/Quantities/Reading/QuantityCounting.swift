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
    var quantity: Quantity?
  }

  /// Whether the amount of a mention is needed, because "and" or "but" stands beside it.
  static func mayJoin(from start: Int, to end: Int, in text: TaggedText) -> Bool {
    text.spells(end, "and") || text.spells(end, "but") || text.spells(start - 1, "and")
      || text.spells(start - 1, "but")
  }

  /// Counts a mention.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - start: Its first token.
  ///   - end: The token after it.
  ///   - quantity: Its amount, where `mayJoin` asks for it.
  mutating func add(_ kind: Mention.Kind, from start: Int, to end: Int, _ quantity: Quantity?) {
    tally.add(kind)
    guard quantity != nil || hasLast else { return }
    hasLast = quantity != nil
    if let last, let quantity, last.end + 1 == start,
      let low = last.quantity, QuantityScan.joined(low, quantity) != nil
    {
      tally.add(last.kind, -1)
      self.last = nil
      hasLast = false
      return
    }
    last = quantity == nil ? nil : Bound(kind: kind, end: end, quantity: quantity)
  }
}
