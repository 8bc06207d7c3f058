// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// A unit column of plain nouns and of rates in words.
@Suite("Counted nouns and rates as the unit of a column")
struct CountedUnitTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(
      path: "a.csv",
      bytes: Array(
        """
        subject,measure,value,unit,period
        Tarn University,enrolment,18420,students,2022
        Tarn University,fleet,64,aircraft,2022
        Dunmore,homicides,37,,2022
        Dunmore,homicide rate,6.2,per 100000 people,2022
        Dunmore,hospital stays,5100,patients,2022
        """.utf8))
  ])

  private func verdicts(_ text: String) -> [Verdict] {
    Checker(store: Self.store).check(Document(text), options: Verifier.Options())
      .findings.map(\.verdict)
  }

  @Test("Right figures are confirmed", arguments: right)
  func isConfirmed(_ text: String) { #expect(verdicts(text) == [.consistent]) }

  @Test("Wrong figures are not", arguments: wrong)
  func isWrong(_ text: String) { #expect(verdicts(text) == [.inconsistent]) }

  @Test("Nothing in the units is unknown")
  func isKnown() {
    #expect(!Self.store.diagnostics.contains { $0.message.contains("unknown") })
  }

  static let right = [
    "Tarn University had an enrolment of 18,420 students in 2022.",
    "Tarn University has a fleet of 64 aircraft.",
    "Dunmore had 37 homicides in 2022.",
    "The homicide rate in Dunmore is 6.2 per 100,000.",
    "The homicide rate in Dunmore was 6.2 per 100,000 people in 2022.",
    "Dunmore's homicide rate was 6.2 in 2022.",
  ]

  static let wrong = [
    "Tarn University had an enrolment of 19,420 students in 2022.",
    "Tarn University has a fleet of 46 aircraft.",
    "Homicides in Dunmore rose to 73 in 2022.",
    "The homicide rate in Dunmore was 8.2 per 100,000 people in 2022.",
    "Dunmore's homicide rate was 37 in 2022.",
  ]
}
