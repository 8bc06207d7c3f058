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
    let meant = ValueReading.readings(of: quantity).prefix(2).map(\.interval)
    func isMeant(_ other: EvidenceRecord) -> Bool { matches(quantity, meant, other) }
    if let other = otherSubject(than: record, where: isMeant) {
      add(
        "subject.other",
        "the figure is that of \(other.subject)\(other.place.map { ", \($0)" } ?? "") (\(other.id))"
      )
    }
    if let other = otherPeriod(than: record, where: isMeant) {
      add(
        "period.other", "the figure is that of \(other.period?.description ?? "") (\(other.id))")
    }
    if let other = otherMeasure(than: record, where: isMeant) {
      add("measure.other", "the figure is that of \"\(other.measure)\" (\(other.id))")
    }
    return reasons
  }

  private func scaleSlip(
    _ stated: ExactDecimal, _ value: ExactDecimal, _ quantity: Quantity
  ) -> String? {
    for power in [1, 2, 3, 6, 9] {
      for sign in [1, -1] {
        let shifted = value.scaled(byPowerOfTen: power * sign)
        var scaled = quantity
        scaled.comparator = .equal
        if ValueReading.readings(of: scaled).prefix(3).contains(where: {
          $0.interval.contains(shifted)
        }) {
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

  /// Whether a record's amount is, to the digit, the text's.
  private func matches(
    _ quantity: Quantity, _ meant: [ValueInterval], _ record: EvidenceRecord
  ) -> Bool {
    guard case .quantity(let recorded) = record.value, let value = recorded.value,
      let unit = recorded.unit,
      quantity.unit == nil || quantity.unit?.code == unit.code
        || quantity.unit?.dimension == unit.dimension && unit.dimension != .money
    else { return false }
    return meant.contains { $0.contains(value) }
  }

  private func otherSubject(
    than record: EvidenceRecord, where isMeant: (EvidenceRecord) -> Bool
  ) -> EvidenceRecord? {
    view.records(ofMeasure: record.measureID)
      .filter {
        ($0.subjectID != record.subjectID || $0.placeID != record.placeID
          || $0.counterpartID != record.counterpartID) && isMeant($0)
      }
      .min { $0.id < $1.id }
  }

  private func otherPeriod(
    than record: EvidenceRecord, where isMeant: (EvidenceRecord) -> Bool
  ) -> EvidenceRecord? {
    guard let subject = record.subjectID else { return nil }
    let key = Candidate.Key(record)
    return view.records(naming: subject, measure: record.measureID)
      .filter {
        Candidate.Key($0) == key && $0.period != record.period
          && isMeant($0)
      }
      .min { $0.id < $1.id }
  }

  private func otherMeasure(
    than record: EvidenceRecord, where isMeant: (EvidenceRecord) -> Bool
  ) -> EvidenceRecord? {
    guard let subject = record.subjectID else { return nil }
    return view.records(naming: subject)
      .filter {
        $0.subjectID == subject && $0.measureID != record.measureID && isMeant($0)
      }
      .min { $0.id < $1.id }
  }
}
