// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("What the command takes for documents")
struct InputTests {
  @Test(
    "A report in text that lies in the folder is no document, however it was written",
    arguments: [
      ["--output", "text=docs/r.txt"], ["--output", "concise=docs/r.txt"],
      ["--output", "text=docs/r.txt", "--trace"], ["--output", "github=docs/r.txt"],
    ])
  func ownTextReport(_ arguments: [String]) async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.article, to: "docs/a.md")
    let first = try await CommandRun(
      ["check", "docs", "--format", "concise"] + arguments, in: folder.root)
    let again = try await folder.touchstone("check", "docs", "--format", "concise")
    #expect(again.output == first.output)
    #expect(
      again.errors
        == "touchstone: note: docs/r.txt: left out, a report that Touchstone wrote; name it to check it\n"
    )
  }

  @Test(
    "A report of nothing, or of what was not judged, is told too",
    arguments: ["Nothing to count here.\n", "The mine has 450 employees.\n"])
  func emptyReport(_ text: String) async throws {
    let folder = try TownProject.folder()
    try folder.write(text, to: "docs/a.md")
    _ = try await folder.touchstone("check", "docs", "-o", "text=docs/r.txt")
    let again = try await folder.touchstone("check", "docs")
    #expect(again.errors.contains("docs/r.txt: left out"))
  }

  @Test(
    "A document that speaks as a report does is a document",
    arguments: [
      "3 statements, 2 judged false, were read out.\n", "Not judged in court: 3 cases.\n",
      "At 10:30: inconsistent: the figures of 2020.\n",
    ])
  func reportLikeDocument(_ text: String) async throws {
    let folder = try TownProject.folder()
    try folder.write(text + "\n\(TownProject.wrong).\n", to: "docs/a.txt")
    let run = try await folder.touchstone("check", "docs")
    #expect(run.errors == "")
    #expect(run.status == 1)
  }

  @Test("A path that is not there is told as a path, a folder of nothing as a folder")
  func missing() async throws {
    let folder = try TownProject.folder()
    let missing = try await folder.touchstone("gone.md")
    #expect(missing.errors == "touchstone: error: gone.md: no such file or folder\n")
    #expect(missing.status == 2)
    try folder.write("x", to: "empty/x.png")
    let empty = try await folder.touchstone("check", "empty")
    #expect(
      empty.errors
        == "touchstone: error: empty: no document in this folder; expected .txt, .md or .html files\n"
    )
    #expect(empty.status == 2)
    #expect(try await folder.touchstone("check", "empty", "--allow-empty").status == 0)
  }

  @Test("Patterns of the configuration file count from its folder, wherever the command is started")
  func excluded() async throws {
    let folder = try TownProject.folder()
    try folder.write("{\"exclude\": [\"docs/old.md\"]}", to: ".touchstone.json")
    try folder.write("\(TownProject.right).\n", to: "docs/a.md")
    try folder.write("\(TownProject.wrong).\n", to: "docs/old.md")
    #expect(try await folder.touchstone("check", "docs").status == 0)
    #expect(try await folder.touchstone("check", ".", in: "docs").status == 0)
    #expect(try await folder.touchstone("check", "old.md", in: "docs").status == 1)
  }

  private static func diff(_ path: String) -> String {
    "diff --git \(path) \(path)\n--- /dev/null\n+++ \(path)\n@@ -0,0 +1 @@\n+\(TownProject.wrong).\n"
  }

  @Test(
    "A diff's paths are read as git writes them",
    arguments: ["b/café.md", "\"b/caf\\303\\251.md\"", "café.md", "w/café.md", "b/café.md\t"])
  func pathsOfDiff(_ path: String) async throws {
    let folder = try TownProject.folder()
    try folder.write("\(TownProject.wrong).\n", to: "café.md")
    let run = try await folder.touchstone(
      "check", "--changed-lines", "--format", "concise", input: Self.diff(path))
    #expect(run.output.hasPrefix("café.md:1:"))
    #expect(run.status == 1)
    #expect(run.errors == "")
  }

  @Test("What is no diff is no empty diff; a document of the diff that is not there is told")
  func noDiff() async throws {
    let folder = try TownProject.folder()
    let text = try await folder.touchstone("check", "--changed-lines", input: "a.md\n")
    #expect(
      text.errors
        == "touchstone: error: standard input: no unified diff; expected what 'git diff -U0' prints\n"
    )
    #expect(text.status == 2)
    let words = try await folder.touchstone(
      "check", "--changed-lines",
      input: "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\nIn [-2020-]{+2021+}\n")
    #expect(
      words.errors
        == "touchstone: error: standard input: line 4 is no line of a unified diff; expected one that begins with '+', '-' or a blank\n"
    )
    #expect(words.status == 2)
    let gone = try await folder.touchstone(
      "check", "--changed-lines", input: Self.diff("x/gone.md"))
    #expect(
      gone.errors.hasPrefix("touchstone: warning: the diff names x/gone.md, which is not there"))
    #expect(gone.status == 0)
    for nothing in ["", "\n", "diff --git a/a.md b/b.md\nrename from a.md\nrename to b.md\n"] {
      #expect(try await folder.touchstone("check", "--changed-lines", input: nothing).status == 0)
    }
  }

  @Test("A run over one document says nothing of the baseline of another")
  func partialBaseline() async throws {
    let folder = try TownProject.folder()
    try folder.write("\(TownProject.wrong).\n", to: "docs/a.md")
    try folder.write("\(TownProject.wrong).\n", to: "docs/b.md")
    let all = try await folder.touchstone("baseline", "write", "docs")
    #expect(all.output == ".touchstone-baseline.json: 2 findings accepted\n")
    let whole = try folder.text(".touchstone-baseline.json")
    let one = try await folder.touchstone("check", "docs/a.md")
    #expect(one.status == 0)
    #expect(one.errors == "")
    #expect(try await folder.touchstone("check", "docs/a.md", "--strict-baseline").status == 0)
    #expect(try await folder.touchstone("check", "docs/a.md", "--write-baseline").status == 0)
    #expect(try folder.text(".touchstone-baseline.json") == whole)
    #expect(
      try await folder.touchstone("baseline", "prune", "docs/a.md").output
        == ".touchstone-baseline.json: 2 findings accepted\n")
    try folder.remove("docs/b.md")
    #expect(try await folder.touchstone("check", "docs", "--strict-baseline").status == 2)
    #expect(try await folder.touchstone("check", "docs", "--prune-baseline").status == 0)
    #expect(try await folder.touchstone("check", "docs", "--strict-baseline").status == 0)
  }
}
