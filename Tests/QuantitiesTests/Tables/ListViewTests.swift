// SPDX-License-Identifier: MIT

import Testing

@testable import Quantities

@Suite("A look at bytes")
struct ListViewTests {
  @Test("Digits have the value that they have one by one, wherever they stand")
  func numbers() {
    var seed: UInt64 = 7
    for length in 1...12 {
      for _ in 0..<200 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let digits = (0..<length).map { UInt8(0x30 + (seed &>> UInt64($0 * 4 + 8)) % 10) }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        // At the end of a text there are no eight bytes to look at together.
        for (before, after) in [
          ("", ""), ("in ", ""), ("", " people were counted"), ("US$", ".75 each"),
        ] {
          let bytes = Array(before.utf8) + digits + Array(after.utf8)
          let start = before.utf8.count
          let found = unsafe bytes.withUnsafeBufferPointer {
            unsafe ListView($0).number(from: start, to: start + length)
          }
          #expect(found == value, "\(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }
}
