// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Touchstone

@testable import Verification

@Suite("Every reason code has a rule, and its example leads to it")
struct RuleCatalogTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Rule.Example
    var testDescription: String { rule.code.rawValue }
  }

  static let cases: [Case] = RuleCatalog.rules.compactMap { rule in
    rule.example.map { Case(rule: rule, example: $0) }
  }

  @Test("The example of a rule comes out as it says", arguments: cases)
  func example(_ item: Case) throws {
    let checker = Checker(store: EvidenceStore())
    let json = "[" + item.example.evidence.joined(separator: ",") + "]"
    let inline = InlineEvidence(parsing: Array(json.utf8), lexicon: checker.store.lexicon)
    #expect(inline.diagnostics.isEmpty, "\(inline.diagnostics)")
    let report = checker.check(
      Document(item.example.text), with: inline,
      options: Verifier.Options(published: item.example.published.flatMap { CalendarDate($0) }))
    let matching = report.findings.filter { finding in
      finding.verdict == item.example.verdict
        && (finding.reasons + finding.caveats + finding.rejections.flatMap(\.reasons))
          .contains { $0.code == item.rule.code }
    }
    #expect(
      !matching.isEmpty,
      "\(report.findings.map { "\($0.claim.quote): \($0.verdict) \($0.reasons.map(\.code)) \($0.caveats.map(\.code))" })"
    )
  }

  @Test("No code stands twice")
  func unique() {
    #expect(Set(RuleCatalog.rules.map(\.code)).count == RuleCatalog.rules.count)
  }

  @Test("Every form of question to a table has its rule")
  func tableForms() {
    for form in TableReading.Form.allCases {
      #expect(RuleCatalog.rule(TableVerifier.code(of: form)) != nil, "\(form)")
    }
  }

  @Test("Every code that the verifier's sources write has its rule")
  func everyCode() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Verification")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    let families = Set(
      RuleCatalog.rules.compactMap { $0.code.rawValue.split(separator: ".").first })
    var found: Set<String> = []
    var scores: Set<String> = []
    for case let path as String in files where path.hasSuffix(".swift") {
      if path.hasPrefix("Rules/") { continue }
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for literal in text.split(separator: "\"", omittingEmptySubsequences: false) {
        let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, families.contains(parts[0]), !parts[1].isEmpty,
          parts[1].utf8.allSatisfy({ $0 >= 97 && $0 <= 122 || $0 == 45 })
        else { continue }
        // The scores of a binding are named like codes and are none.
        if path.hasSuffix("BindingScores.swift") {
          scores.insert(String(literal))
        } else {
          found.insert(String(literal))
        }
      }
    }
    found.subtract(scores)
    #expect(found.count > 20)
    for code in found.sorted() {
      #expect(RuleCatalog.rule(Finding.Code(code)) != nil, "\(code)")
    }
  }
}
