// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Relations, which may hold several values at once, and terms that hand over on one day.
@Suite struct RelationLintTests {
  /// Records and how many contradictions or overlaps they make.
  struct Case: CustomTestStringConvertible {
    let name: String
    let records: [String]
    let expected: [String]
    var testDescription: String { name }
  }

  private static func holder(_ id: String, _ name: String, of source: String) -> String {
    #"{"id": "\#(id)", "subject": "Acme", "measure": "holder", "value": {"entity": "\#(name)"}, "source": "\#(source)"}"#
  }

  private static func term(_ id: String, _ name: String, _ period: String) -> String {
    #"{"id": "\#(id)", "subject": "Ruritania", "measure": "chancellor", "value": {"entity": "\#(name)"}, "period": "\#(period)", "source": "s"}"#
  }

  static let cases: [Case] = [
    Case(
      name: "one source lists the holders",
      records: [holder("a", "Bolts", of: "s"), holder("b", "Nuts", of: "s")], expected: []),
    Case(
      name: "a list and another source's one name",
      records: [
        holder("a", "Bolts", of: "s"), holder("b", "Nuts", of: "s"), holder("c", "Cogs", of: "t"),
      ], expected: []),
    Case(
      name: "two sources name one holder each",
      records: [holder("a", "Bolts", of: "s"), holder("b", "Nuts", of: "t")],
      expected: [
        "a.json:6:1: warning: says 'Nuts', but 'a' (a.json:5) says 'Bolts' of the same thing"
          + " [evidence.contradiction]"
      ]),
    Case(
      name: "an office handed over within a day",
      records: [
        term("a", "Hentzau", "2019-01-01/2020-03-04"), term("b", "Sapt", "2020-03-04/2022-01-01"),
      ], expected: []),
    Case(
      name: "an office held by two for a month",
      records: [
        term("a", "Hentzau", "2019-01-01/2020-04-04"), term("b", "Sapt", "2020-03-04/2022-01-01"),
      ],
      expected: [
        "a.json:6:1: warning: the period 2020-03-04/2022-01-01 overlaps 2019-01-01/2020-04-04 of "
          + "'a' (a.json:5); is one a fiscal year? [evidence.overlapping-periods]"
      ]),
  ]

  @Test("What can hold side by side is no contradiction", arguments: cases)
  func relations(_ example: Case) {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "sources": [
      {"id": "s", "title": "S", "url": "https://e.org/s", "retrieved": "2026-01-01"},
      {"id": "t", "title": "T", "url": "https://e.org/t", "retrieved": "2026-01-01"}],
      "records": [
      \(example.records.joined(separator: ",\n"))]}
      """
    ])
    let said = EvidenceLint.diagnostics(
      of: store, options: EvidenceLint.Options(today: CalendarDate("2026-06-01"))
    ).filter { $0.code != EvidenceCode.unusedSource.rawValue }.map(\.description)
    #expect(said == example.expected)
  }
}
