// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone suggest`: wording that the evidence supports, as a patch.
struct SuggestVerb {
  let settings: Settings
  let terminal: Terminal

  /// Prints the patch, or writes the documents.
  func run() async throws -> ExitStatus {
    let (inputs, problems) = try DocumentInputs(settings).gathered()
    let evidence = try EvidenceFolders(settings)
    let result = try await CheckRun(settings: settings, evidence: evidence, terminal: terminal)
      .result(for: inputs)
    evidence.tellErrors()
    for problem in problems + result.problems { Diagnostics.error(problem) }
    var text = ""
    var count = 0
    for report in result.report.documents {
      let patch = SuggestionPatch(report, includesUnsafe: settings.arguments.has(.unsafe))
      guard !patch.isEmpty else { continue }
      count += patch.suggestions.count
      if settings.arguments.has(.fix) {
        guard Files.kind(of: report.document.path) == .file else {
          throw UsageError("'--fix' writes into files; '\(report.document.path)' is none")
        }
        try FileWriter.write(patch.bytes, to: report.document.path)
        text += "\(report.document.path): \(patch.suggestions.count) replaced\n"
      } else {
        text += patch.unifiedDiff
      }
    }
    if count == 0, !settings.arguments.has(.quiet) {
      Diagnostics.line("touchstone: no suggestion to write")
    }
    let isBroken = evidence.isBroken || !problems.isEmpty || !result.problems.isEmpty
    return Output.write(text, then: isBroken ? .couldNotRun : .success)
  }
}
