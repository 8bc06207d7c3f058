// SPDX-License-Identifier: MIT

import SourceText

/// A file while it is being read: its path, its text in UTF-8, and what places and digest it has.
struct SourceFile: Sendable {
  /// The path, relative to the evidence folder.
  let path: String
  /// The name without its extension, which identifiers of its records begin with.
  let stem: String
  /// The text in UTF-8, without a byte order mark.
  let bytes: [UInt8]
  /// The line starts of the text.
  let lines: LineTable
  private let digest: SharedResult<String>?

  /// Reads a file's text, or says why it cannot be read.
  init?(_ file: EvidenceFile, encoding: TextEncoding? = nil, log: inout DiagnosticLog) {
    do {
      bytes = try TextEncoding.decoded(file.bytes, as: encoding)
    } catch {
      log.add(
        .encoding, error.message, path: file.path,
        at: LineTable(file.bytes).position(of: error.offset))
      return nil
    }
    path = file.path
    stem = file.stem
    lines = LineTable(bytes)
    digest = SharedResult { file.sha256 }
  }

  /// A text already known to be UTF-8, that is no file.
  init(inline bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    stem = path
    lines = LineTable(bytes)
    digest = nil
  }

  /// SHA-256 of the file as stored, worked out when it is asked for; empty where it is no file.
  var sha256: String { digest?.value ?? "" }

  /// Adds a diagnostic at an offset of the text.
  func report(
    _ code: EvidenceCode, _ message: @autoclosure () -> String, at offset: Int,
    to log: inout DiagnosticLog, severity: EvidenceDiagnostic.Severity? = nil
  ) {
    log.add(
      code, message(), path: path, at: lines.position(of: offset), severity: severity)
  }
}
