// SPDX-License-Identifier: MIT

import Evidence
import Quantities

extension DerivedFact {
  /// How far the second figure lies above the first: an amount, or percentage points between percentages.
  ///
  /// - Returns: `nil` when the two are not counted in the same unit.
  public static func difference(from start: Figure, to end: Figure) -> DerivedFact? {
    guard start.unit == end.unit else { return nil }
    let value = end.value - start.value
    let isPercent = end.unit == .percent
    let unit: Unit? = isPercent ? .percentagePoints : end.unit
    let text =
      "\(label(end, beside: start)) \(end.value.grouped()) - \(label(start, beside: end)) "
      + "\(start.value.grouped()) = \(Figure.written(value, unit))"
    return DerivedFact(
      operation: isPercent ? .percentagePoints : .difference,
      outcome: .amount(value, margin: start.halfStep + end.halfStep, unit: unit),
      steps: [Finding.Step("derive", text, records: [end.record, start.record])])
  }

  /// By how many per cent the second figure lies above the first.
  ///
  /// - Returns: `nil` when the units differ, or the first is not above zero.
  public static func percentageChange(from start: Figure, to end: Figure) -> DerivedFact? {
    guard start.unit == end.unit, !start.value.isNegative,
      let quotient = (end.value - start.value).divided(by: start.value)
    else { return nil }
    let value = quotient * .hundred
    let margin = relativeMargin(start, end).map { $0 * .hundred } ?? .zero
    let text =
      "(\(label(end, beside: start)) \(end.value.grouped()) - \(label(start, beside: end)) "
      + "\(start.value.grouped())) / \(start.value.grouped()) = \(shown(value))%"
    return DerivedFact(
      operation: .percentageChange, outcome: .amount(value, margin: margin, unit: .percent),
      steps: [Finding.Step("derive", text, records: [end.record, start.record])])
  }

  /// How many times the second figure the first is.
  ///
  /// - Returns: `nil` when the units differ, or the second is zero.
  public static func ratio(of numerator: Figure, to denominator: Figure) -> DerivedFact? {
    guard numerator.unit == denominator.unit,
      let value = numerator.value.divided(by: denominator.value)
    else { return nil }
    let text =
      "\(label(numerator, beside: denominator)) \(numerator.value.grouped()) / "
      + "\(label(denominator, beside: numerator)) \(denominator.value.grouped()) = \(shown(value))"
    return DerivedFact(
      operation: .ratio,
      outcome: .amount(
        value, margin: relativeMargin(denominator, numerator) ?? .zero, unit: .one),
      steps: [Finding.Step("derive", text, records: [numerator.record, denominator.record])])
  }

  /// What share of the whole the part is, in per cent.
  ///
  /// - Returns: `nil` when the units differ, or the whole is zero.
  public static func share(of part: Figure, in whole: Figure) -> DerivedFact? {
    guard var fact = ratio(of: part, to: whole), let value = fact.amount,
      case .amount(_, let margin, _) = fact.outcome
    else { return nil }
    let percent = value * .hundred
    fact.operation = .share
    fact.outcome = .amount(percent, margin: margin * .hundred, unit: .percent)
    fact.steps = [
      Finding.Step(
        "derive",
        "\(part.subject) \(part.value.grouped()) / \(whole.subject) \(whole.value.grouped()) = "
          + "\(shown(percent))%", records: [part.record, whole.record])
    ]
    return fact
  }

  /// The figures added up.
  ///
  /// - Returns: `nil` when there is none, or the units differ.
  public static func sum(of figures: [Figure], completeness: Completeness = .complete)
    -> DerivedFact?
  {
    guard let first = figures.first, figures.allSatisfy({ $0.unit == first.unit }) else {
      return nil
    }
    let total = figures.reduce(ExactDecimal.zero) { $0 + $1.value }
    let margin = figures.reduce(ExactDecimal.zero) { $0 + $1.halfStep }
    return DerivedFact(
      operation: .sum, outcome: .amount(total, margin: margin, unit: first.unit),
      steps: [
        Finding.Step(
          "derive", "\(terms(figures)) = \(Figure.written(total, first.unit))",
          records: figures.map(\.record))
      ], completeness: completeness)
  }

  /// The arithmetic mean of the figures.
  ///
  /// - Returns: `nil` when there is none, or the units differ.
  public static func average(of figures: [Figure], completeness: Completeness = .complete)
    -> DerivedFact?
  {
    guard let sum = sum(of: figures), let total = sum.amount, let first = figures.first,
      let mean = total.divided(by: ExactDecimal(figures.count))
    else { return nil }
    let margin = figures.map(\.halfStep).max() ?? .zero
    return DerivedFact(
      operation: .average, outcome: .amount(mean, margin: margin, unit: first.unit),
      steps: [
        Finding.Step(
          "derive",
          "(\(terms(figures))) / \(figures.count) = \(Figure.written(shownValue(mean), first.unit))",
          records: figures.map(\.record))
      ], completeness: completeness)
  }

  /// Whether the first figure is above the second; the amount between them is in the trace.
  ///
  /// - Returns: `nil` when the units differ.
  public static func comparison(_ left: Figure, isAbove right: Figure) -> DerivedFact? {
    guard left.unit == right.unit else { return nil }
    let sign = left.value > right.value ? ">" : left.value < right.value ? "<" : "="
    let text =
      "\(label(left, beside: right)) \(left.value.grouped()) \(sign) "
      + "\(label(right, beside: left)) \(right.value.grouped())"
    return DerivedFact(
      operation: .comparison, outcome: .truth(left.value > right.value),
      steps: [Finding.Step("derive", text, records: [left.record, right.record])])
  }
}

// MARK: - Wording

extension DerivedFact {
  /// What tells a figure from the one it is held against: its subject, or its period.
  static func label(_ figure: Figure, beside other: Figure) -> String {
    let isSameSubject = figure.subject == other.subject
    let when = figure.period.map { "\($0)" }
    if isSameSubject { return when ?? figure.subject }
    return figure.period == other.period
      ? figure.subject : figure.subject + (when.map { " " + $0 } ?? "")
  }

  /// A derived number with no more digits than a reader can use.
  static func shownValue(_ value: ExactDecimal) -> ExactDecimal {
    value.rounded(toSignificantDigits: 6)
  }

  /// A derived number, shortened, with an ellipsis where digits were left out.
  static func shown(_ value: ExactDecimal) -> String {
    let short = shownValue(value)
    return short.grouped() + (short == value ? "" : "…")
  }

  private static func terms(_ figures: [Figure]) -> String {
    let shown = figures.prefix(8).map { $0.value.grouped() }.joined(separator: " + ")
    return figures.count > 8 ? shown + " + … (\(figures.count) figures)" : shown
  }

  /// How far `end / start` can move when both are rounded.
  private static func relativeMargin(_ start: Figure, _ end: Figure) -> ExactDecimal? {
    let low = start.value.magnitude - start.halfStep
    guard low > .zero, let least = (end.value.magnitude + end.halfStep).divided(by: low),
      let plain = end.value.magnitude.divided(by: start.value.magnitude)
    else { return nil }
    return (least - plain).magnitude
  }
}
