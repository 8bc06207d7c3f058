// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite("--ndjson")
struct BatchTests {
  @Test("Each line in is answered by one line, a bad one by an error")
  func lines() async throws {
    let input = """
      {"id": 1, "text": "\(TownProject.right)."}
      nonsense
      {"id": "x", "text": "\(TownProject.wrong)."}
      {"id": 4}
      {"id": 5, "text": ""}

      """
    let folder = try TownProject.folder()
    let run = try await folder.touchstone(
      "check", "--ndjson", "--evidence", "Evidence", input: input)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 6)
    #expect(lines[0].hasPrefix("{\"id\":1,\"claims\":[") && lines[0].contains("\"consistent\""))
    #expect(lines[1].hasPrefix("{\"id\":null,\"error\":{\"code\":\"batch.not-json\""))
    #expect(lines[2].hasPrefix("{\"id\":\"x\",\"claims\":[") && lines[2].contains("5.4 million"))
    #expect(lines[3].hasPrefix("{\"id\":4,\"error\":{"))
    #expect(lines[4].hasPrefix("{\"id\":5,\"claims\":[]"))
    let parallel = try await folder.touchstone(
      "check", "--ndjson", "--evidence", "Evidence", "--jobs", "2", input: input)
    #expect(parallel == run)
  }

  @Test("Records that come with the text are the evidence")
  func inlineEvidence() async throws {
    let record =
      #"{"id": "r", "subject": "Norway", "measure": "population", "value": "5379475", "unit": "{person}", "period": "2020"}"#
    let run = try await TemporaryFolder().touchstone(
      "check", "--ndjson",
      input: "{\"id\": 1, \"text\": \"\(TownProject.wrong).\", \"evidence\": [\(record)]}\n")
    #expect(run.status == 0)
    #expect(run.output.contains("\"verdict\":\"inconsistent\""))
    #expect(run.output.contains("\"records\":[\"r\"]"))
  }

  @Test(
    "Counting a long text in blocks comes to the same as counting its parts",
    arguments: ["\n\n", "\n", " "])
  func counts(gap: String) async throws {
    let folder = try TemporaryFolder()
    let part = "Sales rose 5% to $1,200 on 5 May 2019, and 37 people came." + gap
    try folder.write(String(repeating: part, count: 6000), to: "long.txt")
    let run = try await folder.touchstone("recognize", "--count", "long.txt")
    #expect(run.status == 0)
    for line in ["percentage 6000", "money 6000", "date 6000", "count 6000"] {
      #expect(run.output.split(separator: "\n").contains { $0 == line }, "\(run.output)")
    }
  }

  @Test("recognize answers in the same way, without evidence")
  func recognize() async throws {
    let run = try await TemporaryFolder().touchstone(
      "recognize", "--ndjson",
      input: "{\"id\": 1, \"text\": \"It cost $2.9 billion in 2023.\"}\n[]\n")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix("{\"id\":1,") && lines[0].contains("USD"))
    #expect(lines[1].contains("\"error\""))
  }

  @Test("A line whose day of publication cannot be read is answered without one, and says so")
  func unreadPublished() async throws {
    let folder = try TemporaryFolder()
    for verb in ["recognize", "check"] {
      let run = try await folder.touchstone(
        verb, "--ndjson",
        input: """
          {"id": 1, "text": "It cost $5 last year.", "published": "03/02/2009"}
          {"id": 2, "text": "It cost $5 last year.", "published": "2009-02-03"}

          """)
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n")
      try #require(lines.count == 2)
      #expect(lines[0].contains("'published' is no day") && !lines[0].contains("\"error\""))
      #expect(!lines[0].contains("2008"))
      #expect(!lines[1].contains("'published' is no day"))
    }
  }

  @Test(
    "A day of publication in another form counts where it names one day",
    arguments: [
      "03-02-2009", "3.2.2009", "February 3, 2009", "3 Feb 2009", "20090203",
      "2009-02-03T10:00:00Z",
    ])
  func writtenPublished(form: String) async throws {
    let run = try await TemporaryFolder().touchstone(
      "recognize", "--ndjson",
      input: "{\"id\": 1, \"text\": \"It fell last month.\", \"published\": \"\(form)\"}\n")
    #expect(run.output.contains("\"first\":\"2009-01-01\""))
  }
}
