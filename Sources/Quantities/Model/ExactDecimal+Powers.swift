// SPDX-License-Identifier: MIT

extension ExactDecimal {
  /// The number to a whole power, exact as far as 38 digits reach and rounded to 18 beyond; `nil` outside
  /// powers of ±400 or where the result lies outside 10 to the ±400.
  func raised(to power: Int) -> ExactDecimal? {
    guard abs(power) <= 400, !(isZero && power < 0) else { return nil }
    var result = ExactDecimal.one
    for _ in 0..<abs(power) {
      result = result * self
      guard abs(result.leadingPower ?? 0) <= Self.largestReadExponent else { return nil }
    }
    return power < 0 ? ExactDecimal.one.divided(by: result, significantDigits: 15) : result
  }
}
