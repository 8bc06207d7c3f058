// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// How a record's period stands to the time a claim speaks of; the better first.
enum PeriodFit: Int, Comparable, Sendable {
  /// The same days.
  case exact
  /// The record's days lie inside the claim's, and stand for them.
  case within
  /// The claim's days lie inside the record's, which holds throughout.
  case covers
  /// The record has no period.
  case undated
  /// The claim names no time.
  case unstated
  /// Another time.
  case other

  static func < (left: PeriodFit, right: PeriodFit) -> Bool { left.rawValue < right.rawValue }

  /// How a record's period fits a claim's.
  static func fit(_ recorded: Period?, claimed: Period?, nature: Nature?) -> PeriodFit {
    guard let recorded else { return .undated }
    guard let claimed else { return .unstated }
    if recorded.first == claimed.first, recorded.last == claimed.last { return .exact }
    if claimed.isApproximate, claimed.overlaps(recorded),
      claimed.contains(recorded) || recorded.last.map(claimed.contains) ?? true
        || (recorded.dayCount ?? 0) <= (claimed.dayCount ?? 0)
    {
      return .within
    }
    if claimed.contains(recorded) {
      if recorded.granularity == .day || nature == .stock || nature == .event || nature == .count {
        return .within
      }
      // An average or a sum of a part is not that of the whole.
      return claimed.granularity == .span || claimed.first == nil || claimed.last == nil
        ? .within : .other
    }
    if recorded.contains(claimed) {
      return recorded.granularity == .span || nature == .event || nature == .rank
        || claimed.granularity == .day ? .covers : .other
    }
    return .other
  }
}
