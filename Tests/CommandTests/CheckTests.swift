// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite("touchstone check")
struct CheckTests {
  @Test("The report shows each statement with its place, record, source and suggestion")
  func text() async throws {
    let run = try await TownProject.folder().touchstone("check", "a.md")
    #expect(run.errors == "")
    #expect(run.status == 1)
    #expect(
      run.output == """
        a.md:3:38: consistent: the record's 38.037 million, rounded, is what the text says (Canada, population, 2020) [value.rounded]
         3 | In 2020 the population of Canada was 38 million.
           |                                      ^^^^^^^^^^
        = record: Canada, population, 2020: 38,037,204 people [population.canada.2020]
        = source: Example Statistics, Population on 1 July, 2021-02-01, https://example.org/population

        a.md:5:38: inconsistent: the record gives 5.3795 million, the text between 6.35 million and 6.45 million (Norway, population, 2020) [value.differs]
         5 | In 2020 the population of Norway was 6.4 million.
           |                                      ^^^^^^^^^^^
        = record: Norway, population, 2020: 5,379,475 people [population.norway.2020]
        = source: Example Statistics, Population on 1 July, 2021-02-01, https://example.org/population
        = write: 5.4 million

        2 statements, 2 judged: 1 consistent, 1 inconsistent.
        4 numbers: 4 bound to a statement, 0 left over, 0 no quantity.
        Evidence: 2 records of 1 source.

        """)
  }

  @Test(
    "--flagged-only leaves out what holds, in text as in concise", arguments: ["text", "concise"])
  func flaggedOnly(_ format: String) async throws {
    let run = try await TownProject.folder().touchstone(
      "check", "a.md", "--flagged-only", "--format", format)
    #expect(run.output.contains("a.md:5:38: inconsistent"))
    #expect(!run.output.contains("a.md:3:38"))
  }

  /// A command line with what comes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var input = ""
    var status: Int32
    var errors = ""
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "The status is 0, 1 or 2, and what keeps a run from its job is said in one line",
    arguments: [
      Case(arguments: ["check", "right.md"], status: 0),
      Case(arguments: ["check", "a.md"], status: 1),
      Case(arguments: ["a.md"], status: 1),
      Case(arguments: ["check", "a.md", "--fail-on", "never"], status: 0),
      Case(arguments: ["check", "a.md", "--fail-on", "misleading"], status: 0),
      Case(arguments: ["check", "-"], input: TownProject.article, status: 1),
      Case(
        arguments: ["check", "missing.md"], status: 2,
        errors: "touchstone: error: missing.md: no such file or folder\n"),
      Case(
        arguments: ["check", "bad.txt"], status: 2,
        errors:
          "touchstone: error: bad.txt:2:6: the text is not valid UTF-8 here; save it as UTF-8\n"),
      Case(
        arguments: ["check", "a.md", "--evidence", "Nowhere"], status: 2,
        errors: "touchstone: error: Nowhere: no such file or folder\n"),
      Case(
        arguments: ["check", "--formt", "text", "a.md"], status: 2,
        errors: "touchstone: error: unknown option '--formt'; did you mean '--format'?\n"),
      Case(
        arguments: ["check", "a.md", "--fail-on", "inconsitent"], status: 2,
        errors:
          "touchstone: error: option '--fail-on': unknown value 'inconsitent'; did you mean 'inconsistent'?\n"
      ),
      Case(
        arguments: ["chek", "a.md"], status: 2,
        errors:
          "touchstone: error: no verb and no file is named 'chek'; did you mean 'touchstone check'?\n"
      ),
      Case(
        arguments: ["check", "a.md", "--output", "html=nowhere/r.html"], status: 2,
        errors:
          "touchstone: error: nowhere/r.html: cannot be written: its folder does not exist\n"),
      Case(
        arguments: ["check"], status: 2,
        errors:
          "touchstone: error: Claims: no claim files; expected a folder 'Claims' here or above, or documents as operands\n"
      ),
    ])
  func status(_ expected: Case) async throws {
    let folder = try TownProject.folder()
    try folder.write("\(TownProject.right).\n", to: "right.md")
    try folder.write(Array("Town\nIn 20".utf8) + [0xFF, 0x0A], to: "bad.txt")
    let run = try await CommandRun(
      expected.arguments, in: folder.root, input: Array(expected.input.utf8))
    #expect(run.status == expected.status)
    #expect(run.errors == expected.errors)
  }

  @Test("A document that cannot be read keeps no other from being checked")
  func oneBadDocument() async throws {
    let folder = try TownProject.folder()
    try folder.write([0xC3], to: "bad.txt")
    let run = try await folder.touchstone("check", "bad.txt", "a.md", "--format", "concise")
    #expect(run.status == 2)
    #expect(run.output == TownProject.concise)
    #expect(run.errors.hasPrefix("touchstone: error: bad.txt:1:1: "))
  }

  @Test("A broken evidence file is named at its place, and the others load")
  func brokenEvidence() async throws {
    let folder = try TownProject.folder()
    try folder.write(
      "{\"format\": \"touchstone.evidence/1\",\n \"records\": [ {]\n", to: "Evidence/x.json")
    let run = try await folder.touchstone("check", "a.md", "--format", "concise")
    #expect(run.status == 2)
    #expect(run.output == TownProject.concise)
    #expect(run.errors.hasPrefix("Evidence/x.json:2:"))
    #expect(run.errors.contains(": error: "))
    let report = try await folder.touchstone("check", "a.md")
    #expect(report.output.contains("x.json"))
  }

  @Test("Reports of several formats are written in one run, with nothing left beside them")
  func outputs() async throws {
    let folder = try TownProject.folder()
    try folder.write("before", to: "r.html")
    let run = try await folder.touchstone(
      "check", "a.md", "--format", "concise", "--output", "html=r.html", "-o", "json=r.json",
      "-o", "sarif=r.sarif", "-o", "junit=r.xml", "-o", "markdown=out/../r.txt", "-o",
      "github=r.github", "-o", "claimreview=r.jsonld", "-o", "ndjson=r.ndjson")
    // `out` does not exist: nothing of that report is written, and the run says so.
    #expect(run.status == 2)
    #expect(
      run.errors
        == "touchstone: error: out/../r.txt: cannot be written: its folder does not exist\n")
    try folder.write("", to: "out/x")
    let again = try await folder.touchstone(
      "check", "a.md", "--format", "concise", "--output", "html=r.html", "-o", "json=r.json",
      "-o", "sarif=r.sarif", "-o", "junit=r.xml", "-o", "markdown=out/r.txt", "-o",
      "github=r.github", "-o", "claimreview=r.jsonld", "-o", "ndjson=r.ndjson")
    #expect(again.status == 1)
    #expect(again.output == TownProject.concise)
    #expect(
      try folder.names() == [
        "Evidence", "a.md", "out", "r.github", "r.html", "r.json", "r.jsonld", "r.ndjson",
        "r.sarif", "r.xml",
      ])
    #expect(try folder.names(in: "out") == ["r.txt", "x"])
    #expect(try folder.text("r.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try folder.text("r.sarif").contains("\"value.differs\""))
    #expect(try folder.text("r.github").hasPrefix("::error file=a.md,line=5"))
    #expect(try folder.text("r.xml").contains("failures=\"1\""))
  }

  @Test(
    "A device that is full is an error, and nothing is hidden",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDevice() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("check", "a.md", "--output", "html=/dev/full")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("touchstone: error: /dev/full: cannot be written"))
  }

  @Test("A reader that has had enough is no failure")
  func closedPipe() async throws {
    let folder = try TownProject.folder()
    let run = try await CommandRun(["check", "a.md"], in: folder.root, isOutputClosed: true)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("Claim files pin their documents: as expected is success, a changed verdict is not")
  func pinned() async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.claimFile(), to: "Claims/a.claims.json")
    #expect(try await folder.touchstone("check").status == 0)
    try folder.write(TownProject.claimFile(wrong: "consistent"), to: "Claims/a.claims.json")
    let run = try await folder.touchstone("check", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.contains("a.md:5:1: changed: C02 inconsistent, expected consistent"))
    try folder.write(
      TownProject.claimFile().replacing("Norway was", with: "Sweden was"),
      to: "Claims/a.claims.json")
    let lost = try await folder.touchstone("check", "--format", "concise")
    #expect(lost.status != 0)
    try folder.write("{\"format\": \"touchstone.claims/1\",", to: "Claims/a.claims.json")
    let broken = try await folder.touchstone("check")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("Claims/a.claims.json:1:"))
  }

  @Test("A folder does not stand for the reports about its documents; each is named")
  func ownReports() async throws {
    let folder = try TownProject.folder()
    try folder.write(TownProject.article, to: "docs/a.md")
    try folder.write(
      "A page about <!-- touchstone:report --> and touchstone.report/1.\n", to: "docs/b.md")
    let outputs = [
      "html=docs/r.html", "markdown=docs/r.md", "json=docs/r.txt", "ndjson=docs/s.txt",
    ]
    .flatMap { ["--output", $0] }
    let first = try await CommandRun(
      ["check", "docs", "--format", "concise"] + outputs, in: folder.root)
    #expect(first.errors == "")
    let again = try await CommandRun(["check", "docs", "--format", "concise"], in: folder.root)
    #expect(again.output == first.output)
    #expect(again.status == first.status)
    #expect(
      again.errors.split(separator: "\n")
        == ["r.html", "r.md", "r.txt", "s.txt"].map {
          "touchstone: note: docs/\($0): left out, a report that Touchstone wrote; name it to check it"
        })
    let pattern = try await folder.touchstone("check", "docs/*.html", "docs/a.md", "-q")
    #expect(pattern.status == 1)
    #expect(pattern.errors == "")
    let named = try await folder.touchstone("check", "docs/r.html", "--format", "concise")
    #expect(named.output.contains("docs/r.html:"))
  }

  @Test("A publisher's labels are the words of the claim reviews")
  func labels() async throws {
    let folder = try TownProject.folder()
    try folder.write(
      """
      {"format": "touchstone.labels/1", "worst": 0, "best": 10,
       "labels": {"inconsistent": {"name": "Wrong by the record", "value": 0}}}
      """, to: "words.json")
    let run = try await folder.touchstone(
      "check", "a.md", "-f", "claimreview", "--labels", "words.json", "-o", "claimreview=r.json")
    #expect(run.output.contains("\"alternateName\": \"Wrong by the record\""))
    #expect(run.output.contains("\"bestRating\": 10"))
    #expect(!run.output.contains("Consistent with"))
    #expect(try folder.text("r.json") == run.output)
    try folder.write("{\"labels\": \"words.json\"}", to: ".touchstone.json")
    #expect(try await folder.touchstone("check", "a.md", "-f", "claimreview").output == run.output)
    try folder.write(
      "{\"format\": \"touchstone.labels/1\", \"labels\": {\"wrong\": {\"name\": \"x\"}}}",
      to: "words.json")
    let broken = try await folder.touchstone("check", "a.md")
    #expect(broken.status == 2)
    #expect(broken.errors.hasPrefix("touchstone: error: words.json: 'wrong' has no rating"))
  }

  @Test("A label file names the publisher and the page, which a claim review must have")
  func publisher() async throws {
    let folder = try TownProject.folder()
    func labels(_ page: String) -> String {
      """
      {"format": "touchstone.labels/1", "labels": {"inconsistent": {"name": "Wrong", "value": 1}},
       "publisher": {"name": "Desk", "url": "https://desk.example/"}, "page": "\(page)",
       "reviewed": "2024-05-01"}
      """
    }
    try folder.write(labels("https://desk.example/r"), to: "words.json")
    let run = try await folder.touchstone(
      "check", "a.md", "-f", "claimreview", "--labels", "words.json")
    #expect(run.output.contains("\"url\": \"https://desk.example/r#claim-2\""))
    #expect(run.output.contains("\"name\": \"Desk\""))
    #expect(run.output.contains("\"datePublished\": \"2024-05-01\""))
    try folder.write(labels("javascript:x"), to: "words.json")
    let broken = try await folder.touchstone(
      "check", "a.md", "-f", "claimreview", "--labels", "words.json")
    #expect(
      broken.errors
        == "touchstone: error: words.json: 'page' is 'javascript:x'; expected an address such as https://desk.example/\n"
    )
  }

  @Test("A large page lists few of the records set aside for statements that hold")
  func largePage() async throws {
    let folder = try TemporaryFolder()
    let years = (2000...2020).map { year in
      "{\"id\": \"c\(year)\", \"subject\": \"Canada\", \"measure\": \"population\", "
        + "\"value\": \"\(year)0000\", \"unit\": \"{person}\", \"period\": \"\(year)\"}"
    }
    try folder.write(
      "{\"format\": \"touchstone.evidence/1\", \"records\": [\(years.joined(separator: ","))]}",
      to: "Evidence/c.json")
    let sentence = "In 2020 the population of Canada was 20.2 million.\n\n"
    for (count, isCut) in [(300, false), (301, true)] {
      try folder.write(String(repeating: sentence, count: count), to: "a.md")
      _ = try await folder.touchstone("check", "a.md", "-q", "-o", "html=r.html")
      let page = try folder.text("r.html")
      #expect(page.contains("more: <code>touchstone explain a.md:1:38</code>") == isCut)
    }
  }

  @Test("Colour is only where it is asked for or a terminal is")
  func colour() async throws {
    let folder = try TownProject.folder()
    let plain = try await folder.touchstone("check", "a.md")
    #expect(!plain.output.contains("\u{1B}"))
    let always = try await folder.touchstone("check", "a.md", "--color", "always")
    #expect(always.output.contains("\u{1B}["))
  }
}
