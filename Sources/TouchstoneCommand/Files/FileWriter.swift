// SPDX-License-Identifier: MIT

import Foundation
import Synchronization
import Touchstone

/// Writes files whole or not at all: beside their place first, then by one renaming.
enum FileWriter {
  /// Files that are not in their place yet, to be removed when the run ends early.
  private static let unfinished = Mutex<Set<String>>([])

  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    if Files.kind(of: path) == .folder {
      throw FileProblem(path: path, message: "this is a folder; expected the path of a file")
    }
    if Files.kind(of: path) == .other {
      // A device or pipe cannot be replaced; it is written as it is.
      guard let handle = FileHandle(forWritingAtPath: path) else {
        throw FileProblem(path: path, message: "cannot be written")
      }
      // A closed pipe is no failure: whoever reads has had enough.
      if case .failed(let number) = StandardStreams.write(bytes, to: handle.fileDescriptor) {
        throw FileProblem(path: path, message: "cannot be written (error \(number))")
      }
      return
    }
    // The process keeps two runs at once apart.
    let beside = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    // The path goes to the system as it is, so that writing, renaming and removing mean one place. Opened under the
    // lock: once the run ends early, no further file comes into being.
    let descriptor = unfinished.withLock { paths in
      paths.insert(beside)
      return unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    defer { _ = unfinished.withLock { $0.remove(beside) } }
    guard descriptor >= 0 else { throw FileProblem(path: path, message: reason(path)) }
    let outcome = StandardStreams.write(bytes, to: descriptor)
    let isClosed = close(descriptor) == 0
    guard case .written = outcome, isClosed, unsafe rename(beside, path) == 0 else {
      unsafe unlink(beside)
      throw FileProblem(path: path, message: reason(path))
    }
  }

  /// Removes what is not in its place, and ends the program.
  static func removeUnfinished(thenExit status: Int32) -> Never {
    unfinished.withLock { paths in
      for path in paths { unsafe unlink(path) }
      _exit(status)
    }
  }

  private static func reason(_ path: String) -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    if !folder.isEmpty, Files.kind(of: folder) != .folder {
      return "cannot be written: its folder does not exist"
    }
    return "cannot be written: permission denied, or no room"
  }
}
