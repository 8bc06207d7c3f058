// SPDX-License-Identifier: MIT

import Foundation

/// Reads the files of an evidence folder from disk: the one place of this module that does.
public struct EvidenceFolder: Sendable {
  /// The files, by path.
  public let files: [EvidenceFile]
  /// What could not be read.
  public let diagnostics: [EvidenceDiagnostic]
  /// What the file system said of each file before it was read, by path.
  let stamps: [FileStamp]
  /// What was wrong with the folder itself, as texts in order.
  var problems: [String] { diagnostics.map(\.description).sorted() }

  /// The names that are read; other files are none of ours.
  private static let extensions: Set<String> = [
    "json", "ndjson", "jsonl", "csv", "tsv", "tab", "xls", "md", "markdown", "txt",
  ]
  /// The most folders that may lie in one another.
  private static let depthLimit = 32

  /// Reads a folder and all below it, or a single file.
  ///
  /// Names that begin with a point are passed over, and so are links that lead out of the folder, with a
  /// diagnostic each.
  ///
  /// - Parameter path: The folder or file.
  /// - Throws: When there is no such folder or file, or it cannot be listed.
  public init(at path: String) throws(EvidenceError) {
    try self.init(path, readsFiles: true)
  }

  /// Lists a folder and all below it, or a single file, without reading any.
  init(listing path: String) throws(EvidenceError) {
    try self.init(path, readsFiles: false)
  }

  private init(_ path: String, readsFiles: Bool) throws(EvidenceError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw EvidenceError(path: path, message: "no such file or folder")
    }
    var walk = Walk(readsFiles: readsFiles)
    if isFolder.boolValue {
      walk.root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      guard walk.list(walk.root, as: "", depth: 0) else {
        throw EvidenceError(path: path, message: "the folder cannot be listed")
      }
    } else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let pathExtension = EvidenceFile(path: name, bytes: []).pathExtension
      guard Self.extensions.contains(pathExtension) else {
        throw EvidenceError(
          path: path,
          message: UnreadKind.advice(for: pathExtension)
            ?? "this is no evidence file; expected one that ends in "
            + Self.extensions.sorted().map { "." + $0 }.joined(separator: ", "))
      }
      walk.read(path, as: name)
      for mapping in Self.mappings(beside: path) {
        walk.read(mapping, as: mapping.split(separator: "/").last.map(String.init) ?? mapping)
      }
      if let problem = walk.diagnostics.first {
        throw EvidenceError(path: path, message: problem.message)
      }
    }
    files = walk.files.sorted { $0.path < $1.path }
    diagnostics = walk.diagnostics
    stamps = walk.stamps.sorted { $0.path < $1.path }
  }

  /// The mapping files that lie beside a single file and are named after it.
  package static func mappings(beside path: String) -> [String] {
    let file = EvidenceFile(path: path, bytes: [])
    let start = path.dropLast(file.name.utf8.count)
    return Set([file.stem, file.name]).sorted().map { start + $0 + ".map.json" }
      .filter { $0 != path && FileManager.default.fileExists(atPath: $0) }
  }

  /// One pass over a folder.
  private struct Walk {
    let readsFiles: Bool
    var root = ""
    var stamps: [FileStamp] = []
    var files: [EvidenceFile] = []
    var diagnostics: [EvidenceDiagnostic] = []

    /// Reads what lies in a folder; `false` when it cannot be listed.
    mutating func list(_ folder: String, as relative: String, depth: Int) -> Bool {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        return false
      }
      for name in names.sorted() where !name.hasPrefix(".") {
        let path = folder + "/" + name
        let shown = relative.isEmpty ? name : relative + "/" + name
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard resolved == path || resolved.hasPrefix(root + "/") else {
          report(
            .outsideFolder, "this link leads out of the evidence folder, and is not followed", shown
          )
          continue
        }
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
          report(.unreadable, "this link leads nowhere", shown)
          continue
        }
        if isFolder.boolValue {
          if resolved != path, (path + "/").hasPrefix(resolved + "/") {
            report(.outsideFolder, "this link leads back to a folder it lies in", shown)
          } else if depth >= EvidenceFolder.depthLimit {
            report(.unreadable, "folders nested more than \(EvidenceFolder.depthLimit) deep", shown)
          } else if !list(path, as: shown, depth: depth + 1) {
            report(.unreadable, "the folder cannot be listed", shown)
          }
        } else {
          let pathExtension = EvidenceFile(path: name, bytes: []).pathExtension
          if EvidenceFolder.extensions.contains(pathExtension) {
            read(path, as: shown)
          } else if let advice = UnreadKind.advice(for: pathExtension) {
            report(.unknownFormat, advice, shown)
          }
        }
      }
      return true
    }

    mutating func read(_ path: String, as shown: String) {
      stamps.append(FileStamp(of: path, path: shown))
      guard readsFiles else { return }
      do {
        let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        files.append(EvidenceFile(path: shown, bytes: [UInt8](data)))
      } catch {
        report(.unreadable, "the file cannot be read", shown)
      }
    }

    private mutating func report(_ code: EvidenceCode, _ message: String, _ path: String) {
      diagnostics.append(
        EvidenceDiagnostic(
          code: code.rawValue, severity: code.severity, message: message, path: path, line: 1,
          column: 1))
    }
  }
}

extension EvidenceStore {
  /// Reads an evidence folder, or a single file, from disk.
  ///
  /// - Parameter path: The folder or file.
  /// - Throws: When there is no such folder or file; what is wrong inside is in ``diagnostics``.
  public init(folder path: String) throws(EvidenceError) {
    let folder = try EvidenceFolder(at: path)
    self.init(loading: folder.files, diagnostics: folder.diagnostics)
  }
}
