// SPDX-License-Identifier: MIT

import Foundation

/// Evidence from one or several folders and files, read as one store.
public struct EvidenceFolders: Sendable {
  /// The folders and files.
  public let paths: [String]
  /// The store.
  public let store: EvidenceStore
  /// What is wrong in it, each at its path as one would open it.
  public private(set) var diagnostics: [EvidenceDiagnostic]
  /// Why an index that lies beside the evidence was not used.
  public let remark: String?
  private let folder: String

  /// Reads folders and files; a single one by the index beside it, where that fits.
  ///
  /// - Parameter paths: The folders and files.
  /// - Throws: When one is not there; what is wrong inside is in ``diagnostics``.
  public init(_ paths: [String]) throws(EvidenceError) { try self.init(paths, except: nil) }

  /// Reads folders and files but for one file of them.
  ///
  /// - Parameters:
  ///   - paths: The folders and files.
  ///   - left: The file that is left out.
  /// - Throws: When one is not there; what is wrong inside is in ``diagnostics``.
  package init(_ paths: [String], except left: String?) throws(EvidenceError) {
    self.paths = paths
    if let index = paths.first(where: EvidenceIndex.isIndex) {
      guard paths.count == 1 else {
        throw EvidenceError(
          path: index, message: "an index stands alone; expected it as the only evidence")
      }
      store = try EvidenceIndex(at: index).store
      folder = ""
      diagnostics = store.diagnostics
      remark = nil
      return
    }
    let indexed: (store: EvidenceStore?, remark: String?) =
      paths.count == 1 && left == nil ? EvidenceStore.indexed(folder: paths[0]) : (nil, nil)
    remark = indexed.remark
    var files: [EvidenceFile] = []
    var unread: [EvidenceDiagnostic] = []
    for path in indexed.store == nil ? paths : [] {
      let folder = try EvidenceFolder(at: path)
      // Several folders may have files of one name; only then a file is told by its whole path.
      let prefix = paths.count > 1 && Files.kind(of: path) == .folder ? path : ""
      files += folder.files.filter { left == nil || Files.joined(path, $0.path) != left }.map {
        EvidenceFile(path: Files.joined(prefix, $0.path), bytes: $0.bytes)
      }
      unread += folder.diagnostics
    }
    store = indexed.store ?? EvidenceStore(loading: files, diagnostics: unread)
    let single = paths.count == 1 ? paths[0] : ""
    folder =
      Files.kind(of: single) == .folder
      ? single
      : single.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
    diagnostics = []
    diagnostics = store.diagnostics.map(located)
  }

  /// A diagnostic of this evidence at its path as one would open it.
  public func located(_ diagnostic: EvidenceDiagnostic) -> EvidenceDiagnostic {
    var diagnostic = diagnostic
    diagnostic.path = Files.joined(folder, diagnostic.path)
    return diagnostic
  }

  /// The path of a file as one of the folders holds it; `nil` where none does.
  package func held(_ file: String) -> String? {
    let target = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    for path in paths where Files.kind(of: path) == .folder {
      let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path + "/"
      if target.hasPrefix(root) {
        return Files.joined(path, String(target.dropFirst(root.count)))
      }
    }
    return nil
  }

  /// Whether something could not be read.
  public var isBroken: Bool { diagnostics.contains { $0.severity == .error } }
}
