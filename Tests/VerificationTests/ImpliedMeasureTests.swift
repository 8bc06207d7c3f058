// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Sentences that name a measure by a verb, an adjective or a unit only.
@Suite("Measures that words imply")
struct ImpliedMeasureTests {
  private static func record(
    _ subject: String, _ measure: String, _ value: String, _ unit: String, _ period: String? = nil
  ) -> String {
    let when = period.map { #", "period": "\#($0)""# } ?? ""
    return
      #"{"id": "\#(subject).\#(measure)", "subject": "\#(subject)", "measure": "\#(measure)", "value": "\#(value)", "unit": "\#(unit)"\#(when)}"#
  }

  static let evidence =
    "["
    + [
      record("Ruritania", "government debt", "98", "% of GDP", "2022"),
      record("Ruritania", "gdp growth", "-2.1", "%", "2020"),
      record("Ruritania", "inflation rate", "8.1", "%", "2022"),
      record("Ruritania", "area", "41285", "km2"),
      record("Norsk Fisk", "employees", "4200", "{person}", "2022"),
      record("Norsk Fisk", "salmon production", "320000", "t", "2022"),
      record("Norsk Fisk", "net income", "240000000", "EUR", "2022"),
      record("Norsk Fisk", "revenue", "5100000000", "EUR", "2022"),
      record("Havbruk", "net income", "-120000000", "EUR", "2022"),
      record("Grand Canal", "length", "412", "km"),
      record("Mount Kolm", "height", "2864", "m"),
    ].joined(separator: ",\n") + "]"

  static let right: [String] = [
    "Ruritania's government debt stood at 98 percent of GDP in 2022.",
    "Government debt in Ruritania reached 98% of gross domestic product in 2022.",
    "The economy of Ruritania shrank 2.1% in 2020.",
    "Prices in Ruritania rose 8.1% in 2022.",
    "Ruritania covers 41,285 square kilometres.",
    "Norsk Fisk employed 4,200 people in 2022.",
    "Norsk Fisk had 4,200 workers in 2022.",
    "Norsk Fisk produced 320,000 tonnes of salmon in 2022.",
    "Norsk Fisk turned a profit of \u{20AC}240 million in 2022.",
    "Havbruk posted a loss of \u{20AC}120 million in 2022.",
    "The Grand Canal is 412 km long.",
    "Mount Kolm is 2,864 metres tall.",
  ]

  static let wrong: [String] = [
    "Ruritania's government debt stood at 89 percent of GDP in 2022.",
    "The economy of Ruritania shrank 1.2% in 2020.",
    "Prices in Ruritania rose 1.8% in 2022.",
    "Ruritania covers 14,285 square kilometres.",
    "Norsk Fisk employed 2,400 people in 2022.",
    "Norsk Fisk produced 230,000 tonnes of salmon in 2022.",
    "Havbruk posted a loss of \u{20AC}210 million in 2022.",
    "The Grand Canal is 214 km long.",
  ]

  static let open: [String] = [
    "Norsk Fisk employed 300 people in Norway in 2022.",
    "A 40-km-long section of the Grand Canal was closed.",
    "Prices of houses in Ruritania rose 14% in 2022.",
    "House prices in Ruritania rose 14% in 2022.",
    "The economy of Ruritania employs 3 million people.",
    "Norsk Fisk's salmon farming turned a profit of \u{20AC}90 million in 2022.",
    "Norsk Fisk made \u{20AC}300 million on the sale of Havbruk.",
    "Norsk Fisk lost 300 jobs in 2022.",
    "The Grand Canal is 12 km from Harvel.",
  ]

  private func verdicts(on text: String) throws -> [Verdict] {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty, "\(inline.diagnostics)")
    return checker.check(Document(text), with: inline, options: Verifier.Options()).findings
      .map(\.verdict)
  }

  @Test("A right figure is confirmed", arguments: right)
  func confirmed(_ text: String) throws {
    let found = try verdicts(on: text)
    #expect(found.contains(.consistent) && !found.contains { $0.isFlagged }, "\(found)")
  }

  @Test("A wrong figure is caught", arguments: wrong)
  func caught(_ text: String) throws {
    let found = try verdicts(on: text)
    #expect(found.contains(.inconsistent), "\(found)")
  }

  @Test("A figure of something else is left alone", arguments: open)
  func leftAlone(_ text: String) throws {
    let found = try verdicts(on: text)
    #expect(!found.contains { $0.isFlagged }, "\(found)")
  }
}
