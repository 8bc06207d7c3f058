// SPDX-License-Identifier: MIT

import Touchstone

extension EvidenceFolders {
  /// The evidence that settings name, or the project's.
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
    try self.init(paths)
  }

  /// Says on standard error what could not be read, and why an index was passed over.
  func tellErrors() {
    if let remark { Diagnostics.warning(remark) }
    // A file that is left out whole is worth a word, also where nothing in it is wrong.
    for diagnostic in diagnostics
    where diagnostic.severity == .error
      || diagnostic.severity == .warning && diagnostic.code == "evidence.unknown-format"
    {
      Diagnostics.line(diagnostic.description)
    }
  }
}
