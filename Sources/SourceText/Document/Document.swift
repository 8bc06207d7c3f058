// SPDX-License-Identifier: MIT

/// A text to be read: its original bytes, and the same bytes with everything that is not prose blanked out.
///
/// Every range anywhere in Touchstone counts bytes of `bytes`. `prose` has exactly as many bytes as
/// `bytes`: markup, code and addresses are overwritten by spaces (and block borders by line feeds), so
/// that a range found in the prose is, unchanged, a range in the original.
public struct Document: Hashable, Sendable {
  /// How the document's bytes are to be read.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Prose and nothing else.
    case plain
    /// CommonMark with the usual extensions.
    case markdown
    /// HTML.
    case html
  }

  /// The path the document was read from, as the user gave it; "-" for standard input.
  public let path: String
  /// The original bytes; valid UTF-8.
  public let bytes: [UInt8]
  /// How the bytes are read.
  public let format: Format
  /// The bytes to read as prose, equally long as `bytes`.
  public let prose: [UInt8]
  /// The line starts of `bytes`.
  public let lines: LineTable

  /// Reads a document from its bytes.
  ///
  /// - Parameters:
  ///   - bytes: The document, in UTF-8.
  ///   - path: The path it was read from; also tells the format when `format` is `nil`.
  ///   - format: How to read it; `nil` decides by the path's extension.
  /// - Throws: ``SourceTextError`` when `bytes` is not valid UTF-8, with the place of the first bad byte.
  public init(parsing bytes: [UInt8], path: String, format: Format? = nil) throws(SourceTextError) {
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      throw SourceTextError.invalidUTF8(path: path, at: LineTable(bytes).position(of: offset))
    }
    self.init(valid: bytes, path: path, format: format)
  }

  /// Reads a document from a string.
  public init(_ text: String, path: String = "-", format: Format? = nil) {
    self.init(valid: Array(text.utf8), path: path, format: format)
  }

  private init(valid bytes: [UInt8], path: String, format: Format?) {
    let resolved = format ?? Format(path: path)
    self.path = path
    self.bytes = bytes
    self.format = resolved
    self.prose = Prose.masked(bytes, as: resolved)
    self.lines = LineTable(bytes)
  }

  /// The original text inside a range; bytes of a cut character become U+FFFD.
  public func text(in range: TextRange) -> String {
    let upper = min(range.upperBound, bytes.count)
    let lower = min(range.lowerBound, upper)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The line and column where a range starts.
  public func position(of range: TextRange) -> TextPosition {
    lines.position(of: range.lowerBound)
  }
}

extension Document.Format {
  /// The format that a path's extension tells: `.md` and `.markdown`, `.html` and `.htm`, else plain.
  public init(path: String) {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".md") || lowered.hasSuffix(".markdown") {
      self = .markdown
    } else if lowered.hasSuffix(".html") || lowered.hasSuffix(".htm") {
      self = .html
    } else {
      self = .plain
    }
  }
}
