// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities

/// The figures of one subject and measure in order of time, one for each period.
public struct FigureSeries: Hashable, Sendable {
  /// The figures, earliest first.
  public let figures: [Figure]
  /// Periods for which records disagree, so that no figure was taken.
  public let disputed: [Period]

  /// Makes a series of records of one subject, measure and basis.
  ///
  /// Of several vintages of one period the latest counts. Records of one period and vintage that
  /// disagree are left out and listed as disputed. Records without a period, in another unit, or of
  /// another granularity than most are left out.
  public init(records: [EvidenceRecord]) {
    self.init(figures: records.filter { !$0.status.contains(.superseded) }.compactMap(Figure.init))
  }

  /// Makes a series of figures of one subject, measure and basis.
  public init(figures: [Figure]) {
    let shape = Self.commonShape(of: figures)
    var byPeriod: [Period: [Figure]] = [:]
    for figure in figures {
      guard let period = figure.period, Self.shape(of: figure) == shape else { continue }
      byPeriod[period, default: []].append(figure)
    }
    var kept: [Figure] = []
    var disputed: [Period] = []
    for (period, candidates) in byPeriod {
      if let one = Self.latest(candidates) { kept.append(one) } else { disputed.append(period) }
    }
    // Spreadsheets drop the zeros of "2.0": the figures of one series are as precise as the finest.
    let finest = kept.map { min($0.precision, $0.value.exponent) }.min()
    self.figures = kept.map { figure in
      var figure = figure
      figure.precision = finest ?? figure.precision
      return figure
    }.sorted { Self.isBefore($0.period, $1.period) }
    self.disputed = disputed.sorted { Self.isBefore($0, $1) }
  }

  /// The unit all figures share.
  public var unit: Unit? { figures.first?.unit }

  /// The figure of exactly a period, or else the only one that lies in it or ends with it.
  ///
  /// - Returns: `nil` when there is none, or several that could be meant.
  public func figure(at period: Period) -> Figure? {
    position(of: period).map { figures[$0] }
  }

  /// The figure of a time, unless it is of a longer one: the year's figure tells nothing of March.
  func figure(noLongerThan period: Period) -> Figure? {
    guard let figure = figure(at: period), figure.period.map(period.contains) ?? false else {
      return nil
    }
    return figure
  }

  func position(of period: Period) -> Int? {
    if let exact = figures.firstIndex(where: { $0.period == period }) { return exact }
    if let sameDays = figures.firstIndex(where: {
      $0.period?.first == period.first && $0.period?.last == period.last
    }) {
      return sameDays
    }
    let inside = figures.indices.filter { index in
      figures[index].period.map { period.contains($0) || $0.contains(period) } ?? false
    }
    if inside.count == 1 { return inside[0] }
    // A stock at the end of the period stands for it.
    let atEnd = inside.filter { figures[$0].period?.last == period.last }
    return atEnd.count == 1 ? atEnd[0] : nil
  }

  /// The figures whose periods lie inside a span.
  public func figures(in span: Period) -> [Figure] {
    figures.filter { figure in figure.period.map { span.contains($0) } ?? false }
  }

  /// Whether periods are missing between two positions, judged by the usual step of the series.
  func completeness(of range: ClosedRange<Int>) -> Completeness {
    guard range.count > 1, let step = usualStep,
      let first = figures[range.lowerBound].period?.last,
      let last = figures[range.upperBound].period?.last
    else { return .complete }
    let days = first.days(until: last)
    let expected = (days + step / 2) / max(step, 1) + 1
    return expected <= range.count
      ? .complete : .partial(known: range.count, expected: expected, missing: missing(in: range))
  }

  private func missing(in range: ClosedRange<Int>) -> [String] {
    var years: Set<Int> = []
    for figure in figures[range] { if let last = figure.period?.last { years.insert(last.year) } }
    guard let first = years.min(), let last = years.max(), last - first < 200 else { return [] }
    return (first...last).filter { !years.contains($0) }.prefix(5).map { String($0) }
  }

  /// The most frequent distance in days between neighbouring figures.
  private var usualStep: Int? {
    guard figures.count > 1 else { return nil }
    var gaps: [Int] = []
    for index in 1..<figures.count {
      if let a = figures[index - 1].period?.last, let b = figures[index].period?.last {
        gaps.append(a.days(until: b))
      }
    }
    guard !gaps.isEmpty else { return nil }
    return gaps.sorted()[(gaps.count - 1) / 2]
  }
}

// MARK: - Choosing among records

extension FigureSeries {
  private struct Shape: Hashable {
    let unit: Unit?
    let granularity: Period.Granularity?
  }

  private static func shape(of figure: Figure) -> Shape {
    Shape(unit: figure.unit, granularity: figure.period?.granularity)
  }

  private static func commonShape(of figures: [Figure]) -> Shape? {
    var counts: [Shape: Int] = [:]
    var order: [Shape] = []
    for figure in figures where figure.period != nil {
      let shape = shape(of: figure)
      if counts[shape] == nil { order.append(shape) }
      counts[shape, default: 0] += 1
    }
    var best: Shape?
    for shape in order where (counts[shape] ?? 0) > (best.flatMap { counts[$0] } ?? 0) {
      best = shape
    }
    return best
  }

  /// The figure known last, or `nil` when those known last disagree.
  static func latest(_ figures: [Figure]) -> Figure? {
    let newest = figures.compactMap(\.vintage).max()
    let candidates = newest.map { day in figures.filter { $0.vintage == day } } ?? figures
    guard let first = candidates.min(by: { $0.record < $1.record }),
      candidates.allSatisfy({ $0.value == first.value })
    else { return nil }
    return first
  }

  static func isBefore(_ left: Period?, _ right: Period?) -> Bool {
    func key(_ period: Period?) -> (Int32, Int32) {
      (period?.last?.dayNumber ?? .max, period?.first?.dayNumber ?? .min)
    }
    return key(left) < key(right)
  }
}
