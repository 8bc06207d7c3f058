// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("touchstone extract")
struct ExtractTests {
  @Test("Each statement is listed with its reading")
  func list() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("extract", "a.md")
    #expect(run.status == 0)
    #expect(
      run.output == """
        a.md:3:1: quantity: "In 2020 the population of Canada was 38 million"
            subject: Canada (canada)
            measure: population (population)
            value: 38 million
            when: 2020 (2020)
        a.md:5:1: quantity: "In 2020 the population of Norway was 6.4 million"
            subject: Norway (norway)
            measure: population (population)
            value: 6.4 million
            when: 2020 (2020)

        """)
  }

  @Test("The draft that it writes holds when checked, and is not overwritten")
  func write() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone(
      "extract", "a.md", "--published", "2021-06-01", "--write")
    #expect(run.status == 0)
    #expect(
      run.output
        == "Claims/a.claims.json: 2 statements; read each one and correct its verdict\n")
    let check = try await folder.touchstone("check")
    #expect(check.status == 0)
    #expect(check.errors == "")
    #expect(check.output.contains("2 claims reviewed: 2 as expected, 0 changed"))
    let again = try await folder.touchstone("extract", "a.md", "--write")
    #expect(again.status == 2)
    #expect(again.errors.contains("--force overwrites it"))
    #expect(try await folder.touchstone("extract", "a.md", "--write", "--force").status == 0)
  }

  @Test("A statement that stands twice is drafted as two")
  func twice() async throws {
    let folder = try TownProject.folder()
    try folder.write("\(TownProject.right).\n\n\(TownProject.right).\n", to: "two.md")
    #expect(try await folder.touchstone("extract", "two.md", "--write").status == 0)
    #expect(try folder.text("Claims/two.claims.json").contains("\"occurrence\": 2"))
    #expect(try await folder.touchstone("check").status == 0)
  }
}
