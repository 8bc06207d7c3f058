// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing
import Vocabulary

@Suite("Records as values") struct EvidenceRecordTests {
  private static let record = EvidenceRecord(
    id: EvidenceRecord.ID("a"), subject: "Norway", measure: "population",
    measureID: Measure.ID("population"), value: .text("5 million"), sourceID: Source.ID("s"),
    origin: EvidenceRecord.Origin(path: "a.csv", line: 2, column: 1))

  @Test("Changing a copy leaves the record it was made from as it was")
  func copies() {
    var copy = Self.record
    copy.place = "Oslo"
    copy.qualifiers["sex"] = "female"
    #expect(copy.place == "Oslo")
    #expect(copy.qualifiers == ["sex": "female"])
    #expect(Self.record.place == nil)
    #expect(Self.record.qualifiers.isEmpty)
    #expect(copy != Self.record)
  }

  @Test("Records that say the same are equal, however they came about")
  func equality() {
    var copy = Self.record
    copy.note = "a remark"
    copy.note = nil
    #expect(copy == Self.record)
    #expect(Set([copy, Self.record]).count == 1)
  }
}
