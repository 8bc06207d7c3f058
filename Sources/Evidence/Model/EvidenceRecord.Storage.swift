// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

extension EvidenceRecord {
  /// What a record says.
  struct Fields: Hashable, Sendable {
    var id: ID
    var subject: String
    var subjectID: Entity.ID? = nil
    var measure: String
    var measureID: Measure.ID
    var value: Value
    var period: Period? = nil
    var place: String? = nil
    var placeID: Entity.ID? = nil
    var counterpart: String? = nil
    var counterpartID: Entity.ID? = nil
    var nature: Nature? = nil
    var basis: String? = nil
    var vintage: CalendarDate? = nil
    var status: [Status] = []
    var flags: String? = nil
    var supersedes: ID? = nil
    var sourceID: Source.ID
    var quote: String? = nil
    var note: String? = nil
    var qualifiers: [String: String] = [:]
    var origin: Origin
  }

  /// What the copies of a record share.
  final class Storage: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}
