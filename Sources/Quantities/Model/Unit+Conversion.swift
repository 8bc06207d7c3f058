// SPDX-License-Identifier: MIT

extension Unit {
  /// How many of another unit one of this unit is, exactly; `nil` where the two do not convert by a factor.
  ///
  /// Money converts only between a currency and its minor unit (`USD.cent` to `USD`); rates of exchange
  /// are records, not constants. Months and years count as 30 and 365 days only towards days and below.
  public func factor(to other: Unit) -> ExactDecimal? {
    if code == other.code { return .one }
    // A year has twelve months, whatever the days.
    if code == "a", other.code == "mo" { return ExactDecimal(12) }
    if code == "mo", other.code == "a" { return ExactDecimal.one.divided(by: ExactDecimal(12)) }
    if let slash = code.firstIndex(of: "/"), let theirs = other.code.firstIndex(of: "/") {
      guard
        let top = Unit(code: String(code[..<slash]), dimension: .other).factor(
          to: Unit(code: String(other.code[..<theirs]), dimension: .other)),
        let bottom = Unit(code: String(code[code.index(after: slash)...]), dimension: .other)
          .factor(
            to: Unit(
              code: String(other.code[other.code.index(after: theirs)...]), dimension: .other))
      else { return nil }
      return top.divided(by: bottom, significantDigits: 18)
    }
    guard let mine = UnitFactors.standard[code], let theirs = UnitFactors.standard[other.code],
      mine.base == theirs.base
    else { return nil }
    return mine.factor.divided(by: theirs.factor, significantDigits: 18)
  }
}
