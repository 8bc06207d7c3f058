// SPDX-License-Identifier: MIT

package import Foundation

/// Reads files and lists folders, with problems in words.
package enum Files {
  /// What a path names.
  package enum Kind: Sendable { case file, folder, other, nothing }

  /// What a path names, links followed.
  package static func kind(of path: String) -> Kind {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .nothing
    }
    if isFolder.boolValue { return .folder }
    let type = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isRegularFileKey])
    return type?.isRegularFile == false ? .other : .file
  }

  /// The bytes of a file.
  package static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw FileProblem(path: path, message: reason(error, path: path))
    }
  }

  /// The first bytes of a file; none where it cannot be read.
  package static func head(of path: String, count: Int) -> [UInt8] {
    guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)) else { return [] }
    defer { try? file.close() }
    return (try? file.read(upToCount: count)).flatMap { $0.map { Array($0) } } ?? []
  }

  /// A file opened for reading piece by piece; "-" is standard input.
  package static func handle(of path: String) throws(FileProblem) -> FileHandle {
    if path == "-" { return .standardInput }
    do {
      return try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw FileProblem(path: path, message: reason(error, path: path))
    }
  }

  private static func reason(_ error: any Error, path: String) -> String {
    switch kind(of: path) {
    case .nothing: return "no such file"
    case .folder: return "this is a folder, a file was expected"
    case .file, .other: break
    }
    if let cocoa = error as? CocoaError, cocoa.code == .fileReadNoPermission {
      return "the file cannot be read: permission denied"
    }
    return "the file cannot be read"
  }

  /// The files under a folder, by their paths relative to it, in the order of the paths' bytes.
  ///
  /// Names that begin with a point are left out. A link is followed only when it stays inside the folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - leavesOut: Names of folders that are not entered.
  /// - Returns: The paths.
  /// - Throws: When a folder cannot be read.
  package static func paths(
    under folder: String, leavesOut: Set<String> = []
  ) throws(FileProblem) -> [String] {
    switch kind(of: folder) {
    case .folder: break
    case .nothing: throw FileProblem(path: folder, message: "no such folder")
    case .file, .other: throw FileProblem(path: folder, message: "this is no folder")
    }
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    var found: [String] = []
    var waiting: [String] = [""]
    while let relative = waiting.popLast() {
      let here = relative.isEmpty ? folder : folder + "/" + relative
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: here)
      } catch {
        throw FileProblem(path: here, message: "the folder cannot be read")
      }
      for name in names where !name.hasPrefix(".") {
        let path = relative.isEmpty ? name : relative + "/" + name
        let full = folder + "/" + path
        if isLink(full) {
          let target = URL(fileURLWithPath: full).resolvingSymlinksInPath().path
          // A link to a folder could lead in a circle, and one that leaves the folder is none of ours.
          if target.hasPrefix(root + "/"), kind(of: full) == .file { found.append(path) }
          continue
        }
        switch kind(of: full) {
        case .folder where !leavesOut.contains(name): waiting.append(path)
        case .file: found.append(path)
        case .folder, .other, .nothing: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and those above it.
  package static func makeFolder(_ path: String) throws(FileProblem) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileProblem(path: path, message: "the folder cannot be made")
    }
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// Two parts of a path, joined; `.` and inner `..` resolved by name.
  package static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return normalized(path) }
    return normalized(folder + "/" + path)
  }

  /// A path without `.`, doubled slashes and inner `..`; never empty.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
  }
}
