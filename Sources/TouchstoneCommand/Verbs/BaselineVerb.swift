// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone baseline`: the accepted findings of a project.
struct BaselineVerb {
  let settings: Settings
  let terminal: Terminal

  /// Writes, prunes or shows the baseline.
  func run() async throws -> ExitStatus {
    let path = settings.value(.baseline) ?? settings.workspace.path(Baseline.standardName)
    let action = settings.arguments.operands[0]
    if action == "show" {
      var text = ""
      for entry in try Baseline(reading: path).entries {
        text += "\(entry.document): \(entry.quote) [\(entry.code)]\n"
      }
      return Output.write(text)
    }
    let operands = Array(settings.arguments.operands.dropFirst())
    let documents = DocumentInputs(settings)
    let (inputs, problems) =
      try operands.isEmpty ? documents.pinned() : documents.inputs(for: operands)
    let evidence = try EvidenceFolders(settings)
    let result = try await CheckRun(settings: settings, evidence: evidence, terminal: terminal)
      .result(for: inputs)
    evidence.tellErrors()
    for problem in problems + result.problems { Diagnostics.error(problem) }
    // What could not be read would be lost from the baseline.
    guard problems.isEmpty, result.problems.isEmpty, !evidence.isBroken else {
      return .couldNotRun
    }
    var baseline = result.baseline
    if action == "prune" {
      baseline.prune(isThere: settings.workspace.has)
    } else {
      baseline.clear(isThere: settings.workspace.has)
      for document in result.report.documents {
        baseline.add(document, path: settings.workspace.portable(document.document.path))
      }
    }
    try FileWriter.write(baseline.bytes, to: path)
    let count = baseline.entries.count
    return Output.write("\(path): \(count) \(count == 1 ? "finding" : "findings") accepted\n")
  }
}
