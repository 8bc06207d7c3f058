// SPDX-License-Identifier: MIT

import Evidence

/// What a content security policy knows an inline script or style by.
enum PageDigest {
  /// The source expression `sha256-...` of an inline text.
  static func source(_ text: String) -> String {
    "sha256-" + base64(SHA256.digest(of: Array(text.utf8)))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word: UInt32 = 0
      for (offset, byte) in group.enumerated() { word |= UInt32(byte) << UInt32(16 - offset * 8) }
      for place in 0..<4 {
        text.append(
          place <= group.count
            ? alphabet[Int(word >> UInt32(18 - place * 6) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
