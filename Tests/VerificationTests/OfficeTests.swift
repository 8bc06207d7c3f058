// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Offices given to people, against the records of who held them.
@Suite("Offices")
struct OfficeTests {
  static let evidence = """
    [{"id": "r.pm", "subject": "Ruritania", "measure": "prime minister", "value": {"entity": "Jonas Vale"}, "period": "2020-01-01/2024-12-31"},
     {"id": "r.pm.old", "subject": "Ruritania", "measure": "prime minister", "value": {"entity": "Emil Alter"}, "period": "2014-01-01/2019-12-31"},
     {"id": "r.p", "subject": "Ruritania", "measure": "president", "value": {"entity": "Mira Holt"}, "period": "2018-01-01/2024-12-31"},
     {"id": "b.pm", "subject": "Borduria", "measure": "prime minister", "value": {"entity": "Anna Weiss"}, "period": "2020-01-01/2024-12-31"},
     {"id": "t.ceo", "subject": "Taurus Bank", "measure": "chief executive", "value": {"entity": "Karl Brandt"}, "period": "2020-01-01/2024-12-31"}]
    """

  static let cases: [(text: String, code: String)] = [
    ("Prime Minister Jonas Vale opened the bridge.", "role.held"),
    ("Premier Jonas Vale opened the bridge.", "role.held"),
    ("CEO Karl Brandt said the bank grew.", "role.held"),
    ("Jonas Vale, the prime minister of Ruritania, opened the bridge.", "role.held"),
    ("President Jonas Vale opened the bridge.", "role.other-office"),
    ("President Anna Weiss opened the bridge.", "role.other-office"),
    ("Prime Minister Mira Holt opened the bridge.", "role.other-office"),
    ("Jonas Vale, the president of Ruritania, opened the bridge.", "role.other-office"),
    ("Prime Minister Mira Stolz of Ruritania opened the bridge.", "role.other-holder"),
  ]

  static let dated: [(text: String, code: String)] = [
    ("Prime Minister Emil Alter opened the bridge on 3 May 2018.", "role.held"),
    ("Prime Minister Jonas Vale opened the bridge on 3 May 2018.", "role.other-holder"),
    ("Prime Minister Jonas Vale opened the bridge, begun on 3 May 2018 and in 2019.", "role.held"),
  ]

  @Test("The day that the sentence names goes before that of publication", arguments: dated)
  func ownDay(_ item: (text: String, code: String)) throws {
    let codes = try findings(on: item.text).flatMap(\.reasons).map(\.code.rawValue)
    #expect(codes.contains(item.code), "\(item.text) \(codes)")
  }

  static let open: [String] = [
    "Former President Jonas Vale opened the bridge.",
    "Liberal Party President Jonas Vale opened the bridge.",
    "President Peter Vale opened the bridge.",
    "Chairman Karl Brandt said the bank grew.",
  ]

  private func findings(on text: String, published: String = "2022-05-01") throws -> [Finding] {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(parsing: Array(Self.evidence.utf8), lexicon: checker.store.lexicon)
    try #require(inline.diagnostics.isEmpty)
    return checker.check(
      Document(text), with: inline, options: Verifier.Options(published: CalendarDate(published))
    ).findings
  }

  @Test("An office is held against the records of it, and of other offices", arguments: cases)
  func office(_ item: (text: String, code: String)) throws {
    let codes = try findings(on: item.text).flatMap(\.reasons).map(\.code.rawValue)
    #expect(codes.contains(item.code), "\(item.text) \(codes)")
  }

  @Test("An office that may be another, or of another person, is not called wrong", arguments: open)
  func openOffice(_ text: String) throws {
    #expect(try !findings(on: text).contains { $0.verdict.isFlagged })
  }

  @Test("After the term nothing is called wrong")
  func later() throws {
    let found = try findings(
      on: "President Jonas Vale opened the bridge.", published: "2026-05-01")
    #expect(!found.contains { $0.verdict.isFlagged })
  }
}
