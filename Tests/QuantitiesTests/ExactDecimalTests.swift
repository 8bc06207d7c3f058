// SPDX-License-Identifier: MIT

import Quantities
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  static let samples: [ExactDecimal] =
    [-1000, -121, -120, -12, -3, -1, 0, 1, 2, 7, 9, 10, 11, 99, 100, 1234].flatMap { digits in
      [-3, -1, 0, 2].map { ExactDecimal(Int128(digits), exponent: $0) }
    }

  /// The sample scaled by 1,000, which makes every one of them whole: the naive model.
  private func model(_ value: ExactDecimal) throws -> Int {
    try #require(value.scaled(byPowerOfTen: 3).asInt)
  }

  @Test("Sum, difference, product and order agree with whole numbers")
  func arithmetic() throws {
    for left in Self.samples {
      for right in Self.samples {
        let (a, b) = (try model(left), try model(right))
        #expect(try model(left + right) == a + b)
        #expect(try model(left - right) == a - b)
        #expect((left * right).scaled(byPowerOfTen: 6).asInt == a * b)
        #expect((left < right) == (a < b))
        #expect((left == right) == (a == b))
      }
    }
  }

  @Test(
    "Digits are counted on both sides of a machine word",
    arguments: [
      ("0", 1), ("9", 1), ("10", 1), ("11", 2), ("9999999999999999999", 19),
      ("10000000000000000001", 20), ("18446744073709551615", 20), ("18446744073709551617", 20),
      ("99999999999999999999", 20), ("100000000000000000001", 21), ("-123", 3),
    ])
  func digits(text: String, count: Int) {
    #expect(ExactDecimal(text)?.digitCount == count)
  }

  @Test(
    "Groups of three digits, and decimals as wanted",
    arguments: [
      ("0", 0, "0"), ("999", 0, "999"), ("1000", 0, "1,000"), ("-1234567.5", 0, "-1,234,567.5"),
      ("0.25", 1, "0.25"), ("12", 2, "12.00"), ("-100000", 1, "-100,000.0"), ("1.5", 3, "1.500"),
    ])
  func grouped(text: String, decimals: Int, wanted: String) {
    #expect(ExactDecimal(text)?.grouped(minimumDecimals: decimals) == wanted)
  }

  @Test("A quotient times its divisor gives the number back to 15 digits")
  func division() throws {
    for left in Self.samples {
      for right in Self.samples where !right.isZero {
        let quotient = try #require(left.divided(by: right))
        let difference = (quotient * right - left).magnitude
        #expect(difference <= left.magnitude.scaled(byPowerOfTen: -14))
      }
    }
    #expect(ExactDecimal.one.divided(by: .zero) == nil)
    let third = ExactDecimal.one.divided(by: ExactDecimal(3), significantDigits: 5)
    #expect(third == ExactDecimal("0.33333"))
    let small = ExactDecimal.one.divided(by: ExactDecimal(Int128(123_456_789_012_345_678)))
    #expect(small == ExactDecimal("8.1000000729e-18"))
  }

  struct Reading: CustomTestStringConvertible {
    let text: String
    let expected: String?
    var testDescription: String { String(text.prefix(24)) }
  }

  static let readings: [Reading] = [
    Reading(text: "0", expected: "0"), Reading(text: "-0", expected: "0"),
    Reading(text: "2.90", expected: "2.9"), Reading(text: "+17", expected: "17"),
    Reading(text: "775200000000", expected: "775200000000"),
    Reading(text: "2.9e9", expected: "2900000000"), Reading(text: "1E-3", expected: "0.001"),
    Reading(text: ".5", expected: "0.5"), Reading(text: "5.", expected: "5"),
    Reading(text: "0.000", expected: "0"), Reading(text: "", expected: nil),
    Reading(text: "-", expected: nil), Reading(text: "1,000", expected: nil),
    Reading(text: "1.2.3", expected: nil), Reading(text: "--5", expected: nil),
    Reading(text: "1e", expected: nil), Reading(text: "1e999999", expected: nil),
    Reading(text: "NaN", expected: nil), Reading(text: "1e99999999999999999999", expected: nil),
    Reading(text: String(repeating: "9", count: 39), expected: nil),
    Reading(text: String(repeating: "9", count: 1_000_000), expected: nil),
  ]

  @Test("Reads plain decimals and nothing else", arguments: readings)
  func reads(_ reading: Reading) {
    #expect(ExactDecimal(reading.text)?.description == reading.expected)
  }

  @Test("Printing and reading give the number back")
  func roundTrip() {
    for value in Self.samples { #expect(ExactDecimal(value.description) == value) }
  }

  @Test("Rounds half away from zero, and cuts toward zero")
  func rounding() {
    let value = ExactDecimal(Int128(2850), exponent: -3)
    #expect(value.rounded(toPowerOfTen: -1).description == "2.9")
    #expect((-value).rounded(toPowerOfTen: -1).description == "-2.9")
    #expect(value.truncated(toPowerOfTen: -1).description == "2.8")
    #expect(value.rounded(toPowerOfTen: 50).isZero)
  }

  @Test("Numbers far apart in size add and compare without a trap")
  func extremes() {
    let huge = ExactDecimal(Int128(9), exponent: 390)
    let tiny = ExactDecimal(Int128(7), exponent: -390)
    #expect(huge + tiny == huge)
    #expect(tiny < huge)
    #expect(-huge < -tiny)
    let long = ExactDecimal(Int128.max)
    #expect(long + .one > .zero)
    #expect(long * long > long)
    #expect((long - long).isZero)
  }

  @Test("Groups digits by three for people")
  func grouped() {
    #expect(ExactDecimal("1234567.5")?.grouped() == "1,234,567.5")
    #expect(ExactDecimal("-999")?.grouped(minimumDecimals: 2) == "-999.00")
  }
}
