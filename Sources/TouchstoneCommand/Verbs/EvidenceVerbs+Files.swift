// SPDX-License-Identifier: MIT

import Touchstone

extension EvidenceVerbs {
  // MARK: - import

  /// Converts a file, by its mapping where one is given, to records as JSON.
  func importFile() throws -> ExitStatus {
    let path = settings.arguments.operands[0]
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = EvidenceFile(path: name, bytes: try Files.bytes(of: path))
    var files = [file]
    // A mapping that is given holds for the file, whatever either is called.
    let given = settings.arguments.value(.map) ?? EvidenceFolder.mappings(beside: path).first
    let mapping = file.stem + ".map.json"
    if let given { files.append(EvidenceFile(path: mapping, bytes: try Files.bytes(of: given))) }
    let store = EvidenceStore(loading: files)
    var isBroken = false
    for var diagnostic in store.diagnostics where diagnostic.severity != .note {
      if let given, diagnostic.path == mapping { diagnostic.path = given }
      // A warning that is the whole story is told as the reason, below.
      if diagnostic.severity == .warning, store.count == 0, diagnostic.path == name { continue }
      Diagnostics.line(diagnostic.description)
      if diagnostic.severity == .error { isBroken = true }
    }
    if store.count == 0, !isBroken {
      // Why nothing was read is better than that nothing was.
      let reason = store.diagnostics.first { $0.severity == .warning && $0.path == name }?.message
      let isTable = ["csv", "tsv", "tab"].contains(file.pathExtension)
      throw FileProblem(
        path: path,
        message: (reason ?? "no record is found in it")
          + (reason == nil || isTable ? "; --map FILE says which column is what" : ""))
    }
    guard let output = settings.arguments.value(.outputFile) else {
      return Output.write(RecordWriter.file(of: store), then: isBroken ? .couldNotRun : .success)
    }
    if Files.kind(of: output) != .nothing, !settings.arguments.has(.force) {
      throw FileProblem(path: output, message: "is there already; --force overwrites it")
    }
    try FileWriter.write(Array(RecordWriter.file(of: store).utf8), to: output)
    return Output.write(
      "\(output): \(store.count) records\n", then: isBroken ? .couldNotRun : .success)
  }

  // MARK: - index

  /// Compiles a folder to one file.
  func index() throws -> ExitStatus {
    let folder =
      settings.arguments.operands.first ?? settings.values(.evidence).values.last
      ?? settings.workspace.path("Evidence")
    let path = settings.arguments.value(.outputFile) ?? EvidenceIndex.path(of: folder)
    let index = try EvidenceIndex.build(folder: folder, to: path)
    return Output.write("\(path): \(index.store.count) records\n")
  }
}
