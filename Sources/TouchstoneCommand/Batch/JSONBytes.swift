// SPDX-License-Identifier: MIT

import Touchstone

/// Writes JSON by bytes.
enum JSONBytes {
  /// Appends a string with its quotation marks.
  static func append(_ string: String, to output: inout [UInt8]) {
    append(Array(string.utf8)[...], to: &output)
  }

  /// Appends a string given as UTF-8, with its quotation marks.
  static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C:
        output.append(0x5C)
        output.append(byte)
      case 0x0A: output.append(contentsOf: [0x5C, UInt8(ascii: "n")])
      case 0x0D: output.append(contentsOf: [0x5C, UInt8(ascii: "r")])
      case 0x09: output.append(contentsOf: [0x5C, UInt8(ascii: "t")])
      case 0..<0x20, 0x7F:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hex(byte >> 4))
        output.append(hex(byte & 15))
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  /// Appends `,"name":"value"`, or nothing for `nil`.
  static func appendField(_ name: String, _ value: String?, to output: inout [UInt8]) {
    guard let value else { return }
    output.append(contentsOf: ",\"".utf8)
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: "\":".utf8)
    append(value, to: &output)
  }

  /// Appends `,"name":number`.
  static func appendField(_ name: String, _ value: Int, to output: inout [UInt8]) {
    output.append(contentsOf: ",\"".utf8)
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: "\":".utf8)
    output.append(contentsOf: String(value).utf8)
  }
}

/// Turns byte offsets of a text into counts of Unicode code points.
struct CodePoints {
  private static let stride = 64
  /// Code points before every 64th byte; empty when the text is ASCII.
  private var before: [Int] = []
  private let bytes: [UInt8]

  /// Counts a text once.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    before.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// How many code points begin before a byte offset.
  func count(before offset: Int) -> Int {
    let clamped = min(offset, bytes.count)
    guard !before.isEmpty, clamped > 0 else { return clamped }
    let block = min(clamped / Self.stride, before.count - 1)
    var count = before[block]
    for byte in bytes[(block * Self.stride)..<clamped] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
