// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Holds "rose for the first time since 2012" and "passed 5 million for the first time" against a series.
struct FirstTimeJudge {
  let context: SeriesContext

  /// What is said to have happened for the first time.
  private enum Happening {
    case moved(Mention.Change.Direction)
    case reached(ValueInterval, Quantity)
  }

  /// The finding on a clause; `nil` where it tells of no such thing, or the store has no series.
  func finding(on statement: DraftClaim) -> Finding? {
    let clause = statement.clause
    guard SeriesContext.isStated(statement.claim), let words = words(in: clause),
      let happening = happening(in: clause, before: words),
      let bound = context.series(for: directionless(statement), at: words),
      bound.scope.isPlain,
      let end = context.time(of: statement, at: words) ?? context.newest(of: bound.series),
      let position = bound.series.position(of: end)
    else { return nil }
    if case .reached(_, let quantity) = happening,
      UnitFit.fit(of: quantity.unit, with: bound.series.unit) == UnitFit.none
    {
      return nil
    }
    let series = bound.series
    guard holds(happening, series, position) == true else { return nil }
    let since = since(words, clause, from: end)
    let claim = context.claim(statement, .first, words: words, bound: bound)
    let earlier = series.figures.indices.filter { index in
      guard index < position, let last = series.figures[index].period?.last else { return false }
      return since?.last.map { last > $0 } ?? true
    }
    let before = earlier.last { holds(happening, series, $0) == true }
    let shown = (before.map { [max(0, $0 - 1), $0] } ?? earlier.suffix(8)) + [position]
    let figures = shown.map { series.figures[$0] }
    let text =
      before.map { "it was so before: \(series.figures[$0])" }
      ?? "none of the \(earlier.count) earlier figures is so"
    let fact = DerivedFact(
      operation: .first, outcome: .truth(before == nil),
      steps: [Finding.Step("derive", text, records: figures.map(\.record))],
      completeness: .unknown(known: earlier.count))
    if before != nil {
      return context.finding(claim, .inconsistent, "derived.first-differs", text, from: fact)
    }
    guard !earlier.isEmpty else {
      return context.partial(claim, from: fact, "the evidence has no earlier figure")
    }
    let reach = series.figures[earlier[0]].period?.first
    let isCovered = since?.last.flatMap { last in reach.map { last.days(until: $0) <= 370 } }
    let completeness = series.completeness(of: earlier[0]...position)
    guard since == nil || isCovered == true && completeness.isComplete else {
      return context.partial(claim, from: fact, text + ", but they do not cover the whole time")
    }
    var finding = context.finding(claim, .consistent, "derived.first", text, from: fact)
    if since == nil { finding.caveats = context.partialCaveat(.unknown(known: earlier.count + 1)) }
    return finding
  }

  private func holds(_ happening: Happening, _ series: FigureSeries, _ index: Int) -> Bool? {
    switch happening {
    case .reached(let interval, _): return interval.contains(series.figures[index].value)
    case .moved(let direction):
      guard index > 0, series.completeness(of: (index - 1)...index).isComplete else { return nil }
      let (start, end) = (series.figures[index - 1].value, series.figures[index].value)
      return direction == .up ? end > start : end < start
    }
  }

  private func directionless(_ statement: DraftClaim) -> DraftClaim {
    var statement = statement
    statement.terms.removeAll { item in
      item.term.tokens.contains {
        SeriesWords.up.contains(context.tokens[$0].code)
          || SeriesWords.down.contains(context.tokens[$0].code)
      }
    }
    return statement
  }

  // MARK: - Words

  /// "For the first time", "its first rise": from "first" to "time".
  private func words(in clause: Range<Int>) -> Range<Int>? {
    let tokens = context.tokens
    guard
      let index = clause.first(where: { index in
        tokens[index].kind == .word && tokens[index].code == SeriesWords.first
          && index + 1 < clause.upperBound && tokens[index + 1].code == SeriesWords.time
      })
    else { return nil }
    return index..<(index + 2)
  }

  private func happening(in clause: Range<Int>, before words: Range<Int>) -> Happening? {
    let mentions = context.reading.mentions(in: context.bytes(clause)).filter {
      $0.quantity != nil && $0.kind != .duration && $0.kind != .ordinal
    }
    if let mention = mentions.last(where: {
      context.reading.tokens(in: $0.range).upperBound <= words.lowerBound
    }) {
      guard let quantity = mention.quantity, let interval = bound(quantity),
        mentions.count == 1
      else { return nil }
      return .reached(interval, quantity)
    }
    guard mentions.isEmpty else { return nil }
    for index in clause where context.tokens[index].kind == .word {
      if SeriesWords.up.contains(context.tokens[index].code) { return .moved(.up) }
      if SeriesWords.down.contains(context.tokens[index].code) { return .moved(.down) }
    }
    return nil
  }

  /// The values on the side of a threshold: "exceeded 5 million", "below 6%".
  private func bound(_ quantity: Quantity) -> ValueInterval? {
    switch quantity.comparator {
    case .more, .atLeast, .less, .atMost: ValueReading.readings(of: quantity).first?.interval
    default: nil
    }
  }

  /// When the time begins that it is the first of: "since 2012", "in five years".
  private func since(_ words: Range<Int>, _ clause: Range<Int>, from end: Period) -> Period? {
    let behind = Range.between(words.upperBound, min(words.upperBound + 4, clause.upperBound))
    let mentions = context.reading.mentions(in: context.bytes(clause)).filter {
      context.reading.tokens(in: $0.range).overlaps(behind)
    }
    if let length = mentions.first(where: { $0.kind == .duration }),
      length.quantity?.unit?.code == "a", let years = length.quantity?.value?.asInt,
      (1...200).contains(years)
    {
      return end.earlier(byMonths: 12 * years)
    }
    guard behind.contains(where: { context.tokens[$0].code == SeriesWords.since }) else {
      return nil
    }
    return mentions.first { $0.kind == .period || $0.kind == .date }?.period
  }
}
