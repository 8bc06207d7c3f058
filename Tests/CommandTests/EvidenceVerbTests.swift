// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("touchstone evidence")
struct EvidenceVerbTests {
  @Test("list filters by facet")
  func list() async throws {
    let folder = try TownProject.folder()
    let all = try await folder.touchstone("evidence", "list")
    #expect(
      all.output == """
        population.canada.2020: Canada, population, 2020: 38,037,204 people
        population.norway.2020: Norway, population, 2020: 5,379,475 people

        """)
    let some = try await folder.touchstone(
      "evidence", "list", "--subject", "Norway", "--period", "2020")
    #expect(some.output.hasPrefix("population.norway.2020: "))
    #expect(some.output.split(separator: "\n").count == 1)
    let none = try await folder.touchstone("evidence", "list", "--period", "2019")
    #expect(none.output == "")
    let bad = try await folder.touchstone("evidence", "list", "--period", "soon")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("'soon' is no period"))
  }

  @Test("show gives a record in full, and the nearest id for a wrong one")
  func show() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("evidence", "show", "population.norway.2020")
    #expect(run.status == 0)
    for line in [
      "  value: 5379475 {person}\n", "  period: 2020\n", "  known since: 2021-02-01\n",
      "  stands in: population.json:9:3\n",
    ] {
      #expect(run.output.contains(line))
    }
    let missing = try await folder.touchstone("evidence", "show", "population.norway.202")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("did you mean 'population.norway.2020'?"))
  }

  @Test("list and show give what a trusted text states")
  func trustedTexts() async throws {
    let folder = try TownProject.folder()
    try folder.write(
      """
      ---
      title: Results for 2023
      publisher: Borealis Foods
      published: 2024-02-01
      ---

      Borealis Foods reported net revenue of $4.2 million in 2023.

      """, to: "Evidence/release.md")
    let list = try await folder.touchstone("evidence", "list", "--subject", "Borealis Foods")
    #expect(list.output.contains("Borealis Foods, net revenue, 2023: $4.2 million"))
    let id = String(list.output.prefix { $0 != " " }.dropLast())
    let show = try await folder.touchstone("evidence", "show", id)
    #expect(show.output.contains("  value: 4200000 USD\n"))
  }

  @Test("lint fails by severity")
  func lint() async throws {
    let folder = try TownProject.folder()
    let clean = try await folder.touchstone("evidence", "lint")
    #expect(clean.status == 0)
    #expect(clean.output == "2 records of 1 source: 0 errors, 0 warnings, 0 notes.\n")
    try folder.write(
      TownProject.evidence.replacing("\"38037204\"", with: "\"many\""),
      to: "Evidence/population.json")
    let bad = try await folder.touchstone("evidence", "lint")
    #expect(bad.status == 1)
    #expect(bad.output.hasPrefix("Evidence/population.json:7:"))
    #expect(bad.output.hasSuffix("1 record of 1 source: 1 error, 0 warnings, 0 notes.\n"))
    #expect(try await folder.touchstone("evidence", "lint", "--fail-on", "never").status == 0)
  }

  @Test("lint holds trusted texts against each other, and says which give nothing")
  func lintOfTexts() async throws {
    let folder = try TownProject.folder()
    func text(_ words: String) -> String {
      """
      ---
      title: Results for 2023
      publisher: Borealis Foods
      url: https://borealis.example/results
      published: 2024-02-01
      retrieved: 2024-02-02
      origin: borealis
      ---

      \(words)

      """
    }
    try folder.write(
      text("Borealis Foods reported net revenue of $4.2 million in 2023."), to: "Evidence/a.md")
    try folder.write(
      text("Borealis Foods reported net revenue of $5.7 million in 2023."), to: "Evidence/b.md")
    try folder.write(text("It was a good year."), to: "Evidence/c.md")
    let run = try await folder.touchstone("evidence", "lint", "--today", "2024-03-01")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix("Evidence/b.md:10:") && $0.hasSuffix("[evidence.contradiction]")
      }, "\(run.output)")
    #expect(
      lines.contains {
        $0.hasPrefix("Evidence/c.md:1:1: note: ") && $0.hasSuffix("[evidence.incomplete]")
      }, "\(run.output)")
  }

  @Test("diff names what changed, impact which statements turn")
  func change() async throws {
    let folder = try TownProject.folder()
    try folder.write(
      TownProject.evidence.replacing("5379475", with: "6379475"), to: "New/population.json")
    let diff = try await folder.touchstone("evidence", "diff", "Evidence", "New")
    #expect(
      diff.output == """
        ~ population.norway.2020
            value: 5379475 {person} -> 6379475 {person}
        0 added, 0 gone, 1 changed.

        """)
    let impact = try await folder.touchstone("evidence", "impact", "New", "a.md")
    #expect(impact.status == 0)
    #expect(
      impact.output.hasPrefix(
        "a.md:5:38: inconsistent -> consistent: \"\(TownProject.wrong)\"\n"))
    #expect(impact.output.hasSuffix("1 statement changes its verdict, in 1 document.\n"))
  }

  @Test(
    "impact of a file of the folder itself is what it changes, and lint of a file reads its mapping"
  )
  func ownFile() async throws {
    let folder = try TownProject.folder()
    let impact = try await folder.touchstone(
      "evidence", "impact", "Evidence/population.json", "a.md")
    #expect(impact.status == 0, "\(impact.errors)")
    #expect(impact.errors == "")
    #expect(
      impact.output.contains("not-in-evidence -> inconsistent: \"\(TownProject.wrong)\""),
      "\(impact.output)")
    try folder.write("Year;V\n2020;1,5\n", to: "Tables/t.csv")
    try folder.write(
      #"{"format": "touchstone.map/1", "decimal": ",", "record": {"subject": "Oz", "measure": "m", "unit": "1", "period": {"column": "Year"}, "value": {"column": "V"}}}"#,
      to: "Tables/t.map.json")
    let list = try await folder.touchstone("evidence", "list", "--evidence", "Tables/t.csv")
    #expect(list.output == "t:2020: Oz, m, 2020: 1.5\n", "\(list.errors)")
    let converted = try await folder.touchstone("evidence", "import", "Tables/t.csv")
    #expect(converted.output.contains("\"value\": \"1.5\""), "\(converted.errors)")
    try folder.write(Array("Year;V\n2021;2,5\n".utf8), to: "Tables/u.csv")
    let lent = try await folder.touchstone(
      "evidence", "import", "Tables/u.csv", "--map", "Tables/t.map.json")
    #expect(lent.output.contains("\"value\": \"2.5\""), "\(lent.errors)")
  }

  @Test("An index serves as evidence, and gives the same report")
  func index() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("evidence", "index", "--output", "towns.index")
    #expect(run.status == 0)
    #expect(run.output == "towns.index: 2 records\n")
    let check = try await folder.touchstone(
      "check", "a.md", "--evidence", "towns.index", "--format", "concise")
    #expect(check.errors == "")
    #expect(check.output == TownProject.concise)
    let list = try await folder.touchstone("evidence", "list", "-e", "towns.index")
    #expect(list.output == (try await folder.touchstone("evidence", "list")).output)
  }

  @Test("A file that is no evidence is refused, an index beside other evidence too")
  func otherFiles() async throws {
    let folder = try TownProject.folder()
    let other = try await folder.touchstone("check", "a.md", "--evidence", "a.html")
    #expect(other.status == 2)
    try folder.write("x", to: "e.bin")
    let unknown = try await folder.touchstone("check", "a.md", "--evidence", "e.bin")
    #expect(unknown.status == 2)
    #expect(unknown.errors.hasPrefix("touchstone: error: e.bin: this is no evidence file"))
    _ = try await folder.touchstone("evidence", "index", "--output", "i")
    let both = try await folder.touchstone("check", "a.md", "-e", "Evidence", "-e", "i")
    #expect(both.status == 2)
    #expect(both.errors.contains("an index stands alone"))
    var bytes = Array("TSINDEX\n".utf8)
    bytes += [1, 0, 0, 0]
    try folder.write(bytes, to: "cut")
    let cut = try await folder.touchstone("check", "a.md", "-e", "cut")
    #expect(cut.status == 2)
    #expect(cut.errors.hasPrefix("touchstone: error: cut: "))
  }

  @Test("import turns a table, by its mapping, into records that load")
  func importTable() async throws {
    let folder = try TownProject.folder()
    try folder.write("Area,2020,2021\nCanada,38037204,\nNorway,5379475,5391369\n", to: "t.csv")
    try folder.write(
      """
      {"format": "touchstone.map/1",
       "source": {"id": "table", "title": "Population", "published": "2022-02-01"},
       "record": {"subject": {"column": "Area"}, "measure": "population", "unit": "{person}"},
       "across": {"periods": true, "gives": "period"}}

      """, to: "t.map.json")
    let run = try await folder.touchstone(
      "evidence", "import", "t.csv", "--map", "t.map.json", "--output", "Imported/t.json")
    #expect(run.status == 2, "the folder is not there")
    try folder.write("", to: "Imported/x.txt")
    let again = try await folder.touchstone(
      "evidence", "import", "t.csv", "--map", "t.map.json", "--output", "Imported/t.json")
    #expect(again.errors == "")
    #expect(again.output == "Imported/t.json: 3 records\n")
    let check = try await folder.touchstone(
      "check", "a.md", "--evidence", "Imported", "--format", "concise")
    #expect(check.output == TownProject.concise)
    let twice = try await folder.touchstone(
      "evidence", "import", "t.csv", "--map", "t.map.json", "--output", "Imported/t.json")
    #expect(twice.status == 2)
    let beside = try await folder.touchstone("evidence", "import", "t.csv")
    #expect(beside.status == 0, "the mapping beside it is named after it")
    try folder.remove("t.map.json")
    let bad = try await folder.touchstone("evidence", "import", "t.csv")
    #expect(bad.status == 2)
    #expect(bad.errors.hasPrefix("touchstone: error: t.csv: no column of this table says a facet"))
    #expect(bad.errors.contains("--map FILE"))
    try folder.write("PK", to: "book.xlsx")
    let book = try await folder.touchstone("evidence", "import", "book.xlsx")
    #expect(book.status == 2)
    #expect(book.errors.contains("Save As > CSV UTF-8"))
  }

  @Test("A file of the folder that is left out whole is told by check too, and hides nothing else")
  func leftOut() async throws {
    let folder = try TownProject.folder()
    try folder.write("PK", to: "Evidence/book.xlsx")
    try folder.write("A town;2021\nX;5\n", to: "Evidence/office.csv")
    let check = try await folder.touchstone("check", "a.md", "--format", "concise")
    #expect(check.output == TownProject.concise)
    #expect(check.errors.contains("book.xlsx:1:1: warning: spreadsheets are not read"))
    #expect(check.errors.contains("office.csv:1:1: warning: no column of this table says a facet"))
  }
}
