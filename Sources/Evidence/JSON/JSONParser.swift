// SPDX-License-Identifier: MIT

/// Walks JSON once, without recursion, and lists its nodes.
struct JSONParser {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var nodes: [JSONTree.Node] = []
  private var open: [Int] = []

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    end = min(range.upperBound, bytes.count)
    index = range.lowerBound
    nodes.reserveCapacity((range.upperBound - range.lowerBound) / 12 + 4)
  }

  /// Reads the whole text.
  mutating func run() throws(JSONSyntaxError) {
    skipBlanks()
    guard index < end else { throw error("the file is empty, expected a JSON value") }
    try value()
    while let container = open.last {
      skipBlanks()
      let isObject = nodes[container].kind == .object
      let isEmpty = nodes.count == container + 1
      guard index < end else {
        throw error("the file ends inside \(isObject ? "an object" : "an array")")
      }
      let closing: UInt8 = isObject ? 0x7D : 0x5D
      if bytes[index] == closing {
        index += 1
        nodes[container].end = UInt32(index)
        nodes[container].next = UInt32(nodes.count)
        open.removeLast()
        continue
      }
      if !isEmpty {
        guard bytes[index] == 0x2C else {
          throw error("expected ',' or '\(isObject ? "}" : "]")' here, found \(found)")
        }
        index += 1
        skipBlanks()
        if index < end, bytes[index] == closing {
          throw error("a comma before '\(isObject ? "}" : "]")' is not allowed in JSON")
        }
      }
      if isObject { try key() }
      try value()
    }
    skipBlanks()
    if index < end { throw error("the JSON value ends before this, found \(found)") }
  }

  private mutating func key() throws(JSONSyntaxError) {
    guard index < end, bytes[index] == 0x22 else {
      throw error("expected a key in double quotes, found \(found)")
    }
    try string()
    skipBlanks()
    guard index < end, bytes[index] == 0x3A else {
      throw error("expected ':' after a key, found \(found)")
    }
    index += 1
    skipBlanks()
  }

  private mutating func value() throws(JSONSyntaxError) {
    guard index < end else { throw error("the file ends where a value was expected") }
    switch bytes[index] {
    case 0x7B: try opened(.object)
    case 0x5B: try opened(.array)
    case 0x22: try string()
    case 0x74: try word("true", .true)
    case 0x66: try word("false", .false)
    case 0x6E: try word("null", .null)
    case 0x2D, 0x30...0x39: try number()
    default: throw error("expected a JSON value, found \(found)")
    }
  }

  private mutating func opened(_ kind: JSONTree.Kind) throws(JSONSyntaxError) {
    guard open.count < JSONTree.depthLimit else {
      throw error("nested more than \(JSONTree.depthLimit) deep")
    }
    open.append(nodes.count)
    append(kind, from: index, to: index + 1)
    index += 1
  }

  private mutating func append(
    _ kind: JSONTree.Kind, from start: Int, to end: Int, hasEscape: Bool = false
  ) {
    nodes.append(
      JSONTree.Node(
        kind: kind, hasEscape: hasEscape, start: UInt32(start), end: UInt32(end),
        next: UInt32(nodes.count + 1)))
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONTree.Kind
  ) throws(JSONSyntaxError) {
    let text = word.description.utf8
    var offset = index
    for byte in text {
      guard offset < end, bytes[offset] == byte else {
        throw error("expected a JSON value, found \(found)")
      }
      offset += 1
    }
    append(kind, from: index, to: offset)
    index = offset
  }

  private mutating func string() throws(JSONSyntaxError) {
    let start = index
    var hasEscape = false
    index += 1
    while index < end {
      let byte = bytes[index]
      if byte == 0x22 {
        index += 1
        append(.string, from: start, to: index, hasEscape: hasEscape)
        return
      }
      if byte < 0x20 {
        throw error(
          "a control character inside a string: write it as an escape, or close the string")
      }
      if byte == 0x5C {
        hasEscape = true
        try escape()
      } else {
        index += 1
      }
    }
    throw JSONSyntaxError(offset: start, message: "this string is never closed")
  }

  private mutating func escape() throws(JSONSyntaxError) {
    guard index + 1 < end else { throw error("the file ends inside an escape") }
    switch bytes[index + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index += 2
    case 0x75:
      guard index + 6 <= end else { throw error("the file ends inside an escape") }
      for offset in index + 2..<index + 6 {
        let digit = bytes[offset] | 0x20
        guard bytes[offset] &- 0x30 < 10 || digit &- 0x61 < 6 else {
          throw error("expected four hexadecimal digits after '\\u'")
        }
      }
      index += 6
    default:
      throw error("no escape of this name, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  private mutating func number() throws(JSONSyntaxError) {
    let start = index
    if bytes[index] == 0x2D { index += 1 }
    let whole = digits()
    guard whole > 0 else { throw error("expected a digit after '-'") }
    if whole > 1, bytes[index - whole] == 0x30 {
      throw JSONSyntaxError(offset: start, message: "a number may not begin with a superfluous 0")
    }
    if index < end, bytes[index] == 0x2E {
      index += 1
      guard digits() > 0 else { throw error("expected a digit after the decimal point") }
    }
    if index < end, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < end, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      guard digits() > 0 else { throw error("expected a digit in the exponent") }
    }
    append(.number, from: start, to: index)
  }

  private mutating func digits() -> Int {
    let start = index
    while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
    return index - start
  }

  private mutating func skipBlanks() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private var found: String {
    guard index < end else { return "the end" }
    let byte = bytes[index]
    if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
    return "byte 0x\(String(byte, radix: 16, uppercase: true))"
  }

  private func error(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: min(index, end), message: message)
  }
}
