// SPDX-License-Identifier: MIT

package import Quantities

/// The records of one measure that have an amount in one unit, by the size of the amount.
package struct AmountOrder: Sendable {
  private enum Place: Sendable {
    case list(amounts: [ExactDecimal], positions: [Int])
    case index(IndexFile, Range<Int>)
  }

  /// The unit.
  package let unit: Unit?
  private let place: Place
  /// What is added to the positions, for records that follow those of another list.
  private var offset = 0

  /// Puts records in order: their positions with their amounts.
  init(_ found: [(position: Int, amount: ExactDecimal)], unit: Unit?) {
    let sorted = found.sorted { ($0.amount, $0.position) < ($1.amount, $1.position) }
    self.unit = unit
    place = .list(amounts: sorted.map(\.amount), positions: sorted.map(\.position))
  }

  /// Takes the order that an index holds.
  init(_ file: IndexFile, span: Range<Int>, unit: Unit?) {
    self.unit = unit
    place = .index(file, span)
  }

  /// The same records, further back by so many positions.
  func moved(by count: Int) -> AmountOrder {
    var moved = self
    moved.offset += count
    return moved
  }

  /// How many records there are.
  package var count: Int {
    switch place {
    case .list(_, let positions): positions.count
    case .index(_, let span): span.count
    }
  }

  /// The position of the record of a rank, from the smallest amount, 0.
  package func position(at rank: Int) -> Int {
    switch place {
    case .list(_, let positions): positions[rank] + offset
    case .index(let file, let span):
      file.position(span.lowerBound + rank, of: .amounts) + offset
    }
  }

  private func amount(at rank: Int) -> ExactDecimal {
    switch place {
    case .list(let amounts, _): amounts[rank]
    case .index(let file, let span):
      file.amount(at: file.position(span.lowerBound + rank, of: .amounts)) ?? .zero
    }
  }

  /// The ranks of the amounts within an interval.
  ///
  /// - Complexity: O(log *n*).
  package func ranks(within interval: ValueInterval) -> Range<Int> {
    let low = interval.lower.map { bound in
      firstRank { bound.isIncluded ? $0 >= bound.value : $0 > bound.value }
    }
    let high = interval.upper.map { bound in
      firstRank { bound.isIncluded ? $0 > bound.value : $0 >= bound.value }
    }
    return (low ?? 0)..<max(low ?? 0, high ?? count)
  }

  /// The first rank whose amount is past a line.
  private func firstRank(_ isPast: (ExactDecimal) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(amount(at: middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
