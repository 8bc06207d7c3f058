// SPDX-License-Identifier: MIT

extension ExactDecimal {
  /// Reads a plain decimal: an optional sign, digits with an optional point, an optional exponent.
  ///
  /// - Parameter text: For example `-12.50`, `775200000000`, `2.9e9`. No grouping, no blanks.
  ///   Anything else gives `nil`, and so does a text that has more than 38 significant digits, or lies
  ///   outside 10 to the ±400.
  public init?(_ text: some StringProtocol) {
    self.init(parsing: text.utf8)
  }

  /// Reads a plain decimal from its bytes.
  public init?(parsing bytes: some Sequence<UInt8>) {
    // Up to 18 digits fit one machine word; only longer numbers pay for two.
    var short = 0
    var significand: Int128 = 0
    var exponent = 0
    var written = 0
    var isNegative = false
    var hasDigit = false
    var hasPoint = false
    var pendingZeros = 0
    var digitCount = 0
    var writtenSign: Int?
    var exponentDigits = 0
    var isFirst = true
    for byte in bytes {
      if let sign = writtenSign {
        switch byte {
        case 0x30...0x39:
          written = min(written * 10 + Int(byte - 0x30), 100_000)
          exponentDigits += 1
        case 0x2B where exponentDigits == 0 && sign == 0: writtenSign = 1
        case 0x2D where exponentDigits == 0 && sign == 0: writtenSign = -1
        default: return nil
        }
        continue
      }
      switch byte {
      case 0x2D where isFirst: isNegative = true
      case 0x2B where isFirst: break
      case 0x30:
        hasDigit = true
        if hasPoint { exponent -= 1 }
        if digitCount > 0 { pendingZeros += 1 }
      case 0x31...0x39:
        hasDigit = true
        if hasPoint { exponent -= 1 }
        digitCount += pendingZeros + 1
        if digitCount <= 18 {
          for _ in 0...pendingZeros { short &*= 10 }
          short &+= Int(byte - 0x30)
          significand = Int128(short)
          pendingZeros = 0
          isFirst = false
          continue
        }
        guard digitCount <= 38 else { return nil }
        let (raised, overflow) = significand.multipliedReportingOverflow(
          by: Self.powers[pendingZeros + 1])
        guard !overflow else { return nil }
        let (sum, carry) = raised.addingReportingOverflow(Int128(byte - 0x30))
        guard !carry else { return nil }
        significand = sum
        pendingZeros = 0
      case 0x2E where !hasPoint: hasPoint = true
      case 0x45 where hasDigit, 0x65 where hasDigit: writtenSign = 0
      default: return nil
      }
      isFirst = false
    }
    guard hasDigit, writtenSign == nil || exponentDigits > 0 else { return nil }
    let power = exponent + pendingZeros + written * (writtenSign == -1 ? -1 : 1)
    guard significand == 0 || abs(power) + digitCount <= Self.largestReadExponent else {
      return nil
    }
    self.init(isNegative ? -significand : significand, exponent: power)
  }
}

extension ExactDecimal: CustomStringConvertible, LosslessStringConvertible {
  /// The number in plain digits, without grouping: `-0.125`, `775200000000`.
  public var description: String {
    let digits = String(significand.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.utf8.count > places {
      let split = digits.index(digits.endIndex, offsetBy: -places)
      return sign + digits[..<split] + "." + digits[split...]
    }
    return sign + "0." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }

  /// The number with commas between groups of three digits, and at least so many decimals.
  public func grouped(minimumDecimals: Int = 0) -> String {
    let plain = Array(magnitude.description.utf8)
    let point = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.endIndex
    var text: [UInt8] = []
    text.reserveCapacity(plain.count * 4 / 3 + 4)
    if isNegative { text.append(UInt8(ascii: "-")) }
    for index in 0..<point {
      if index > 0, (point - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(plain[index])
    }
    let decimals = max(plain.count - point - 1, 0)
    if decimals > 0 || minimumDecimals > 0 { text.append(UInt8(ascii: ".")) }
    text += plain[min(point + 1, plain.endIndex)...]
    for _ in decimals..<max(decimals, minimumDecimals) { text.append(UInt8(ascii: "0")) }
    return String(decoding: text, as: UTF8.self)
  }
}
