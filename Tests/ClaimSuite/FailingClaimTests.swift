// SPDX-License-Identifier: MIT

import Foundation
import Synchronization
import TestSupport
import Testing
import Touchstone
import TouchstoneTesting

@Suite("What a failing claim says")
struct FailingClaimTests {
  private static let evidence = """
    {"format": "touchstone.evidence/1",
     "source": {"id": "census", "title": "Census", "published": "2021-02-01",
      "retrieved": "2021-03-01"},
     "records": [
      {"id": "canada", "subject": "Canada", "measure": "population", "value": "38037204",
       "unit": "{person}", "period": "2020"},
      {"id": "norway", "subject": "Norway", "measure": "population", "value": "5379475",
       "unit": "{person}", "period": "2020"}]}
    """
  private static let article = """
    In 2020 the population of Canada was 38 million.

    In 2020 the population of Norway was 6.4 million.

    """

  /// A package with one article of two statements, the second wrong.
  private static func package(
    claims: String, at path: String = "Claims/a.claims.json"
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "a.md")
    try folder.write(evidence, to: "Evidence/census.json")
    try folder.write(claims, to: path)
    return folder
  }

  private static func claims(_ statements: String) -> String {
    "{\"format\": \"touchstone.claims/1\", \"document\": \"a.md\", \"claims\": [\n\(statements)]}\n"
  }

  private static let expectsBoth = claims(
    """
    {"id": "C1", "quote": "population of Canada was 38 million", "reviewed": "consistent"},
    {"id": "C2", "quote": "population of Norway was 6.4 million", "reviewed": "consistent"}
    """)

  /// An issue, as it is told.
  private struct Told: Equatable {
    var message: String
    var place: String
    var isWarning = false
  }

  /// The issues that the cases of a package record.
  private static func issues(
    of folder: TemporaryFolder, under policy: ClaimPolicy = quiet
  ) async throws -> [Told] {
    let suite = try ClaimSuite(root: folder.root.path)
    let told = Mutex<[Told]>([])
    for claim in suite.claims {
      try await ClaimPolicy.$current.withValue(policy) {
        try await withKnownIssue(isIntermittent: true) {
          try await claim.verify()
        } matching: { issue in
          let place = issue.sourceLocation.map {
            let name = $0.filePath.split(separator: "/").last ?? ""
            return "\(name):\($0.line):\($0.column)"
          }
          told.withLock {
            $0.append(
              Told(
                message: issue.comments.map(\.rawValue).joined(separator: "\n"),
                place: place ?? "", isWarning: issue.severity == .warning))
          }
          return true
        }
      }
    }
    return told.withLock { $0 }
  }

  private static let quiet = ClaimPolicy(staleAfterDays: nil, attachesReport: false)

  @Test("The cases are named by their quotes")
  func names() throws {
    let folder = try Self.package(claims: Self.expectsBoth)
    #expect(
      try ClaimSuite(root: folder.root.path).claims.map(\.name) == [
        "C1 “population of Canada was 38 million”",
        "C2 “population of Norway was 6.4 million”",
        "nothing unreviewed is wrong in a.md",
        "the evidence is whole",
      ])
  }

  @Test("A wrong figure: the place, the verdicts, the reason, the record, what to write")
  func wrongFigure() async throws {
    let folder = try Self.package(claims: Self.expectsBoth)
    #expect(
      try await Self.issues(of: folder) == [
        Told(
          message: """
            a.md:3:13: claim C2: expected consistent, got inconsistent
              quote:    “population of Norway was 6.4 million”
              reason:   the record gives 5.3795 million, the text between 6.35 million and 6.45 million (Norway, population, 2020) [value.differs]
              record:   Norway, population, 2020: 5,379,475 people [norway]
              source:   Census, 2021-02-01
              write:    5.4 million
              reviewed: Claims/a.claims.json:3:1
            """, place: "a.md:3:13")
      ])
  }

  @Test("Words that went away are told at the claim file's line")
  func lostWords() async throws {
    let folder = try Self.package(
      claims: Self.claims(
        """
        {"id": "C1", "quote": "population of Norway was 6.4 million", "reviewed": "inconsistent"},
        {"id": "C2", "quote": "population of Sweden", "reviewed": "consistent"}
        """))
    let issues = try await Self.issues(of: folder)
    #expect(issues.map(\.place) == ["a.claims.json:3:1"])
    #expect(
      issues.first?.message.hasPrefix(
        "Claims/a.claims.json:3:1: claim C2: a.md no longer has these words") == true)
  }

  @Test("A wrong figure that no claim covers fails, and one in a document without a claim file")
  func uncovered() async throws {
    let folder = try Self.package(claims: Self.claims(""))
    var issues = try await Self.issues(of: folder)
    #expect(issues.map(\.place) == ["a.md:3:38"])
    #expect(issues.first?.message.contains("inconsistent, and in no claim file") == true)

    try folder.remove("Claims/a.claims.json")
    try folder.write(Self.article, to: "Claims/b.md")
    issues = try await Self.issues(of: folder)
    #expect(issues.map(\.place) == ["b.md:3:38"])
  }

  @Test("A broken claim file fails at its line and column, and the others still run")
  func brokenFile() async throws {
    let folder = try Self.package(claims: Self.expectsBoth)
    try folder.write(
      "{\"format\": \"touchstone.claims/1\", \"document\": \"a.md\",\n \"claims\": [{\"qoute\": 1}]}",
      to: "Claims/b.claims.json")
    let issues = try await Self.issues(of: folder)
    #expect(issues.map(\.place) == ["b.claims.json:2:14", "a.md:3:13"])
    #expect(
      issues.first?.message
        == "Claims/b.claims.json:2:14: unknown key 'qoute'; did you mean 'quote'?")
  }

  @Test("A suite of no claims cannot be made")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ClaimSuiteError.self) { try ClaimSuite(root: folder.root.path) }
    try folder.write("What is here.\n", to: "Claims/README.md")
    #expect(throws: ClaimSuiteError.self) { try ClaimSuite(root: folder.root.path) }
  }

  @Test("Broken evidence fails at its line; stale evidence only warns")
  func evidence() async throws {
    let folder = try Self.package(claims: Self.claims(""))
    try folder.write("In 2020 the population of Canada was 38 million.\n", to: "a.md")
    var policy = Self.quiet
    policy.staleAfterDays = 30
    let stale = try await Self.issues(of: folder, under: policy)
    #expect(stale.map(\.place) == ["census.json:2:12"])
    #expect(stale.map(\.isWarning) == [true])

    try folder.write(
      "{\"format\": \"touchstone.evidence/1\", \"records\": [\n {\"id\": \"x\"}]}",
      to: "Evidence/x.json")
    let broken = try await Self.issues(of: folder)
    #expect(!broken.isEmpty && broken.allSatisfy { $0.place == "x.json:2:2" && !$0.isWarning })

    policy = Self.quiet
    policy.evidence = ["Data"]
    let missing = try await Self.issues(of: folder, under: policy)
    #expect(
      !missing.isEmpty && missing.allSatisfy { $0.message.contains("no such file or folder") })
  }

  @Test("With very many claims, a document is one case, and each wrong figure is told all the same")
  func many() async throws {
    let count = ClaimSuite.largestCaseCount + 1
    let folder = try TemporaryFolder()
    try folder.write(Self.evidence, to: "Evidence/census.json")
    let sentence = "In 2020 the population of Canada was 38 million."
    let wrong = "In 2020 the population of Norway was 6.4 million."
    let lines = (1...count).map { $0 == 700 ? wrong : sentence }
    try folder.write(lines.joined(separator: "\n\n"), to: "a.md")
    var occurrence = 0
    let statements = lines.enumerated().map { index, line in
      occurrence += line == sentence ? 1 : 0
      return "{\"id\": \"C\(index + 1)\", \"quote\": \"\(line.dropLast())\", "
        + "\"occurrence\": \(line == sentence ? occurrence : 1), \"reviewed\": \"consistent\"}"
    }
    try folder.write(
      Self.claims(statements.joined(separator: ",\n")), to: "Claims/a.claims.json")
    #expect(try ClaimSuite(root: folder.root.path).claims.count == 3)
    #expect(try await Self.issues(of: folder).map(\.place) == ["a.md:1399:1"])
  }

  @Test(
    "A day written out is taken as the day to judge by", .evidence("Elsewhere", asOf: "2021-01-01"))
  func dayOfTheTrait() {
    #expect(ClaimPolicy.current.asOf == CalendarDate("2021-01-01"))
    #expect(ClaimPolicy.current.evidence == ["Elsewhere"])
  }

  @Test("A trait with a text that is no day fails the test at the trait")
  func noDay() async throws {
    let trait = ClaimPolicyTrait.evidence("Evidence", asOf: "2021-13-01")
    let test = try #require(Test.current)
    try await withKnownIssue {
      try await trait.provideScope(for: test, testCase: nil) {
        Issue.record("a test ran under a policy that is none")
      }
    } matching: {
      $0.comments.map(\.rawValue) == ["'2021-13-01' is no day; expected one such as 2024-08-01"]
    }
  }
}
