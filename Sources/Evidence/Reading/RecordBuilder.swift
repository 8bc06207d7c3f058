// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Makes records of raw facets: understands values, units, periods and names, and reports what it cannot.
struct RecordBuilder: Sendable {
  /// The names met.
  var names: NameResolver
  private var units: [String: Unit] = [:]
  private var periods: [String: Period] = [:]

  init(names: NameResolver) { self.names = names }

  /// A record of raw facets.
  ///
  /// - Parameters:
  ///   - raw: The facets as written.
  ///   - origin: Where the record stands.
  ///   - log: Takes what is wrong.
  ///   - place: Where a facet stands, for a message about it.
  /// - Returns: The record, or `nil` when something it needs is missing or cannot be read; it is in the log then.
  mutating func record(
    of raw: RawRecord, origin: EvidenceRecord.Origin, log: inout DiagnosticLog,
    place: (Facet) -> TextPosition
  ) -> EvidenceRecord? {
    func report(_ code: EvidenceCode, _ message: String, _ facet: Facet) {
      log.add(code, message, path: origin.path, at: place(facet))
    }
    guard let rawValue = raw.value else {
      report(.missingKey, EvidenceMessage.missing("value"), .value)
      return nil
    }
    var isUsable = true
    var unit: Unit?
    var unitBasis: String?
    if let code = raw.unit, !code.isEmpty {
      unit = self.unit(code)
      if unit == nil, let told = StatisticalUnit.unit(code, currency: nil), told.code == "%",
        told.basis != nil
      {
        // "% of GDP": what the percentage is of is part of the definition.
        unit = .percent
        unitBasis = told.basis
      }
      if unit == nil {
        report(.badUnit, EvidenceMessage.badUnit(code), .unit)
        isUsable = false
      }
    }
    var period: Period?
    if let text = raw.period, !text.isEmpty {
      period = self.period(text)
      if period == nil {
        report(.badPeriod, EvidenceMessage.badPeriod(text), .period)
        isUsable = false
      }
    }
    let value = self.value(rawValue, of: raw, unit: unit) { report($0, $1, $2) }
    guard isUsable, let value else { return nil }

    var record = EvidenceRecord.Fields(
      id: EvidenceRecord.ID(raw.id), subject: raw.subject,
      subjectID: names.entity(named: raw.subject, type: "unknown"), measure: raw.measure,
      measureID: names.measure(labelled: raw.measure), value: value, period: period,
      basis: raw.basis ?? unitBasis, flags: raw.flags,
      sourceID: raw.source ?? Source.ID(origin.path),
      quote: raw.quote, note: raw.note, qualifiers: raw.qualifiers, origin: origin)
    if let place = raw.place, !place.isEmpty {
      record.place = place
      record.placeID = names.entity(named: place, type: "place")
    }
    if let counterpart = raw.counterpart, !counterpart.isEmpty {
      record.counterpart = counterpart
      record.counterpartID = names.entity(named: counterpart, type: "unknown")
    }
    if names.hasLeftOpen {
      tellOpenNames([.subject: raw.subject, .place: raw.place, .counterpart: raw.counterpart]) {
        report(.ambiguousName, $0, $1)
      }
    }
    if let text = raw.nature, !text.isEmpty {
      record.nature = Nature(rawValue: text.lowercased())
      if record.nature == nil {
        report(
          .unknownWord,
          EvidenceMessage.unknownWord(text, as: "nature", among: Nature.allCases.map(\.rawValue)),
          .nature)
      }
    }
    names.note(nature: record.nature, of: record.measureID)
    if let text = raw.vintage, !text.isEmpty {
      record.vintage = CalendarDate(text)
      if record.vintage == nil {
        report(.badDate, EvidenceMessage.badDate(text, of: "vintage"), .vintage)
      }
    }
    for text in raw.status {
      if let status = EvidenceRecord.Status(rawValue: text.lowercased()) {
        record.status.append(status)
      } else {
        report(
          .unknownWord,
          EvidenceMessage.unknownWord(
            text, as: "status", among: EvidenceRecord.Status.allCases.map(\.rawValue)), .status)
      }
    }
    if let text = raw.supersedes, !text.isEmpty { record.supersedes = EvidenceRecord.ID(text) }
    return EvidenceRecord(record)
  }

  /// Says of which names it is open what they mean.
  private mutating func tellOpenNames(
    _ written: [Facet: String?], report: (String, Facet) -> Void
  ) {
    for facet in [Facet.subject, .place, .counterpart] {
      guard let name = written[facet] ?? nil else { continue }
      let meanings = names.leftOpen(name)
      guard !meanings.isEmpty else { continue }
      report(EvidenceMessage.ambiguousName(name, meanings, names.lexicon), facet)
    }
  }

  // MARK: - Facets

  private mutating func value(
    _ raw: RawRecord.Value, of record: RawRecord, unit: Unit?,
    report: (EvidenceCode, String, Facet) -> Void
  ) -> EvidenceRecord.Value? {
    switch raw {
    case .entity(let name):
      _ = names.entity(named: name, type: "unknown")
      return .entity(name)
    case .text(let text): return .text(text)
    case .date(let text):
      guard let period = self.period(text) else {
        report(.badPeriod, EvidenceMessage.badPeriod(text), .value)
        return nil
      }
      return .date(period)
    case .number(let text):
      guard let scale = self.scale(record.scale, report: report) else { return nil }
      guard let number = ExactDecimal(text) else {
        report(
          .badValue,
          record.isCell ? EvidenceMessage.badCell(text) : EvidenceMessage.badValue(text), .value)
        return nil
      }
      var comparator = Quantity.Comparator.equal
      if let text = record.comparator, !text.isEmpty {
        guard let known = Quantity.Comparator(rawValue: text), known != .between else {
          report(
            .unknownWord,
            EvidenceMessage.unknownWord(
              text, as: "comparator", among: ["=", "~", "<", "<=", ">", ">="]), .comparator)
          return nil
        }
        comparator = known
      }
      return .quantity(
        Quantity(
          value: number * scale.factor, comparator: comparator, unit: unit,
          precision: WrittenPrecision.lastPlace(of: text) + scale.power))
    case .range(let lowText, let highText):
      guard let scale = self.scale(record.scale, report: report) else { return nil }
      guard let low = ExactDecimal(lowText) else {
        report(.badValue, EvidenceMessage.badValue(lowText), .low)
        return nil
      }
      guard let high = ExactDecimal(highText), low <= high else {
        report(
          .badValue,
          ExactDecimal(highText) == nil
            ? EvidenceMessage.badValue(highText)
            : "the range ends below its start: \(lowText) to \(highText)", .high)
        return nil
      }
      return .quantity(
        Quantity(
          value: nil, low: low * scale.factor, high: high * scale.factor, comparator: .between,
          unit: unit,
          precision: min(
            WrittenPrecision.lastPlace(of: lowText), WrittenPrecision.lastPlace(of: highText))
            + scale.power))
    }
  }

  private func scale(
    _ text: String?, report: (EvidenceCode, String, Facet) -> Void
  ) -> (factor: ExactDecimal, power: Int)? {
    guard let text, !text.isEmpty else { return (.one, 0) }
    if let factor = ScaleWord.factor(of: text) { return (factor, factor.leadingPower ?? 0) }
    report(.badValue, EvidenceMessage.badScale(text), .scale)
    return nil
  }

  private mutating func unit(_ code: String) -> Unit? {
    if let known = units[code] { return known }
    let unit = UnitCode.unit(code)
    units[code] = unit
    return unit
  }

  private mutating func period(_ text: String) -> Period? {
    if let known = periods[text] { return known }
    let period = Period(iso: text)
    if periods.count < 100_000 { periods[text] = period }
    return period
  }
}
