// SPDX-License-Identifier: MIT

/// Blanks out what is not prose, keeping every byte offset.
enum Prose {
  /// The bytes with markup, code and addresses overwritten by blanks, as many as before.
  ///
  /// - Complexity: O(*n*) in the number of bytes, whatever they are.
  static func masked(_ bytes: [UInt8], as format: Document.Format) -> [UInt8] {
    var mask = ProseMask(bytes)
    switch format {
    case .plain: break
    case .markdown:
      var markdown = MarkdownMask(mask)
      markdown.read()
      mask = markdown.mask
    case .html:
      var html = HTMLMask(mask)
      html.read()
      mask = html.mask
    }
    mask.blankAddresses()
    mask.blankGarbledSpaces()
    return mask.prose
  }
}
