// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// One name that many things of the evidence have.
@Suite("Shared names")
struct SharedNameTests {
  /// What is said of a town called Milltown, where so many have that name and 1,000 residents, 1,001 and so on.
  private static func verdicts(of text: String, towns: Int) throws -> [Finding] {
    let entities = (0..<towns).map { index in
      #"{"id": "town-\#(index)", "name": "Town \#(index) of Milltown", "type": "city", "aliases": ["Milltown"]}"#
    }
    let records = (0..<towns).map { index in
      #"{"id": "r\#(index)", "subject": "town-\#(index)", "measure": "population", "value": "\#(1000 + index)", "period": "2020"}"#
    }
    let store = EvidenceStore(loading: [
      EvidenceFile(
        path: "names.json",
        bytes: Array(
          (#"{"format": "touchstone.entities/1", "entities": ["#
            + entities.joined(separator: ",") + "]}").utf8)),
      EvidenceFile(
        path: "records.json",
        bytes: Array(
          (#"{"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"}, "records": ["#
            + records.joined(separator: ",") + "]}").utf8)),
    ])
    return Checker(store: store).check(Document(text)).findings.filter { $0.claim.value != nil }
  }

  private static func sentence(_ amount: String) -> String {
    "Milltown had a population of \(amount) in 2020."
  }

  @Test(
    "A figure of any of them is not called wrong, wherever it stands among them",
    arguments: [1000, 1003, 1007, 1008, 1019])
  func held(amount: Int) throws {
    let findings = try Self.verdicts(of: Self.sentence("\(amount)"), towns: 20)
    #expect(findings.map(\.verdict) == [.notInEvidence])
    #expect(findings.first?.reasons.first?.code.rawValue == "binding.ambiguous")
  }

  @Test("A figure of none of them is wrong")
  func wrong() throws {
    let findings = try Self.verdicts(of: Self.sentence("5,000"), towns: 20)
    #expect(findings.map(\.verdict) == [.inconsistent])
  }

  @Test("Where they are too many to ask each, what differs is left open, and why is said")
  func many() throws {
    let findings = try Self.verdicts(of: Self.sentence("5,000"), towns: 1200)
    #expect(findings.map(\.verdict) == [.notInEvidence])
    #expect(
      findings.first?.reasons.first?.message == "the text may mean any of 1000 things alike")
  }
}
