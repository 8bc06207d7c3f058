// SPDX-License-Identifier: MIT

public import Quantities

/// Writes JSON straight into bytes, on one line or indented.
///
/// Scalars that reorder or hide text are written as escapes: the value stays the same, and a terminal
/// that shows the file is not deceived.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth: Int = 0
  private var isFirst: Bool = true
  private var isAfterKey: Bool = false

  /// Makes a writer.
  public init(isIndented: Bool = false) { self.isIndented = isIndented }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes an object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes an array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name, which must need no escaping.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.description.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a member's name that comes from outside.
  public mutating func key(text name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a string.
  public mutating func string(_ text: some StringProtocol) {
    separate()
    appendEscaped(String(text).utf8Span.span)
  }

  /// Writes bytes of UTF-8 as a string.
  public mutating func string(_ slice: ArraySlice<UInt8>) {
    separate()
    appendEscaped(slice.span)
  }

  /// Writes a string, or null.
  public mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a decimal number as a string, or null.
  public mutating func decimal(_ value: ExactDecimal?) {
    if let value { string(value.description) } else { null() }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    guard value > 0 else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    var rest = value
    let start = bytes.count
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// Writes true or false.
  public mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
  /// Writes null.
  public mutating func null() { literal("null") }

  /// Writes bytes that are JSON already.
  public mutating func json(_ raw: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: raw)
  }

  /// Ends the line.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (depth, isFirst, isAfterKey) = (0, true, false)
  }

  /// What was written, as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: - Pieces

  private mutating func literal(_ word: StaticString) {
    separate()
    bytes.append(contentsOf: word.description.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth = max(0, depth - 1)
    if isIndented, !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  /// Puts a comma and a line break where the next value needs them.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func appendEscaped(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
        index += 1
      case UInt8(ascii: "\n"): index += escape(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): index += escape(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): index += escape(UInt8(ascii: "t"))
      case 0..<0x20, 0x7F:
        appendEscape(of: UInt16(byte))
        index += 1
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
        appendEscape(of: UInt16(text[index + 1]))
        index += 2
      case 0xD8 where index + 1 < text.count && text[index + 1] == 0x9C:
        appendEscape(of: 0x061C)
        index += 2
      case 0xE2, 0xEF:
        guard index + 2 < text.count else {
          bytes.append(byte)
          index += 1
          continue
        }
        let scalar =
          UInt16(byte & 0xF) << 12 | UInt16(text[index + 1] & 0x3F) << 6
          | UInt16(text[index + 2] & 0x3F)
        if let known = Unicode.Scalar(scalar), SafeText.isDeceptive(known) {
          appendEscape(of: scalar)
        } else {
          bytes.append(byte)
          bytes.append(text[index + 1])
          bytes.append(text[index + 2])
        }
        index += 3
      case 0xF3 where index + 3 < text.count && text[index + 1] == 0xA0 && text[index + 2] < 0x82:
        // Tag characters, which show nothing: U+E0000 and up, as a pair of surrogates.
        appendEscape(of: 0xDB40)
        appendEscape(
          of: 0xDC00 | UInt16(text[index + 2] & 0x3F) << 6 | UInt16(text[index + 3] & 0x3F))
        index += 4
      default:
        bytes.append(byte)
        index += 1
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ letter: UInt8) -> Int {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
    return 1
  }

  private mutating func appendEscape(of unit: UInt16) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
