// SPDX-License-Identifier: MIT

package import Quantities

extension UnitPhrase {
  /// A figure of a column with the column's unit, where it gives none itself.
  ///
  /// - Parameters:
  ///   - mention: The figure as its cell has it.
  ///   - hasWords: Whether it is written with a magnitude word of its own.
  /// - Returns: The figure in the unit of the head; what is counted is told by the measure, and changes nothing.
  package func applied(to mention: Mention, hasWords: Bool) -> Mention {
    guard var quantity = mention.quantity else { return mention }
    let unit = unit.flatMap { $0.dimension == .count ? nil : $0 }
    if let own = quantity.unit, let unit, own != unit, own.dimension != .count { return mention }
    if let unit { quantity.unit = unit }
    if !hasWords, scale != .one {
      quantity.value = quantity.value.map { $0 * scale }
      quantity.low = quantity.low.map { $0 * scale }
      quantity.high = quantity.high.map { $0 * scale }
      quantity.precision += scale.leadingPower ?? 0
    }
    var mention = mention
    mention.quantity = quantity
    return mention
  }
}
