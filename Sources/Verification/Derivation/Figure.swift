// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities
public import Vocabulary

/// One record's amount, ready for arithmetic.
public struct Figure: Hashable, Sendable {
  /// The record it comes from.
  public var record: EvidenceRecord.ID
  /// The amount.
  public var value: ExactDecimal
  /// The power of ten of the last digit the record gives.
  public var precision: Int
  /// What it is counted in.
  public var unit: Unit?
  /// Who or what it is about, as the record names it.
  public var subject: String
  /// The entity it is about.
  public var entity: Entity.ID?
  /// When it holds.
  public var period: Period?
  /// The day it became known.
  public var vintage: CalendarDate?

  /// Makes a figure.
  public init(
    record: EvidenceRecord.ID, value: ExactDecimal, precision: Int, unit: Unit? = nil,
    subject: String, entity: Entity.ID? = nil, period: Period? = nil, vintage: CalendarDate? = nil
  ) {
    self.record = record
    self.value = value
    self.precision = precision
    self.unit = unit
    self.subject = subject
    self.entity = entity
    self.period = period
    self.vintage = vintage
  }

  /// The amount of a record; `nil` when it states none, or only a bound or a range.
  public init?(_ record: EvidenceRecord) {
    guard case .quantity(let quantity) = record.value, let value = quantity.value,
      quantity.comparator == .equal || quantity.comparator == .approximately
    else { return nil }
    self.init(
      record: record.id, value: value, precision: quantity.precision, unit: quantity.unit,
      subject: record.subject, entity: record.subjectID, period: record.period,
      vintage: record.vintage)
  }

  /// Half a step of the last digit given: how far the true amount may lie from the one written.
  ///
  /// Things counted to the last one are as many as written.
  var halfStep: ExactDecimal {
    if unit?.dimension == .count, precision <= 0, value.isInteger { return .zero }
    return ExactDecimal(5, exponent: min(precision, value.isZero ? precision : value.exponent) - 1)
  }
}

extension Figure: CustomStringConvertible {
  /// The amount with its unit, its subject, its period and its record.
  public var description: String {
    let when = period.map { " \($0)" } ?? ""
    return "\(subject)\(when): \(Self.written(value, unit)) (\(record))"
  }

  /// An amount with its unit as a trace prints it.
  static func written(_ value: ExactDecimal, _ unit: Unit?) -> String {
    guard let unit, unit != .one else { return value.grouped() }
    return unit == .percent ? value.grouped() + "%" : value.grouped() + " " + unit.code
  }
}
