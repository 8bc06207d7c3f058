// SPDX-License-Identifier: MIT

import Quantities

extension FacetRule.Granularity {
  /// The piece of calendar that a day, or a shorter piece, lies in.
  func period(around other: Period) -> Period? {
    guard let first = other.first else { return nil }
    let (year, month, _) = first.components
    switch self {
    case .day: return Period(day: first)
    case .week: return Period(first: first, last: first.advanced(byDays: 6), granularity: .week)
    case .month: return Period(year: year, month: month)
    case .quarter: return Period(year: year, quarter: (month + 2) / 3)
    case .half: return Period(year: year, half: month > 6 ? 2 : 1)
    case .year: return Period(year: year)
    }
  }
}
