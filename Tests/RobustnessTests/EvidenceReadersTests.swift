// SPDX-License-Identifier: MIT

import Evidence
import TestSupport
import Testing

@Suite("Hostile evidence")
struct EvidenceReadersTests {
  /// One small file of each format, by the name it would have.
  static let samples: [(name: String, text: String)] = [
    (
      "a.json",
      """
      {"format": "touchstone.evidence/1",
       "source": {"id": "s", "title": "T", "publisher": "P", "url": "https://example.org/a",
                  "published": "2024-01-02", "retrieved": "2024-02-03", "tier": "primary", "origin": "o"},
       "records": [
        {"id": "r1", "subject": "Arland", "measure": "population", "value": "1234567", "unit": "{person}",
         "period": "2022-12-31", "nature": "stock", "vintage": "2023-07-20", "status": ["revised"]},
        {"id": "r2", "subject": "Arland", "measure": "head of state", "value": {"entity": "Mia Berg"},
         "period": "2019-04-01/..", "supersedes": "r1", "quote": "\\u0041 \\ud83d\\ude00"}]}
      """
    ),
    (
      "b.ndjson",
      """
      {"format": "touchstone.evidence/1", "source": {"id": "n", "title": "N"}}
      {"id": "n1", "subject": "Arland", "measure": "exports", "value": 12.50, "unit": "USD", "period": "2024-Q1"}
      """
    ),
    (
      "c.csv",
      "id,subject,measure,value,unit,period\nc1,Arland,inflation rate,3.20,%,2023\nc2,\"Ber, \"\"land\"\"\",x,5,km,2024-03\n"
    ),
    (
      "e.json",
      """
      {"format": "touchstone.entities/1", "entities": [
       {"id": "arland", "name": "Arland", "type": "country", "aliases": ["Ar"], "demonyms": ["Arlander"]}]}
      """
    ),
    (
      "m.json",
      """
      {"format": "touchstone.measures/1", "measures": [
       {"id": "exports", "label": "exports", "aliases": ["foreign sales"], "dimension": "money", "nature": "flow"}]}
      """
    ),
    (
      "t.md",
      "---\ntitle: Note\npublisher: P\nurl: https://example.org/n\npublished: 2024-01-02\n---\n\nArland exported goods worth $5 billion in 2023.\n"
    ),
    (
      "oecd.csv",
      "STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,UNIT_MEASURE,OBS_STATUS\ndataflow,X:Y(1.0),FRA,2023,12.5,6,USD,P\n"
    ),
    ("estat.tsv", "unit,geo\\TIME_PERIOD\t2022 \t2023 \nPC,FR\t1.5 p\t: \nPC,DE\t2.0\t2.5 e\n"),
    (
      "wb.csv",
      "\"Data Source\",\"World Development Indicators\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2022\",\"2023\",\n\"France\",\"FRA\",\"Population, total\",\"SP.POP.TOTL\",\"1\",\"\",\n"
    ),
    ("FREDX.csv", "observation_date,GDPC1\n2023-01-01,100.5\n2023-04-01,.\n"),
  ]

  @Test("No variant of an evidence file crashes, and the other files still load")
  func variants() {
    var mutator = Mutator(seed: 2)
    let bystander = EvidenceFile(
      path: "z.json",
      bytes: Array(
        #"{"format":"touchstone.evidence/1","source":{"id":"z","title":"Z"},"records":[{"id":"z1","subject":"Zed","measure":"area","value":"7","unit":"km2"}]}"#
          .utf8))
    for round in 0..<fuzzRounds {
      let sample = Self.samples[round % Self.samples.count]
      let bytes = mutator.variant(of: Array(sample.text.utf8), keepsUTF8: round % 3 != 0)
      let store = EvidenceStore(loading: [
        EvidenceFile(path: sample.name, bytes: bytes), bystander,
      ])
      #expect(
        store.record(EvidenceRecord.ID("z1")) != nil, "\(String(decoding: bytes, as: UTF8.self))")
      for position in 0..<store.count {
        let record = store.record(at: position)
        #expect(!record.id.rawValue.isEmpty)
        #expect(record.origin.line >= 1 && record.origin.column >= 1)
      }
      for diagnostic in store.diagnostics {
        #expect(diagnostic.line >= 1 && diagnostic.column >= 1 && !diagnostic.message.isEmpty)
      }
    }
  }

  @Test("Deeply nested JSON is refused, not followed")
  func nesting() {
    for opening in ["[", "{\"a\":"] {
      let text = String(repeating: opening, count: 100_000)
      let store = EvidenceStore(loading: [EvidenceFile(path: "deep.json", bytes: Array(text.utf8))])
      #expect(store.count == 0)
      #expect(store.diagnostics.contains { $0.severity == .error && $0.path == "deep.json" })
    }
  }
}
