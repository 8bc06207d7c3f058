// SPDX-License-Identifier: MIT

import Foundation

/// Writes files whole or not at all.
package enum WholeFile {
  /// Writes bytes beside the file, flushes them to disk, and renames.
  ///
  /// Killed at any moment, it leaves the old file or the new one, never half of one.
  ///
  /// - Throws: When the folder cannot be written.
  package static func write(_ bytes: [UInt8], to path: String) throws(EvidenceError) {
    let beside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else {
      throw EvidenceError(path: path, message: "the file cannot be written here")
    }
    var offset = 0
    var isWritten = true
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: buffer[offset...]).baseAddress,
          min(buffer.count - offset, 1 << 26))
      }
      guard count > 0 else {
        isWritten = false
        break
      }
      offset += count
    }
    isWritten = fsync(descriptor) == 0 && isWritten
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, unsafe rename(beside, path) == 0 else {
      unsafe unlink(beside)
      throw EvidenceError(
        path: path, message: "the file could not be written whole; nothing was changed")
    }
  }
}
