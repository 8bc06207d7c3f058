// SPDX-License-Identifier: MIT

/// A file of an evidence folder: its path and its bytes.
public struct EvidenceFile: Hashable, Sendable {
  /// The path, relative to the evidence folder, with `/` between its parts.
  public var path: String
  /// The bytes, as stored.
  public var bytes: [UInt8]

  /// Makes a file of bytes already read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The path without its last part; empty at the top of the folder.
  package var folder: String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// What follows the last point of the name, in lower case.
  package var pathExtension: String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? (parts.last?.lowercased() ?? "") : ""
  }

  /// The name without its extension.
  package var stem: String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
  }
}
