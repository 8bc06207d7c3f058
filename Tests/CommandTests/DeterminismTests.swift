// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  private static let formats = [
    "text", "concise", "json", "ndjson", "markdown", "html", "sarif", "junit", "github",
    "claimreview",
  ]

  @Test("Twice, with other jobs, time zones, languages", arguments: formats)
  func surroundings(_ format: String) async throws {
    let folder = try TownProject.folder()
    for number in 1...3 { try folder.write(TownProject.article, to: "docs/\(number).md") }
    let first = try await folder.touchstone("check", "docs", "--format", format, "--jobs", "1")
    #expect(first.status == 1)
    #expect(first.errors == "")
    let second = try await folder.touchstone("check", "docs", "--format", format, "--jobs", "2")
    #expect(second == first)
    let elsewhere = try await folder.touchstone(
      "check", "docs", "--format", format,
      environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8"])
    #expect(elsewhere == first)
  }

  @Test("From a folder below, the project above is used, and only paths differ")
  func workingFolder() async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.article, to: "docs/a.md")
    let run = try await folder.touchstone("check", "a.md", "--format", "concise", in: "docs")
    #expect(run.errors == "")
    #expect(run.output == TownProject.concise)
    let above = try await folder.touchstone("check", "docs/a.md", "--format", "concise")
    #expect(above.output == TownProject.concise.replacing("a.md", with: "docs/a.md"))
  }

  @Test("The order of paths does not matter, and none is checked twice")
  func order() async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.article, to: "b.md")
    let one = try await folder.touchstone("check", "a.md", "b.md")
    let other = try await folder.touchstone("check", "b.md", "a.md", "b.md", "./a.md")
    #expect(one == other)
  }
}
