// SPDX-License-Identifier: MIT

/// Addresses made fit to be written into a link.
enum WebAddress {
  /// The address for a link, or `nil` when it is not one that a browser merely opens.
  ///
  /// Only `http` and `https` pass; bytes that could end the link or hide in it are percent-encoded.
  static func link(_ address: String?) -> String? {
    guard let address else { return nil }
    let lowered = address.prefix(8).lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://") else { return nil }
    return encoded(address) { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), 0x5E:
        false
      default: byte > 0x20 && byte < 0x7F
      }
    }
  }

  /// A file's path as a relative reference: forward slashes kept, all else that is special encoded.
  static func reference(toPath path: String) -> String {
    var relative = path[...]
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    let isAbsolute = relative.hasPrefix("/")
    let text = encoded(String(relative)) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return isAbsolute ? "file://" + text : text
  }

  private static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if isKept(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
