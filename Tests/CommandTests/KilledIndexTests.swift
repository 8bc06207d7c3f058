// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// Building an index is killed at many moments: the old index stays good, and nothing half written lies about.
@Suite struct KilledIndexTests {
  @Test(
    "A build that is killed leaves the old index as it was, and no other file",
    .timeLimit(.minutes(2)))
  func killed() async throws {
    let folder = try TemporaryFolder()
    func evidence(_ count: Int) -> String {
      "id,subject,measure,value,unit,period\n"
        + (1...count).map { "r\($0),Town \($0 % 97),people,\($0),{person},\(1900 + $0 % 120)\n" }
        .joined()
    }
    try folder.write(evidence(200), to: "Evidence/a.csv")
    let first = try await folder.touchstone("evidence", "index", "--output", "towns.index")
    #expect(first.output == "towns.index: 200 records\n")
    let before = try Data(contentsOf: folder.url("towns.index"))
    try folder.write(evidence(3000), to: "Evidence/a.csv")
    for delay in [1, 40, 120, 300, 700] {
      let process = Process()
      process.executableURL = try CommandRun.executable()
      process.arguments = ["evidence", "index", "--output", "towns.index"]
      process.currentDirectoryURL = folder.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .milliseconds(delay))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let isDone = process.terminationReason == .exit
      let now = try Data(contentsOf: folder.url("towns.index"))
      #expect(isDone || now == before || now.count > before.count, "after \(delay) ms")
      #if os(Linux)
        #expect(try folder.names() == ["Evidence", "towns.index"], "after \(delay) ms")
      #endif
      // Old or new, the index is whole.
      let list = try await folder.touchstone(
        "evidence", "list", "--evidence", "towns.index", "--subject", "Town 5")
      #expect(list.status == 0, "\(list.errors)")
      if now != before { break }
    }
    let last = try await folder.touchstone(
      "evidence", "index", "--output", "towns.index")
    #expect(last.output == "towns.index: 3000 records\n", "\(last.errors)")
    #expect(try folder.names() == ["Evidence", "towns.index"])
  }
}
