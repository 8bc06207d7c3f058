// SPDX-License-Identifier: MIT

import Evidence
import Foundation
import Testing

/// When the index beside a folder is used, and when the folder is read.
@Suite struct IndexOpeningTests {
  private let folder: String
  private var index: String { folder + ".touchstone-index" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "opening-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write("id,subject,measure,value\n1,Acme,output,5\n", to: "a.csv")
    _ = try EvidenceIndex.build(folder: folder, to: EvidenceIndex.path(of: folder + "/"))
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  private func removed() {
    try? FileManager.default.removeItem(atPath: folder)
    try? FileManager.default.removeItem(atPath: index)
  }

  @Test("An index that fits is used, also by a path that ends in a slash, and without a remark")
  func current() {
    defer { removed() }
    for path in [folder, folder + "/"] {
      let opened = EvidenceStore.indexed(folder: path)
      #expect(opened.store?.count == 1)
      #expect(opened.remark == nil)
    }
  }

  @Test("A file written again with the same bytes does not make the index stale")
  func rewritten() throws {
    defer { removed() }
    try write("id,subject,measure,value\n1,Acme,output,5\n", to: "a.csv")
    #expect(EvidenceStore.indexed(folder: folder).store?.count == 1)
  }

  @Test("Evidence changed, added or taken away is read itself, and that is said")
  func stale() throws {
    defer { removed() }
    func expectStale() {
      let opened = EvidenceStore.indexed(folder: folder)
      #expect(opened.store == nil)
      #expect(opened.remark?.contains("has changed since this index was made") == true)
    }
    try write("id,subject,measure,value\n1,Acme,output,6\n", to: "a.csv")
    expectStale()
    try write("id,subject,measure,value\n1,Acme,output,5\n", to: "a.csv")
    try write("id,subject,measure,value\n2,Acme,output,7\n", to: "b.csv")
    expectStale()
    try FileManager.default.removeItem(atPath: folder + "/b.csv")
    #expect(EvidenceStore.indexed(folder: folder).store != nil)
    try FileManager.default.removeItem(atPath: folder + "/a.csv")
    expectStale()
  }

  @Test("A damaged or foreign index is passed over, and that is said")
  func damaged() throws {
    defer { removed() }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: index))
    var altered = bytes
    altered[bytes.count / 2] ^= 1
    for damaged in [altered, bytes.dropLast(), Data("hello".utf8), Data()] {
      try damaged.write(to: URL(fileURLWithPath: index))
      let opened = EvidenceStore.indexed(folder: folder)
      #expect(opened.store == nil)
      #expect(opened.remark?.hasSuffix("; the evidence is read itself") == true)
    }
  }

  @Test("Without an index nothing is said")
  func none() throws {
    defer { removed() }
    try FileManager.default.removeItem(atPath: index)
    let opened = EvidenceStore.indexed(folder: folder)
    #expect(opened.store == nil)
    #expect(opened.remark == nil)
  }
}
