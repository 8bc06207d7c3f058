// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

extension EvidenceLint {
  /// Checks each record by itself.
  mutating func checkRecords() {
    var dimensions: [Measure.ID: [Unit.Dimension: Int]] = [:]
    for index in 0..<store.count {
      let record = store.record(at: index)
      if case .quantity(let quantity) = record.value, let unit = quantity.unit {
        dimensions[record.measureID, default: [:]][unit.dimension, default: 0] += 1
        checkDimension(unit, of: record)
      }
      checkSign(record)
      checkDates(record)
    }
    checkOddDimensions(dimensions)
  }

  /// A count of what there is cannot be below zero.
  private mutating func checkSign(_ record: EvidenceRecord) {
    guard case .quantity(let quantity) = record.value, let value = quantity.value,
      value.isNegative, let measure = store.lexicon.measures[record.measureID],
      measure.nature == .stock, measure.dimension == .count
    else { return }
    report(
      .badValue,
      "\(record.valueDescription) is below zero, but '\(EvidenceMessage.shown(record.measure))' counts "
        + "what there is", at: record, severity: .warning)
  }

  private mutating func checkDimension(_ unit: Unit, of record: EvidenceRecord) {
    guard let wanted = store.lexicon.measures[record.measureID]?.dimension,
      !Self.agree(wanted, unit.dimension), !(unit.dimension == .percent && Self.isRelative(record))
    else { return }
    report(
      .unitDimension,
      "the unit '\(unit.code)' measures \(unit.dimension.rawValue), but "
        + "'\(EvidenceMessage.shown(record.measure))' is measured in \(wanted.rawValue)",
      at: record)
  }

  /// Says where a few records of a measure have another dimension than all the rest.
  private mutating func checkOddDimensions(_ dimensions: [Measure.ID: [Unit.Dimension: Int]]) {
    for measure in dimensions.keys.sorted() {
      guard let counts = dimensions[measure], counts.count > 1,
        store.lexicon.measures[measure]?.dimension == nil,
        let usual = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
      else { continue }
      let total = counts.values.reduce(0, +)
      guard usual.value >= 4, usual.value * 5 >= total * 4 else { continue }
      for index in store.positions(ofMeasure: measure) {
        let record = store.record(at: index)
        guard case .quantity(let quantity) = record.value, let unit = quantity.unit,
          !Self.agree(usual.key, unit.dimension)
        else { continue }
        report(
          .unitDimension,
          "the unit '\(unit.code)' measures \(unit.dimension.rawValue), but \(usual.value) of "
            + "\(total) records of '\(EvidenceMessage.shown(record.measure))' are in "
            + usual.key.rawValue,
          at: record, severity: .warning)
      }
    }
  }

  /// Whether a percentage says that it is one of something, or a change: "of GDP", "percentage change", `PCH_PRE`.
  private static func isRelative(_ record: EvidenceRecord) -> Bool {
    let texts = [record.basis ?? ""] + record.qualifiers.map(\.value)
    let words = ["growth", "change", "of gdp", "pch", "_gdp", "b1gq", "previous", "share"]
    return texts.contains { text in
      let lowered = text.lowercased()
      return words.contains { lowered.contains($0) }
    }
  }

  private static func agree(_ left: Unit.Dimension, _ right: Unit.Dimension) -> Bool {
    if left == right || left == .other || right == .other { return true }
    let numbers: Set<Unit.Dimension> = [.number, .count, .index]
    let shares: Set<Unit.Dimension> = [.number, .percent]
    return numbers.isSuperset(of: [left, right]) || shares.isSuperset(of: [left, right])
  }

  private mutating func checkDates(_ record: EvidenceRecord) {
    let isAhead = record.status.contains(.forecast) || record.status.contains(.estimated)
    if let vintage = record.vintage, let start = record.period?.first, vintage < start, !isAhead,
      !record.isPlanned
    {
      report(
        .impossibleDates,
        "known on \(vintage), before its period \(record.period?.description ?? "") begins; "
          + "a forecast says \"status\": [\"forecast\"]",
        at: record)
    }
    guard let today = options.today else { return }
    if let start = record.period?.first, start > today, !isAhead, !record.isPlanned {
      report(
        .futurePeriod,
        "the period \(record.period?.description ?? "") lies in the future; "
          + "a forecast says \"status\": [\"forecast\"]",
        at: record)
    }
    if record.status.contains(.provisional) || record.status.contains(.estimated),
      let vintage = record.vintage, vintage.days(until: today) > options.staleAfterDays,
      !store.isReplaced(record, on: nil)
    {
      report(
        .stale,
        "still \(record.status.map(\.rawValue).joined(separator: ", ")) since \(vintage); "
          + "look for the revised figure",
        at: record)
    }
  }
}

extension EvidenceRecord {
  /// Whether the record tells of something announced and not of something that was.
  fileprivate var isPlanned: Bool {
    if case .quantity = value { return nature == .event || nature == .price }
    return true
  }
}
