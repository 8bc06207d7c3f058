// SPDX-License-Identifier: MIT

import Evidence
import Foundation
import Quantities
import TestSupport
import Testing

/// Folders that try to lead out, to fill the memory or to crash: each fault at its place, the rest loads.
@Suite struct HostileFolderTests {
  private static let good = "subject,measure,value\nB,m,2\n"

  /// A folder with one good file and, beside it, what a test adds.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(good, to: "Evidence/z.csv")
    try folder.write("subject,measure,value\nSecret,m,1\n", to: "outside/secret.csv")
    return folder
  }

  private static func link(_ folder: TemporaryFolder, _ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url(path).path, withDestinationPath: target)
  }

  @Test("Links that leave the folder, loop or lead nowhere are told and not followed")
  func links() throws {
    let folder = try Self.folder()
    try Self.link(folder, "Evidence/file.csv", to: "../outside/secret.csv")
    try Self.link(folder, "Evidence/folder", to: folder.url("outside").path)
    try Self.link(folder, "Evidence/gone.csv", to: "nowhere.csv")
    try Self.link(folder, "Evidence/loop", to: ".")
    let store = try EvidenceStore(folder: folder.url("Evidence").path)
    #expect(store.allRecords.map(\.subject) == ["B"])
    #expect(
      store.diagnostics.map { "\($0.path) \($0.code)" } == [
        "file.csv evidence.outside-folder", "folder evidence.outside-folder",
        "gone.csv evidence.unreadable", "loop evidence.outside-folder",
      ])
  }

  @Test("A link to a file of the folder itself is read")
  func innerLink() throws {
    let folder = try Self.folder()
    try Self.link(folder, "Evidence/a.csv", to: "z.csv")
    let store = try EvidenceStore(folder: folder.url("Evidence").path)
    #expect(store.allRecords.map(\.subject) == ["B", "B"])
  }

  @Test("Paths with '..' in data packages and mapping files are told and not followed")
  func paths() throws {
    let folder = try Self.folder()
    try folder.write(
      #"{"name": "p", "resources": [{"name": "r", "path": "../outside/secret.csv"}, {"name": "s", "path": "/etc/hosts"}]}"#,
      to: "Evidence/datapackage.json")
    try folder.write(
      #"{"format": "touchstone.map/1", "file": "../outside/secret.csv", "record": {"subject": "A"}}"#,
      to: "Evidence/x.map.json")
    let store = try EvidenceStore(folder: folder.url("Evidence").path)
    #expect(store.allRecords.map(\.subject) == ["B"])
    #expect(store.codes.filter { $0 == "evidence.outside-folder" }.count == 3)
  }

  @Test("A cell of many megabytes costs no more than a few times its size, and one row")
  func hugeCell() throws {
    // Tests are mostly built without optimisation, and then a byte costs a hundred times as much.
    #if DEBUG
      let size = 6 << 20
    #else
      let size = 100 << 20
    #endif
    let folder = try Self.folder()
    var bytes = Array("subject,measure,value\nA,\"".utf8)
    bytes += Array(repeating: UInt8(ascii: "x"), count: size)
    bytes += Array("\",1\nB,m,2\n".utf8)
    try folder.write(bytes, to: "Evidence/a.csv")
    let store = try EvidenceStore(folder: folder.url("Evidence").path)
    #expect(store.allRecords.map { $0.origin.path } == ["a.csv", "z.csv"])
    #expect(store.places == ["evidence.cell-too-long 2:4"])
    #expect(store.diagnostics.allSatisfy { $0.message.utf8.count < 200 })
  }

  /// One file, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let name: String
    var path = "a.csv"
    let bytes: [UInt8]
    let places: [String]
    var subjects: [String] = ["B"]
    var testDescription: String { name }

    init(
      _ name: String, path: String = "a.csv", _ text: String, places: [String],
      subjects: [String] = ["B"]
    ) {
      self.name = name
      self.path = path
      bytes = Array(text.utf8)
      self.places = places
      self.subjects = subjects
    }
  }

  private static let head = "subject,measure,value,period\n"
  private static func json(_ more: String) -> String {
    #"{"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"}, "records": [\#n"#
      + #"{"id": "1", "subject": "A", "measure": "m", \#(more)}]}"#
  }

  static let cases: [Case] = [
    Case(
      "JSON 100,000 deep", path: "a.json",
      String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
      places: ["evidence.syntax 1:257"]),
    Case(
      "objects 100,000 deep", path: "a.json", String(repeating: "{\"a\":", count: 100_000) + "1",
      places: ["evidence.syntax 1:1281"]),
    Case("a NUL byte", head + "A,m,1\0,2020\n", places: ["evidence.encoding 2:6"]),
    Case(
      "a NUL byte in JSON", path: "a.json", json("\"value\": 1\0"),
      places: ["evidence.encoding 2:55"]
    ),
    Case(
      "a quotation mark that is never closed", head + "A,m,1,2020\nC,\"m,1,2020\nD,m,1,2020\n",
      places: ["evidence.unclosed-quote 3:3"], subjects: ["A", "B"]),
    Case(
      "numbers beyond all bounds",
      head + "A,m,1e999999,2020\nA,m,-1e-999999,2020\nC,m,1e300,2020\n",
      places: ["evidence.bad-value 2:5", "evidence.bad-value 3:5"], subjects: ["C", "B"]),
    Case(
      "a number beyond all bounds in JSON", path: "a.json", json("\"value\": 1e999999"),
      places: ["evidence.bad-value 2:54"]),
    Case(
      "days that are none", head + "A,m,1,2023-02-30\nC,m,1,2024-02-29\nA,m,1,2023-13-01\n",
      places: ["evidence.bad-period 2:7", "evidence.bad-period 4:7"], subjects: ["C", "B"]),
    Case(
      "a million digits", head + "A,m," + String(repeating: "9", count: 1_000_000) + ",2020\n",
      places: ["evidence.bad-value 2:5"]),
    Case(
      "10,000 columns, and a row of 3",
      head.dropLast() + "," + (0..<10_000).map { "c\($0)" }.joined(separator: ",") + "\nA,m,1\n",
      places: ["evidence.ragged-row 2:1"], subjects: ["A", "B"]),
    Case(
      "more columns than any table has",
      head + "A,m,1,2020" + String(repeating: ",", count: 140_000)
        + "\n", places: ["evidence.cell-too-long 2:1"]),
    Case("an empty file", "", places: ["evidence.unknown-format 1:1"]),
    Case("an empty JSON file", path: "a.json", "", places: ["evidence.syntax 1:1"]),
  ]

  @Test("Each fault is told at its place, and the other files load", arguments: cases)
  func faults(_ example: Case) {
    let store = EvidenceStore(loading: [
      EvidenceFile(path: example.path, bytes: example.bytes),
      EvidenceFile(path: "z.csv", bytes: Array(Self.good.utf8)),
    ])
    #expect(store.places == example.places, "\(store.diagnostics.map(\.description))")
    #expect(store.allRecords.map(\.subject) == example.subjects)
    #expect(store.diagnostics.allSatisfy { $0.message.utf8.count < 400 })
  }

  @Test("Of two files with one id the first by path is kept, and the other's place is told")
  func oneID() {
    let text = Self.json("\"value\": ")
    let store = Store.loading([
      "b.json": text.replacing("\"value\": ", with: "\"value\": 2"),
      "a.json": text.replacing("\"value\": ", with: "\"value\": 1"),
    ])
    #expect(store.allRecords.map(\.valueText) == ["1"])
    #expect(store.diagnostics.map { "\($0.path) \($0.code)" } == ["b.json evidence.duplicate-id"])
    #expect(store.diagnostics.first?.message.contains("a.json") == true)
  }
}
