// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing
import Vocabulary

/// Reading records, entities and measures of our own formats.
@Suite struct RecordReadingTests {
  @Test("Every facet of a record is read")
  func facets() throws {
    let store = Store.loading([
      "a.json": """
      {"$schema": "x", "format": "touchstone.evidence/1",
       "source": {"id": "s1", "title": "Positions", "publisher": "Office", "url": "https://e.org",
                  "published": "2023-07-20", "retrieved": "2026-11-24", "archived": null,
                  "tier": "primary", "origin": "o1"},
       "records": [
        {"id": "r1", "subject": "Ruritania", "measure": "inward position", "value": "775200000000",
         "unit": "USD", "comparator": ">=", "period": "2022-12-31", "place": "Freedonia",
         "counterpart": "Ruritania", "nature": "stock", "basis": "by owner",
         "vintage": "2023-07-20", "status": ["revised"], "flags": "r", "supersedes": "r0",
         "quote": "q", "note": "n", "qualifiers": {"sex": "all"}}]}
      """
    ])
    #expect(store.diagnostics == [])
    let record = try #require(store.record(EvidenceRecord.ID("r1")))
    #expect(record.valueText == "775200000000 USD")
    guard case .quantity(let quantity) = record.value else { return #expect(Bool(false)) }
    #expect(quantity.comparator == .atLeast)
    #expect(record.period?.isoDescription == "2022-12-31")
    #expect(record.subjectID == Entity.ID("ruritania"))
    #expect(record.placeID == Entity.ID("freedonia"))
    #expect(record.counterpartID == Entity.ID("ruritania"))
    #expect(record.measureID == Measure.ID("inward-position"))
    #expect(record.nature == .stock)
    #expect(record.vintage == CalendarDate("2023-07-20"))
    #expect(record.status == [.revised])
    #expect(record.supersedes == EvidenceRecord.ID("r0"))
    #expect(record.qualifiers == ["sex": "all"])
    #expect(record.origin.path == "a.json")
    #expect(record.origin.line == 6)
    let source = try #require(store.source(record.sourceID))
    #expect(source.tier == .primary)
    #expect(source.witness == "o1")
    #expect(source.sha256?.utf8.count == 64)
    #expect(store.positions(naming: Entity.ID("freedonia"), measure: record.measureID) == [0])
    #expect(store.positions(naming: Entity.ID("ruritania")) == [0])
  }

  /// A value as written in JSON, and as read.
  struct Value: CustomTestStringConvertible {
    let json: String
    let text: String
    let precision: Int
    var testDescription: String { json }
  }

  @Test(
    "Values stay exact decimals",
    arguments: [
      Value(json: "0.1", text: "0.1", precision: -1),
      Value(json: "\"62225478000.8822\"", text: "62225478000.8822", precision: -4),
      Value(json: "1.50", text: "1.5", precision: -2),
      Value(json: "2.9e9", text: "2900000000", precision: 8),
      Value(
        json: "0.12345678901234567890123456789", text: "0.12345678901234567890123456789",
        precision: -29),
      Value(json: "-0.00", text: "0", precision: -2),
      Value(json: "{\"low\": \"1\", \"high\": 2.5}", text: "1..2.5", precision: -1),
    ])
  func exactValues(_ value: Value) throws {
    let store = Store.records(
      #"{"id": "r", "subject": "A", "measure": "m", "value": \#(value.json)}"#)
    let record = try #require(store.record(EvidenceRecord.ID("r")))
    #expect(record.valueText == value.text)
    guard case .quantity(let quantity) = record.value else { return #expect(Bool(false)) }
    #expect(quantity.precision == value.precision)
  }

  @Test("Names, days and words are values too")
  func otherValues() throws {
    let store = Store.records(
      #"""
      {"id": "1", "subject": "A", "measure": "holder", "value": {"entity": "B"}},
      {"id": "2", "subject": "A", "measure": "start", "value": {"date": "2024-Q1"}},
      {"id": "3", "subject": "A", "measure": "motto", "value": {"text": "none"}}
      """#)
    #expect(store.allRecords.map(\.valueText) == ["entity B", "date 2024-Q1", "text none"])
  }

  @Test("A scale multiplies the value and moves its last digit")
  func scale() throws {
    let store = Store.records(
      #"{"id": "1", "subject": "A", "measure": "m", "value": "2.94", "scale": "billion"}"#)
    guard case .quantity(let quantity) = store.record(at: 0).value else {
      return #expect(Bool(false))
    }
    #expect(quantity.value == ExactDecimal("2940000000"))
    #expect(quantity.precision == 7)
  }

  @Test("One record a line, each fault on its own line, the rest loads")
  func lines() {
    let store = Store.loading([
      "a.ndjson": """
      {"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"}}
      {"id": "1", "subject": "A", "measure": "m", "value": 1}
      {"id": "2", "subject": "A", "measure": "m", "value": }

      {"id": "3", "subject": "A", "measure": "m", "value": 3}
      """
    ])
    #expect(store.allRecords.map(\.id.rawValue) == ["1", "3"])
    #expect(store.allRecords.map(\.sourceID.rawValue) == ["s", "s"])
    #expect(store.allRecords.map(\.origin.line) == [2, 5])
    #expect(store.places == ["evidence.syntax 3:54"])
  }

  @Test("Entities and measures of files are found by name, alias and label")
  func vocabulary() throws {
    let store = Store.loading([
      "z.json": """
      {"format": "touchstone.entities/1", "entities": [
        {"id": "acme", "name": "Acme Corporation", "type": "company", "aliases": ["Acme"],
         "memberships": [{"group": "guild", "from": "1999-01-01"}]}]}
      """,
      "y.json": """
      {"format": "touchstone.measures/1", "measures": [
        {"id": "staff", "label": "number of staff", "aliases": ["headcount"], "dimension": "count",
         "nature": "stock"}]}
      """,
    ])
    #expect(store.diagnostics == [])
    let entity = try #require(store.lexicon.entities[Entity.ID("acme")])
    #expect(
      entity.memberships == [Entity.Membership(group: Entity.ID("guild"), from: "1999-01-01")])
    #expect(store.lexicon.measures[Measure.ID("staff")]?.dimension == .count)
  }

  @Test("What a file gets wrong is said at its place, and the near miss with it")
  func faults() {
    let store = Store.loading([
      "a.json": """
      {"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S", "teir": "primary"},
       "records": [
      {"id": "1", "subject": "A", "measure": "m", "value": "1,234", "peroid": "2023"},
      {"id": "2", "subject": "A", "measure": "m", "value": 1, "unit": "dollars"},
      {"id": "3", "subject": "A", "measure": "m", "value": 1, "period": "2023-02-30"},
      {"id": "4", "subject": "A", "measure": "m"},
      {"subject": "A", "measure": "m", "value": 1},
      {"id": "6", "subject": "A", "measure": "m", "value": "(D)"},
      {"id": "7", "subject": "A", "measure": "m", "value": 1e999999},
      {"id": "8", "subject": "A", "measure": "m", "value": 8, "nature": "stok"},
      {"id": "9", "subject": "A", "measure": "m", "value": true},
      {"id": "10", "subject": "A", "measure": "m", "value": {"texts": "x"}}
      ]}
      """
    ])
    #expect(store.allRecords.map(\.id.rawValue) == ["8"])
    #expect(
      store.places == [
        "evidence.unknown-key 1:73", "evidence.bad-value 3:54", "evidence.unknown-key 3:63",
        "evidence.bad-unit 4:65", "evidence.bad-period 5:67", "evidence.missing-key 6:1",
        "evidence.missing-key 7:1", "evidence.bad-value 8:54", "evidence.bad-value 9:54",
        "evidence.unknown-word 10:67", "evidence.bad-type 11:54", "evidence.unknown-key 12:56",
      ])
    let messages = store.diagnostics.map(\.message)
    #expect(messages[0] == "unknown key 'teir' in a source, left unread; did you mean 'tier'?")
    #expect(messages[1] == "'1,234' is not a plain decimal; did you mean '1234'?")
    #expect(messages[2].hasSuffix("did you mean 'period'?"))
    #expect(messages[3].hasSuffix("did you mean 'USD'?"))
    #expect(messages[4].hasSuffix("the last day of that month is 2023-02-28"))
    #expect(messages[9].hasSuffix("did you mean 'stock'?"))
  }

  @Test("A broken file is left out with its place, the others load")
  func brokenFile() {
    let store = Store.loading([
      "a.json": "{\"format\": \"touchstone.evidence/1\",\n \"records\": [}",
      "b.json": """
      {"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"},
       "records": [{"id": "1", "subject": "A", "measure": "m", "value": 1}]}
      """,
      "c.json": "{\"format\": \"touchstone.evidense/1\"}",
    ])
    #expect(store.count == 1)
    #expect(
      store.diagnostics.map { "\($0.path):\($0.line):\($0.column) \($0.code)" } == [
        "a.json:2:14 evidence.syntax", "c.json:1:12 evidence.unknown-format",
      ])
    #expect(store.diagnostics[1].message.hasSuffix("did you mean 'touchstone.evidence/1'?"))
  }
}
