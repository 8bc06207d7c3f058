// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "the lowest since 2012", "its highest in five years", "peaked in 2021" against a series.
struct ExtremeJudge {
  let context: SeriesContext

  /// The finding on a clause; `nil` where it tells of no such thing, or the store has no series.
  func finding(on statement: DraftClaim) -> Finding? {
    let clause = statement.clause
    guard SeriesContext.isStated(statement.claim),
      let told = ExtremeReader(reading: context.reading).extreme(in: clause),
      let bound = context.series(for: statement, at: told.words), bound.scope.isPlain,
      let end = context.time(of: statement, at: told.words) ?? context.newest(of: bound.series),
      let own = bound.series.figure(at: end), let day = own.period?.first
    else { return nil }
    let since = told.since ?? told.months.flatMap { own.period?.earlier(byMonths: $0) }
    let claim = context.claim(statement, .first, words: told.words, bound: bound)
    let between = bound.series.figures.filter { figure in
      guard let last = figure.period?.last else { return false }
      guard last < day else { return told.isOfAll && figure.period != own.period }
      return since.flatMap(\.last).map { last > $0 } ?? true
    }
    guard !between.isEmpty else { return nil }
    let rival = told.extreme.best(of: between).flatMap {
      told.extreme.isBeyond($0.value, own.value) ? $0 : nil
    }
    let missing = completeness(of: bound.series, between: between, since: since)
    let fact = fact(own, between, rival, told, missing)
    let text = fact.steps.first?.text ?? ""
    if rival != nil {
      var finding = context.finding(
        claim, .inconsistent, "derived.extreme-differs", text, from: fact)
      if let period = bound.series.lastPeriod(beyond: told.extreme, before: end)?.period,
        told.since != nil
      {
        finding.trace.append(
          Finding.Step("suggest", "the \(told.extreme.rawValue) since \(period)"))
      }
      return finding
    }
    // Figures that are missing in the stretch may lie beyond.
    guard missing.isComplete || since == nil else {
      return context.partial(claim, from: fact, text + "; " + missing.description)
    }
    var finding = context.finding(claim, .consistent, "derived.extreme", text, from: fact)
    if since == nil {
      finding.caveats = context.partialCaveat(.unknown(known: between.count + 1))
    }
    return finding
  }

  private func fact(
    _ own: Figure, _ between: [Figure], _ rival: Figure?, _ told: ToldExtreme,
    _ missing: Completeness
  ) -> DerivedFact {
    let text =
      rival.map { "\($0) lies \(told.extreme.beyondWord) \(own)" }
      ?? "none of the \(between.count) figures from \(between[0].period?.description ?? "") on lies "
      + "\(told.extreme.beyondWord) \(own)"
    return DerivedFact(
      operation: told.extreme == .highest ? .highest : .lowest, outcome: .truth(rival == nil),
      steps: [
        Finding.Step(
          "derive", text,
          records: [own.record] + (rival.map { [$0.record] } ?? between.suffix(8).map(\.record)))
      ], completeness: missing)
  }

  /// Whether the series has every figure of the stretch.
  private func completeness(
    of series: FigureSeries, between: [Figure], since: Period?
  ) -> Completeness {
    guard let first = between.first.flatMap({ series.figures.firstIndex(of: $0) }),
      let last = between.last.flatMap({ series.figures.firstIndex(of: $0) })
    else { return .unknown(known: 0) }
    guard let since, let start = between[0].period?.first, let end = since.last else {
      return .unknown(known: between.count)
    }
    let step = between[0].period?.dayCount ?? 366
    if end.days(until: start) > step + 3 { return .unknown(known: between.count) }
    return series.completeness(of: first...min(last + 1, series.figures.count - 1))
  }
}
