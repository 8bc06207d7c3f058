// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities
public import Vocabulary

/// The figures of several subjects for one measure and period, one for each subject.
public struct FigureSet: Hashable, Sendable {
  /// One end of an order.
  public enum Extreme: String, Hashable, Sendable, CaseIterable {
    case highest, lowest

    /// Whether a value lies further towards this end than another.
    public func isBeyond(_ value: ExactDecimal, _ other: ExactDecimal) -> Bool {
      self == .highest ? value > other : value < other
    }

    var beyondWord: String { self == .highest ? "above" : "below" }

    /// The figure furthest towards this end, the first of equals.
    func best(of figures: [Figure]) -> Figure? {
      var best: Figure?
      for figure in figures {
        if let known = best, !isBeyond(figure.value, known.value) { continue }
        best = figure
      }
      return best
    }
  }

  /// The figures, in order of their subjects.
  public let figures: [Figure]
  /// Subjects for which records disagree, so that no figure was taken.
  public let disputed: [String]
  /// How much of the whole the figures cover.
  public let completeness: Completeness

  /// Makes a set of records of one measure, period, unit and basis.
  ///
  /// - Parameters:
  ///   - records: At most one period for each subject; of several vintages the latest counts.
  ///   - expected: The subjects that make up the whole ("the Nordic countries"), when known.
  public init(records: [EvidenceRecord], expected: [Entity]? = nil) {
    self.init(
      figures: records.filter { !$0.status.contains(.superseded) }.compactMap(Figure.init),
      expected: expected)
  }

  /// Makes a set of figures of one measure, period, unit and basis.
  public init(figures: [Figure], expected: [Entity]? = nil) {
    var bySubject: [String: [Figure]] = [:]
    for figure in figures { bySubject[Self.key(figure), default: []].append(figure) }
    var kept: [Figure] = []
    var disputed: [String] = []
    for (_, candidates) in bySubject {
      if let one = FigureSeries.latest(candidates) {
        kept.append(one)
      } else {
        disputed.append(candidates.map(\.subject).min() ?? "")
      }
    }
    self.figures = kept.sorted { ($0.subject, $0.record) < ($1.subject, $1.record) }
    self.disputed = disputed.sorted()
    if let expected {
      let known = Set(kept.compactMap(\.entity))
      let missing = expected.filter { !known.contains($0.id) }.sorted { $0.name < $1.name }
      completeness =
        missing.isEmpty
        ? .complete
        : .partial(
          known: expected.count - missing.count, expected: expected.count,
          missing: missing.prefix(5).map(\.name))
    } else {
      completeness = .unknown(known: kept.count)
    }
  }

  private static func key(_ figure: Figure) -> String {
    figure.entity?.rawValue ?? figure.subject
  }

  /// The figure of a subject.
  public func figure(of entity: Entity.ID) -> Figure? { figures.first { $0.entity == entity } }

  /// Whether all figures are counted in one unit.
  public var hasOneUnit: Bool { figures.allSatisfy { $0.unit == figures.first?.unit } }
}
