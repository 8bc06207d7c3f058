// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite("Help, settings and explanations")
struct ReferenceTests {
  @Test("The command's page is what the command prints")
  func page() async throws {
    let run = try await TemporaryFolder().touchstone("manual", "markdown")
    var root = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    let page = root.appendingPathComponent("Documentation/Command.md")
    let written = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    #expect(
      run.output == written,
      "swift run touchstone manual markdown > Documentation/Command.md")
  }

  @Test("The manual is a manual page")
  func manual() async throws {
    let run = try await TemporaryFolder().touchstone("manual", "man")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(".TH TOUCHSTONE 1"))
    #expect(run.output.contains(".SH TOUCHSTONE EVIDENCE IMPACT\n"))
    let dashes = run.output.split(separator: "\n").filter { $0.contains("--") }
    #expect(dashes.isEmpty, "options are written with \\-\\-")
  }

  @Test("Completions know every verb and option", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await folder.touchstone("completions", shell)
    #expect(run.status == 0)
    for word in ["check", "suggest", "impact", "changed-lines", "claimreview", "misleading"] {
      #expect(run.output.contains(word), "\(word)")
    }
    let wrong = try await folder.touchstone("completions", shell + "x")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean '\(shell)'?"))
  }

  /// What a shell completes at the end of a line, by the printed script.
  private static let completed: [(line: String, words: [String])] = [
    ("touchstone che", ["check"]),
    ("touchstone evidence l", ["lint", "list"]),
    ("touchstone check --fo", ["--format"]),
    ("touchstone a.md --fo", ["--format"]),
    ("touchstone check --format ht", ["html"]),
    ("touchstone check --output ht", ["html="]),
    ("touchstone check --fail-on inc", ["inconsistent"]),
    ("touchstone evidence lint --fail-on w", ["warning"]),
    ("touchstone completions f", ["fish"]),
    ("touchstone help sug", ["suggest"]),
    ("touchstone check one", ["one town.md"]),
  ]

  /// Runs a script of a shell beside its completions, and gives the lines it prints, each line's words sorted.
  private static func lines(of script: String, in shell: String) async throws -> [[String]] {
    let folder = try TemporaryFolder()
    let printed = try await folder.touchstone("completions", shell).output
    try folder.write(printed + script, to: "script")
    try folder.write("", to: "one town.md")
    let run = try await CommandRun(
      ["script"], in: folder.root, program: URL(fileURLWithPath: "/usr/bin/\(shell)"))
    #expect(run.errors == "")
    return run.output.split(separator: "\n").map { line in
      line.split(separator: "|").map(String.init).sorted()
    }
  }

  private static func isThere(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
  }

  @Test("Bash completes verbs, options, values and files", .enabled(if: isThere("bash")))
  func bash() async throws {
    let calls = Self.completed.map { "try \($0.line)\n" }.joined()
    let lines = try await Self.lines(
      of: """
        try() {
          COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _touchstone; local IFS='|'; echo "${COMPREPLY[*]}"
        }
        \(calls)try touchstone check --output html = one
        try touchstone check --format = js

        """, in: "bash")
    #expect(lines == Self.completed.map(\.words) + [["one town.md"], ["json"]])
  }

  @Test("Fish completes verbs, options, values and files", .enabled(if: isThere("fish")))
  func fish() async throws {
    let calls = Self.completed.map { "try '\($0.line)'\n" }.joined()
    let lines = try await Self.lines(
      of: """
        function try
          complete -C $argv[1] | string replace -r '\\t.*' '' | string unescape | string join '|'
        end
        \(calls)
        """, in: "fish")
    #expect(lines == Self.completed.map(\.words))
  }

  @Test("Zsh reads its completions without a fault", .enabled(if: isThere("zsh")))
  func zsh() async throws {
    // Outside of a completion, what it would offer is not to be had; the function is read and defined.
    let folder = try TemporaryFolder()
    let printed = try await folder.touchstone("completions", "zsh").output
    try folder.write(printed.replacing("\n_touchstone \"$@\"\n", with: "\n"), to: "_touchstone")
    let run = try await CommandRun(
      ["-fc", "source ./_touchstone && whence -w _touchstone"], in: folder.root,
      program: URL(fileURLWithPath: "/usr/bin/zsh"))
    #expect(run.output == "_touchstone: function\n")
    #expect(run.errors == "")
  }

  @Test(
    "Help fits a screen and ends with examples",
    arguments: [
      "check", "extract", "recognize", "suggest", "explain", "evidence impact", "baseline",
    ])
  func help(_ verb: String) async throws {
    let folder = try TemporaryFolder()
    let words = verb.split(separator: " ").map(String.init)
    let run = try await CommandRun(words + ["--help"], in: folder.root)
    #expect(run.status == 0)
    #expect(run.output.contains("touchstone \(verb)"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.utf8.count <= 100 })
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    #expect(run.output.contains("\nExamples:\n  touchstone "))
    #expect(try await CommandRun(["help"] + words, in: folder.root).output == run.output)
    let full = try await CommandRun(["help"] + words + ["--all"], in: folder.root)
    #expect(full.output.contains("  --"))
    let overview = try await folder.touchstone("--help")
    #expect(overview.output.split(separator: "\n").count <= 40)
  }

  @Test("What does not fit the help of check is in the full one")
  func fullHelp() async throws {
    let folder = try TemporaryFolder()
    let brief = try await folder.touchstone("check", "--help")
    let full = try await folder.touchstone("help", "check", "--all")
    #expect(brief.output.hasSuffix("\n'touchstone help check --all' lists every option.\n"))
    for option in ["--evidence DIR", "--published DATE", "--fail-on LIST", "--output FORMAT=PATH"] {
      #expect(brief.output.contains(option) && full.output.contains(option))
    }
    for option in ["--prune-baseline", "--waivers FILE", "--labels FILE", "--jobs N"] {
      #expect(!brief.output.contains(option) && full.output.contains(option))
    }
  }

  @Test("A code is explained with its rule and an example, and a wrong one answered by the nearest")
  func code() async throws {
    let folder = try TownProject.folder()
    let run = try await folder.touchstone("explain", "value.differs")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("value.differs: "))
    #expect(run.output.contains("\nExample: ") && run.output.contains("\nVerdict: inconsistent\n"))
    let near = try await folder.touchstone("explain", "value.difers")
    #expect(near.status == 2)
    #expect(near.errors.contains("did you mean 'value.differs'?"))
  }

  @Test("A place and a claim's id are explained with steps and the records set aside")
  func statement() async throws {
    let folder = try TownProject.folder()
    let place = try await folder.touchstone("explain", "a.md:5")
    #expect(place.status == 0)
    #expect(place.output.hasPrefix("a.md:5:38: inconsistent"))
    #expect(place.output.contains("= step: compare: "))
    #expect(place.output.contains("= not: Canada, population, 2020"))
    let empty = try await folder.touchstone("explain", "a.md:1")
    #expect(empty.status == 2)
    try folder.write(TownProject.claimFile(), to: "Claims/a.claims.json")
    let claim = try await folder.touchstone("explain", "C02")
    #expect(claim.status == 0)
    #expect(claim.output.hasPrefix("C02 in Claims/a.claims.json: "))
    #expect(claim.output.contains("a.md:5:38: inconsistent"))
  }

  @Test("Settings come from the file, named with their place; the command line goes before")
  func settings() async throws {
    let folder = try TownProject.folder()
    let plain = try await folder.touchstone("config", "show", "--explain")
    #expect(plain.output.contains("failOn         = \"inconsistent,misleading\"  (default)\n"))
    try folder.write(
      "{\n  \"failOn\": \"never\",\n  \"format\": \"concise\"\n}\n", to: ".touchstone.json")
    let shown = try await folder.touchstone("config", "show", "--explain")
    #expect(shown.output.contains("= \"never\"  (.touchstone.json:2:3)\n"))
    #expect(try await folder.touchstone("config", "validate").status == 0)
    let check = try await folder.touchstone("check", "a.md")
    #expect(check.status == 0)
    #expect(check.output == TownProject.concise)
    let line = try await folder.touchstone("check", "a.md", "--fail-on", "error")
    #expect(line.status == 1)
    #expect(try await folder.touchstone("check", "a.md", "--isolated").status == 1)
  }

  @Test("A mistake in the settings is named at its place, by every verb")
  func settingsMistake() async throws {
    let folder = try TownProject.folder()
    try folder.write("{\n  \"failOnn\": \"never\"\n}\n", to: ".touchstone.json")
    let expected =
      "touchstone: error: .touchstone.json:2:3: unknown key 'failOnn'; did you mean 'failOn'?\n"
    for arguments in [["config", "validate"], ["config", "show"], ["check", "a.md"]] {
      let run = try await CommandRun(arguments, in: folder.root)
      #expect(run.status == 2)
      #expect(run.errors == expected)
    }
  }
}
