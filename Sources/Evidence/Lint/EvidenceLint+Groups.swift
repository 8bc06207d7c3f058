// SPDX-License-Identifier: MIT

package import Quantities

extension EvidenceLint {
  /// Holds records of the same thing against each other.
  mutating func checkGroups() {
    var groups: [RecordSeries: [Int]] = [:]
    var superseded: Set<EvidenceRecord.ID> = []
    for index in 0..<store.count {
      let record = store.record(at: index)
      if let older = record.supersedes { superseded.insert(older) }
      groups[RecordSeries(record), default: []].append(index)
    }
    for positions in groups.values where positions.count > 1 {
      let records = positions.map { store.record(at: $0) }
        .filter { !superseded.contains($0.id) && !$0.status.contains(.superseded) }
      var byPeriod: [Period?: [EvidenceRecord]] = [:]
      for record in records { byPeriod[record.period, default: []].append(record) }
      for same in byPeriod.values where same.count > 1 { checkSame(same) }
      checkOverlaps(byPeriod.keys.compactMap(\.self), byPeriod)
      checkScale(records)
    }
  }

  /// Records of one thing and one period.
  private mutating func checkSame(_ records: [EvidenceRecord]) {
    let listing = Self.sourcesThatList(records)
    var isReported: Set<EvidenceRecord.ID> = []
    for (index, record) in records.enumerated().dropFirst() {
      // Each is held against the nearest before it that became known on the same day.
      for other in records[..<index].reversed().prefix(32)
      where other.vintage == record.vintage
        && (!Self.agree(other, record) || Self.isCopy(record, of: other))
        && Self.excludeEachOther(other, record, listing: listing)
      {
        guard isReported.insert(record.id).inserted else { break }
        report(
          .contradiction,
          "says \(record.valueDescription), but '\(EvidenceMessage.shown(other.id.rawValue))' "
            + "(\(other.origin.path):\(other.origin.line)) says \(other.valueDescription) of the "
            + "same thing" + Self.hint(other, record), at: record)
        break
      }
      guard tier(record) == .secondary else { continue }
      if let primary = records.first(where: { tier($0) == .primary }) {
        report(
          .secondary,
          "a secondary source, where '\(EvidenceMessage.shown(primary.id.rawValue))' "
            + "(\(primary.origin.path):\(primary.origin.line)) has the same from a primary one",
          at: record)
      }
    }
    if let first = records.first, tier(first) == .secondary,
      let primary = records.dropFirst().first(where: { tier($0) == .primary })
    {
      report(
        .secondary,
        "a secondary source, where '\(EvidenceMessage.shown(primary.id.rawValue))' "
          + "(\(primary.origin.path):\(primary.origin.line)) has the same from a primary one",
        at: first)
    }
  }

  private func tier(_ record: EvidenceRecord) -> Source.Tier? {
    store.source(record.sourceID)?.tier
  }

  /// Periods that share days without one lying in the other.
  private mutating func checkOverlaps(
    _ periods: [Period], _ records: [Period?: [EvidenceRecord]]
  ) {
    let sorted = periods.filter { $0.first != nil && $0.last != nil }
      .sorted {
        ($0.first?.dayNumber ?? 0, $0.description) < ($1.first?.dayNumber ?? 0, $1.description)
      }
    for (index, later) in sorted.enumerated().dropFirst() {
      let earlier = sorted[index - 1]
      guard earlier.overlaps(later), !earlier.contains(later), !later.contains(earlier),
        // Terms of office and the like hand over on one day.
        earlier.last != later.first,
        let record = records[later]?.first, let other = records[earlier]?.first
      else { continue }
      report(
        .overlap,
        "the period \(later) overlaps \(earlier) of '\(EvidenceMessage.shown(other.id.rawValue))' "
          + "(\(other.origin.path):\(other.origin.line)); is one a fiscal year?", at: record)
    }
  }

  /// A first or last value a thousand times, or a thousandth of, three that are all of a size.
  private mutating func checkEnds(_ series: [(power: Int, record: EvidenceRecord)]) {
    guard series.count >= 4 else { return }
    let ends = [
      (series[0], series[1...3]), (series[series.count - 1], series.suffix(4).dropLast()),
    ]
    for (end, near) in ends {
      let powers = near.map(\.power)
      guard let low = powers.min(), let high = powers.max(), high - low <= 1,
        end.power >= high + 3 || end.power <= low - 3
      else { continue }
      report(
        .scaleOutlier,
        "\(end.record.valueDescription) is a thousand times \(end.power > high ? "" : "less than ")"
          + "what the three periods next to it have, or more so; is the scale or multiplier right?",
        at: end.record)
    }
  }

  /// A value a thousand times, or a thousandth of, both its neighbours in time.
  private mutating func checkScale(_ records: [EvidenceRecord]) {
    var series: [(first: Int32, power: Int, record: EvidenceRecord)] = []
    for record in records {
      guard let first = record.period?.first, case .quantity(let quantity) = record.value,
        let power = quantity.value?.leadingPower
      else { continue }
      series.append((first.dayNumber, power, record))
    }
    guard series.count >= 3 else { return }
    series.sort { ($0.first, $0.record.id) < ($1.first, $1.record.id) }
    checkEnds(series.map { ($0.power, $0.record) })
    for index in 1..<series.count - 1 {
      let (before, here, after) = (series[index - 1], series[index], series[index + 1])
      let up = here.power - before.power
      let down = here.power - after.power
      guard abs(before.power - after.power) <= 1, min(abs(up), abs(down)) >= 2,
        max(abs(up), abs(down)) >= 3, (up > 0) == (down > 0)
      else { continue }
      report(
        .scaleOutlier,
        "\(here.record.valueDescription) is about \(up > 0 ? "" : "1/")1"
          + String(repeating: "0", count: min(abs(up), 15))
          + " of what the periods around it have; is the scale or multiplier right?",
        at: here.record)
    }
  }

  /// Whether one row of a table says again, and otherwise, what another says: rounding is no excuse there.
  private static func isCopy(_ record: EvidenceRecord, of other: EvidenceRecord) -> Bool {
    guard record.origin.path == other.origin.path, record.value != other.value,
      let mark = record.id.rawValue.lastIndex(of: "~")
    else { return false }
    let stem = record.id.rawValue[..<mark]
    return other.id.rawValue == stem || other.id.rawValue.hasPrefix(stem + "~")
  }

  // MARK: - Agreement

  /// Whether two records may tell of one amount, allowing for how each was rounded.
  static func agree(_ left: EvidenceRecord, _ right: EvidenceRecord) -> Bool {
    guard case .quantity(let first) = left.value, case .quantity(let second) = right.value else {
      return left.value == right.value
    }
    return first.roundedInterval.overlaps(second.roundedInterval)
  }

  /// The sources that name several things under one relation: the holders of a company, the guests of a lunch.
  private static func sourcesThatList(_ records: [EvidenceRecord]) -> Set<Source.ID> {
    var named: [Source.ID: Set<String>] = [:]
    for record in records {
      guard case .entity(let name) = record.value else { continue }
      named[record.sourceID, default: []].insert(name)
    }
    return Set(named.filter { $0.value.count > 1 }.keys)
  }

  /// Whether two different values cannot both hold: not where a source lists several, and not of texts.
  private static func excludeEachOther(
    _ left: EvidenceRecord, _ right: EvidenceRecord, listing: Set<Source.ID>
  ) -> Bool {
    switch (left.value, right.value) {
    case (.text, _), (_, .text): return false
    case (.entity, .entity):
      return left.sourceID != right.sourceID && !listing.contains(left.sourceID)
        && !listing.contains(right.sourceID)
    default: return true
    }
  }

  /// What may lie behind a contradiction.
  private static func hint(_ left: EvidenceRecord, _ right: EvidenceRecord) -> String {
    guard case .quantity(let first) = left.value, case .quantity(let second) = right.value,
      let one = first.value, let two = second.value, !one.isZero, !two.isZero
    else { return "" }
    if one.significand == two.significand {
      let power = abs(one.exponent - two.exponent)
      return "; they differ by exactly 10^\(power): one of the two has a wrong scale or multiplier"
    }
    return ""
  }
}

extension Quantity {
  /// What the quantity may stand for, given how it was rounded: trailing zeros may be rounding too.
  package var roundedInterval: ValueInterval {
    switch comparator {
    case .less: return ValueInterval(lower: nil, upper: value.map { .init($0, isIncluded: false) })
    case .atMost: return ValueInterval(lower: nil, upper: value.map { .init($0, isIncluded: true) })
    case .more: return ValueInterval(lower: value.map { .init($0, isIncluded: false) }, upper: nil)
    case .atLeast:
      return ValueInterval(lower: value.map { .init($0, isIncluded: true) }, upper: nil)
    case .between:
      return ValueInterval(
        lower: low.map { .init($0, isIncluded: true) },
        upper: high.map { .init($0, isIncluded: true) })
    case .equal, .approximately:
      guard let value else { return ValueInterval(lower: nil, upper: nil) }
      let place = max(
        precision, min(value.exponent, value.digitCount > 1 ? value.exponent : precision))
      let half = ExactDecimal(5, exponent: place - 1)
      return .closed(value - half, value + half)
    }
  }
}

extension EvidenceRecord {
  /// The value in few words, for messages: `775200000000 USD`.
  package var valueDescription: String {
    switch value {
    case .quantity(let quantity):
      let unit = quantity.unit.map { $0.code == "1" ? "" : " \($0.code)" } ?? ""
      if let value = quantity.value {
        let sign = quantity.comparator == .equal ? "" : quantity.comparator.rawValue + " "
        return sign + value.description + unit
      }
      return "\(quantity.low?.description ?? "..") to \(quantity.high?.description ?? "..")" + unit
    case .entity(let name): return "'\(EvidenceMessage.shown(name))'"
    case .date(let period): return period.description
    case .text(let text): return "'\(EvidenceMessage.shown(text))'"
    }
  }
}
