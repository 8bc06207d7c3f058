// SPDX-License-Identifier: MIT

/// Turns numbers as tables write them into plain decimals.
struct DecimalText: Hashable, Sendable {
  /// What stands before the decimals.
  var decimal: UInt8 = UInt8(ascii: ".")
  /// What stands between groups of three digits.
  var group: TableDialect.GroupMark?
  /// Whether text around the number, such as a currency sign, is left out.
  var dropsText = false

  /// Whether numbers are plain decimals already.
  var isPlain: Bool { decimal == UInt8(ascii: ".") && group == nil && !dropsText }

  /// The plain decimal of a cell; `nil` when it is none, or its groups are not of three digits.
  func plain(_ text: String) -> String? {
    if isPlain { return text }
    var bytes = Array(text.utf8)
    if dropsText { bytes = Self.bare(bytes, decimal: decimal) }
    var output: [UInt8] = []
    var groupDigits: Int?
    var hasPoint = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let length = groupLength(bytes, at: index), !hasPoint {
        if let digits = groupDigits, digits != 3 { return nil }
        guard output.last.map({ 0x30...0x39 ~= $0 }) ?? false else { return nil }
        groupDigits = 0
        index += length
        continue
      }
      if byte == decimal {
        guard !hasPoint else { return nil }
        if let digits = groupDigits, digits != 3 { return nil }
        hasPoint = true
        groupDigits = nil
        output.append(UInt8(ascii: "."))
      } else if byte == UInt8(ascii: "."), decimal != UInt8(ascii: ".") {
        return nil
      } else if Array(bytes[index...].prefix(3)) == [0xE2, 0x88, 0x92] {
        // The minus sign U+2212.
        output.append(UInt8(ascii: "-"))
        index += 2
      } else {
        if 0x30...0x39 ~= byte { groupDigits = groupDigits.map { $0 + 1 } }
        output.append(byte)
      }
      index += 1
    }
    if let digits = groupDigits, digits != 3 { return nil }
    return String(decoding: output, as: UTF8.self)
  }

  private func groupLength(_ bytes: [UInt8], at index: Int) -> Int? {
    switch group {
    case nil: return nil
    case .character(let mark): return bytes[index] == mark ? 1 : nil
    case .blank:
      if bytes[index] == 0x20 { return 1 }
      if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
      // U+2009 and U+202F.
      if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF
      {
        return 3
      }
      return nil
    }
  }

  /// The bytes from the first to the last that belong to a number.
  private static func bare(_ bytes: [UInt8], decimal: UInt8) -> [UInt8] {
    func isPart(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    guard var first = bytes.firstIndex(where: isPart), let last = bytes.lastIndex(where: isPart)
    else { return bytes }
    if first > 0, bytes[first - 1] == decimal { first -= 1 }
    let isNegative = bytes[..<first].contains(UInt8(ascii: "-"))
    return (isNegative ? [UInt8(ascii: "-")] : []) + bytes[first...last]
  }
}
