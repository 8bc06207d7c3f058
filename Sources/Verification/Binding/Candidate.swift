// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Records of one thing, as a claim may mean it: one subject, measure, place and counterpart.
struct Candidate: Sendable {
  /// What makes records speak of one thing.
  struct Key: Hashable, Sendable {
    let subject: String
    let measure: Measure.ID
    let place: String?
    let counterpart: String?
    let qualifiers: [String: String]

    init(_ record: EvidenceRecord) {
      subject = record.subjectID?.rawValue ?? record.subject
      measure = record.measureID
      let own = record.placeID?.rawValue ?? record.place
      place = own == subject ? nil : own
      counterpart = record.counterpartID?.rawValue ?? record.counterpart
      qualifiers = record.qualifiers
    }
  }

  let key: Key
  var records: [EvidenceRecord]
  /// The words of the measure in the text.
  let measure: MeasureScorer.Match
  /// The subject in the text.
  let subject: EntityMention
  /// How well it is bound.
  let score: Double
  /// The rows of the table that were added beside the measure's.
  let rows: [BindingScores.Row]

  /// The further column in which its records differ from others that may be meant as well.
  var openMember: String?

  /// The same with a row of the table more.
  func adding(_ row: BindingScores.Row) -> Candidate {
    var candidate = Candidate(
      key: key, records: records, measure: measure, subject: subject, score: score + row.value,
      rows: rows + [row])
    candidate.openMember = openMember
    return candidate
  }

  /// The same with other words of the text for its measure.
  func matched(_ match: MeasureScorer.Match, score: Double) -> Candidate {
    Candidate(
      key: key, records: records, measure: match, subject: subject, score: score, rows: rows)
  }

  /// The rows that speak against it.
  var objections: [BindingScores.Row] {
    (measure.rows + rows).filter { $0.value <= -0.3 }
  }
}
