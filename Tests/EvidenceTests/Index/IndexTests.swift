// SPDX-License-Identifier: MIT

import Evidence
import Foundation
import Testing
import Vocabulary

/// Compiled stores.
@Suite struct IndexTests {
  private static let files = [
    EvidenceFile(
      path: "a.json",
      bytes: Array(
        #"""
        {"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S", "origin": "o"},
         "records": [
        {"id": "1", "subject": "Acme", "measure": "output", "value": "-12.50", "unit": "USD",
         "period": "2020-Q1", "place": "Canada", "counterpart": "Zed", "nature": "flow",
         "basis": "b", "vintage": "2021-01-02", "status": ["revised", "estimated"], "flags": "r",
         "quote": "q", "note": "n", "qualifiers": {"a": "b", "c": "d"}, "comparator": ">="},
        {"id": "2", "subject": "Zed", "measure": "output", "supersedes": "1",
         "value": {"low": 1, "high": "2.50"}, "unit": "km"},
        {"id": "3", "subject": "Zed", "measure": "head", "value": {"entity": "Ann"}, "period": "../2020"},
        {"id": "4", "subject": "Zed", "measure": "start", "value": {"date": "2024-03"}},
        {"id": "5", "subject": "Zed", "measure": "motto", "value": {"text": "x"}},
        {"id": "6", "subject": "Zed", "measure": "output", "value": "99999999999999999999999999999999999999"},
        {"id": "6", "subject": "Zed", "measure": "output", "value": 0}]}
        """#.utf8)),
    EvidenceFile(
      path: "e.json",
      bytes: Array(
        #"""
        {"format": "touchstone.entities/1", "entities": [
        {"id": "zed", "name": "Zed Limited", "type": "company", "aliases": ["Zed"]}]}
        """#.utf8)),
    EvidenceFile(path: "t.txt", bytes: Array("title: T\n\nWords.\n".utf8)),
  ]

  @Test(
    "Records are packed in their order, however many", arguments: [0, 1, 1023, 1024, 1025, 20_000])
  func many(count: Int) throws {
    var table = "id,subject,measure,value,period\n"
    for index in 0..<count { table += "r\(index),Acme,output,\(index),2020\n" }
    if count > 0 { table += "r0,Acme,output,7,2021\n" }
    let files = [
      EvidenceFile(path: "a.csv", bytes: Array(table.utf8)),
      EvidenceFile(path: "b.csv", bytes: Array("id,subject,measure,value\nb,Zed,output,1\n".utf8)),
    ]
    let plain = EvidenceStore(loading: files)
    let index = try EvidenceIndex(EvidenceIndex.compiled(files), path: "i")
    #expect(index.store.count == count + 1)
    #expect(index.store.allRecords == plain.allRecords)
    #expect(index.store.diagnostics == plain.diagnostics)
    #expect(EvidenceIndex.compiled(files) == EvidenceIndex.compiled(files))
  }

  @Test("An index gives the same records, look-ups and diagnostics as the files")
  func same() throws {
    let plain = EvidenceStore(loading: Self.files)
    let index = try EvidenceIndex(EvidenceIndex.compiled(Self.files), path: "i")
    #expect(index.store.count == plain.count)
    let withoutOrder = { (record: EvidenceRecord) in
      var record = record
      record.status.sort { $0.rawValue < $1.rawValue }
      return record
    }
    #expect(index.store.allRecords.map(withoutOrder) == plain.allRecords.map(withoutOrder))
    #expect(index.store.diagnostics == plain.diagnostics)
    #expect(index.store.sourceList == plain.sourceList)
    #expect(index.store.passages == plain.passages)
    #expect(index.store.lexicon.entities == plain.lexicon.entities)
    #expect(index.store.lexicon.measures == plain.lexicon.measures)
    for entity in ["acme", "zed", "canada", "nobody"].map({ Entity.ID($0) }) {
      #expect(index.store.positions(naming: entity) == plain.positions(naming: entity))
      for measure in ["output", "head", "none"].map({ Measure.ID($0) }) {
        #expect(
          index.store.positions(naming: entity, measure: measure)
            == plain.positions(naming: entity, measure: measure))
        #expect(
          index.store.positions(ofMeasure: measure) == plain.positions(ofMeasure: measure))
      }
    }
    for id in ["1", "6", "x"].map({ EvidenceRecord.ID($0) }) {
      #expect(index.store.position(of: id) == plain.position(of: id))
      #expect(index.store.successors(of: id) == plain.successors(of: id))
    }
  }

  @Test("A cut, altered or foreign file is refused, and never read past its end")
  func damaged() throws {
    let bytes = EvidenceIndex.compiled(Self.files)
    for length in [0, 7, 71, 72, 400, bytes.count - 1] {
      #expect(throws: EvidenceError.self) {
        try EvidenceIndex(Array(bytes.prefix(length)), path: "i")
      }
    }
    for offset in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 400)) {
      var altered = bytes
      altered[offset] ^= 1 << UInt8(offset % 8)
      #expect(throws: EvidenceError.self, "offset \(offset)") {
        try EvidenceIndex(altered, path: "i")
      }
    }
    var newer = bytes
    newer[8] = 9
    let error = #expect(throws: EvidenceError.self) {
      try EvidenceIndex(newer, path: "i")
    }
    #expect(
      error?.message
        == "this index is of version 9, and only 3 can be read; build it again with 'touchstone "
        + "evidence index'")
  }

  @Test("An index knows whether its files have changed")
  func digest() throws {
    let index = try EvidenceIndex(EvidenceIndex.compiled(Self.files), path: "i")
    #expect(index.isCurrent(Self.files.reversed()))
    var changed = Self.files
    changed[2].bytes.append(0x0A)
    #expect(!index.isCurrent(changed))
  }

  @Test("A store written as JSON reads back as itself")
  func roundTrip() throws {
    let plain = EvidenceStore(loading: [Self.files[0]])
    let again = EvidenceStore(loading: [
      EvidenceFile(path: "b.json", bytes: Array(RecordWriter.file(of: plain).utf8))
    ])
    let placeless = { (record: EvidenceRecord) in
      var record = record
      record.origin = EvidenceRecord.Origin(path: "", line: 1, column: 1)
      return record
    }
    #expect(again.diagnostics == [])
    #expect(again.allRecords.map(placeless) == plain.allRecords.map(placeless))
  }

  @Test("Files are written whole")
  func wholeFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/x"
    try WholeFile.write([1, 2, 3], to: path)
    try WholeFile.write([4], to: path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([4]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x"])
    #expect(throws: EvidenceError.self) { try WholeFile.write([1], to: folder.path + "/no/x") }
  }
}
