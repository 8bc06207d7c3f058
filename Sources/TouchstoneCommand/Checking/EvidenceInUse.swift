// SPDX-License-Identifier: MIT

import Touchstone

/// The evidence of a run, and how it is told on standard error.
struct EvidenceInUse: Sendable {
  /// The folders or files it was read from.
  let paths: [String]
  /// The store.
  let store: EvidenceStore
  /// What is wrong in it, each path from the working folder.
  let diagnostics: [EvidenceDiagnostic]

  /// Whether something could not be read.
  var isBroken: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads the evidence that settings name, or the project's.
  init(_ settings: Settings) throws {
    var paths = settings.values(.evidence).values
    if paths.isEmpty {
      let standard = settings.workspace.path("Evidence")
      guard Files.kind(of: standard) == .folder else {
        throw FileProblem(
          path: standard,
          message: "no evidence; expected a folder 'Evidence' here or above, or --evidence DIR")
      }
      paths = [standard]
    }
    try self.init(paths: paths)
  }

  /// Reads folders and files as one store.
  init(paths: [String]) throws(EvidenceError) {
    self.paths = paths
    var files: [EvidenceFile] = []
    var unread: [EvidenceDiagnostic] = []
    for path in paths {
      let folder = try EvidenceFolder(at: path)
      // Several folders may have files of one name; only then a file is told by its whole path.
      let prefix = paths.count > 1 && Files.kind(of: path) == .folder ? path : ""
      files += folder.files.map {
        EvidenceFile(path: Files.joined(prefix, $0.path), bytes: $0.bytes)
      }
      unread += folder.diagnostics
    }
    store = EvidenceStore(loading: files, diagnostics: unread)
    let folder = paths.count == 1 && Files.kind(of: paths[0]) == .folder ? paths[0] : ""
    diagnostics = store.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.path = Files.joined(folder, diagnostic.path)
      return diagnostic
    }
  }

  /// Says on standard error what could not be read.
  func tellErrors() {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      Diagnostics.line(diagnostic.description)
    }
  }
}
