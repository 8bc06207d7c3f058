// SPDX-License-Identifier: MIT

/// How the cells of a column write their numbers, as far as two ways can be told: `1.300` among `2,100`.
struct NumberStyles: Sendable {
  private var grouped: String?
  private var threeDecimals: (text: String, offset: Int)?
  private var hasOtherDecimals = false

  /// The cell whose decimals may be thousands, and one that writes thousands.
  var doubt: (text: String, other: String, offset: Int)? {
    guard !hasOtherDecimals, let grouped, let threeDecimals else { return nil }
    return (threeDecimals.text, grouped, threeDecimals.offset)
  }

  /// Takes note of a cell, where a point or comma of either kind is the decimal mark.
  mutating func note(_ text: String, decimal: UInt8, offset: Int) {
    if hasOtherDecimals { return }
    let other = decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let bytes = NameStrip.trimmed(text).utf8
    let marks = bytes.filter { $0 == decimal }.count
    if marks == 0 {
      if grouped == nil, bytes.contains(other) { grouped = text }
      return
    }
    let tail = bytes.reversed().prefix { $0 != decimal }
    let head = bytes.prefix { $0 != decimal }
    let isThree =
      marks == 1 && tail.count == 3 && 1...3 ~= head.count
      && bytes.allSatisfy { 0x30...0x39 ~= $0 || $0 == decimal }
      && head.first != UInt8(ascii: "0")
    if !isThree {
      hasOtherDecimals = true
    } else if threeDecimals == nil {
      threeDecimals = (text, offset)
    }
  }
}
