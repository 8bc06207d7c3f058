// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("touchstone suggest")
struct SuggestTests {
  @Test("The suggestions are a patch")
  func patch() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("suggest", "a.md")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        --- a/a.md
        +++ b/a.md
        @@ -4,2 +4,2 @@
        \u{20}
        -In 2020 the population of Norway was 6.4 million.
        +In 2020 the population of Norway was 5.4 million.

        """)
    #expect(try folder.text("a.md") == TownProject.article, "nothing is written")
  }

  @Test("--fix writes what is safe, and nothing is left to suggest")
  func fix() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("suggest", "a.md", "--fix")
    #expect(run.status == 0)
    #expect(run.output == "a.md: 1 replaced\n")
    #expect(
      try folder.text("a.md") == TownProject.article.replacing("6.4 million", with: "5.4 million"))
    #expect(try await folder.touchstone("check", "a.md").status == 0)
    let again = try await folder.touchstone("suggest", "a.md", "--fix")
    #expect(again.output == "")
    #expect(again.errors == "touchstone: no suggestion to write\n")
  }

  @Test(
    "Words inside quotation marks, and accepted ones, are never changed",
    arguments: [
      "\"\(TownProject.wrong),\" he said.\n",
      "He said: “Well. \(TownProject.wrong). So there.”\n",
      "« \(TownProject.wrong) », he said.\n",
      "<!-- touchstone-disable-next-line: the old count -->\n\(TownProject.wrong).\n",
    ])
  func untouched(_ text: String) async throws {
    let folder = try TownProject.folder()
    try folder.write(text, to: "q.md")
    let check = try await folder.touchstone("check", "q.md", "--format", "concise")
    #expect(check.output.contains("inconsistent"), "there is something to leave alone")
    let run = try await folder.touchstone("suggest", "q.md", "--fix", "--unsafe")
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(try folder.text("q.md") == text)
  }
}
