// SPDX-License-Identifier: MIT

import Testing
import Touchstone

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
}
