// SPDX-License-Identifier: MIT

/// A decimal number held exactly: an integer times a power of ten.
///
/// Always in lowest form (no trailing zero in `significand`, zero has exponent 0), so equal numbers
/// are equal values. How a number was written is kept by ``Quantity``, not here. Sums and products
/// are exact up to 38 significant digits. Beyond that a sum is rounded half away from zero to 36
/// digits, and a product is taken of factors rounded to 18.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits, signed.
  public let significand: Int128
  /// The power of ten that the digits are multiplied by.
  public let exponent: Int

  /// The number `significand * 10^exponent`.
  public init(_ significand: Int128, exponent: Int = 0) {
    var digits = significand
    var power = exponent
    if digits == 0 {
      power = 0
    } else if let short = Int(exactly: digits) {
      // One machine word holds nearly every number, and divides much faster.
      var word = short
      while word % 10 == 0 {
        word /= 10
        power += 1
      }
      digits = Int128(word)
    } else {
      while true {
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
        guard remainder == 0 else { break }
        digits = quotient
        power += 1
      }
    }
    self.significand = digits
    self.exponent = power
  }

  /// A number whose digits are known to end in no zero.
  private init(lowest significand: Int128, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// A whole number.
  public init(_ value: Int) { self.init(Int128(value)) }

  /// Zero.
  public static let zero = ExactDecimal(lowest: 0, exponent: 0)
  /// One.
  public static let one = ExactDecimal(lowest: 1, exponent: 0)
  /// One hundred.
  public static let hundred = ExactDecimal(lowest: 1, exponent: 2)

  /// Ten to a power.
  public static func power(_ exponent: Int) -> ExactDecimal { ExactDecimal(1, exponent: exponent) }

  /// The largest power of ten, by size, that a number read from text may have.
  public static let largestReadExponent = 400

  /// Whether the number is below zero.
  public var isNegative: Bool { significand < 0 }
  /// Whether the number is zero.
  public var isZero: Bool { significand == 0 }
  /// Whether the number has no fractional part.
  public var isInteger: Bool { exponent >= 0 }
  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// How many digits the significand has; 1 for zero.
  public var digitCount: Int { Self.digitCount(of: significand.magnitude) }

  /// The power of ten of the first digit: 3 for 2,900; `nil` for zero.
  public var leadingPower: Int? { isZero ? nil : digitCount - 1 + exponent }

  /// The number as an `Int`, when it is whole and fits.
  public var asInt: Int? {
    guard exponent >= 0, exponent < 19 else { return isZero ? 0 : nil }
    let (product, overflow) = significand.multipliedReportingOverflow(by: Self.powers[exponent])
    return overflow ? nil : Int(exactly: product)
  }

  /// The nearest binary number, for drawing and ordering by size only, never for a verdict.
  public var approximateDouble: Double {
    Double("\(significand)e\(exponent)") ?? (isNegative ? -.infinity : .infinity)
  }
}

// MARK: - Arithmetic

extension ExactDecimal {
  static let powers: [Int128] = {
    var list: [Int128] = [1]
    for _ in 0..<38 { list.append(list[list.count - 1] * 10) }
    return list
  }()

  static func digitCount(of magnitude: UInt128) -> Int {
    var count = 1
    if let short = UInt64(exactly: magnitude) {
      // One machine word holds nearly every number, and compares much faster.
      var limit: UInt64 = 10
      while short >= limit {
        count += 1
        if count == 20 { break }
        limit &*= 10
      }
      return count
    }
    while count < 39, magnitude >= UInt128(powers[count < 39 ? count : 38]) {
      count += 1
      if count == 39 { break }
    }
    return count
  }

  /// The number times ten to `places`.
  public func scaled(byPowerOfTen places: Int) -> ExactDecimal {
    ExactDecimal(significand, exponent: isZero ? 0 : exponent + places)
  }

  /// The number with the other sign.
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(value.significand == .min ? .max : -value.significand, exponent: value.exponent)
  }

  /// The sum.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    if left.isZero { return right }
    if right.isZero { return left }
    let (high, low) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let shift = high.exponent - low.exponent
    if shift <= 38 {
      let (aligned, overflow) = high.significand.multipliedReportingOverflow(by: powers[shift])
      if !overflow {
        let (sum, carry) = aligned.addingReportingOverflow(low.significand)
        if !carry { return ExactDecimal(sum, exponent: low.exponent) }
      }
    }
    // Too far apart for 38 digits: align at 36 digits of the one that reaches higher.
    let top = max(left.leadingPower ?? 0, right.leadingPower ?? 0)
    let a = left.rounded(toPowerOfTen: top - 35)
    let b = right.rounded(toPowerOfTen: top - 35)
    let base = min(a.isZero ? Int.max : a.exponent, b.isZero ? Int.max : b.exponent)
    guard base != Int.max else { return .zero }
    func aligned(_ value: ExactDecimal) -> Int128 {
      value.isZero ? 0 : value.significand * powers[min(38, value.exponent - base)]
    }
    return ExactDecimal(aligned(a) + aligned(b), exponent: base)
  }

  /// The difference.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + (-right)
  }

  /// The product.
  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let (product, overflow) = left.significand.multipliedReportingOverflow(by: right.significand)
    if !overflow { return ExactDecimal(product, exponent: left.exponent + right.exponent) }
    let a = left.rounded(toSignificantDigits: 18)
    let b = right.rounded(toSignificantDigits: 18)
    return ExactDecimal(a.significand * b.significand, exponent: a.exponent + b.exponent)
  }

  /// The quotient, rounded half away from zero.
  ///
  /// - Parameters:
  ///   - divisor: What to divide by.
  ///   - digits: How many significant digits to keep, at most 18.
  /// - Returns: The quotient, or `nil` when `divisor` is zero.
  public func divided(by divisor: ExactDecimal, significantDigits digits: Int = 15) -> ExactDecimal?
  {
    guard !divisor.isZero else { return nil }
    guard !isZero else { return .zero }
    let numerator = rounded(toSignificantDigits: 18)
    let denominator = divisor.rounded(toSignificantDigits: 18)
    // Raise the numerator until the whole quotient has 20 digits; it then has at most 38.
    let shift = max(0, denominator.digitCount - numerator.digitCount + 20)
    let raised = numerator.significand * Self.powers[shift]
    let quotient = raised / denominator.significand
    let exponent = numerator.exponent - shift - denominator.exponent
    return ExactDecimal(quotient, exponent: exponent)
      .rounded(toSignificantDigits: min(max(digits, 1), 18))
  }

  /// The number rounded half away from zero to a multiple of `10^power`.
  public func rounded(toPowerOfTen power: Int) -> ExactDecimal {
    guard exponent < power else { return self }
    let drop = power - exponent
    guard drop <= 38 else { return .zero }
    let unit = Self.powers[drop]
    var (quotient, remainder) = significand.quotientAndRemainder(dividingBy: unit)
    if remainder.magnitude >= (unit.magnitude + 1) / 2 { quotient += isNegative ? -1 : 1 }
    return ExactDecimal(quotient, exponent: power)
  }

  /// The number cut toward zero to a multiple of `10^power`.
  public func truncated(toPowerOfTen power: Int) -> ExactDecimal {
    guard exponent < power else { return self }
    let drop = power - exponent
    guard drop <= 38 else { return .zero }
    return ExactDecimal(significand / Self.powers[drop], exponent: power)
  }

  /// The number rounded half away from zero to so many significant digits.
  public func rounded(toSignificantDigits digits: Int) -> ExactDecimal {
    guard let leading = leadingPower else { return self }
    return rounded(toPowerOfTen: leading - digits + 1)
  }
}

// MARK: - Comparable

extension ExactDecimal: Comparable {
  /// Whether the left comes before the right.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.exponent == right.exponent { return left.significand < right.significand }
    if left.isNegative != right.isNegative { return left.isNegative }
    guard let leftPower = left.leadingPower else { return right.significand > 0 }
    guard let rightPower = right.leadingPower else { return left.isNegative }
    if leftPower != rightPower { return (leftPower < rightPower) != left.isNegative }
    // Equal leading powers: the exponents differ by at most 38.
    if left.exponent > right.exponent {
      let shift = left.exponent - right.exponent
      let (aligned, overflow) = left.significand.multipliedReportingOverflow(
        by: powers[min(shift, 38)])
      return overflow ? left.isNegative : aligned < right.significand
    }
    let shift = right.exponent - left.exponent
    let (aligned, overflow) = right.significand.multipliedReportingOverflow(
      by: powers[min(shift, 38)])
    return overflow ? !right.isNegative : left.significand < aligned
  }
}
