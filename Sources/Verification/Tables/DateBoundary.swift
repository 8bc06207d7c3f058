// SPDX-License-Identifier: MIT

/// On which side of a date the rows spoken of lie: "before 1990", "after May 5", "since 2001".
enum DateBoundary: UInt8, Hashable, Sendable {
  case before, after, since

  /// Whether a date lies on this side of another; `nil` when the two give too little to tell.
  func holds(_ own: PartialDate, of bound: PartialDate) -> Bool? {
    if bound.month == nil {
      guard let year = own.year, var limit = bound.year else { return nil }
      if self == .after { limit += bound.span - 1 }
      return holds(year, limit)
    }
    guard own.month != nil, bound.day == nil || own.day != nil else { return nil }
    var own = own
    var bound = bound
    // Years are compared where both are given.
    if own.year == nil || bound.year == nil { (own.year, bound.year) = (nil, nil) }
    if bound.day == nil { own.day = nil }
    return holds(own.order, bound.order)
  }

  private func holds(_ own: Int, _ limit: Int) -> Bool {
    switch self {
    case .before: own < limit
    case .after: own > limit
    case .since: own >= limit
    }
  }
}
