// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite("Runs among others, on any terminal, ended at any time")
struct ProcessTests {
  /// A document long enough that its report takes a while to write.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TownProject.folder()
    let sentences = (0..<60).map { _ in "\(TownProject.right). \(TownProject.wrong).\n" }
    try folder.write(sentences.joined(separator: "\n"), to: "long.md")
    return folder
  }

  private static func isWhole(_ page: String) -> Bool {
    page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n")
  }

  @Test("Ctrl-C while standard input is read ends the run with 130 and writes nothing")
  func interruptedReading() async throws {
    let folder = try TownProject.folder()
    try folder.write("before", to: "r.html")
    let run = try await CommandRun(
      ["check", "-", "--output", "html=r.html"], in: folder.root, interruption: .milliseconds(400))
    #expect(run.status == 130)
    #expect(run.output == "" && run.errors == "")
    #expect(try folder.text("r.html") == "before")
    #expect(try folder.names() == ["Evidence", "a.md", "r.html"])
  }

  @Test(
    "Ctrl-C at any moment leaves a report as it was or whole",
    arguments: [5, 40, 80, 120, 180, 260, 400, 700])
  func interrupted(after milliseconds: Int) async throws {
    let folder = try Self.folder()
    try folder.write("before", to: "r.html")
    let run = try await CommandRun(
      ["check", "long.md", "-f", "concise", "-o", "html=r.html", "-o", "json=r.json"],
      in: folder.root, interruption: .milliseconds(milliseconds))
    #expect([1, 130].contains(run.status))
    let page = try folder.text("r.html")
    #expect(page == "before" || Self.isWhole(page))
    let names = try folder.names()
    if names.contains("r.json") {
      let bytes = Data(try folder.text("r.json").utf8)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
    }
    #expect(names.filter { $0.hasSuffix(".part") } == [])
  }

  @Test("Runs that write the same report at once leave one of them, whole")
  func sameReport() async throws {
    let folder = try Self.folder()
    let runs = try await withThrowingTaskGroup(of: CommandRun.self) { group in
      for _ in 0..<6 {
        group.addTask {
          try await folder.touchstone(
            "check", "long.md", "--format", "concise", "--output", "html=r.html")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(runs).count == 1)
    #expect(runs.first?.status == 1 && runs.first?.errors == "")
    #expect(Self.isWhole(try folder.text("r.html")))
    #expect(try folder.names() == ["Evidence", "a.md", "long.md", "r.html"])
  }

  private static let script = URL(fileURLWithPath: "/usr/bin/script")

  @Test(
    "On a terminal of 20 columns, help and report stay inside it",
    .enabled(if: FileManager.default.isExecutableFile(atPath: script.path)),
    arguments: ["check a.md --color never", "check a.md --color always", "check --help"])
  func narrowTerminal(_ words: String) async throws {
    let folder = try TownProject.folder()
    let command = try CommandRun.executable().path
    let run = try await CommandRun(
      ["-qec", "stty cols 20 rows 24; '\(command)' \(words)", "/dev/null"], in: folder.root,
      environment: ["TERM": "xterm"], program: Self.script)
    #expect(run.status == (words.contains("--help") ? 0 : 1))
    let lines = Self.shown(run.output)
    #expect(
      lines.contains { $0.contains(words.contains("--help") ? "--published" : "inconsistent") })
    // A command to copy and an option are not broken, nor is a word that is longer than the line.
    for line in lines where line.count > 20 {
      guard !line.hasPrefix("  touchstone "), !line.hasPrefix("  -") else { continue }
      #expect(line.split(separator: " ").contains { $0.count > 10 }, "\(line)")
    }
  }

  /// The lines of a terminal without their colours.
  private static func shown(_ output: String) -> [String] {
    output.replacing("\r\n", with: "\n").split(separator: "\n").map { line in
      var (text, isEscape) = ("", false)
      for scalar in line.unicodeScalars {
        if scalar == "\u{1B}" { isEscape = true }
        if !isEscape { text.unicodeScalars.append(scalar) }
        if isEscape, scalar.properties.isAlphabetic { isEscape = false }
      }
      return text
    }
  }
}
