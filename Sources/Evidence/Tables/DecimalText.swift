// SPDX-License-Identifier: MIT

/// Turns numbers as tables write them into plain decimals.
struct DecimalText: Hashable, Sendable {
  /// What stands before the decimals.
  var decimal: UInt8 = UInt8(ascii: ".")
  /// What stands between groups of three digits.
  var group: TableDialect.GroupMark?
  /// Whether text around the number, such as a currency sign, is left out.
  var dropsText = false
  /// Whether a number in brackets is negative, as in accounts.
  var readsBrackets = false

  /// Whether numbers are plain decimals already.
  var isPlain: Bool {
    decimal == UInt8(ascii: ".") && group == nil && !dropsText && !readsBrackets
  }

  /// The plain decimal of a cell; `nil` when it is none, or its groups are not of three digits.
  func plain(_ text: String) -> String? {
    if isPlain { return text }
    var bytes = Array(text.utf8)
    var isNegative = false
    if readsBrackets, let inner = Self.bracketed(bytes) {
      bytes = inner
      isNegative = true
    }
    if dropsText {
      guard let bare = Self.bare(bytes, decimal: decimal) else { return nil }
      bytes = bare
    }
    if isNegative {
      guard bytes.first.map({ 0x30...0x39 ~= $0 || $0 == decimal }) ?? false else { return nil }
      bytes.insert(UInt8(ascii: "-"), at: 0)
    }
    var output: [UInt8] = []
    var groupDigits: Int?
    // Groups of two before the last of three are lakh and crore: 5,34,499.
    var middle: Int?
    var hasPoint = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let length = groupLength(bytes, at: index), !hasPoint {
        if let digits = groupDigits {
          guard 2...3 ~= digits, middle ?? digits == digits else { return nil }
          middle = digits
        }
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
      } else if Self.isMinus(bytes, endingBefore: index + 3) {
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
    case .character(UInt8(ascii: "'")) where bytes[index] == 0xE2:
      // U+2019, which is typed for the apostrophe.
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        ? 3 : nil
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

  /// The bytes from the first to the last that belong to a number; `nil` where brackets around it leave its sign
  /// open.
  private static func bare(_ bytes: [UInt8], decimal: UInt8) -> [UInt8]? {
    func isPart(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    guard var first = bytes.firstIndex(where: isPart), let last = bytes.lastIndex(where: isPart)
    else { return bytes }
    if first > 0, bytes[first - 1] == decimal { first -= 1 }
    if bytes[..<first].contains(UInt8(ascii: "(")), bytes[last...].contains(UInt8(ascii: ")")) {
      return nil
    }
    return (isNegative(bytes[..<first]) ? [UInt8(ascii: "-")] : []) + bytes[first...last]
  }

  /// Whether what stands before a number holds a minus: one at its start or end that no letter stands before, so
  /// that the hyphen of `US-$` is none.
  private static func isNegative(_ before: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(before)
    for index in bytes.indices {
      let isHyphen = bytes[index] == UInt8(ascii: "-")
      guard isHyphen || isMinus(bytes, endingBefore: index + 3) else { continue }
      if index == 0 { return true }
      let previous = bytes[index - 1] & 0xDF
      if !(0x41...0x5A ~= previous) { return true }
    }
    return false
  }

  /// Whether the three bytes before an index are the minus sign U+2212.
  private static func isMinus(_ bytes: [UInt8], endingBefore end: Int) -> Bool {
    end <= bytes.count && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x88
      && bytes[end - 1] == 0x92
  }

  /// What stands in brackets, where these are all around: `(1,234)`, `$(12)`, `($12)`.
  private static func bracketed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")"),
      !bytes[..<open].contains(where: { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") })
    else { return nil }
    return Array(bytes[..<open] + bytes[(open + 1)...].dropLast())
  }
}
