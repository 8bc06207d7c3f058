// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("Notes on a whole document")
struct DocumentNotesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let isRead: Bool
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(
      text:
        "Die Bevölkerung von Norwegen ist in den letzten Jahren auf 5,4 Millionen gestiegen, und das ist mehr als im Jahr 2010.",
      isRead: false),
    Case(
      text:
        "La population de la Norvège est de 5,4 millions et les exportations ont augmenté de 3 % dans le pays en 2020.",
      isRead: false),
    Case(
      text: "La población de Noruega era de 5,4 millones y las exportaciones del país por año 3.",
      isRead: false),
    Case(
      text: "Население Норвегии составляет 5,4 миллиона человек, а экспорт вырос на 3 процента.",
      isRead: false),
    Case(
      text:
        "The population of Norway was 5.4 million in 2020, and exports rose by 3% in the same year.",
      isRead: true),
    Case(
      text: "Norway: population 5400000; area 385207 km2; Oslo 700000; Bergen 280000", isRead: true),
    Case(text: "Norges folketall er 5,4", isRead: true),
    Case(
      text:
        "The Ministère de l'Économie et des Finances said on Monday that Crédit Agricole and Banque de France were to report on the debt.",
      isRead: true),
  ]

  @Test("A text in another language is not judged, and a note says so", arguments: cases)
  func language(_ item: Case) {
    let report = Checker(store: EvidenceStore()).check(Document(item.text))
    #expect(report.notes.contains { $0.code.rawValue == "document.language" } == !item.isRead)
    if !item.isRead {
      #expect(report.findings.isEmpty)
      #expect(report.coverage.boundCount == 0)
      #expect(!report.coverage.entries.isEmpty)
    }
  }

  @Test("A note says that times count from a date that nobody gives")
  func date() {
    let checker = Checker(store: EvidenceStore())
    let text = Document("Exports of Norway rose 3% last year.")
    let codes = checker.check(text).notes.map(\.code.rawValue)
    #expect(codes == ["document.no-date"])
    let dated = checker.check(text, options: .init(published: CalendarDate("2024-03-01")))
    #expect(dated.notes.isEmpty)
  }

  @Test("Money in minor units is held against whole units, and miles against kilometres")
  func minorUnits() throws {
    let checker = Checker(store: EvidenceStore())
    let inline = InlineEvidence(
      parsing: Array(
        #"""
        [{"id": "d", "subject": "Acme", "measure": "dividend", "value": "0.45", "unit": "USD", "period": "2020"},
         {"id": "l", "subject": "Ada River", "measure": "length", "value": "160.9", "unit": "km"}]
        """#.utf8), lexicon: checker.store.lexicon)
    func verdict(_ text: String) -> [Verdict] {
      checker.check(Document(text), with: inline).findings.map(\.verdict).filter(\.isJudged)
    }
    #expect(verdict("The dividend of Acme was 45 cents in 2020.") == [.consistent])
    #expect(verdict("The dividend of Acme was 54 cents in 2020.") == [.inconsistent])
    #expect(verdict("The length of the Ada River is 100 miles.") == [.consistent])
  }
}
