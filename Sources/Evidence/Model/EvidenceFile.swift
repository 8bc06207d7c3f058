// SPDX-License-Identifier: MIT

/// A file of an evidence folder: its path and its bytes.
public struct EvidenceFile: Hashable, Sendable {
  /// The path, relative to the evidence folder, with `/` between its parts.
  public var path: String
  /// The bytes, as stored.
  public var bytes: [UInt8] { didSet { knownDigest = nil } }
  private var knownDigest: String?

  /// Makes a file of bytes already read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// SHA-256 of the bytes, in hexadecimal.
  package var sha256: String { knownDigest ?? SHA256.hexadecimal(of: bytes) }

  /// The file with its digest worked out, for those who ask for it more than once.
  var digested: EvidenceFile {
    var file = self
    file.knownDigest = sha256
    return file
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

  /// Whether the two are one path with the same bytes.
  public static func == (left: EvidenceFile, right: EvidenceFile) -> Bool {
    left.path == right.path && left.bytes == right.bytes
  }

  /// Feeds the path and the bytes into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes)
  }
}
