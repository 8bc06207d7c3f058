// SPDX-License-Identifier: MIT

/// A number as it is written, without unit or comparator.
struct Numeral: Hashable, Sendable {
  /// How it is written.
  enum Form: Hashable, Sendable {
    case digits, words
    /// "a", "an" standing for one.
    case article
    /// "dozens", "tens of thousands".
    case vague
    /// "several", "a few".
    case few
  }

  /// The tokens it covers.
  var start: Int
  var end: Int
  /// The number, magnitudes multiplied out.
  var value: ExactDecimal
  /// The power of ten of its last written digit.
  var precision: Int
  /// How it is written.
  var form: Form
  /// The power of ten of its last magnitude word; 0 for none.
  var magnitude = 0
  /// Whether it is a part of a whole ("two-thirds").
  var isFraction = false
  /// Whether it is a place in an order ("21st").
  var isOrdinal = false
  /// Whether it is four digits that could be a year.
  var isYearLike = false
  /// Whether a sign is written before it.
  var isSigned = false
  /// Whether it is written with decimals.
  var hasDecimals = false
  /// Whether its digits are grouped.
  var isGrouped = false
  /// The token of a magnitude letter that could also be a unit ("m", "k", "b", "t"); its power is in `magnitude`.
  var looseSuffix: Int?

  /// Whether it leaves open how many: "dozens", "several hundred".
  var isOpen: Bool { form == .vague || form == .few }
}
