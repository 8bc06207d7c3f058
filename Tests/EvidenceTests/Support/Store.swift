// SPDX-License-Identifier: MIT

import Evidence
import Quantities

/// Loads small files given as strings.
enum Store {
  /// A store of files by path.
  static func loading(_ files: [String: String]) -> EvidenceStore {
    EvidenceStore(loading: files.map { EvidenceFile(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// A store of one file of records: the source on line 2, the records from line 4.
  static func records(_ records: String, source: String = #"{"id": "s", "title": "S"}"#)
    -> EvidenceStore
  {
    loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "source":
      \(source)
      , "records": [
      \(records)]}
      """
    ])
  }
}

extension EvidenceStore {
  /// The codes and places of what was wrong: `evidence.bad-unit 1:20`.
  var places: [String] { diagnostics.map { "\($0.code) \($0.line):\($0.column)" } }

  /// The codes of what was wrong.
  var codes: [String] { diagnostics.map(\.code) }

  /// All records, in order.
  var allRecords: [EvidenceRecord] { (0..<count).map { record(at: $0) } }
}

extension EvidenceRecord {
  /// The value as text: `775200000000 USD`, `entity X`.
  var valueText: String {
    switch value {
    case .quantity(let quantity):
      let number =
        quantity.value?.description
        ?? "\(quantity.low?.description ?? "")..\(quantity.high?.description ?? "")"
      return number + (quantity.unit.map { " " + $0.code } ?? "")
    case .entity(let name): return "entity " + name
    case .date(let period): return "date \(period)"
    case .text(let text): return "text " + text
    }
  }
}
