// SPDX-License-Identifier: MIT

public import Quantities

extension FigureSeries {
  /// The amount by which the series moved between two periods.
  public func change(from start: Period, to end: Period) -> DerivedFact? {
    pair(start, end).flatMap { DerivedFact.difference(from: $0, to: $1) }
  }

  /// The percentage by which the series moved between two periods.
  public func percentageChange(from start: Period, to end: Period) -> DerivedFact? {
    pair(start, end).flatMap { DerivedFact.percentageChange(from: $0, to: $1) }
  }

  /// How many times its earlier figure the later one is: 2 for doubled, 0.5 for halved.
  public func multiple(from start: Period, to end: Period) -> DerivedFact? {
    guard let (earlier, later) = pair(start, end),
      var fact = DerivedFact.ratio(of: later, to: earlier)
    else { return nil }
    fact.operation = .multiple
    return fact
  }

  /// The sum over the periods inside a span.
  public func sum(over span: Period) -> DerivedFact? {
    DerivedFact.sum(of: figures(in: span), completeness: completeness(over: span))
  }

  /// The mean over the periods inside a span.
  public func average(over span: Period) -> DerivedFact? {
    DerivedFact.average(of: figures(in: span), completeness: completeness(over: span))
  }

  /// The largest or smallest figure inside a span, or of the whole series.
  public func extreme(_ extreme: FigureSet.Extreme, over span: Period? = nil) -> DerivedFact? {
    let chosen = span.map { figures(in: $0) } ?? figures
    guard let best = extreme.best(of: chosen) else { return nil }
    let span = chosen.first?.period.map { "\($0)" } ?? ""
    let until = chosen.last?.period.map { "\($0)" } ?? ""
    return DerivedFact(
      operation: extreme == .highest ? .maximum : .minimum,
      outcome: .amount(best.value, margin: best.halfStep, unit: best.unit),
      steps: [
        Finding.Step(
          "derive",
          "\(extreme.rawValue) of \(chosen.count) figures from \(span) to \(until): "
            + "\(Figure.written(best.value, best.unit))"
            + (best.period.map { " in \($0)" } ?? ""), records: [best.record])
      ], completeness: chosen.isEmpty ? .complete : completeness(of: chosen))
  }

  private func pair(_ start: Period, _ end: Period) -> (Figure, Figure)? {
    guard let first = figure(at: start), let last = figure(at: end), first.record != last.record
    else { return nil }
    return (first, last)
  }

  private func completeness(over span: Period) -> Completeness {
    let chosen = figures(in: span)
    guard !chosen.isEmpty else { return .unknown(known: 0) }
    // Both ends of the span must be covered, not only what lies between the figures found.
    if let first = span.first, let from = chosen.first?.period?.first, first < from {
      return .partial(known: chosen.count, expected: chosen.count + 1, missing: [])
    }
    if let last = span.last, let until = chosen.last?.period?.last, until < last {
      return .partial(known: chosen.count, expected: chosen.count + 1, missing: [])
    }
    return completeness(of: chosen)
  }

  private func completeness(of chosen: [Figure]) -> Completeness {
    guard let first = chosen.first.flatMap({ figures.firstIndex(of: $0) }),
      let last = chosen.last.flatMap({ figures.firstIndex(of: $0) }), first <= last
    else { return .complete }
    return completeness(of: first...last)
  }
}
