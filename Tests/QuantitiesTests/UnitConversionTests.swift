// SPDX-License-Identifier: MIT

import Quantities
import Testing

@Suite("Converting units") struct UnitConversionTests {
  @Test(
    "Units of one kind convert exactly",
    arguments: [
      ("USD.cent", "USD", "0.01"), ("km", "m", "1000"), ("[mi_i]", "km", "1.609344"),
      ("a", "mo", "12"),
      ("bp", "pp", "0.01"), ("MW.h", "kW.h", "1000"), ("t", "kg", "1000"), ("km/h", "km/h", "1"),
    ])
  func converts(from: String, to: String, factor: String) {
    let left = Unit(code: from, dimension: .other)
    #expect(left.factor(to: Unit(code: to, dimension: .other)) == ExactDecimal(factor))
  }

  @Test(
    "Units of different kinds do not convert",
    arguments: [
      ("USD", "EUR"), ("km", "kg"), ("%", "pp"), ("{job}", "{person}"), ("Cel", "[degF]"),
    ])
  func refuses(from: String, to: String) {
    let left = Unit(code: from, dimension: .other)
    #expect(left.factor(to: Unit(code: to, dimension: .other)) == nil)
  }
}
