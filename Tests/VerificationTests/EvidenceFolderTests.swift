// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

@Suite("The evidence of this repository")
struct EvidenceFolderTests {
  @Test("Every file passes the lint, and each record names its source and day")
  func lint() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let store = try EvidenceStore(folder: "/" + root + "/Evidence")
    #expect(store.count >= 120)
    let found = EvidenceLint.diagnostics(of: store)
    #expect(found.filter { $0.severity == .error }.isEmpty)
    for index in 0..<store.count {
      let record = store.record(at: index)
      let source = store.source(record.sourceID)
      #expect(source != nil && source?.url != nil && source?.publisher != nil, "\(record.id)")
      #expect(record.vintage != nil, "\(record.id)")
    }
  }
}
