// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

extension DocumentReading {
  /// Whether a level is a height or a depth long before, and no start of the movement that led to another:
  /// "shrank by half a million to 124.4 million, from a peak of 128.1 million in 2010".
  func isTurningPoint(_ level: Mention, behind end: Mention) -> Bool {
    guard level.range.lowerBound > end.range.lowerBound else { return false }
    let place = tokens(in: level.range)
    return (max(0, place.lowerBound - TurningPoint.reach)..<place.upperBound).contains {
      tokens[$0].kind == .word && TurningPoint.words.contains(tokens[$0].code)
    }
  }
}

/// How a height or a depth of a series is called.
private enum TurningPoint {
  /// How many words before a level may call it a peak.
  static let reach = 3
  static let words = WordHash.all(
    of: "peak high low trough maximum minimum record height top bottom")
}
