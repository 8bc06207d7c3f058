// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// What was known when, and by how many witnesses.
@Suite struct VintageTests {
  private let store = Store.loading([
    "a.json": """
    {"format": "touchstone.evidence/1", "sources": [
     {"id": "early", "title": "E", "published": "2021-03-01", "origin": "office"},
     {"id": "late", "title": "L", "published": "2022-03-01", "origin": "office", "tier": "primary"},
     {"id": "other", "title": "O", "published": "2021-06-01"}],
     "records": [
    {"id": "v1", "subject": "A", "measure": "m", "value": 1, "period": "2020", "source": "early"},
    {"id": "v2", "subject": "A", "measure": "m", "value": 2, "period": "2020", "source": "early",
     "vintage": "2021-09-01", "supersedes": "v1"},
    {"id": "v3", "subject": "A", "measure": "m", "value": 3, "period": "2020", "source": "late",
     "supersedes": "v2"},
    {"id": "o1", "subject": "A", "measure": "m", "value": 9, "period": "2020", "source": "other"},
    {"id": "p1", "subject": "A", "measure": "n", "value": 5, "period": "2020", "source": "early"},
    {"id": "p2", "subject": "A", "measure": "n", "value": 6, "period": "2020", "source": "late"},
    {"id": "q", "subject": "A", "measure": "q", "value": 7, "status": ["superseded"],
     "source": "early"}]}
    """
  ])

  private func standing(on day: String?) -> [String] {
    store.standing(store.allRecords, on: day.flatMap { CalendarDate($0) }).map(\.id.rawValue)
  }

  @Test("Each day knows the newest vintage of its time")
  func asOf() {
    #expect(standing(on: "2021-02-28") == [])
    #expect(standing(on: "2021-03-01") == ["v1", "p1", "q"])
    #expect(standing(on: "2021-08-31") == ["v1", "o1", "p1", "q"])
    #expect(standing(on: "2021-09-01") == ["v2", "o1", "p1", "q"])
    #expect(standing(on: "2022-03-01") == ["v3", "o1", "p2", "q"])
    #expect(standing(on: nil) == ["v3", "o1", "p2"])
  }

  @Test("The chain of a record is its history, oldest first")
  func history() {
    for id in ["v1", "v2", "v3"] {
      #expect(
        store.history(of: EvidenceRecord.ID(id)).map(\.id.rawValue) == ["v1", "v2", "v3"])
    }
    #expect(store.history(of: EvidenceRecord.ID("o1")).map(\.id.rawValue) == ["o1"])
  }

  @Test("Sources of one origin are one witness, its primary source first")
  func witnesses() {
    let groups = store.byWitness(store.allRecords.filter { $0.measure == "m" })
    #expect(groups.map(\.witness) == ["office", "other"])
    #expect(groups[0].records.map(\.id.rawValue) == ["v3", "v1", "v2"])
  }

  @Test("A circle of supersessions ends")
  func circle() {
    let store = Store.records(
      """
      {"id": "a", "subject": "A", "measure": "m", "value": 1, "supersedes": "b"},
      {"id": "b", "subject": "A", "measure": "m", "value": 1, "supersedes": "a"}
      """)
    #expect(store.history(of: EvidenceRecord.ID("a")).map(\.id.rawValue) == ["b", "a"])
    #expect(store.standing(store.allRecords, on: nil).isEmpty)
  }
}
