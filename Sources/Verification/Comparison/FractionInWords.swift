// SPDX-License-Identifier: MIT

import Evidence
import Quantities

/// Holds "a third of" and "one in five" against records in per cent.
enum FractionInWords {
  /// The amount of a mention, a fraction told in words as the percentage that the records count.
  static func quantity(
    of mention: Mention, heldAgainst records: [EvidenceRecord]
  ) -> Quantity? {
    guard mention.kind == .fraction, var quantity = mention.quantity,
      records.allSatisfy({ isPercentage($0) })
    else { return mention.quantity }
    quantity.value = quantity.value?.scaled(byPowerOfTen: 2)
    quantity.low = quantity.low?.scaled(byPowerOfTen: 2)
    quantity.high = quantity.high?.scaled(byPowerOfTen: 2)
    quantity.precision += 2
    quantity.unit = .percent
    // "Half of them" is a round word for 49 as well as for 50 per cent.
    if quantity.comparator == .equal { quantity.comparator = .approximately }
    return quantity
  }

  private static func isPercentage(_ record: EvidenceRecord) -> Bool {
    guard case .quantity(let recorded) = record.value else { return false }
    return recorded.unit == .percent
  }
}
