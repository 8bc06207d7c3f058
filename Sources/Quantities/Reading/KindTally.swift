// SPDX-License-Identifier: MIT

/// How many mentions of each kind were found.
struct KindTally {
  private var counts: InlineArray<15, Int> = .init(repeating: 0)

  /// Counts one mention more, or one less.
  @inline(__always)
  mutating func add(_ kind: Mention.Kind, _ number: Int = 1) { counts[kind.place] += number }

  /// Adds the counts to those of other texts.
  func add(to counts: inout [Mention.Kind: Int]) {
    for kind in Mention.Kind.allCases where self.counts[kind.place] != 0 {
      counts[kind, default: 0] += self.counts[kind.place]
    }
  }
}

extension Mention.Kind {
  /// The kind's place in `allCases`.
  fileprivate var place: Int {
    switch self {
    case .number: 0
    case .ordinal: 1
    case .fraction: 2
    case .percentage: 3
    case .percentagePoints: 4
    case .money: 5
    case .dimension: 6
    case .temperature: 7
    case .age: 8
    case .count: 9
    case .duration: 10
    case .date: 11
    case .period: 12
    case .ratio: 13
    case .notQuantity: 14
    }
  }
}
