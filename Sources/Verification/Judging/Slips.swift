// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import Vocabulary

/// Names the likely slip behind a figure that disagrees.
struct Slips {
  let view: EvidenceView
  let converter: UnitConverter
  let judge: Judge
  let draft: DraftClaim

  /// What the figure looks like, beside being wrong.
  func reasons(for finding: Finding) -> [Finding.Reason] {
    guard let quantity = draft.claim.value?.quantity, let stated = quantity.value,
      let record = finding.citations.first?.record, case .quantity(let recorded) = record.value,
      let conversion = converter.factor(
        from: recorded.unit, to: quantity.unit, at: record, asOf: judge.asOf),
      let value = recorded.value.map({ $0 * conversion.factor })
    else { return [] }
    var reasons: [Finding.Reason] = []
    func add(_ code: String, _ text: String) {
      reasons.append(Finding.Reason(Finding.Code(code), text))
    }
    if let factor = scaleSlip(stated, value, quantity) {
      add("value.off-by-scale", "the text's figure is \(factor) the record's")
    } else if isTransposed(stated, value) {
      add("value.transposed", "two digits of \(value.grouped()) are swapped")
    }
    if let unit = recorded.unit, unit.code != quantity.unit?.code, conversion.factor != .one,
      let plain = recorded.value,
      ValueReading.readings(of: quantity).prefix(2).contains(where: {
        $0.interval.contains(plain)
      })
    {
      add("unit.other", "the number is the record's in \(unit.code)")
    }
    let meant = MeantAmount(quantity)
    if let other = otherSubject(than: record, meaning: meant) {
      add(
        "subject.other",
        "the figure is that of \(other.subject)\(other.place.map { ", \($0)" } ?? "") (\(other.id))"
      )
    }
    if let other = otherPeriod(than: record, meaning: meant) {
      add(
        "period.other", "the figure is that of \(other.period?.description ?? "") (\(other.id))")
    }
    if let other = otherMeasure(than: record, meaning: meant) {
      let slip = AxisSlip(actual: other.measure, told: record.measure)
      add(
        slip?.code.rawValue ?? "measure.other",
        "the figure is that of \"\(other.measure)\" (\(other.id))"
          + (slip.map { ": \($0.text)" } ?? ""))
    }
    return reasons
  }

  private func scaleSlip(
    _ stated: ExactDecimal, _ value: ExactDecimal, _ quantity: Quantity
  ) -> String? {
    var plain = quantity
    plain.comparator = .equal
    let readings = ValueReading.readings(of: plain).prefix(3)
    for power in [1, 2, 3, 6, 9] {
      for sign in [1, -1] {
        let shifted = value.scaled(byPowerOfTen: power * sign)
        if readings.contains(where: { $0.interval.contains(shifted) }) {
          let number = ExactDecimal.power(power).grouped()
          return sign > 0 ? "\(number) times" : "one \(number)th of"
        }
      }
    }
    return nil
  }

  private func isTransposed(_ stated: ExactDecimal, _ value: ExactDecimal) -> Bool {
    let power = stated.exponent
    guard let leading = value.leadingPower, leading == stated.leadingPower || true, leading >= power
    else { return false }
    let rounded = value.rounded(toPowerOfTen: power)
    let left = Array(String(stated.scaled(byPowerOfTen: -power).magnitude.description).utf8)
    let right = Array(String(rounded.scaled(byPowerOfTen: -power).magnitude.description).utf8)
    guard left.count == right.count, left != right else { return false }
    let differing = left.indices.filter { left[$0] != right[$0] }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return false }
    return left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]
  }

  // MARK: - Whose figure it is

  /// What other records must say for the figure to be theirs to the digit.
  private struct MeantAmount {
    let unit: Unit?
    let intervals: [ValueInterval]

    init(_ quantity: Quantity) {
      unit = quantity.unit
      intervals = ValueReading.readings(of: quantity).prefix(2).map(\.interval)
    }

    func admits(_ recorded: Unit?) -> Bool {
      guard let recorded else { return false }
      return unit == nil || unit?.code == recorded.code
        || unit?.dimension == recorded.dimension && recorded.dimension != .money
    }

    func admits(_ amount: ExactDecimal) -> Bool { intervals.contains { $0.contains(amount) } }
  }

  private func otherSubject(
    than record: EvidenceRecord, meaning meant: MeantAmount
  ) -> EvidenceRecord? {
    let probe = RecordProbe(record, in: view.store)
    var first: (id: EvidenceRecord.ID, position: Int)?
    for order in view.store.amounts(ofMeasure: record.measureID) where meant.admits(order.unit) {
      for interval in meant.intervals {
        for rank in order.ranks(within: interval).prefix(EvidenceView.readLimit) {
          let position = order.position(at: rank)
          guard !probe.differences(at: position).isDisjoint(with: [.subject, .place, .counterpart])
          else { continue }
          let id = view.store.id(at: position)
          if first.map({ id < $0.id }) ?? true { first = (id, position) }
        }
      }
    }
    return first.map { view.store.record(at: $0.position) }
  }

  private func otherPeriod(
    than record: EvidenceRecord, meaning meant: MeantAmount
  ) -> EvidenceRecord? {
    guard let subject = record.subjectID else { return nil }
    let key = Candidate.Key(record)
    return firstRecord(
      at: view.store.positions(
        naming: subject, measure: record.measureID, limit: EvidenceView.readLimit),
      meaning: meant
    ) {
      Candidate.Key($0) == key && $0.period != record.period
    }
  }

  private func otherMeasure(
    than record: EvidenceRecord, meaning meant: MeantAmount
  ) -> EvidenceRecord? {
    guard let subject = record.subjectID else { return nil }
    let positions = view.store.positions(naming: subject, limit: EvidenceView.readLimit)
    func isOther(_ other: EvidenceRecord) -> Bool {
      other.subjectID == subject && other.measureID != record.measureID
    }
    // Of the same time first: the figure of another measure and another year is twice as far off.
    return firstRecord(at: positions, meaning: meant) {
      isOther($0) && $0.period == record.period
    } ?? firstRecord(at: positions, meaning: meant, where: isOther)
  }

  /// The first by identifier of the records that have the amount meant and fit; only those are put together.
  private func firstRecord(
    at positions: [Int], meaning meant: MeantAmount, where fits: (EvidenceRecord) -> Bool
  ) -> EvidenceRecord? {
    var first: EvidenceRecord?
    for position in positions {
      guard let amount = view.store.amount(at: position), meant.admits(amount) else { continue }
      let record = view.store.record(at: position)
      guard case .quantity(let quantity) = record.value, meant.admits(quantity.unit), fits(record),
        first.map({ record.id < $0.id }) ?? true
      else { continue }
      first = record
    }
    return first
  }
}
