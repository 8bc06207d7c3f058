// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Records held against each other.
@Suite struct LintTests {
  /// Files and what is said about them.
  struct Case: CustomTestStringConvertible {
    let name: String
    let records: String
    var source = Self.good
    let expected: [String]
    var testDescription: String { name }

    static let good =
      #"{"id": "s", "title": "S", "url": "https://e.org/s", "published": "2020-01-01", "retrieved": "2026-01-01", "tier": "primary"}"#
  }

  private static func record(
    _ id: String, _ value: String, period: String = "2020", more: String = ""
  ) -> String {
    #"{"id": "\#(id)", "subject": "Ruritania", "measure": "output", "value": "\#(value)", "unit": "USD", "period": "\#(period)"\#(more.isEmpty ? "" : ", " + more)}"#
  }

  private static func lint(_ store: EvidenceStore, today: String = "2026-06-01") -> [String] {
    EvidenceLint.diagnostics(
      of: store, options: EvidenceLint.Options(today: CalendarDate(today))
    ).map { $0.description }
  }

  static let cases: [Case] = [
    Case(name: "nothing wrong", records: record("a", "1"), expected: []),
    Case(
      name: "one id twice", records: record("a", "1") + ",\n" + record("a", "2", period: "2021"),
      expected: [
        "a.json:5:1: error: the id 'a' is taken by a.json:4; this record is left out"
          + " [evidence.duplicate-id]"
      ]),
    Case(
      name: "two values of one thing", records: record("a", "100") + ",\n" + record("b", "120"),
      expected: [
        "a.json:5:1: warning: says 120 USD, but 'a' (a.json:4) says 100 USD of the same thing"
          + " [evidence.contradiction]"
      ]),
    Case(
      name: "two roundings of one value agree",
      records: record("a", "2900000000") + ",\n" + record("b", "2912345678"), expected: []),
    Case(
      name: "a revision is no contradiction",
      records: record("a", "100", more: #""vintage": "2021-01-01""#) + ",\n"
        + record("b", "120", more: #""vintage": "2022-01-01""#), expected: []),
    Case(
      name: "a wrong multiplier",
      records: record("a", "25744.108") + ",\n" + record("b", "25744108"),
      expected: [
        "a.json:5:1: warning: says 25744108 USD, but 'a' (a.json:4) says 25744.108 USD of the same "
          + "thing; they differ by exactly 10^3: one of the two has a wrong scale or multiplier"
          + " [evidence.contradiction]"
      ]),
    Case(
      name: "a value a thousand times its neighbours",
      records: record("a", "512", period: "2019") + ",\n" + record("b", "520000", period: "2020")
        + ",\n" + record("c", "531", period: "2021"),
      expected: [
        "a.json:5:1: warning: 520000 USD is about 1000 of what the periods around it have; is the "
          + "scale or multiplier right? [evidence.scale-outlier]"
      ]),
    Case(
      name: "periods that overlap",
      records: record("a", "1", period: "2019") + ",\n"
        + record("b", "2", period: "2019-04-01/2020-03-31"),
      expected: [
        "a.json:5:1: warning: the period 2019-04-01/2020-03-31 overlaps 2019 of 'a' (a.json:4); is "
          + "one a fiscal year? [evidence.overlapping-periods]"
      ]),
    Case(
      name: "a part of a period does not overlap it",
      records: record("a", "1", period: "2019") + ",\n" + record("b", "2", period: "2019-Q4"),
      expected: []),
    Case(
      name: "a supersession that leads nowhere",
      records: record("alpha", "1", more: #""supersedes": "alpah""#),
      expected: [
        "a.json:4:1: warning: supersedes 'alpah', which no file holds; did you mean 'alpha'?"
          + " [evidence.dangling-supersedes]"
      ]),
    Case(
      name: "a circle of supersessions",
      records: record("a", "1", more: #""supersedes": "b""#) + ",\n"
        + record("b", "2", period: "2021", more: #""supersedes": "c""#) + ",\n"
        + record("c", "3", period: "2022", more: #""supersedes": "a""#),
      expected: [
        "a.json:4:1: error: these records supersede each other in a circle: 'a' supersedes 'b' "
          + "supersedes 'c' [evidence.cyclic-supersedes]"
      ]),
    Case(
      name: "itself superseded", records: record("a", "1", more: #""supersedes": "a""#),
      expected: [
        "a.json:4:1: error: the record supersedes itself [evidence.cyclic-supersedes]"
      ]),
    Case(
      name: "an unknown source", records: record("a", "1", more: #""source": "t""#),
      expected: [
        "a.json:2:1: note: no record is of the source 's' [evidence.unused-source]",
        "a.json:4:1: error: no file defines the source 't'; did you mean 's'?"
          + " [evidence.unknown-source]",
      ]),
    Case(
      name: "a source without address or date", records: record("a", "1"),
      source: #"{"id": "s", "title": "S"}"#,
      expected: [
        "a.json:2:1: warning: the source 's' has no 'url' [evidence.no-address]",
        "a.json:2:1: note: the source 's' has neither 'published' nor 'retrieved'"
          + " [evidence.no-date]",
      ]),
    Case(
      name: "an address that may vanish", records: record("a", "1"),
      source: #"{"id": "s", "title": "S", "url": "https://e.org", "published": "2020-01-01"}"#,
      expected: [
        "a.json:2:1: note: the source 's' has a 'url' but neither 'archived' nor 'retrieved'"
          + " [evidence.no-archive]"
      ]),
    Case(
      name: "retrieved before it was published", records: record("a", "1"),
      source:
        #"{"id": "s", "title": "S", "url": "https://e.org", "published": "2025-01-01", "retrieved": "2024-12-31"}"#,
      expected: [
        "a.json:2:1: warning: the source 's' was retrieved on 2024-12-31, before it was published "
          + "on 2025-01-01 [evidence.impossible-dates]"
      ]),
    Case(
      name: "known before it began",
      records: record("a", "1", period: "2024", more: #""vintage": "2023-05-01""#),
      expected: [
        "a.json:4:1: warning: known on 2023-05-01, before its period 2024 begins; a forecast "
          + "says \"status\": [\"forecast\"] [evidence.impossible-dates]"
      ]),
    Case(
      name: "a period in the future", records: record("a", "1", period: "2031"),
      expected: [
        "a.json:4:1: warning: the period 2031 lies in the future; a forecast says "
          + "\"status\": [\"forecast\"] [evidence.future-period]"
      ]),
    Case(
      name: "a forecast may lie there",
      records: record("a", "1", period: "2031", more: #""status": ["forecast"]"#), expected: []),
    Case(
      name: "provisional for years",
      records: record("a", "1", more: #""status": ["provisional"], "vintage": "2021-02-01""#),
      expected: [
        "a.json:4:1: warning: still provisional since 2021-02-01; look for the revised figure"
          + " [evidence.stale]"
      ]),
    Case(
      name: "a source not looked at for years", records: record("a", "1"),
      source:
        #"{"id": "s", "title": "S", "url": "https://e.org", "published": "2020-01-01", "retrieved": "2021-01-01"}"#,
      expected: [
        "a.json:2:1: warning: the source 's' was last retrieved on 2021-01-01, more than 730 days "
          + "ago [evidence.stale]"
      ]),
  ]

  @Test("Doubtful evidence is reported once, at its place", arguments: cases)
  func reports(_ example: Case) {
    let store = Store.records(example.records, source: example.source)
    #expect(Self.lint(store) == example.expected)
  }

  @Test("No source at all is said once a file")
  func noSource() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "records": [
      {"id": "1", "subject": "A", "measure": "m", "value": 1},
      {"id": "2", "subject": "A", "measure": "n", "value": 1}]}
      """
    ])
    #expect(
      Self.lint(store) == [
        "a.json:2:1: warning: no source is given: who says this, where, and when?"
          + " [evidence.no-source]"
      ])
  }

  @Test("A unit of another dimension than the measure's is an error")
  func dimension() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "source": \(Case.good), "records": [
      {"id": "1", "subject": "A", "measure": "length of wire", "value": 1, "unit": "kg"},
      {"id": "2", "subject": "A", "measure": "length of wire", "value": 1, "unit": "km", "period": "2020"}]}
      """,
      "m.json": """
      {"format": "touchstone.measures/1", "measures": [
      {"id": "length-of-wire", "label": "length of wire", "dimension": "length"}]}
      """,
    ])
    #expect(
      Self.lint(store) == [
        "a.json:2:1: error: the unit 'kg' measures mass, but 'length of wire' is measured in length"
          + " [evidence.unit-dimension]"
      ])
  }

  @Test("One unit unlike all others of a measure is doubtful")
  func oddDimension() {
    let rows = (1...6).map {
      #"{"id": "\#($0)", "subject": "S\#($0)", "measure": "wire", "value": 1, "unit": "\#($0 == 4 ? "kg" : "km")"}"#
    }
    let store = Store.records(rows.joined(separator: ",\n"), source: Case.good)
    #expect(
      Self.lint(store) == [
        "a.json:7:1: warning: the unit 'kg' measures mass, but 5 of 6 records of 'wire' are in "
          + "length [evidence.unit-dimension]"
      ])
  }

  @Test("One page under two origins is one witness")
  func sharedOrigin() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "sources": [
      {"id": "s", "title": "S", "url": "https://www.e.org/page/", "retrieved": "2026-01-01"},
      {"id": "t", "title": "T", "url": "http://e.org/page#top", "retrieved": "2026-01-01"}],
      "records": [
      {"id": "1", "subject": "A", "measure": "m", "value": 1, "source": "s"},
      {"id": "2", "subject": "A", "measure": "m", "value": 1, "source": "t"}]}
      """
    ])
    #expect(
      Self.lint(store) == [
        "a.json:3:1: warning: the sources 's' and 't' have one address, yet count as two "
          + "witnesses; give both one 'origin' [evidence.shared-origin]"
      ])
  }

  @Test("A secondary source beside a primary one is noted")
  func secondary() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "sources": [
      {"id": "s", "title": "S", "url": "https://e.org/s", "retrieved": "2026-01-01", "tier": "secondary"},
      {"id": "t", "title": "T", "url": "https://e.org/t", "retrieved": "2026-01-01", "tier": "primary"}],
      "records": [
      {"id": "1", "subject": "A", "measure": "m", "value": 1, "source": "s"},
      {"id": "2", "subject": "A", "measure": "m", "value": 1, "source": "t"}]}
      """
    ])
    #expect(
      Self.lint(store) == [
        "a.json:5:1: note: a secondary source, where '2' (a.json:6) has the same from a primary one"
          + " [evidence.secondary]"
      ])
  }

  @Test("A misspelt name is held against the names that are known")
  func misspeltName() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "source": \(Case.good), "records": [
      {"id": "1", "subject": "Acme Coproration", "measure": "m", "value": 1}]}
      """,
      "e.json": """
      {"format": "touchstone.entities/1", "entities": [
      {"id": "acme", "name": "Acme Corporation", "type": "company"}]}
      """,
    ])
    #expect(
      Self.lint(store) == [
        "a.json:2:1: warning: no entity is called 'Acme Coproration'; did you mean 'Acme "
          + "Corporation'? [evidence.unknown-name]"
      ])
  }

  @Test("A column of the same fault is cut short, and says by how much")
  func limit() {
    let rows = (1...120).map { #"{"id": "\#($0)", "subject": "S", "measure": "m", "value": "x"}"# }
    let store = Store.records(rows.joined(separator: ",\n"))
    #expect(store.diagnostics.count == 51)
    #expect(store.diagnostics.last?.message == "70 more of this kind in this file")
  }
}
