// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// Tells in which facets the records of a store differ from one, without putting them together.
package struct RecordProbe: Sendable {
  /// Facets in which two records differ.
  package struct Facets: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let subject = Facets(rawValue: 1)
    package static let place = Facets(rawValue: 2)
    package static let counterpart = Facets(rawValue: 4)
    package static let period = Facets(rawValue: 8)
  }

  private let store: EvidenceStore
  private let record: EvidenceRecord
  private let words: IndexedRecords.FacetWords?

  /// Makes a probe for what stands beside a record of a store.
  package init(_ record: EvidenceRecord, in store: EvidenceStore) {
    self.store = store
    self.record = record
    words = store.facetWords(of: record)
  }

  /// The facets in which the record at a position is another's.
  package func differences(at position: Int) -> Facets {
    if let words, let found = store.differences(at: position, from: words) { return found }
    let other = store.record(at: position)
    var facets: Facets = []
    if other.subjectID != record.subjectID { facets.insert(.subject) }
    if other.placeID != record.placeID { facets.insert(.place) }
    if other.counterpartID != record.counterpartID { facets.insert(.counterpart) }
    if other.period != record.period { facets.insert(.period) }
    return facets
  }
}
