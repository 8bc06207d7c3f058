// SPDX-License-Identifier: MIT

import Foundation

/// What the file system says of a file: enough to tell, mostly, that it is as it was.
struct FileStamp: Hashable, Sendable {
  /// The path within the evidence folder.
  let path: String
  /// How many bytes it has.
  let size: Int
  /// When its bytes were last written, in nanoseconds; 0 when that tells nothing.
  let modified: Int
  /// When it was last touched at all, in nanoseconds.
  let changed: Int

  /// How young a file may not be for its times to tell anything: a second write could bear the same time.
  private static let settlingTime = 100_000_000

  /// Asks the file system.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - path: Its path within the evidence folder.
  init(of file: String, path: String) {
    var status = stat()
    var now = timespec()
    self.path = path
    guard unsafe stat(file, &status) == 0, unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else {
      (size, modified, changed) = (-1, 0, 0)
      return
    }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (written, touched) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, touched) = (status.st_mtim, status.st_ctim)
    #endif
    changed = Self.nanoseconds(touched)
    let isSettled = Self.nanoseconds(now) &- changed > Self.settlingTime
    modified = isSettled ? Self.nanoseconds(written) : 0
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// Whether the times tell anything.
  var isTelling: Bool { modified != 0 }

  // MARK: - JSON

  /// Reads what ``json`` wrote.
  init(json value: JSONValue) {
    func number(_ key: String) -> Int { value[key]?.string.flatMap { Int($0) } ?? 0 }
    path = value["path"]?.string ?? ""
    (size, modified, changed) = (number("size"), number("modified"), number("changed"))
  }

  /// The stamp as JSON; numbers are texts, for they have more digits than some readers keep.
  var json: String {
    var object = JSONWriter()
    object.string("path", path)
    object.string("size", "\(size)")
    object.string("modified", "\(modified)")
    object.string("changed", "\(changed)")
    return object.object
  }
}
