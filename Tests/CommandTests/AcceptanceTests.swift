// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("Findings that someone lets stand")
struct AcceptanceTests {
  @Test("A comment with a reason lets the next line stand; one without has no effect")
  func comments() async throws {
    let folder = try TownProject.folder()
    try folder.write(
      """
      <!-- touchstone-disable-next-line value.differs: the old count -->
      \(TownProject.wrong).

      """, to: "s.md")
    let run = try await folder.touchstone("check", "s.md")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("= stands: accepted by a comment in the document: the old count\n"))
    #expect(run.output.contains("\n1 statement, 1 judged: 1 inconsistent (1 accepted).\n"))
    let github = try await folder.touchstone("check", "s.md", "--format", "github")
    #expect(github.output.hasPrefix("::notice ") && github.output.contains("Stands: accepted"))
    let sarif = try await folder.touchstone("check", "s.md", "--format", "sarif")
    #expect(sarif.output.contains("\"suppressions\""))
    #expect(sarif.output.contains("\"kind\": \"inSource\""))
    let junit = try await folder.touchstone("check", "s.md", "--format", "junit")
    #expect(junit.output.contains("failures=\"0\""))
    let json = try await folder.touchstone("check", "s.md", "--format", "json")
    #expect(json.output.contains("\"place\": \"comment\""))
    #expect(json.output.contains("\"judged\": 1,\n    \"accepted\": 1,\n"))
    let concise = try await folder.touchstone("check", "s.md", "--format", "concise")
    #expect(concise.output.hasSuffix("(accepted by a comment in the document: the old count)\n"))
    try folder.write(
      "<!-- touchstone-disable-next-line -->\n\(TownProject.wrong).\n", to: "s.md")
    let without = try await folder.touchstone("check", "s.md")
    #expect(without.status == 1)
    #expect(without.errors.hasPrefix("touchstone: warning: s.md:1:1: this comment gives no reason"))
    try folder.write(
      "<!-- touchstone-disable-next-line time: why -->\n\(TownProject.wrong).\n", to: "s.md")
    #expect(try await folder.touchstone("check", "s.md").status == 1, "another code")
  }

  private static let waivers = """
    {"format": "touchstone.waivers/1", "waivers": [
      {"document": "a.md", "quote": "Norway was 6.4 million", "owner": "ann",
       "reason": "under review", "until": "2025-06-30"}]}

    """

  @Test("A waiver holds until its last day, and says so afterwards")
  func waivers() async throws {
    let folder = try TownProject.folder()
    try folder.write(Self.waivers, to: ".touchstone-waivers.json")
    let before = try await folder.touchstone("check", "a.md", "--today", "2025-06-30")
    #expect(before.status == 0)
    let json = try await folder.touchstone("check", "a.md", "--today", "2025-06-30", "-f", "json")
    #expect(json.output.contains("\"judged\": 2,\n    \"accepted\": 1,\n"))
    #expect(before.output.contains("= stands: waived by ann until 2025-06-30: under review\n"))
    let after = try await folder.touchstone("check", "a.md", "--today", "2025-07-01")
    #expect(after.status == 1)
    #expect(
      after.errors
        == "touchstone: warning: .touchstone-waivers.json:2:3: this waiver of ann ended on 2025-06-30\n"
    )
    try folder.write(
      Self.waivers.replacing("\"owner\": \"ann\",", with: ""), to: ".touchstone-waivers.json")
    let broken = try await folder.touchstone("check", "a.md")
    #expect(broken.status == 2)
    #expect(broken.errors.contains(".touchstone-waivers.json:2:3: a waiver has an 'owner'"))
  }

  @Test("A baseline accepts what was there, survives moved lines, and can be pruned")
  func baseline() async throws {
    let folder = try TownProject.folder()
    #expect(try await folder.touchstone("check", "a.md", "--write-baseline").status == 0)
    let written = try folder.text(".touchstone-baseline.json")
    #expect(written.contains("\"document\": \"a.md\", \"code\": \"value.differs\""))
    try folder.write("Moved.\n\n" + TownProject.article, to: "a.md")
    let moved = try await folder.touchstone("check", "a.md")
    #expect(moved.status == 0)
    #expect(moved.output.contains("a.md:7:38: inconsistent"))
    #expect(moved.output.contains("= stands: "))

    let worse = TownProject.article + "\nIn 2020 the population of Canada was 48 million.\n"
    try folder.write(worse, to: "a.md")
    #expect(try await folder.touchstone("check", "a.md").status == 1, "a new finding")

    try folder.write("\(TownProject.right).\n", to: "a.md")
    let stale = try await folder.touchstone("check", "a.md")
    #expect(stale.status == 0)
    #expect(stale.errors.contains("1 entry is no longer found; run with --prune-baseline"))
    #expect(try await folder.touchstone("check", "a.md", "--strict-baseline").status == 2)
    #expect(try await folder.touchstone("check", "a.md", "--prune-baseline").status == 0)
    #expect(!(try folder.text(".touchstone-baseline.json").contains("a.md")))
    try folder.write(TownProject.article, to: "a.md")
    #expect(try await folder.touchstone("check", "a.md").status == 1)
  }

  @Test("The verb baseline writes, shows and prunes what Claims pins")
  func baselineVerb() async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.claimFile(), to: "Claims/a.claims.json")
    let write = try await folder.touchstone("baseline", "write")
    #expect(write.status == 0)
    #expect(write.output == ".touchstone-baseline.json: 1 finding accepted\n")
    let show = try await folder.touchstone("baseline", "show")
    #expect(show.output == "a.md: \(TownProject.wrong) [value.differs]\n")
    try folder.write("\(TownProject.right).\n", to: "a.md")
    let prune = try await folder.touchstone("baseline", "prune")
    #expect(prune.output == ".touchstone-baseline.json: 0 findings accepted\n")
  }

  @Test("With a diff, only statements on added lines count")
  func changedLines() async throws {
    func diff(_ line: Int) -> String {
      "--- a/a.md\n+++ b/a.md\n@@ -\(line - 1),0 +\(line),1 @@\n+words\n"
    }
    let folder = try TownProject.folder()
    let right = try await folder.touchstone(
      "check", "--changed-lines", "-f", "concise", input: diff(3))
    #expect(right.status == 0)
    #expect(right.output.hasPrefix("a.md:3:38: consistent"))
    #expect(!right.output.contains("inconsistent"))
    let wrong = try await folder.touchstone(
      "check", "--changed-lines", "-f", "concise", input: diff(5))
    #expect(wrong.status == 1)
    #expect(wrong.output.hasPrefix("a.md:5:38: inconsistent"))
    #expect(try await folder.touchstone("check", "--changed-lines", input: "").status == 0)
    let bad = try await folder.touchstone(
      "check", "--changed-lines", input: "+++ b/a.md\n@@ nonsense @@\n")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("line 2 is no range of a unified diff"))
  }
}
