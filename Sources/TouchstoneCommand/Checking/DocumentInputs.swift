// SPDX-License-Identifier: MIT

import Touchstone

/// The documents that a command line asks for.
struct DocumentInputs {
  let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  /// The documents, and a line for each that cannot be had.
  ///
  /// - Parameter changes: The diff whose documents are meant when no path is given.
  /// - Returns: What to check, and what is wrong.
  /// - Throws: When there is nothing that could be checked.
  func gathered(changes: ChangedLines? = nil) throws -> (
    inputs: [DocumentInput], problems: [String]
  ) {
    var operands = settings.arguments.operands
    if operands.isEmpty, let changes {
      operands = changes.paths.filter(ClaimFolder.isDocument).map(settings.workspace.path)
      for path in operands where Files.kind(of: path) != .file {
        Diagnostics.line(
          "touchstone: warning: the diff names \(path), which is not there; expected paths from the top of the project"
        )
      }
      operands.removeAll { Files.kind(of: $0) != .file }
    } else if operands.isEmpty {
      return try pinned()
    }
    return try inputs(for: operands)
  }

  /// What the folder of claim files pins.
  func pinned() throws -> (inputs: [DocumentInput], problems: [String]) {
    guard Files.kind(of: settings.claimsFolder) == .folder else {
      throw FileProblem(
        path: settings.claimsFolder,
        message:
          "no claim files; expected a folder 'Claims' here or above, or documents as operands")
    }
    let folder = try ClaimFolder(settings.claimsFolder, defaults: settings.options)
    return (
      folder.documents.map { DocumentInput(pinned: $0) }, folder.problems.map(\.description)
    )
  }

  /// What operands stand for.
  func inputs(for operands: [String]) throws -> (inputs: [DocumentInput], problems: [String]) {
    let finder = DocumentFinder(
      excluding: settings.values(.exclude).values, in: settings.workspace)
    var inputs: [DocumentInput] = []
    var problems: [String] = []
    // One bad operand does not keep the others from being checked.
    var paths: Set<String> = []
    var reports: Set<String> = []
    for operand in operands {
      do {
        let found = try finder.found(for: operand)
        if found.paths.isEmpty, found.reports.isEmpty, !settings.arguments.has(.allowEmpty) {
          problems.append(
            "\(operand): no document in this folder; expected .txt, .md or .html files")
        }
        paths.formUnion(found.paths)
        reports.formUnion(found.reports)
      } catch {
        problems.append("\(error)")
      }
    }
    tellLeftOut(reports.subtracting(paths))
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if path == "-" {
        let name = settings.arguments.value(.stdinFilename) ?? "-"
        inputs.append(
          DocumentInput(
            pinned: PinnedDocument(path: name, options: settings.options),
            bytes: StandardStreams.readAll(0)))
      } else if path.hasSuffix(ClaimFile.suffix) {
        do {
          let pinned = try ClaimFolder.document(claimFile: path, defaults: settings.options)
          inputs.append(DocumentInput(pinned: pinned))
        } catch {
          problems.append("\(error)")
        }
      } else {
        inputs.append(
          DocumentInput(pinned: PinnedDocument(path: path, options: settings.options)))
      }
    }
    return (inputs, problems)
  }

  /// Says which reports of Touchstone's own were not taken for documents.
  private func tellLeftOut(_ reports: Set<String>) {
    guard !settings.arguments.has(.quiet) else { return }
    for path in reports.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      Diagnostics.line(
        "touchstone: note: \(path): left out, a report that Touchstone wrote; name it to check it")
    }
  }
}
