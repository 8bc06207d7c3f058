// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities

/// Counts the records that a figure would match by accident.
struct ChanceMatches {
  let view: EvidenceView

  /// How many records of the same measure, of other subjects, the figure would match.
  ///
  /// - Returns: `nil` when the measure has no other records.
  func count(for draft: DraftClaim, top: Candidate) -> Int? {
    guard let quantity = draft.claim.value?.quantity else { return nil }
    let readings = ValueReading.readings(of: quantity)
    guard let reading = readings.dropFirst().first ?? readings.first else { return nil }
    let unit = quantity.unit?.code
    var others = 0
    var matches = 0
    for order in view.store.amounts(ofMeasure: top.key.measure)
    where unit == nil || order.unit?.code == unit {
      others += order.count
      matches += order.ranks(within: reading.interval).count
    }
    // Those of the thing itself match by right.
    for record in top.records {
      guard case .quantity(let recorded) = record.value, let value = recorded.value,
        unit == nil || recorded.unit?.code == unit
      else { continue }
      others -= 1
      if reading.interval.contains(value) { matches -= 1 }
    }
    return others == 0 ? nil : matches
  }
}
