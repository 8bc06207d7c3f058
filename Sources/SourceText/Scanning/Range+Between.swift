// SPDX-License-Identifier: MIT

extension Range where Bound == Int {
  /// The places from one reading to another, none where the second begins before the first.
  ///
  /// Two readings of one sentence need not come in the order a rule expects: this never traps where
  /// `first..<second` would.
  ///
  /// - Parameters:
  ///   - first: The first place.
  ///   - second: The place behind the last.
  /// - Returns: The places between, `first..<first` where there are none.
  package static func between(_ first: Int, _ second: Int) -> Range {
    first..<Swift.max(first, second)
  }
}
