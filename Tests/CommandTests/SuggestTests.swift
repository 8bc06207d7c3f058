// SPDX-License-Identifier: MIT

import Foundation
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
        @@ -2,4 +2,4 @@
        \u{20}
         In 2020 the population of Canada was 38 million.
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
      "> \(TownProject.wrong).\n",
      "- > He said this:\n  > \(TownProject.wrong).\n",
      "\"He said so.\nIn 2020 the population of Norway\nwas 6.4 million,\" she wrote.\n",
      "She wrote: ‘It’s so. \(TownProject.wrong).’\n",
      "<q>\(TownProject.wrong)</q>, he said.\n",
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

  @Test(
    "In a page, too",
    arguments: [
      "<p>&ldquo;\(TownProject.wrong)&rdquo;</p>\n", "<p>&quot;\(TownProject.wrong)&quot;</p>\n",
      "<blockquote class=\"x\"><p>\(TownProject.wrong)</p></blockquote>\n",
    ])
  func untouchedInHTML(_ text: String) async throws {
    let folder = try TownProject.folder()
    try folder.write(text, to: "q.html")
    let run = try await folder.touchstone("suggest", "q.html", "--fix", "--unsafe")
    #expect(run.output == "")
    #expect(try folder.text("q.html") == text)
  }

  @Test("What stands after a quotation is the author's own")
  func afterQuotation() async throws {
    let folder = try TownProject.folder()
    let own = TownProject.wrong
    let text = """
      > \(own).

      The town’s count: “It is so,” she said. \(own). It’s 5" wide.

      "Well," he said. \(own).

      """
    try folder.write(text, to: "q.md")
    let run = try await folder.touchstone("suggest", "q.md", "--fix")
    #expect(run.output == "q.md: 2 replaced\n")
    #expect(try folder.text("q.md").split(separator: "6.4 million").count == 2)
    #expect(try folder.text("q.md").hasPrefix("> \(own).\n"))
    try folder.write("<p class=\"a\">“So.” \(own).</p>\n", to: "q.html")
    #expect(
      try await folder.touchstone("suggest", "q.html", "--fix").output == "q.html: 1 replaced\n")
  }

  @Test(
    "Git and patch apply the patch, whatever lies between the changes",
    arguments: [1, 2, 3, 6, 7, 8, 20])
  func applies(_ distance: Int) async throws {
    let folder = try TownProject.folder()
    let gap = String(repeating: "\n", count: distance)
    let text = "\(TownProject.wrong).\(gap)\(TownProject.wrong).\(gap)\(TownProject.wrong)."
    try folder.write(text, to: "q.md")
    let patch = try await folder.touchstone("suggest", "q.md").output
    try folder.write(patch, to: "p.diff")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "apply", "p.diff"]
    git.currentDirectoryURL = folder.root
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    #expect(try folder.text("q.md") == text.replacing("6.4 million", with: "5.4 million"))
  }
}
