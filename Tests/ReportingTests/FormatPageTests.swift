// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Touchstone

@Suite("The pages and schemas say what the renderers write")
struct FormatPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let page: String
    let example: String
    let render: @Sendable () -> String
    var testDescription: String { "\(page): \(example)" }
  }

  static let cases: [Case] = [
    Case(page: "report", example: "json") { JSONRenderer().rendered(SampleReport.documented) },
    Case(page: "report", example: "ndjson") {
      NDJSONRenderer().rendered(SampleReport.documented)
    },
    Case(page: "batch", example: "recognize") { recognized },
    Case(page: "batch", example: "check") { checked },
    Case(page: "batch", example: "error") {
      line(
        BatchRenderer().line(
          error: "batch.missing-text", message: "no 'text'; expected a string to read",
          id: BatchRenderer.ID("a2")))
    },
    Case(page: "sarif", example: "sarif") { SARIFRenderer().rendered(SampleReport.documented) },
    Case(page: "junit", example: "junit") {
      JUnitRenderer().rendered(SampleReport.report(of: [SampleReport.reviewed()]))
    },
    Case(page: "github", example: "github") {
      GitHubRenderer().rendered(SampleReport.report(of: [SampleReport.reviewed()]))
    },
    Case(page: "claimreview", example: "claimreview") {
      ClaimReviewRenderer(
        publisherName: "Desk", publisherURL: "https://desk.example/",
        pageURL: "https://desk.example/report", reviewed: CalendarDate("2023-06-01")
      ).rendered(SampleReport.documented)
    },
    Case(page: "text", example: "text") {
      TextRenderer(showsTrace: true).rendered(SampleReport.documented)
    },
    Case(page: "text", example: "concise") {
      ConciseRenderer().rendered(SampleReport.report(of: [SampleReport.reviewed()]))
    },
  ]

  private static func line(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static var recognized: String {
    let text = "Norland’s exports rose to more than $4.2 billion in 2022."
    let document = Document(text)
    let amount = Mention(
      kind: .money, range: SampleReport.range(of: "more than $4.2 billion", in: document),
      quantity: SampleReport.money("4200000000", comparator: .more, precision: 8),
      change: Mention.Change(direction: .up, role: .to, cue: TextRange(0, 0)))
    let year = Mention(
      kind: .date, range: SampleReport.range(of: "2022", in: document), period: Period(year: 2022))
    return line(
      BatchRenderer().line([amount, year], in: document.bytes, id: BatchRenderer.ID("a1")))
  }

  private static var checked: String {
    line(
      BatchRenderer().line(SampleReport.documented.documents[0], id: BatchRenderer.ID("a1")))
  }

  private static let documentation = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation")

  private static func url(ofPage name: String) -> URL {
    documentation.appendingPathComponent("Formats/\(name).md")
  }

  private static func text(ofPage name: String) throws -> String {
    try String(contentsOf: url(ofPage: name), encoding: .utf8)
  }

  /// A page's fenced blocks with the language each is marked with.
  private static func blocks(of page: String) -> [(language: String, text: String)] {
    var blocks: [(language: String, text: String)] = []
    var open: (language: String, lines: [Substring])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append((block.language, block.lines.joined(separator: "\n") + "\n"))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  @Test("An example is what the renderer writes", arguments: cases)
  func example(_ sample: Case) throws {
    let page = try Self.text(ofPage: sample.page)
    let marker = "<!-- example: \(sample.example) -->\n```"
    let start = try #require(page.range(of: marker)?.upperBound)
    let open = try #require(page[start...].firstIndex(of: "\n"))
    let first = page.index(after: open)
    let close = try #require(page.range(of: "\n```\n", range: first..<page.endIndex)).lowerBound
    let end = page.index(after: close)
    let expected = sample.render()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data((page[..<first] + expected + page[end...]).utf8)
        .write(to: Self.url(ofPage: sample.page))
      return
    }
    #expect(
      page[first..<end] == expected,
      "the example differs; describe what changed, then run with RECORD_SNAPSHOTS=1 to record it")
  }

  @Test(
    "Every example in JSON can be read",
    arguments: ["report", "batch", "sarif", "junit", "github", "claimreview", "text"])
  func readable(_ name: String) throws {
    for block in Self.blocks(of: try Self.text(ofPage: name)) {
      switch block.language {
      case "json":
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(block.text.utf8))
        }
      case "jsonl":
        for line in block.text.split(separator: "\n") {
          #expect(throws: Never.self) {
            try JSONSerialization.jsonObject(with: Data(line.utf8))
          }
        }
      default: continue
      }
    }
  }

  /// The names of all members in a value, data that names verdicts aside.
  private static func names(in value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: []) { names, member in
        names.insert(member.key)
        if member.key != "verdicts" { names.formUnion(Self.names(in: member.value)) }
      }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(Self.names(in: $1)) }
  }

  @Test("Every field written stands in its page's tables", arguments: cases.prefix(5))
  func described(_ sample: Case) throws {
    let rows = try Self.text(ofPage: sample.page).split(separator: "\n")
      .filter { $0.hasPrefix("|") }.joined(separator: "\n")
    for line in sample.example == "json" ? [sample.render()] : Self.lines(of: sample.render()) {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      for name in Self.names(in: value).sorted() {
        #expect(rows.contains("`\(name)`"), "\(sample.page).md does not describe '\(name)'")
      }
    }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  /// The faults of a value against a part of a schema: fields it does not name, fields it wants.
  private static func faults(
    _ value: Any, _ part: [String: Any], in schema: [String: Any], at path: String
  ) -> [String] {
    if let name = (part["$ref"] as? String)?.split(separator: "/").last {
      let target = (schema["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
      guard let target else { return ["\(path): no definition '\(name)'"] }
      return faults(value, target, in: schema, at: path)
    }
    if let choices = (part["anyOf"] ?? part["oneOf"]) as? [[String: Any]] {
      let all = choices.map { faults(value, $0, in: schema, at: path) }
      return all.contains { $0.isEmpty } ? [] : all.min { $0.count < $1.count } ?? []
    }
    if let object = value as? [String: Any] {
      guard let known = part["properties"] as? [String: [String: Any]] else {
        return part["additionalProperties"] == nil ? ["\(path): an object"] : []
      }
      let missing = (part["required"] as? [String] ?? []).filter { object[$0] == nil }
        .map { "\(path).\($0): missing" }
      return object.sorted { $0.key < $1.key }.reduce(into: missing) { faults, member in
        if let part = known[member.key] {
          faults += Self.faults(member.value, part, in: schema, at: "\(path).\(member.key)")
        } else {
          faults.append("\(path).\(member.key): not in the schema")
        }
      }
    }
    if let array = value as? [Any] {
      guard let items = part["items"] as? [String: Any] else { return ["\(path): an array"] }
      return array.flatMap { faults($0, items, in: schema, at: path + "[]") }
    }
    if let allowed = part["enum"] as? [Any], let text = value as? String {
      return allowed.contains { $0 as? String == text } ? [] : ["\(path): '\(text)'"]
    }
    if let types = part["type"] as? [String] ?? (part["type"] as? String).map({ [$0] }) {
      let name = value is NSNull ? "null" : value is String ? "string" : "number"
      let fits = types.contains { type in
        type == name || name == "number" && (type == "integer" || type == "boolean")
      }
      return fits ? [] : ["\(path): \(name)"]
    }
    return []
  }

  private static func faults(of text: String, schema name: String) throws -> [String] {
    let file = documentation.appendingPathComponent("Schemas/\(name).schema.json")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return faults(value, schema, in: schema, at: "$")
  }

  @Test("The report's schema names every field, and asks for none that is not written")
  func reportSchema() throws {
    for report in [
      SampleReport.documented, SampleReport.every, SampleReport.hostile,
      SampleReport.report(of: [SampleReport.reviewed()]),
    ] {
      let text = JSONRenderer().rendered(report)
      #expect(try Self.faults(of: text, schema: "touchstone.report-1") == [])
    }
    let text = JSONRenderer().rendered(SampleReport.every)
    let renamed = text.replacingOccurrences(of: "\"witnesses\"", with: "\"witness\"")
    #expect(try !Self.faults(of: renamed, schema: "touchstone.report-1").isEmpty)
  }

  @Test("The schemas of batch lines name every field")
  func batchSchemas() throws {
    let samples: [(String, String)] = [
      (Self.recognized, "touchstone.batch-recognize-1"), (Self.checked, "touchstone.batch-check-1"),
      (
        Self.line(BatchRenderer().line(SampleReport.document(), id: .absent)),
        "touchstone.batch-check-1"
      ),
      (
        Self.line(BatchRenderer().line(error: "batch.not-json", message: "no", id: .absent)),
        "touchstone.batch-recognize-1"
      ),
    ]
    for (line, schema) in samples {
      #expect(try Self.faults(of: line, schema: schema) == [])
    }
  }

  struct Names: Sendable, CustomTestStringConvertible {
    let definition: String
    let values: [String]
    var testDescription: String { definition }
  }

  @Test(
    "A closed list in the schema has every value there is",
    arguments: [
      Names(definition: "verdict", values: Verdict.allCases.map(\.rawValue)),
      Names(definition: "strength", values: Strength.allCases.map(\.rawValue)),
      Names(definition: "claimKind", values: Claim.Kind.allCases.map(\.rawValue)),
      Names(definition: "modality", values: Claim.Modality.allCases.map(\.rawValue)),
      Names(definition: "mentionKind", values: Mention.Kind.allCases.map(\.rawValue)),
      Names(definition: "comparator", values: Quantity.Comparator.allCases.map(\.rawValue)),
      Names(definition: "nature", values: Nature.allCases.map(\.rawValue)),
      Names(definition: "status", values: EvidenceRecord.Status.allCases.map(\.rawValue)),
      Names(definition: "tier", values: Source.Tier.allCases.map(\.rawValue)),
      Names(definition: "severity", values: EvidenceDiagnostic.Severity.allCases.map(\.rawValue)),
      Names(
        definition: "acceptancePlace", values: Finding.Acceptance.Place.allCases.map(\.rawValue)),
      Names(
        definition: "reviewState", values: ClaimReview.Outcome.State.allCases.map(\.rawValue)),
    ])
  func closedLists(_ sample: Names) throws {
    let file = Self.documentation.appendingPathComponent(
      "Schemas/touchstone.report-1.schema.json")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let listed = try #require(definitions[sample.definition]?["enum"] as? [String])
    #expect(Set(listed) == Set(sample.values))
    let page = try Self.text(ofPage: "report")
    for value in sample.values
    where ["verdict", "strength", "claimKind", "modality", "reviewState"].contains(
      sample.definition)
    {
      #expect(page.contains("`\(value)`"), "report.md does not name '\(value)'")
    }
  }
}
