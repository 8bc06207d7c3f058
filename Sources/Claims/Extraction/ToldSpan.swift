// SPDX-License-Identifier: MIT

package import Quantities
package import SourceText

/// A stretch of time up to the present that a figure is told over: "since 2015", "over the past five years".
package struct ToldSpan: Hashable, Sendable {
  /// Where it begins or how long it is.
  package enum Extent: Hashable, Sendable {
    /// "Since 2015": from that time on.
    case since(Period)
    /// "Over five years": so many years.
    case years(Int)
    /// A length that no whole number of years gives.
    case other
  }

  /// Where it begins or how long it is.
  package var extent: Extent
  /// Where its words stand.
  package var range: TextRange
}
