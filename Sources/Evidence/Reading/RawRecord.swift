// SPDX-License-Identifier: MIT

/// The facets of a record as a file gives them, before any is understood.
struct RawRecord: Sendable {
  /// A value as a file gives it.
  enum Value: Sendable {
    case number(String)
    case range(low: String, high: String)
    case entity(String)
    case date(String)
    case text(String)
  }

  var id: String = ""
  var subject: String = ""
  var measure: String = ""
  var value: Value?
  var unit: String?
  var scale: String?
  var comparator: String?
  var period: String?
  var place: String?
  var counterpart: String?
  var nature: String?
  var basis: String?
  var vintage: String?
  var status: [String] = []
  var flags: String?
  var supersedes: String?
  var source: Source.ID?
  var quote: String?
  var note: String?
  var qualifiers: [String: String] = [:]
  /// Whether the value is a cell of a table, which a mapping file can say more about.
  var isCell = false
}
