// SPDX-License-Identifier: MIT

import Quantities

/// The two times that a movement is told between.
struct MovementSpan: Hashable, Sendable {
  /// The time it began at.
  let start: Period
  /// The time it ended at; `nil` for the newest figure.
  let end: Period?
  /// Whether the text names both times, or the step between them.
  let isTold: Bool
}

extension Period {
  /// The period so many months before, of the same size; `nil` where it has no such neighbour.
  func earlier(byMonths months: Int) -> Period? {
    guard let first, let last else { return nil }
    let start = first.advanced(byMonths: -months)
    let end = last.advanced(byDays: 1).advanced(byMonths: -months).advanced(byDays: -1)
    return Period(
      first: start, last: end, granularity: granularity, isFiscal: isFiscal,
      isApproximate: isApproximate, part: part)
  }

  /// How many months a piece of calendar of its size has; `nil` where no step is usual.
  var monthsInStep: Int? {
    switch granularity {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    default: nil
    }
  }
}
