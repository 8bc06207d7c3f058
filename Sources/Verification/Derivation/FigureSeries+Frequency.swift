// SPDX-License-Identifier: MIT

import Evidence
public import Quantities

extension FigureSeries {
  /// What may have been so in some periods of a series and not in others.
  public enum Behaviour: Hashable, Sendable {
    /// The figure moved that way from the period before.
    case moved(Mention.Change.Direction)
    /// The figure lay above zero, or else below.
    case signed(isPositive: Bool)
    /// The figure lay in one of these intervals.
    case within([ValueInterval])

    /// Whether it takes the figure before as well.
    var isMovement: Bool { if case .moved = self { true } else { false } }
  }

  /// In how many periods of a stretch something was so.
  ///
  /// - Parameters:
  ///   - behaviour: What was so.
  ///   - range: The positions of the stretch.
  /// - Returns: `nil` when the stretch is empty, or a movement has no figure to begin from.
  func count(of behaviour: Behaviour, in range: Range<Int>) -> DerivedFact? {
    let start = behaviour.isMovement ? range.lowerBound - 1 : range.lowerBound
    guard !range.isEmpty, start >= 0, range.upperBound <= figures.count else { return nil }
    let hits = range.filter { shows(behaviour, at: $0) }
    let shown = figures[start..<range.upperBound]
    let text = shown.map { "\($0.period?.description ?? "?"): \($0.value.grouped())" }
    let times = hits.compactMap { figures[$0].period?.description }
    return DerivedFact(
      operation: .count, outcome: .amount(ExactDecimal(hits.count), margin: .zero, unit: .one),
      steps: [
        Finding.Step(
          "derive",
          text.joined(separator: ", ") + ": so in \(hits.count) of \(range.count)"
            + (times.isEmpty ? "" : " (\(times.joined(separator: ", ")))"),
          records: shown.map(\.record))
      ], completeness: completeness(of: start...(range.upperBound - 1)))
  }

  private func shows(_ behaviour: Behaviour, at index: Int) -> Bool {
    let value = figures[index].value
    switch behaviour {
    case .moved(.up): return figures[index - 1].value < value
    case .moved(.down): return value < figures[index - 1].value
    case .moved(.unchanged): return value == figures[index - 1].value
    case .signed(let isPositive): return isPositive ? value > .zero : value < .zero
    case .within(let intervals): return intervals.contains { $0.contains(value) }
    }
  }
}
