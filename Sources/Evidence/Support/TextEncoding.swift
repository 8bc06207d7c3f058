// SPDX-License-Identifier: MIT

import SourceText

/// The encodings that evidence files come in, read into UTF-8.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case latin1 = "iso-8859-1"
  case latin9 = "iso-8859-15"
  case windows1252 = "windows-1252"

  /// A text that is not in the encoding it should be in.
  package struct Failure: Error, Sendable {
    /// The first byte that does not fit.
    package let offset: Int
    /// What is wrong, then what to do.
    package let message: String
  }

  /// The encoding of a name as data packages and web pages write it.
  package init?(named name: String) {
    switch name.lowercased().filter({ $0 != "_" && $0 != "-" && $0 != " " }) {
    case "utf8", "utf8sig", "usascii", "ascii": self = .utf8
    case "utf16": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "iso88591", "latin1", "l1": self = .latin1
    case "iso885915", "latin9": self = .latin9
    case "windows1252", "cp1252", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// The text of a file in UTF-8, without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - encoding: What it is said to be in; `nil` reads UTF-8, or UTF-16 where a mark says so.
  /// - Returns: The text.
  /// - Throws: The first place that does not fit.
  package static func decoded(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(Failure) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try checked(Array(bytes.dropFirst(3)), shift: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, isBig: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, isBig: true) }
    switch encoding ?? .utf8 {
    case .utf8: return try checked(bytes, shift: 0)
    case .utf16, .utf16LittleEndian: return try utf16(bytes, from: 0, isBig: false)
    case .utf16BigEndian: return try utf16(bytes, from: 0, isBig: true)
    case .latin1, .latin9, .windows1252: return try singleBytes(bytes, as: encoding ?? .latin1)
    }
  }

  /// Valid UTF-8 without NUL, or where it is not.
  private static func checked(_ bytes: [UInt8], shift: Int) throws(Failure) -> [UInt8] {
    let nul = bytes.firstIndex(of: 0)
    if let nul, looksLikeUTF16(bytes) {
      throw Failure(
        offset: nul + shift,
        message: "this looks like UTF-16 without a byte order mark; save it as UTF-8")
    }
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      throw Failure(
        offset: offset + shift,
        message: "not valid UTF-8 (byte 0x\(String(bytes[offset], radix: 16, uppercase: true))); "
          + "save it as UTF-8, or name its encoding in a mapping file "
          + "(\"encoding\": \"iso-8859-1\" or \"windows-1252\")")
    }
    if let nul {
      throw Failure(offset: nul + shift, message: "a NUL byte, which no text file holds")
    }
    return bytes
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(400)
    let zeros = sample.reduce(into: 0) { $0 += $1 == 0 ? 1 : 0 }
    return zeros * 3 > sample.count
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, isBig: Bool
  ) throws(Failure) -> [UInt8] {
    guard (bytes.count - start) % 2 == 0 else {
      throw Failure(offset: bytes.count, message: "UTF-16 that ends in half a character")
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = start
    func unit(_ at: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    while index < bytes.count {
      var scalar = unit(index)
      let place = index
      index += 2
      if 0xD800...0xDBFF ~= scalar, index < bytes.count, 0xDC00...0xDFFF ~= unit(index) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      }
      guard scalar != 0, Unicode.Scalar(scalar) != nil else {
        throw Failure(offset: place, message: "not valid UTF-16 here; save it as UTF-8")
      }
      append(scalar, to: &output)
    }
    return output
  }

  private static func singleBytes(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for (offset, byte) in bytes.enumerated() {
      if byte == 0 {
        throw Failure(offset: offset, message: "a NUL byte, which no text file holds")
      }
      if byte < 0x80 {
        output.append(byte)
        continue
      }
      var scalar = UInt32(byte)
      if encoding == .windows1252, byte < 0xA0 {
        scalar = UInt32(Self.windows[Int(byte) - 0x80])
        guard scalar != 0 else {
          throw Failure(offset: offset, message: "a byte that windows-1252 does not have")
        }
      } else if encoding == .latin9, let other = Self.latin9Differences[byte] {
        scalar = other
      }
      append(scalar, to: &output)
    }
    return output
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | scalar >> 6))
      output.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// What windows-1252 has at 0x80 to 0x9F; 0 where nothing.
  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Where ISO 8859-15 differs from ISO 8859-1.
  private static let latin9Differences: [UInt8: UInt32] = [
    0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152,
    0xBD: 0x0153, 0xBE: 0x0178,
  ]
}
