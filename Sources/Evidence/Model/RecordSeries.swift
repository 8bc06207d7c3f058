// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// What records that tell of the same thing share; where their periods are equal too, they should agree.
package struct RecordSeries: Hashable, Sendable {
  let subject: Entity.ID?
  let measure: Measure.ID
  let place: Entity.ID?
  let counterpart: Entity.ID?
  let unit: String?
  let basis: String?
  let nature: Nature?
  let qualifiers: [String: String]

  /// The series a record belongs to.
  package init(_ record: EvidenceRecord) {
    subject = record.subjectID
    measure = record.measureID
    place = record.placeID
    counterpart = record.counterpartID
    basis = record.basis?.lowercased()
    nature = record.nature
    qualifiers = record.qualifiers
    if case .quantity(let quantity) = record.value { unit = quantity.unit?.code } else { unit = "" }
  }
}
