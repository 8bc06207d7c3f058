// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Every code, on files that have that fault.
@Suite("Codes of evidence")
struct EvidenceCodeTests {
  /// A code, files with the fault, and where it is said.
  struct Case: CustomTestStringConvertible {
    let code: EvidenceCode
    let files: [String: String]
    let place: String
    var testDescription: String { code.rawValue }
  }

  private static let good =
    #"{"id": "s", "title": "S", "url": "https://e.org/s", "published": "2020-01-01", "retrieved": "2026-01-01", "tier": "primary"}"#

  /// A file whose records stand on line 2.
  private static func records(_ code: EvidenceCode, _ records: String, at place: String) -> Case {
    Case(
      code: code,
      files: [
        "a.json": """
        {"format": "touchstone.evidence/1", "source": \(good), "records": [
        \(records)]}
        """
      ], place: place)
  }

  private static func sources(_ code: EvidenceCode, _ source: String, at place: String) -> Case {
    Case(
      code: code,
      files: [
        "a.json": """
        {"format": "touchstone.evidence/1", "sources": [
        \(source)], "records": [
        {"id": "1", "subject": "A", "measure": "m", "value": 1, "source": "s"},
        {"id": "2", "subject": "A", "measure": "m", "value": 1, "source": "t"}]}
        """
      ], place: place)
  }

  private static func table(
    _ code: EvidenceCode, _ text: String, map: String? = nil, at place: String
  ) -> Case {
    var files = ["a.csv": text]
    files["a.map.json"] = map
    return Case(code: code, files: files, place: place)
  }

  private static func record(_ id: String, _ more: String) -> String {
    #"{"id": "\#(id)", "subject": "A", "measure": "m", \#(more)}"#
  }

  static let cases: [Case] = [
    Case(
      code: .unreadable,
      files: ["datapackage.json": #"{"name": "p", "resources": [{"name": "x", "path": "x.csv"}]}"#],
      place: "datapackage.json:1:1"),
    Case(
      code: .outsideFolder,
      files: [
        "datapackage.json": #"{"name": "p", "resources": [{"name": "x", "path": "../x.csv"}]}"#
      ], place: "datapackage.json:1:51"),
    table(.encoding, "subject,measure,value\nA\0,m,1\n", at: "a.csv:2:2"),
    Case(code: .syntax, files: ["a.json": "{\n\"format\": }"], place: "a.json:2:11"),
    Case(
      code: .unknownFormat, files: ["a.json": #"{"format": "touchstone.evidense/1"}"#],
      place: "a.json:1:12"),
    Case(
      code: .incomplete,
      files: [
        "a.json": #"[{"page": 1, "pages": 3, "per_page": 50, "total": 150}, []]"#
      ], place: "a.json:1:2"),
    table(
      .badMapping, "subject,measure,value\nA,m,1\n",
      map: #"{"format": "touchstone.map/1", "encoding": "ebcdic"}"#, at: "a.map.json:1:44"),
    Case(
      code: .hashMismatch,
      files: [
        "datapackage.json":
          #"{"name": "p", "resources": [{"name": "a", "path": "a.csv", "hash": "sha256:00"}]}"#,
        "a.csv": "subject,measure,value\nA,m,1\n",
      ], place: "a.csv:1:1"),
    records(.unknownKey, record("1", #""value": 1, "untis": "USD""#), at: "a.json:2:57"),
    records(.duplicateKey, record("1", #""value": 1, "value": 2"#), at: "a.json:2:57"),
    records(.missingKey, #"{"id": "1", "subject": "A", "value": 1}"#, at: "a.json:2:1"),
    records(.badType, record("1", #""value": 1, "period": [2020]"#), at: "a.json:2:67"),
    records(.badValue, record("1", #""value": "many""#), at: "a.json:2:54"),
    records(.badUnit, record("1", #""value": 1, "unit": "furlong""#), at: "a.json:2:65"),
    records(.badPeriod, record("1", #""value": 1, "period": "2023-02-30""#), at: "a.json:2:67"),
    records(.badDate, record("1", #""value": 1, "vintage": "2023-02-30""#), at: "a.json:2:68"),
    records(.unknownWord, record("1", #""value": 1, "nature": "stok""#), at: "a.json:2:67"),
    table(.raggedRow, "subject,measure,value\nA,m,1,x\n", at: "a.csv:2:1"),
    table(.unclosedQuote, "subject,measure,value\nA,\"m,1\n", at: "a.csv:2:3"),
    table(.strayQuote, "subject,measure,value\nA,\"m\"x,1\n", at: "a.csv:2:6"),
    table(
      .cellTooLong, "subject,measure,value\nA,m,\(String(repeating: "1", count: 1 << 20))1\n",
      at: "a.csv:2:5"),
    Case(
      code: .constraint,
      files: [
        "datapackage.json": #"""
        {"name": "p", "resources": [{"name": "a", "path": "a.csv", "schema": {"fields": [
         {"name": "subject"}, {"name": "measure"},
         {"name": "value", "type": "number", "constraints": {"maximum": 5}}]}}]}
        """#, "a.csv": "subject,measure,value\nA,m,6\n",
      ], place: "a.csv:2:5"),
    table(.noUnit, "subject,measure,value,unit\nA,m,1,smoot\n", at: "a.csv:2:5"),
    Case(
      code: .unknownName,
      files: [
        "a.json": """
        {"format": "touchstone.evidence/1", "source": \(good), "records": [
        {"id": "1", "subject": "Acme Coproration", "measure": "m", "value": 1}]}
        """,
        "e.json":
          #"{"format": "touchstone.entities/1", "entities": [{"id": "acme", "name": "Acme Corporation", "type": "company"}]}"#,
      ], place: "a.json:2:1"),
    table(.ambiguousName, "subject,measure,value\nCongo,m,1\n", at: "a.csv:2:1"),
    records(
      .duplicateID, record("1", #""value": 1"#) + ",\n" + record("1", #""value": 2"#),
      at: "a.json:3:1"),
    records(
      .contradiction, record("1", #""value": 100"#) + ",\n" + record("2", #""value": 120"#),
      at: "a.json:3:1"),
    records(
      .overlap,
      record("1", #""value": 1, "period": "2019""#) + ",\n"
        + record("2", #""value": 2, "period": "2019-04-01/2020-03-31""#), at: "a.json:3:1"),
    records(
      .unitDimension,
      #"{"id": "1", "subject": "A", "measure": "population", "value": 1, "unit": "kg"}"#,
      at: "a.json:2:1"),
    records(
      .scaleOutlier,
      (0...2).map {
        record("\($0)", #""value": \#($0 == 1 ? 5200 : 5), "period": "\#(2019 + $0)""#)
      }.joined(separator: ",\n"), at: "a.json:3:1"),
    records(.dangling, record("1", #""value": 1, "supersedes": "0""#), at: "a.json:2:1"),
    records(.cycle, record("1", #""value": 1, "supersedes": "1""#), at: "a.json:2:1"),
    records(.unknownSource, record("1", #""value": 1, "source": "t""#), at: "a.json:2:1"),
    table(.noSource, "subject,measure,value\nA,m,1\n", at: "a.csv:2:5"),
    sources(.noAddress, #"{"id": "s", "title": "S"}, {"id": "t", "title": "T"}"#, at: "a.json:2:1"),
    sources(.noDate, #"{"id": "s", "title": "S"}, {"id": "t", "title": "T"}"#, at: "a.json:2:1"),
    sources(
      .noArchive,
      #"{"id": "s", "title": "S", "url": "https://e.org", "published": "2020-01-01"}, {"id": "t", "title": "T"}"#,
      at: "a.json:2:1"),
    records(
      .impossibleDates, record("1", #""value": 1, "period": "2024", "vintage": "2023-05-01""#),
      at: "a.json:2:1"),
    sources(
      .sharedOrigin,
      #"{"id": "s", "title": "S", "url": "https://e.org/p"}, {"id": "t", "title": "T", "url": "http://www.e.org/p/"}"#,
      at: "a.json:2:54"),
    records(
      .stale, record("1", #""value": 1, "status": ["provisional"], "vintage": "2021-02-01""#),
      at: "a.json:2:1"),
    sources(
      .secondary,
      #"{"id": "s", "title": "S", "tier": "secondary"}, {"id": "t", "title": "T", "tier": "primary"}"#,
      at: "a.json:3:1"),
    records(.futurePeriod, record("1", #""value": 1, "period": "2031""#), at: "a.json:2:1"),
    sources(
      .unusedSource,
      #"{"id": "s", "title": "S"}, {"id": "t", "title": "T"}, {"id": "u", "title": "U"}"#,
      at: "a.json:2:55"),
  ]

  @Test("Is said at the place of the fault", arguments: cases)
  func said(_ example: Case) {
    let found = EvidenceLint.diagnostics(
      of: Store.loading(example.files),
      options: EvidenceLint.Options(today: CalendarDate("2026-06-01")))
    let places = found.filter { $0.code == example.code.rawValue }.map {
      "\($0.path):\($0.line):\($0.column)"
    }
    #expect(places.contains(example.place), "\(found.map(\.description))")
  }

  @Test("Have a case each")
  func complete() {
    let covered = Set(Self.cases.map(\.code))
    #expect(EvidenceCode.allCases.filter { !covered.contains($0) } == [])
  }
}
