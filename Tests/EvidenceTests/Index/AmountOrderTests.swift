// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing
import Vocabulary

/// Records found by the size of their amounts, and by the facets in which they differ.
@Suite("Records by amount") struct AmountOrderTests {
  /// Amounts of several sizes and forms, some twice, in two units and none; the last measure also has words.
  private static let files: [EvidenceFile] = {
    let amounts = ["3", "-7", "0", "3.0", "12.5", "1e3", "999.99", "1000", "-0.25", "3"]
    var rows = "id,subject,measure,value,unit,period,place\n"
    for (index, amount) in amounts.enumerated() {
      for (place, unit) in ["USD", "km", ""].enumerated() {
        rows +=
          "r\(index)-\(place),Area \(index % 4),height,\(amount),\(unit),\(2000 + index % 3),"
          + "\(index % 2 == 0 ? "" : "Area 9")\n"
      }
    }
    rows += "d1,Area 1,width,5,km,2001,\n"
    let words = #"""
      {"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"}, "records": [
      {"id": "w1", "subject": "Area 1", "measure": "width", "value": {"text": "x"}},
      {"id": "w2", "subject": "Area 1", "measure": "width",
       "value": {"low": 1, "high": 2}, "unit": "km"},
      {"id": "w3", "subject": "Area 2", "measure": "height", "value": 3, "unit": "km",
       "comparator": ">=", "period": "2001"}]}
      """#
    return [
      EvidenceFile(path: "a.csv", bytes: Array(rows.utf8)),
      EvidenceFile(path: "b.json", bytes: Array(words.utf8)),
    ]
  }()

  private static let plain = EvidenceStore(loading: files)

  private static func stores() throws -> [EvidenceStore] {
    let indexed = try EvidenceIndex(EvidenceIndex.compiled(files), path: "i").store
    let added = plain.adding(
      (0..<plain.count).map { index in
        var record = plain.record(at: index)
        record.id = EvidenceRecord.ID("added-" + record.id.rawValue)
        return record
      })
    return [plain, indexed, added]
  }

  private static let intervals: [ValueInterval] = {
    let bounds = ["-7", "-1", "0", "3", "12.50", "1000", "2000"].compactMap { ExactDecimal($0) }
    var intervals = [ValueInterval(lower: nil, upper: nil)]
    for low in bounds {
      intervals.append(ValueInterval(lower: nil, upper: .init(low, isIncluded: true)))
      intervals.append(ValueInterval(lower: .init(low, isIncluded: false), upper: nil))
      for high in bounds {
        intervals += [.closed(low, high), .halfOpen(low, high)]
      }
    }
    return intervals
  }()

  @Test("The amounts within an interval are found as if all were looked at")
  func withinIntervals() throws {
    for store in try Self.stores() {
      for measure in ["height", "width", "none"].map({ Measure.ID($0) }) {
        let orders = store.amounts(ofMeasure: measure)
        for interval in Self.intervals {
          for unit in ["USD", "km", nil] {
            var found: [Int] = []
            for order in orders where order.unit?.code == unit {
              found += order.ranks(within: interval).map { order.position(at: $0) }
            }
            let wanted = (0..<store.count).filter { position in
              let record = store.record(at: position)
              guard record.measureID == measure, case .quantity(let quantity) = record.value,
                quantity.unit?.code == unit, let value = quantity.value
              else { return false }
              return interval.contains(value)
            }
            #expect(found.sorted() == wanted, "\(measure) \(unit ?? "") \(interval)")
          }
        }
      }
    }
  }

  @Test("A store tells the measures whose records all have an amount")
  func onlyAmounts() throws {
    for store in try Self.stores() {
      #expect(store.holdsOnlyAmounts(Measure.ID("height")))
      #expect(!store.holdsOnlyAmounts(Measure.ID("width")))
    }
  }

  @Test("What differs between two records is told as their facets say")
  func probes() throws {
    for store in try Self.stores() {
      for base in stride(from: 0, to: store.count, by: 5) {
        let record = store.record(at: base)
        let probe = RecordProbe(record, in: store)
        for position in 0..<store.count {
          let other = store.record(at: position)
          let facets = probe.differences(at: position)
          #expect(facets.contains(.subject) == (other.subjectID != record.subjectID))
          #expect(facets.contains(.place) == (other.placeID != record.placeID))
          #expect(facets.contains(.counterpart) == (other.counterpartID != record.counterpartID))
          #expect(facets.contains(.period) == (other.period != record.period))
          #expect(store.id(at: position) == other.id)
        }
      }
    }
  }
}
