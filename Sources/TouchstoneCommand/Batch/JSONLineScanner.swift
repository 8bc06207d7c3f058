// SPDX-License-Identifier: MIT

/// Walks the JSON of one line by its bytes, decoding only what is asked for.
///
/// Strict as RFC 8259; values nested deeper than ``deepest`` are refused, so that no line can exhaust the stack.
struct JSONLineScanner {
  /// What is not JSON, and where.
  struct Failure: Error, Equatable {
    /// A stable code.
    var code: String
    /// What is wrong, then what was expected.
    var message: String
    /// The offset of the byte.
    var offset: Int
  }

  /// How many arrays and objects may be open at once.
  static let deepest = 512

  /// The line.
  let bytes: [UInt8]
  /// The next byte to read.
  private(set) var offset = 0

  /// Starts at the first byte.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether every byte has been read.
  var isAtEnd: Bool { offset >= bytes.count }

  /// The next byte; 0 at the end.
  var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// A failure at the next byte.
  func failure(_ code: String, _ message: String) -> Failure {
    Failure(code: code, message: message, offset: offset)
  }

  /// Reads past blanks.
  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  /// Reads past a byte when it is next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Reads past a byte that must be next.
  mutating func expect(_ byte: UInt8, _ message: String) throws(Failure) {
    guard skip(byte) else {
      throw failure("batch.not-json", isAtEnd ? "the line ends here; " + message : message)
    }
  }

  /// Reads a string or `null`.
  mutating func optionalString(_ name: String) throws(Failure) -> String? {
    if peek == UInt8(ascii: "n") {
      _ = try value()
      return nil
    }
    return String(decoding: try string("a string for " + name), as: UTF8.self)
  }

  /// Reads a string and decodes it; half surrogates become U+FFFD.
  mutating func string(_ what: String) throws(Failure) -> [UInt8] {
    try expect(UInt8(ascii: "\""), "expected " + what)
    var decoded: [UInt8] = []
    while true {
      let start = offset
      while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 0x22,
        bytes[offset] != 0x5C
      {
        offset += 1
      }
      decoded.append(contentsOf: bytes[start..<offset])
      guard offset < bytes.count else {
        throw failure("batch.not-json", "the line ends inside a string; expected '\"'")
      }
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return decoded
      case 0x5C:
        try escape(into: &decoded)
      default:
        throw failure("batch.not-json", "a control character inside a string is written \\u00XX")
      }
    }
  }

  /// Reads past any value, and says where it stood.
  mutating func value() throws(Failure) -> Range<Int> {
    let start = offset
    // One entry per open array or object: the byte that closes it.
    var closers: [UInt8] = []
    repeat {
      skipSpace()
      switch peek {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        let isObject = peek == UInt8(ascii: "{")
        guard closers.count < Self.deepest else {
          throw failure("batch.too-deep", "values are nested deeper than \(Self.deepest)")
        }
        offset += 1
        skipSpace()
        let closer = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        if skip(closer) { break }
        closers.append(closer)
        if isObject { try key() }
        continue
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "t"): try word("true")
      case UInt8(ascii: "f"): try word("false")
      case UInt8(ascii: "n"): try word("null")
      case UInt8(ascii: "-"), 0x30...0x39: try number()
      default:
        throw failure(
          "batch.not-json", isAtEnd ? "the line ends here; expected a value" : "expected a value")
      }
      // After a value: close what ends here, or go on to the next element.
      while let closer = closers.last {
        skipSpace()
        if skip(closer) {
          closers.removeLast()
        } else {
          try expect(
            UInt8(ascii: ","), "expected ',' or '\(Character(Unicode.Scalar(closer)))'")
          if closer == UInt8(ascii: "}") { try key() }
          break
        }
      }
    } while !closers.isEmpty
    return start..<offset
  }

  private mutating func key() throws(Failure) {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else {
      throw failure("batch.not-json", "expected a key in quotation marks")
    }
    try skipString()
    skipSpace()
    try expect(UInt8(ascii: ":"), "expected ':' after a key")
  }

  private mutating func skipString() throws(Failure) {
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22:
        offset += 1
        return
      case 0x5C:
        var ignored: [UInt8] = []
        try escape(into: &ignored)
      case 0..<0x20:
        throw failure("batch.not-json", "a control character inside a string is written \\u00XX")
      default: offset += 1
      }
    }
    throw failure("batch.not-json", "the line ends inside a string; expected '\"'")
  }

  private mutating func word(_ word: String) throws(Failure) {
    let start = offset
    for byte in word.utf8 {
      guard skip(byte) else {
        throw Failure(code: "batch.not-json", message: "expected '\(word)'", offset: start)
      }
    }
  }

  private mutating func number() throws(Failure) {
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try digits() }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try digits()
    }
  }

  private mutating func digits() throws(Failure) {
    guard 0x30...0x39 ~= peek else { throw failure("batch.not-json", "expected a digit") }
    while 0x30...0x39 ~= peek { offset += 1 }
  }

  /// Reads an escape, its backslash first.
  private mutating func escape(into decoded: inout [UInt8]) throws(Failure) {
    let start = offset
    offset += 1
    let letter = peek
    offset = min(offset + 1, bytes.count)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "u"):
      var scalar = try fourHexDigits(escapeAt: start)
      if 0xD800...0xDBFF ~= scalar {
        let before = offset
        var low: UInt32 = 0
        if skip(0x5C), skip(UInt8(ascii: "u")) { low = try fourHexDigits(escapeAt: before) }
        if 0xDC00...0xDFFF ~= low {
          scalar = 0x10000 + ((scalar - 0xD800) << 10 | (low - 0xDC00))
        } else {
          offset = before
        }
      }
      let valid: Unicode.Scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      decoded.append(contentsOf: Character(valid).utf8)
    default:
      throw Failure(
        code: "batch.not-json", message: "expected an escape such as \\n, \\\" or \\u00e9",
        offset: start)
    }
  }

  private mutating func fourHexDigits(escapeAt start: Int) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch peek {
      case 0x30...0x39: digit = peek - 0x30
      case 0x41...0x46: digit = peek - 0x41 + 10
      case 0x61...0x66: digit = peek - 0x61 + 10
      default:
        throw Failure(
          code: "batch.not-json", message: "expected four hexadecimal digits after \\u",
          offset: start)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
