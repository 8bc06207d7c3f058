// SPDX-License-Identifier: MIT

import Foundation

/// Writes files whole or not at all.
package enum WholeFile {
  /// Writes bytes beside the file, flushes them to disk, and renames.
  ///
  /// Killed at any moment, it leaves the old file or the new one, never half of one. On Linux what is being
  /// written has no name until it is whole; elsewhere a file beside may be left, and the next writing removes it.
  ///
  /// - Throws: When the folder cannot be written.
  package static func write(_ bytes: [UInt8], to path: String) throws(EvidenceError) {
    let beside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    removeLeftovers(of: path)
    let nameless = openNameless(beside: path)
    let descriptor =
      nameless >= 0 ? nameless : unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else {
      throw EvidenceError(path: path, message: "the file cannot be written here")
    }
    var isWritten = fill(descriptor, with: bytes) && fsync(descriptor) == 0
    if nameless >= 0 { isWritten = isWritten && name(nameless, beside) }
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, unsafe rename(beside, path) == 0 else {
      unsafe unlink(beside)
      throw EvidenceError(
        path: path, message: "the file could not be written whole; nothing was changed")
    }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: buffer[offset...]).baseAddress,
          min(buffer.count - offset, 1 << 26))
      }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// A file without a name in the folder of another, which vanishes with its process; negative where there are none.
  private static func openNameless(beside path: String) -> Int32 {
    #if os(Linux)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      // O_TMPFILE, a macro that is not imported: its own bit, and that of a folder.
      return unsafe open(folder, O_WRONLY | O_DIRECTORY | 0o20_000_000, 0o644)
    #else
      return -1
    #endif
  }

  /// Gives a file without a name one.
  private static func name(_ descriptor: Int32, _ path: String) -> Bool {
    #if os(Linux)
      return unsafe linkat(
        AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
    #else
      return false
    #endif
  }

  /// Removes what processes that are no more left of their writing.
  private static func removeLeftovers(of path: String) {
    let url = URL(fileURLWithPath: path)
    let start = url.lastPathComponent + ".new-"
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(start) {
      guard let writer = Int32(name.dropFirst(start.count)), writer > 0, kill(writer, 0) != 0,
        errno == ESRCH
      else { continue }
      unsafe unlink(folder + "/" + name)
    }
  }
}
